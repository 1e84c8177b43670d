package org.openplp.cli.option;

import java.util.Arrays;
import java.util.Iterator;
import org.openplp.rules.text.Language;

/** The values of {@code --lang}, for the help text. */
public final class LanguageCandidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Language.values()).map(Language::code).iterator();
    }
}
