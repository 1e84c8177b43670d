package org.openplp.formats.html.zone;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Symbol;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;

/** What is overdue, and month by month what falls due: each norm with its days, and the partnerships that owe it by then. */
final class DeadlineCalendar {
    private static final int MOST_NAMES = 12;

    private final List<Due> due;
    private final LocalDate day;
    private final Texts texts;
    private final Bundle labels;

    private record Due(Deadline deadline, String partnership) {
        LocalDate day() {
            return deadline.day();
        }

        Norm norm() {
            return deadline.norm();
        }
    }

    DeadlineCalendar(List<ZonePartnership> partnerships, LocalDate day, Texts texts, Bundle labels) {
        this.due = partnerships.stream()
                .sorted(Comparator.comparing(ZonePartnership::number))
                .flatMap(one -> one.deadlines().stream().map(deadline -> new Due(deadline, one.shortName())))
                .sorted(Comparator.comparing(Due::day))
                .toList();
        this.day = day;
        this.texts = texts;
        this.labels = labels;
    }

    void to(Markup out) {
        out.say("p", labels.text("calendar.says"));
        legend(out);
        out.in(Tag.of("div", "months"), () -> {
            List<Due> before =
                    due.stream().filter(one -> one.day().isBefore(day)).toList();
            if (!before.isEmpty()) {
                month(out, "month before", labels.text("calendar.before", texts.date(day)), before);
            }
            YearMonth last = YearMonth.from(Deadline.last(day));
            for (YearMonth month = YearMonth.from(day); !month.isAfter(last); month = month.plusMonths(1)) {
                YearMonth now = month;
                month(
                        out,
                        "month",
                        Labels.sentence(texts.text("month." + month.getMonthValue()) + " " + month.getYear()),
                        due.stream()
                                .filter(one -> !one.day().isBefore(day))
                                .filter(one -> YearMonth.from(one.day()).equals(now))
                                .toList());
            }
            List<Due> later = due.stream()
                    .filter(one -> YearMonth.from(one.day()).isAfter(last))
                    .toList();
            if (!later.isEmpty()) {
                month(out, "month", labels.text("calendar.after", texts.date(last.atEndOfMonth())), later);
            }
        });
    }

    private void legend(Markup out) {
        Set<DeadlineMark> present = due.stream()
                .map(one -> one.deadline().mark())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DeadlineMark.class)));
        out.in(
                Tag.of("ul", "legend"),
                () -> present.forEach(mark -> out.in("li", () -> {
                    sign(out, mark);
                    out.text(labels.text("mark." + mark));
                })));
    }

    private void sign(Markup out, DeadlineMark mark) {
        Symbol.to(out, mark.sign(), "mark-" + mark);
    }

    private void month(Markup out, String classes, String name, List<Due> some) {
        out.in(Tag.of("section", some.isEmpty() ? classes + " none" : classes), () -> {
            out.say("h3", name);
            if (some.isEmpty()) {
                out.say("p", labels.text("calendar.none"));
                return;
            }
            Map<String, List<Due>> byNorm = some.stream()
                    .collect(Collectors.groupingBy(one -> one.norm().id().value(), TreeMap::new, Collectors.toList()));
            out.in("ul", () -> byNorm.values().forEach(ofANorm -> norm(out, ofANorm)));
        });
    }

    private void norm(Markup out, List<Due> ofANorm) {
        Norm norm = ofANorm.get(0).norm();
        out.in("li", () -> {
            out.say(Tag.of("span", "norm-id"), norm.id().value());
            out.text(" " + texts.statement(norm));
            out.text(" ");
            out.say(Tag.of("span", "weight"), Wording.weight(norm, texts));
            Map<LocalDate, Map<DeadlineMark, List<Due>>> days = ofANorm.stream()
                    .collect(Collectors.groupingBy(
                            Due::day,
                            TreeMap::new,
                            Collectors.groupingBy(one -> one.deadline().mark(), TreeMap::new, Collectors.toList())));
            days.forEach((when, marks) -> marks.forEach((mark, owing) -> out.in("p", () -> {
                sign(out, mark);
                out.text(texts.said(texts.date(when) + " (" + labels.text("mark." + mark) + ")", names(owing)));
            })));
        });
    }

    private String names(List<Due> owing) {
        List<String> names = new ArrayList<>(
                owing.stream().map(Due::partnership).limit(MOST_NAMES).toList());
        if (owing.size() > MOST_NAMES) {
            names.add(Wording.more(owing.size() - MOST_NAMES, texts));
        }
        return String.join(", ", names);
    }
}
