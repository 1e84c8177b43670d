package org.openplp.formats.duty;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.print.Printer;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Document;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Page;
import org.openplp.formats.wording.Title;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Bundle;

/** The duties of a dossier, for a municipal official, overdue ones first. */
public final class DutiesReport {
    private final Messages messages;
    private final Bundle labels;
    private final boolean all;
    private final Duties duties;
    private final Assessment assessment;
    private final Wording words;
    private final Texts texts;
    private final Document out;

    private DutiesReport(Manner manner, ReadDossier read, Duties duties) {
        this.messages = manner.messages();
        this.texts = manner.texts();
        this.labels = Labels.of(DutiesReport.class, texts.language());
        this.all = manner.all();
        this.duties = duties;
        this.assessment = duties.assessment();
        this.words = new Wording(texts, read, assessment.allFindings());
        this.out = new Document(texts.language(), Title.whichOn(assessment, texts));
    }

    /**
     * The duties of a file.
     *
     * @param format the format
     * @param manner how to write them, and whether to list duties that are done
     * @param read the file
     * @param duties its duties
     * @return a text that ends in a line break
     */
    public static String of(PageFormat format, Manner manner, ReadDossier read, Duties duties) {
        requireNonNull(read, "read");
        return Printer.print(format, manner, new DutiesReport(manner.labelled(), read, duties).document());
    }

    private Document document() {
        Title.write(out, assessment, texts);
        out.part();
        counts();
        failed();
        dated(Duty.State.OVERDUE, Page.Tone.BAD);
        dated(Duty.State.DUE_SOON, Page.Tone.WARN);
        dated(Duty.State.OPEN, Page.Tone.PLAIN);
        forecasts();
        undated(texts.text("duty.UNDATED"), duty -> !duty.waitsForTheStart());
        undated(Outline.heading(Topic.AT_THE_START, texts.language()), Duty::waitsForTheStart);
        cannotTell();
        owedByOthers();
        if (all) {
            done(Duty.State.DONE_LATE);
            done(Duty.State.DONE);
        }
        out.part();
        out.paragraph(labels.text(all ? "end.all" : "end"));
        out.kept(Title.fingerprint(assessment.book(), texts));
        return out;
    }

