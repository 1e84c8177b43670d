package org.openplp.rules.norm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openplp.law.Law;
import org.openplp.law.LawTexts;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** The text files of one language, read on first use. */
final class TextFiles {
    private final Language language;
    private Optional<Content> content = Optional.empty();

    TextFiles(Language language) {
        this.language = language;
    }

    /** The contents of the files: the words of reports, and the texts of the law. */
    record Content(Bundle words, LawTexts law, Map<OpenPoint, String> openPoints) {}

    synchronized Content content() {
        Content read = content.orElseGet(() -> {
            String file = Bundle.file("texts", language);
            LawTexts law = LawTexts.in(language.code());
            return new Content(
                    Bundle.read(file, Texts.class.getResourceAsStream(file)),
                    law,
                    language == Language.ENGLISH ? Map.of() : openPoints(law));
        });
        content = Optional.of(read);
        return read;
    }

    private static Map<OpenPoint, String> openPoints(LawTexts law) {
        Map<OpenPoint, String> texts = new HashMap<>();
        LawTexts english = LawTexts.in(Language.ENGLISH.code());
        for (Law.Row row : Law.rows("reading")) {
            texts.put(Register.point(row, english), law.text("reading." + row.get("name")));
        }
        return texts;
    }
}
