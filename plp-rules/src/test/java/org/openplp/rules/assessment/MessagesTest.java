package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.membership.Membership;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.spec.Exempleville;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.verdict.Faults;

class MessagesTest {
    @Nested
    class OfAMetNormSay {
        @Test
        void whatTheRecordShowsWhereTheStatementSaysMore() {
            assertThat(message(assess(
                                    "COM-12",
                                    aPartnership()
                                            .messages(aMessage("e-1")
                                                    .urgency(known(Urgency.URGENT))
                                                    .sentBy(known(Sender.POLICE))))
                            .isMet()))
                    .isEqualTo("Met: This message was sent by the police.");
        }

        @Test
        void theStatementWhereTheRuleLooksAtAllOfIt() {
            assertThat(message(assess("I-1a", aPartnership().roles(aRole("a-1", Post.COORDINATOR)))
                            .isMet()))
                    .isEqualTo("Met: The partnership has a coordinator.");
        }

        @Test
        void thatItIsAttestedWhereSomebodyStatesIt() {
            assertThat(message(assess("CHA-2", aPartnership().attestations(anAttestation("CHA-2", "plp-1", Answer.YES)))
                            .isMet()
                            .because(Reason.ATTESTED)))
                    .isEqualTo("Attested as kept: The partners draw up the charter jointly.");
        }
    }

    @Nested
    class OfAnAttestedNormSay {
        private static Sketch attested(String norm, Answer met) {
            return aPartnership().roles(aRole("a-1", Post.COORDINATOR)).attestations(anAttestation(norm, "plp-1", met));
        }

        /** Advice is what rests on advice, a local norm that was not adopted, and every recommendation (reading R1). */
        @ParameterizedTest
        @CsvSource({
            "C-L6d, kept,                       not kept",
            "COM-7, kept,                       not kept",
            "C-L2b, followed,                   not followed",
            "C-L6b, followed,                   not followed",
            "LIM-5, followed,                   not followed",
            "COM-6, followed,                   not followed",
            "C-P7,  matching the ideal profile, not matching the ideal profile",
        })
        void keptOrFollowedOrLikeTheIdeal(String norm, String met, String notMet) {
            assertThat(message(assess(norm, attested(norm, Answer.YES)).isMet()))
                    .startsWith("Attested as " + met + ": ");
            assertThat(message(assess(norm, attested(norm, Answer.NO)).isBreached()))
                    .startsWith("Attested as " + notMet + ": ");
        }
    }

    @Nested
    class OfANormThatIsNotMetSay {
        @Test
        void whatIsNotAsItShouldBeAndWhatToDo() {
            var none = assess("I-1a", aPartnership().roles()).isBreached();

            assertThat(message(none))
                    .isEqualTo(TEXTS.whenNotMet(none.finding().norm()).orElseThrow());
            assertThat(MESSAGES.whatToDo(none.finding()))
                    .isEqualTo(TEXTS.whatToDo(none.finding().norm()))
                    .isPresent();
        }

        @Test
        void thatItIsAttestedWhereSomebodyStatesIt() {
            assertThat(message(assess("CHA-2", aPartnership().attestations(anAttestation("CHA-2", "plp-1", Answer.NO)))
                            .isBreached()))
                    .isEqualTo("Attested as not kept: The partners draw up the charter jointly.");
        }

        @Test
        void whatItAsksWhereItHasNoTextForThat() {
            Norm judged = Exempleville.judged("EXV", "COORD").norms().get(0);
            Finding breach = new Finding(
                    judged,
                    new Subject(SubjectKind.PARTNERSHIP, "plp-1", FactPath.ROOT),
                    LocalDate.parse("2026-11-24"),
                    Outcome.BREACHED,
                    Reason.RULE,
                    Optional.empty(),
                    false,
                    false,
                    false,
                    explainer -> {},
                    new Faults(),
                    Set.of());

            assertThat(MESSAGES.said(breach, breach.explanation()))
                    .isEqualTo(new Messages.Said(Why.Phrase.only("The coordinator greets everybody."), true));
        }

        @Test
        void byWhenItIsDueOrThatItWaitsForTheStart() {
            var reviewed = aPartnership().memberList(l -> l.reviews(Entries.none()));
            var due = assess("C-T8b", reviewed).on("2024-06-01").is(Outcome.PENDING);
            var waiting = assess("CHA-1", aPartnership().notInOperation().partnership(p -> p.charter(Entries.none())))
                    .isPending();

            assertThat(message(due)).startsWith("Due by 1 September 2024: ");
            assertThat(message(waiting)).startsWith("To be in order when the partnership starts: ");
            assertThat(MESSAGES.whatToDo(waiting.finding()))
                    .isEqualTo(TEXTS.whatToDo(waiting.finding().norm()))
                    .isPresent();
        }

        @Test
        void thatItCountsOnceTheStartIsOnRecordAndNothingToDo() {
            var plan = CommunicationPlan.blank().toBuilder()
                    .agreedOn(dated("2026-01-10"))
                    .twoWay(Answer.YES);
            var done =
                    assess("COM-1", aPartnership().notInOperation().plans(plan)).isPending();

            assertThat(message(done)).startsWith("Done; it counts once the start is on record: ");
            assertThat(MESSAGES.whatToDo(done.finding())).isEmpty();
            assertThat(done.finding().occurrences(LocalDate.parse("2026-11-24")))
                    .isEmpty();
        }

