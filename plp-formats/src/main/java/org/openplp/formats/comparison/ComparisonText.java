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
import org.openplp.formats.wording.Basis;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.comparison.Change;
import org.openplp.rules.comparison.Comparison;
import org.openplp.rules.comparison.Comparison.Circumstance;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Outcome;

/** A comparison as text, for a municipal official: what is new and in the way first, then what got better, then the rest. */
public final class ComparisonText {
    private final Messages messages;
    private final Page page;
    private final boolean all;

    /**
     * Writes comparisons.
     *
     * @param messages what is said of findings and notices
     * @param colours whether to mark what matters with colours
     * @param all whether to list the changes that ask nothing, and everybody whom a change concerns
     */
    public ComparisonText(Messages messages, boolean colours, boolean all) {
        this.messages = messages;
        this.page = new Page(colours);
        this.all = all;
    }

    /**
     * The comparison of two files.
     *
     * @param files the files, and what differs
     * @return lines of text, ending in a line break
     */
    public String of(ComparedFiles files) {
        return new Written(files).text();
    }

    /** What is the same for the changes that are told together. */
    private record Group(NormId norm, Change.Kind kind, Optional<Outcome> before, Optional<Outcome> after) {
        static Group of(Change change) {
            return new Group(
                    change.norm().id(),
                    change.kind(),
                    change.before().map(Finding::outcome),
                    change.after().map(Finding::outcome));
        }
    }

    /** One comparison while it is written. */
    private final class Written {
        private final Comparison comparison;
        private final Side before;
        private final Side after;
        private final Map<Section, List<Change>> sections = new EnumMap<>(Section.class);
        private final Page.Lines out = page.lines();

        Written(ComparedFiles files) {
            this.comparison = files.comparison();
            this.before = new Side(files.before(), comparison.before(), messages.texts());
            this.after = new Side(files.after(), comparison.after(), messages.texts());
            Section.Sorter sorter = new Section.Sorter(comparison);
            comparison
                    .changes()
                    .forEach(change -> sections.computeIfAbsent(sorter.of(change), section -> new ArrayList<>())
                            .add(change));
        }

        String text() {
            head();
            answer();
            sections.forEach((section, changes) -> {
                if (section == Section.OTHER) {
                    others(changes);
                } else {
                    section(section, changes);
                }
            });
            norms();
            notices("To know now", after, comparison.noticesOnlyAfter());
            noLongerToKnow(comparison.noticesOnlyBefore());
            counts();
            return out.text();
        }

        private void head() {
            out.field("before", before.head());
            out.field("after", after.head());
            if (before.how().equals(after.how())) {
                out.field("", before.how());
            } else {
                out.field("first", before.how());
                out.field("then", after.how());
            }
            List<Circumstance> differences = comparison.differences();
            if (!differences.isEmpty()) {
                out.field(
                        "differ in",
                        differences.stream().map(ComparisonText::words).collect(Collectors.joining(", ")));
            }
            if (differences.contains(Circumstance.PARTNERSHIP)) {
                out.sentence(
                        "Entries of the two partnerships are compared if they have the same id, and need not be the same.");
            }
            out.blank();
        }

        private void answer() {
            long norms = norms(sections.getOrDefault(Section.NEW_IN_THE_WAY, List.of()));
            String marked = norms == 0
                    ? "nothing new stands in the way"
                    : norms == 1 ? "1 norm stands newly in the way" : norms + " norms stand newly in the way";
            String answers = before.answer().equals(after.answer())
                    ? "The answer is " + after.answer() + ", as before."
                    : "The answer is " + after.answer() + "; before, " + before.answer() + ".";
            out.toned(
                    norms == 0 ? Page.Tone.GOOD : Page.Tone.BAD,
                    marked.toUpperCase(Locale.ENGLISH),
                    ". " + (comparison.changes().isEmpty() ? "No finding changes. " : "") + answers);
            out.blank();
        }

        private static long norms(List<Change> changes) {
            return changes.stream().map(change -> change.norm().id()).distinct().count();
        }

        private void section(Section section, List<Change> changes) {
            out.heading(section.heading(), section.tone());
            groups(changes).forEach((group, theirs) -> group(section, group, theirs));
            out.blank();
        }

        private static Map<Group, List<Change>> groups(List<Change> changes) {
            return changes.stream().collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
        }

        private void group(Section section, Group group, List<Change> changes) {
            Norm norm = changes.get(0).norm();
            List<Finding> was = findings(changes, Change::before);
            List<Finding> now = findings(changes, Change::after);
            Side side = now.isEmpty() ? before : after;
            List<Finding> told = now.isEmpty() ? was : now;
            Finding first = told.get(0);
            boolean saysWhatIsNow = !now.isEmpty() && section != Section.OTHER_DAY;
            String sentence = saysWhatIsNow ? messages.of(first, after.words().explanation(first)) : norm.statement();
            out.item(norm.id().value(), sentence + side.words().tag(norm));
            concerned(told, side);
            out.detail("who", side.words().bearers(norm));
            states(section, group, norm, was, now);
            String why = side.words().why(told);
            if (!why.isEmpty()) {
                out.detail("why", why);
            }
            if (group.after().filter(Outcome.UNDETERMINED::equals).isPresent()) {
                after.missing(now).ifPresent(missing -> out.detail("lacks", missing));
            }
            if (saysWhatIsNow && section != Section.EASED) {
                messages.whatToDo(first).ifPresent(todo -> out.detail("do", todo));
            }
            if (section == Section.NEW_IN_THE_WAY || section == Section.NEW_NOT_FOLLOWED) {
                out.detail(
                        "basis", Basis.of(norm, after.assessment().situation().day(), messages.texts()));
            }
            out.detail("at", side.words().places(told));
        }

