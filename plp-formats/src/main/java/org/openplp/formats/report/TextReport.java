package org.openplp.formats.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.formats.baseline.Frozen;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.assessment.Reason;
import org.openplp.rules.norm.Check;
import org.openplp.rules.norm.Force;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Outcome;

/** An assessment as text, for a municipal official: what is breached first, with what to do and by whom. */
public final class TextReport {
    private final Messages messages;
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
        this.page = new Page(colours);
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
        private final List<Finding> everything;
        private final Wording words;
        private final Page.Lines out = page.lines();

        Written(Report report, Assessment assessment) {
            this.report = report;
            this.assessment = assessment;
            this.everything = assessment.allFindings();
            this.words = new Wording(messages.texts(), report, everything);
        }

        String text() {
            List<Finding> kept = found(Outcome.BREACHED);
            List<Finding> waived = kept.stream()
                    .filter(finding -> finding.waiver().isPresent())
                    .toList();
            List<Finding> breached = kept.stream()
                    .filter(finding -> finding.standsInTheWay(assessment.reading()))
                    .toList();
            List<Finding> notFollowed = kept.stream()
                    .filter(finding -> finding.waiver().isEmpty() && severity(finding) != Severity.ERROR)
                    .toList();
            List<Finding> forPeople = found(Outcome.UNDETERMINED).stream()
                    .filter(finding -> Assessment.isForPeople(finding.norm()))
                    .toList();
            List<Finding> atTheStart = found(Outcome.PENDING).stream()
                    .filter(finding -> finding.reason() == Reason.NOT_IN_OPERATION)
                    .toList();
            List<Finding> toDo = found(Outcome.PENDING).stream()
                    .filter(finding -> finding.reason() != Reason.NOT_IN_OPERATION
                            && words.explanation(finding).due().isEmpty())
                    .toList();
            Map<String, MissingFact> missing = MissingFact.in(found(Outcome.UNDETERMINED), words);
            List<Finding> due = due();
            List<String> parts = new ArrayList<>();
            count(parts, norms(breached), "norm breached", "norms breached");
            count(parts, norms(waived), "waived", "waived");
            count(parts, norms(notFollowed), "not followed", "not followed");
            count(parts, due.size(), "duty with a day", "duties with a day");
            count(parts, norms(toDo) + norms(atTheStart), "duty still to do", "duties still to do");
            count(parts, missing.size(), "fact to put on record", "facts to put on record");
            count(parts, norms(forPeople), "norm for people to judge", "norms for people to judge");
            title();
            answer(parts);
            baseline();
            notKept("Breached", breached, Page.Tone.BAD);
            notKept("Not followed (counts as a warning or a note)", notFollowed, Page.Tone.WARN);
            notKept("Not kept, and waived", waived, Page.Tone.WARN);
            failed();
            notices();
            fallsDue(due);
            stillToDo("Still to do (the texts set no date)", toDo);
            stillToDo("To be in order when the partnership starts", atTheStart);
            notOnRecord(missing);
            forPeople(forPeople);
            if (all) {
                met();
                notApplicable();
            }
            summary();
            return out.text();
        }

        private void title() {
            var partnership = assessment.situation().dossier().partnership();
            String name = partnership
                    .name()
                    .value()
                    .map(known -> known + " (" + partnership.id() + ")")
                    .orElse(partnership.id());
            out.line(name + ", on " + Wording.date(assessment.situation().day()));
            out.line("rule book " + assessment.book().version() + ", "
                    + messages.texts().text("reading." + assessment.reading()));
            assessment
                    .book()
                    .local()
                    .forEach(local -> out.line("with the local rules " + local.prefix() + " of " + local.name()
                            + ", version " + local.version()));
            out.blank();
        }

        private void answer(List<String> parts) {
            Overall overall = assessment.overall();
            Page.Tone tone = switch (overall.answer()) {
                case COMPLIANT -> Page.Tone.GOOD;
                case NOT_COMPLIANT -> Page.Tone.BAD;
                case CANNOT_TELL -> Page.Tone.WARN;
            };
            String why = messages.texts().text("why." + overall.why());
            String counts = parts.isEmpty() ? "" : ". " + String.join(", ", parts);
            out.toned(tone, said(overall).toUpperCase(Locale.ENGLISH), ": " + why + counts + ".");
            Reading other = assessment.reading() == Reading.AS_WORDED ? Reading.BINDING_ONLY : Reading.AS_WORDED;
            out.line("Read otherwise, " + messages.texts().text("reading." + other) + ": "
                    + said(assessment.overall(other)) + ".");
            out.blank();
        }

