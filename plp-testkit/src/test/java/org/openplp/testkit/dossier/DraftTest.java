package org.openplp.testkit.dossier;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.PlpAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.testkit.Examples;

@DisplayName("A draft")
class DraftTest {
    private static Draft aPartnership() {
        return Draft.of(Examples.aPartnershipInOperation());
    }

    @Nested
    @DisplayName("that reads like a history")
    class History {
        @Test
        void saysWhatMattersAndHidesTheRest() {
            assertThat(assess(aPartnership().evaluatedOn("2023-11-24")).on("2026-11-24"))
                    .meets("M-T9a");
            assertThat(assess(aPartnership().evaluatedOn("2023-11-23")).on("2026-11-24"))
                    .breaches("M-T9a")
                    .dueOn("2026-11-23");
        }

        @Test
        void hasMembersReviewsMeetingsAndACharter() {
            Draft draft = aPartnership()
                    .withMember("m-1")
                    .withCoordinator("a-9")
                    .withOfficer("a-8")
                    .listReviewedOn("2026-02-01")
                    .membersMetOn("2026-03-01")
                    .charterSignedOn("2023-06-01");

            assertThat(assess(draft).on("2026-11-24")).meets("B-P2").about("m-1");
            assertThat(assess(draft).on("2026-11-24")).meets("C-T8b");
            assertThat(assess(draft).on("2026-11-24")).meets("C-T10b");
            assertThat(assess(draft).on("2026-11-24")).meets("CHA-4b");
            assertThat(assess(draft).on("2026-11-24")).meets("C-P5a").about("a-1", "a-9");
        }

        @Test
        void hasStatementsAgreementsAndListsThatAreNotComplete() {
            assertThat(assess(aPartnership().attested("C-P1", "a-1", false)).on("2026-11-24"))
                    .breaches("C-P1")
                    .about("a-1");
            assertThat(assess(aPartnership()
                                    .listReviewedOn("2025-02-01")
                                    .agreed("memberList.review.period", "P2Y", "POLICE_ZONE"))
                            .on("2026-11-24"))
                    .meets("C-T8b");
            assertThat(assess(aPartnership().withMember("m-1").partial("memberships"))
                            .on("2026-11-24"))
                    .cannotTell("B-P2")
                    .missing("memberships");
        }
    }

    @Nested
    @DisplayName("changed at a path")
    class Paths {
        @Test
        void takesEveryKindOfValue() {
            Draft draft = aPartnership()
                    .set("memberships", List.of(Map.of("id", "m-1", "adult", true)))
                    .set("memberships[m-1].joinedOn", LocalDate.of(2024, 3, 1))
                    .set("memberships[0].kind", Membership.Kind.RESIDENT)
                    .set("partnership.fee.amountPerYear", new BigDecimal("4.00"))
                    .set("localAuthority.partnershipsInMunicipality", 6)
                    .set("appointments[a-2].designatedBy", Party.MAYOR)
                    .set("memberships[m-1].acknowledgement", "none");

            Membership member = draft.dossier().memberships().entry(0);
            Assertions.assertThat(member.joinedOn()).isEqualTo(Recorded.of(LocalDate.of(2024, 3, 1)));
            Assertions.assertThat(member.acknowledgement()).isEqualTo(Recorded.none());
            Assertions.assertThat(draft.yaml()).contains("amountPerYear: 4.00").contains("designatedBy: MAYOR");
        }

        @Test
        void makesWhatIsNotThereYet() {
            Draft draft = Draft.of(Examples.aPartnership()).set("memberList.reviews[+].date", "2026-02-01");

            Assertions.assertThat(draft.yaml()).isEqualTo("""
                    openplp: 1
                    partnership:
                      id: plp-1
                    memberList:
                      reviews:
                        - date: 2026-02-01
                    """);
        }

        @Test
        void leavesOutAKeyOrTakesAnEntryOutOfAList() {
            Draft draft = aPartnership();

            Assertions.assertThat(draft.without("appointments[a-1]")
                            .dossier()
                            .appointments()
                            .size())
                    .isEqualTo(1);
            Assertions.assertThat(draft.without("appointments")
                            .dossier()
                            .appointments()
                            .isKnown())
                    .isFalse();
        }

        @Test
        void doesNotChangeTheDraftItself() {
            Draft draft = aPartnership();
            String before = draft.yaml();

            draft.set("partnership.name", "PLP 2").without("partnership.name");

            Assertions.assertThat(draft.yaml()).isEqualTo(before);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ".a", "a..b", "a[", "a[]", "a]b", "a b", "[0"})
        void refusesWhatIsNoPath(String path) {
            assertThatThrownBy(() -> aPartnership().set(path, true))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("this is no path of a dossier");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "appointments[2].adult",
                    "appointments[7].adult",
                    "appointments[a-9].adult",
                    "appointments.adult"
                })
        void refusesAPlaceThatIsNotThere(String path) {
            assertThatThrownBy(() -> aPartnership().set(path, true))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there is no such place in the dossier: " + path);
        }

        @Test
        void refusesToTakeAwayNothing() {
            assertThatThrownBy(() -> aPartnership().without("memberships"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there is nothing to take away at memberships");
        }

        @Test
        void reportsEveryDefectWhenTheDossierIsAskedFor() {
            Draft draft =
                    aPartnership().set("appointments[a-1].adult", "perhaps").set("partnership.nmae", "PLP 2");

            assertThatThrownBy(draft::dossier)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no dossier can hold this: ")
                    .hasMessageContaining("appointments[0].adult: An answer is expected here")
                    .hasMessageContaining("partnership.nmae: ");
        }
    }

    @Nested
    @DisplayName("by name")
    class ByName {
        @Test
        void isOneOfTheTestkit() {
            Assertions.assertThat(Draft.named("compliant").dossier()).isEqualTo(Examples.aCompliantPartnership());
            assertThatThrownBy(() -> Draft.named("nobody"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the testkit has no dossier of the name nobody");
        }
    }
}
