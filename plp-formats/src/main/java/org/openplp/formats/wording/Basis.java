package org.openplp.formats.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Citation;
import org.openplp.rules.text.Bundle;

/** The basis of a norm in words: its force and its sources. */
public final class Basis {
    private static final int FEW = 2;

    private Basis() {}

    /** The force and the first few sources in force on a day, by name. */
    public static String of(Norm norm, LocalDate day, Texts texts) {
        return of(norm, day, texts, "basis.more");
    }

    /** The same for a page that lists all sources. */
    public static String onAPageWithSources(Norm norm, LocalDate day, Texts texts) {
        return of(norm, day, texts, "more");
    }

    private static String of(Norm norm, LocalDate day, Texts texts, String more) {
        List<Citation> citations = norm.citationsOn(day);
        Bundle labels = Labels.of(Basis.class, texts.language());
        List<String> where = new ArrayList<>();
        citations.stream()
                .limit(FEW)
                .map(citation -> texts.citation(norm, citation))
                .forEach(where::add);
        if (citations.size() > FEW) {
            where.add(labels.counted(more, citations.size() - FEW, norm.id().value()));
        }
        return texts.basis(norm, where);
    }
}
