package org.openplp.formats.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.print.Printer;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.formats.rule.RuleLine;
import org.openplp.formats.rule.RuleOutline;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Document;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Conflict;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Bundle;

/** The norms of a rule book, listed or explained, for people. */
public final class NormsReport {
    private static final int MANY = 20;
    private static final List<Outcome> WORST_FIRST = List.of(
            Outcome.FAILED,
            Outcome.BREACHED,
            Outcome.UNDETERMINED,
            Outcome.PENDING,
            Outcome.MET,
            Outcome.NOT_APPLICABLE);

    private final RuleBook book;
    private final Texts texts;
    private final Bundle labels;
    private final NormWords words;
    private final Document out;

    private NormsReport(Manner manner, RuleBook book, String title) {
        this.book = requireNonNull(book, "book");
        this.texts = manner.texts();
        this.labels = Labels.of(NormsReport.class, texts.language());
        this.words = new NormWords(book, texts);
        this.out = new Document(texts.language(), title);
    }

    /** Where a report is kept, its title says what it is about; at a terminal, the command does. */
    private static NormsReport of(PageFormat format, Manner manner, RuleBook book, String title) {
        return new NormsReport(manner, book, format == PageFormat.TEXT ? "" : title);
    }

    /**
     * Lists norms.
     *
     * @param format the format
     * @param manner how to write them
     * @param book the book of the norms
     * @param norms the norms, in the order in which to write them
     * @param on the day for which they are listed; empty for no particular day
     * @return a few lines for each norm, ending in a line break
     */
    public static String list(
            PageFormat format, Manner manner, RuleBook book, List<Norm> norms, Optional<LocalDate> on) {
        String title = Labels.of(NormsReport.class, manner.texts().language()).text("norms.title", book.toString());
        NormsReport report = of(format, manner, book, title);
        report.list(norms, on);
        return Printer.print(format, manner, report.out);
    }

    /**
     * Explains norms one after the other.
     *
     * @param format the format
     * @param manner how to write them
     * @param book the book of the norms
     * @param norms the norms
     * @param checked a dossier, assessed by the book, to show what it answers; empty to show only what the norms ask
     * @return for each norm its entry in the register with its sources. With a dossier that has findings of the norm, these instead, the worst first, each with
     *     the rule and the answer of each condition
     */
    public static String explain(
            PageFormat format, Manner manner, RuleBook book, List<Norm> norms, Optional<CheckedFile> checked) {
        requireNonNull(checked, "checked");
        String title = norms.stream().map(norm -> norm.id().value()).collect(Collectors.joining(", "));
        NormsReport report = of(format, manner, book, title);
        for (Norm norm : norms) {
            report.out.part();
            report.out.item(norm.id().value(), report.texts.statement(norm));
            report.out.part();
            if (!checked.filter(file -> report.answered(file, norm)).isPresent()) {
                report.entry(norm);
            }
        }
        return Printer.print(format, manner, report.out);
    }

    private void list(List<Norm> norms, Optional<LocalDate> on) {
        String section = "";
        for (Norm norm : norms) {
            if (!norm.section().equals(section)) {
                section = norm.section();
                out.heading(section(norm), Page.Tone.PLAIN);
            }
            out.item(
                    norm.id().value(),
                    labels.text(
                            "norms.item",
                            texts.statement(norm),
                            label("modality", norm.modality()),
                            label("force", norm.force()),
                            label("check", norm.check())));
        }
        long unknown = on.filter(
                        day -> book.lawKnownFrom().filter(day::isBefore).isPresent())
                .map(day -> norms.stream()
                        .filter(norm -> norm.inForce().from().isEmpty())
                        .count())
                .orElse(0L);
        if (unknown > 0) {
            out.part();
            out.paragraph(texts.text("norms.start-unknown", Long.toString(unknown), Integer.toString(norms.size())));
        }
    }

    /** The title of a section: its topic, or for local norms the name that their author gave it. */
    private String section(Norm norm) {
        return texts.section(norm)
                .map(about -> labels.text("norms.section.about", norm.section(), about))
                .orElseGet(() -> labels.text("norms.section", norm.section()));
    }

