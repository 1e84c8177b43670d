package org.openplp.formats.defect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.entry.EntryReader;

class PlacesTest {
    private static final EntryReader<Dossier> READER = EntryReader.of(Dossier.class);

    private static final Places PLACES = READER.read("a.yaml", """
            openplp: 1
            memberships:
              - id: m-1
                left: {date: 2025-01-01}
              - id: m-2
            meetings: [{date: 2025-01-01, attendedBy: [POLICE, MAYOR]}]
            """).places();

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1",
        "openplp, 1, 10",
        "memberships, 3, 3",
        "memberships[0], 3, 5",
        "memberships[0].left, 4, 11",
        "memberships[0].left.date, 4, 18",
        "memberships[1].id, 5, 9",
        "meetings[0].attendedBy[1], 6, 52"
    })
    void a_value_stands_where_it_starts(String path, int line, int column) {
        assertThat(PLACES.of(FactPath.of(path))).isEqualTo(new Place(line, column));
    }

    @ParameterizedTest
    @CsvSource({
        "partnership.id, 1, 1",
        "memberships[1].adult, 5, 5",
        "memberships[2].adult, 3, 3",
        "memberships[99999999999].adult, 1, 1",
        "memberships[-1], 1, 1",
        "memberships[x], 1, 1",
        "memberships[], 3, 3",
        "memberships[0, 1, 1",
        "memberships.id, 3, 3",
        "memberships[0].left.why, 4, 11",
        "memberships[0].left[0], 4, 11",
        "memberships[0]..left, 3, 5",
        "openplp.x[3], 1, 10",
        "'[0]', 1, 1",
        "'.', 1, 1"
    })
    void what_is_not_in_the_file_stands_where_the_nearest_value_around_it_starts(String path, int line, int column) {
        assertThat(PLACES.of(FactPath.of(path))).isEqualTo(new Place(line, column));
    }

    @Test
    void a_file_that_could_not_be_read_has_only_a_start() {
        assertThat(Places.none().of(FactPath.of("memberships[3].adult"))).isEqualTo(new Place(1, 1));
    }

    @Test
    void a_long_list_is_looked_up_at_once() {
        StringBuilder text = new StringBuilder("openplp: 1\nmemberships:\n");
        for (int i = 0; i < 5000; i++) {
            text.append("  - {id: m-").append(i).append("}\n");
        }
        Places places = READER.read("a.yaml", text.toString()).places();

        assertThat(places.of(FactPath.of("memberships[4999].id"))).isEqualTo(new Place(5002, 10));
    }

    @Test
    void lines_and_columns_start_with_one() {
        assertThatThrownBy(() -> new Place(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(1, 0)).hasMessageContaining("1:0");
    }

    @Test
    void places_are_compared_by_line_and_then_by_column() {
        assertThat(new Place(2, 1)).isGreaterThan(new Place(1, 9)).isLessThan(new Place(2, 2));
    }
}
