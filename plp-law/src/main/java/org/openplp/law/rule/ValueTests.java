package org.openplp.law.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openplp.core.partnership.HouseRules;
import org.openplp.law.RuleNode;
import org.openplp.law.node.LawNode;
import org.openplp.law.word.NearWord;

/** Reads the tests of a single fact or of a question. */
final class ValueTests {
    /** Comparisons of days, each under the word of the tree that it has in rules too. */
    private static final List<String> DAYS = List.of("before", "on-or-before", "on-or-after", "after");

    private static final List<String> MOMENTS = List.of("at-or-before", "at-or-after");
    private static final List<String> NUMBERS = List.of("at-least", "at-most", "more-than");

    /** The tests that are one word, and those that have a value of their own, in the order in which mistakes list them. */
    static final List<String> WORDS = Stream.of(
                    List.of("present", "absent", "over", "not-over", "erased", "in-time", "over-since"),
                    DAYS,
                    MOMENTS,
                    NUMBERS,
                    List.of("same-as", "or", "since-the-circular", "circular-in-force", "not-older-than-circular-on"))
            .flatMap(List::stream)
            .toList();

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private final SharedTerms terms;

    ValueTests(SharedTerms terms) {
        this.terms = terms;
    }

    List<RuleNode> read(DossierKey key, LawNode value, KeyScope scope) {
        if (ConditionForm.isFancy(value)) {
            return List.of();
        }
        if (key.kind() == DossierKey.Kind.QUESTION) {
            return question(key, value);
        }
        if (value.isList()) {
            return oneOf(key, value);
        }
        return value.isGroup() ? tests(key, value, scope) : List.of(word(key, value, scope));
    }

    private static List<RuleNode> question(DossierKey key, LawNode value) {
        RuleNode yes = RuleNode.of("yes", key.full());
        if (value.text().equals("true")) {
            return List.of(yes);
        }
        if (!value.text().equals("false")) {
            wrongTest(value, value.isText() ? value.text() : "such a value", key, List.of("true", "false"));
        }
        return List.of(ConditionForm.not(yes));
    }

    /** The tests of a single word that a key has. */
    private static List<String> words(DossierKey key) {
        List<String> words = new ArrayList<>(List.of("present", "absent"));
        if (key.isDay() || key.isMoment()) {
            words.addAll(List.of("over", "not-over", "in-time"));
        }
        if (key.isDay()) {
            words.add("erased");
        }
        return words;
    }

    /** The tests with a value of their own that a key has. */
    private static List<String> words(DossierKey key, boolean isText) {
        if (isText) {
            return words(key);
        }
        if (key.isDay() || key.isMoment()) {
            List<String> words = new ArrayList<>(DAYS);
            words.add("over-since");
            words.addAll(key.isMoment() ? MOMENTS : List.of("since-the-circular", "circular-in-force"));
            return words;
        }
        if (key.isNumber()) {
            return NUMBERS;
        }
        if (key.type() == HouseRules.Circular.class) {
            return List.of("same-as", "not-older-than-circular-on");
        }
        return key.hasWords() || key.type() == String.class ? List.of("same-as") : List.of();
    }

    static void wrongTest(LawNode at, String word, DossierKey key, List<String> tests) {
        at.wrongHere(word + " is no test of " + key.full() + ", which is " + key.described()
                + (tests.isEmpty() ? "" : NearWord.orAll(word, tests, "its tests are")));
    }

    private RuleNode word(DossierKey key, LawNode value, KeyScope scope) {
        String word = value.text();
        if (words(key).contains(word)) {
            return switch (word) {
                case "present" -> RuleNode.of("present", key.full());
                case "absent" -> ConditionForm.not(RuleNode.of("present", key.full()));
                case "over" -> RuleNode.of("over", key.full());
                case "not-over" -> ConditionForm.not(RuleNode.of("over", key.full()));
                case "erased" -> RuleNode.of("erased", key.full());
                default -> inTime(key, value, scope);
            };
        }
        if (key.hasWords()) {
            return oneOf(key, value).get(0);
        }
        List<String> all = new ArrayList<>(words(key));
        all.addAll(words(key, false));
        wrongTest(value, word.isEmpty() ? "nothing" : word, key, all);
        return ConditionForm.ALWAYS;
    }

