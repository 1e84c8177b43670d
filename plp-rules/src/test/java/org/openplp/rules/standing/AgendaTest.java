package org.openplp.rules.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.APPOINTMENT;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;
import static org.openplp.rules.spec.facts.ActivityFacts.EVALUATED_ON;
import static org.openplp.rules.spec.facts.ActivityFacts.EVALUATIONS;
import static org.openplp.rules.spec.facts.AppointmentFacts.ROLE;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Federal;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.HouseRules.Circular;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.DutyEvent;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Exempleville;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.Settings;

@DisplayName("The agenda of an assessment")
class AgendaTest {
    private static Sketch withAMemberOfWhom(Answer adult) {
        var member = aCompliantPartnership().dossier().memberships().entry(0);
        return aCompliantPartnership().members(member.toBuilder().adult(adult));
    }

    private static Sketch evaluatedOn(String day) {
        var evaluation = aCompliantPartnership().dossier().evaluations().entry(0);
        return aCompliantPartnership().evaluations(evaluation.toBuilder().date(Recorded.of(LocalDate.parse(day))));
    }

    /** The last day on which a partnership in operation since 1 September 2023 may evaluate for the first time. */
    private static final String NOT_YET_OVERDUE = "2026-09-01";

    private static Agenda of(Assessment assessment) {
        return new Agenda(assessment, finding -> true);
    }

    private static List<String> under(Topic topic, Sketch sketch) {
        return of(assessment(sketch)).under(topic).stream().map(Finding::id).toList();
    }

    @Test
    void hasWhatBindsAndIsNotKept() {
        assertThat(under(Topic.NOT_KEPT, withAMemberOfWhom(Answer.NO))).contains("B-P2:m-1");
        assertThat(under(Topic.NOT_KEPT, aCompliantPartnership())).isEmpty();
    }

    @Test
    void hasWhatAWaiverCoversUnderATopicOfItsOwn() {
        var waived = withAMemberOfWhom(Answer.NO).waivers(aWaiver("B-P2", "m-1"));

        assertThat(under(Topic.WAIVED, waived)).containsExactly("B-P2:m-1");
        assertThat(under(Topic.NOT_KEPT, waived)).doesNotContain("B-P2:m-1");
    }

    @Test
    void hasWhatLacksFacts() {
        assertThat(under(Topic.MISSING, withAMemberOfWhom(Answer.UNKNOWN))).contains("B-P2:m-1");
        assertThat(under(Topic.LEFT_OPEN, withAMemberOfWhom(Answer.UNKNOWN))).isEmpty();
    }

    @Test
    void hasEveryFindingUnderATopicAtLeast() {
        var agenda = of(assessment(withAMemberOfWhom(Answer.UNKNOWN)));
        Set<Finding> found = Stream.of(Topic.values())
                .flatMap(topic -> agenda.under(topic).stream())
                .collect(Collectors.toSet());

        assertThat(found).containsExactlyInAnyOrderElementsOf(agenda.everything());
    }

    @Test
    void leavesOutWhatIsHiddenAndCountsIt() {
        var found = assessment(withAMemberOfWhom(Answer.NO));
        var agenda = new Agenda(found, finding -> !finding.id().equals("B-P2:m-1"));

        assertThat(agenda.under(Topic.NOT_KEPT)).isEmpty();
        assertThat(agenda.shown()).hasSize(agenda.everything().size() - 1);
        assertThat(agenda.tally()).isEqualTo(of(found).tally());
    }

    @Test
    void hasWhatFallsDueInTheOrderOfTheDays() {
        var agenda = of(assessment(evaluatedOn("2023-12-10")));

        assertThat(agenda.under(Topic.DUE))
                .isNotEmpty()
                .extracting(finding -> finding.explanation().due().orElseThrow())
                .isSorted();
    }

