package org.openplp.rules.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.fact.Answer.NO;
import static org.openplp.core.fact.Answer.UNKNOWN;
import static org.openplp.core.fact.Answer.YES;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBER_IS_ADULT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Exempleville;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.Settings;

/** What is put down to an act, by what the rule of one norm finds without it and with it, be it that the rule fails over one of the two. */
class DifferenceTest {
    private static final Sketch DOSSIER = aPartnership()
            .members(aMember("m-1"))
            .arrangements(anArrangement("feedback.max", "P7D", Party.POLICE_ZONE));

    /** What the rule finds. What is untold is judged, and fails when it is asked why, or where the norm may be breached. */
    private enum Found {
        MET,
        PENDING,
        DOUBT,
        BREACH,
        UNTOLD_PENDING,
        UNTOLD_DOUBT,
        UNTOLD_BREACH,
        FAILURE;

        private Answer isDone() {
            return switch (this) {
                case MET -> YES;
                case DOUBT, UNTOLD_DOUBT -> UNKNOWN;
                case PENDING, UNTOLD_PENDING, BREACH, UNTOLD_BREACH -> NO;
                case FAILURE -> throw fault();
            };
        }

        /** Judging stops before it where something is not done, and explaining does not. */
        private Answer isDoneWell() {
            if (this == UNTOLD_PENDING || this == UNTOLD_BREACH) {
                throw fault();
            }
            return YES;
        }

        /** Judging does not look at it where it is not known whether something is done. */
        private Recorded<LocalDate> since() {
            return switch (this) {
                case UNTOLD_DOUBT -> throw fault();
                case PENDING, UNTOLD_PENDING -> dated(DAY);
                case MET, DOUBT, BREACH, UNTOLD_BREACH, FAILURE -> dated("2026-11-01");
            };
        }

        private static IllegalStateException fault() {
            return new IllegalStateException("a fault of the local rule");
        }
    }

    private static Assessment assessment(Found found, SubjectType<?> about) {
        Condition done = Asked.asked(Concept.DOSSIER, "done", dossier -> found.isDone())
                .and(Asked.asked(Concept.DOSSIER, "well", dossier -> found.isDoneWell()));
        Fact<Dossier, LocalDate> since = Fact.fact(Concept.DOSSIER, "since", dossier -> found.since());
        return assessment(Evaluator.owedWithin(Condition.always(), done, since, Settings.FEEDBACK), about, DOSSIER);
    }

    private static Assessment assessment(Evaluator judge, SubjectType<?> about, Sketch sketch) {
        return Books.ofSections(List.of(), rule("EXV-1").about(about).judgedBy(judge))
                .withLaw(Exempleville.law(Shape.OWED, about.kind()))
                .assess(snapshot(sketch), Reading.AS_WORDED);
    }

    private static Difference difference(Found without, Found with, SubjectType<?> about) {
        return new Difference(assessment(without, about), assessment(with, about));
    }

    private static Stream<String> reported(String word, List<Finding> findings) {
        return findings.stream().map(finding -> word + " " + finding.id());
    }

    private static List<String> found(Difference difference) {
        return Stream.of(
                        reported("breached", difference.breached(finding -> true)),
                        reported("undetermined", difference.undetermined()),
                        reported("failed", difference.failed()))
                .flatMap(words -> words)
                .toList();
    }

    private static List<String> opened(Difference difference) {
        Difference.Opened opened = difference.opened();
        return Stream.concat(
                        opened.duties().stream().map(Duty::finding).map(finding -> "opened " + finding.id()),
                        reported("failed", opened.notKnown()))
                .toList();
    }

    private static String[] ofThePartnership(String word) {
        return word.equals("nothing") ? new String[0] : new String[] {word + " EXV-1:plp-1"};
    }

