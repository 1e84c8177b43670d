package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.dossier.AttestationBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Sketch;

/** How far an attestation goes, and who may make one (reading R6). */
class AttestationReachTest {
    /** A coordinator, a deputy, an officer and two members. */
    private static Sketch aPartnershipOfFive() {
        return aPartnership()
                .roles(
                        aRole("a-1", Post.COORDINATOR),
                        aRole("a-2", Post.DEPUTY_COORDINATOR),
                        aRole("a-3", Post.MANDATED_OFFICER))
                .members(aMember("m-1"), aMember("m-2"));
    }

    private static Sketch attested(AttestationBuilder... attestations) {
        return aPartnershipOfFive().attestations(attestations);
    }

    @Test
    void ofEachReportOfACompleteListLeaveNothingOpen() {
        var reports = aPartnershipOfFive().reports(aReport("r-1"), aReport("r-2"));
        var first = anAttestation("RPT-2", "r-1", Answer.YES);

        assess("RPT-2", reports.attestations(first)).are("plp-1 UNDETERMINED", "r-1 MET");
        assess("RPT-2", reports.attestations(first, anAttestation("RPT-2", "r-2", Answer.NO)))
                .are("r-1 MET", "r-2 BREACHED");
    }

    @Nested
    class OfAllWhoHoldAPost {
        private static Sketch after(Sketch sketch) {
            return sketch.attestations(
                    anAttestation("C-P7", "plp-1", Answer.YES).date(dated("2023-09-01")));
        }

        private static Sketch attestedIn2023(Recorded<LocalDate> from) {
            return after(aPartnership()
                    .roles(
                            aRole("a-1", Post.COORDINATOR),
                            aRole("a-2", Post.DEPUTY_COORDINATOR).from(from)));
        }

        private static List<String> notices(Sketch sketch) {
            return assessment(sketch).notices().stream()
                    .map(notice -> notice.path() + " " + notice.code())
                    .toList();
        }

        @Test
        void countsForThoseInOfficeOnItsDay() {
            assess("C-P7", attestedIn2023(dated("2023-09-01"))).isMet().because(Reason.ATTESTED);
            assertThat(notices(attestedIn2023(dated("2023-09-01")))).isEmpty();
        }

        @Test
        void leavesOpenWhoCameLater() {
            assess("C-P7", attestedIn2023(dated("2023-09-02"))).isUndetermined("attestations");
            assess("C-P7", attestedIn2023(Recorded.unknown())).isUndetermined("attestations");
            assertThat(notices(attestedIn2023(dated("2023-09-02"))))
                    .containsExactly("attestations[0].date attestation.not-for-all");
        }

        @Test
        void leavesNobodyOpenOnceTheOtherIsAttestedToo() {
            var both = attestedIn2023(dated("2025-09-02"))
                    .attestations(
                            anAttestation("C-P7", "plp-1", Answer.YES).date(dated("2023-09-01")),
                            anAttestation("C-P7", "a-2", Answer.YES));

            assess("C-P7", both).are("plp-1 MET", "a-2 MET");
            assertThat(notices(both)).isEmpty();
        }

        @Test
        void withoutACompleteListItIsOpenWhoElseHoldsAPost() {
            assess("C-P7", attestedIn2023(dated("2023-09-01")).partial("appointments"))
                    .isUndetermined("attestations", "appointments");
            assess("C-P7", after(aPartnership())).isUndetermined("attestations", "appointments");
        }

        @Test
        void asksNothingOnceNobodyHoldsAPost() {
            assess("C-P7", after(aPartnership().roles())).isNotApplicable();
            assess("C-P7", after(aPartnership().roles(aRole("a-3", Post.MANDATED_OFFICER))))
                    .isNotApplicable();
        }

        @Test
        void thatIsABreachCountsOnlyAsLongAsOneOfThemIsInOffice() {
            var first = aRole("a-1", Post.COORDINATOR).until(endingOn("2026-01-31"));
            var second = aRole("a-2", Post.COORDINATOR).from(dated("2026-01-15"));
            var dossier = aPartnership()
                    .roles(first, second)
                    .attestations(anAttestation("C-P7", "plp-1", Answer.NO).date(dated("2023-09-01")));

            assess("C-P7", dossier).on("2026-01-31").isBreached().because(Reason.ATTESTED);
            assess("C-P7", dossier).on("2026-02-01").isUndetermined("attestations");
        }

