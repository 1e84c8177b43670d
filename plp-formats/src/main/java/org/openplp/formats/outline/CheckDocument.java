package org.openplp.formats.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Document;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Page;
import org.openplp.formats.wording.Title;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Bundle;

/** The report about an assessed file, for a municipal official: breaches first, each with what to do and by whom. */
public final class CheckDocument {
    private static final String BETWEEN = " \u00B7 ";

    private final Outline outline;
    private final Texts texts;
    private final Bundle labels;
    private final boolean all;
    private final Document out;

    private CheckDocument(Outline outline, boolean all) {
        this.outline = outline;
        this.texts = outline.texts();
        this.labels = Labels.of(CheckDocument.class, texts.language());
        this.all = all;
        this.out = new Document(texts.language(), Title.whichOn(outline.assessment(), texts));
    }

    /** The report about a file, with what is met or not applicable only if all is wanted. */
    public static Document of(Outline outline, boolean all) {
        return new CheckDocument(outline, all).document();
    }

    private Document document() {
        head();
        steps();
        for (Topic topic : Topic.values()) {
            if (topic == Topic.DUE) {
                notices();
            }
            if (all || (topic != Topic.MET && topic != Topic.NOT_APPLICABLE)) {
                section(topic);
            }
        }
        summary();
        return out;
    }

    private void head() {
        Title.write(out, outline.assessment(), texts);
        Page.Tone tone = switch (outline.assessment().overall().answer()) {
            case COMPLIANT -> Page.Tone.GOOD;
            case NOT_COMPLIANT -> Page.Tone.BAD;
            case CANNOT_TELL -> Page.Tone.WARN;
        };
        out.part();
        AnswerWords answer = outline.answer();
        String said = answer.said().toUpperCase(Locale.ROOT);
        out.toned(
                tone,
                said,
                AnswerWords.heading(outline.agenda(), texts)
                        .map(counts -> labels.text("answer.counts", said, answer.why(), counts))
                        .orElseGet(() -> labels.text("answer", said, answer.why())));
        out.line(answer.otherwise());
        out.part();
        outline.baseline().forEach(out::sentence);
    }

    private void steps() {
        List<Steps.StepGroup> groups = outline.steps();
        out.heading(outline.stepsHeading(), Page.Tone.PLAIN);
        int number = 0;
        for (Steps.StepGroup group : groups) {
            group.heading(texts.language()).ifPresent(out::paragraph);
            for (NextStep step : group.steps()) {
                if (!group.isForLater() || step.facts().isEmpty()) {
                    number++;
                    out.item(
                            Integer.toString(number),
                            Stream.of(step.by(), step.who(), step.inShort())
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(BETWEEN)));
                }
            }
        }
        outline.forLater(groups).ifPresent(out::paragraph);
    }

    private void section(Topic topic) {
        if (!outline.agenda().under(topic).isEmpty()) {
            out.heading(outline.heading(topic), tone(topic));
            switch (topic) {
                case MISSING -> MissingItem.byRecord(outline.missing()).forEach(this::missing);
                case HUMAN_REVIEW -> forPeople();
                case OWED_BY_OTHERS -> owedByOthers();
                case NOT_APPLICABLE ->
                    outline.byMessage(topic).forEach(group -> out.paragraph(group.says() + " " + group.ids()));
                default -> outline.items(topic).forEach(item -> item(item, topic));
            }
        }
    }

    private void item(Item item, Topic topic) {
        out.item(item.id(), item.says());
        Item.details(topic).forEach(detail -> out.detail(detail, item.detail(detail)));
    }

    private void missing(List<MissingItem> ofOneRecord) {
        MissingItem first = ofOneRecord.get(0);
        out.row(
                ofOneRecord.stream().map(this::named).toList(),
                labels.text("missing.norms", first.norms(outline.words())));
        List<String> subjects = List.copyOf(first.subjects());
        if (!subjects.isEmpty()) {
            String listed = outline.some(subjects);
            out.more(
                    subjects.size() > 1
                            ? labels.text("missing.of.several", Integer.toString(subjects.size()), listed)
                            : labels.text("missing.of", listed));
        }
    }

    private String named(MissingItem fact) {
        return outline.words().toRecord(fact.key())
                + fact.state().map(state -> " (" + state + ")").orElse("");
    }

    private void forPeople() {
        groups(outline.byBearers(Topic.HUMAN_REVIEW));
        outline.items(Topic.HUMAN_REVIEW).stream()
                .filter(item -> !item.detail(Detail.WHY).isEmpty())
                .forEach(item -> out.paragraph(labels.text("forPeople.evidence", item.id(), item.detail(Detail.WHY))));
        out.paragraph(labels.text("forPeople.do", texts.facts().filled("{attestations}")));
    }

    private void groups(List<Outline.SharedStatement> groups) {
        groups.forEach(group -> out.paragraph(outline.words().said(group.says(), group.ids())));
    }

    private void owedByOthers() {
        outline.items(Topic.OWED_BY_OTHERS).stream()
                .filter(item -> !item.isToBeJudged())
                .forEach(item -> item(item, Topic.OWED_BY_OTHERS));
        List<Finding> toJudge = outline.agenda().under(Topic.OWED_BY_OTHERS).stream()
                .filter(FindingStatus::isToBeJudged)
                .toList();
        if (!toJudge.isEmpty()) {
            out.paragraph(labels.text("owedByOthers.judge"));
            groups(Outline.grouped(toJudge, finding -> outline.words().bearers(finding.norm())));
        }
    }

    private void notices() {
        List<Notice> notices = outline.assessment().notices();
        out.heading(outline.noticesHeading(), Page.Tone.PLAIN);
        notices.forEach(notice ->
                out.paragraph(outline.message(notice) + outline.words().bracketed(notice.path())));
    }

    private void summary() {
        Set<Norm> norms = outline.agenda().normsFromTheRecord();
        long adviceAlone =
                norms.stream().filter(norm -> norm.force().isAdvice()).count();
        String first = outline.agenda().fromTheRecord().stream()
                .min(Comparator.comparing(finding -> finding.outcome() != Outcome.BREACHED))
                .map(Finding::norm)
                .or(this::example)
                .map(norm -> norm.id().value())
                .orElse("NORM");
        out.part();
        out.paragraph(labels.text(
                adviceAlone == 1 ? "summary.one" : "summary",
                Long.toString(outline.assessment().count(Outcome.MET)),
                Long.toString(outline.assessment().count(Outcome.NOT_APPLICABLE)),
                Long.toString(adviceAlone),
                Integer.toString(norms.size()),
                first));
        out.kept(Title.fingerprint(outline.assessment().book(), texts));
    }

    /** A norm that there is something to explain about, if none needs attention: one that comes again, or else any. */
    private Optional<Norm> example() {
        List<Norm> norms = outline.assessment().book().norms();
        return norms.stream()
                .filter(norm -> norm.shape() == Shape.RECURS)
                .findFirst()
                .or(() -> norms.stream().findFirst());
    }

    private static Page.Tone tone(Topic topic) {
        return switch (topic) {
            case NOT_KEPT, FAILED -> Page.Tone.BAD;
            case NOT_FOLLOWED, WAIVED, DUE, TO_DO, AT_THE_START, MISSING, LEFT_OPEN -> Page.Tone.WARN;
            case HUMAN_REVIEW, OWED_BY_OTHERS, TOO_LATE -> Page.Tone.PLAIN;
            case MET, NOT_APPLICABLE -> Page.Tone.GOOD;
        };
    }
}
