package org.openplp.formats.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Page;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/** An assessment as text, for a municipal official: what is breached first, with what to do and by whom. */
public final class TextReport {
    private final Messages messages;
    private final Bundle labels;
    private final Page page;
    private final boolean all;

    /**
     * Writes reports.
     *
     * @param messages what is said of findings and notices
     * @param colours whether to mark what matters with colours
     * @param all whether to list what is met or not applicable too
     */
    public TextReport(Messages messages, boolean colours, boolean all) {
        this.messages = messages;
        this.labels = Labels.of(TextReport.class, messages.texts().language());
        this.page = new Page(messages.texts().language(), colours);
        this.all = all;
    }

    /**
     * The report of an assessed file.
     *
     * @param report the file and its assessment
     * @return lines of text, ending in a line break
     * @throws IllegalArgumentException if the file was not assessed
     */
    public String of(Report report) {
        Assessment assessment = report.assessment()
                .orElseThrow(() -> new IllegalArgumentException(
                        "not assessed: " + report.read().file()));
        return new Written(report, assessment).text();
    }

    /** The report of one file while it is written. */
    private final class Written {
        private final Report report;
        private final Assessment assessment;
        private final Texts texts = messages.texts();
        private final Wording words;
        private final Agenda agenda;
        private final Page.Lines out = page.lines();

        Written(Report report, Assessment assessment) {
            this.report = report;
            this.assessment = assessment;
            List<Finding> everything = assessment.allFindings();
            this.words = new Wording(texts, report.read(), everything);
            this.agenda = new Agenda(report, assessment, all, everything, words);
        }

        String text() {
            new Head(report, assessment, texts, all).to(out, agenda.tally());
            notKept("heading.notKept", agenda.notKept(), Page.Tone.BAD);
            notKept("heading.notFollowed", agenda.notFollowed(), Page.Tone.WARN);
            notKept("heading.waived", agenda.waived(), Page.Tone.WARN);
            failed();
            notices();
            fallsDue(agenda.due());
            stillToDo("heading.toDo", agenda.toDo());
            stillToDo("heading.atTheStart", agenda.atTheStart());
            notOnRecord(agenda.missing());
            leftOpen(agenda.leftOpen());
            forPeople(agenda.forPeople());
            owedByOthers(agenda.owedByOthers());
            if (all) {
                met();
                notApplicable();
            }
            summary();
            return out.text();
        }

        private void notKept(String heading, List<Finding> findings, Page.Tone tone) {
            if (findings.isEmpty()) {
                return;
            }
            out.heading(labels.text(heading), tone);
            Tally.byNorm(findings).forEach(this::notKept);
            out.blank();
        }

        private void notKept(Norm norm, List<Finding> findings) {
            Finding first = findings.get(0);
            out.item(norm.id().value(), messages.of(first, words.explanation(first)) + words.tag(norm));
            concerned(findings);
            words.who(out, norm);
            out.detail("why", words.why(findings));
            List<String> frozen =
                    findings.stream().filter(report::isFrozen).map(words::id).toList();
            if (!frozen.isEmpty()) {
                out.detail("frozen", String.join(", ", frozen));
            }
            Optional<String> waived = waived(findings);
            if (waived.isPresent()) {
                out.detail("waived", waived.get());
            } else {
                messages.whatToDo(first).ifPresent(todo -> out.detail("do", todo));
            }
            out.detail("basis", Basis.of(norm, assessment.situation().day(), texts));
            out.detail("at", words.places(findings));
        }

        private void concerned(List<Finding> findings) {
            Finding first = findings.get(0);
            if (findings.size() > 1 || first.subject().kind() != SubjectKind.PARTNERSHIP) {
                List<String> subjects = findings.stream().map(words::subject).toList();
                out.detail("for", all ? String.join(", ", subjects) : words.some(subjects));
            }
        }

        private Optional<String> waived(List<Finding> findings) {
            List<String> waived = findings.stream()
                    .filter(finding -> finding.waiver().isPresent())
                    .map(finding -> labels.text(
                            "waived.by", words.id(finding), finding.waiver().get()))
                    .toList();
            return waived.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", waived));
        }

