package org.openplp.testkit.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.text.Language.DUTCH;
import static org.openplp.rules.text.Language.ENGLISH;
import static org.openplp.rules.text.Language.FRENCH;
import static org.openplp.rules.text.Language.GERMAN;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

@DisplayName("The texts of the rulebook site")
class SiteTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** The same word in both languages. Whoever adds one here has looked it up. */
    private static final Map<Language, Set<String>> SAME = Map.of(
            FRENCH, Set.of("norm.sources", "step.Dossier", "step.DossierSnapshot"),
            DUTCH, Set.of("count.norms.one", "step.Dossier"),
            GERMAN, Set.of());

    @ParameterizedTest
    @EnumSource(Language.class)
    void areThereInEachLanguageWithTheSamePlacesToFill(Language language) {
        Bundle english = Words.labels(ENGLISH);
        Bundle other = Words.labels(language);

        assertThat(other.keys()).isEqualTo(english.keys());
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(places(other.text(key))).as(key).isEqualTo(places(english.text(key))));
        assertThat(other.keys())
                .allSatisfy(key -> assertThat(other.text(key))
                        .as(key)
                        .isNotBlank()
                        .isEqualTo(other.text(key).strip()));
    }

    @Test
    void areAllUsed() {
        assertThat(Words.labels(ENGLISH).keys())
                .containsExactlyInAnyOrderElementsOf(Site.made().asked());
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void sayNothingInEnglishElsewhere(Language language) {
        Bundle english = Words.labels(ENGLISH);
        Bundle other = Words.labels(language);

        assertThat(english.keys().stream()
                        .filter(key -> english.text(key).equals(other.text(key)))
                        .filter(key -> PLACE.matcher(english.text(key))
                                .replaceAll("")
                                .chars()
                                .anyMatch(Character::isLetter)))
                .containsExactlyInAnyOrderElementsOf(SAME.getOrDefault(language, Set.of()));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