    /** As long as the start has not come, it is enough that the day is on record. */
    private static RuleNode inTime(DossierKey key, LawNode value, KeyScope scope) {
        if (scope.start().isEmpty()) {
            value.wrongHere("in-time goes with before, which names the start; add it to the rule");
            return ConditionForm.ALWAYS;
        }
        KeyScope.Start start = scope.start().get();
        return start.isPast()
                ? RuleNode.of("compare", key.full(), "on-or-before", start.key())
                : RuleNode.of("present", key.full());
    }

    private List<RuleNode> oneOf(DossierKey key, LawNode value) {
        if (!key.hasWords()) {
            wrongTest(value, "a list", key, words(key));
            return List.of();
        }
        return List.of(oneOf("one-of", terms, key, SharedTerms.each(value)));
    }

    /** The test for some words; after the mark come others, of which it is unknown whether they mean one of these. */
    static RuleNode oneOf(String test, SharedTerms terms, DossierKey key, List<LawNode> written) {
        List<String> args = new ArrayList<>(List.of(key.full()));
        List<String> perhaps = new ArrayList<>();
        for (LawNode one : written) {
            args.addAll(words(terms, key, one));
            terms.group(one.text()).map(SharedTerms.Group::perhaps).ifPresent(perhaps::addAll);
        }
        if (!perhaps.isEmpty()) {
            args.add("?");
            args.addAll(perhaps);
        }
        return new RuleNode(test, args, List.of());
    }

    /** The words of a group, or the word itself; reports one that is no value of the key. */
    static List<String> words(SharedTerms terms, DossierKey key, LawNode at) {
        Optional<SharedTerms.Group> group = terms.group(at.text());
        if (group.isPresent()) {
            List<String> others = group.get().of().stream()
                    .filter(word -> !key.words().contains(word))
                    .toList();
            if (!others.isEmpty()) {
                at.wrongHere("no value of " + key.full() + " is " + String.join(", ", others) + ", which the group "
                        + at.text() + " has; name the words instead");
            }
            return group.get().of();
        }
        if (!key.words().contains(at.text())) {
            List<String> known = new ArrayList<>(key.words());
            known.addAll(terms.groupNames());
            if (!key.isList()) {
                known.addAll(words(key));
            }
            String near = NearWord.orAll(at.text(), known, "");
            at.wrongHere(at.text() + " is no value of " + key.full()
                    + (near.startsWith("; did") ? near : "; its values are " + String.join(", ", key.words())));
        }
        return List.of(at.text());
    }

    private List<RuleNode> tests(DossierKey key, LawNode value, KeyScope scope) {
        List<String> known = words(key, false);
        if (key.type().isRecord()) {
            value.wrongHere(key.full() + " is a record; write its keys in full, such as " + key.full() + "."
                    + scope.keys().below(DossierKeys.bare(key.full()) + ".").get(0));
            return List.of();
        }
        if (known.isEmpty() || value.keys().isEmpty()) {
            wrongTest(value, "a group of tests", key, words(key));
            return List.of();
        }
        Optional<RuleNode> window = window(key, value, scope);
        if (window.isPresent()) {
            return List.of(window.get());
        }
        List<RuleNode> parts = new ArrayList<>();
        if (key.isNumber()
                && (value.get("at-least").isThere() || value.get("at-most").isThere())) {
            parts.add(RuleNode.of("number", key.full(), number(value.get("at-least")), number(value.get("at-most"))));
        }
        for (LawNode.Pair pair : value.pairs()) {
            if (known.contains(pair.key().text())
                    || (key.hasWords() && pair.key().text().equals("or"))) {
                parts.addAll(test(key, pair, value, scope));
            } else {
                wrongTest(pair.key(), pair.key().text(), key, known);
            }
        }
        return parts;
    }

    private List<RuleNode> test(DossierKey key, LawNode.Pair pair, LawNode around, KeyScope scope) {
        String word = pair.key().text();
        LawNode value = pair.value();
        if (ConditionForm.isFancy(value)) {
            return List.of();
        }
        return switch (word) {
            case "at-least", "at-most" -> List.of();
            case "more-than" -> List.of(RuleNode.of("more-than", key.full(), number(value)));
            case "over-since" -> List.of(RuleNode.of("over", key.full(), Periods.period(value)));
            case "at-or-before", "at-or-after" -> moment(key, word, value, scope);
            case "same-as" -> same(key, value, around.get("or"), scope);
            case "or" -> {
                if (!around.get("same-as").isThere()) {
                    pair.key().wrongHere("or goes with same-as; add it");
                }
                yield List.of();
            }
            case "since-the-circular", "circular-in-force" -> List.of(circular(key, word, value));
            case "not-older-than-circular-on" ->
                scope.day(value).map(day -> RuleNode.of("not-older-than-circular", key.full(), day.full())).stream()
                        .toList();
            default -> compare(key, word, value, scope);
        };
    }

