package org.openplp.formats.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.report.Agenda;
import org.openplp.formats.report.MissingFact;
import org.openplp.formats.report.Report;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Title;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/** What a page of Markdown tells of one assessed file. */
final class DossierSection {
    private final Report report;
    private final Assessment assessment;
    private final Messages messages;
    private final Texts texts;
    private final Bundle labels;
    private final boolean all;
    private final Wording words;
    private final Agenda agenda;

    DossierSection(Report report, Assessment assessment, Messages messages, Bundle labels, boolean all) {
        this.report = report;
        this.assessment = assessment;
        this.messages = messages;
        this.texts = messages.texts();
        this.labels = labels;
        this.all = all;
        List<Finding> everything = assessment.allFindings();
        this.words = new Wording(texts, report.read(), everything);
        this.agenda = new Agenda(report, assessment, all, everything, words);
    }

    void to(Sheet sheet) {
        answer(sheet);
        notKept(sheet, "notKept", agenda.notKept());
        notKept(sheet, "notFollowed", agenda.notFollowed());
        notKept(sheet, "waived", agenda.waived());
        failed(sheet);
        notices(sheet);
        due(sheet);
        toDo(sheet, "toDo", agenda.toDo());
        toDo(sheet, "atTheStart", agenda.atTheStart());
        missing(sheet);
        leftOpen(sheet);
        forPeople(sheet);
        owedByOthers(sheet);
        if (all) {
            met(sheet);
            notApplicable(sheet);
        }
        fingerprint(sheet);
    }

    private void answer(Sheet sheet) {
        AnswerWords answer = new AnswerWords(assessment, texts);
        String day = texts.date(assessment.situation().day());
        sheet.heading(2, label("title", Title.name(assessment), day));
        sheet.paragraph(words.said(
                "**" + Markdown.text(answer.said().toUpperCase(Locale.ROOT)) + "**",
                Markdown.text(answer.why()) + "."));
        AnswerWords.heading(agenda.tally(), texts).map(Markdown::text).ifPresent(sheet::paragraph);
        sheet.paragraph(label("book", assessment.book().version(), texts.text("reading." + assessment.reading()))
                + " "
                + label("otherReading", answer.otherReading(), answer.saidOtherwise()));
        report.baseline().ifPresent(frozen -> baseline(sheet, frozen));
    }

    private void fingerprint(Sheet sheet) {
        sheet.paragraph(Markdown.text(Title.fingerprint(assessment.book(), texts)));
    }

    private void baseline(Sheet sheet, Frozen frozen) {
        int ids = frozen.ids().size();
        int gone = frozen.gone().size();
        Stream.of(
                        ids == 0
                                ? Optional.<String>empty()
                                : Optional.of(counted(all ? "baseline.marked" : "baseline.hidden", ids, frozen.file())),
                        gone == 0
                                ? Optional.<String>empty()
                                : Optional.of(counted("baseline.gone", gone, frozen.file())))
                .flatMap(Optional::stream)
                .map(Markdown::text)
                .forEach(sheet::paragraph);
    }

    private String counted(String key, int number, String file) {
        return texts.text(number == 1 ? key + ".one" : key, Integer.toString(number), file);
    }

    private void notKept(Sheet sheet, String heading, List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        Tally.byNorm(findings)
                .forEach((norm, ofNorm) -> rows.add(List.of(
                        norm(norm),
                        what(ofNorm),
                        Markdown.text(words.actors(norm)),
                        Markdown.text(words.about(norm)),
                        Markdown.text(words.why(ofNorm)),
                        waived(ofNorm)
                                .orElseGet(() -> Markdown.text(
                                        messages.whatToDo(ofNorm.get(0)).orElse(""))),
                        Markdown.text(Basis.of(norm, assessment.situation().day(), texts)),
                        places(ofNorm))));
        table(sheet, heading, List.of("norm", "what", "acts", "about", "why", "do", "basis", "place"), rows);
    }

    private Optional<String> waived(List<Finding> findings) {
        List<String> waived =
                findings.stream().flatMap(finding -> finding.waiver().stream()).toList();
        return waived.isEmpty() ? Optional.empty() : Optional.of(label("waivedBy", words.some(waived)));
    }

    private void failed(Sheet sheet) {
        table(
                sheet,
                "failed",
                List.of("norm", "what"),
                agenda.failed().stream()
                        .map(finding -> List.of(norm(finding.norm()), message(finding)))
                        .toList());
    }

