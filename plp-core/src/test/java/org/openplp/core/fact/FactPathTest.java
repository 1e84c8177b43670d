package org.openplp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactPathTest {
    private static final FactPath LEFT = FactPath.of("memberships[3].left.date");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "left", ".", "[0]", "[17]", "[]", "[", "]", "[x]", "[01]", "[4444444444]", "?", " ")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void the_text_of_a_path_is_the_text_it_was_read_from(@ForAll @From("texts") String text) {
        assertThat(FactPath.of(text)).hasToString(text).isEqualTo(FactPath.of(text));
    }

    @Property
    void a_path_put_under_another_is_found_inside_it(
            @ForAll @From("texts") String outer, @ForAll @From("texts") String inner) {
        FactPath around = FactPath.of(outer);
        FactPath rest = FactPath.of(inner);

        assertThat(rest.under(around).inside(around)).contains(rest);
    }

    @Property
    void paths_are_equal_if_they_have_the_same_steps(
            @ForAll @From("texts") String one, @ForAll @From("texts") String other) {
        assertThat(FactPath.of(one).equals(FactPath.of(other))).isEqualTo(one.equals(other));
        assertThat(FactPath.of(one)).hasSameHashCodeAs(FactPath.of(one));
    }

    @Test
    void it_is_equal_to_a_path_of_the_same_steps_and_to_nothing_else() {
        assertThat(LEFT)
                .isEqualTo(FactPath.of("memberships").entry(3).key("left").key("date"))
                .hasSameHashCodeAs(FactPath.of("memberships[3].left.date"))
                .isNotEqualTo(FactPath.of("memberships[3].left"))
                .isNotEqualTo(FactPath.of("memberships[4].left.date"))
                .isNotEqualTo(FactPath.of("memberships[].left.date"))
                .isNotEqualTo("memberships[3].left.date");
    }

    @Test
    void a_key_without_a_name_is_a_step_too() {
        assertThat(FactPath.of(".date")).hasToString(".date").isNotEqualTo(FactPath.of("date"));
        assertThat(FactPath.of("date")).isNotEqualTo(FactPath.of(".date"));
        assertThat(FactPath.of("left.[0]")).hasToString("left.[0]").isNotEqualTo(FactPath.of("left[0]"));
    }

    @Test
    void paths_that_differ_rarely_have_one_hash() {
        assertThat(Stream.of("", "b", "a.b", "b.a", "a[0]", "a[1]", "a[]", "a[0].b", "a[1].b")
                        .map(FactPath::of)
                        .map(FactPath::hashCode))
                .doesNotHaveDuplicates();
    }

    @Nested
    class Steps {
        @Test
        void lead_from_the_outermost_key_to_the_fact() {
            assertThat(LEFT.steps())
                    .extracting(FactPath::toString)
                    .containsExactly(
                            "memberships", "memberships[3]", "memberships[3].left", "memberships[3].left.date");
        }

        @Test
        void are_keys_and_entries() {
            assertThat(LEFT.steps()).extracting(FactPath::key).containsExactly("memberships", "", "left", "date");
            assertThat(LEFT.steps()).extracting(FactPath::isEntry).containsExactly(false, true, false, false);
            assertThat(LEFT.steps().get(1).place()).isEqualTo(3);
        }

        @Test
        void are_none_for_the_dossier_as_a_whole() {
            assertThat(FactPath.ROOT.steps()).isEmpty();
            assertThat(FactPath.ROOT.isEmpty()).isTrue();
            assertThat(FactPath.of("")).isSameAs(FactPath.ROOT).hasToString("");
            assertThat(FactPath.ROOT.parent()).isSameAs(FactPath.ROOT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "memberships[x]",
                    "memberships[-1]",
                    "memberships[03]",
                    "memberships[0",
                    "memberships[9999999999]"
                })
        void that_look_like_no_entry_are_keys(String text) {
            assertThat(FactPath.of(text).steps())
                    .singleElement()
                    .extracting(FactPath::key)
                    .isEqualTo(text);
        }

        @Test
        void through_lists_in_a_list_are_entries_each() {
            assertThat(FactPath.of("a[1][22]"))
                    .isEqualTo(FactPath.of("a").entry(1).entry(22));
            assertThat(FactPath.of("[7].b")).isEqualTo(FactPath.ROOT.entry(7).key("b"));
        }
    }

    @Test
    void a_key_is_taken_as_it_stands() {
        assertThat(FactPath.of("a").key("b.c[0]").steps()).hasSize(2);
        assertThat(FactPath.of("a").at("b.c[0]").steps()).hasSize(4);
        assertThat(FactPath.of("a").at("[0].b")).hasToString("a[0].b");
        assertThat(LEFT.at("")).isSameAs(LEFT);
    }

    @Test
    void a_list_has_no_entry_before_the_first() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactPath.of("memberships").entry(-1))
                .withMessageContaining("-1");
        assertThat(FactPath.of("memberships").entry(0)).hasToString("memberships[0]");
    }

    @ParameterizedTest
    @CsvSource({
        "memberships[3].left.date, memberships[3], left.date",
        "memberships[3].left, memberships[3].left, ''",
        "memberships[3].left, '', memberships[3].left",
        "memberships[3].left, memberships, [3].left"
    })
    void a_path_is_inside_each_path_around_it(String path, String outer, String rest) {
        assertThat(FactPath.of(path).inside(FactPath.of(outer))).contains(FactPath.of(rest));
    }

    @ParameterizedTest
    @CsvSource({
        "memberships[3].left, memberships[30]",
        "memberships[3].left, memberships[3].lef",
        "memberships[3], memberships[3].left",
        "memberships[], memberships[0]",
        "'', memberships"
    })
    void a_path_is_not_inside_another(String path, String outer) {
        assertThat(FactPath.of(path).inside(FactPath.of(outer))).isEmpty();
    }

    @Test
    void in_any_entry_it_has_no_places() {
        assertThat(FactPath.of("memberships[3].measures[12].date").inAnyEntry())
                .hasToString("memberships[].measures[].date")
                .isEqualTo(FactPath.of("memberships[].measures[].date"));
    }

    @Test
    void the_records_around_a_fact_are_those_that_have_a_key_on_the_way() {
        assertThat(FactPath.of("memberships[3].measures[1].left.date").records())
                .extracting(FactPath::toString)
                .containsExactly("memberships[3]", "memberships[3].measures[1]", "memberships[3].measures[1].left");
        assertThat(FactPath.of("memberships").records()).isEmpty();
    }

    @Test
    void the_outermost_entry_is_that_of_the_first_list() {
        assertThat(FactPath.of("partnership.charter[0].signatures[1].date").outermostEntry())
                .contains(FactPath.of("partnership.charter[0]"));
        assertThat(FactPath.of("partnership.id").outermostEntry()).isEmpty();
    }
}
