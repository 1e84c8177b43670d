package org.openplp.cli.console;

import java.util.Locale;
import java.util.Objects;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;
import picocli.CommandLine.Model.CommandSpec;

/** The texts of the command in the chosen language. */
public final class Words {
    private static final String OPTION = "--lang";

    private final Language language;
    private final Bundle labels;

    private Words(Language language) {
        this.language = language;
        this.labels = bundle("labels", language);
    }

    /**
     * The words in the language that the command line asks for, even if the rest of the command line is wrong: mistakes
     * are reported in that language too.
     */
    public static Words of(String... args) {
        Language language = Language.ENGLISH;
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            boolean apart = args[i].equals(OPTION) && i + 1 < args.length;
            String code = apart ? args[i + 1] : args[i].startsWith(OPTION + "=") ? args[i].substring(7) : "";
            language = Language.of(code.toLowerCase(Locale.ROOT)).orElse(language);
        }
        return new Words(language);
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    /** The words of the command to which a subcommand belongs. */
    public static Words of(CommandSpec spec) {
        return ((Speaker) Objects.requireNonNull(spec.root().userObject())).words();
    }

    /** A text bundle of the command. */
    public static Bundle bundle(String name, Language language) {
        String file = Bundle.file(name, language);
        return Bundle.read(file, Words.class.getResourceAsStream("/org/openplp/cli/" + file));
    }

    public Language language() {
        return language;
    }

    public Texts texts() {
        return Texts.inLanguage(language);
    }

    public Messages messages() {
        return new Messages(texts());
    }

    public DefectTexts defects() {
        return DefectTexts.inLanguage(language);
    }

    public String text(String key, String... values) {
        return labels.text(key, values);
    }

    public String counted(String key, long number, String... values) {
        return labels.counted(key, number, values);
    }

    /** A message to the caller of the command. */
    public String line(String sentence) {
        return labels.text("mistake", Terminal.printable(sentence));
    }
}
