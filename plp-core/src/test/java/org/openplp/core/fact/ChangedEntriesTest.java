package org.openplp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangedEntriesTest {
    private static ChangedEntries between(String before, String after) {
        return ChangedEntries.between(log(before), log(after));
    }

    /** A list of letters; the same letter is the same object. */
    private static Log<String> log(String letters) {
        return Log.of(letters.chars()
                .mapToObj(letter -> String.valueOf((char) letter).intern())
                .toList());
    }

    @Test
    void areThoseInThePlaceOfOthers() {
        ChangedEntries changed = between("abcde", "aXcYe");

        assertThat(changed.before()).containsExactly(1, 3);
        assertThat(changed.after()).containsExactly(1, 3);
        assertThat(IntStream.range(0, 5).map(changed::indexAfter)).containsExactly(0, -1, 2, -1, 4);
    }

    @Test
    void areThoseThatCame() {
        ChangedEntries changed = between("abc", "abXYc");

        assertThat(changed.before()).isEmpty();
        assertThat(changed.after()).containsExactly(2, 3);
        assertThat(IntStream.range(0, 3).map(changed::indexAfter)).containsExactly(0, 1, 4);
    }

    @Test
    void areThoseThatWent() {
        ChangedEntries changed = between("abcd", "ad");

        assertThat(changed.before()).containsExactly(1, 2);
        assertThat(changed.after()).isEmpty();
        assertThat(IntStream.range(0, 4).map(changed::indexAfter)).containsExactly(0, -1, -1, 1);
    }

    @Test
    void areNoneOfTheSameEntries() {
        assertThat(between("abc", "abc").after()).isEmpty();
        assertThat(between("", "").after()).isEmpty();
        assertThat(between("aa", "aaa").after()).containsExactly(2);
    }

    @Test
    void areAllThatIsKnownOfAListThatWasNot() {
        ChangedEntries changed = ChangedEntries.between(Log.unknown(), log("ab"));

        assertThat(changed.after()).containsExactly(0, 1);
        assertThat(ChangedEntries.between(log("ab"), Log.unknown()).before()).containsExactly(0, 1);
    }

    @Test
    void areOtherObjectsEvenIfTheyAreEqual() {
        Recorded<String> one = Recorded.of("a");

        assertThat(ChangedEntries.between(Log.of(one), Log.of(Recorded.of("a"))).after())
                .containsExactly(0);
        assertThat(ChangedEntries.between(Log.of(one), Log.of(one)).after()).isEmpty();
    }
}
