package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Post;
import org.openplp.core.dossier.AttestationBuilder;
import org.openplp.core.dossier.WaiverBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.spec.Sketch;

/** What is told of waivers and attestations when they end, or are of no use. */
class EndsTest {
    private static List<String> reported(Sketch sketch, String day) {
        return assessment(sketch, day).notices().stream()
                .map(notice -> (notice.path() + " " + notice.code() + " "
                                + notice.values().stream()
                                        .map(Notice.Value::text)
                                        .collect(Collectors.joining(" ")))
                        .strip())
                .toList();
    }

    @Nested
    class Waivers {
        /** A coordinator who is not of full age. */
        private static Sketch aMinor(WaiverBuilder... waivers) {
            return aPartnership()
                    .roles(aRole("a-1", Post.COORDINATOR).adult(Answer.NO))
                    .waivers(waivers);
        }

        private static WaiverBuilder endingOnTheLast() {
            return aWaiver("C-P5a", "a-1").until(endingOn("2026-06-30"));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-04-30,",
            "2026-05-01, waivers[0].until waiver.ends-soon 2026-06-30 C-P5a",
            "2026-06-29, waivers[0].until waiver.ends-soon 2026-06-30 C-P5a",
            "2026-06-30, waivers[0].until waiver.ends-soon 2026-06-30 C-P5a",
            "2026-07-01, waivers[0].until waiver.expired 2026-06-30 C-P5a",
        })
        void areReportedFromSixtyDaysBeforeTheirLast(String day, String notice) {
            assertThat(reported(aMinor(endingOnTheLast()), day))
                    .containsExactly(notice == null ? new String[0] : new String[] {notice});
        }

        @Test
        void thatCoverABreachNeedNoNotice() {
            assertThat(reported(aMinor(aWaiver("C-P5a", "a-1")), DAY)).isEmpty();
            assertThat(reported(aMinor(aWaiver("COO-2", "a-1")), DAY)).isEmpty();
        }

        @Test
        void thatCoverNoBreachAreReportedAsUnused() {
            Sketch mended = aMinor(aWaiver("C-P5a", "a-1"))
                    .roles(aRole("a-1", Post.COORDINATOR).adult(Answer.YES));

            assertThat(reported(mended, DAY)).containsExactly("waivers[0] waiver.unused C-P5a");
            assertThat(reported(mended.roles(aRole("a-1", Post.COORDINATOR)), DAY))
                    .containsExactly("waivers[0] waiver.unused C-P5a");
        }

        @Test
        void areUnusedFromTheirFirstDay() {
            Sketch mended = aMinor(aWaiver("C-P5a", "a-1").date(dated("2026-01-15")))
                    .roles(aRole("a-1", Post.COORDINATOR).adult(Answer.YES));

            assertThat(reported(mended, "2026-01-14")).isEmpty();
            assertThat(reported(mended, "2026-01-15")).containsExactly("waivers[0] waiver.unused C-P5a");
        }

        @Test
        void thatCoverWhatAnotherCoversAreNotUnused() {
            assertThat(reported(aMinor(aWaiver("C-P5a", "a-1"), aWaiver("C-P5a", "a-1")), DAY))
                    .isEmpty();
        }

        @Test
        void mayBeUnusedAndSoonEnd() {
            Sketch mended = aMinor(endingOnTheLast())
                    .roles(aRole("a-1", Post.COORDINATOR).adult(Answer.YES));

            assertThat(reported(mended, "2026-06-30"))
                    .containsExactly(
                            "waivers[0] waiver.unused C-P5a", "waivers[0].until waiver.ends-soon 2026-06-30 C-P5a");
            assertThat(reported(mended, "2026-07-01"))
                    .containsExactly("waivers[0].until waiver.expired 2026-06-30 C-P5a");
        }

        @Test
        void thatAreOverAreReportedAsSuchAlone() {
            assertThat(reported(aMinor(aWaiver("C-P5a", "a-9").until(endingOn("2026-06-30"))), DAY))
                    .containsExactly("waivers[0].until waiver.expired 2026-06-30 C-P5a");
        }

