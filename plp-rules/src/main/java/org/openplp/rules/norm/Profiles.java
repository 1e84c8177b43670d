package org.openplp.rules.norm;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.rules.source.Citation;

/** The source of the profiles of actors. A citation of it names a bullet of a profile, or a paragraph of the introduction. */
final class Profiles {
    private static final Pattern BULLET = Pattern.compile("([A-Z])-([PLT])([0-9]+)(.*)");
    private static final Pattern INTRODUCTION = Pattern.compile("I-[0-9]+");

    private Profiles() {}

    /** The cited place in words; empty if it is in another source, or neither a bullet nor a paragraph. */
    static Optional<String> place(Citation citation, Texts texts) {
        if (!citation.isOfProfiles()) {
            return Optional.empty();
        }
        String pinpoint = citation.pinpoint();
        Matcher bullet = BULLET.matcher(pinpoint);
        Optional<String> place = Optional.empty();
        if (bullet.matches()) {
            place = Optional.of(texts.text("profile." + bullet.group(1)) + ", "
                    + texts.text("column." + bullet.group(2)) + " " + bullet.group(3) + bullet.group(4));
        } else if (INTRODUCTION.matcher(pinpoint).matches()) {
            place = Optional.of(texts.text("profile.I") + " " + pinpoint.substring(2));
        }
        return place.map(words -> texts.text("source." + citation.source().code()) + ", " + words);
    }
}