        @ParameterizedTest
        @CsvSource({
            "2022-01-01, false",
            "2025-06-01, true",
            "?,          true",
        })
        void thatIsABreachDoesNotHideWhoCameLater(String from, boolean later) {
            var roles = aPartnership()
                    .roles(
                            aRole("a-1", Post.COORDINATOR),
                            aRole("a-2", Post.DEPUTY_COORDINATOR).from(day(from)));
            var ofAll = anAttestation("C-P7", "plp-1", Answer.NO).date(dated("2023-10-01"));
            var breached = roles.attestations(ofAll);

            assess("C-P7", breached).are("plp-1 BREACHED");
            assertThat(notices(breached))
                    .isEqualTo(later ? List.of("attestations[0].date attestation.not-for-all") : List.of());
            assertThat(notices(roles.attestations(ofAll, anAttestation("C-P7", "a-2", Answer.YES))))
                    .isEmpty();
        }

        @Test
        void isNoMatterOfMembersOrOfOthers() {
            var dossier = aPartnership()
                    .roles(aRole("a-1", Post.COORDINATOR).from(dated("2026-01-15")))
                    .members(aMember("m-1").joinedOn(dated("2026-01-15")));

            for (String norm : List.of("B-T3", "A-T8", "CHA-2")) {
                assess(
                                norm,
                                dossier.attestations(
                                        anAttestation(norm, "plp-1", Answer.YES).date(dated("2023-09-01"))))
                        .isMet();
            }
        }
    }

    @Nested
    class OfAHealthDatum {
        @ParameterizedTest
        @CsvSource({"plp-1, YES", "plp-1, NO", "a-1, YES", "a-1, NO"})
        void settlesNothingAndIsToBeDeleted(String subject, Answer met) {
            var dossier = attested(anAttestation("C-P2", subject, met));

            assess("C-P2", dossier).isUndetermined().about("plp-1");
            assertThat(assessment(dossier).notices())
                    .extracting(notice -> notice.path() + " " + notice.code())
                    .containsExactly("attestations[0] attestation.no-place-here");
        }
    }

    @Nested
    class ByTheBearer {
        @ParameterizedTest
        @CsvSource({
            "A-L2,  plp-1, MUNICIPALITY,       true",
            "A-L2,  plp-1, MAYOR,              true",
            "A-L2,  plp-1, COORDINATOR,        false",
            "A-L2,  plp-1, PROVINCE,           false",
            "M-L1,  plp-1, MANDATED_OFFICER,   true",
            "M-L1,  a-3,   MANDATED_OFFICER,   true",
            "M-L1,  plp-1, CHIEF_OF_CORPS,     false",
            "COM-7, plp-1, MANDATED_OFFICER,   true",
            "C-P7,  plp-1, DEPUTY_COORDINATOR, true",
            "C-P7,  a-2,   DEPUTY_COORDINATOR, true",
            "C-P7,  a-2,   COORDINATOR,        false",
            "B-T3,  m-1,   MEMBERS,            true",
            "B-T4b, plp-1, POLICE,             false",
        })
        void countsAndSaysSo(String norm, String subject, Party by, boolean itself) {
            var dossier = attested(anAttestation(norm, subject, Answer.YES).by(known(by)));

            assess(norm, dossier).of(subject).isMet();
            assertThat(assessment(dossier).notices())
                    .extracting(notice -> notice.path() + " " + notice.code())
                    .isEqualTo(itself ? List.of("attestations[0].by attestation.by-the-bearer") : List.of());
        }

        @Test
        void noLongerMattersOnceItIsOver() {
            var dossier = attested(anAttestation("A-L2", "plp-1", Answer.YES)
                    .by(known(Party.MUNICIPALITY))
                    .until(endingOn("2026-11-23")));

            assertThat(assessment(dossier, "2026-11-24").notices())
                    .extracting(Notice::code)
                    .containsExactly("attestation.expired");
        }
    }
}
