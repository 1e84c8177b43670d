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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Source;
import org.openplp.rules.source.Table;
import org.openplp.rules.text.Language;
import org.openplp.tries.ReleasedPages;

@DisplayName("The page of all texts")
class StringsPageTest {
    private static final Path SITE = Path.of("../plp-testkit/src/test/resources/org/openplp/testkit/site");
    private static final List<String> PROSE = List.of("text", "title", "position", "taken", "why", "note");
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
                .containsOnlyKeys(Language.values())
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
            case "org.openplp.rules.norm/norms" -> "Norms: what they say, when, and what of it is interpretation";
            case "org.openplp.rules.norm/readings" -> "How open points are read";
            case "org.openplp.rules.norm/conflicts" -> "Conflicts between sources";
            case "org.openplp.rules.norm/circulars" -> "Circulars";
            case "org.openplp.rules.norm/sources" -> "Sources: what they are, and when they are from";
            case "org.openplp.rules.norm/texts" -> "Findings, what to do, and the words of the rules";
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
        texts.put("org.openplp.rules.norm/norms", norms());
        for (String table : List.of("readings", "conflicts", "circulars")) {
            texts.put("org.openplp.rules.norm/" + table, rows(table));
        }
        texts.put("org.openplp.rules.norm/sources", sources());
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

    private static Map<String, Map<Language, String>> norms() {
        Map<String, Map<Language, String>> keys = new LinkedHashMap<>();
        for (Norm norm : Register.ofThisRelease().norms()) {
            for (Language language : Language.values()) {
                Texts texts = Texts.in(language);
                put(keys, norm.id() + ".statement", language, texts.statement(norm));
                put(keys, norm.id() + ".condition", language, texts.condition(norm));
                put(keys, norm.id() + ".interpretation", language, texts.interpretation(norm));
            }
        }
        return keys;
    }

    private static Map<String, Map<Language, String>> sources() {
        Map<String, Map<Language, String>> keys = new LinkedHashMap<>();
        for (Source source : Register.ofThisRelease().sources()) {
            for (Language language : Language.values()) {
                Texts texts = Texts.in(language);
                put(keys, source.code() + ".title", language, texts.title(source));
                put(keys, source.code() + ".date", language, texts.dateOf(source));
            }
        }
        return keys;
    }

    private static Map<String, Map<Language, String>> rows(String table) {
        Map<String, Map<Language, String>> keys = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            List<Table.Row> rows = new ArrayList<>(Table.rows(table, language));
            for (int i = 0; i < rows.size(); i++) {
                for (String column : rows.get(i).columns()) {
                    if (PROSE.contains(column)) {
                        put(keys, (i + 1) + "." + column, language, rows.get(i).get(column));
                    }
                }
            }
        }
        return keys;
    }

    private static void put(Map<String, Map<Language, String>> keys, String key, Language language, String text) {
        if (!text.isEmpty()) {
            keys.computeIfAbsent(key, one -> new EnumMap<>(Language.class)).put(language, text);
        }
    }
}
