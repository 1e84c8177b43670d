package org.openplp.formats.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
import org.openplp.formats.dossier.Place;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.norm.Check;
import org.openplp.rules.norm.Force;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;

/** An assessment as text, for a municipal official: what is breached first, with what to do and by whom. */
public final class TextReport {
    /** What falls due within so many days is told although it is in order. */
    private static final int SOON = 60;

    private static final int EVIDENCE = 4;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

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
        private final Page.Lines out = page.lines();

        Written(Report report, Assessment assessment) {
            this.report = report;
            this.assessment = assessment;
            this.everything = assessment.allFindings();
        }

        String text() {
            List<Finding> breached = found(Outcome.BREACHED).stream()
                    .filter(finding -> severity(finding) == Severity.ERROR)
                    .toList();
            List<Finding> notFollowed = found(Outcome.BREACHED).stream()
                    .filter(finding -> severity(finding) != Severity.ERROR)
                    .toList();
            List<Finding> forPeople = found(Outcome.UNDETERMINED).stream()
                    .filter(finding -> Assessment.isForPeople(finding.norm()))
                    .toList();
            Map<String, Missing> missing = missing();
            List<Finding> due = due();
            List<Finding> toDo = found(Outcome.PENDING).stream()
                    .filter(finding -> finding.explanation().due().isEmpty())
                    .toList();
            title();
            answer(breached, notFollowed, due, toDo, missing, forPeople);
            notKept("Breached", breached, Page.Tone.BAD);
            notKept("Not followed (advice, or no more than a warning)", notFollowed, Page.Tone.WARN);
            failed();
            fallsDue(due);
            stillToDo(toDo);
            notOnRecord(missing);
            forPeople(forPeople);
            notices();
            if (all) {
                quiet("Met", Outcome.MET);
                quiet("Not applicable", Outcome.NOT_APPLICABLE);
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
            out.line(name + ", on " + date(assessment.situation().day()));
            out.line("rule book " + assessment.book().version() + ", "
                    + messages.texts().text("reading." + assessment.reading()));
            out.blank();
        }

        private void answer(
                List<Finding> breached,
                List<Finding> notFollowed,
                List<Finding> due,
                List<Finding> toDo,
                Map<String, Missing> missing,
                List<Finding> forPeople) {
            String overall = messages.texts()
                    .text("overall." + assessment.overall().answer())
                    .toUpperCase(Locale.ENGLISH);
            List<String> parts = new ArrayList<>();
            count(parts, norms(breached), "norm breached", "norms breached");
            count(parts, norms(notFollowed), "piece of advice not followed", "pieces of advice not followed");
            count(parts, due.size(), "duty with a day", "duties with a day");
            count(parts, norms(toDo), "duty still to do", "duties still to do");
            count(parts, missing.size(), "fact to put on record", "facts to put on record");
            count(parts, norms(forPeople), "norm for people to judge", "norms for people to judge");
            Page.Tone tone = switch (assessment.overall().answer()) {
                case COMPLIANT -> Page.Tone.GOOD;
                case NOT_COMPLIANT -> Page.Tone.BAD;
                case CANNOT_TELL -> Page.Tone.WARN;
            };
            String why = messages.texts().text("why." + assessment.overall().why());
            out.toned(tone, overall, ": " + why + (parts.isEmpty() ? "" : ". " + String.join(", ", parts) + "."));
            out.blank();
        }

        private void notKept(String heading, List<Finding> findings, Page.Tone tone) {
            if (findings.isEmpty()) {
                return;
            }
            out.heading(heading, tone);
            byNorm(findings).forEach(this::notKept);
            out.blank();
        }

        private void notKept(Norm norm, List<Finding> findings) {
            Finding first = findings.get(0);
            out.item(norm.id().value(), messages.of(first, first.explanation()));
            if (findings.size() > 1) {
                out.detail(
                        "for", findings.stream().map(one -> one.subject().id()).collect(Collectors.joining(", ")));
            } else if (!first.subject().path().equals("partnership")) {
                out.detail("for", subject(first));
            }
            out.detail("who", bearers(norm));
            out.detail("why", why(findings));
            messages.whatToDo(first).ifPresent(todo -> out.detail("do", todo));
            out.detail("basis", Basis.of(norm, messages.texts()));
            waived(findings).ifPresent(waived -> out.detail("waived", waived));
            out.detail(
                    "at",
                    findings.stream()
                                    .map(this::place)
                                    .distinct()
                                    .limit(EVIDENCE)
                                    .collect(Collectors.joining(", "))
                            + (findings.size() > EVIDENCE ? ", …" : ""));
        }

        private Optional<String> waived(List<Finding> findings) {
            List<String> waived = findings.stream()
                    .filter(finding -> finding.waiver().isPresent())
                    .map(finding ->
                            finding.subject().id() + " by " + finding.waiver().get())
                    .toList();
            return waived.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", waived));
        }

        private String why(List<Finding> findings) {
            Set<String> reasons = new LinkedHashSet<>();
            for (Finding finding : findings) {
                Explanation explanation = finding.explanation();
                explanation.evidence().stream()
                        .map(evidence -> evidence.path() + ": " + evidence.value())
                        .forEach(reasons::add);
                explanation.due().ifPresent(day -> reasons.add("so due by " + date(day)));
            }
            List<String> told = reasons.stream().limit(EVIDENCE).toList();
            int more = reasons.size() - told.size();
            return String.join("; ", told) + (more > 0 ? "; and " + more + " more" : "");
        }

        private void failed() {
            List<Finding> failed = found(Outcome.FAILED);
            if (!failed.isEmpty()) {
                out.heading("Failed", Page.Tone.BAD);
                failed.forEach(
                        finding -> out.item(finding.norm().id().value(), messages.of(finding, finding.explanation())));
                out.blank();
            }
        }

        /** Duties with a due day: those that are open, and those that are in order but fall due soon. */
        private List<Finding> due() {
            LocalDate soon = assessment.situation().day().plusDays(SOON);
            return everything.stream()
                    .filter(finding -> finding.outcome() == Outcome.PENDING
                            || (finding.outcome() == Outcome.MET
                                    && finding.norm().check() == Check.RECORDS))
                    .filter(finding -> finding.explanation()
                            .due()
                            .filter(day -> finding.outcome() == Outcome.PENDING || !day.isAfter(soon))
                            .isPresent())
                    .sorted(Comparator.comparing(
                            finding -> finding.explanation().due().orElse(LocalDate.MAX)))
                    .toList();
        }

        private void fallsDue(List<Finding> due) {
            if (due.isEmpty()) {
                return;
            }
            out.heading("Due", Page.Tone.WARN);
            for (Finding finding : due) {
                String day = finding.explanation().due().map(TextReport::date).orElse("");
                String advised = severity(finding) == Severity.ERROR ? "" : " (" + modality(finding.norm()) + ")";
                out.item(
                        finding.norm().id().value(),
                        day + advised + ": " + finding.norm().statement());
                out.detail("who", bearers(finding.norm()));
            }
            out.blank();
        }

        private void stillToDo(List<Finding> toDo) {
            if (toDo.isEmpty()) {
                return;
            }
            out.heading("Still to do (the texts set no date)", Page.Tone.WARN);
            byNorm(toDo).forEach((norm, findings) -> {
                Finding first = findings.get(0);
                out.item(norm.id().value(), messages.of(first, first.explanation()));
                if (findings.size() > 1 || !first.subject().path().equals("partnership")) {
                    out.detail("for", findings.stream().map(this::subject).collect(Collectors.joining(", ")));
                }
                out.detail("who", bearers(norm));
                messages.whatToDo(first).ifPresent(todo -> out.detail("do", todo));
            });
            out.blank();
        }

        /** A fact that is not on record, for how many subjects, and what it would settle. */
        private record Missing(Set<String> paths, Set<String> norms, boolean datedLater) {}

        private Map<String, Missing> missing() {
            Map<String, Missing> byKey = new LinkedHashMap<>();
            for (Finding finding : found(Outcome.UNDETERMINED)) {
                if (Assessment.isForPeople(finding.norm())) {
                    continue;
                }
                for (Explanation.Missing fact : finding.explanation().missing()) {
                    Missing missing = byKey.computeIfAbsent(
                            fact.path().replaceAll("\\[\\d+]", "[]") + (fact.datedLater() ? " " : ""),
                            key -> new Missing(new LinkedHashSet<>(), new LinkedHashSet<>(), fact.datedLater()));
                    missing.paths().add(fact.path());
                    missing.norms().add(finding.norm().id().value());
                }
            }
            return byKey;
        }

        private void notOnRecord(Map<String, Missing> missing) {
            if (missing.isEmpty()) {
                return;
            }
            out.heading("Not on record", Page.Tone.WARN);
            int width = missing.keySet().stream().mapToInt(String::length).max().orElse(0);
            missing.entrySet().stream()
                    .sorted(Comparator.comparing(
                            entry -> -entry.getValue().norms().size()))
                    .forEach(entry -> {
                        Missing fact = entry.getValue();
                        String many = fact.paths().size() > 1 ? fact.paths().size() + " times" : "";
                        String later = fact.datedLater() ? " (on record for a later day)" : "";
                        out.row(
                                entry.getKey().strip(),
                                width,
                                many,
                                "settles " + String.join(" ", fact.norms()) + later);
                    });
            out.blank();
        }

        private void forPeople(List<Finding> findings) {
            if (findings.isEmpty()) {
                return;
            }
            out.heading("For people to judge", Page.Tone.PLAIN);
            out.paragraph(findings.stream()
                    .map(finding -> finding.norm().id().value())
                    .distinct()
                    .collect(Collectors.joining(" ")));
            out.paragraph("Record an attestation under attestations, or leave them to the conversation.");
            out.blank();
        }

        private void notices() {
            if (assessment.notices().isEmpty()) {
                return;
            }
            out.heading("To know", Page.Tone.PLAIN);
            for (Notice notice : assessment.notices()) {
                String where = notice.path().isEmpty() ? "" : " (" + notice.path() + ")";
                out.paragraph(messages.of(notice) + where);
            }
            out.blank();
        }

        private void quiet(String heading, Outcome outcome) {
            List<Finding> findings = found(outcome);
            if (findings.isEmpty()) {
                return;
            }
            out.heading(heading, Page.Tone.GOOD);
            byNorm(findings).forEach((norm, found) -> {
                Finding first = found.get(0);
                String text = outcome == Outcome.MET ? norm.statement() : messages.of(first, first.explanation());
                String ids = found.size() == 1 && first.subject().path().equals("partnership")
                        ? ""
                        : " (" + found.stream().map(one -> one.subject().id()).collect(Collectors.joining(", ")) + ")";
                out.item(norm.id().value(), text + ids);
            });
            out.blank();
        }

        private void summary() {
            long adviceAlone = assessment.findings().stream()
                    .filter(finding -> finding.norm().force() == Force.ADVICE)
                    .count();
            out.paragraph("Met " + assessment.count(Outcome.MET) + ", not applicable "
                    + assessment.count(Outcome.NOT_APPLICABLE) + ". "
                    + (adviceAlone == 1 ? "1 finding above rests" : adviceAlone + " findings above rest")
                    + " on advice alone. More: plp explain "
                    + assessment.findings().stream()
                            .findFirst()
                            .map(finding -> finding.norm().id().value())
                            .orElse("C-T8b"));
        }

        private List<Finding> found(Outcome outcome) {
            return everything.stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .toList();
        }

        private Severity severity(Finding finding) {
            return finding.severity(assessment.reading());
        }

        private String place(Finding finding) {
            Place place = report.read().places().of(Report.pathOf(finding, finding.explanation()));
            return report.read().file() + ":" + place.line();
        }

        private String subject(Finding finding) {
            return messages.texts().text("subject." + finding.subject().kind()) + " "
                    + finding.subject().id();
        }

        private String bearers(Norm norm) {
            return norm.bearers().stream()
                    .map(bearer -> messages.texts().text("bearer." + bearer))
                    .collect(Collectors.joining(", "));
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

    private static String date(LocalDate day) {
        return DATE.format(day);
    }
}
