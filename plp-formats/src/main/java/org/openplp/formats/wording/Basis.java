package org.openplp.formats.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Citation;
import org.openplp.rules.text.Bundle;

/** What a norm rests on, in words: what makes it bind, and where it stands. */
public final class Basis {
    private static final Pattern BULLET = Pattern.compile("([A-Z])-([PLT])([0-9]+)(.*)");
    private static final Pattern INTRODUCTION = Pattern.compile("I-[0-9]+");

    private static final int FEW = 2;

    private Basis() {}

    /** The force, and the first few sources by their names, as far as they are in force on the day. */
    public static String of(Norm norm, LocalDate day, Texts texts) {
        return of(norm, day, texts, "basis.more");
    }

    /** The same for a reader who finds all sources on the same page. */
    public static String onAPageWithSources(Norm norm, LocalDate day, Texts texts) {
        return of(norm, day, texts, "more");
    }

    private static String of(Norm norm, LocalDate day, Texts texts, String more) {
        List<Citation> citations = norm.citationsOn(day);
        Bundle labels = Labels.of(Basis.class, texts.language());
        List<String> where = new ArrayList<>();
        citations.stream()
                .limit(FEW)
                .map(citation -> citation.source().code().equals("PROF")
                        ? words(citation, texts)
                        : place(norm, citation, texts) + " ("
                                + texts.text("read." + citation.source().read()) + ")")
                .forEach(where::add);
        if (citations.size() > FEW) {
            where.add(labels.counted(more, citations.size() - FEW, norm.id().value()));
        }
        String force = texts.text("force." + norm.force());
        return where.isEmpty() ? force : Labels.said(force, Labels.joined(where, texts.language()), texts.language());
    }

    /**
     * The source of a citation by its name; of a norm of a host with the place in it, which has no other.
     *
     * @param norm the norm that cites it
     * @param citation the citation
     * @param texts the texts
     * @return the words
     */
    public static String place(Norm norm, Citation citation, Texts texts) {
        String title = texts.title(norm, citation.source());
        boolean own = citation.source().code().startsWith(norm.id().prefix() + "/");
        return own && !citation.pinpoint().isEmpty() ? title + ", " + citation.pinpoint() : title;
    }

    /** A citation with how its source was read. */
    public static String words(Citation citation, Texts texts) {
        String read = texts.text("read." + citation.source().read());
        if (!citation.source().code().equals("PROF")) {
            return citation.label() + " (" + read + ")";
        }
        String profiles = texts.text("source.PROF");
        Matcher bullet = BULLET.matcher(citation.pinpoint());
        if (bullet.matches()) {
            return profiles + ", " + texts.text("profile." + bullet.group(1)) + ", "
                    + texts.text("column." + bullet.group(2)) + " " + bullet.group(3) + bullet.group(4) + " (" + read
                    + ")";
        }
        return INTRODUCTION.matcher(citation.pinpoint()).matches()
                ? profiles + ", " + texts.text("profile.I") + " "
                        + citation.pinpoint().substring(2) + " (" + read + ")"
                : citation.label() + " (" + read + ")";
    }
}
