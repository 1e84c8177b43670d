package org.openplp.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.openplp.testkit.Assess.assess;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.Assess;
import org.openplp.testkit.PlpAssertions;
import org.openplp.testkit.dossier.Dossiers;
import org.openplp.testkit.dossier.Draft;

@DisplayName("A dossier that falsifies a property")
class ShrinkingTest {
    @Test
    void isShrunkUntilAPersonCanReadIt() {
        assertThat(shrunk(NobodyIsAMinor.class)).matches("""
                openplp: 1
                partnership:
                  id: plp-1
                memberships:
                  - id: [mn]-\\d
                    kind: (RESIDENT|SELF_EMPLOYED)
                    adult: false
                """);
    }

    @Test
    void isShrunkAlsoIfItIsLarge() {
        assertThat(shrunk(NoFirmIsAMemberOfALargeOne.class)).matches("""
                openplp: 1
                partnership:
                  id: plp-1
                memberships:
                  - id: n-\\d+
                    kind: COMPANY
                """);
    }

    @Test
    void isShrunkToWhatMatters() {
        assertThat(shrunk(ACoordinatorIsNeverRemovedInAWrongForm.class)).matches("""
                openplp: 1
                partnership:
                  id: plp-1
                appointments:
                  - id: a-\\d
                    role: COORDINATOR
                    measures:
                      - kind: REMOVAL
                        ((decidedBy|adviceOf): \\[]|talkWithChiefOn: none|(reasoned|written): false)
                """);
    }

    @Test
    void staysCompliantWhereOnlyCompliantOnesAreTried() {
        Dossiers compliant = Dossiers.compliant();
        Dossier dossier = compliant.sample(1);

        assertThat(compliant.simpler(dossier).limit(5)).hasSize(5).allSatisfy(simpler -> {
            assertThat(Dossiers.size(simpler)).isLessThan(Dossiers.size(dossier));
            PlpAssertions.assertThat(Assess.assess(simpler).on("2026-11-24")).isCompliant();
        });
    }

    @Test
    void staysIncompleteWhereOnlyIncompleteOnesAreTried() {
        Dossiers incomplete = Dossiers.incomplete();

        assertThat(incomplete.simpler(incomplete.sample(1)).limit(40))
                .hasSize(40)
                .allSatisfy(simpler -> assertThat(
                                Assess.assess(simpler).on("2026-11-24").count(Outcome.BREACHED))
                        .isZero());
    }

    private static String shrunk(Class<?> properties) {
        return EngineTestKit.engine("jqwik").selectors(selectClass(properties)).execute().testEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result ->
                        Objects.toString(result.getThrowable().orElseThrow().getMessage()))
                .findFirst()
                .orElseThrow();
    }

    private static void holds(String norm, Dossier dossier) {
        List<Finding> breaches = assess(dossier).on(Dossiers.USUAL_DAY.toString()).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.BREACHED
                        && finding.norm().id().value().equals(norm))
                .toList();
        if (!breaches.isEmpty()) {
            throw new AssertionError(Draft.of(dossier).yaml());
        }
    }

    /** Not run by itself, since it is falsified. */
    @Domain(PlpDomain.class)
    static class NobodyIsAMinor {
        @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
        void ever(@ForAll Dossier dossier) {
            holds("B-P2", dossier);
        }
    }

    /** Not run by itself, since it is falsified. */
    @Domain(PlpDomain.class)
    static class NoFirmIsAMemberOfALargeOne {
        @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
        void ever(@ForAll @MemberCount(min = 500, max = 500) Dossier dossier) {
            String yaml = Draft.of(dossier).yaml();
            if (yaml.contains("kind: COMPANY")) {
                throw new AssertionError(yaml);
            }
        }
    }

    /** Not run by itself, since it is falsified. */
    @Domain(PlpDomain.class)
    static class ACoordinatorIsNeverRemovedInAWrongForm {
        @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
        void ever(@ForAll Dossier dossier) {
            holds("SAN-C4", dossier);
        }
    }
}
