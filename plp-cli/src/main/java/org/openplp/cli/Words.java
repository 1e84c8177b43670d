package org.openplp.cli;

import java.util.Objects;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;
import picocli.CommandLine.Model.CommandSpec;

/** What the command says, in the language that was asked for. */
final class Words {
    private static final String OPTION = "--lang";

    private final Language language;
    private final Bundle labels;

    private Words(Language language) {
        this.language = language;
        this.labels = bundle("labels", language);
    }

    /** The words in the language that the words of the command line ask for, be they right or wrong otherwise: mistakes are told in it too. */
    static Words of(String... args) {
        Language language = Language.ENGLISH;
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            boolean apart = args[i].equals(OPTION) && i + 1 < args.length;
            String code = apart ? args[i + 1] : args[i].startsWith(OPTION + "=") ? args[i].substring(7) : "";
            language = LanguageConverter.language(code).orElse(language);
        }
        return new Words(language);
    }

    static Words in(Language language) {
        return new Words(language);
    }

    /** The words of the command of which a command is part. */
    static Words of(CommandSpec spec) {
        return ((Plp) Objects.requireNonNull(spec.root().userObject())).words();
    }

    /** A bundle of this package. */
    static Bundle bundle(String name, Language language) {
        String file = Bundle.file(name, language);
        return Bundle.read(file, Words.class.getResourceAsStream(file));
    }

    Language language() {
        return language;
    }

    Texts texts() {
        return Texts.in(language);
    }

    Messages messages() {
        return new Messages(texts());
    }

    DefectTexts defects() {
        return DefectTexts.in(language);
    }

    String text(String key, String... values) {
        return labels.text(key, values);
    }

    String counted(String key, long number, String... values) {
        return labels.counted(key, number, values);
    }

    /** A sentence to whoever called the command. */
    String line(String sentence) {
        return labels.text("mistake", Terminal.printable(sentence));
    }
}
