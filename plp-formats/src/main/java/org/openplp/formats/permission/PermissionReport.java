package org.openplp.formats.permission;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openplp.core.act.Act;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.RejectionCode;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.entry.ActWriter;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.print.Printer;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Document;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Page;
import org.openplp.formats.wording.Title;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.permission.Consequences;
import org.openplp.rules.permission.MissingFact;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Bundle;

/**
 * The answer about an act, for a municipal official: yes, no or cannot tell; the obstacles; the facts to find out first;
 * the duties that follow.
 */
public final class PermissionReport {
    private static final int MANY = 20;

    private final AnsweredAct answered;
    private final Messages messages;
    private final Texts texts;
    private final DefectTexts defectTexts;
    private final Bundle labels;
    private final Document out;

    private PermissionReport(Manner manner, AnsweredAct answered) {
        this.answered = answered;
        this.messages = manner.messages();
        this.texts = manner.texts();
        this.defectTexts = manner.defects();
        this.labels = Labels.of(PermissionReport.class, texts.language());
        String act = texts.text("act." + ActWriter.name(answered.act()));
        this.out = new Document(
                texts.language(),
                texts.text("act.question", act, answered.read().file()));
    }

    /**
     * The answer about one act.
     *
     * @param format the format
     * @param manner how to write it
     * @param answered the act and the answer
     * @return a text that ends in a line break
     */
    public static String of(PageFormat format, Manner manner, AnsweredAct answered) {
        requireNonNull(answered, "answered");
        return Printer.print(format, manner, new PermissionReport(manner.labelled(), answered).document());
    }

    /**
     * What to do instead of an act that is not allowed. {@link Messages#whatToDo} is different: it mends an act that
     * was done.
     */
    static String insteadOf(Act act, Texts texts) {
        return texts.text("act." + ActWriter.name(act) + ".instead");
    }

    private Document document() {
        if (answered.permission() instanceof Permission.Impossible impossible) {
            impossible(impossible);
        } else if (answered.permission() instanceof Permission.Yes yes) {
            yes(yes.consequences());
        } else if (answered.permission() instanceof Permission.No no) {
            no(no);
        } else if (answered.permission() instanceof Permission.Undetermined open) {
            cannotTell(open);
        }
        return out;
    }

    private void impossible(Permission.Impossible impossible) {
        answer(impossible.lacksADay() || impossible.onlyRecords() ? Page.Tone.WARN : Page.Tone.BAD);
        out.part();
        impossible
                .reasons()
                .forEach(reason -> out.paragraph(
                        (reason.path().isEmpty() ? "" : place(reason) + ": ") + defectTexts.text(reason)));
    }

    private static boolean isDayMissing(Defect reason) {
        return reason.code().equals(RejectionCode.DAY_MISSING);
    }

    private String place(Defect reason) {
        Optional<String> day =
                isDayMissing(reason) ? ActKeys.dayToGive(answered.act(), reason.path()) : Optional.empty();
        return day.orElse(reason.path().toString());
    }

    private void yes(Consequences consequences) {
        Wording words = head(consequences);
        answer(Page.Tone.GOOD);
        rest(consequences, words);
    }

    private void no(Permission.No no) {
        Wording words = head(no.consequences());
        answer(no.onAdviceAlone() ? Page.Tone.WARN : Page.Tone.BAD);
        out.heading(labels.text("heading.inTheWay"), no.onAdviceAlone() ? Page.Tone.WARN : Page.Tone.BAD);
        findings(no.consequences().breached(), no.consequences(), words);
        out.heading(labels.text(no.onAdviceAlone() ? "heading.instead.advice" : "heading.instead"), Page.Tone.PLAIN);
        out.paragraph(insteadOf(answered.act(), texts));
        toFindOut(no.consequences(), "heading.besides", words);
        rest(no.consequences(), words);
    }

    private void cannotTell(Permission.Undetermined open) {
        Wording words = head(open.consequences());
        answer(Page.Tone.WARN);
        toFindOut(open.consequences(), "heading.toFindOut", words);
        out.heading(Outline.heading(Topic.LEFT_OPEN, texts.language()), Page.Tone.WARN);
        Tally.byNorm(open.leftOpen())
                .forEach((norm, theirs) -> out.item(
                        norm.id().value(),
                        words.open(
                                norm,
                                theirs.stream()
                                        .flatMap(finding -> finding.details().stream())
                                        .flatMap(details -> details.open().stream()))));
        rest(open.consequences(), words);
    }

