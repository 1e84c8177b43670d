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
import org.openplp.formats.report.Agenda;
import org.openplp.formats.report.Report;
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;
import org.openplp.rules.standing.Standing;
import org.openplp.rules.text.Bundle;

/** One assessed file while its part of a page is written: its findings by how they stand, and how the sections word what they all name. */
final class AssessedFile {
    private static final int FEW = 6;
    private static final int FEW_SOURCES = 2;

    private final Report report;
    private final Assessment assessment;
    private final Messages messages;
    private final Bundle labels;
    private final boolean all;
    private final String prefix;
    private final int level;
    private final List<Finding> everything;
    private final Wording words;
    private final Agenda agenda;
    private final Set<Norm> listed;

    /**
     * The part of a page about one file.
     *
     * @param prefix what the ids of this part begin with, so that those of two parts differ
     * @param level the level of the headings of its sections
     */
    AssessedFile(Report report, Assessment assessment, Messages messages, boolean all, String prefix, int level) {
        this.report = report;
        this.assessment = assessment;
        this.messages = messages;
        this.labels = Labels.of(HtmlReport.class, messages.texts().language());
        this.all = all;
        this.prefix = prefix;
        this.level = level;
        List<Finding> found = assessment.allFindings();
        this.words = new Wording(messages.texts(), report.read(), found);
        this.everything = found.stream()
                .filter(finding -> all || !report.isFrozen(finding))
                .toList();
        this.agenda = new Agenda(report, assessment, all, found, words);
        this.listed = listed().stream().map(Finding::norm).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Report report() {
        return report;
    }

    Assessment assessment() {
        return assessment;
    }

    Messages messages() {
        return messages;
    }

    Texts texts() {
        return messages.texts();
    }

    Bundle labels() {
        return labels;
    }

    Wording words() {
        return words;
    }

    LocalDate day() {
        return assessment.situation().day();
    }

    /** All findings that are shown somehow, be it as a number: those that a baseline freezes are not, unless all is to be told. */
    List<Finding> everything() {
        return everything;
    }

    /** The findings that are told one by one: those that need somebody's attention, or all of them if all is to be told. */
    List<Finding> listed() {
        return all
                ? everything
                : everything.stream().filter(AssessedFile::needsAttention).toList();
    }

    private static boolean needsAttention(Finding finding) {
        return Standing.of(finding).needsAttention();
    }

    /** The findings by what they ask of the reader. */
    Agenda agenda() {
        return agenda;
    }

    Explanation explanation(Finding finding) {
        return words.explanation(finding);
    }

    String message(Finding finding) {
        return messages.of(finding, explanation(finding));
    }

    /** An id of this part of the page. */
    String id(String name) {
        return prefix + name;
    }

    /** The start of a heading, so many levels below those of the sections. */
    Tag heading(int depth) {
        return Tag.of("h" + (level + depth));
    }

    /** A section with its heading, to which the list of contents leads. */
    void section(Markup out, String name, Runnable content) {
        String heading = id(name);
        out.in(Tag.of("section", "part"), () -> {
            out.say(heading(0).with("id", heading), labels.text("section." + name));
            content.run();
        });
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
        return id("norm-" + norm.id().value());
    }

    String idOf(Source source) {
        return id("source-" + source.code());
    }

    void norms(Markup out, Iterable<Norm> norms) {
        String between = "";
        for (Norm norm : norms) {
            out.text(between);
            norm(out, norm);
            between = " ";
        }
    }

    String bearers(Norm norm) {
        return words.bearers(norm);
    }

    /** Whom a norm is about; empty if the same ones have to act. */
    String about(Norm norm) {
        return words.about(norm);
    }

    /** Whom a norm is about, and who has to act. */
    static Stream<Bearer> everybodyIn(Norm norm) {
        return Stream.concat(norm.bearers().stream(), norm.actors().stream()).distinct();
    }

    String actors(Norm norm) {
        return words.actors(norm);
    }

    /** What makes a norm hold, and the first few places where it stands, each with how its source was read. */
    String basis(Norm norm) {
        List<String> places = norm.citationsOn(day()).stream()
                .map(citation -> where(norm, citation))
                .distinct()
                .toList();
        String force = texts().text("force." + norm.force());
        return places.isEmpty()
                ? force
                : words.said(force, Labels.joined(words.few(places, FEW_SOURCES), texts().language()));
    }

    private String where(Norm norm, Citation citation) {
        Source source = citation.source();
        return source.code().equals("PROF")
                ? Basis.words(citation, texts())
                : labels.text(
                        "basis.source", Basis.place(norm, citation, texts()), texts().text("read." + source.read()));
    }

    /** Whom findings are about; empty if that goes without saying. */
    String concerned(List<Finding> findings) {
        boolean plain = findings.size() == 1 && findings.get(0).subject().kind() == SubjectKind.PARTNERSHIP;
        return plain ? "" : words.some(findings.stream().map(words::subject).toList());
    }

    /** What decided some findings of one norm. */
    String why(List<Finding> findings) {
        Set<String> facts = new LinkedHashSet<>();
        for (Finding finding : findings) {
            for (Explanation.Evidence evidence : explanation(finding).evidence()) {
                facts.add(words.named(evidence.path()) + ": " + evidence.in(texts()));
            }
        }
        return Labels.joined(words.few(List.copyOf(facts), FEW), texts().language());
    }

    /** Where to look for findings in the file. */
    String places(List<Finding> findings) {
        return words.some(findings.stream().map(this::place).distinct().toList());
    }

    String place(Finding finding) {
        return place(Wording.pathOf(finding, explanation(finding)));
    }

    String place(String path) {
        return report.read().file() + ":" + report.read().places().of(path).line();
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

    /** A sentence that begins as sentences do. */
    static String sentence(String text) {
        int end = text.offsetByCodePoints(0, Math.min(1, text.length()));
        return text.isEmpty()
                ? text
                : Character.toString(Character.toUpperCase(text.codePointAt(0))) + text.substring(end);
    }
}
