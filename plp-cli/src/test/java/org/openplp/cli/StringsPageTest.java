package org.openplp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openplp.law.Law;
import org.openplp.law.LawTexts;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.ReleasedPages;

@DisplayName("The page of all texts")
class StringsPageTest {
    private static final Path SITE = Path.of("../plp-testkit/src/test/resources/org/openplp/testkit/site");
    private static final Map<String, Map<String, Map<Language, String>>> TEXTS = texts();

    @Test
    @Tag(ReleasedPages.TAG)
    void isWritten() throws IOException {
        String page = page();

        assertThat(ReleasedPages.write("strings.md", page)).content(UTF_8).isEqualTo(page);
        assertThat(page).as("it is read outside the repository").doesNotContain("](");
    }

    @Test
    void hasEachTextInEachLanguage() {
        assertThat(TEXTS).hasSizeGreaterThan(10);
        TEXTS.forEach((bundle, keys) -> keys.forEach((key, languages) -> assertThat(languages)
                .as(bundle + " " + key)
                .hasSize(key.startsWith(LawTexts.SYNONYMS) ? languages.size() : Language.values().length)
                .allSatisfy((language, text) -> assertThat(text).isNotBlank())));
    }

    private static String page() {
        long total = TEXTS.values().stream().mapToLong(Map::size).sum();
        StringBuilder page = new StringBuilder("""
                # Every text that a user can see

                Written by `StringsPageTest`; do not edit it by hand. `docs/languages.md` of the repository tells how to choose a language, and how to correct a text.
                Whoever reads one of the languages can check here all that openplp says in it. English is the language of the register; no translation is a source.

                | texts | where | number |
                |---|---|--:|
                """);
        TEXTS.forEach(
                (bundle, keys) -> page.append("| %s | `%s` | %d |\n".formatted(what(bundle), bundle, keys.size())));
        page.append("| **together** | in each of four languages | **%d** |\n".formatted(total));
        TEXTS.forEach((bundle, keys) -> {
            page.append("\n## ").append(what(bundle)).append("\n\n");
            page.append("| key | English | French | Dutch | German |\n|---|---|---|---|---|\n");
            keys.forEach((key, languages) -> {
                page.append("| `").append(key).append("` |");
                for (Language language : Language.values()) {
                    page.append(' ')
                            .append(cell(languages.getOrDefault(language, "")))
                            .append(" |");
                }
                page.append('\n');
            });
        });
        return page.toString();
    }

    private static String what(String bundle) {
        return switch (bundle) {
            case "org.openplp.law" -> "The law: norms, readings, conflicts, circulars and sources";
            case "org.openplp.law.keys" -> "The records, keys and words of a dossier";
            case "org.openplp.rules.norm/texts" -> "The words of reports";
            case "org.openplp.formats/defects" -> "Defects of a dossier, and why an act is rejected";
            case "org.openplp.cli/help" -> "The help of the command";
            case "org.openplp.testkit.site/labels" -> "The rulebook site";
            case "org.openplp.cli/labels" -> "What the command says of itself";
            default -> "Labels of " + bundle.substring(bundle.lastIndexOf('.') + 1, bundle.indexOf('/'));
        };
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }

    /** The texts by their bundle and key. */
    private static Map<String, Map<String, Map<Language, String>>> texts() {
        Map<String, Map<String, Map<Language, String>>> texts = new LinkedHashMap<>();
        texts.put("org.openplp.law", law(language -> Law.ofThisRelease().texts(language)));
        texts.put("org.openplp.law.keys", law(LawTexts::ofKeys));
        for (Bundles bundle : withTheSite()) {
            Map<String, Map<Language, String>> keys = new TreeMap<>();
            for (Language language : Language.values()) {
                bundle.texts(language).forEach((key, text) -> put(keys, key, language, text));
            }
            texts.put(bundle.toString(), keys);
        }
        return texts;
    }

    /** The rulebook site is written by a test, so its texts lie among those of the tests. */
    private static List<Bundles> withTheSite() {
        List<Bundles> bundles = new ArrayList<>(Bundles.all());
        bundles.add(new Bundles(SITE, "labels"));
        return bundles;
    }

    private static Map<String, Map<Language, String>> law(Function<String, LawTexts> texts) {
        Map<String, Map<Language, String>> keys = new TreeMap<>();
        for (Language language : Language.values()) {
            LawTexts law = texts.apply(language.code());
            law.keys().forEach(key -> put(keys, key, language, law.text(key)));
        }
        return keys;
    }

    private static void put(Map<String, Map<Language, String>> keys, String key, Language language, String text) {
        if (!text.isEmpty()) {
            keys.computeIfAbsent(key, one -> new EnumMap<>(Language.class)).put(language, text);
        }
    }
}
