package org.openplp.formats.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Norm;

/** The drawing of duties in time: one line per norm, one mark per day on which something is due. Marks differ by shape, not by colour alone. */
final class Timeline {
    private static final int LABELS = 110;
    private static final int WIDTH = 620;
    private static final int MARGIN = 30;
    private static final int TOP = 46;
    private static final int ROW = 30;
    private static final int QUARTER = 3;

    /** The mark of a duty. */
    enum Mark {
        /** A diamond. */
        OVERDUE("M0 -8L8 0L0 8L-8 0Z"),
        /** A square. */
        DUE_SOON("M-6 -6H6V6H-6Z"),
        /** A triangle. */
        LATER("M0 -7L7 6H-7Z"),
        /** An open circle. */
        FORECAST("M-6 0A6 6 0 1 0 6 0A6 6 0 1 0 -6 0Z"),
        /** A cross. */
        UNKNOWN("M-6 -6L6 6M-6 6L6 -6");

        private final String shape;

        Mark(String shape) {
            this.shape = shape;
        }

        static Mark of(Duty duty) {
            return switch (duty.state()) {
                case OVERDUE -> OVERDUE;
                case CANNOT_TELL -> UNKNOWN;
                case DUE_SOON, OPEN, UNDATED, DONE_LATE, DONE ->
                    duty.isForecast() ? FORECAST : duty.state() == Duty.State.DUE_SOON ? DUE_SOON : LATER;
            };
        }
    }

    private final FilePart file;
    private final List<TimelineSection.Stop> stops;
    private final LocalDate first;
    private final LocalDate last;

    Timeline(FilePart file, List<TimelineSection.Stop> stops, LocalDate until) {
        this.file = file;
        this.stops = stops;
        LocalDate earliest = stops.stream()
                .map(TimelineSection.Stop::day)
                .reduce(file.day(), (one, other) -> one.isBefore(other) ? one : other);
        LocalDate latest = stops.stream()
                .map(TimelineSection.Stop::day)
                .reduce(until, (one, other) -> one.isAfter(other) ? one : other);
        LocalDate farBack = file.day().minusYears(1);
        LocalDate farAhead = file.day().plusYears(2);
        this.first = (earliest.isBefore(farBack) ? farBack : earliest).withDayOfMonth(1);
        this.last = latest.isAfter(farAhead) ? farAhead : latest;
    }

    void to(Markup out) {
        Map<Norm, List<TimelineSection.Stop>> lines = stops.stream()
                .collect(Collectors.groupingBy(TimelineSection.Stop::norm, LinkedHashMap::new, Collectors.toList()));
        int bottom = TOP + lines.size() * ROW;
        Tag svg = Tag.of("svg", "drawing timeline")
                .with("viewBox", "0 0 " + (LABELS + WIDTH + MARGIN) + " " + (bottom + 10))
                .with("role", "img")
                .with("aria-label", file.labels().text("timeline.drawing"));
        out.in(svg, () -> {
            months(out, bottom);
            today(out, bottom);
            int y = TOP + ROW / 2;
            for (Map.Entry<Norm, List<TimelineSection.Stop>> line : lines.entrySet()) {
                line(out, line.getKey(), line.getValue(), y);
                y += ROW;
            }
        });
        legend(out);
    }

    private void months(Markup out, int bottom) {
        for (LocalDate month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            boolean named = (month.getMonthValue() - 1) % QUARTER == 0;
            out.in(stroke(named ? "quarter" : "month", x(month), TOP - 6, bottom), () -> {});
            if (named && x(month) < LABELS + WIDTH - 20) {
                out.say(at("tick", x(month), TOP - 12), month.toString().substring(0, 7));
            }
        }
    }

    private void today(Markup out, int bottom) {
        int x = x(file.day());
        out.in(stroke("today", x, TOP - 26, bottom), () -> {});
        out.say(
                at("today-label", x, TOP - 30).with("text-anchor", "middle"),
                file.texts().date(file.day()));
    }

    private void line(Markup out, Norm norm, List<TimelineSection.Stop> onIt, int y) {
        out.say(at("row-label", 0, y + 4), norm.id().value());
        out.in(Tag.of("path", "row").with("d", "M" + LABELS + " " + y + "H" + (LABELS + WIDTH)), () -> {});
        for (TimelineSection.Stop stop : onIt) {
            String says = file.words()
                    .said(
                            norm.id() + ", " + file.words().day(file.texts().date(stop.day()), stop.agreement()),
                            file.labels().text("mark." + stop.mark()));
            out.in(
                    Tag.of("path", "mark mark-" + stop.mark())
                            .with("transform", "translate(" + x(stop.day()) + " " + y + ")")
                            .with("d", stop.mark().shape),
                    () -> out.say("title", says));
            if (stop.day().isBefore(first)) {
                out.say(at("beyond", LABELS + 12, y + 4), "\u2190 " + stop.day());
            } else if (stop.day().isAfter(last)) {
                out.say(at("beyond", LABELS + WIDTH - 12, y + 4).with("text-anchor", "end"), stop.day() + " \u2192");
            }
        }
    }

    private void legend(Markup out) {
        out.in(Tag.of("ul", "legend"), () -> {
            for (Mark mark : Mark.values()) {
                if (stops.stream().anyMatch(stop -> stop.mark() == mark)) {
                    out.in("li", () -> {
                        swatch(out, mark);
                        out.text(file.labels().text("mark." + mark));
                    });
                }
            }
        });
    }

    /** Draws a mark next to its label. */
    static void swatch(Markup out, Mark mark) {
        out.in(
                Tag.of("svg", "swatch").with("viewBox", "-10 -10 20 20").with("aria-hidden", "true"),
                () -> out.in(Tag.of("path", "mark mark-" + mark).with("d", mark.shape), () -> {}));
    }

    private static Tag stroke(String classes, int x, int from, int to) {
        return Tag.of("path", classes).with("d", "M" + x + " " + from + "V" + to);
    }

    private static Tag at(String classes, int x, int y) {
        return Tag.of("text", classes).with("x", x).with("y", y);
    }

    /** The horizontal position of a day; days outside the line move to its ends. */
    private int x(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        long days = Math.max(0, Math.min(whole, ChronoUnit.DAYS.between(first, day)));
        return LABELS + (int) (days * WIDTH / whole);
    }
}
