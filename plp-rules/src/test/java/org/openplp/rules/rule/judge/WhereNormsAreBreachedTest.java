package org.openplp.rules.rule.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.node.Versions;
import org.openplp.testsupport.KeptFile;
import org.openplp.testsupport.RecordParts;

/** Where the norms that look at a list are breached: once, or at each of its entries (reading R32). The decision on permissions lists them, as they are written. */
class WhereNormsAreBreachedTest {
    private static final Path PAGE = Path.of("..", "docs", "decisions", "0012-permissions.md");
    private static final String RULE = "|---|---|---|\n";

    @Test
    void isListedInTheDecisionOnPermissions() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(RULE) + RULE.length();

        KeptFile.isUpToDate(PAGE, page.substring(0, start) + table() + page.substring(page.indexOf("\n\n", start) + 1));
    }

    @Test
    void isEachEntryWhereAConditionAsksItOfEach() {
        assertThat(norms(WhereNormsAreBreachedTest::asksOfEachEntry))
                .containsExactlyInAnyOrder("A-T3a", "A-T3b", "ROI-1", "B-T4a", "B-T5", "LIM-2");
    }

    private static String table() {
        Predicate<Rule> ofEach = WhereNormsAreBreachedTest::asksOfEachEntry;
        Predicate<Rule> each = rule -> has(rule, EntryEvaluators.Each.class) || has(rule, EntryEvaluators.Around.class);
        Predicate<Rule> never = rule -> !rule.judge().canBeBreached() || isOnlyOwed(rule);
        Predicate<Rule> term = rule -> has(rule, Terms.Recurs.class) || has(rule, SinceTheLast.class);
        Predicate<Rule> version = rule -> asked(rule)
                .anyMatch(part -> part instanceof Versions.Latest<?> || part instanceof Versions.InForceOrLast<?>);
        Predicate<Rule> one = rule -> asked(rule)
                .anyMatch(part -> part instanceof Conditions.Any<?> || part instanceof Versions.FirstWhere<?>);
        return row(
                        "something of each entry, or that there be none (`every`, `any … not`)",
                        "at each entry that is not so, and once for all else",
                        ofEach)
                + row("each entry, judged by itself (`forEach`, `each`)", "at each entry", each.and(never.negate()))
                + row(
                        "something of the version in force (`latest`, `inForceOrLast`, `lastBy`)",
                        "once, whichever version is in force",
                        version.and(ofEach.or(each).or(never).negate()))
                + row(
                        "that there be one, or one such (`any`, `isThere`, `firstWhere`)",
                        "once, however many there are that are none such",
                        one.and(ofEach.or(each).or(never).or(version).negate()))
                + row("that something come back within a term", "once, when the term is over", term)
                + row(
                        "that something be done, without a date",
                        "never",
                        never.and(rule -> nodes(rule.judge()).anyMatch(WhereNormsAreBreachedTest::looksAtAList)));
    }

    private static String row(String asks, String where, Predicate<Rule> which) {
        return "| " + asks + " | " + where + " | " + String.join(" ", norms(which)) + " |\n";
    }

    private static List<String> norms(Predicate<Rule> which) {
        RuleBook book = BelgianBook.ofThisRelease();
        return book.norms().stream()
                .map(book::rule)
                .flatMap(Optional::stream)
                .filter(rule -> !(rule.judge() instanceof HumanReview))
                .filter(which)
                .map(rule -> rule.norm().value())
                .toList();
    }

    private static boolean isOnlyOwed(Rule rule) {
        List<Object> judges = nodes(rule.judge())
                .filter(node -> node instanceof Evaluator)
                .filter(judge -> !(judge instanceof EntryEvaluators.Each
                        || judge instanceof EntryEvaluators.Around
                        || judge instanceof Evaluators.Worst))
                .toList();
        return judges.stream()
                .allMatch(judge -> judge instanceof Followed
                        || (judge instanceof Evaluators.Owed owed
                                && owed.limit().isEmpty()));
    }

    private static boolean has(Rule rule, Class<?> kind) {
        return nodes(rule.judge()).anyMatch(kind::isInstance);
    }

    private static boolean asksOfEachEntry(Rule rule) {
        return nodes(rule.judge())
                .anyMatch(node -> node instanceof Evaluators.Holds holds
                        && !Demands.of(holds.condition()).ofEach().isEmpty());
    }

    private static boolean looksAtAList(Object node) {
        return node instanceof Followed
                || node instanceof Conditions.Any<?>
                || node instanceof EntryEvaluators.Each
                || node instanceof EntryEvaluators.Around;
    }

    /** The parts of what is asked, and not of when. */
    private static Stream<Object> asked(Rule rule) {
        return nodes(rule.judge()).flatMap(node -> {
            if (node instanceof Evaluators.Holds holds) {
                return nodes(holds.condition());
            }
            return node instanceof Evaluators.Before before
                    ? Stream.concat(nodes(before.done()), nodes(before.inTime()))
                    : Stream.empty();
        });
    }

    /** A judge or a condition, and all that it is made of. */
    private static Stream<Object> nodes(Object node) {
        List<Object> nodes = new ArrayList<>(List.of(node));
        for (Object part : RecordParts.of((Record) node)) {
            if (part instanceof Evaluator || part instanceof Condition) {
                nodes.addAll(nodes(part).toList());
            }
        }
        return nodes.stream();
    }
}