        private void failed() {
            List<Finding> failed = agenda.failed();
            if (!failed.isEmpty()) {
                out.heading(labels.text("heading.failed"), Page.Tone.BAD);
                failed.forEach(finding ->
                        out.item(finding.norm().id().value(), messages.of(finding, words.explanation(finding))));
                out.blank();
            }
        }

        private void fallsDue(List<Finding> due) {
            if (due.isEmpty()) {
                return;
            }
            out.heading(labels.text("heading.due"), Page.Tone.WARN);
            for (Finding finding : due) {
                Norm norm = finding.norm();
                String day = words.day(finding).orElse("");
                out.item(norm.id().value(), words.said(day, texts.statement(norm)) + " " + words.weight(norm));
                words.who(out, norm);
            }
            out.blank();
        }

        private void stillToDo(String heading, List<Finding> toDo) {
            if (toDo.isEmpty()) {
                return;
            }
            out.heading(labels.text(heading), Page.Tone.WARN);
            Tally.byNorm(toDo).forEach((norm, findings) -> {
                Finding first = findings.get(0);
                out.item(norm.id().value(), messages.of(first, words.explanation(first)) + words.tag(norm));
                concerned(findings);
                words.who(out, norm);
                if (!findings.stream()
                        .allMatch(
                                finding -> words.explanation(finding).evidence().isEmpty())) {
                    out.detail("why", words.why(findings));
                }
                messages.whatToDo(first).ifPresent(todo -> out.detail("do", todo));
            });
            out.blank();
        }

        private void notOnRecord(List<MissingFact> missing) {
            if (missing.isEmpty()) {
                return;
            }
            out.heading(labels.text("heading.missing"), Page.Tone.WARN);
            MissingFact.byRecord(missing).forEach(this::missing);
            out.blank();
        }

        private void missing(List<MissingFact> ofOneRecord) {
            MissingFact first = ofOneRecord.get(0);
            out.row(named(first), labels.text("missing.norms", first.norms(words)));
            ofOneRecord.stream().skip(1).forEach(fact -> out.row(named(fact), ""));
            List<String> subjects = List.copyOf(first.subjects());
            if (!subjects.isEmpty()) {
                String listed = all ? String.join(", ", subjects) : words.some(subjects);
                out.row(
                        "",
                        subjects.size() > 1
                                ? labels.text("missing.of.several", Integer.toString(subjects.size()), listed)
                                : labels.text("missing.of", listed));
            }
        }

        private String named(MissingFact fact) {
            String key = fact.key();
            boolean partial = assessment.situation().isPartial(key);
            return fact.datedLater() ? words.datedLater(key) : partial ? labels.text("missing.partial", key) : key;
        }

        private void leftOpen(List<Finding> leftOpen) {
            if (leftOpen.isEmpty()) {
                return;
            }
            out.heading(labels.text("heading.leftOpen"), Page.Tone.WARN);
            Tally.byNorm(leftOpen).forEach((norm, findings) -> {
                out.item(norm.id().value(), texts.statement(norm) + words.tag(norm));
                concerned(findings);
                words.who(out, norm);
                out.detail("open", words.open(findings));
                String why = words.why(findings);
                if (!why.isEmpty()) {
                    out.detail("why", why);
                }
                out.detail("at", words.places(findings));
            });
            out.blank();
        }

        private void forPeople(List<Finding> findings) {
            if (findings.isEmpty()) {
                return;
            }
            out.heading(words.forPeople(), Page.Tone.PLAIN);
            byBearers(findings).forEach(out::paragraph);
            findings.stream()
                    .filter(finding -> !words.explanation(finding).evidence().isEmpty())
                    .forEach(finding -> out.paragraph(labels.text(
                            "forPeople.evidence", finding.norm().id().value(), words.why(List.of(finding)))));
            out.paragraph(labels.text("forPeople.do"));
            out.blank();
        }

        /** The ids of norms, a line for each group of bearers. */
        private List<String> byBearers(List<Finding> findings) {
            Map<String, Set<String>> byBearers = new LinkedHashMap<>();
            findings.forEach(finding -> byBearers
                    .computeIfAbsent(words.bearers(finding.norm()), bearers -> new LinkedHashSet<>())
                    .add(finding.norm().id().value()));
            return byBearers.entrySet().stream()
                    .map(entry -> words.said(entry.getKey(), String.join(" ", entry.getValue())))
                    .toList();
        }

