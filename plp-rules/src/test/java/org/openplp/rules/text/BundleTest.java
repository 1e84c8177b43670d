package org.openplp.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts by their keys, with places that values fill. */
class BundleTest {
    private static Bundle bundle(String... lines) {
        return Bundle.read(
                "test", new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "'{0} et {1}', 'a et b'",
        "'{1}{0}',     'ba'",
        "'l''{0}',     'l''a'",
        "'{2}',        '{2}'", // no such value
        "'{x}',        '{x}'",
        "'{}',         '{}'",
        "'{0',         '{0'",
        "'{',          '{'",
        "'{0)',        '{0)'",
        "'of {0..}.',  'of a, b.'",
        "'{0}; {1..}', 'a; b'",
        "'{2..}',      '{2..}'",
        "'{0..',       '{0..'",
        "'x0}',        'x0}'",
    })
    void fillsItsPlacesAndNothingElse(String text, String filled) {
        assertThat(bundle("key=" + text).text("key", "a", "b")).isEqualTo(filled);
    }

    @Test
    void takesNoValueForAPlaceToFill() {
        assertThat(bundle("key={0}").text("key", "{1}", "b")).isEqualTo("{1}");
    }

    @Test
    void cutsATextAroundItsFirstValue() {
        assertThat(bundle("due=By {1}: {0}").around("due", "Monday")).containsExactly("By Monday: ", "");
        assertThat(bundle("due={0} By {1}.").around("due", "{0}")).containsExactly("", " By {0}.");
        assertThatThrownBy(() -> bundle("due=By {1}.").around("due", "Monday"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no {0} in the text for due in test");
    }

    @Test
    void countsOneThingInWordsOfItsOwnIfThereAreSuch() {
        Bundle bundle = bundle("day={0} days, {1}", "day.one={0} day, {1}", "report={0} report(s)");

        assertThat(bundle.counted("day", 1, "x")).isEqualTo("1 day, x");
        assertThat(bundle.counted("day", 2, "x")).isEqualTo("2 days, x");
        assertThat(bundle.counted("report", 1)).isEqualTo("1 report(s)");
        assertThat(bundle.counted("report", 0)).isEqualTo("0 report(s)");
        assertThat(bundle("day={0} days\nday.none=no day").counted("day", 0)).isEqualTo("no day");
    }

    @Test
    void listsItsKeysInOrder() {
        assertThat(bundle("b=1", "a=2").keys()).containsExactly("a", "b");
    }

    @Test
    void reportsWhichTextIsMissing() {
        assertThat(bundle("a=b").find("b")).isEmpty();
        assertThatThrownBy(() -> bundle("a=b").text("b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no text for b in test");
        assertThatThrownBy(() -> Bundle.read("test", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the resource is missing: test");
    }
}