    private void counts() {
        if (assessment.isOfInformalGroup()) {
            out.sentence(texts.text("reason.INFORMAL_GROUP"));
        }
        String counts = Stream.of(Duty.State.values())
                .map(state -> Map.entry(state, now(state).size()))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> texts.counted("duty." + entry.getKey() + ".count", entry.getValue()))
                .collect(Collectors.joining(", "));
        long others = Stream.of(Duty.State.values())
                .flatMap(state -> now(state).stream())
                .filter(duty -> duty.norm().isOwedByOthers())
                .count();
        out.sentence(labels.text(
                        "counts", texts.date(duties.until()), counts.isEmpty() ? labels.text("counts.none") : counts)
                + (others == 0 ? "" : " " + labels.counted("counts.owedByOthers", others)));
    }

    private void failed() {
        out.heading(labels.text("heading.failed"), Page.Tone.BAD);
        for (Finding finding : duties.failed()) {
            out.item(finding.norm().id().value(), messages.of(finding, Explanation.ofFailedRule()));
        }
    }

    private List<Duty> now(Duty.State state) {
        return duties.inState(state).stream().filter(duty -> !duty.isForecast()).toList();
    }

    /** The duties that somebody in the partnership, the police or the local authority owes. */
    private List<Duty> own(Duty.State state) {
        return now(state).stream().filter(duty -> !duty.norm().isOwedByOthers()).toList();
    }

    private void dated(Duty.State state, Page.Tone tone) {
        List<Duty> some = own(state);
        out.heading(texts.text("duty." + state), tone);
        for (Duty duty : some) {
            Norm norm = duty.norm();
            out.item(
                    norm.id().value(),
                    labels.text("due", words.day(duty.occurrence()).orElseThrow(), texts.statement(norm)) + " "
                            + words.weight(norm));
            concerned(List.of(duty));
            owed(duty);
            duty.event().ifPresent(event -> out.detail(Detail.SINCE, moment(event)));
            duty.waiver().ifPresent(waiver -> out.detail(Detail.WAIVED, labels.text("waived.by", words.named(waiver))));
            missing(List.of(duty)).ifPresent(facts -> out.detail(Detail.LACKS, labels.text("missing.mayShow", facts)));
            messages.whatToDo(duty.finding()).ifPresent(todo -> out.detail(Detail.DO, todo));
            out.detail(Detail.BASIS, Basis.of(norm, assessment.snapshot().day(), texts));
        }
    }

    private void owed(Duty duty) {
        words.who(out, duty.norm());
        out.detail(
                Detail.TO,
                duty.toWhom().stream()
                        .map(one -> texts.text("addressee." + one))
                        .collect(Collectors.joining(", ")));
    }

    private String moment(Occurrence.Moment moment) {
        String named = words.named(moment.path());
        return moment.day().map(day -> texts.date(day) + " (" + named + ")").orElse(named);
    }

    private void forecasts() {
        List<Duty> some = duties.all().stream().filter(Duty::isForecast).toList();
        out.heading(labels.text("heading.forecasts"), Page.Tone.PLAIN);
        byNorm(some)
                .forEach((norm, followed) -> out.item(
                        norm.id().value(),
                        words.day(
                                        days(followed),
                                        words.agreement(followed.get(0).occurrence())) + " "
                                + words.weight(norm)));
    }

    /** The days of forecasts. One term sets them all, since there are no forecasts beyond the last day of an agreement. */
    private String days(List<Duty> followed) {
        return words.some(followed.stream()
                .flatMap(duty -> duty.due().stream())
                .map(texts::date)
                .toList());
    }

    private void undated(String heading, Predicate<Duty> which) {
        List<Duty> some = own(Duty.State.UNDATED).stream().filter(which).toList();
        out.heading(heading, Page.Tone.WARN);
        byNorm(some).forEach((norm, owed) -> {
            Duty first = owed.get(0);
            out.item(norm.id().value(), texts.statement(norm) + " " + words.weight(norm));
            concerned(owed);
            owed(first);
            List<String> events = owed.stream()
                    .flatMap(duty -> duty.event().stream())
                    .map(this::moment)
                    .toList();
            out.detail(Detail.SINCE, words.some(events));
            messages.whatToDo(first.finding()).ifPresent(todo -> out.detail(Detail.DO, todo));
        });
    }

    private void concerned(List<Duty> some) {
        List<String> about = some.stream()
                .filter(duty -> duty.subject().kind() != SubjectKind.PARTNERSHIP
                        || !duty.occurrence().entry().isEmpty())
                .map(this::subject)
                .distinct()
                .toList();
        out.detail(Detail.FOR, all ? String.join(", ", about) : words.some(about));
    }

    private String subject(Duty duty) {
        FactPath entry = duty.occurrence().entry();
        return entry.isEmpty() ? words.subject(duty.finding()) : words.named(entry);
    }

    private void cannotTell() {
        List<Duty> some = own(Duty.State.CANNOT_TELL);
        out.heading(texts.text("duty.CANNOT_TELL"), Page.Tone.WARN);
        byNorm(some).forEach((norm, unknown) -> {
            out.item(norm.id().value(), words.asks(norm) + " " + words.weight(norm));
            List<String> days = unknown.stream()
                    .flatMap(duty -> words.day(duty.occurrence()).stream())
                    .distinct()
                    .toList();
            if (!days.isEmpty()) {
                out.detail(Detail.BY, labels.text("ifNotDone", words.some(days)));
            }
            missing(unknown).ifPresent(facts -> out.detail(Detail.LACKS, facts));
            open(norm, unknown);
        });
    }

    private void open(Norm norm, List<Duty> some) {
        out.detail(Detail.OPEN, words.open(norm, some.stream().flatMap(duty -> duty.explanation().open().stream())));
    }

    private Optional<String> missing(List<Duty> some) {
        List<String> missing = some.stream()
                .flatMap(duty -> duty.explanation().missing().stream())
                .map(words::named)
                .distinct()
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(words.some(missing));
    }

    private void owedByOthers() {
        List<Duty> some = duties.all().stream()
                .filter(duty -> duty.norm().isOwedByOthers() && !duty.isForecast() && (all || !duty.isDone()))
                .toList();
        out.heading(labels.text("heading.owedByOthers"), Page.Tone.PLAIN);
        byNorm(some).forEach((norm, theirs) -> {
            out.item(norm.id().value(), words.asks(norm) + " " + words.weight(norm));
            concerned(theirs);
            owed(theirs.get(0));
            out.detail(
                    Detail.NOW,
                    words.some(theirs.stream().map(this::state).distinct().toList()));
            missing(theirs).ifPresent(facts -> out.detail(Detail.LACKS, facts));
            open(norm, theirs);
        });
    }

    private String state(Duty duty) {
        String state = texts.text("duty." + duty.state());
        return words.day(duty.occurrence()).map(day -> words.said(state, day)).orElse(state);
    }

    private void done(Duty.State state) {
        List<Duty> some = own(state);
        out.heading(texts.text("duty." + state), Page.Tone.GOOD);
        for (Duty duty : some) {
            boolean aboutTheWhole = duty.subject().kind() == SubjectKind.PARTNERSHIP
                    && duty.occurrence().entry().isEmpty();
            String done = duty.done().map(this::moment).orElse("");
            String when = words.day(duty.occurrence())
                    .map(day -> labels.text("done.due", done, day) + " " + words.weight(duty.norm()))
                    .orElse(done);
            out.item(duty.norm().id().value(), aboutTheWhole ? when : labels.text("done.for", when, subject(duty)));
        }
    }

    private static Map<Norm, List<Duty>> byNorm(List<Duty> duties) {
        return duties.stream().collect(Collectors.groupingBy(Duty::norm, LinkedHashMap::new, Collectors.toList()));
    }
}