    private void entry(Norm norm) {
        out.field(
                "asks",
                norm.bearers().stream().map(bearer -> label("bearer", bearer)).collect(Collectors.joining(", ")));
        out.field("says", label("modality", norm.modality()));
        out.field("rests", label("force", norm.force()));
        out.field(
                "checked",
                norm.undated()
                        ? labels.text("explain.undated", label("check", norm.check()))
                        : label("check", norm.check()));
        out.field("when", texts.condition(norm));
        out.field("note", texts.interpretation(norm));
        out.field(
                "looks",
                book.rule(norm).map(one -> String.join(", ", one.keys())).orElse(""));
        out.field("in-force", words.period(norm.inForce()));
        appliedLocally(norm);
        out.field("also", String.join(", ", norm.merged()));
        String id = norm.id().value();
        out.heading(labels.text("explain.rule"), Page.Tone.PLAIN);
        RuleOutline.of(book, norm, texts).forEach(line -> nested(line, path -> ""));
        out.heading(labels.text("explain.examples"), Page.Tone.PLAIN);
        book.register()
                .examples(norm, texts.language())
                .forEach(example -> out.nested(
                        0, labels.text("explain.example", texts.text("outcome." + example.outcome()), example.text())));
        out.heading(labels.text("explain.parameters"), Page.Tone.PLAIN);
        norm.parameters().forEach(parameter -> out.nested(0, words.parameter(norm, parameter)));
        out.heading(labels.text("explain.circulars"), Page.Tone.PLAIN);
        book.register()
                .circulars(texts.language())
                .concerning(id)
                .forEach(circular -> out.nested(0, words.circular(circular)));
        out.heading(labels.text("explain.contested"), Page.Tone.PLAIN);
        book.register().conflicts(texts.language()).concerning(id).forEach(conflict -> contested(norm, conflict));
        out.heading(labels.text("explain.openPoints"), Page.Tone.PLAIN);
        // A reading of one norm alone has the name of the norm, which findings that it leaves open also use.
        book.register()
                .openPoints(norm, texts.language())
                .forEach(point -> out.item(point.reading().equals("N") ? id : point.reading(), point.text()));
        sources(norm);
    }

    /** Whether the dossier has findings of the norm, which are added. */
    private boolean answered(CheckedFile checked, Norm norm) {
        Assessment assessment = checked.assessment().orElseThrow();
        List<Finding> findings = assessment.findingsWithAllOf(norm::equals).stream()
                .filter(finding -> finding.norm().equals(norm))
                .sorted(Comparator.comparing(finding -> WORST_FIRST.indexOf(finding.outcome())))
                .toList();
        if (findings.isEmpty()) {
            return false;
        }
        out.paragraph(labels.text(
                "explain.asked",
                texts.date(assessment.snapshot().day()),
                assessment.book().toString()));
        appliedLocally(norm);
        for (Finding finding : findings.subList(0, Math.min(findings.size(), MANY))) {
            String subject = label("subject", finding.subject().kind()) + " "
                    + finding.subject().fullId();
            out.heading(Labels.sentence(texts.said(subject, label("outcome", finding.outcome()))), Page.Tone.PLAIN);
            Explanation why = finding.explanation();
            out.paragraph(new Messages(texts.labelled()).of(finding, why));
            if (!why.missing().isEmpty()) {
                String keys = why.missing().stream()
                        .map(fact -> fact.path().toString())
                        .distinct()
                        .collect(Collectors.joining(", "));
                out.paragraph(labels.text("explain.notOnRecord", keys));
            }
            RuleOutline.of(assessment, finding, texts).forEach(line -> nested(line, path -> place(checked, path)));
        }
        if (findings.size() > MANY) {
            out.part();
            out.paragraph(labels.text("explain.more", Integer.toString(findings.size() - MANY)));
        }
        return true;
    }

    private void appliedLocally(Norm norm) {
        if (norm.scope() == NormScope.LOCAL_BOOK
                && book.register().norm(norm.id().value()).isPresent()) {
            out.field("applied", labels.text("explain.local"));
        }
    }

    private static String place(CheckedFile checked, FactPath path) {
        Place place = checked.read().places().of(path);
        return place.equals(Place.NONE) ? "" : checked.read().file() + ":" + place.line();
    }

    private void nested(RuleLine line, Function<FactPath, String> place) {
        out.nested(line.depth(), line.said(texts.language(), place));
    }

    private void contested(Norm norm, Conflict conflict) {
        out.item("", conflict.title() + " [" + conflict.section() + ", " + conflict.id() + "]");
        conflict.positions().forEach(position -> out.detail(Detail.SAYS, words.position(norm, position)));
        out.detail(Detail.TAKEN, words.taken(conflict));
        out.detail(Detail.WHY, conflict.why());
    }

    private void sources(Norm norm) {
        if (norm.citations().isEmpty()) {
            out.part();
            out.toned(Page.Tone.PLAIN, labels.text("explain.noSources"), labels.text("explain.noSources"));
        }
        out.heading(labels.text("explain.sources"), Page.Tone.PLAIN);
        for (Citation citation : norm.citations()) {
            Source source = citation.source();
            String date = texts.dateOf(norm, source);
            String period = words.period(citation.inForce());
            String line = labels.text(
                    "explain.source",
                    texts.byCode(norm, citation),
                    texts.title(norm, source) + (date.isEmpty() ? "" : ", " + date));
            out.nested(0, period.isEmpty() ? line : labels.text("explain.cited", line, period));
            if (!source.url().isEmpty()) {
                out.nested(1, source.url());
            }
        }
    }

    private String label(String kind, Enum<?> value) {
        return texts.text(kind + "." + value.name());
    }
}
