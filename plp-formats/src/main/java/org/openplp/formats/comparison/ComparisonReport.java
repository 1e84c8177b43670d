package org.openplp.formats.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.print.Printer;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Document;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.comparison.Comparison;
import org.openplp.rules.comparison.Comparison.Circumstance;
import org.openplp.rules.comparison.Effect;
import org.openplp.rules.comparison.FindingChange;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.text.Bundle;

/**
 * The comparison of two files, for a municipal official. New findings that stand in the way come first, then
 * improvements, then the rest.
 */
public final class ComparisonReport {
    private final Messages messages;
    private final Texts texts;
    private final Bundle labels;
    private final boolean all;
    private final Comparison comparison;
    private final Side before;
    private final Side after;
    private final Map<Effect, List<FindingChange>> sections = new EnumMap<>(Effect.class);
    private final Document out;

    private ComparisonReport(Manner manner, ComparedFiles files) {
        this.messages = manner.messages();
        this.texts = manner.texts();
        this.labels = Labels.of(ComparisonReport.class, texts.language());
        this.all = manner.all();
        this.comparison = files.comparison();
        this.before = new Side(files.before(), comparison.before(), texts);
        this.after = new Side(files.after(), comparison.after(), texts);
        this.out = new Document(texts.language(), labels.text("title"));
        comparison
                .changes()
                .forEach(change -> sections.computeIfAbsent(comparison.effect(change), effect -> new ArrayList<>())
                        .add(change));
    }

    /**
     * The comparison of two files.
     *
     * @param format the format
     * @param manner how to write it, and whether to list changes that need no attention, and every subject of a change
     * @param files the files, and their differences
     * @return a text that ends in a line break
     */
    public static String of(PageFormat format, Manner manner, ComparedFiles files) {
        return Printer.print(format, manner, new ComparisonReport(manner.labelled(), files).document());
    }

    /** The common features of changes that are listed together. */
    private record Group(NormId norm, FindingChange.Kind kind, Optional<Outcome> before, Optional<Outcome> after) {
        static Group of(FindingChange change) {
            return new Group(
                    change.norm().id(),
                    change.kind(),
                    change.before().map(Finding::outcome),
                    change.after().map(Finding::outcome));
        }
    }

    /** The kind of a change that needs no attention, by which such changes are counted. */
    private record Changed(FindingChange.Kind how, Optional<Outcome> before, Optional<Outcome> after) {
        static Changed of(FindingChange change) {
            boolean sameOutcome =
                    change.kind() == FindingChange.Kind.REASONS || change.kind() == FindingChange.Kind.WEIGHT;
            return new Changed(
                    sameOutcome ? change.kind() : FindingChange.Kind.OUTCOME,
                    change.before().map(Finding::outcome),
                    sameOutcome ? Optional.empty() : change.after().map(Finding::outcome));
        }
    }

    private Document document() {
        head();
        answer();
        sections.forEach((effect, changes) -> {
            if (effect == Effect.OTHER) {
                others(changes);
            } else {
                section(effect, changes);
            }
        });
        norms();
        notices("notices.after", after, comparison.noticesOnlyAfter());
        noLongerToKnow(comparison.noticesOnlyBefore());
        counts();
        Stream.of(before, after).map(Side::fingerprint).distinct().forEach(out::line);
        return out;
    }

    private void head() {
        out.field("before", before.head());
        out.field("after", after.head());
        if (before.how().equals(after.how())) {
            out.more(before.how());
        } else {
            out.field("first", before.how());
            out.field("then", after.how());
        }
        List<Circumstance> differences = comparison.differences();
        if (!differences.isEmpty()) {
            out.field(
                    "differ",
                    differences.stream()
                            .map(one -> labels.text("differs." + one))
                            .collect(Collectors.joining(", ")));
        }
        if (differences.contains(Circumstance.PARTNERSHIP)) {
            out.sentence(labels.text("twoPartnerships"));
        }
    }

