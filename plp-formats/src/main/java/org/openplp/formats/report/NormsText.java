package org.openplp.formats.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Page;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.OpenPoint;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.parameter.Parameters;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.source.Circular;
import org.openplp.rules.source.Circulars;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Conflict;
import org.openplp.rules.source.InForce;
import org.openplp.rules.source.Source;

/** Norms as text. */
public final class NormsText {
    /** Before this day it is not known of a norm without a period whether it was in force (reading R30). */
    private static final LocalDate CIRCULAR_2019_CLAIMED =
            Circulars.ofThisRelease().circular("CIRCULAR_2019").earliest();

    private final Texts texts;
    private final Page page = new Page(false);

    /**
     * Writes norms.
     *
     * @param texts the labels
     */
    public NormsText(Texts texts) {
        this.texts = texts;
    }

    /**
     * A list of norms.
     *
     * @param norms the norms, in the order in which to write them
     * @param on the day on which they are looked at; empty for no day in particular
     * @return a few lines a norm, ending in a line break
     */
    public String list(List<Norm> norms, Optional<LocalDate> on) {
        Page.Lines out = page.lines();
        String section = "";
        for (Norm norm : norms) {
            if (!norm.section().equals(section)) {
                section = norm.section();
                out.heading("Section " + section, Page.Tone.PLAIN);
            }
            out.item(
                    norm.id().value(),
                    norm.statement() + " [" + label("modality", norm.modality()) + "; " + label("force", norm.force())
                            + "; " + label("check", norm.check()) + "]");
        }
        long unknown = on.filter(day -> day.isBefore(CIRCULAR_2019_CLAIMED))
                .map(day -> norms.stream()
                        .filter(norm -> norm.inForce().from().isEmpty())
                        .count())
                .orElse(0L);
        if (unknown > 0) {
            out.blank();
            out.paragraph(texts.text("norms.start-unknown", Long.toString(unknown), Integer.toString(norms.size())));
        }
        return out.text();
    }

    /**
     * All there is to say of a norm.
     *
     * @param norm the norm
     * @param rule its rule; empty if there is nothing to check
     * @return its entry in the register, with its sources
     */
    public String explain(Norm norm, Optional<Rule> rule) {
        Page.Lines out = page.lines();
        out.item(norm.id().value(), norm.statement());
        out.blank();
        field(
                out,
                "asks of",
                norm.bearers().stream().map(bearer -> label("bearer", bearer)).collect(Collectors.joining(", ")));
        field(out, "says", label("modality", norm.modality()));
        field(out, "binds by", label("force", norm.force()));
        field(
                out,
                "checked",
                label("check", norm.check())
                        + (norm.undated() ? "; the text sets no date, so it is never breached by counting days" : ""));
        field(out, "when", norm.condition());
        field(out, "note", norm.interpretation());
        field(out, "looks at", rule.map(one -> String.join(", ", one.keys())).orElse(""));
        field(out, "in force", period(norm.inForce()));
        if (norm.scope() == NormScope.LOCAL_BOOK
                && Register.ofThisRelease().norm(norm.id().value()).isPresent()) {
            field(out, "applied", "only by the book of a municipality or zone that has this rule");
        }
        field(out, "also", String.join(", ", norm.merged()));
        parameters(out, norm);
        circulars(out, Circulars.ofThisRelease().concerning(norm.id().value()));
        contested(out, Register.ofThisRelease().conflicts(norm));
        List<OpenPoint> openPoints = Register.ofThisRelease().openPoints(norm);
        if (!openPoints.isEmpty()) {
            out.blank();
            out.heading("How open points are read", Page.Tone.PLAIN);
            // what is read of one norm alone has the name of the norm, by which a finding that it leaves open calls it
            openPoints.forEach(
                    point -> out.item(point.reading().equals("N") ? norm.id().value() : point.reading(), point.text()));
        }
        out.blank();
        out.heading(norm.citations().isEmpty() ? "No source" : "Sources", Page.Tone.PLAIN);
        for (Citation citation : norm.citations()) {
            Source source = citation.source();
            String date = source.date().isEmpty() ? "" : ", " + source.date();
            String period = period(citation.inForce());
            out.paragraph(Basis.words(citation, texts) + ": " + source.title() + date
                    + (period.isEmpty() ? "" : " [cited text in force " + period + "]"));
            if (!source.url().isEmpty()) {
                out.paragraph("  " + source.url());
            }
        }
        return out.text();
    }

    private void parameters(Page.Lines out, Norm norm) {
        if (!norm.parameters().isEmpty()) {
            out.blank();
            out.heading("Parameters", Page.Tone.PLAIN);
            norm.parameters()
                    .forEach(parameter ->
                            out.paragraph(parameter.key() + " = " + parameter.value() + openTo(parameter.key())));
        }
    }

    private String openTo(String key) {
        return Parameters.open(key)
                .map(setting -> "; "
                        + texts.text(
                                setting.shorterOnly()
                                        ? "parameter.open.shorter"
                                        : setting.mayBeNone() ? "parameter.open.none" : "parameter.open",
                                setting.openTo().stream()
                                        .sorted()
                                        .map(party -> label("party", party))
                                        .collect(Collectors.joining(", "))))
                .orElse("");
    }

    private void circulars(Page.Lines out, List<Circular> circulars) {
        if (circulars.isEmpty()) {
            return;
        }
        out.blank();
        out.heading("Circulars, by the dates that are claimed", Page.Tone.PLAIN);
        for (Circular circular : circulars) {
            String claims = circular.claims().stream()
                    .map(claim -> claim.date() + " " + by(claim.sources(), Source::code))
                    .collect(Collectors.joining(", or "));
            out.paragraph(circular.title() + ": " + claims + (circular.isDisputed() ? "; disputed" : ""));
        }
    }

    private void contested(Page.Lines out, List<Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            return;
        }
        out.blank();
        out.heading("Contested", Page.Tone.PLAIN);
        for (Conflict conflict : conflicts) {
            out.paragraph(conflict.title() + " [" + conflict.section() + ", " + conflict.id() + "]");
            for (Conflict.Position position : conflict.positions()) {
                out.detail("says", position.text() + " " + by(position.sources(), this::named));
            }
            String reading =
                    conflict.reading().map(one -> " (reading " + one + ")").orElse("");
            out.detail("taken", conflict.taken() + reading);
            out.detail("why", conflict.why());
        }
    }

    /** A source by its name, since a norm need not cite every source that stands against it. */
    private String named(Citation citation) {
        String words = Basis.words(citation, texts);
        return citation.source().code().equals("PROF")
                ? words
                : citation.source().title() + ", " + words;
    }

    private static <T> String by(List<T> sources, Function<T, String> words) {
        return sources.isEmpty()
                ? "(no source)"
                : sources.stream().map(words).collect(Collectors.joining("; ", "(", ")"));
    }

    private static String period(InForce inForce) {
        String from = inForce.from().map(day -> "from " + day).orElse("");
        String to = inForce.to().map(day -> " to " + day).orElse("");
        return (from + to).strip();
    }

    private static void field(Page.Lines out, String label, String content) {
        if (!content.isEmpty()) {
            out.field(label, content);
        }
    }

    private String label(String kind, Enum<?> value) {
        return texts.text(kind + "." + value.name());
    }
}
