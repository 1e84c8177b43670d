package org.openplp.formats.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.communication.Urgency;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.defect.Places;
import org.openplp.formats.entry.ReadEntry;

class DossierByExampleTest {
    private static final Dossier DOSSIER = Example.dossier("example.yaml", Example.text());

    static Stream<Example.Value> leaves() {
        return Example.leaves().stream();
    }

    @Test
    void is_read_without_a_defect() {
        ReadDossier read = Example.READER.read("example.yaml", Example.bytes());

        assertThat(read.defects()).isEmpty();
        assertThat(read).isInstanceOf(ReadDossier.Sound.class);
        assertThat(read.file()).isEqualTo("example.yaml");
    }

    @Test
    void gives_the_facts_that_stand_in_it() {
        assertThat(DOSSIER.partnership().id()).isEqualTo("plp-004");
        assertThat(DOSSIER.partnership().policeZone()).isEqualTo(Recorded.of("0000"));
        assertThat(DOSSIER.partnership().operationalSince()).isEqualTo(Recorded.of(LocalDate.of(2023, 9, 1)));
        assertThat(DOSSIER.appointments().entry(1).until()).contains(LocalDate.of(2026, 4, 30));
        assertThat(DOSSIER.memberships().entry(0).worksInArea()).isEqualTo(Answer.NO);
        assertThat(DOSSIER.messages().entry(0).sentAt())
                .isEqualTo(Recorded.of(OffsetDateTime.parse("2025-11-03T18:15:00+01:00")));
        assertThat(DOSSIER.incidents().size()).isZero();
        assertThat(DOSSIER.partnership()
                        .charter()
                        .entry(0)
                        .recognition()
                        .flatMap(recognition -> recognition.refusedOn()))
                .isEqualTo(Recorded.unknown());
    }

    @Test
    void gives_the_urgency_of_a_channel_under_its_key_for() {
        var channels = DOSSIER.partnership().communicationPlan().entry(0).channels();

        assertThat(channels.entry(0).urgency()).isEqualTo(Recorded.of(Urgency.URGENT));
        assertThat(channels.entry(1).urgency()).isEqualTo(Recorded.of(Urgency.NON_URGENT));
    }

    @Nested
    class Written_as_json {
        @Test
        void it_gives_an_equal_dossier() {
            assertThat(Example.dossier("example.json", Example.json(false))).isEqualTo(DOSSIER);
        }

        @Test
        void it_gives_an_equal_dossier_with_every_value_in_quotes() {
            assertThat(Example.dossier("example.JSON", Example.json(true))).isEqualTo(DOSSIER);
        }

        @Test
        void it_gives_an_equal_dossier_when_it_is_read_as_yaml() {
            assertThat(Example.dossier("example.yml", Example.json(false))).isEqualTo(DOSSIER);
        }

        @Test
        void every_value_has_the_place_where_it_stands() {
            String json = Example.json(true);
            Places places = Example.ENTRIES.read("a.json", json).places();
            List<String> lines = json.lines().toList();

            for (Example.Value leaf : Example.leaves()) {
                Place place = places.of(FactPath.of(leaf.path()));
                assertThat(lines.get(place.line() - 1).substring(place.column() - 1))
                        .as(leaf.path())
                        .startsWith('"' + leaf.written() + '"');
            }
        }
    }

    @Test
    void every_value_has_the_place_that_snakeyaml_gives_it() {
        Places places = Example.ENTRIES.read("a.yaml", Example.text()).places();
        Map<String, Place> expected = new HashMap<>();
        Map<String, Place> actual = new HashMap<>();

        for (Example.Value value : Example.values()) {
            expected.put(value.path(), value.place());
            actual.put(value.path(), places.of(FactPath.of(value.path())));
        }

        assertThat(expected).hasSizeGreaterThan(400);
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void no_value_is_lost(Example.Value leaf) {
        ReadEntry<Dossier> changed = Example.ENTRIES.read("a.yaml", leaf.replacedBy(anotherValueThan(leaf)));

        assertThat(changed.defects()).isEmpty();
        assertThat(changed.entry()).isPresent().get().isNotEqualTo(DOSSIER);
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void a_group_of_keys_for_a_single_value_is_one_defect_in_its_place(Example.Value leaf) {
        ReadEntry<Dossier> wrong = Example.ENTRIES.read("a.yaml", leaf.replacedBy("{id: x, date: [1]}"));

        assertThat(wrong.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.defect().path().toString()).isEqualTo(leaf.path());
            assertThat(defect.defect().code()).isEqualTo(DefectCode.VALUE_TYPE);
            assertThat(defect.place()).isEqualTo(leaf.place());
        });
    }

    @Test
    void every_group_or_list_that_is_replaced_by_a_word_is_one_defect_in_its_place() {
        for (Example.Value value : Example.values()) {
            if (!value.isLeaf() && !value.path().isEmpty()) {
                assertThat(Example.ENTRIES
                                .read("a.yaml", value.replacedByAWord())
                                .defects())
                        .singleElement()
                        .isEqualTo(PlacedDefect.at(
                                value.place(),
                                FactPath.of(value.path()),
                                DefectCode.VALUE_TYPE,
                                value.isList() ? "list" : "record"));
            }
        }
    }

    @Test
    void a_reader_serves_several_threads() {
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> Example.dossier("example.yaml", Example.text())))
                .allMatch(DOSSIER::equals);
    }

    private static String anotherValueThan(Example.Value leaf) {
        String written = leaf.written();
        if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(written).plusDays(1).toString();
        }
        if (written.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
            return OffsetDateTime.parse(written).plusMinutes(1).toString();
        }
        if (written.matches("true|false")) {
            return Boolean.toString(written.equals("false"));
        }
        if (written.matches("\\d+(\\.\\d+)?")) {
            return "7";
        }
        List<PlacedDefect> defects =
                Example.ENTRIES.read("a.yaml", leaf.replacedBy("zz-9")).defects();
        return defects.isEmpty()
                ? "zz-9"
                : defects.get(0).defect().values().stream()
                        .filter(word -> !word.equals(written))
                        .findFirst()
                        .orElseThrow();
    }
}
