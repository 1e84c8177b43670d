package org.openplp.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.bench.dossier.GeneratedDossier;
import org.openplp.bench.dossier.Size;
import org.openplp.bench.norm.ComparedNorm;
import org.openplp.bench.norm.HandWritten;
import org.openplp.bench.norm.Noted;
import org.openplp.bench.norm.Tally;
import org.openplp.bench.peer.Form;
import org.openplp.bench.peer.Peer;
import org.openplp.bench.peer.WithDrools;
import org.openplp.bench.peer.WithHibernateValidator;
import org.openplp.bench.peer.WithYavi;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.testkit.Examples;
import org.openplp.testkit.cases.CaseReader;
import org.openplp.testkit.dossier.Dossiers;

/** What is compared in speed finds the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameFindingsTest {
    private static final int BY_CHANCE = 300;

    private final Map<String, DossierSnapshot> dossiers = new LinkedHashMap<>();

    @BeforeAll
    void collect() {
        LocalDate day = GeneratedDossier.DAY;
        dossiers.put("S1", Size.S1.snapshot());
        add("a partnership", Examples.aPartnership(), day);
        add("in operation", Examples.aPartnershipInOperation(), day);
        add("compliant", Examples.aCompliantPartnership(), day);
        add("in preparation", Examples.aPartnershipInPreparation(), day);
        add("stopped", Examples.aPartnershipThatStopped(), day);
        add("informal", Examples.anInformalGroup(), day);
        CaseReader.read(Path.of("../../law/scenarios"))
                .forEach(one -> add(
                        one.toString(),
                        one.givenDossier().dossier(),
                        one.givenDossier().day()));
        LongStream.range(0, BY_CHANCE).forEach(seed -> {
            add("valid " + seed, Dossiers.valid().sample(seed), Dossiers.USUAL_DAY);
            add("incomplete " + seed, Dossiers.incomplete().sample(seed), Dossiers.USUAL_DAY);
        });
    }

    @Test
    void thereAreTwentyComparedNormsWithARuleEach() {
        assertThat(Books.CUT.norms()).hasSize(20).hasSameSizeAs(ComparedNorm.values());
        assertThat(Books.CUT.norms())
                .allSatisfy(norm -> assertThat(Books.CUT.rule(norm)).isPresent());
    }

    @Test
    void everyComparedNormIsMetAndNotMetAndWithoutAnAnswerSomewhere() {
        Map<String, TreeSet<Outcome>> outcomes = new TreeMap<>();
        dossiers.values()
                .forEach(snapshot -> Books.CUT
                        .assess(snapshot, Reading.AS_WORDED)
                        .allFindings()
                        .forEach(finding -> outcomes.computeIfAbsent(
                                        finding.norm().id().value(), id -> new TreeSet<>())
                                .add(finding.outcome())));

        assertThat(outcomes)
                .hasSize(20)
                .allSatisfy((norm, found) -> assertThat(found)
                        .contains(Outcome.MET, Outcome.UNDETERMINED)
                        .containsAnyOf(Outcome.BREACHED, Outcome.PENDING));
    }

    /** So a peer with a constraint for each norm and outcome lacks none, and has none that nothing could violate. */
    @ParameterizedTest
    @EnumSource
    void aComparedNormHasTheOutcomesThatItNamesAndNoOther(ComparedNorm norm) {
        assertThat(dossiers.values().stream()
                        .flatMap(snapshot -> Books.CUT.assess(snapshot, Reading.AS_WORDED).findings().stream())
                        .filter(finding -> finding.reason() != Reason.LIST_NOT_COMPLETE)
                        .filter(finding -> finding.norm().id().value().equals(norm.id()))
                        .map(Finding::outcome))
                .hasSameElementsAs(norm.notMet());
    }

    @Test
    void handWrittenCodeFindsAndCountsWhatTheRuleBookDoes() {
        dossiers.forEach((name, snapshot) -> {
            Assessment assessment = Books.CUT.assess(snapshot, Reading.AS_WORDED);
            Tally tally = HandWritten.assess(snapshot);

            assertThat(sorted(tally.noted())).as(name).isEqualTo(found(assessment, finding -> true));
            assertThat(tally.counts()).as(name).isEqualTo(counts(assessment));
        });
    }

    @ParameterizedTest
    @EnumSource
    void hibernateValidatorFindsWhatTheRuleBookDoes(Form form) {
        try (Peer peer = new WithHibernateValidator(form)) {
            assertFindsTheSame(peer);
        }
    }

    @ParameterizedTest
    @EnumSource
    void yaviFindsWhatTheRuleBookDoes(Form form) {
        assertFindsTheSame(new WithYavi(form, Size.S1.snapshot()));
    }

    @ParameterizedTest
    @EnumSource
    void droolsFindsWhatTheRuleBookDoes(Form form) {
        assertFindsTheSame(new WithDrools(form));
    }

    @Test
    void theLargeDossierIsMostlyInOrder() {
        Assessment assessment = Books.CUT.assess(GeneratedDossier.snapshot(2_000, 4_000), Reading.AS_WORDED);

        assertThat(Books.pairs(assessment) / assessment.findings().size()).isBetween(30, 300);
        assertThat(Stream.of(Outcome.BREACHED, Outcome.PENDING, Outcome.UNDETERMINED)
                        .map(assessment::count))
                .allSatisfy(count -> assertThat(count).isPositive());
    }

    /** That a list is not complete is not asked of them. */
    private void assertFindsTheSame(Peer peer) {
        dossiers.forEach((name, snapshot) -> assertThat(sorted(peer.assess(snapshot)))
                .as(name)
                .isEqualTo(found(
                        Books.CUT.assess(snapshot, Reading.AS_WORDED),
                        finding -> finding.reason() != Reason.LIST_NOT_COMPLETE)));
    }

    private void add(String name, Dossier dossier, LocalDate day) {
        if (DossierSnapshot.of(dossier, day) instanceof DossierSnapshot.Attempt.Accepted accepted) {
            dossiers.put(name, accepted.snapshot());
        } else {
            throw new AssertionError(name + " contradicts itself");
        }
    }

    private static List<String> sorted(List<Noted> noted) {
        return noted.stream()
                .map(one -> one.norm().id() + ":" + one.subject() + " " + one.outcome())
                .sorted()
                .toList();
    }

    private static List<String> found(Assessment assessment, Predicate<Finding> which) {
        return assessment.findings().stream()
                .filter(which)
                .map(finding -> finding.id() + " " + finding.outcome())
                .sorted()
                .toList();
    }

    private static Map<Outcome, Integer> counts(Assessment assessment) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (assessment.count(outcome) > 0) {
                counts.put(outcome, assessment.count(outcome));
            }
        }
        return counts;
    }
}
