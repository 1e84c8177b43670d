package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Measure;
import org.openplp.core.partnership.Ending;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Sketch;

class FrameTest {
    private static Stream<Norm> normsWithARule() {
        return BelgianBook.ofThisRelease().norms().stream()
                .filter(norm -> BelgianBook.ofThisRelease().rule(norm).isPresent()
                        && norm.inForce().includes(LocalDate.parse(DAY)));
    }

    private static Stream<String> idsOf(Stream<Norm> norms) {
        return norms.map(norm -> norm.id().value());
    }

    private static List<String> outcomes(String norm, Sketch sketch) {
        return assessment(sketch).allFindings().stream()
                .filter(finding -> finding.norm().id().value().equals(norm))
                .map(finding -> finding.subject().id() + " " + finding.outcome())
                .toList();
    }

    @Nested
    class NormsOnTheEntriesOfAList {
        static Stream<String> normsOnEntries() {
            return idsOf(normsWithARule().filter(norm -> norm.subject() != SubjectKind.PARTNERSHIP));
        }

        private static String listOf(String norm) {
            return switch (BelgianBook.ofThisRelease().norm(norm).orElseThrow().subject()) {
                case APPOINTMENT -> "appointments";
                case MEMBERSHIP -> "memberships";
                case MESSAGE -> "messages";
                case REPORT -> "reports";
                case EVALUATION -> "evaluations";
                default -> throw new IllegalArgumentException(norm + " is on no list");
            };
        }

        private static Sketch withOneEntryOfEach() {
            return aPartnership()
                    .roles(aRole("a-1", Post.COORDINATOR).measures(list(Measure.blank())))
                    .members(aMember("m-1").measures(list(Measure.blank())))
                    .but(d -> d.incidents(Entries.none()))
                    .messages(aMessage("e-1"))
                    .reports(aReport("r-1"))
                    .evaluations(anEvaluation("v-1"));
        }

        @ParameterizedTest
        @MethodSource("normsOnEntries")
        void oneFindingReportsThatTheListIsLeftOut(String norm) {
            assess(norm, aPartnership())
                    .isUndetermined(listOf(norm))
                    .about("plp-1")
                    .because(Reason.LIST_NOT_COMPLETE);
        }

        @ParameterizedTest
        @MethodSource("normsOnEntries")
        void oneFindingReportsThatTheListIsEmpty(String norm) {
            assess(norm, aPartnership().roles().members().messages().reports().evaluations())
                    .isNotApplicable(Reason.CONCERNS_NONE)
                    .about("plp-1");
        }

        @ParameterizedTest
        @MethodSource("normsOnEntries")
        void aPartialListHasTheFindingsOfItsEntriesAndOneMore(String norm) {
            String entry = switch (listOf(norm)) {
                case "appointments" -> "a-1";
                case "memberships" -> "m-1";
                case "messages" -> "e-1";
                case "reports" -> "r-1";
                default -> "v-1";
            };
            var found = assess(norm, withOneEntryOfEach().partial(listOf(norm)));

            assertThat(found.of(entry).finding().subject().path().toString()).startsWith(listOf(norm) + "[0]");
            found.of("plp-1").isUndetermined(listOf(norm)).because(Reason.LIST_NOT_COMPLETE);
        }

