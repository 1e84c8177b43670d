package org.openplp.formats.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openplp.rules.assessment.Parameters;
import org.openplp.rules.norm.Citation;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.OpenPoint;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Source;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Rule;

/** Norms as text. */
public final class NormsText {
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
     * @return a few lines a norm, ending in a line break
     */
    public String list(List<Norm> norms) {
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
        String from = norm.inForce().from().map(day -> "from " + day).orElse("");
        String to = norm.inForce().to().map(day -> " to " + day).orElse("");
        field(out, "in force", (from + to).strip());
        field(out, "also", String.join(", ", norm.merged()));
        parameters(out, norm);
        List<OpenPoint> openPoints = Register.ofThisRelease().openPoints(norm);
        if (!openPoints.isEmpty()) {
            out.blank();
            out.heading("How open points are read", Page.Tone.PLAIN);
            openPoints.forEach(point -> out.item(point.reading().equals("N") ? "" : point.reading(), point.text()));
        }
        out.blank();
        out.heading(norm.citations().isEmpty() ? "No source" : "Sources", Page.Tone.PLAIN);
        for (Citation citation : norm.citations()) {
            Source source = citation.source();
            String date = source.date().isEmpty() ? "" : ", " + source.date();
            out.paragraph(Basis.words(citation, texts) + ": " + source.title() + date);
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

    private static void field(Page.Lines out, String label, String content) {
        if (!content.isEmpty()) {
            out.field(label, content);
        }
    }

    private String label(String kind, Enum<?> value) {
        return texts.text(kind + "." + value.name());
    }
}
