package org.openplp.law.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearWordTest {
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
        assertThat(NearWord.of(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minor", "on", "left", "worksInArea", "", "Jan Peeters", "adult "})
    void a_word_that_could_be_anything_has_no_nearest(String word) {
        assertThat(NearWord.of(word, KNOWN)).isEmpty();
    }

    @Test
    void a_word_that_was_cut_off_is_the_only_known_one_that_begins_with_it() {
        List<String> keys = List.of("memberList", "memberships", "messages");

        assertThat(NearWord.of("members", keys)).contains("memberships");
        assertThat(NearWord.of("member", keys)).isEmpty();
        assertThat(NearWord.of("mes", keys)).isEmpty();
    }

    @Test
    void the_first_of_two_that_are_equally_near_is_taken() {
        assertThat(NearWord.of("aftor", List.of("actor", "afton"))).contains("actor");
    }
}