        @Test
        void coverEveryKindOfSubject() {
            assertThat(normsWithARule().map(Norm::subject).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(SubjectKind.NONE)));
        }
    }

    @Nested
    class LaterFacts {
        @Test
        void keepThePlaceOfTheEntriesBehindThem() {
            var dossier = aPartnership()
                    .roles(aRole("a-1", Post.COORDINATOR).from(dated("2027-01-01")), aRole("a-2", Post.COORDINATOR));

            assess("C-P5a", dossier).are("a-2 UNDETERMINED").isUndetermined("appointments[1].adult");
        }

        @Test
        void leaveAListEmptyAndNotUnknown() {
            assess("I-1a", aPartnership().roles(aRole("a-1", Post.COORDINATOR).from(dated("2027-01-01"))))
                    .isBreached();
        }

        @Test
        void areNamedAsDatedLaterAndOnlyThen() {
            var dossier = aPartnership().memberList(l -> l.reviews(Entries.none()));

            assertThat(assess("C-T8b", dossier)
                            .on("2023-08-31")
                            .finding()
                            .explanation()
                            .missing())
                    .singleElement()
                    .matches(missing -> missing.datedLater());
            assertThat(assess("C-T8b", dossier.notInOperation())
                            .on("2023-08-31")
                            .finding()
                            .explanation()
                            .missing())
                    .singleElement()
                    .matches(missing -> !missing.datedLater());
        }
    }

    @Nested
    class AfterTheEnd {
        private static final Set<Shape> SHAPES_THAT_END = EnumSet.of(Shape.RECURS, Shape.STANDING, Shape.OWED);

        static Stream<String> normsThatEnd() {
            return idsOf(normsWithARule().filter(norm -> SHAPES_THAT_END.contains(norm.shape())));
        }

        static Stream<String> normsThatDoNot() {
            return idsOf(normsWithARule().filter(norm -> !SHAPES_THAT_END.contains(norm.shape())));
        }

        @ParameterizedTest
        @MethodSource("normsThatEnd")
        void whatLastsOrRecursOrIsOwedNoLongerApplies(String norm) {
            var ended = aCompliantPartnership().ended("2026-11-23");

            assertThat(assessment(ended, "2026-11-23").allFindings())
                    .extracting(Finding::reason)
                    .doesNotContain(Reason.PARTNERSHIP_ENDED);
            assess(norm, ended)
                    .on("2026-11-24")
                    .isNotApplicable(Reason.PARTNERSHIP_ENDED)
                    .about("plp-1")
                    .shows("partnership.ended");
        }

        @ParameterizedTest
        @MethodSource("normsThatDoNot")
        void whatIsAnActOrForPeopleIsStillJudged(String norm) {
            List<String> before = outcomes(norm, aCompliantPartnership());

            assertThat(outcomes(norm, aCompliantPartnership().ended("2026-11-23")))
                    .isEqualTo(before);
        }

        @Test
        void anEndWithoutADayIsAnEnd() {
            var ended = aCompliantPartnership()
                    .partnership(p -> p.ended(Optional.of(new Ending(
                            Recorded.unknown(), known(Ending.How.MERGED), known("plp-2"), Recorded.unknown()))));

            assess("I-1a", ended).isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }

        @Test
        void anEndAheadIsNone() {
            assess("I-1a", aCompliantPartnership().ended("2026-11-25")).isMet();
        }
    }

    @Nested
    class AfterAPersonHasLeft {
        private static final Set<String> STILL_JUDGED =
                Set.of("COO-4", "M-T12a", "SAN-M1", "SAN-M2", "SAN-M4", "SAN-C1", "SAN-C2", "SAN-C4", "SAN-C5");

        private static Sketch gone() {
            return aPartnership()
                    .roles(
                            aRole("a-1", Post.COORDINATOR).until(endingOn("2026-06-30")),
                            aRole("a-2", Post.MANDATED_OFFICER).until(endingOn("2026-06-30")),
                            aRole("a-3", Post.STEERING_GROUP_MEMBER).until(endingOn("2026-06-30")))
                    .members(aMember("m-1")
                            .left(Optional.of(new Departure(dated("2026-06-30"), known(Departure.Why.OWN_WISH)))));
        }

        static Stream<String> normsThatEnd() {
            return normsOnPersons().filter(norm -> !STILL_JUDGED.contains(norm));
        }

        static Stream<String> normsThatDoNot() {
            return normsOnPersons().filter(STILL_JUDGED::contains);
        }

        private static Stream<String> normsOnPersons() {
            return idsOf(normsWithARule()
                    .filter(norm ->
                            norm.subject() == SubjectKind.APPOINTMENT || norm.subject() == SubjectKind.MEMBERSHIP)
                    .filter(norm ->
                            EnumSet.of(Shape.STANDING, Shape.ACT, Shape.OWED).contains(norm.shape())));
        }

        @ParameterizedTest
        @MethodSource("normsThatEnd")
        void whatIsAskedOfThatPersonNoLongerApplies(String norm) {
            assess(norm, gone()).on("2026-07-01").isNotApplicable().about("plp-1");
        }

        @ParameterizedTest
        @MethodSource("normsThatDoNot")
        void measuresAndWhatTheyEntailAndTheListAreStillJudged(String norm) {
            assertThat(assessment(gone(), "2026-07-01").allFindings())
                    .filteredOn(finding -> finding.norm().id().value().equals(norm))
                    .extracting(Finding::reason)
                    .isNotEmpty()
                    .doesNotContain(Reason.PERSON_LEFT);
        }
    }

    @Nested
    class InformalGroups {
        static Stream<String> norms() {
            return idsOf(normsWithARule().filter(norm -> norm.force() != Force.STATUTE));
        }

        static Stream<String> statutes() {
            return idsOf(normsWithARule().filter(norm -> norm.force() == Force.STATUTE));
        }

        @ParameterizedTest
        @MethodSource("norms")
        void theNormsOfPartnershipsDoNotApply(String norm) {
            assess(norm, aCompliantPartnership().anInformalGroup())
                    .isNotApplicable(Reason.INFORMAL_GROUP)
                    .about("plp-1")
                    .shows("partnership.types");
        }

        @ParameterizedTest
        @MethodSource("statutes")
        void theStatutesHold(String norm) {
            assess(norm, aCompliantPartnership().anInformalGroup()).isUndetermined("attestations");
        }

        @Test
        void otherTypesAreNone() {
            UnaryOperator<Sketch> ofResidents =
                    sketch -> sketch.partnership(p -> p.types(list(Partnership.Type.RESIDENTS)));

            assertThat(outcomes("I-1a", ofResidents.apply(aCompliantPartnership())))
                    .containsExactly("plp-1 MET");
        }
    }

    @Nested
    class ACompliantPartnership {
        @Test
        void meetsEveryNormThatRecordsCanShow() {
            assertThat(assessment(aCompliantPartnership()).allFindings())
                    .filteredOn(finding -> !finding.norm().needsHumanReview())
                    .filteredOn(
                            finding -> finding.outcome() != Outcome.MET && finding.outcome() != Outcome.NOT_APPLICABLE)
                    .isEmpty();
        }

        @Test
        void keepsOnlyWhatNeedsAttention() {
            assertThat(assessment(aCompliantPartnership()).findings())
                    .extracting(Finding::outcome)
                    .containsOnly(Outcome.UNDETERMINED);
        }

        @Test
        void countsWhatItDoesNotKeep() {
            var assessment = assessment(aCompliantPartnership());

            for (Outcome outcome : Outcome.values()) {
                assertThat(assessment.count(outcome)).as(outcome.name()).isEqualTo((int)
                        assessment.allFindings().stream()
                                .filter(finding -> finding.outcome() == outcome)
                                .count());
            }
        }
    }
}