    @Test
    void beginsWithWhatBinds() {
        var waived =
                withAMemberOfWhom(Answer.NO).evaluations().waivers(aWaiver("M-T9a", "plp-1"), aWaiver("B-P2", "m-1"));

        assertThat(under(Topic.WAIVED, waived)).containsExactly("B-P2:m-1", "M-T9a:plp-1");
        assertThat(Register.ofThisRelease().norms())
                .extracting(norm -> norm.id().value())
                .containsSubsequence("M-T9a", "B-P2");
    }

    @Test
    void hasWhatIsToBeDoneOnNoDayApartFromWhatWaitsForTheStart() {
        var running = of(assessment(aPartnership().meetings()));
        var waiting = of(assessment(aPartnership().notInOperation().partnership(p -> p.charter(Entries.none()))));

        assertThat(running.under(Topic.TO_DO)).extracting(Finding::id).contains("C-T10a:plp-1");
        assertThat(running.under(Topic.AT_THE_START)).isEmpty();
        assertThat(waiting.under(Topic.AT_THE_START)).extracting(Finding::id).contains("CHA-1:plp-1");
        assertThat(waiting.under(Topic.TO_DO)).extracting(Finding::id).doesNotContain("CHA-1:plp-1");
    }

    @Test
    void hasWhatCanNoLongerBeDoneApartFromWhatIsToBeDone() {
        var never = aPartnership().notInOperation().partnership(p -> p.charter(Entries.none()));

        var ended = of(assessment(never.ended("2026-06-30")));

        assertThat(ended.under(Topic.TOO_LATE)).extracting(Finding::id).contains("CHA-1:plp-1");
        assertThat(ended.under(Topic.AT_THE_START)).extracting(Finding::id).doesNotContain("CHA-1:plp-1");
        assertThat(of(assessment(never)).under(Topic.TOO_LATE)).isEmpty();
        assertThat(Stream.of(Topic.DUE, Topic.TO_DO, Topic.AT_THE_START).flatMap(topic -> ended.under(topic).stream()))
                .noneMatch(Finding::isTooLate);
    }

    @Test
    void hasNothingToDoOnNoDayThatHasADay() {
        var agenda = of(assessment(aPartnership().evaluations(), NOT_YET_OVERDUE));

        assertThat(agenda.under(Topic.DUE)).extracting(Finding::id).contains("M-T9a:plp-1");
        assertThat(agenda.under(Topic.TO_DO)).extracting(Finding::id).doesNotContain("M-T9a:plp-1");
    }

