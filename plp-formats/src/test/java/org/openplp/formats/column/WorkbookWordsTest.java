package org.openplp.formats.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.rules.text.Language;

@DisplayName("The names of sheets and columns")
class WorkbookWordsTest {
    private static final Vocabulary VOCABULARY = Vocabulary.ofAllLanguages();

    @ParameterizedTest
    @EnumSource
    void leadBackToWhatTheyName(Language language) {
        WorkbookWords words = WorkbookWords.in(language);

        assertThat(Tables.inOrder()).hasSizeGreaterThan(20).allSatisfy(table -> {
            assertThat(words.sheet(table)).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\]");
            assertThat(VOCABULARY.sheet(words.sheet(table)))
                    .as(words.sheet(table))
                    .contains(table);
            assertThat(table.columns()).isNotEmpty().allSatisfy(column -> {
                String heading = table.isTheDossier()
                        ? Plain.of(words.section(column)) + "/" + Plain.of(words.fact(column))
                        : Plain.of(words.heading(table, column));
                assertThat(VOCABULARY.column(table, heading, language))
                        .as("%s: %s", words.sheet(table), heading)
                        .contains(column);
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void differWithinASheetAndAWorkbook(Language language) {
        WorkbookWords words = WorkbookWords.in(language);

        assertThat(Tables.inOrder().stream().map(words::sheet)).doesNotHaveDuplicates();
        assertThat(Tables.inOrder())
                .allSatisfy(table -> assertThat(table.columns().stream()
                                .map(column -> table.isTheDossier()
                                        ? words.section(column) + "/" + words.fact(column)
                                        : words.heading(table, column)))
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource
    void ofClosedWordsLeadBackToThem(Language language) {
        WorkbookWords words = WorkbookWords.in(language);

        assertThat(Tables.inOrder().stream()
                        .flatMap(table -> table.columns().stream())
                        .flatMap(column -> column.words().stream())
                        .distinct())
                .isNotEmpty()
                .allSatisfy(list -> assertThat(list.getEnumConstants())
                        .allSatisfy(word -> assertThat(VOCABULARY.word(list, words.word(list, word.name()), language))
                                .contains(word.name())));
    }

    /** Else a list would be read in another way than it was meant. */
    @Test
    void ofPersonalDataAreNoneOfADossier() {
        List<String> personal = new ArrayList<>();
        for (Language language : Language.values()) {
            WorkbookWords words = WorkbookWords.in(language);
            for (Table table : Tables.inOrder()) {
                if (!table.isTheDossier()) {
                    table.columns().stream()
                            .map(column -> words.heading(table, column))
                            .filter(VOCABULARY::isPlainlyLeftOut)
                            .forEach(personal::add);
                }
            }
        }
        assertThat(personal).isEmpty();
    }

    /** A word of two languages with two meanings is read in the language of its sheet. */
    @Test
    void seldomMeanSomethingElseInAnotherLanguage() {
        Map<String, String> meanings = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Table table : Tables.inOrder()) {
                for (Column column : table.columns()) {
                    String name = table.list() + ":"
                            + Plain.of(WorkbookWords.in(language).withGroup(column));
                    String other = meanings.putIfAbsent(name, column.key());
                    if (other != null && !other.equals(column.key())) {
                        twice.add(name);
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }
}