        /** What is frozen, in one line, and what the baseline could do without. */
        private void baseline() {
            if (report.baseline().isEmpty()) {
                return;
            }
            Frozen frozen = report.baseline().get();
            if (!frozen.ids().isEmpty()) {
                out.sentence(said(
                        all ? "baseline.marked" : "baseline.hidden",
                        frozen.ids().size(),
                        frozen.file()));
            }
            if (!frozen.gone().isEmpty()) {
                out.sentence(said("baseline.gone", frozen.gone().size(), frozen.file()));
            }
            if (!frozen.ids().isEmpty() || !frozen.gone().isEmpty()) {
                out.blank();
            }
        }

        private String said(String key, int number, String file) {
            return messages.texts().text(number == 1 ? key + ".one" : key, Integer.toString(number), file);
        }

        private String said(Overall overall) {
            return messages.texts().text("overall." + overall.answer());
        }

        private void notKept(String heading, List<Finding> findings, Page.Tone tone) {
            if (findings.isEmpty()) {
                return;
            }
            out.heading(heading, tone);
            byNorm(findings).entrySet().stream()
                    .sorted(Comparator.comparing(entry -> isSoft(entry.getKey())))
                    .forEach(entry -> notKept(entry.getKey(), entry.getValue()));
            out.blank();
        }

        private void notKept(Norm norm, List<Finding> findings) {
            Finding first = findings.get(0);
            out.item(norm.id().value(), messages.of(first, words.explanation(first)) + words.tag(norm));
            concerned(findings);
            out.detail("who", words.bearers(norm));
            out.detail("why", words.why(findings));
            List<String> frozen = findings.stream()
                    .filter(report::isFrozen)
                    .map(finding -> finding.subject().id())
                    .toList();
            if (!frozen.isEmpty()) {
                out.detail(messages.texts().text("baseline.frozen"), String.join(", ", frozen));
            }
            Optional<String> waived = waived(findings);
            if (waived.isPresent()) {
                out.detail("waived", waived.get());
            } else {
                messages.whatToDo(first).ifPresent(todo -> out.detail("do", todo));
            }
            out.detail("basis", Basis.of(norm, assessment.situation().day(), messages.texts()));
            out.detail(
                    "at",
                    words.some(findings.stream().map(words::place).distinct().toList()));
        }

        /** What rests on advice or a template comes after what binds. */
        private static boolean isSoft(Norm norm) {
            return norm.force() == Force.ADVICE || norm.force() == Force.TEMPLATE;
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
                    .map(finding ->
                            finding.subject().id() + " by " + finding.waiver().get())
                    .toList();
            return waived.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", waived));
        }

        private void failed() {
            List<Finding> failed = found(Outcome.FAILED);
            if (!failed.isEmpty()) {
                out.heading("Failed", Page.Tone.BAD);
                failed.forEach(finding ->
                        out.item(finding.norm().id().value(), messages.of(finding, words.explanation(finding))));
                out.blank();
            }
        }

        /** Duties with a due day: those that are open, and those that are in order but fall due soon. */
        private List<Finding> due() {
            LocalDate soon = assessment.situation().day().plusDays(Assessment.SOON_DAYS);
            return everything.stream()
                    .filter(finding -> finding.outcome() == Outcome.PENDING
                            || (finding.outcome() == Outcome.MET
                                    && finding.norm().check() == Check.RECORDS))
                    .filter(finding -> words.explanation(finding)
                            .due()
                            .filter(day -> finding.outcome() == Outcome.PENDING || !day.isAfter(soon))
                            .isPresent())
                    .sorted(Comparator.comparing(
                            finding -> words.explanation(finding).due().orElse(LocalDate.MAX)))
                    .toList();
        }

        private void fallsDue(List<Finding> due) {
            if (due.isEmpty()) {
                return;
            }
            out.heading("Due", Page.Tone.WARN);
            for (Finding finding : due) {
                String day = words.explanation(finding).due().map(Wording::date).orElse("");
                String advised = severity(finding) == Severity.ERROR ? "" : " (" + modality(finding.norm()) + ")";
                out.item(
                        finding.norm().id().value(),
                        day + advised + ": " + finding.norm().statement());
                out.detail("who", words.bearers(finding.norm()));
            }
            out.blank();
        }

        private void stillToDo(String heading, List<Finding> toDo) {
            if (toDo.isEmpty()) {
                return;
            }
            out.heading(heading, Page.Tone.WARN);
            byNorm(toDo).forEach((norm, findings) -> {
                Finding first = findings.get(0);
                out.item(norm.id().value(), messages.of(first, words.explanation(first)) + words.tag(norm));
                concerned(findings);
                out.detail("who", words.bearers(norm));
                if (!findings.stream()
                        .allMatch(
                                finding -> words.explanation(finding).evidence().isEmpty())) {
                    out.detail("why", words.why(findings));
                }
                messages.whatToDo(first).ifPresent(todo -> out.detail("do", todo));
            });
            out.blank();
        }