    @Test
    void hasWhatIsNotFollowedWithWhatIsWordedAsADutyFirst() {
        var agenda = of(assessment(
                aPartnership().roles().members().messages().reports().meetings().evaluations()));

        assertThat(agenda.under(Topic.NOT_FOLLOWED))
                .extracting(finding -> finding.severity(Reading.AS_WORDED))
                .isSorted()
                .contains(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void hasWhatTheTextsLeaveOpenApartFromWhatLacksFacts() {
        var disputed = HouseRules.blank().toBuilder()
                .adoptedOn(dated("2019-02-14"))
                .basedOn(known(Circular.CIRCULAR_2010))
                .build();
        var agenda = of(assessment(
                aPartnership().partnership(p -> p.houseRules(list(disputed))).recognition(Recorded.none())));

        assertThat(agenda.under(Topic.LEFT_OPEN)).extracting(Finding::id).containsExactly("ROI-1:plp-1");
        assertThat(agenda.under(Topic.MISSING)).extracting(Finding::id).doesNotContain("ROI-1:plp-1");
        assertThat(agenda.tally().leftOpen()).isEqualTo(1);
    }

    @Test
    void showsOneByOneWhatNeedsAttentionAndTheRestOnlyAsANumber() {
        var agenda = of(assessment(withAMemberOfWhom(Answer.NO)));

        assertThat(agenda.needingAttention())
                .extracting(Finding::outcome)
                .contains(Outcome.BREACHED)
                .doesNotContain(Outcome.MET, Outcome.NOT_APPLICABLE);
        assertThat(agenda.needingAttention().size()
                        + agenda.under(Topic.MET).size()
                        + agenda.under(Topic.NOT_APPLICABLE).size())
                .isEqualTo(agenda.shown().size());
    }

    @Test
    void keepsTheExplanationsThatItAskedFor() {
        var agenda = of(assessment(withAMemberOfWhom(Answer.NO)));
        var breach = agenda.under(Topic.NOT_KEPT).get(0);

        assertThat(agenda.explanations().of(breach))
                .isSameAs(agenda.explanations().of(breach));
    }

    @Nested
    class OfWhatFallsDue {
        /** The last evaluation was on 10 December 2023, so that the next is due on 10 December 2026. */
        private final Sketch evaluated = evaluatedOn("2023-12-10");

        private static List<String> dueOn(String day, Sketch sketch) {
            return of(assessment(sketch, day)).under(Topic.DUE).stream()
                    .map(Finding::id)
                    .toList();
        }

        @Test
        void hasWhatIsInOrderOnlyWhereItsDayIsNear() {
            assertThat(dueOn("2026-10-11", evaluated)).contains("M-T9a:plp-1");
            assertThat(dueOn("2026-10-10", evaluated)).doesNotContain("M-T9a:plp-1");
        }

        @Test
        void hasWhatIsStillToBeDoneHoweverFarItsDayIs() {
            assertThat(dueOn("2024-01-01", aPartnership().evaluations())).contains("M-T9a:plp-1");
        }

        @Test
        void hasNeitherWhatIsOverdueNorWhatOthersOwe() {
            assertThat(dueOn("2026-12-11", evaluated)).doesNotContain("M-T9a:plp-1");
            assertThat(dueOn(Sketch.DAY, committeeMetOn("2025-12-01"))).doesNotContain("FED-4:plp-1");
        }

        @Test
        void hasTheFirstDayAsTheNextDeadline() {
            assertThat(of(assessment(evaluated, "2026-12-10")).nextDeadline()).contains(LocalDate.parse("2026-12-10"));
            assertThat(of(assessment(evaluated, "2026-12-11")).nextDeadline())
                    .isNotEqualTo(Optional.of(LocalDate.parse("2026-12-10")));
        }

        @Test
        void hasNoDeadlineWhereNothingIsShown() {
            var hidden = new Agenda(assessment(evaluated, "2026-12-10"), finding -> false);

            assertThat(hidden.nextDeadline()).isEmpty();
        }

        private static Sketch committeeMetOn(String day) {
            return aPartnership().but(d -> d.federal(known(new Federal(Entries.none(), list(LocalDate.parse(day))))));
        }
    }

    @Nested
    class OfWhatTheRecordShows {
        private final Agenda agenda = of(assessment(withAMemberOfWhom(Answer.NO)));

        @Test
        void hasWhatNeedsAttentionAndNoPersonHasToJudge() {
            assertThat(agenda.fromTheRecord()).extracting(Finding::id).contains("B-P2:m-1");
            assertThat(agenda.fromTheRecord())
                    .extracting(FindingStatus::of)
                    .isNotEmpty()
                    .doesNotContain(
                            FindingStatus.HUMAN_REVIEW,
                            FindingStatus.OWED_BY_OTHERS,
                            FindingStatus.MET,
                            FindingStatus.NOT_APPLICABLE);
            assertThat(agenda.under(Topic.HUMAN_REVIEW)).isNotEmpty();
        }

        @Test
        void namesItsNormsAndThoseThatFallDueSoon() {
            var soon = of(assessment(evaluatedOn("2023-12-10")));

            assertThat(soon.fromTheRecord())
                    .extracting(finding -> finding.norm().id().value())
                    .doesNotContain("M-T9a");
            assertThat(soon.normsFromTheRecord())
                    .extracting(norm -> norm.id().value())
                    .contains("M-T9a");
            assertThat(agenda.normsFromTheRecord())
                    .extracting(norm -> norm.id().value())
                    .contains("B-P2");
        }
    }

    @Nested
    class OfARuleThatFails {
        private static final Condition FAULTY = OPERATIONAL_SINCE
                .seenAs(day -> {
                    throw new IllegalStateException("a fault of the rule");
                })
                .equalTo(true);

        /** Decided by the part that does not fail, so that only explaining it fails. */
        private static final Condition NOT_EXPLAINED =
                OPERATIONAL_SINCE.seenAs(day -> false).equalTo(true).and(FAULTY);

        private final Agenda agenda = AgendaTest.of(Books.ofSection(
                        "2.1",
                        rule("I-1a").about(PARTNERSHIP).holds(FAULTY),
                        rule("I-2a").about(PARTNERSHIP).holds(NOT_EXPLAINED),
                        rule("I-2b").about(APPOINTMENT).holds(ROLE.equalTo(Post.DEPUTY_COORDINATOR)))
                .assess(snapshot(aPartnership().roles(aRole("a-1", Post.COORDINATOR))), Reading.AS_WORDED));

        private Finding found(String norm) {
            return agenda.everything().stream()
                    .filter(finding -> finding.norm().id().value().equals(norm))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void hasItWhetherItFailsToJudgeOrToExplain() {
            assertThat(agenda.under(Topic.FAILED)).extracting(Finding::id).containsExactly("I-1a:plp-1", "I-2a:plp-1");
            assertThat(agenda.tally().rulesFailed()).isEqualTo(2);
        }

        @Test
        void letsTheFirstThatFailedSpeakForAll() {
            var explanations = agenda.explanations();

            assertThat(explanations.spokenFor(List.of(found("I-2b"), found("I-2a"), found("I-1a"))))
                    .isSameAs(found("I-2a"));
            assertThat(explanations.spokenFor(List.of(found("I-2b")))).isSameAs(found("I-2b"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> explanations.spokenFor(List.of()))
                    .withMessage("there is no finding to speak for");
        }

        /** What is met has a day if it recurs, so that a reader needs to know why. Otherwise nobody does. */
        @ParameterizedTest
        @CsvSource({"RECURS, true", "STANDING, false"})
        void hasWhatIsMetOnlyWhereItRecurs(Shape shape, boolean shown) {
            var broken = new AtomicBoolean();
            var sound = EVALUATED_ON
                    .seenAs(day -> {
                        if (broken.get()) {
                            throw new IllegalStateException("a fault of the rule");
                        }
                        return true;
                    })
                    .equalTo(true);
            var draft = rule("EXV-1").about(PARTNERSHIP);
            var rule = shape == Shape.RECURS
                    ? draft.recurs(
                            OPERATIONAL_SINCE, Settings.COMMITTEE, new DutyEvent<>(EVALUATIONS, sound, EVALUATED_ON))
                    : draft.holds(EVALUATIONS.any(sound));
            var met = Exempleville.bookWith(shape, rule)
                    .assess(snapshot(evaluatedOn("2026-04-01")), Reading.AS_WORDED)
                    .allFindings()
                    .stream()
                    .filter(finding -> finding.norm().id().value().equals("EXV-1"))
                    .findFirst()
                    .orElseThrow();

            assertThat(met.outcome()).isEqualTo(Outcome.MET);
            assertThat(new Explanations().ruleFailed(met)).isFalse();
            broken.set(true);
            assertThat(new Explanations().ruleFailed(met)).isEqualTo(shown);
        }

        @Test
        void asksNobodyWhyANormDoesNotApply() {
            var notAsked = AgendaTest.of(assessment(aPartnership().members())).under(Topic.NOT_APPLICABLE);

            assertThat(notAsked).isNotEmpty().noneMatch(new Explanations()::ruleFailed);
        }
    }
}