        private void owedByOthers(List<Finding> findings) {
            if (findings.isEmpty()) {
                return;
            }
            out.heading(labels.text("heading.owedByOthers"), Page.Tone.PLAIN);
            Map<Boolean, List<Finding>> judged =
                    findings.stream().collect(Collectors.partitioningBy(Agenda::isToBeJudged));
            Tally.byNorm(judged.getOrDefault(false, List.of())).forEach(this::owedByOthers);
            List<Finding> toJudge = judged.getOrDefault(true, List.of());
            if (!toJudge.isEmpty()) {
                out.paragraph(labels.text("owedByOthers.judge"));
                byBearers(toJudge).forEach(out::paragraph);
            }
            out.blank();
        }

        private void owedByOthers(Norm norm, List<Finding> findings) {
            Finding first = findings.get(0);
            out.item(norm.id().value(), messages.of(first, words.explanation(first)) + words.tag(norm));
            concerned(findings);
            words.who(out, norm);
            String why = words.why(findings);
            if (!why.isEmpty()) {
                out.detail("why", why);
            }
            String missing = words.missing(findings);
            if (!missing.isEmpty()) {
                out.detail("lacks", missing);
            }
            String open = words.open(findings);
            if (!open.isEmpty()) {
                out.detail("open", open);
            }
            messages.whatToDo(first).ifPresent(todo -> out.detail("do", todo));
        }

        private void notices() {
            if (assessment.notices().isEmpty()) {
                return;
            }
            out.heading(labels.text("heading.notices"), Page.Tone.PLAIN);
            for (Notice notice : assessment.notices()) {
                String where = notice.path().isEmpty()
                        ? ""
                        : " (" + notice.path() + ", " + report.read().file() + ":"
                                + report.read().places().of(notice.path()).line() + ")";
                out.paragraph(messages.of(notice) + counted(notice) + where);
            }
            out.blank();
        }

        /** How many findings a notice about some of the norms concerns. */
        private String counted(Notice notice) {
            if (!notice.code().equals(Notice.START_UNKNOWN)) {
                return "";
            }
            List<Finding> told = agenda.told();
            long concerned = told.stream().filter(Finding::isOfUnknownStart).count();
            return " "
                    + texts.text(
                            "notice." + notice.code() + ".count",
                            Long.toString(concerned),
                            Integer.toString(told.size()));
        }

        private void met() {
            List<Finding> met = agenda.met();
            if (!met.isEmpty()) {
                out.heading(labels.text("heading.met"), Page.Tone.GOOD);
                Tally.byNorm(met).forEach((norm, findings) -> {
                    out.item(norm.id().value(), texts.statement(norm) + words.tag(norm));
                    concerned(findings);
                });
                out.blank();
            }
        }

        /** What asks nothing, a line a reason: an informal group would else read the same sentence a hundred times. */
        private void notApplicable() {
            List<Finding> quiet = agenda.notApplicable();
            if (!quiet.isEmpty()) {
                out.heading(labels.text("heading.notApplicable"), Page.Tone.GOOD);
                Map<String, Set<String>> byReason = new LinkedHashMap<>();
                quiet.forEach(finding -> byReason.computeIfAbsent(
                                messages.of(finding, words.explanation(finding)), reason -> new LinkedHashSet<>())
                        .add(finding.norm().id().value()));
                byReason.forEach((reason, norms) -> out.paragraph(reason + " " + String.join(" ", norms)));
                out.blank();
            }
        }

        private void summary() {
            Set<Norm> norms = agenda.normsFromTheRecord();
            long adviceAlone = norms.stream().filter(Wording::isSoft).count();
            String first = agenda.fromTheRecord().stream()
                    .min(Comparator.comparing(finding -> finding.outcome() != Outcome.BREACHED))
                    .map(finding -> finding.norm().id().value())
                    .orElse("C-T8b");
            out.paragraph(labels.text(
                    adviceAlone == 1 ? "summary.one" : "summary",
                    Long.toString(assessment.count(Outcome.MET)),
                    Long.toString(assessment.count(Outcome.NOT_APPLICABLE)),
                    Long.toString(adviceAlone),
                    Integer.toString(norms.size()),
                    first));
        }
    }
}