        private void notOnRecord(Map<String, MissingFact> missing) {
            if (missing.isEmpty()) {
                return;
            }
            out.heading("Not on record", Page.Tone.WARN);
            missing.entrySet().stream()
                    .sorted(Comparator.comparing(
                            entry -> -entry.getValue().norms().size()))
                    .forEach(entry -> missing(entry.getKey().strip(), entry.getValue()));
            out.blank();
        }

        private void missing(String key, MissingFact fact) {
            boolean partial = assessment.situation().isPartial(key);
            String state = fact.datedLater()
                    ? " (on record for a later day)"
                    : partial ? " (on record, but marked as not complete)" : "";
            out.row(key + state, "needed for " + String.join(" ", fact.norms()));
            List<String> subjects = fact.subjects().stream()
                    .filter(subject -> !subject.isEmpty())
                    .toList();
            if (!subjects.isEmpty()) {
                String number = subjects.size() > 1 ? subjects.size() + ": " : "";
                out.row("", "of " + number + (all ? String.join(", ", subjects) : words.some(subjects)));
            }
        }

        private void forPeople(List<Finding> findings) {
            if (findings.isEmpty()) {
                return;
            }
            out.heading("For people to judge", Page.Tone.PLAIN);
            Map<String, Set<String>> byBearers = new LinkedHashMap<>();
            findings.forEach(finding -> byBearers
                    .computeIfAbsent(words.bearers(finding.norm()), bearers -> new LinkedHashSet<>())
                    .add(finding.norm().id().value()));
            byBearers.forEach((bearers, norms) -> out.paragraph(bearers + ": " + String.join(" ", norms)));
            findings.stream()
                    .filter(finding -> !words.explanation(finding).evidence().isEmpty())
                    .forEach(finding -> out.paragraph(
                            finding.norm().id() + " has evidence on record: " + words.why(List.of(finding))));
            out.paragraph(
                    "Record an attestation under attestations, or leave them to the conversation. plp explain tells what each says.");
            out.blank();
        }

        private void notices() {
            if (assessment.notices().isEmpty()) {
                return;
            }
            out.heading("To know", Page.Tone.PLAIN);
            for (Notice notice : assessment.notices()) {
                String where = notice.path().isEmpty()
                        ? ""
                        : " (" + notice.path() + ", " + report.read().file() + ":"
                                + report.read().places().of(notice.path()).line() + ")";
                out.paragraph(messages.of(notice) + where);
            }
            out.blank();
        }

        private void met() {
            List<Finding> met = found(Outcome.MET);
            if (!met.isEmpty()) {
                out.heading("Met", Page.Tone.GOOD);
                byNorm(met).forEach((norm, findings) -> {
                    out.item(norm.id().value(), norm.statement() + words.tag(norm));
                    concerned(findings);
                });
                out.blank();
            }
        }

        /** What asks nothing, a line a reason: an informal group would else read the same sentence a hundred times. */
        private void notApplicable() {
            List<Finding> quiet = found(Outcome.NOT_APPLICABLE);
            if (!quiet.isEmpty()) {
                out.heading("Not applicable", Page.Tone.GOOD);
                Map<String, Set<String>> byReason = new LinkedHashMap<>();
                quiet.forEach(finding -> byReason.computeIfAbsent(
                                messages.of(finding, words.explanation(finding)), reason -> new LinkedHashSet<>())
                        .add(finding.norm().id().value()));
                byReason.forEach((reason, norms) -> out.paragraph(reason + " " + String.join(" ", norms)));
                out.blank();
            }
        }

        private void summary() {
            List<Finding> open = assessment.findings().stream()
                    .filter(this::isShown)
                    .filter(finding -> !Assessment.isForPeople(finding.norm()))
                    .toList();
            long adviceAlone =
                    open.stream().filter(finding -> isSoft(finding.norm())).count();
            String first = open.stream()
                    .min(Comparator.comparing(finding -> finding.outcome() != Outcome.BREACHED))
                    .map(finding -> finding.norm().id().value())
                    .orElse("C-T8b");
            out.paragraph("Met " + assessment.count(Outcome.MET) + ", not applicable "
                    + assessment.count(Outcome.NOT_APPLICABLE) + ". Of the findings above, without those for people, "
                    + adviceAlone + " of " + open.size() + " rest on advice or a template alone. More: plp explain "
                    + first);
        }

        private List<Finding> found(Outcome outcome) {
            return everything.stream()
                    .filter(finding -> finding.outcome() == outcome && isShown(finding))
                    .toList();
        }

        private boolean isShown(Finding finding) {
            return all || !report.isFrozen(finding);
        }

        private Severity severity(Finding finding) {
            return finding.severity(assessment.reading());
        }

        private String modality(Norm norm) {
            return messages.texts().text("modality." + norm.modality());
        }
    }

    private static int norms(List<Finding> findings) {
        return byNorm(findings).size();
    }

    private static void count(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : many));
        }
    }

    private static Map<Norm, List<Finding>> byNorm(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::norm, LinkedHashMap::new, Collectors.toList()));
    }
}