    private static RuleNode circular(DossierKey key, String word, LawNode value) {
        boolean isSince = word.equals("since-the-circular");
        String only = isSince ? "FIRST" : "DISPUTED";
        if (!value.text().equals(only)) {
            value.wrongHere(word + " is " + only + ", and nothing else yet");
        }
        return isSince ? RuleNode.of(word, key.full(), only) : RuleNode.of("circular-disputed", key.full());
    }

    private static List<RuleNode> compare(DossierKey key, String how, LawNode value, KeyScope scope) {
        boolean isMoved = value.isGroup() && Form.check(value, how, List.of("add", "to"));
        LawNode other = isMoved ? value.get("to") : value;
        if (value.isGroup() && !isMoved) {
            return List.of();
        }
        return scope
                .day(other)
                .map(day -> isMoved
                        ? RuleNode.of("compare", key.full(), how, day.full(), Periods.period(value.get("add")))
                        : RuleNode.of("compare", key.full(), how, day.full()))
                .stream()
                .toList();
    }

    private static List<RuleNode> moment(DossierKey key, String how, LawNode value, KeyScope scope) {
        boolean isMoved = value.isGroup() && Form.check(value, how, List.of("subtract", "from"));
        if (value.isGroup() && !isMoved) {
            return List.of();
        }
        LawNode written = isMoved ? value.get("from") : value;
        return scope
                .key(written)
                .filter(other -> {
                    if (!other.isMoment()) {
                        written.wrongHere(other.full() + " is " + other.described() + "; name a moment");
                    }
                    return other.isMoment();
                })
                .map(other -> isMoved
                        ? RuleNode.of("moment", key.full(), how, other.full(), Periods.duration(value.get("subtract")))
                        : RuleNode.of("moment", key.full(), how, other.full()))
                .stream()
                .toList();
    }

    /** Two comparisons with one other moment are one test, so that a finding names each fact once. */
    private static Optional<RuleNode> window(DossierKey key, LawNode value, KeyScope scope) {
        LawNode end = value.get("on-or-before");
        String other = value.get("at-or-after").text();
        boolean isOne = key.isMoment()
                && value.keys().size() == 2
                && !other.isEmpty()
                && end.isGroup()
                && end.get("to").text().equals(other);
        return isOne
                ? scope.day(value.get("at-or-after"))
                        .map(day -> RuleNode.of("window", key.full(), day.full(), Periods.period(end.get("add"))))
                : Optional.empty();
    }

    private List<RuleNode> same(DossierKey key, LawNode value, LawNode or, KeyScope scope) {
        Optional<DossierKey> other = scope.key(value);
        if (other.isPresent()
                && (other.get().kind() != DossierKey.Kind.VALUE || other.get().type() != key.type())) {
            value.wrongHere(other.get().full() + " is " + other.get().described() + " of another kind than "
                    + key.full() + "; name one with the same values");
            return List.of();
        }
        if (other.isEmpty() || !or.isThere()) {
            return other.map(found -> RuleNode.of("same-as", key.full(), found.full())).stream()
                    .toList();
        }
        List<String> args = new ArrayList<>(List.of(key.full(), other.get().full()));
        meanings(terms, key, or).forEach((word, others) -> args.add(word + "=" + String.join(",", others)));
        return List.of(new RuleNode("stands-for", args, List.of()));
    }

    /** Words, each with the words that may stand for it. */
    static Map<String, List<String>> meanings(SharedTerms terms, DossierKey key, LawNode group) {
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        if (group.keys().isEmpty()) {
            group.wrongHere("write words of " + key.full() + ", each with a list of those that may stand for it");
        }
        for (LawNode.Pair pair : group.pairs()) {
            List<String> others = new ArrayList<>();
            SharedTerms.each(pair.value()).forEach(one -> others.addAll(words(terms, key, one)));
            words(terms, key, pair.key()).forEach(word -> meanings.put(word, others));
        }
        return meanings;
    }

    private static String number(LawNode value) {
        if (value.isThere() && !NUMBER.matcher(value.text()).matches()) {
            value.wrongHere((value.isText() ? value.text() : "this") + " is no number; write one as 50");
        }
        return value.text();
    }
}