        private void states(Section section, Group group, Norm norm, List<Finding> was, List<Finding> now) {
            String before = state(this.before, group, norm, was);
            String after = state(this.after, group, norm, now);
            out.detail("before", before);
            boolean bothNotKept = section == Section.EASED || section == Section.STILL_NOT_KEPT;
            if (now.isEmpty() || section == Section.OTHER_DAY || (bothNotKept && !after.equals(before))) {
                out.detail("now", after);
            }
        }

        private static List<Finding> findings(List<Change> changes, Function<Change, Optional<Finding>> of) {
            return changes.stream().flatMap(change -> of.apply(change).stream()).toList();
        }

        private void concerned(List<Finding> findings, Side side) {
            if (findings.size() > 1 || findings.get(0).subject().kind() != SubjectKind.PARTNERSHIP) {
                List<String> subjects =
                        findings.stream().map(side.words()::subject).toList();
                out.detail(
                        "for", all ? String.join(", ", subjects) : side.words().some(subjects));
            }
        }

        private static String state(Side side, Group group, Norm norm, List<Finding> findings) {
            return findings.isEmpty()
                    ? side.nothing(norm, group.kind())
                    : side.words()
                            .some(findings.stream()
                                    .map(side::outcome)
                                    .distinct()
                                    .toList());
        }

        /** What asks nothing, by what it was and what it is. */
        private void others(List<Change> changes) {
            Map<String, List<Change>> byWhat = changes.stream()
                    .collect(Collectors.groupingBy(this::what, LinkedHashMap::new, Collectors.toList()));
            out.heading(Section.OTHER.heading(), Section.OTHER.tone());
            byWhat.forEach((what, theirs) -> out.paragraph(theirs.size() + " " + what
                    + (all ? ": " + theirs.stream().map(Written::id).collect(Collectors.joining(" ")) : "")));
            if (!all) {
                out.paragraph("--all lists them.");
            }
            out.blank();
        }

        private static String id(Change change) {
            return change.after().or(change::before).map(Finding::id).orElse("");
        }

        private String what(Change change) {
            String was = word(change.before());
            return switch (change.kind()) {
                case REASONS -> was + " as before, for other reasons";
                case WEIGHT -> was + " as before, with another weight";
                default -> was + " before, " + word(change.after()) + " now";
            };
        }

        private String word(Optional<Finding> finding) {
            return finding.map(one -> messages.texts().text("outcome." + one.outcome()))
                    .orElse("without a finding");
        }

        private void norms() {
            Map<String, List<Norm>> lists = new LinkedHashMap<>();
            lists.put("Only in the rule book of before", comparison.normsOnlyBefore());
            lists.put("Only in the rule book of now", comparison.normsOnlyAfter());
            lists.put("No longer in force on " + after.day(), comparison.normsInForceOnlyBefore());
            lists.put("Not yet in force on " + before.day(), comparison.normsInForceOnlyAfter());
            lists.values().removeIf(List::isEmpty);
            if (!lists.isEmpty()) {
                out.heading("Norms of one side alone", Page.Tone.PLAIN);
                lists.forEach((what, norms) -> out.paragraph(what + ": " + Side.ids(norms)));
                out.blank();
            }
        }

        private void notices(String heading, Side side, List<Notice> notices) {
            if (!notices.isEmpty()) {
                out.heading(heading, Page.Tone.PLAIN);
                notices.forEach(notice -> out.paragraph(messages.of(notice) + side.place(notice)));
                out.blank();
            }
        }

        private void noLongerToKnow(List<Notice> notices) {
            if (all) {
                notices("No longer to know", before, notices);
            } else if (!notices.isEmpty()) {
                out.paragraph((notices.size() == 1 ? "1 notice is" : notices.size() + " notices are")
                        + " no longer told; --all lists what is told no more.");
                out.blank();
            }
        }

        private void counts() {
            List<String> counts = new ArrayList<>();
            for (Outcome outcome : Outcome.values()) {
                int was = comparison.before().count(outcome);
                int is = comparison.after().count(outcome);
                if (was != is) {
                    counts.add(messages.texts().text("outcome." + outcome) + " " + is + " (before " + was + ")");
                }
            }
            out.paragraph(
                    counts.isEmpty()
                            ? "As many findings of each outcome as before."
                            : "Findings: " + String.join(", ", counts) + ".");
        }
    }

    private static String words(Circumstance circumstance) {
        return switch (circumstance) {
            case PARTNERSHIP -> "the partnership";
            case DAY -> "the day";
            case READING -> "the reading";
            case RULE_BOOK -> "the rule book";
        };
    }
}