        @Test
        void thatItCanNoLongerBeDoneAfterTheEnd() {
            var without = aPartnership().partnership(p -> p.charter(Entries.none()));
            var stopped = assess("CHA-1", without.ended("2026-06-30")).isBreached();
            var neverStarted = assess("CHA-1", without.notInOperation().ended("2026-06-30"))
                    .isPending();

            assertThat(MESSAGES.whatToDo(stopped.finding()))
                    .contains("The partnership has ended, so this can no longer be done. "
                            + "If it was done, put it on record.");
            assertThat(MESSAGES.whatToDo(stopped.on("2026-06-30").isBreached().finding()))
                    .isEqualTo(TEXTS.whatToDo(stopped.finding().norm()));
            assertThat(message(neverStarted))
                    .isEqualTo(TEXTS.whenNotMet(stopped.finding().norm()).orElseThrow());
        }

        @Test
        void whatIsNotKeptWhereItIsOwedWithoutADate() {
            var owed = assess("C-T10a", aPartnership().meetings()).isPending();

            assertThat(message(owed))
                    .isEqualTo(TEXTS.whenNotMet(owed.finding().norm()).orElseThrow());
        }
    }

    @Nested
    class OfAnOpenNormSay {
        @Test
        void thatItIsUnknownAndNothingToDo() {
            var unknown = assess("I-1a", aPartnership()).is(Outcome.UNDETERMINED);

            assertThat(message(unknown))
                    .isEqualTo("The record does not show whether this is kept: The partnership has a coordinator.");
            assertThat(MESSAGES.whatToDo(unknown.finding())).isEmpty();
        }

        @Test
        void thatTheTextsLeaveItOpenOnlyIfNothingIsMissing() {
            var finding = assess("I-1a", aPartnership()).finding();
            var open = new Explanation(List.of(), List.of(), List.of("R1"), Optional.empty());
            var neither = new Explanation(List.of(), List.of(), List.of(), Optional.empty());
            var both = new Explanation(
                    List.of(),
                    List.of(new Explanation.Missing(FactPath.of("appointments"), false)),
                    List.of("R1"),
                    Optional.empty());

            assertThat(MESSAGES.of(finding, open)).startsWith("The texts leave open whether this is kept: ");
            assertThat(MESSAGES.of(finding, both)).startsWith("The record does not show whether this is kept: ");
            assertThat(MESSAGES.of(finding, neither)).startsWith("The record does not show whether this is kept: ");
        }
    }

    @Nested
    class OfANormThatAsksNothingSay {
        private final Finding agreed = assess(
                        "C-T8b",
                        aPartnership()
                                .arrangements(anArrangement("memberList.review.period", "NONE", Party.POLICE_ZONE)))
                .isNotApplicable()
                .finding();

        @Test
        void whyAndByWhichFact() {
            assertThat(MESSAGES.of(agreed, agreed.explanation()))
                    .isEqualTo("The norm asks nothing here (memberList.review.period: NONE).");
        }

        @Test
        void theLabelOfThatFactWhereTheTextsHaveLabels() {
            assertThat(new Messages(TEXTS.labelled()).of(agreed, agreed.explanation()))
                    .isEqualTo("The norm asks nothing here (Reviews of the member list: none).");
        }

        @Test
        void thatNothingFallsUnderItWithoutAFact() {
            assertThat(message(assess("B-P2", aPartnership().members()).isNotApplicable()))
                    .isEqualTo("Nothing on record falls under this norm.");
        }
    }

    @Test
    void quoteWhatAnEntryAdoptsAsItIsWritten() {
        FactPath adopts = FactPath.of("partnership.houseRules[0].adopts[0]");

        assertThat(MESSAGES.of(
                        new Notice(adopts, "adopts.no-local-norm", List.of(new Notice.AsItIs("2026-01-01"))), BOOK))
                .isEqualTo("This rule book has no local norm 2026-01-01, so this entry adopts nothing.");
    }

    @Test
    void nameWhatAnArrangementChangesAndItsLastDay() {
        Notice over = new Notice(
                FactPath.of("arrangements[0]"),
                "arrangement.expired",
                List.of(new Notice.Day(LocalDate.parse("2026-03-01")), new Notice.OfParameter("evaluation.period")));
        Messages labelled = new Messages(TEXTS.labelled());

        assertThat(MESSAGES.of(over, BOOK)).startsWith("The arrangement on evaluation.period ended on 1 March 2026, ");
        assertThat(labelled.of(over, BOOK))
                .startsWith("The arrangement on Evaluation of the partnership ended on 1 March 2026, ");
    }

    @ParameterizedTest
    @CsvSource({"YES, true", "NO, false", "UNKNOWN, true"})
    void knowWhetherTheyQuoteTheNorm(Answer adult, boolean quoted) {
        Finding finding = assess(
                        "B-P2",
                        aPartnership()
                                .members(aMember("m-1")
                                        .kind(known(Membership.Kind.RESIDENT))
                                        .adult(adult)))
                .finding();
        Messages.Said said = MESSAGES.said(finding, finding.explanation());

        assertThat(said.quotesTheNorm()).isEqualTo(quoted);
        assertThat(said.phrase().value().equals(TEXTS.statement(finding.norm())))
                .isEqualTo(quoted);
    }

    @Test
    void areMadeOfTheTextsThatTheyWereGiven() {
        assertThat(MESSAGES.texts()).isSameAs(TEXTS);
    }

    private static final Texts TEXTS = Texts.english();
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();
    private static final Messages MESSAGES = new Messages(TEXTS);

    private static String message(Found found) {
        return new Messages(Texts.english()).of(found.finding(), found.finding().explanation());
    }
}
