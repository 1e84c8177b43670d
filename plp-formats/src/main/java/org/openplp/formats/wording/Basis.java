package org.openplp.formats.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openplp.rules.assessment.Why;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Citation;

/** The basis of a norm in words: its force and its sources. */
public final class Basis {
    private static final int FEW = 2;

    private Basis() {}

    /** The force and the first few sources in force on a day, by name. */
    public static String of(Norm norm, LocalDate day, Texts texts) {
        return texts.basis(
                norm,
                sources(norm, day, texts, "basis.more").stream()
                        .map(Why.Phrase::text)
                        .toList());
    }

    /** The same for a page that lists all sources, in parts. The value of a part is a source of the host of the norm. */
    public static List<Why.Phrase> onAPageWithSources(Norm norm, LocalDate day, Texts texts) {
        List<Why.Phrase> parts = new ArrayList<>();
        String before = texts.said(texts.basis(norm, List.of()), "");
        for (Why.Phrase source : sources(norm, day, texts, "more")) {
            parts.add(source.inside(List.of(before, "")));
            before = texts.joined(List.of("", ""));
        }
        return parts.isEmpty() ? List.of(Why.Phrase.plain(texts.basis(norm, List.of()))) : parts;
    }

    private static List<Why.Phrase> sources(Norm norm, LocalDate day, Texts texts, String more) {
        List<Citation> citations = norm.citationsOn(day);
        List<Why.Phrase> sources = new ArrayList<>();
        citations.stream()
                .limit(FEW)
                .map(citation -> (norm.owns(citation.source())
                                ? Why.Phrase.only(texts.cited(norm, citation))
                                : Why.Phrase.plain(texts.cited(norm, citation)))
                        .and(texts.read(citation)))
                .forEach(sources::add);
        if (citations.size() > FEW) {
            sources.add(Why.Phrase.plain(Labels.of(Basis.class, texts.language())
                    .counted(more, citations.size() - FEW, norm.id().value())));
        }
        return sources;
    }
}