    private void notices(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Notice notice : assessment.notices()) {
            String path = notice.path();
            rows.add(List.of(
                    Markdown.text(messages.of(notice)),
                    path.isEmpty()
                            ? ""
                            : Markdown.code(report.read().file() + ":"
                                    + report.read().places().of(path).line())));
        }
        table(sheet, "notices", List.of("notice", "place"), rows);
    }

    private void due(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : agenda.due()) {
            rows.add(List.of(
                    Markdown.text(words.day(finding).orElse("")),
                    norm(finding.norm()),
                    Markdown.text(texts.statement(finding.norm())),
                    Markdown.text(words.actors(finding.norm())),
                    Markdown.text(words.about(finding.norm())),
                    Markdown.text(texts.text("modality." + finding.norm().modality())),
                    Markdown.text(texts.text("force." + finding.norm().force()))));
        }
        table(sheet, "due", List.of("day", "norm", "what", "acts", "about", "modality", "force"), rows);
    }

    private void toDo(Sheet sheet, String heading, List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        Tally.byNorm(findings)
                .forEach((norm, ofNorm) -> rows.add(List.of(
                        norm(norm),
                        what(ofNorm),
                        Markdown.text(words.actors(norm)),
                        Markdown.text(words.about(norm)),
                        Markdown.text(messages.whatToDo(ofNorm.get(0)).orElse("")))));
        table(sheet, heading, List.of("norm", "what", "acts", "about", "do"), rows);
    }

    private void missing(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        agenda.missing().forEach(fact -> rows.add(missing(fact)));
        table(sheet, "missing", List.of("fact", "of", "neededFor"), rows);
    }

    private List<String> missing(MissingFact fact) {
        String key = fact.key();
        String state = fact.datedLater()
                ? " " + label("datedLater")
                : assessment.situation().isPartial(key) ? " " + label("partial") : "";
        List<String> subjects = List.copyOf(fact.subjects());
        return List.of(
                Markdown.code(key) + state,
                Markdown.text(all ? String.join(", ", subjects) : words.some(subjects)),
                Markdown.text(fact.norms(words)));
    }

    private void leftOpen(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        Tally.byNorm(agenda.leftOpen())
                .forEach((norm, findings) -> rows.add(List.of(
                        norm(norm),
                        what(findings),
                        Markdown.text(words.actors(norm)),
                        Markdown.text(words.about(norm)),
                        Markdown.text(words.open(findings)),
                        Markdown.text(words.why(findings)),
                        places(findings))));
        table(sheet, "leftOpen", List.of("norm", "what", "acts", "about", "open", "why", "place"), rows);
    }

    private void owedByOthers(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        Tally.byNorm(agenda.owedByOthers()).forEach((norm, findings) -> {
            boolean judged = Agenda.isToBeJudged(findings.get(0));
            rows.add(List.of(
                    norm(norm),
                    judged ? Markdown.text(texts.statement(norm) + words.tag(norm)) : what(findings),
                    Markdown.text(words.actors(norm)),
                    Markdown.text(words.about(norm)),
                    Markdown.text(words.why(findings)),
                    Markdown.text(words.missing(findings))));
        });
        table(sheet, "owedByOthers", List.of("norm", "what", "acts", "about", "why", "lacks"), rows);
    }

    private void forPeople(Sheet sheet) {
        Map<String, Set<String>> byBearers = new LinkedHashMap<>();
        agenda.forPeople()
                .forEach(finding -> byBearers
                        .computeIfAbsent(words.bearers(finding.norm()), bearers -> new LinkedHashSet<>())
                        .add(finding.norm().id().value()));
        table(sheet, "forPeople", List.of("who", "norms"), lists(byBearers));
        if (!byBearers.isEmpty()) {
            sheet.paragraph(label("forPeople.how"));
        }
    }

    private void met(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        Tally.byNorm(agenda.met())
                .forEach((norm, findings) -> rows.add(
                        List.of(norm(norm), Markdown.text(texts.statement(norm)), Markdown.text(of(findings)))));
        table(sheet, "met", List.of("norm", "what", "of"), rows);
    }

    private void notApplicable(Sheet sheet) {
        Map<String, Set<String>> byReason = new LinkedHashMap<>();
        agenda.notApplicable()
                .forEach(finding -> byReason.computeIfAbsent(
                                messages.of(finding, words.explanation(finding)), reason -> new LinkedHashSet<>())
                        .add(finding.norm().id().value()));
        table(sheet, "notApplicable", List.of("reason", "norms"), lists(byReason));
    }

    private static List<List<String>> lists(Map<String, Set<String>> norms) {
        List<List<String>> rows = new ArrayList<>();
        norms.forEach((key, ids) -> rows.add(List.of(Markdown.text(key), Markdown.text(String.join(" ", ids)))));
        return rows;
    }

    private void table(Sheet sheet, String heading, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            sheet.heading(
                    3,
                    Markdown.text(
                            heading.equals("forPeople")
                                    ? words.forPeople()
                                    : Agenda.heading(heading, texts.language())));
            sheet.table(
                    columns.stream().map(column -> label("column." + column)).toList(), rows);
        }
    }

    private static String norm(Norm norm) {
        return "**" + Markdown.text(norm.id().value()) + "**";
    }

    private String message(Finding finding) {
        return Markdown.text(messages.of(finding, words.explanation(finding)) + words.tag(finding.norm()));
    }

    /** What was found of a norm, and of whom if not of the partnership alone. */
    private String what(List<Finding> findings) {
        String of = of(findings);
        String frozen = findings.stream().anyMatch(report::isFrozen) ? Markdown.text(words.frozenMark()) : "";
        return message(findings.get(0)) + (of.isEmpty() ? "" : " (" + Markdown.text(of) + ")") + frozen;
    }

    private String of(List<Finding> findings) {
        if (findings.size() == 1 && findings.get(0).subject().kind() == SubjectKind.PARTNERSHIP) {
            return "";
        }
        List<String> subjects = findings.stream().map(words::subject).toList();
        return all ? String.join(", ", subjects) : words.some(subjects);
    }

    private String places(List<Finding> findings) {
        return Markdown.code(words.places(findings));
    }

    private String label(String key, String... values) {
        return Markdown.text(labels.text(key, values));
    }
}
