package org.openplp.formats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    private static final List<String> KNOWN = List.of("adult", "actor", "joinedOn", "by", "livesInArea", "SIGNED_COPY");

    @ParameterizedTest
    @CsvSource({
        "adlut, adult",
        "adult, adult",
        "ADULT, adult",
        "adul, adult",
        "aadult, adult",
        "abult, adult",
        "joinedAt, joinedOn",
        "joined_on, joinedOn",
        "livesInTheArea, livesInArea",
        "bi, by",
        "SignedCopy, SIGNED_COPY"
    })
    void the_nearest_word_is_the_one_that_was_probably_meant(String word, String meant) {
        assertThat(Keys.nearest(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minor", "on", "left", "worksInArea", "", "Jan Peeters", "adult "})
    void a_word_that_could_be_anything_has_no_nearest(String word) {
        assertThat(Keys.nearest(word, KNOWN)).isEmpty();
    }

    @Test
    void a_word_that_was_cut_off_is_the_only_known_one_that_begins_with_it() {
        List<String> keys = List.of("memberList", "memberships", "messages");

        assertThat(Keys.nearest("members", keys)).contains("memberships");
        assertThat(Keys.nearest("member", keys)).isEmpty();
        assertThat(Keys.nearest("mes", keys)).isEmpty();
    }

    @Test
    void the_first_of_two_that_are_equally_near_is_taken() {
        assertThat(Keys.nearest("aftor", List.of("actor", "afton"))).contains("actor");
    }
}
