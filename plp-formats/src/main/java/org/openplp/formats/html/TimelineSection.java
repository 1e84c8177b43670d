package org.openplp.formats.html;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.html.markup.HtmlTable;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.wording.Detail;
import org.openplp.rules.assessment.Why;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;

/** The duties in time, as a drawing and a table: what is overdue, what falls due, and what follows within a year. */
final class TimelineSection {
    static final String NAME = "timeline";

    private static final int YEARS = 1;
    private static final int NEXT = 3;

    private final FilePart file;
    private final Texts texts;
    private final Bundle labels;
    private final Duties duties;
    private final Map<Stop, List<Duty>> stops;

    TimelineSection(FilePart file) {
        this.file = file;
        this.texts = file.texts();
        this.labels = file.labels();
        LocalDate until = file.day().plusYears(YEARS);
        this.duties = Duties.of(
                file.outline().assessment(),
                until.isAfter(DossierSnapshot.LAST_DAY) ? DossierSnapshot.LAST_DAY : until);
        this.stops = duties.dated().stream()
                .collect(Collectors.groupingBy(
                        duty -> new Stop(
                                Timeline.Mark.of(duty),
                                duty.norm(),
                                duty.due().orElseThrow(),
                                file.words().agreement(duty.occurrence())),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** The duties of one norm that share a mark, a last day and an agreement. */
    record Stop(Timeline.Mark mark, Norm norm, LocalDate day, Optional<String> agreement) {}

    /** Writes the next few deadlines, for the first page. */
    void deadlines(Markup out) {
        List<Stop> next = stops.keySet().stream()
                .filter(stop -> !stop.day().isBefore(file.day()))
                .limit(NEXT)
                .toList();
        out.say(file.heading(1), labels.text("first.deadlines"));
        if (next.isEmpty()) {
            out.say("p", labels.text("first.deadlines.none"));
            return;
        }
        List<String> columns = List.of(
                Detail.BY.label(texts.language()),
                labels.text("timeline.state"),
                file.outline().normColumn(),
                Detail.ACTS.label(texts.language()));
        HtmlTable.stacked(out, labels.text("first.deadlines"), columns).rows(next, (row, stop) -> {
            row.head(() -> out.text(file.day(stop.day(), Optional.empty())));
            row.cell(() -> mark(out, stop));
            row.cell(() -> norm(out, stop));
            row.say(file.words().actors(stop.norm()));
        });
    }

    private void mark(Markup out, Stop stop) {
        Timeline.Mark mark = stop.mark();
        Timeline.swatch(out, mark);
        out.say(Tag.of("span", "share"), labels.text("mark." + mark));
    }

    private void norm(Markup out, Stop stop) {
        Norm norm = stop.norm();
        file.norm(out, norm);
        out.text(" ");
        file.said(out, norm, Why.Phrase.only(texts.statement(norm)));
        out.text(" " + file.words().weight(norm));
        stop.agreement().ifPresent(agreed -> out.text(" (" + agreed + ")"));
    }

    void to(Markup out) {
        file.section(out, NAME, () -> {
            if (stops.isEmpty()) {
                out.say("p", labels.text("timeline.none"));
            } else {
                out.say("p", labels.text("timeline.says", texts.date(duties.until())));
                new Timeline(file, List.copyOf(stops.keySet()), duties.until()).to(out);
                out.in(Tag.of("div", "screen"), () -> table(out));
            }
            others(out);
        });
    }

    private void table(Markup out) {
        List<String> columns = List.of(
                Detail.BY.label(texts.language()),
                labels.text("timeline.state"),
                file.outline().normColumn(),
                Detail.ACTS.label(texts.language()),
                labels.text("timeline.to"),
                Detail.FOR.label(texts.language()));
        HtmlTable.stacked(out, labels.text("timeline.table"), columns).rows(stops.entrySet(), (row, entry) -> {
            Stop stop = entry.getKey();
            Duty first = entry.getValue().get(0);
            row.head(() -> out.text(file.day(stop.day(), Optional.empty())));
            row.cell(() -> mark(out, stop));
            row.cell(() -> norm(out, stop));
            row.say(file.words().actors(stop.norm()));
            row.say(first.toWhom().stream()
                    .map(one -> texts.text("addressee." + one))
                    .collect(Collectors.joining(", ")));
            row.say(file.words()
                    .some(entry.getValue().stream()
                            .flatMap(duty -> about(duty).stream())
                            .distinct()
                            .toList()));
        });
    }

    /** The entry or subject that a duty is about; empty if the partnership as a whole owes it. */
    private Optional<String> about(Duty duty) {
        FactPath entry = duty.occurrence().entry();
        if (!entry.isEmpty()) {
            return Optional.of(file.words().named(entry));
        }
        return duty.subject().kind() == SubjectKind.PARTNERSHIP
                ? Optional.empty()
                : Optional.of(file.words().subject(duty.finding()));
    }

    /** Writes how many duties have no day on the line. */
    private void others(Markup out) {
        long undated = norms(Duty.State.UNDATED);
        long unknown = norms(Duty.State.CANNOT_TELL);
        if (undated > 0) {
            out.say("p", labels.counted("timeline.undated", undated));
        }
        if (unknown > 0) {
            out.say("p", labels.counted("timeline.unknown", unknown));
        }
    }

    private long norms(Duty.State state) {
        return duties.inState(state).stream()
                .filter(duty -> !duty.isForecast() && duty.due().isEmpty())
                .map(Duty::norm)
                .distinct()
                .count();
    }
}
