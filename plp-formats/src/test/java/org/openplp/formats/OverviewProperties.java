package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.overview.OverviewLine;
import org.openplp.formats.report.CheckedFile;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.outcome.Outcome;

/** What the overview of a zone promises of any files. */
class OverviewProperties {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    /** Dossiers that show much, little and nothing, and files that are none. */
    private static final List<CheckedFile> FILES = Stream.concat(
                    Stream.of("croisette", "new", "estaimpuis", "bel-horizon")
                            .map(name -> Reported.on(Path.of("..", "examples", "plp-" + name + ".yaml"), DAY)
                                    .file()),
                    Stream.of(
                                    "openplp: 1\npartnership: {id: plp-empty}\n",
                                    "openplp: 1\npartnership: {id: plp-none}\nmemberships: []\nmessages: []\n",
                                    "openplp: 2\n",
                                    "nonsense")
                            .map(OverviewProperties::report))
            .toList();

    private static CheckedFile report(String yaml) {
        return yaml.startsWith("openplp: 1")
                ? Reported.of("d.yaml", yaml, DAY).file()
                : Reported.unreadable("d.yaml", yaml);
    }

    private static Overview of(List<CheckedFile> files) {
        Overview overview = new Overview();
        files.forEach(checked -> overview.add(Overview.share(checked)));
        return overview;
    }

    private static List<Assessment> assessed(List<CheckedFile> files) {
        return files.stream().flatMap(checked -> checked.assessment().stream()).toList();
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    @Provide
    Arbitrary<List<CheckedFile>> zones() {
        return Arbitraries.of(FILES).list().ofMaxSize(12);
    }

    @Property(tries = 100)
    void addsUp(@ForAll("zones") List<CheckedFile> zone) {
        Overview overview = of(zone);
        int read = assessed(zone).size();

        assertThat(overview.files()).isEqualTo(zone.size());
        assertThat(overview.unreadable()).isEqualTo(zone.size() - read);
        assertThat(Stream.of(Overall.Compliance.values())
                        .mapToInt(overview::dossiers)
                        .sum())
                .isEqualTo(read);
        assertThat(overview.norms().values())
                .allSatisfy(outcomes -> assertThat(sum(outcomes.values())).isEqualTo(read));
        for (OverviewLine line : overview.lines()) {
            line.shown()
                    .ifPresent(shown -> assertThat(sum(shown.norms().values()) + shown.forPeople())
                            .isEqualTo(overview.norms().size()));
            line.shown()
                    .ifPresent(shown -> assertThat(shown.inTheWay() + shown.notInTheWay())
                            .isEqualTo(shown.norms(Outcome.BREACHED)));
        }
    }

    @Property(tries = 100)
    void countsThePartnershipsWhoseGravestOutcomeOfANormItIs(@ForAll("zones") List<CheckedFile> zone) {
        Map<Norm, Map<Outcome, Integer>> norms = of(zone).norms();

        for (Norm norm : norms.keySet()) {
            for (Outcome outcome : Outcome.values()) {
                assertThat(norms.get(norm).getOrDefault(outcome, 0)).isEqualTo((int) assessed(zone).stream()
                        .filter(assessment -> assessment.gravest().get(norm) == outcome)
                        .count());
            }
        }
    }

    @Property(tries = 100)
    void doesNotDependOnTheOrderOfTheFilesButForItsLines(
            @ForAll("zones") List<CheckedFile> zone, @ForAll Random random) {
        List<CheckedFile> mixed = new ArrayList<>(zone);
        Collections.shuffle(mixed, random);
        Overview one = of(zone);
        Overview other = of(mixed);

        assertThat(List.copyOf(other.norms().entrySet()))
                .isEqualTo(List.copyOf(one.norms().entrySet()));
        assertThat(List.copyOf(other.mostBreached(10).entrySet()))
                .isEqualTo(List.copyOf(one.mostBreached(10).entrySet()));
        assertThat(other.severalFiles().keySet()).isEqualTo(one.severalFiles().keySet());
        assertThat(other.circumstances()).isEqualTo(one.circumstances());
        assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(one.lines());
    }

    /** A dossier in which a list is not there leaves open what one with an empty list settles. */
    @Property(tries = 20)
    void countsWhatIsUnknownApartFromWhatIsNone(@ForAll Random random) {
        OverviewLine.Assessed unknown =
                of(List.of(FILES.get(4))).lines().get(0).shown().orElseThrow();
        OverviewLine.Assessed none =
                of(List.of(FILES.get(5))).lines().get(0).shown().orElseThrow();
        Overview both =
                of(random.nextBoolean() ? List.of(FILES.get(4), FILES.get(5)) : List.of(FILES.get(5), FILES.get(4)));

        assertThat(unknown.norms(Outcome.UNDETERMINED)).isGreaterThan(none.norms(Outcome.UNDETERMINED));
        assertThat(unknown.norms(Outcome.BREACHED)).isEqualTo(none.norms(Outcome.BREACHED));
        assertThat(both.norms().entrySet())
                .filteredOn(entry -> entry.getKey().id().value().equals("B-P2"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getValue())
                        .isEqualTo(Map.of(Outcome.UNDETERMINED, 1, Outcome.NOT_APPLICABLE, 1)));
    }
}
