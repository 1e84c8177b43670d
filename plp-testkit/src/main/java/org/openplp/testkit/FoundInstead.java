package org.openplp.testkit;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.fact.Defect;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.comparison.FindingChange;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.InForce;

/**
 * The message of a failed assertion: what was found instead, why, and by which source. Like a report, it shows the
 * facts that decided, but not the reason of a waiver.
 */
final class FoundInstead {
    private static final int MANY = 10;
    private static final int WIDTH = 11;
    private static final Texts TEXTS = Texts.english();
    private static final Messages MESSAGES = new Messages(TEXTS);
    private static final DefectTexts DEFECTS = DefectTexts.inLanguage(Locale.ENGLISH);

    private FoundInstead() {}

    /** The findings. Those of a norm come before what it rests on. */
    static String of(String expected, List<Finding> findings) {
        return expected + byNorm(findings, Finding::norm, FoundInstead::finding);
    }

    /** The duties. Those of a norm come before what it rests on. */
    static String ofDuties(String expected, List<Duty> duties) {
        return expected + byNorm(duties, Duty::norm, FoundInstead::duty);
    }

    /** The changes, and the reasons for the present state. */
    static String changes(List<FindingChange> changes) {
        return byNorm(changes, FindingChange::norm, FoundInstead::change);
    }

    /** Why an act was rejected. */
    static String reasons(List<Defect> reasons) {
        return lines("\n  ", reasons, reason -> reason.code() + " at " + reason.path() + ": " + DEFECTS.text(reason));
    }

    /** Gives each item a line, as long as there are not too many. */
    static <T> String lines(String before, List<T> all, Function<T, String> line) {
        if (all.isEmpty()) {
            return "\n  nothing";
        }
        int more = all.size() - MANY;
        return all.stream().limit(MANY).map(one -> before + line.apply(one)).collect(Collectors.joining())
                + (more > 0 ? "\n  and " + more + " more" : "");
    }

    /** The period in which something is in force. */
    static String period(InForce period) {
        return "in force"
                + period.from().map(day -> " from " + day).orElse("")
                + period.to().map(day -> " to " + day).orElse("");
    }

    private static <T> String byNorm(List<T> all, Function<T, Norm> norm, Function<T, String> one) {
        return lines(
                "",
                all.stream().map(norm).distinct().toList(),
                each -> lines(
                                "\n  ",
                                all.stream()
                                        .filter(found -> norm.apply(found).equals(each))
                                        .toList(),
                                one)
                        + "\n  basis of " + basis(each));
    }

    private static String basis(Norm norm) {
        String check = norm.check() == CheckKind.RECORDS ? "" : ", " + TEXTS.text("check." + norm.check());
        return Stream.concat(
                        Stream.of(norm.id() + ": " + TEXTS.text("modality." + norm.modality()) + ", "
                                + TEXTS.text("force." + norm.force()) + check),
                        norm.citations().stream().map(FoundInstead::source))
                .collect(Collectors.joining("; "));
    }

    private static String source(Citation citation) {
        String period = citation.inForce().equals(InForce.NOT_KNOWN) ? "" : ", " + period(citation.inForce());
        return citation.label() + " (" + TEXTS.text("read." + citation.source().read()) + period + ")";
    }

    private static String finding(Finding finding) {
        return finding(finding, "");
    }

    private static String finding(Finding finding, String was) {
        Explanation why = finding.explanation();
        return finding.id() + " " + finding.outcome() + was + ": " + MESSAGES.of(finding, why)
                + facts("due", why.due().stream())
                + why(finding.norm(), why)
                + facts("waived by", finding.waiver().stream());
    }

    private static String change(FindingChange change) {
        String was =
                change.before().map(finding -> ", was " + finding.outcome()).orElse(", was not there");
        return change.after()
                .map(finding -> finding(finding, was))
                .orElseGet(() -> change.before().map(Finding::id).orElse("") + " is gone" + was);
    }

    private static String duty(Duty duty) {
        return duty.id() + " " + duty.state() + (duty.isForecast() ? ", forecast" : "") + ": "
                + duty.norm().statement()
                + facts("by", names(duty.who()))
                + facts("towards", names(duty.toWhom()))
                + facts("due", duty.due().stream())
                + facts("agreed in", duty.agreedTerm().stream().map(Occurrence.AgreedTerm::path))
                + facts("since", duty.event().stream().map(FoundInstead::moment))
                + facts("done", duty.done().stream().map(FoundInstead::moment))
                + why(duty.norm(), duty.explanation())
                + facts("waived by", duty.waiver().stream());
    }

    /** All names in one line. */
    private static Stream<String> names(List<? extends Enum<?>> names) {
        return names.stream().map(Enum::name).reduce((some, next) -> some + ", " + next).stream();
    }

    private static String moment(Occurrence.Moment moment) {
        return moment.path() + moment.day().map(day -> ": " + day).orElse("");
    }

    private static String why(Norm norm, Explanation why) {
        return facts("evidence", why.evidence().stream().map(fact -> fact.path() + ": " + fact.value()))
                + facts(
                        "missing",
                        why.missing().stream().map(fact -> fact.path() + (fact.datedLater() ? " (dated later)" : "")))
                + facts("open", why.open().stream().map(point -> openPoint(norm, point)));
    }

    private static String openPoint(Norm norm, String point) {
        return point + TEXTS.openPoint(norm, point).map(text -> ": " + text).orElse("");
    }

    /** A label, followed by a line for each fact; nothing at all if there are none. */
    private static String facts(String label, Stream<?> facts) {
        List<?> all = facts.toList();
        return all.isEmpty() ? "" : lines("\n    " + label + " ".repeat(WIDTH - label.length()), all, Object::toString);
    }
}
