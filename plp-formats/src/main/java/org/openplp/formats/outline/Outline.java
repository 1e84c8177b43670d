package org.openplp.formats.outline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Title;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.assessment.Why;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.standing.Agenda;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** The content of the report on one assessed file. Text, Markdown, HTML and the reports for tools only print it. */
public final class Outline {
    private final CheckedFile file;
    private final Assessment assessment;
    private final Messages messages;
    private final boolean all;
    private final Agenda agenda;
    private final Wording words;

    public Outline(CheckedFile file, Assessment assessment, Manner manner) {
        this.file = requireNonNull(file, "file");
        this.assessment = requireNonNull(assessment, "assessment");
        this.messages = manner.messages();
        this.all = manner.all();
        this.agenda = new Agenda(assessment, finding -> manner.all() || !file.isFrozen(finding));
        this.words = new Wording(messages.texts(), file.read(), agenda.everything(), agenda.explanations());
    }

    /** Norms that share a statement. */
    public record SharedStatement(String says, Set<Norm> norms) {
        public String ids() {
            return norms.stream().map(norm -> norm.id().value()).collect(Collectors.joining(" "));
        }
    }

    public CheckedFile file() {
        return file;
    }

    public Assessment assessment() {
        return assessment;
    }

    public Messages messages() {
        return messages;
    }

    public Texts texts() {
        return messages.texts();
    }

    /** The findings by the kind of attention that they need. */
    public Agenda agenda() {
        return agenda;
    }

    public Wording words() {
        return words;
    }

    public LocalDate day() {
        return assessment.snapshot().day();
    }

    /** The answer in words. */
    public AnswerWords answer() {
        return new AnswerWords(assessment, texts());
    }

    /** The title: which partnership, and on which day. */
    public String title() {
        return Title.whichOn(assessment, texts());
    }

    /** Sentences about what the baseline freezes, and which of its entries are no longer needed; none without a baseline. */
    public List<String> baseline() {
        List<String> sentences = new ArrayList<>();
        if (file.baseline().isPresent()) {
            Frozen frozen = file.baseline().get();
            counted(all ? "baseline.marked" : "baseline.hidden", frozen.ids().size(), frozen.file())
                    .ifPresent(sentences::add);
            counted("baseline.gone", frozen.gone().size(), frozen.file()).ifPresent(sentences::add);
        }
        return sentences;
    }

    private Optional<String> counted(String key, int number, String baseline) {
        return number == 0 ? Optional.empty() : Optional.of(texts().counted(key, number, baseline));
    }

    /** The heading of a topic. */
    public String heading(Topic topic) {
        return heading(topic, texts().language());
    }

    /** The heading of a topic. */
    public static String heading(Topic topic, Language language) {
        return label(language).text("heading." + topic);
    }

    private static Bundle label(Language language) {
        return Labels.of(Outline.class, language);
    }

    /** The items under a topic: one per norm. Norms that fall due have one for each of their days. */
    public List<Item> items(Topic topic) {
        return items(topic, finding -> true);
    }

