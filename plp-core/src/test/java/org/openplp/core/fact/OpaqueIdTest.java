package org.openplp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.record.Contradictions;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpaqueIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "85073003328",
                "85.07.30-033.28",
                "1985.07.30-033.28",
                "19850730-03328",
                "0470123456",
                "470123456",
                "0470/12.34.56",
                "+32470123456",
                "+1985-123-4567",
                "02/2012.3456",
                "(0470)12-34-56",
                "\uFF10\uFF14\uFF17\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16",
                "\u0660\u0664\u0667\u0660\u0661\u0662\u0663\u0664\u0665\u0666"
            })
    void a_number_that_could_be_a_telephone_number_or_a_national_number_is_none(String number) {
        assertThat(isId(number)).isFalse();
        assertThat(isReference(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "2024-00012",
                "2026-11-24-1",
                "2024/2025-0001234",
                "m-123456789",
                "123456789m",
                "550e8400-e29b-41d4-a716-446655440000"
            })
    void a_number_with_fewer_digits_beside_its_years_or_with_a_letter_is_one(String id) {
        assertThat(isId(id)).isTrue();
    }

    @Test
    void any_character_is_one_of_an_id_if_the_expression_says_so() {
        assertThat(IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                        .mapToObj(character -> "m" + (char) character)
                        .filter(id -> OpaqueId.isWellFormed(id) != id.matches(OpaqueId.PATTERN)))
                .isEmpty();
    }

    @Test
    void whatever_folds_to_an_at_sign_is_none_of_an_id() {
        List<String> atSigns = IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .filter(character ->
                        Normalizer.normalize(character, Normalizer.Form.NFKC).contains("@"))
                .toList();

        assertThat(atSigns).contains("@", "\uFE6B", "\uFF20").allSatisfy(sign -> {
            assertThat(isId("zuzanna" + sign + "tajnosc.be")).isFalse();
            assertThat(isReference("zuzanna" + sign + "tajnosc.be")).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zuzanna\uFF20tajnosc.be",
                "zuzanna\uFE6Btajnosc.be",
                "zuzanna\u200B\uFF20\u200Btajnosc.be",
                "zuzanna\u2060@\u2060tajnosc.be",
                "zuzanna\uFF20\u0301tajnosc.be",
                "e\u0301va\uFF20tajnosc.be",
                "\uFF5A\uFF55\uFF5A\uFF41\uFF20\uFF54\uFF41\uFF4A\uFF0E\uFF42\uFF45"
            })
    void an_address_is_none_however_its_at_sign_is_written(String address) {
        assertThat(isId(address)).isFalse();
        assertThat(isReference(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m-1",
                "é",
                "lid_2024/00012",
                "=x",
                "\uD83D\uDE00",
                "p:42",
                "#7",
                "a.b",
                "\uFF4D\uFF0D\uFF11",
                "\u24D0",
                "e\u0301-1"
            })
    void what_holds_none_is_one(String id) {
        assertThat(isId(id)).isTrue();
        assertThat(isReference(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a\tb",
                "a\u00A0b",
                "a\u202Fb",
                "a\u3000b",
                " a",
                "a\u2003",
                "a\u200Bb",
                "a\u200D",
                "\u2060a",
                "\uFEFFa",
                "a\u00ADb"
            })
    void white_space_of_any_kind_is_none_of_an_id(String id) {
        assertThat(isId(id)).isFalse();
    }

    @Test
    void whatever_java_or_unicode_takes_for_white_space_is_none_of_an_id() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Character.isSpaceChar(c)
                                || Character.toString(c).matches("\\s"))
                        .filter(c -> isId("a" + Character.toString(c) + "b")))
                .isEmpty();
    }

    private static boolean isId(String id) {
        return Contradictions.collect().id("id", id).found().isEmpty();
    }

    private static boolean isReference(String id) {
        return Contradictions.collect()
                .reference("actor", Recorded.of(id))
                .found()
                .isEmpty();
    }
}
