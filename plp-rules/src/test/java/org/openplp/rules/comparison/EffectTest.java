package org.openplp.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.APPOINTMENT;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Federal;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Exempleville;
import org.openplp.rules.spec.Sketch;

/** What a reader is told of each change, the most pressing first. */
@DisplayName("The effect of a change")
class EffectTest {
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();
    private static final Sketch NEVER_EVALUATED = aPartnership().evaluations();

    private static MembershipBuilder member(String id, Answer adult) {
        return aMember(id).kind(known(Membership.Kind.RESIDENT)).adult(adult);
    }

    private static Sketch aMemberWhoIsAdult(Answer adult) {
        return aPartnership().members(member("m-1", adult));
    }

    private static Sketch evaluatedOn(String day) {
        return aPartnership()
                .evaluations(anEvaluation("v-1").date(dated(day)).by(list(Party.MANDATED_OFFICER, Party.COORDINATOR)));
    }

    private static Assessment worded(Sketch sketch) {
        return BOOK.assess(snapshot(sketch), Reading.AS_WORDED);
    }

    private static Assessment binding(Sketch sketch, String day) {
        return BOOK.assess(snapshot(sketch, day), Reading.BINDING_ONLY);
    }

    /** The effects of all changes of one norm. */
    private static List<Effect> of(String norm, Assessment before, Assessment after) {
        Comparison comparison = Assessments.compare(before, after);
        return comparison.changes().stream()
                .filter(change -> change.norm().id().value().equals(norm))
                .map(comparison::effect)
                .toList();
    }

    private static List<Effect> of(String norm, Sketch before, Sketch after) {
        return of(norm, worded(before), worded(after));
    }

    @Nested
    class OfABreach {
        @Test
        void isThatItIsInTheWayWhereTheNormIsADuty() {
            assertThat(of("B-P2", aMemberWhoIsAdult(Answer.YES), aMemberWhoIsAdult(Answer.NO)))
                    .containsExactly(Effect.NEW_IN_THE_WAY);
        }

        @Test
        void isThatAdviceIsNotFollowedWhereOnlyWhatBindsIsInTheWay() {
            assertThat(of("M-T9a", binding(NEVER_EVALUATED, "2026-09-01"), binding(NEVER_EVALUATED, "2026-09-02")))
                    .containsExactly(Effect.NEW_NOT_FOLLOWED);
        }

        @Test
        void isThatItIsMendedWhereItIsKeptOrDueAgain() {
            assertThat(of("B-P2", aMemberWhoIsAdult(Answer.NO), aMemberWhoIsAdult(Answer.YES)))
                    .containsExactly(Effect.MENDED);
            assertThat(of("M-T9a", binding(NEVER_EVALUATED, "2026-09-02"), binding(NEVER_EVALUATED, "2026-09-01")))
                    .containsExactly(Effect.MENDED);
        }

        @Test
        void isThatItIsEasedWhereAWaiverCoversIt() {
            Sketch breached = aMemberWhoIsAdult(Answer.NO);

            assertThat(of("B-P2", breached, breached.waivers(aWaiver("B-P2", "m-1"))))
                    .containsExactly(Effect.EASED);
        }

        @Test
        void isThatItIsStillNotKeptWhereOnlyItsReasonsChange() {
            Sketch first = shared(Recorded.none(), dated("2024-01-01"));
            Sketch second = shared(dated("2024-01-01"), Recorded.none());
            var waiver = aWaiver("DAT-5", "plp-1");

            assertThat(of("DAT-5", first, second)).containsExactly(Effect.STILL_NOT_KEPT);
            assertThat(of("DAT-5", first.waivers(waiver), second.waivers(waiver)))
                    .containsExactly(Effect.STILL_NOT_KEPT);
        }

        private static Sketch shared(Recorded<LocalDate> first, Recorded<LocalDate> second) {
            return aPartnership()
                    .memberList(list -> list.sharedWithThirdParties(Answer.YES))
                    .members(
                            member("m-1", Answer.YES).consentToShareOn(first),
                            member("m-2", Answer.YES).consentToShareOn(second));
        }