    /** The items under a topic, of some findings alone. */
    List<Item> items(Topic topic, Predicate<Finding> which) {
        Map<List<Object>, List<Finding>> grouped = agenda.under(topic).stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        finding -> topic == Topic.DUE
                                ? List.of(finding.norm(), words.day(finding))
                                : List.of(finding.norm()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return grouped.values().stream()
                .map(findings -> new Item(this, findings, finding -> sentence(topic, finding)))
                .toList();
    }

    private Why.Phrase sentence(Topic topic, Finding finding) {
        Norm norm = finding.norm();
        String statement = texts().statement(norm);
        return switch (topic) {
            case DUE ->
                new Why.Phrase(words.said(words.day(finding).orElse(""), ""), statement, " " + words.weight(norm));
            case MET -> Why.Phrase.only(statement).and(words.tag(norm));
            case LEFT_OPEN -> asks(norm);
            default -> FindingStatus.isToBeJudged(finding) ? asks(norm) : sentence(finding);
        };
    }

    private Why.Phrase asks(Norm norm) {
        return Why.Phrase.only(words.asks(norm)).and(words.tag(norm));
    }

    private Why.Phrase sentence(Finding finding) {
        return messages.said(finding, explanation(finding)).phrase().and(words.tag(finding.norm()));
    }

    /** The item for a single finding. */
    public Item item(Finding finding) {
        return new Item(this, List.of(finding), this::sentence);
    }

    /** The heading of a column of norms. */
    public String normColumn() {
        return labels().text("norm");
    }

    /** What to do about the norms that people judge. */
    public String forPeople() {
        return labels().text("forPeople.says", texts().facts().filled("{attestations}"));
    }

    /** The sentence that a file was not assessed because of its defects. */
    public static String notAssessed(int defects, Language language) {
        return label(language).counted("notAssessed", defects);
    }

    private Bundle labels() {
        return label(texts().language());
    }

    /** The heading of the notices. */
    public String noticesHeading() {
        return label(texts().language()).text("heading.notices");
    }

    /** The next steps, in the order in which to do them. */
    public List<Steps.StepGroup> steps() {
        return new Steps(this).groups();
    }

    /** The heading of the steps. */
    public String stepsHeading() {
        return labels().text("heading.steps");
    }

    /** A sentence that refers to the missing facts for those needed only in operation; empty if there are none. */
    public Optional<String> forLater(List<Steps.StepGroup> groups) {
        int facts = groups.stream()
                .filter(Steps.StepGroup::isForLater)
                .flatMap(group -> group.steps().stream())
                .mapToInt(step -> step.facts().size())
                .sum();
        return facts == 0
                ? Optional.empty()
                : Optional.of(labels().counted("steps.later", facts, heading(Topic.MISSING)));
    }

    /** The completeness of the record, by theme. */
    public List<Theme> themes() {
        return Theme.in(this);
    }

    /** The facts to put on record. */
    public List<MissingItem> missing() {
        return MissingItem.in(this);
    }

    /** The norms under a topic, grouped by their bearers. */
    public List<SharedStatement> byBearers(Topic topic) {
        return grouped(agenda.under(topic), finding -> words.bearers(finding.norm()));
    }

    /** The norms under a topic, grouped by message. */
    public List<SharedStatement> byMessage(Topic topic) {
        return grouped(agenda.under(topic), this::message);
    }

    /** The norms of findings, grouped by a statement about them. */
    public static List<SharedStatement> grouped(List<Finding> findings, Function<Finding, String> says) {
        Map<String, Set<Norm>> groups = new LinkedHashMap<>();
        findings.forEach(finding -> groups.computeIfAbsent(says.apply(finding), unseen -> new LinkedHashSet<>())
                .add(finding.norm()));
        return groups.entrySet().stream()
                .map(group -> new SharedStatement(group.getKey(), group.getValue()))
                .toList();
    }

    /** The findings that a report lists one by one. */
    public List<Finding> listed() {
        return all ? agenda.shown() : agenda.needingAttention();
    }

    public Explanation explanation(Finding finding) {
        return words.explanations().of(finding);
    }

    public String message(Finding finding) {
        return messages.of(finding, explanation(finding));
    }

    /** The text of a notice. */
    public String message(Notice notice) {
        if (!notice.code().equals(Notice.START_UNKNOWN)) {
            return messages.of(notice, assessment.book());
        }
        long concerned = listed().stream().filter(Finding::isOfUnknownStart).count();
        return messages.of(notice, assessment.book()) + " "
                + texts().text(
                                "notice." + notice.code() + ".count",
                                Long.toString(concerned),
                                Integer.toString(listed().size()));
    }

    /** All items of a list, or only the first few unless the report shows everything. */
    public String some(List<String> things) {
        return all ? String.join(", ", things) : words.some(things);
    }
}
