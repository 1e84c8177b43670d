package org.openplp.rules.norm;

import org.jspecify.annotations.Nullable;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** The words of reports in one language, read on first use. */
final class TextFiles {
    private final Language language;
    private @Nullable Bundle words;

    TextFiles(Language language) {
        this.language = language;
    }

    synchronized Bundle words() {
        Bundle read = words;
        if (read == null) {
            String file = Bundle.file("texts", language);
            read = Bundle.read(file, Texts.class.getResourceAsStream(file));
            words = read;
        }
        return read;
    }
}
