package org.openplp.formats.schema;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Register;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.DossierLabels;
import org.openplp.rules.text.Language;

/**
 * A dossier to start from. Only the id of the partnership is on record. Comments show every section of a dossier with its meaning, an example, and the norms
 * that use it.
 */
public final class Starter {
    /** The id for a partnership that has no id yet. */
    public static final String USUAL_ID = "plp-1";

    private static final String RESOURCE = "starter.yaml";
    private static final String SECTION_OF_THE_PARTNERSHIP = "partnership";
    private static final String ID = "  id: " + USUAL_ID;
    private static final int WIDTH = 100;

    /** A text for every YAML reader, with a digit so that it is neither a name nor a word. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z](?=.*[0-9])[A-Za-z0-9._-]*");

    private final Bundle labels;
    private final DossierLabels keys;

    private Starter(Language language) {
        labels = Labels.of(Starter.class, language);
        keys = DossierLabels.inLanguage(language);
    }

    /**
     * The starter with comments in a language.
     *
     * @param language the language
     * @return the starter
     */
    public static Starter inLanguage(Language language) {
        return new Starter(language);
    }

    /**
     * The dossier of a partnership.
     *
     * @param partnership the id of the partnership: a letter, then letters, digits, dots, hyphens and underscores, with at least one digit
     * @return YAML, ending in a line break
     * @throws IllegalArgumentException if the id has another form
     */
    public String of(String partnership) {
        requireNonNull(partnership, "partnership");
        if (!PLAIN.matcher(partnership).matches()) {
            throw new IllegalArgumentException(
                    "the id of a partnership to start with has a letter first, then letters, digits, "
                            + "points, hyphens and underscores, with one digit at least, such as plp-1");
        }
        StringBuilder text = new StringBuilder();
        text.append("# yaml-language-server: $schema=../")
                .append(Schema.DOSSIER.file())
                .append('\n');
        comment(text, labels.text("schema", "../" + Schema.DOSSIER.file()));
        text.append("#\n");
        for (int i = 1; labels.find("head." + i).isPresent(); i++) {
            comment(text, labels.text("head." + i));
        }
        for (String section : sections()) {
            section(text.append('\n'), section, partnership);
        }
        return text.toString();
    }

    private void section(StringBuilder text, String section, String partnership) {
        String key = section.substring(0, section.indexOf(':'));
        Optional<String> label = keys.comment(DossierLabels.name(Dossier.class, key));
        label.ifPresent(meaning -> comment(text, meaning));
        List<String> norms = normsThatLookAt(key);
        if (!norms.isEmpty()) {
            comment(text, labels.text("looked", String.join(" ", norms)));
        }
        boolean ofThePartnership = key.equals(SECTION_OF_THE_PARTNERSHIP);
        for (String line : section.split("\n", -1)) {
            if (label.isEmpty() || (ofThePartnership && line.equals(key + ":"))) {
                text.append(line);
            } else if (ofThePartnership && line.equals(ID)) {
                text.append(line.replace(USUAL_ID, partnership));
            } else {
                text.append('#').append(line.replace(USUAL_ID, partnership));
            }
            text.append('\n');
        }
    }

    private static void comment(StringBuilder text, String sentence) {
        StringBuilder line = new StringBuilder("#");
        for (String word : sentence.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder("#");
            }
            line.append(' ').append(word);
        }
        text.append(line).append('\n');
    }

    private static List<String> normsThatLookAt(String key) {
        return Register.ofThisRelease().norms().stream()
                .filter(norm -> norm.facts().stream().anyMatch(fact -> isIn(key, fact)))
                .filter(norm -> !isLocal(norm))
                .map(norm -> norm.id().value())
                .toList();
    }

    private static boolean isLocal(Norm norm) {
        return norm.scope() == NormScope.LOCAL_BOOK;
    }

    private static boolean isIn(String key, String fact) {
        return fact.equals(key) || fact.startsWith(key + ".") || fact.startsWith(key + "[]");
    }

    /** The sections of the resource, each from its key, without the blank lines between them. */
    private static List<String> sections() {
        return List.of(resource().strip().split("\n\n", -1));
    }

    private static String resource() {
        try (InputStream resource = Objects.requireNonNull(Starter.class.getResourceAsStream(RESOURCE))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + RESOURCE, e);
        }
    }
}
