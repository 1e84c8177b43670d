package org.openplp.formats.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openplp.formats.outline.Item;
import org.openplp.formats.outline.MissingFact;
import org.openplp.formats.outline.NextStep;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.outline.Steps;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Title;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Bundle;

/** The part of a Markdown page about one assessed file. */
final class DossierSection {
    private static final Set<Detail> IN_OTHER_COLUMNS = EnumSet.of(Detail.FOR, Detail.FROZEN, Detail.WAIVED);

    private final Outline outline;
    private final Assessment assessment;
    private final Texts texts;
    private final Bundle labels;
    private final boolean all;
    private final Sheet sheet;

    DossierSection(Outline outline, Bundle labels, boolean all, Sheet sheet) {
        this.outline = outline;
        this.assessment = outline.assessment();
        this.texts = outline.texts();
        this.labels = labels;
        this.all = all;
        this.sheet = sheet;
    }

    void write() {
        answer();
        steps();
        for (Topic topic : Topic.values()) {
            if (topic == Topic.DUE) {
                notices();
            }
            if (all || (topic != Topic.MET && topic != Topic.NOT_APPLICABLE)) {
                section(topic);
            }
        }
        sheet.paragraph(Markdown.text(Title.fingerprint(assessment.book(), texts)));
    }

    private void answer() {
        AnswerWords answer = outline.answer();
        sheet.heading(2, Markdown.text(outline.title()));
        sheet.paragraph(outline.words()
                .said(
                        "**" + Markdown.text(answer.said().toUpperCase(Locale.ROOT)) + "**",
                        Markdown.text(answer.why()) + "."));
        AnswerWords.heading(outline.agenda(), texts).map(Markdown::text).ifPresent(sheet::paragraph);
        sheet.paragraph(Markdown.text(Labels.sentence(Title.book(assessment, texts)) + ". " + answer.otherwise()));
        outline.baseline().stream().map(Markdown::text).forEach(sheet::paragraph);
    }

    private void steps() {
        List<Steps.StepGroup> groups = outline.steps();
        boolean isPath = groups.stream().anyMatch(group -> group.milestone().isPresent());
        List<String> columns = new ArrayList<>(isPath ? columns("stage") : List.of());
        columns.addAll(List.of(column(Detail.BY), column(Detail.ACTS), label("column.what")));
        List<List<String>> rows = new ArrayList<>();
        for (Steps.StepGroup group : groups) {
            for (NextStep step : group.steps()) {
                if (!group.isForLater() || step.facts().isEmpty()) {
                    List<String> row = new ArrayList<>();
                    group.heading(texts.language()).map(Markdown::text).ifPresent(row::add);
                    Stream.of(step.by(), step.who(), step.inShort())
                            .map(Markdown::text)
                            .forEach(row::add);
                    rows.add(row);
                }
            }
        }
        table(outline.stepsHeading(), columns, rows, row -> row);
        outline.forLater(groups).map(Markdown::text).ifPresent(sheet::paragraph);
    }

    private void section(Topic topic) {
        String heading = outline.heading(topic);
        switch (topic) {
            case MISSING -> table(heading, sentences(outline.factColumns()), outline.missing(), this::missing);
            case FOR_PEOPLE -> {
                List<Outline.SharedStatement> groups = outline.byBearers(topic);
                table(heading, columns("who", "norms"), groups, DossierSection::group);
                if (!groups.isEmpty()) {
                    sheet.paragraph(Markdown.text(outline.forPeople()));
                }
            }
            case NOT_APPLICABLE ->
                table(
                        heading,
                        List.of(column(Detail.WHY), label("column.norms")),
                        outline.byMessage(topic),
                        DossierSection::group);
            case DUE ->
                table(
                        heading,
                        List.of(
                                column(Detail.BY),
                                Markdown.text(Labels.sentence(outline.normColumn())),
                                label("column.what"),
                                column(Detail.ACTS),
                                column(Detail.ABOUT),
                                label("column.modality"),
                                label("column.force")),
                        outline.items(topic),
                        this::due);
            default -> {
                List<Item> items = outline.items(topic);
                List<Detail> details = Item.details(topic).stream()
                        .filter(detail -> !IN_OTHER_COLUMNS.contains(detail)
                                && items.stream()
                                        .anyMatch(item -> !said(item, detail).isEmpty()))
                        .toList();
                List<String> columns = new ArrayList<>(sentences(List.of(outline.normColumn())));
                columns.add(label("column.what"));
                details.forEach(detail -> columns.add(column(detail)));
                table(heading, columns, items, item -> row(item, details));
            }
        }
    }