        @Test
        void isThatItIsGoneAndNotMendedWhereItsEntryIs() {
            Sketch both = aPartnership().members(member("m-1", Answer.NO), member("m-2", Answer.YES));

            assertThat(of("B-P2", both, aPartnership().members(member("m-2", Answer.YES))))
                    .containsExactly(Effect.BREACH_GONE);
            assertThat(of("B-P2", both, aPartnership().members(member("m-1", Answer.NO))))
                    .containsExactly(Effect.OTHER);
        }
    }

    @Nested
    class OfAnythingElse {
        @Test
        void isThatItIsKnownNowOrUnknownNow() {
            assertThat(of("B-P2", aMemberWhoIsAdult(Answer.UNKNOWN), aMemberWhoIsAdult(Answer.YES)))
                    .containsExactly(Effect.KNOWN_NOW);
            assertThat(of("B-P2", aMemberWhoIsAdult(Answer.YES), aMemberWhoIsAdult(Answer.UNKNOWN)))
                    .containsExactly(Effect.UNKNOWN_NOW);
        }

        @Test
        void isThatItIsToDoOrDone() {
            Assessment pending = binding(NEVER_EVALUATED, "2026-09-01");
            Assessment done = binding(evaluatedOn("2026-01-10"), "2026-09-01");

            assertThat(of("M-T9a", done, pending)).containsExactly(Effect.TO_DO);
            assertThat(of("M-T9a", pending, done)).containsExactly(Effect.DONE);
        }

        @Test
        void isNotThatItIsToDoWhereThatIsTooLate() {
            Sketch unknown = aPartnership().notInOperation().ended("2026-06-30");
            Sketch never = unknown.partnership(p -> p.charter(Entries.none()));
            Sketch signed = unknown.partnership(p -> p.charter(Entries.of(CharterVersion.blank())));

            assertThat(of("CHA-1", unknown, never)).containsExactly(Effect.KNOWN_NOW);
            assertThat(of("CHA-1", signed, never)).containsExactly(Effect.OTHER);
        }

        @Test
        void isNotThatItIsToDoWhereItIsDoneAndTheStartIsNotOnRecord() {
            Sketch unknown = aPartnership().notInOperation();
            var plan = CommunicationPlan.blank().toBuilder()
                    .agreedOn(dated("2026-01-10"))
                    .twoWay(Answer.YES);

            assertThat(of("COM-1", unknown, unknown.plans(plan))).containsExactly(Effect.KNOWN_NOW);
        }

        @Test
        void isThatItIsDueOnAnotherDay() {
            assertThat(of("M-T9a", evaluatedOn("2026-01-10"), evaluatedOn("2026-02-10")))
                    .containsExactly(Effect.OTHER_DAY);
        }

        @Test
        void isNothingWhereItAsksNothingNew() {
            Sketch kindUnknown = aPartnership().members(aMember("m-1"));

            assertThat(of("B-P2", kindUnknown, aMemberWhoIsAdult(Answer.UNKNOWN)))
                    .containsExactly(Effect.OTHER);
            assertThat(of("B-P2", aPartnership().members(), aMemberWhoIsAdult(Answer.YES)))
                    .containsOnly(Effect.OTHER);
        }
    }

    /** Of a norm that only the FPS Interior has to keep, and of one that the partnership has to keep later on. */
    @Nested
    class OfWhatOthersOwe {
        private static Sketch committee(Entries<LocalDate> meetings) {
            return aPartnership().but(d -> d.federal(known(new Federal(Entries.none(), meetings))));
        }

        private final Sketch unknown = committee(Entries.unknown());
        private final Sketch overdue = committee(list(LocalDate.parse("2020-01-10")));
        private final Sketch met = committee(list(LocalDate.parse("2026-11-10")));

        @Test
        void isThatOthersOweItAsLongAsAnybodyDoes() {
            assertThat(of("FED-4", unknown, overdue)).containsExactly(Effect.OWED_BY_OTHERS);
            assertThat(of("FED-4", overdue, met)).containsExactly(Effect.OWED_BY_OTHERS);
            assertThat(of("FED-4", met, unknown)).containsExactly(Effect.OWED_BY_OTHERS);
        }

