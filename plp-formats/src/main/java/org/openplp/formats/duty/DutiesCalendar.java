package org.openplp.formats.duty;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.FactPath;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.defect.RunnerCommands;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.Engine;
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Page;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.text.Bundle;

/**
 * The duties of a dossier that have a day and are not known to be done, as a calendar (iCalendar, RFC 5545). Each duty is an all-day event on its last day.
 *
 * <p>Ids stay the same, and output of a later day replaces that of an earlier one, so a calendar that imports both is up to date. Nobody is named; members and
 * roles appear with their opaque ids.
 */
public final class DutiesCalendar {
    private final Texts texts;
    private final Bundle labels;

    /**
     * Creates a writer of calendars.
     *
     * @param texts the texts
     */
    public DutiesCalendar(Texts texts) {
        this.texts = texts.labelled();
        this.labels = Labels.of(DutiesCalendar.class, texts.language());
    }

    /**
     * The calendar of a file.
     *
     * @param read the file
     * @param duties its duties
     * @return lines of text in the form of the standard, each ending in a carriage return and a line break
     */
    public String of(ReadDossier read, Duties duties) {
        requireNonNull(read, "read");
        Partnership partnership = duties.assessment().snapshot().dossier().partnership();
        CalendarLines calendar = new CalendarLines();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.text(
                "PRODID",
                "-//openplp//" + Engine.name() + "//" + texts.language().code().toUpperCase(Locale.ROOT));
        calendar.text(
                "X-WR-CALNAME",
                labels.text("calendar.name", shown(partnership.name().value().orElse(partnership.id()))));
        RuleBook book = duties.assessment().book();
        calendar.line("X-OPENPLP-RULE-BOOK", book.version() + " " + book.digest());
        Wording words = new Wording(texts, read, duties.assessment().findings());
        duties.dated().stream()
                .filter(DutiesCalendar::canBeSaid)
                .forEach(duty -> event(calendar, duty, duties.assessment(), partnership, words));
        calendar.line("END", "VCALENDAR");
        return calendar.toString();
    }

    /** The standard has years of four digits. */
    private static boolean canBeSaid(Duty duty) {
        return !duty.due().orElseThrow().isAfter(DossierSnapshot.LAST_DAY);
    }

    private void event(
            CalendarLines calendar, Duty duty, Assessment assessment, Partnership partnership, Wording words) {
        LocalDate day = assessment.snapshot().day();
        String asOf = DateTimeFormatter.BASIC_ISO_DATE.format(day) + "T000000Z";
        calendar.line("BEGIN", "VEVENT");
        calendar.text("UID", unfolded(spelledOut(partnership.id() + "/" + duty.id()) + "@openplp"));
        calendar.line(
                "DTSTART;VALUE=DATE",
                DateTimeFormatter.BASIC_ISO_DATE.format(duty.due().orElseThrow()));
        calendar.line("DTSTAMP", asOf);
        calendar.line("LAST-MODIFIED", asOf);
        calendar.line("SEQUENCE", Long.toString(Math.max(0, day.toEpochDay())));
        calendar.line("TRANSP", "TRANSPARENT");
        calendar.text("SUMMARY", summary(duty, words));
        calendar.text("DESCRIPTION", String.join("\n", description(duty, assessment, words)));
        calendar.line("END", "VEVENT");
    }

    private String summary(Duty duty, Wording words) {
        String norm = duty.norm().id().value() + " " + words.weight(duty.norm());
        String asked = labels.text(
                duty.agreedTerm().isPresent() ? "calendar.summary.agreed" : "calendar.summary",
                norm,
                duty.state() == Duty.State.CANNOT_TELL ? words.asks(duty.norm()) : texts.statement(duty.norm()));
        String summary = duty.isForecast()
                ? labels.text("calendar.forecast", asked)
                : switch (duty.state()) {
                    case OVERDUE -> labels.text("calendar.overdue", asked);
                    case CANNOT_TELL -> labels.text("calendar.ifNotDone", asked);
                    default -> asked;
                };
        FactPath entry = duty.occurrence().entry();
        return shown(summary + (entry.isEmpty() ? "" : " (" + duty.id() + ")"));
    }

    private List<String> description(Duty duty, Assessment assessment, Wording words) {
        LocalDate day = assessment.snapshot().day();
        List<String> lines = new ArrayList<>();
        lines.add(labels.text(
                duty.isForecast() ? "calendar.lastDay.forecast" : "calendar.lastDay",
                words.day(duty.occurrence()).orElseThrow()));
        if (duty.isForecast()) {
            lines.add(labels.text("calendar.forecast.how"));
        }
        if (duty.state() == Duty.State.CANNOT_TELL) {
            lines.add(labels.text("calendar.notKnown"));
        }
        if (!duty.explanation().missing().isEmpty()) {
            lines.add(labels.text(
                    "calendar.missing",
                    duty.explanation().missing().stream()
                            .map(fact -> words.named(fact.path()))
                            .collect(Collectors.joining(", "))));
        }
        lines.add(words.said(Detail.ACTS, words.actors(duty.norm())));
        String about = words.about(duty.norm());
        if (!about.isEmpty()) {
            lines.add(words.said(Detail.ABOUT, about));
        }
        if (!duty.toWhom().isEmpty()) {
            lines.add(words.said(
                    Detail.TO,
                    duty.toWhom().stream()
                            .map(one -> texts.text("addressee." + one))
                            .collect(Collectors.joining(", "))));
        }
        duty.event().ifPresent(event -> lines.add(words.said(Detail.SINCE, moment(event, words))));
        lines.add(labels.text(
                "calendar.modality", texts.text("modality." + duty.norm().modality())));
        lines.add(words.said(Detail.BASIS, Basis.of(duty.norm(), day, texts)));
        duty.waiver().ifPresent(waiver -> lines.add(labels.text("calendar.waived", words.named(waiver))));
        lines.add(
                labels.text("calendar.from", texts.date(day), assessment.book().version()));
        return lines.stream().map(DutiesCalendar::shown).toList();
    }

    private static String shown(String text) {
        return unfolded(Page.printable(text));
    }

    /** The id by which a calendar finds an event again. Characters that cannot be printed are spelled out, so that different ids stay different. */
    private static String spelledOut(String id) {
        StringBuilder spelled = new StringBuilder();
        id.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            boolean isPrinted = c != '{' && Page.printable(letter).equals(letter);
            spelled.append(isPrinted ? letter : "{" + Integer.toHexString(c) + "}");
        });
        return spelled.toString();
    }

    /** Breaks up double colons: a line is folded wherever it is too long, so any double colon could begin one. */
    private static String unfolded(String text) {
        return RunnerCommands.broken(text).replace("::", ": :");
    }

    private String moment(Occurrence.Moment moment, Wording words) {
        return moment.day()
                .map(day -> texts.date(day) + " (" + texts.facts().fact(moment.path()) + ")")
                .orElseGet(() -> words.named(moment.path()));
    }
}
