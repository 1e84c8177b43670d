package org.openplp.testkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.rules.norm.Register;
import org.openplp.rules.text.Language;

@DisplayName("The synonyms of the search")
class SynonymsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void leadToTermsThatANormHas(Language language) {
        Words words = new Words(language);
        List<List<String>> statements = Register.ofThisRelease().norms().stream()
                .map(norm -> words(words.statement(norm)))
                .toList();

        assertThat(Synonyms.in(language))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(statements)
                        .as(pair.word() + " = " + pair.term())
                        .anyMatch(statement -> words(pair.term()).stream()
                                .allMatch(part -> statement.stream().anyMatch(word -> word.startsWith(part)))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areListedOnceAndLeadToOtherWords(Language language) {
        assertThat(Synonyms.in(language))
                .doesNotHaveDuplicates()
                .noneMatch(pair -> words(pair.word()).equals(words(pair.term())));
    }

    @ParameterizedTest
    @CsvSource({
        "FRENCH, mineur",
        "FRENCH, AVG",
        "FRENCH, zonechef",
        "FRENCH, foto",
        "DUTCH, minderjarig",
        "DUTCH, RGPD",
        "DUTCH, zonechef",
        "DUTCH, foto",
        "GERMAN, minderjährig",
        "GERMAN, AVG",
        "GERMAN, Foto",
        "ENGLISH, minor",
        "ENGLISH, photo"
    })
    void knowWhatPeopleType(Language language, String word) {
        assertThat(Synonyms.in(language)).extracting(Synonyms.Pair::word).contains(word);
    }

    /** As the script takes a text apart. */
    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("\u00df", "ss")
                .replace("\u0153", "oe");
        return Stream.of(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