        @Test
        void isOnlyThatItIsDueOnAnotherDayWhereItIsInOrder() {
            assertThat(of("FED-4", met, committee(list(LocalDate.parse("2026-11-11")))))
                    .containsExactly(Effect.OTHER_DAY);
        }

        @Test
        void isThatOthersOwedItWhereItIsGone() {
            Assessment without = Books.ofSection("2.12").assess(snapshot(unknown), Reading.AS_WORDED);

            assertThat(of("FED-4", worded(unknown), without)).containsExactly(Effect.OWED_BY_OTHERS);
        }

        @Test
        void dependsOnWhoBearsTheNormNow() {
            Sketch notSo = aPartnership().attestations(anAttestation("EXV-1", "plp-1", Answer.NO));

            assertThat(of("EXV-1", local(Bearer.IBZ, aPartnership()), local(Bearer.PLP, notSo)))
                    .containsExactly(Effect.NEW_NOT_FOLLOWED);
            assertThat(of("EXV-1", local(Bearer.IBZ, aPartnership()), local(Bearer.IBZ, notSo)))
                    .containsExactly(Effect.OWED_BY_OTHERS);
        }

        private static Assessment local(Bearer bearer, Sketch sketch) {
            return BOOK.withLaw(Exempleville.judged("EXV", bearer.name())).assess(snapshot(sketch), Reading.AS_WORDED);
        }
    }

    @Nested
    class OfARuleThatFails {
        private static final Condition FAULTY = OPERATIONAL_SINCE
                .seenAs(day -> {
                    throw new IllegalStateException("a fault of the rule");
                })
                .equalTo(true);
        private static final Condition KEPT = OPERATIONAL_SINCE.isThere();
        private static final Condition NOT_KEPT =
                OPERATIONAL_SINCE.seenAs(day -> false).equalTo(true);

        /** The breach is decided by the part that does not fail; explaining it looks at both. */
        private static final Condition NOT_EXPLAINED = NOT_KEPT.and(FAULTY);

        private static Assessment ofThePartnership(Condition condition) {
            return ofBook(
                    "2.1",
                    rule("I-1a").about(PARTNERSHIP).holds(condition),
                    rule("I-2a").about(PARTNERSHIP).holds(KEPT),
                    rule("I-2b").about(APPOINTMENT).holds(Condition.always()));
        }

        private static Assessment ofOthers(Condition condition) {
            return ofBook(
                    "2.6",
                    rule("F-T2").about(PARTNERSHIP).holds(KEPT),
                    rule("F-T6").about(PARTNERSHIP).holds(condition));
        }

        private static Assessment ofBook(String section, Rule... rules) {
            return Books.ofSection(section, rules).assess(snapshot(aPartnership()), Reading.AS_WORDED);
        }

        @Test
        void isThatItFailedWhoeverOwesTheNorm() {
            assertThat(of("I-1a", ofThePartnership(KEPT), ofThePartnership(FAULTY)))
                    .containsExactly(Effect.FAILED);
            assertThat(of("F-T6", ofOthers(NOT_KEPT), ofOthers(FAULTY))).containsExactly(Effect.FAILED);
            assertThat(of("F-T6", ofOthers(FAULTY), ofOthers(NOT_KEPT))).containsExactly(Effect.OWED_BY_OTHERS);
        }

        @Test
        void isAlsoThatItFailedWhereOnlyItsReasonsAreNotKnown() {
            assertThat(of("I-1a", ofThePartnership(NOT_KEPT), ofThePartnership(NOT_EXPLAINED)))
                    .containsExactly(Effect.FAILED);
        }

        @Test
        void isThatItsAnswerIsKnownWhereItIsKeptAgain() {
            assertThat(of("I-1a", ofThePartnership(FAULTY), ofThePartnership(KEPT)))
                    .containsExactly(Effect.KNOWN_NOW);
        }
    }
}