        @Test
        void thatCannotBeUsedSayWhyAndNothingElse() {
            assertThat(reported(aMinor(endingOnTheLast().reason(Recorded.unknown())), "2026-06-30"))
                    .containsExactly("waivers[0] waiver.not-whole");
            assertThat(reported(aMinor(aWaiver("M-P2", "plp-1").until(endingOn("2026-06-30"))), "2026-06-30"))
                    .containsExactly("waivers[0].norm waiver.not-waivable M-P2");
        }
    }

    @Nested
    class Attestations {
        private static Sketch attested(AttestationBuilder... attestations) {
            return aPartnership()
                    .roles(aRole("a-1", Post.COORDINATOR), aRole("a-2", Post.COORDINATOR))
                    .attestations(attestations);
        }

        private static AttestationBuilder ofTheCoordinator() {
            return anAttestation("C-P1", "a-1", Answer.YES);
        }

        private static AttestationBuilder endingOnTheLast() {
            return ofTheCoordinator().until(endingOn("2026-06-30"));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-04-30,",
            "2026-05-01, attestations[0].until attestation.ends-soon 2026-06-30 C-P1",
            "2026-06-29, attestations[0].until attestation.ends-soon 2026-06-30 C-P1",
            "2026-06-30, attestations[0].until attestation.ends-soon 2026-06-30 C-P1",
            "2026-07-01, attestations[0].until attestation.expired 2026-06-30 C-P1",
        })
        void areReportedFromSixtyDaysBeforeTheirLast(String day, String notice) {
            assertThat(reported(attested(endingOnTheLast()), day))
                    .containsExactly(notice == null ? new String[0] : new String[] {notice});
        }

        @Test
        void thatAnotherOneFollowsAreNotReported() {
            Sketch renewed = attested(endingOnTheLast(), ofTheCoordinator().date(dated("2026-06-15")));

            assertThat(reported(renewed, "2026-06-14"))
                    .containsExactly("attestations[0].until attestation.ends-soon 2026-06-30 C-P1");
            assertThat(reported(renewed, "2026-06-15")).isEmpty();
            assertThat(reported(renewed, "2026-07-01")).isEmpty();
        }

        @Test
        void thatAnotherOneFollowsForAWhileAreReportedWithIt() {
            Sketch both = attested(endingOnTheLast(), ofTheCoordinator().until(endingOn("2026-07-15")));

            assertThat(reported(both, "2026-06-30"))
                    .containsExactly(
                            "attestations[0].until attestation.ends-soon 2026-06-30 C-P1",
                            "attestations[1].until attestation.ends-soon 2026-07-15 C-P1");
            assertThat(reported(both, "2026-07-15"))
                    .containsExactly("attestations[1].until attestation.ends-soon 2026-07-15 C-P1");
            assertThat(reported(both, "2026-07-16"))
                    .containsExactly(
                            "attestations[0].until attestation.expired 2026-06-30 C-P1",
                            "attestations[1].until attestation.expired 2026-07-15 C-P1");
        }

        @Test
        void areFollowedAlsoByOneThatStandsBeforeThem() {
            assertThat(reported(
                            attested(
                                    anAttestation("C-P1", "a-1", Answer.YES).until(endingOn("2026-07-15")),
                                    endingOnTheLast()),
                            "2026-07-01"))
                    .containsExactly("attestations[0].until attestation.ends-soon 2026-07-15 C-P1");
        }

        @Test
        void ofAnotherNormOrSubjectDoNotFollow() {
            assertThat(reported(
                            attested(
                                    endingOnTheLast(),
                                    anAttestation("C-P1", "a-2", Answer.YES),
                                    anAttestation("C-P6", "a-1", Answer.YES),
                                    anAttestation("C-P1", "a-1", Answer.UNKNOWN)),
                            "2026-07-01"))
                    .containsExactly(
                            "attestations[0].until attestation.expired 2026-06-30 C-P1",
                            "attestations[3].met attestation.no-answer");
        }

        @Test
        void thatHaveNoEffectSayWhyAndNothingElse() {
            assertThat(reported(attested(anAttestation("X-1", "a-1", Answer.YES).until(endingOn("2026-06-30"))), DAY))
                    .containsExactly("attestations[0].norm norm.unknown");
        }
    }
}
