package org.openplp.formats.wording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** The headings, labels and sentences of reports. Those of one format are in its package, the common ones in this package. */
public final class Labels {
    private static final String NAME = "labels";
    private static final Map<String, Bundle> READ = new ConcurrentHashMap<>();

    private Labels() {}

    /** The text with its first letter in upper case. */
    public static String sentence(String text) {
        int end = text.offsetByCodePoints(0, Math.min(1, text.length()));
        return text.isEmpty()
                ? text
                : Character.toString(Character.toUpperCase(text.codePointAt(0))) + text.substring(end);
    }

    /** The labels of the package of a class, in a language. */
    public static Bundle of(Class<?> owner, Language language) {
        String file = Bundle.file(NAME, language);
        return READ.computeIfAbsent(
                owner.getPackageName() + "/" + file, name -> Bundle.read(name, owner.getResourceAsStream(file)));
    }
}
