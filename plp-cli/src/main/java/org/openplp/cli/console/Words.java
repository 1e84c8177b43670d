package org.openplp.cli.console;

import java.util.Locale;
import java.util.Objects;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;
import picocli.CommandLine.Model.CommandSpec;

/** What the command says, in the language that was asked for. */
public final class Words {
    private static final String OPTION = "--lang";

    private final Language language;
    private final Bundle labels;

    private Words(Language language) {
        this.language = language;
        this.labels = bundle("labels", language);
    }

    /** The words in the language that the words of the command line ask for, be they right or wrong otherwise: mistakes are reported in it too. */
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

    /** The words of the command of which a command is part. */
    public static Words of(CommandSpec spec) {
        return ((Speaker) Objects.requireNonNull(spec.root().userObject())).words();
    }

    /** A bundle of the command. */
    public static Bundle bundle(String name, Language language) {
        String file = Bundle.file(name, language);
        return Bundle.read(file, Words.class.getResourceAsStream("/org/openplp/cli/" + file));
    }

    public Language language() {
        return language;
    }

    public Texts texts() {
        return Texts.in(language);
    }

    public Messages messages() {
        return new Messages(texts());
    }

    public DefectTexts defects() {
        return DefectTexts.in(language);
    }

    public String text(String key, String... values) {
        return labels.text(key, values);
    }

    public String counted(String key, long number, String... values) {
        return labels.counted(key, number, values);
    }

    /** A sentence to whoever called the command. */
    public String line(String sentence) {
        return labels.text("mistake", Terminal.printable(sentence));
    }
}
