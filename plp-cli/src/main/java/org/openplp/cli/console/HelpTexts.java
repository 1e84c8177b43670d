package org.openplp.cli.console;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** The help texts in one language, as the bundle that picocli asks for. */
public final class HelpTexts extends ResourceBundle {
    /** The synopsis follows on the same line, and texts of a bundle cannot end in a space. */
    private static final String BEFORE_THE_SYNOPSIS = "usage.synopsisHeading";

    private final Bundle texts;

    public HelpTexts(Language language) {
        this.texts = Words.bundle("help", language);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.find(key)
                .map(text -> key.equals(BEFORE_THE_SYNOPSIS) ? text + " " : text)
                .orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys());
    }
}
