package org.openplp.formats;

import java.nio.file.Path;
import java.util.List;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.Thorough;

/** What a build tries of inputs for which each report is made anew. */
public final class Tried {
    private Tried() {}

    public static List<Language> languages() {
        return Thorough.orOneOf(4, List.of(Language.values()));
    }

    public static List<Path> examples() {
        return Thorough.orOneOf(4, Trees.examples());
    }
}
