package org.openplp.formats.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.outline.Step;
import org.openplp.formats.outline.Steps;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;
import org.openplp.rules.standing.Standing;
import org.openplp.rules.text.Bundle;

/** The part of a page about one assessed file: what the report says of it, and how its sections are named and linked. */
final class FilePart {
    private static final int SECTION = 2;

    private final Outline outline;
    private final Bundle labels;
    private final Set<Norm> listed;
    private final List<Steps.Group> steps;

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

    /** What to do next. */
    List<Steps.Group> steps() {
        return steps;
    }

    /** Whether the steps are a path, which names what is missing. */
    boolean isOnAPath() {
        return steps.stream().anyMatch(group -> group.milestone().isPresent());
    }

    /** The start of a heading, so many levels below those of the sections. */
    Tag heading(int depth) {
        return Tag.of("h" + (SECTION + depth));
    }

    /** A section with its heading, to which the list of contents leads. */
    void section(Markup out, String name, Runnable content) {
        out.in(Tag.of("section", "part"), () -> {
            out.say(heading(0).with("id", name), title(name));
            content.run();
        });
    }

    /** What a section is called. */
    String title(String name) {
        return name.equals(StepsSection.NAME) ? outline.stepsHeading() : labels.text("section." + name);
    }

    /** The id of a norm, which leads to its findings where they are listed. */
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

    /** A text about norms. What a host says in another language than that of the page says in which. */
    void said(Markup out, Collection<Norm> norms, String text) {
        norms.stream()
                .filter(this::isForeign)
                .findFirst()
                .ifPresentOrElse(
                        norm -> said(out, languageOf(norm), ownTexts(norm).toList(), text), () -> out.text(text));
    }

    private void said(Markup out, String language, List<String> foreign, String text) {
        Optional<String> longest = foreign.stream()
                .filter(one -> !one.isEmpty() && text.contains(one))
                .max(Comparator.comparing(String::length));
        if (longest.isEmpty()) {
            out.text(text);
            return;
        }
        int from = text.indexOf(longest.get());
        int to = from + longest.get().length();
        said(out, language, foreign, text.substring(0, from));
        out.say(Tag.of("span").with("lang", language), longest.get());
        said(out, language, foreign, text.substring(to));
    }

    /** Whether the texts of a norm are in another language than the page. */
    boolean isForeign(Norm norm) {
        return texts().languageOf(norm) != texts().language();
    }

    /** The language of the texts of a norm, as HTML names it. */
    String languageOf(Norm norm) {
        return texts().languageOf(norm).code();
    }

    private Stream<String> ownTexts(Norm norm) {
        return Stream.of(
                        Stream.of(texts().statement(norm), texts().condition(norm)),
                        Stream.of(texts().whenMet(norm), texts().whenNotMet(norm), texts().whatToDo(norm))
                                .flatMap(Optional::stream),
                        norm.citations().stream()
                                .map(Citation::source)
                                .filter(source -> isOf(norm, source))
                                .map(source -> texts().title(norm, source)))
                .flatMap(Function.identity());
    }

    /** Whether a source is one of the host of a norm. */
    static boolean isOf(Norm norm, Source source) {
        return source.code().startsWith(norm.id().prefix() + "/");
    }

    /** What most presses some findings of a norm. */
    static Standing mostPressing(List<Finding> findings) {
        return findings.stream().map(Standing::of).min(Standing::compareTo).orElseThrow();
    }

    /** By when, and how far off that is; empty if there is nothing to say. */
    Optional<String> by(Step step) {
        return step.due()
                .map(day -> day(day, step.agreement()))
                .or(() -> Optional.of(step.by()).filter(by -> !by.isEmpty()));
    }

    /** Whom a norm is about, and who has to act. */
    static Stream<Bearer> everybodyIn(Norm norm) {
        return Stream.concat(norm.bearers().stream(), norm.actors().stream()).distinct();
    }

    /** A last day, how far off it is, and by which agreement, if one sets it. */
    String day(LocalDate day, Optional<String> agreement) {
        String distance = distance(day);
        String aside = agreement
                .map(agreed -> Labels.joined(List.of(distance, agreed), texts().language()))
                .orElse(distance);
        return labels.text("day", texts().date(day), aside);
    }

    /** How far off a day is. */
    String distance(LocalDate other) {
        long days = ChronoUnit.DAYS.between(day(), other);
        return days == 0
                ? labels.text("today")
                : days > 0 ? labels.counted("ahead", days) : labels.counted("ago", -days);
    }
}
