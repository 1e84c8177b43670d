package org.openplp.testkit.site;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.openplp.formats.document.NormWords;
import org.openplp.formats.html.HtmlReport;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** All that the pages of one language say. It notes which texts of the site were asked for. */
final class Words {
    private static final String LONGEST = "Nachbarschaftsinformationsnetzwerk";
    private static final String LONGEST_PARTED = "Nachbarschafts\u00ADinformations\u00ADnetzwerk";

    private final Language language;
    private final Texts texts;
    private final Bundle labels;
    private final NormWords norms;
    private final Set<String> asked = new TreeSet<>();

    Words(Language language) {
        this.language = language;
        this.texts = Texts.inLanguage(language);
        this.labels = labels(language);
        this.norms = new NormWords(BelgianBook.ofThisRelease(), texts);
    }

    /** The texts of the site, which lie beside it. */
    static Bundle labels(Language language) {
        return Labels.of(Words.class, language);
    }

    Language language() {
        return language;
    }

    Texts texts() {
        return texts;
    }

    Register register() {
        return BelgianBook.ofThisRelease().register();
    }

    NormWords norms() {
        return norms;
    }

    Messages messages() {
        return new Messages(texts);
    }

    /** The keys that were asked for so far. */
    Set<String> asked() {
        return asked;
    }

    /** A text of the site. */
    String say(String key, String... values) {
        asked.add(key);
        return labels.text(key, values);
    }

    /** A text of the site in which the longest word says where it may be parted on a phone: not every browser knows the hyphens of a language. */
    String parted(String key, String... values) {
        return say(key, values).replace(LONGEST, LONGEST_PARTED);
    }

    /** A text of the site about a number of things. */
    String count(String key, long number, String... values) {
        asked.add(key);
        asked.add(key + ".one");
        return labels.counted(key, number, values);
    }

    /** A text of the HTML report. */
    String report(String key) {
        return Labels.of(HtmlReport.class, language).text(key);
    }

    /** A text about norms, by its kind and constant, such as {@code force.ADVICE}. */
    String label(String kind, Enum<?> value) {
        return texts.text(kind + "." + value.name());
    }

    String statement(Norm norm) {
        return texts.statement(norm);
    }

    /** A bearer as a heading. */
    String actor(Bearer bearer) {
        return sentence(label("bearer", bearer));
    }

    /** A section of the register by what it is about. */
    String section(String section) {
        return register().norms().stream()
                .filter(norm -> norm.section().equals(section))
                .findFirst()
                .flatMap(texts::section)
                .orElseThrow();
    }

    /** What a language calls itself. */
    static String nameOf(Language language) {
        return sentence(Labels.of(HtmlReport.class, language).text("language"));
    }

    /** With a capital at the beginning. */
    static String sentence(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