    private Wording head(Consequences consequences) {
        Assessment after = consequences.after();
        out.line(Title.whichOn(consequences.before(), texts));
        Title.write(out, consequences.before(), texts);
        return new Wording(texts, answered.read(), after.allFindings());
    }

    private void answer(Page.Tone tone) {
        Permission permission = answered.permission();
        out.part();
        String upper = permission.answer(texts.language()).toUpperCase(Locale.ROOT);
        out.toned(tone, upper, texts.said(upper, permission.because(texts.language())));
    }

    private void findings(List<Finding> findings, Consequences consequences, Wording words) {
        LocalDate day = consequences.after().snapshot().day();
        Tally.byNorm(findings).forEach((norm, theirs) -> {
            Finding first = words.explanations().spokenFor(theirs);
            out.item(norm.id().value(), messages.of(first, words.explanations().of(first)) + words.tag(norm));
            if (theirs.stream().anyMatch(finding -> finding.subject().kind() != SubjectKind.PARTNERSHIP)) {
                out.detail(
                        Detail.FOR,
                        words.some(theirs.stream().map(words::subject).toList()));
            }
            if (consequences.fromTheDayAfter().containsAll(theirs)) {
                out.detail(Detail.FROM, labels.text("from.dayAfter", texts.date(day.plusDays(1))));
            }
            words.who(out, norm);
            out.detail(Detail.WHY, words.why(theirs));
            out.detail(Detail.BASIS, Basis.of(norm, day, texts));
        });
    }

    private void toFindOut(Consequences consequences, String heading, Wording words) {
        List<MissingFact> facts = consequences.factsToFindOut();
        if (facts.isEmpty()) {
            return;
        }
        Optional<ActKeys> entry = ActKeys.of(answered.act(), consequences.done().now());
        out.heading(labels.text(heading), Page.Tone.WARN);
        facts.stream()
                .limit(MANY)
                .forEach(fact -> out.row(
                        List.of(entry.flatMap(keys -> keys.toGive(fact.path()))
                                .map(key -> texts.facts().fact(fact.path()) + " (" + key + ")")
                                .orElseGet(() -> words.toRecord(fact.path()))),
                        labels.text(fact.datedLater() ? "settles.later" : "settles", ids(fact.settles()))));
        if (facts.size() > MANY) {
            out.paragraph(words.more(facts.size() - MANY));
        }
    }

    /** Writes what is not part of the answer but should be known with it. */
    private void rest(Consequences consequences, Wording words) {
        ids(labels.text("heading.failed"), Page.Tone.BAD, consequences.failed());
        ids(labels.text("heading.waived"), Page.Tone.PLAIN, consequences.waived());
        out.heading(labels.text("heading.toPutRight"), Page.Tone.WARN);
        findings(consequences.toPutRight(), consequences, words);
        out.heading(labels.text("heading.toDo"), Page.Tone.PLAIN);
        consequences.opened().stream().limit(MANY).forEach(duty -> {
            out.item(duty.norm().id().value(), texts.statement(duty.norm()) + " " + words.weight(duty.norm()));
            words.who(out, duty.norm());
            if (duty.state() == Duty.State.CANNOT_TELL) {
                out.detail(Detail.OPEN, texts.text("may.duty.cannotTell"));
            } else {
                out.detail(Detail.BY, when(duty, words));
            }
        });
        ids(Outline.heading(Topic.HUMAN_REVIEW, texts.language()), Page.Tone.PLAIN, consequences.forPeople());
        out.part();
        out.line(labels.text("end", texts.text("may.records")));
        out.kept(Title.fingerprint(consequences.before().book(), texts));
    }

    private String when(Duty duty, Wording words) {
        return words.day(duty.occurrence())
                .orElseGet(() -> texts.text(duty.waitsForTheStart() ? "may.duty.start" : "may.duty.undated"));
    }

    private void ids(String heading, Page.Tone tone, List<Finding> findings) {
        if (!findings.isEmpty()) {
            out.heading(heading, tone);
            out.paragraph(ids(findings));
        }
    }

    private static String ids(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.norm().id().value())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
