package org.openplp.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.Assess.assess;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.dossier.Dossiers;
import org.openplp.testkit.dossier.Draft;
import org.openplp.testkit.dossier.Records;
import org.openplp.testsupport.Thorough;

@Domain(PlpDomain.class)
@Domain(DomainContext.Global.class)
class DossiersProperties {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();

    /** In force before 2019 alone; met by one fact or another, which are hardly ever left out together. */
    private static final Set<String> NOT_HERE = Set.of("COO-5", "A-L6", "C-T5");

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void compliantOnesKeepEveryNormOnAnyDay(@ForAll @AllNormsMet DossierSnapshot snapshot) {
        Assessment assessment = BOOK.assess(snapshot, Reading.AS_WORDED);

        assertThat(assessment.overall().answer()).isEqualTo(Overall.Compliance.COMPLIANT);
        assertThat(assessment.allFindings())
                .filteredOn(finding -> !finding.norm().needsHumanReview())
                .extracting(Finding::outcome)
                .containsOnly(Outcome.MET, Outcome.NOT_APPLICABLE);
    }

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE)
    void compliantOnesAlsoIfTheyAreLarge(
            @ForAll @AllNormsMet @MemberCount(min = 1000, max = 3000) DossierSnapshot snapshot) {
        Assessment assessment = BOOK.assess(snapshot, Reading.AS_WORDED);

        assertThat(snapshot.dossier().memberships().size()).isGreaterThan(1000);
        assertThat(assessment.overall().answer()).isEqualTo(Overall.Compliance.COMPLIANT);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void incompleteOnesBreachNothing(@ForAll @Incomplete DossierSnapshot snapshot) {
        Assessment assessment = BOOK.assess(snapshot, Reading.AS_WORDED);

        assertThat(assessment.count(Outcome.BREACHED)).isZero();
        assertThat(assessment.count(Outcome.FAILED)).isZero();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void validOnesCanBeWrittenReadAndAssessed(@ForAll Dossier dossier) {
        DossierSnapshot.Attempt result = DossierSnapshot.of(dossier, Dossiers.USUAL_DAY);

        assertThat(Draft.of(dossier).dossier()).isEqualTo(dossier);
        assertThat(result)
                .isInstanceOfSatisfying(
                        DossierSnapshot.Attempt.Accepted.class,
                        accepted -> assertThat(BOOK.assess(accepted.snapshot(), Reading.AS_WORDED)
                                        .count(Outcome.FAILED))
                                .isZero());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void validOnesAreAssessedOnAnyDay(@ForAll DossierSnapshot snapshot) {
        assertThat(snapshot.day()).isBetween(Dossiers.FIRST_VALID_DAY, Dossiers.LAST_DAY);
        assertThat(BOOK.assess(snapshot, Reading.AS_WORDED).count(Outcome.FAILED))
                .isZero();
    }

    @Example
    void incompleteOnesLeaveEachNormUndeterminedNowAndThen() {
        Set<String> undetermined = new TreeSet<>();
        for (long seed = 0; seed < 250; seed++) {
            undetermined.addAll(
                    normsWith(Outcome.UNDETERMINED, Dossiers.incomplete().sample(seed)));
        }

        assertThat(undetermined).containsAll(everMet());
    }

    /** Breaches need several facts at once for some norms; most come out of chance alone. */
    @Example
    void validOnesBreachMostNormsNowAndThen() {
        Set<String> breached = new TreeSet<>();
        for (long seed = 0; seed < (Thorough.isOn() ? 700 : 150); seed++) {
            breached.addAll(normsWith(Outcome.BREACHED, Dossiers.valid().sample(seed)));
        }

        assertThat(breached).hasSizeGreaterThan(Thorough.isOn() ? 70 : 40);
    }

    @Example
    void theSameSeedGivesTheSameDossier() {
        for (Dossiers dossiers : List.of(Dossiers.compliant(), Dossiers.incomplete(), Dossiers.valid())) {
            assertThat(dossiers.sample(7)).isEqualTo(dossiers.sample(7)).isNotEqualTo(dossiers.sample(8));
        }
    }

    @Example
    void everyRecordOfADossierIsMadeUp() {
        assertThat(Records.kinds()).hasSizeGreaterThan(45);
        for (Class<?> kind : Records.kinds()) {
            Records<?> records = Records.of(kind.asSubclass(Record.class));
            Set<Record> samples = new HashSet<>();
            for (long seed = 0; seed < 30; seed++) {
                samples.add(records.sample(seed));
            }
            assertThat(samples).as(kind.getSimpleName()).hasSizeGreaterThan(2);
        }
    }

    private static Set<String> everMet() {
        return BOOK.norms().stream()
                .filter(norm -> BOOK.rule(norm).isPresent() && !norm.needsHumanReview())
                .map(norm -> norm.id().value())
                .filter(norm -> !NOT_HERE.contains(norm))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> normsWith(Outcome outcome, Dossier dossier) {
        return assess(dossier).by(BOOK).on(Dossiers.USUAL_DAY.toString()).allFindings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(finding -> finding.norm().id().value())
                .collect(Collectors.toSet());
    }
}