    private void answer() {
        long norms = norms(sections.getOrDefault(Effect.NEW_IN_THE_WAY, List.of()));
        String what = norms == 0 ? labels.text("new.none") : labels.counted("new", norms);
        String marked = what.toUpperCase(Locale.ROOT);
        out.part();
        boolean same = before.answer().equals(after.answer());
        String key = comparison.changes().isEmpty()
                ? (same ? "answer.unchanged.same" : "answer.unchanged")
                : (same ? "answer.same" : "answer");
        out.toned(
                norms == 0 ? Page.Tone.GOOD : Page.Tone.BAD,
                marked,
                same
                        ? labels.text(key, marked, after.answer())
                        : labels.text(key, marked, after.answer(), before.answer()));
    }

    private static long norms(List<FindingChange> changes) {
        return changes.stream().map(change -> change.norm().id()).distinct().count();
    }

    private void section(Effect effect, List<FindingChange> changes) {
        out.heading(labels.text("section." + effect), tone(effect));
        groups(changes).forEach((group, theirs) -> group(effect, group, theirs));
    }

    private static Map<Group, List<FindingChange>> groups(List<FindingChange> changes) {
        return changes.stream().collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
    }

    private void group(Effect effect, Group group, List<FindingChange> changes) {
        Norm norm = changes.get(0).norm();
        List<Finding> was = findings(changes, FindingChange::before);
        List<Finding> now = findings(changes, FindingChange::after);
        Side side = now.isEmpty() ? before : after;
        List<Finding> shown = now.isEmpty() ? was : now;
        Finding first = side.words().explanations().spokenFor(shown);
        boolean saysWhatIsNow = !now.isEmpty() && effect != Effect.OTHER_DAY;
        String sentence =
                saysWhatIsNow ? messages.of(first, after.words().explanations().of(first)) : texts.statement(norm);
        out.item(norm.id().value(), sentence + side.words().tag(norm));
        concerned(shown, side);
        side.words().who(out, norm);
        states(effect, group, norm, was, now);
        out.detail(Detail.WHY, side.words().why(shown));
        if (group.after().filter(Outcome.UNDETERMINED::equals).isPresent()) {
            after.missing(now).ifPresent(missing -> out.detail(Detail.LACKS, missing));
        }
        if (saysWhatIsNow && effect != Effect.EASED) {
            messages.whatToDo(first).ifPresent(todo -> out.detail(Detail.DO, todo));
        }
        if (effect == Effect.NEW_IN_THE_WAY || effect == Effect.NEW_NOT_FOLLOWED) {
            out.detail(
                    Detail.BASIS, Basis.of(norm, after.assessment().snapshot().day(), texts));
        }
        out.detail(Detail.AT, side.words().places(shown));
    }

    private void states(Effect effect, Group group, Norm norm, List<Finding> was, List<Finding> now) {
        String before = state(this.before, group, norm, was);
        String after = state(this.after, group, norm, now);
        out.detail(Detail.BEFORE, before);
        boolean bothNotKept = effect == Effect.EASED || effect == Effect.STILL_NOT_KEPT;
        if (now.isEmpty() || effect == Effect.OTHER_DAY || (bothNotKept && !after.equals(before))) {
            out.detail(Detail.NOW, after);
        }
    }

    private static List<Finding> findings(List<FindingChange> changes, Function<FindingChange, Optional<Finding>> of) {
        return changes.stream().flatMap(change -> of.apply(change).stream()).toList();
    }

    private void concerned(List<Finding> findings, Side side) {
        if (findings.size() > 1 || findings.get(0).subject().kind() != SubjectKind.PARTNERSHIP) {
            List<String> subjects = findings.stream().map(side.words()::subject).toList();
            out.detail(
                    Detail.FOR, all ? String.join(", ", subjects) : side.words().some(subjects));
        }
    }

    private static String state(Side side, Group group, Norm norm, List<Finding> findings) {
        return findings.isEmpty()
                ? side.nothing(norm, group.kind())
                : side.words()
                        .some(findings.stream().map(side::outcome).distinct().toList());
    }

