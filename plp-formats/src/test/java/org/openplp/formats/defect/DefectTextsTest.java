package org.openplp.formats.defect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.RejectionCode;
import org.openplp.rules.permission.Permissions;
import org.openplp.rules.text.Language;

class DefectTextsTest {
    private static final DefectTexts TEXTS = DefectTexts.inLanguage(Locale.ENGLISH);

    static Stream<String> codes() {
        return Stream.of(DefectCode.class, RejectionCode.class, Permissions.class)
                .flatMap(codes -> Arrays.stream(codes.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(DefectTextsTest::value);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_text_of_its_own(String code) {
        assertThat(bundle().getProperty(code)).isNotBlank();
        assertThat(TEXTS.text(Defect.at("a", code, "X", "Y", "Z")))
                .endsWith(".")
                .doesNotContain("{")
                .isNotEqualTo(bundle().getProperty("other"));
    }

    @Test
    void every_text_belongs_to_a_code() {
        assertThat(bundle().stringPropertyNames())
                .allMatch(key -> key.equals("other")
                        || key.equals("key.notShown")
                        || key.equals("cell")
                        || key.matches("(sheet|table)\\..+")
                        || codes().anyMatch(code -> (key.replaceFirst("^cell/", "") + ".").startsWith(code + ".")));
    }

    @Test
    void a_code_of_tomorrow_has_a_text_too() {
        assertThat(TEXTS.text(Defect.at("a", "code.of-tomorrow"))).isEqualTo("This is not accepted here.");
    }

    @Test
    void a_defect_names_its_remedy() {
        assertThat(TEXTS.text(Defect.at("a", DefectCode.KEY_UNKNOWN, "near", "adult")))
                .isEqualTo("The format has no such key here. Did you mean \"adult\"?");
        assertThat(TEXTS.text(Defect.at("a", DefectCode.VALUE_UNKNOWN, "NL", "FR", "DE")))
                .isEqualTo("This word is not recognised here. Write one of: NL, FR, DE.");
        assertThat(TEXTS.text(Defect.at("a", DefectCode.ID_DUPLICATE, "memberships[0].id")))
                .isEqualTo("This id is already used at memberships[0].id. Give each entry an id of its own.");
    }

    @ParameterizedTest
    @CsvSource({
        "en, (key not shown)",
        "fr, (clé non affichée)",
        "nl, (sleutel niet getoond)",
        "de, (Schlüssel nicht angezeigt)",
    })
    void a_key_that_is_not_shown_is_put_into_words(Locale language, String words) {
        DefectTexts texts = DefectTexts.inLanguage(language);
        PlacedDefect defect = PlacedDefect.at(Place.START, FactPath.of("memberships[0].?"), DefectCode.KEY_UNKNOWN);

        assertThat(texts.path(defect.defect())).isEqualTo("memberships[0]." + words);
        assertThat(texts.path(Defect.at("?", DefectCode.KEY_UNKNOWN))).isEqualTo(words);
        assertThat(texts.path(Defect.at("memberships[0].id", DefectCode.KEY_EMPTY)))
                .isEqualTo("memberships[0].id");
        assertThat(texts.line("a.yaml", defect)).startsWith("a.yaml:1:1: memberships[0]." + words + ": ");
    }

    @Test
    void a_rejection_names_its_remedy() {
        assertThat(TEXTS.text(Defect.at("measures.date", RejectionCode.DAY_TOO_EARLY, "joinedOn")))
                .isEqualTo("This day is before that of \"joinedOn\", which must come first. Correct one of the two.");
        assertThat(TEXTS.text(Defect.at("measures.kind", RejectionCode.MEASURE_KIND, "REMOVAL")))
                .isEqualTo(
                        "The measure and the act are not of the same kind. Give the measure the kind REMOVAL, or leave the kind out.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_form_shows_no_key_and_no_constant(Language language) {
        Stream<Defect> defects = Stream.of(
                Defect.at("membership", DefectCode.KEY_MISSING),
                Defect.at("memberships[1].id", DefectCode.ID_DUPLICATE, "memberships[0].id"),
                Defect.at("memberships.measures.date", RejectionCode.DAY_TOO_EARLY, "joinedOn"),
                Defect.at("memberships.measures.kind", RejectionCode.MEASURE_KIND, "DEFINITIVE_EXCLUSION"),
                Defect.at("appointments[0].until", RejectionCode.DAY_TOO_EARLY, "from"),
                Defect.at("partnership.charter", RejectionCode.CHARTER_VERSION_NEEDED));

        assertThat(defects.map(DefectTexts.inLanguage(language)::labelled))
                .allSatisfy(
                        text -> assertThat(text)
                                .doesNotContainPattern(
                                        "[a-z][A-Z]|[A-Z]_[A-Z]|[\\[\\]=]|[\"“„] ?(from|memberships)|(?i)clé|sleutel|schlüssel|\\bkey\\b"));
    }

    @Test
    void a_value_is_put_in_as_it_is() {
        assertThat(TEXTS.text(Defect.at("a", DefectCode.VALUE_UNKNOWN, "{0} {1} '$1\\")))
                .isEqualTo("This word is not recognised here. Write one of: {0} {1} '$1\\.");
    }

    @Test
    void a_line_says_where_the_defect_stands() {
        PlacedDefect defect =
                PlacedDefect.at(new Place(12, 5), FactPath.of("memberships[3].adult"), DefectCode.KEY_DUPLICATE);

        assertThat(TEXTS.line("plp.yaml", defect))
                .isEqualTo(
                        "plp.yaml:12:5: memberships[3].adult: This key occurs here a second time. Keep one of the two.");
    }

    @Test
    void a_line_about_a_file_that_was_not_read_has_neither_path_nor_place() {
        assertThat(TEXTS.line(
                        "plp.yaml", PlacedDefect.at(Place.START, FactPath.ROOT, DefectCode.FILE_UNREADABLE, "missing")))
                .isEqualTo("plp.yaml: There is no such file. Correct its name.");
    }

    @Test
    void no_character_that_a_terminal_could_obey_reaches_a_line() {
        String line = TEXTS.line(
                "a\u001B[31m\n\u202Eb\u2028\uD800é😀.yaml",
                PlacedDefect.at(Place.START, FactPath.of("x\ty\u0007"), "code\r", "\u0000"));

        assertThat(line).isEqualTo("a?[31m??b??é😀.yaml:1:1: x?y?: This is not accepted here.");
    }

    @Test
    void a_language_is_the_one_that_was_asked_for_or_none() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(DefectTexts.inLanguage(Locale.UK).text(Defect.at("", DefectCode.SYNTAX)))
                    .startsWith("The file");
            assertThatThrownBy(() -> DefectTexts.inLanguage(Locale.forLanguageTag("fi")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("fi");
            assertThatThrownBy(() -> DefectTexts.inLanguage(Locale.ROOT)).isInstanceOf(IllegalArgumentException.class);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String value(Field code) {
        try {
            return (String) code.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Properties bundle() {
        Properties bundle = new Properties();
        try (InputStream bytes = DefectTexts.class.getResourceAsStream("/org/openplp/formats/defects_en.properties")) {
            bundle.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bundle;
    }
}