    @ParameterizedTest
    @CsvSource({
        "MET,            PENDING,        nothing",
        "MET,            DOUBT,          undetermined",
        "MET,            BREACH,         breached",
        "PENDING,        DOUBT,          undetermined",
        "PENDING,        BREACH,         breached",
        "DOUBT,          DOUBT,          nothing",
        "DOUBT,          BREACH,         breached",
        "BREACH,         MET,            nothing",
        "BREACH,         DOUBT,          nothing",
        "BREACH,         BREACH,         nothing",
        // a breach that was none before is new, whatever else the rule does not tell
        "MET,            UNTOLD_BREACH,  breached",
        "DOUBT,          UNTOLD_BREACH,  breached",
        "UNTOLD_PENDING, UNTOLD_BREACH,  breached",
        "UNTOLD_DOUBT,   UNTOLD_BREACH,  breached",
        "UNTOLD_DOUBT,   BREACH,         breached",
        "UNTOLD_PENDING, BREACH,         breached",
        "BREACH,         UNTOLD_BREACH,  failed",
        "UNTOLD_BREACH,  BREACH,         failed",
        "FAILURE,        BREACH,         failed",
        "FAILURE,        UNTOLD_BREACH,  failed",
        "MET,            UNTOLD_DOUBT,   failed",
        "DOUBT,          UNTOLD_DOUBT,   failed",
        "UNTOLD_DOUBT,   DOUBT,          failed",
        "FAILURE,        DOUBT,          failed",
        "MET,            FAILURE,        failed",
        "BREACH,         FAILURE,        failed",
        "FAILURE,        FAILURE,        failed",
        // what was pending or in order had no breach that could hide a new one
        "UNTOLD_PENDING, DOUBT,          undetermined",
        "FAILURE,        PENDING,        nothing",
        "FAILURE,        MET,            nothing",
        "MET,            UNTOLD_PENDING, failed",
        "PENDING,        UNTOLD_PENDING, failed",
        "UNTOLD_PENDING, PENDING,        nothing",
    })
    void isWhatIsFoundWithTheActAndWasNotThereWithoutIt(Found without, Found with, String what) {
        assertThat(found(difference(without, with, PARTNERSHIP))).containsExactly(ofThePartnership(what));
    }

    @ParameterizedTest
    @CsvSource({
        "MET,            MET,            nothing",
        "MET,            PENDING,        opened",
        "PENDING,        PENDING,        nothing",
        "PENDING,        UNTOLD_PENDING, failed",
        "UNTOLD_PENDING, PENDING,        failed",
        "UNTOLD_PENDING, MET,            nothing",
        "FAILURE,        PENDING,        failed",
        "FAILURE,        MET,            nothing",
    })
    void isWhatIsOwedWithTheActAndWasNotWithoutIt(Found without, Found with, String what) {
        assertThat(opened(difference(without, with, PARTNERSHIP))).containsExactly(ofThePartnership(what));
    }

    @Test
    void isNothingForPeopleWhereTheNormIsMetOrNoLongerAsksAnything() {
        Sketch led = aPartnership().roles(aRole("a-1", Post.COORDINATOR));
        Assessment open = BelgianBook.ofThisRelease().assess(snapshot(led), Reading.AS_WORDED);
        Assessment attested = BelgianBook.ofThisRelease()
                .assess(snapshot(led.attestations(anAttestation("C-P1", "plp-1", YES))), Reading.AS_WORDED);
        Assessment informal = BelgianBook.ofThisRelease().assess(snapshot(led.anInformalGroup()), Reading.AS_WORDED);

        assertThat(new Difference(open, attested).forPeople()).isEmpty();
        assertThat(new Difference(open, informal).forPeople()).isEmpty();
        assertThat(new Difference(attested, open).forPeople())
                .extracting(Finding::id)
                .containsExactly("C-P1:plp-1");
    }

    /** A place in doubt may show evidence that the breach of another shows too, which is as new as that breach. */
    @Test
    void isExplainedByAllItsEvidenceWhereNothingWasBreachedBefore() {
        Evaluator adults = Evaluator.each(
                MEMBERSHIPS,
                Evaluator.holds(
                        Condition.always(),
                        MEMBER_IS_ADULT.showing(Asked.asked(Concept.DOSSIER, "shown", dossier -> YES))));
        Sketch without = aPartnership().members(aMember("m-1"));
        Sketch with = aPartnership().members(aMember("m-1"), aMember("m-2").adult(NO));

        Difference difference =
                new Difference(assessment(adults, PARTNERSHIP, without), assessment(adults, PARTNERSHIP, with));

        assertThat(difference.breached(finding -> true))
                .flatExtracting(finding -> finding.explanation().evidence())
                .extracting(Object::toString)
                .containsExactly("memberships[1].adult", "shown");
    }

    /** A rule that fails has one finding, about the partnership, in place of those about the members. */
    @Test
    void isNotKnownOfAnyMemberIfTheRuleFailsWithoutTheAct() {
        assertThat(found(difference(Found.FAILURE, Found.BREACH, MEMBERSHIP))).containsExactly("failed EXV-1:m-1");
        assertThat(found(difference(Found.FAILURE, Found.DOUBT, MEMBERSHIP))).containsExactly("failed EXV-1:m-1");
        assertThat(opened(difference(Found.FAILURE, Found.PENDING, MEMBERSHIP))).containsExactly("failed EXV-1:m-1");
    }
}
