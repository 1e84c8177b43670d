package org.openplp.formats.wording;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** The headings, labels and sentences of reports. Those of one format lie in its package, those of all of them in this one. */
public final class Labels {
    private static final String NAME = "labels";
    private static final Map<String, Bundle> READ = new ConcurrentHashMap<>();

    private Labels() {}

    /** Parts of a sentence one behind the other, with the mark between them that the language has there; empty if there is none. */
    public static String joined(List<String> parts, Language language) {
        return Texts.in(language).joined(parts);
    }

    /** What stands between two parts that are {@linkplain #joined joined}, for a report that marks the parts themselves. */
    public static String between(Language language) {
        return joined(List.of("", ""), language);
    }

    /** What is said of something. */
    public static String said(String what, String said, Language language) {
        return Texts.in(language).said(what, said);
    }

    /** A text that begins as sentences do. */
    public static String sentence(String text) {
        int end = text.offsetByCodePoints(0, Math.min(1, text.length()));
        return text.isEmpty()
                ? text
                : Character.toString(Character.toUpperCase(text.codePointAt(0))) + text.substring(end);
    }

    /** The labels of a package in a language. */
    public static Bundle of(Class<?> owner, Language language) {
        String file = Bundle.file(NAME, language);
        return READ.computeIfAbsent(
                owner.getPackageName() + "/" + file, name -> Bundle.read(name, owner.getResourceAsStream(file)));
    }
}
