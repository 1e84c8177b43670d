package org.openplp.formats.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.outline.NextStep;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.outline.Steps;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Why;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Source;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.text.Bundle;

/** The part of a page about one assessed file: the content of its report, and how its sections are named and linked. */
final class FilePart {
    private static final int SECTION = 2;

    private final Outline outline;
    private final Bundle labels;
    private final Set<Norm> listed;
    private final List<Steps.StepGroup> steps;

    FilePart(Outline outline) {
        this.outline = outline;
        this.labels = Labels.of(HtmlReport.class, outline.texts().language());
        this.listed = outline.listed().stream().map(Finding::norm).collect(Collectors.toCollection(LinkedHashSet::new));
        this.steps = outline.steps();
    }

    Outline outline() {
        return outline;
    }

    Texts texts() {
        return outline.texts();
    }

    Bundle labels() {
        return labels;
    }

    Wording words() {
        return outline.words();
    }

    LocalDate day() {
        return outline.day();
    }

    List<Steps.StepGroup> steps() {
        return steps;
    }

    /** Whether the steps are a path by stage of life, which lists missing facts. */
    boolean isOnAPath() {
        return steps.stream().anyMatch(group -> group.milestone().isPresent());
    }

    /** A heading that many levels below the headings of the sections. */
    Tag heading(int depth) {
        return Tag.of("h" + (SECTION + depth));
    }

    /** Writes a section with its heading, to which the table of contents links. */
    void section(Markup out, String name, Runnable content) {
        out.in(Tag.of("section", "part"), () -> {
            out.say(heading(0).with("id", name), title(name));
            content.run();
        });
    }

    String title(String name) {
        return switch (name) {
            case StepsSection.NAME -> outline.stepsHeading();
            case NoticesSection.NAME -> outline.noticesHeading();
            default -> labels.text("section." + name);
        };
    }

    /** Writes the id of a norm, with a link to its findings if the page lists them. */
    void norm(Markup out, Norm norm) {
        String id = norm.id().value();
        if (listed.contains(norm)) {
            out.say(Tag.of("a", "norm-id").with("href", "#" + idOf(norm)), id);
        } else {
            out.say(Tag.of("span", "norm-id"), id);
        }
    }

    String idOf(Norm norm) {
        return "norm-" + norm.id().value();
    }

    String idOf(Source source) {
        return "source-" + source.code();
    }

    void norms(Markup out, Iterable<Norm> norms) {
        String between = "";
        for (Norm norm : norms) {
            out.text(between);
            norm(out, norm);
            between = " ";
        }
    }

    /** Writes a text about a norm. Words of a host in another language than the page, which are its value, are marked with that language. */
    void said(Markup out, Norm norm, Why.Phrase text) {
        if (text.value().isEmpty() || !isForeign(norm)) {
            out.text(text.text());
        } else {
            out.text(text.before());
            out.say(Tag.of("span").with("lang", languageOf(norm)), text.value());
            out.text(text.after());
        }
    }

    /** Whether the texts of a norm are in another language than the page. */
    boolean isForeign(Norm norm) {
        return texts().languageOf(norm) != texts().language();
    }

    /** The language code of the texts of a norm. */
    String languageOf(Norm norm) {
        return texts().languageOf(norm).code();
    }

    /** The most pressing standing among findings of a norm. */
    static FindingStatus mostPressing(List<Finding> findings) {
        return findings.stream()
                .map(FindingStatus::of)
                .min(FindingStatus::compareTo)
                .orElseThrow();
    }

    /** The last day and its distance, or the other words for the deadline; empty if there are none. */
    Optional<String> by(NextStep step) {
        return step.due()
                .map(day -> day(day, step.agreement()))
                .or(() -> Optional.of(step.by()).filter(by -> !by.isEmpty()));
    }

    /** The bearers of a norm and those who have to act. */
    static Stream<Bearer> everybodyIn(Norm norm) {
        return Stream.concat(norm.bearers().stream(), norm.actors().stream()).distinct();
    }

    /** A last day in words: the day, its distance, and the agreement that sets it, if any. */
    String day(LocalDate day, Optional<String> agreement) {
        String distance = distance(day);
        String aside = agreement
                .map(agreed -> texts().joined(List.of(distance, agreed)))
                .orElse(distance);
        return labels.text("day", texts().date(day), aside);
    }

    /** How far a day is before or after the day of the report, in words. */
    String distance(LocalDate other) {
        long days = ChronoUnit.DAYS.between(day(), other);
        return days == 0
                ? labels.text("today")
                : days > 0 ? labels.counted("ahead", days) : labels.counted("ago", -days);
    }
}