    /** Writes the changes that need no attention, by outcome before and after. */
    private void others(List<FindingChange> changes) {
        Map<Changed, List<FindingChange>> byWhat =
                changes.stream().collect(Collectors.groupingBy(Changed::of, LinkedHashMap::new, Collectors.toList()));
        out.heading(labels.text("section." + Effect.OTHER), Page.Tone.PLAIN);
        byWhat.forEach((what, theirs) -> out.paragraph(other(what, theirs)));
        if (!all) {
            out.paragraph(labels.text("other.all"));
        }
    }

    private static String id(FindingChange change) {
        return change.after()
                .or(change::before)
                .map(finding -> FindingStatus.isOnCharacter(finding)
                        ? finding.norm().id().value()
                        : finding.id())
                .orElse("");
    }

    private String other(Changed what, List<FindingChange> changes) {
        String number = Integer.toString(changes.size());
        String was = word(what.before());
        String shown = switch (what.how()) {
            case REASONS -> labels.text("other.reasons", number, was);
            case WEIGHT -> labels.text("other.weight", number, was);
            default -> labels.text("other", number, was, word(what.after()));
        };
        return all
                ? after.words()
                        .said(shown, changes.stream().map(ComparisonReport::id).collect(Collectors.joining(" ")))
                : shown;
    }

    private String word(Optional<Outcome> outcome) {
        return outcome.map(one -> texts.text("outcome." + one)).orElseGet(() -> labels.text("other.none"));
    }

    private void norms() {
        out.heading(labels.text("norms"), Page.Tone.PLAIN);
        norms("norms.onlyBefore", "", comparison.normsOnlyBefore());
        norms("norms.onlyAfter", "", comparison.normsOnlyAfter());
        boolean isBack = comparison
                .after()
                .snapshot()
                .day()
                .isBefore(comparison.before().snapshot().day());
        String onlyBefore = isBack ? "norms.notYetInForce" : "norms.noLongerInForce";
        String onlyAfter = isBack ? "norms.noLongerInForce" : "norms.notYetInForce";
        norms(onlyBefore, after.day(), comparison.normsInForceOnlyBefore());
        norms(onlyAfter, before.day(), comparison.normsInForceOnlyAfter());
    }

    private void norms(String key, String day, List<Norm> norms) {
        if (!norms.isEmpty()) {
            String ids = norms.stream().map(norm -> norm.id().value()).collect(Collectors.joining(" "));
            out.paragraph(day.isEmpty() ? labels.text(key, ids) : labels.text(key, day, ids));
        }
    }

    private void notices(String heading, Side side, List<Notice> notices) {
        out.heading(labels.text(heading), Page.Tone.PLAIN);
        notices.forEach(
                notice -> out.paragraph(messages.of(notice, side.assessment().book()) + side.place(notice)));
    }

    private void noLongerToKnow(List<Notice> notices) {
        if (all) {
            notices("notices.before", before, notices);
        } else if (!notices.isEmpty()) {
            out.part();
            out.paragraph(labels.counted("notices.count", notices.size()));
        }
    }

    private void counts() {
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int was = comparison.before().count(outcome);
            int is = comparison.after().count(outcome);
            if (was != is) {
                counts.add(labels.text(
                        "counts.outcome",
                        texts.text("outcome." + outcome),
                        Integer.toString(is),
                        Integer.toString(was)));
            }
        }
        out.part();
        out.paragraph(counts.isEmpty() ? labels.text("counts.same") : labels.text("counts", String.join(", ", counts)));
    }

    private static Page.Tone tone(Effect effect) {
        return switch (effect) {
            case NEW_IN_THE_WAY, FAILED -> Page.Tone.BAD;
            case NEW_NOT_FOLLOWED, BREACH_GONE, UNKNOWN_NOW, TO_DO, STILL_NOT_KEPT, OTHER_DAY -> Page.Tone.WARN;
            case MENDED, EASED, KNOWN_NOW, DONE -> Page.Tone.GOOD;
            case OWED_BY_OTHERS, OTHER -> Page.Tone.PLAIN;
        };
    }
}