    private void notices() {
        table(
                outline.noticesHeading(),
                List.of(label("column.notice"), column(Detail.AT)),
                assessment.notices(),
                notice -> List.of(
                        Markdown.text(outline.message(notice)),
                        notice.path().isEmpty()
                                ? ""
                                : Markdown.code(outline.words().place(notice.path()))));
    }

    private List<String> row(Item item, List<Detail> details) {
        List<String> row = new ArrayList<>(List.of(norm(item.norm()), what(item, item.says())));
        details.forEach(detail -> row.add(said(item, detail)));
        return row;
    }

    private String said(Item item, Detail detail) {
        String said = item.detail(detail);
        String waived = detail == Detail.DO ? item.detail(Detail.WAIVED) : "";
        return !waived.isEmpty()
                ? Markdown.text(outline.words().said(Detail.WAIVED, waived))
                : detail == Detail.AT ? Markdown.code(said) : Markdown.text(said);
    }

    private List<String> due(Item item) {
        Norm norm = item.norm();
        return List.of(
                Markdown.text(item.detail(Detail.BY)),
                norm(norm),
                what(item, texts.statement(norm)),
                Markdown.text(item.detail(Detail.ACTS)),
                Markdown.text(item.detail(Detail.ABOUT)),
                Markdown.text(texts.text("modality." + norm.modality())),
                Markdown.text(texts.text("force." + norm.force())));
    }

    private List<String> missing(MissingFact fact) {
        return List.of(
                Markdown.text(texts.facts().fact(fact.key()))
                        + fact.state()
                                .map(state -> " " + Markdown.text("(" + state + ")"))
                                .orElse(""),
                Markdown.text(outline.some(List.copyOf(fact.subjects()))),
                Markdown.text(fact.norms(outline.words())));
    }

    private static List<String> group(Outline.SharedStatement group) {
        return List.of(Markdown.text(group.says()), Markdown.text(group.ids()));
    }

    private <T> void table(String heading, List<String> columns, List<T> things, Function<T, List<String>> row) {
        if (!things.isEmpty()) {
            sheet.heading(3, Markdown.text(heading));
            sheet.table(columns, things.stream().map(row).toList());
        }
    }

    private static List<String> sentences(List<String> names) {
        return names.stream().map(Labels::sentence).map(Markdown::text).toList();
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> label("column." + name)).toList();
    }

    private String column(Detail detail) {
        return switch (detail) {
            case ACTS, AT, DO, LACKS, OPEN -> label("column." + detail);
            default -> Markdown.text(Labels.sentence(detail.label(texts.language())));
        };
    }

    private static String norm(Norm norm) {
        return "**" + Markdown.text(norm.id().value()) + "**";
    }

    /** A statement about a norm, with its subjects in brackets unless it is only about the partnership. */
    private String what(Item item, String says) {
        String of = item.detail(Detail.FOR);
        String frozen = item.isFrozen() ? outline.words().frozenMark() : "";
        return Markdown.text(says + (of.isEmpty() ? "" : " (" + of + ")") + frozen);
    }

    private String label(String key, String... values) {
        return Markdown.text(labels.text(key, values));
    }
}
