package org.openplp.law.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.law.RuleNode;
import org.openplp.law.RuleSize;
import org.openplp.law.node.LawNode;
import org.openplp.law.word.NearWord;

/** Compiles the rules of norms, and other conditions, to the trees that the engine reads. */
public final class RuleCompiler {
    /** The lists whose entries findings can be about, by the kind of subject. */
    static final Map<String, String> SUBJECTS = Map.of(
            "APPOINTMENT", "appointments",
            "MEMBERSHIP", "memberships",
            "MESSAGE", "messages",
            "REPORT", "reports",
            "EVALUATION", "evaluations");

    static final List<String> TIMINGS = List.of("also-after-leaving", "also-before-operation", "leads-up-to-the-start");
    private static final List<String> OF_PEOPLE = List.of("attested", "also-by-others", "matters", "evidence");

    /** All words of a rule, in the order in which they stand. */
    static final List<String> WORDS = Stream.of(
                    List.of("finding-for-each"), EvaluatorForm.WORDS, OF_PEOPLE, List.of("also", "timing"))
            .flatMap(List::stream)
            .toList();

    private static final RuleNode NEVER = ConditionForm.not(ConditionForm.ALWAYS);

    private final DossierKeys keys;
    private final SharedTerms terms;
    private final ConditionForm conditions;

    /**
     * A compiler that knows some terms.
     *
     * @param keys the keys of a dossier
     * @param terms the terms, whose own conditions are read here
     * @param openPoints the points of which a text of the law says what they leave open
     */
    public RuleCompiler(DossierKeys keys, SharedTerms terms, Set<String> openPoints) {
        this.keys = keys;
        this.terms = terms;
        conditions = new ConditionForm(terms, openPoints);
        terms.read(conditions);
    }

    /**
     * What a rule is of.
     *
     * @param subject what its findings are about
     * @param needsHumanReview whether people settle the norm
     * @param parameters the parameters of the norm that are periods
     */
    public record OfANorm(String subject, boolean needsHumanReview, Set<String> parameters) {}

    /**
     * Compiles a condition on the dossier as a whole.
     *
     * @param written the condition
     * @return the tree
     */
    public RuleNode condition(LawNode written) {
        RuleNode tree = conditions.read(written, KeyScope.of(keys, List.of()));
        checkSize(tree, written);
        return tree;
    }

    /**
     * Compiles the rule of a norm.
     *
     * @param rule the rule as written; missing if it follows from the bearers
     * @param norm what it is of
     * @return the tree
     */
    public RuleNode rule(LawNode rule, OfANorm norm) {
        if (ConditionForm.isFancy(rule)) {
            return ConditionForm.ALWAYS;
        }
        if (rule.isThere() && !rule.isGroup()) {
            rule.wrongHere("a rule is a group of words, such as when and holds");
            return ConditionForm.ALWAYS;
        }
        boolean isKnown = !rule.isThere() || Form.isKnown(rule, "a rule", WORDS);
        onlyItsOwn(rule, norm.needsHumanReview());
        List<String> args = new ArrayList<>(List.of(norm.subject()));
        args.addAll(timings(rule));
        RuleNode tree = new RuleNode(
                "rule", args, norm.needsHumanReview() ? List.of(people(rule)) : judged(rule, norm, isKnown));
        checkSize(tree, rule);
        return tree;
    }

    private void checkSize(RuleNode tree, LawNode at) {
        try {
            new RuleSize(term -> Optional.of(terms.tree(term))).check(tree);
        } catch (IllegalArgumentException tooLarge) {
            at.wrongHere(tooLarge.getMessage() + "; write less");
        }
    }

    /** Reports words of rules of the other kind. */
    private static void onlyItsOwn(LawNode rule, boolean needsHumanReview) {
        for (LawNode key : rule.keys()) {
            if (WORDS.contains(key.text()) && OF_PEOPLE.contains(key.text()) != needsHumanReview) {
                key.wrongHere(
                        needsHumanReview
                                ? key.text()
                                        + " is for norms that records show; people settle this one, so its rule has "
                                        + String.join(", ", OF_PEOPLE)
                                : key.text() + " is for norms that people settle; records show this one");
            }
        }
    }

    private static List<String> timings(LawNode rule) {
        List<String> timings = new ArrayList<>();
        for (LawNode timing : SharedTerms.each(rule.get("timing"))) {
            if (!TIMINGS.contains(timing.text())) {
                timing.wrongHere(
                        timing.text() + " is no timing" + NearWord.orAll(timing.text(), TIMINGS, "the timings are"));
            }
            timings.add(timing.text());
        }
        if (rule.get("before").isThere() && !timings.contains("leads-up-to-the-start")) {
            timings.add("leads-up-to-the-start");
        }
        return timings;
    }

    private KeyScope about(String subject) {
        return KeyScope.of(
                keys,
                Optional.ofNullable(SUBJECTS.get(subject)).map(list -> list + "[]").stream()
                        .toList());
    }

    private List<RuleNode> judged(LawNode rule, OfANorm norm, boolean isKnown) {
        List<RuleNode> parts = new ArrayList<>();
        KeyScope subject = about(norm.subject());
        LawNode each = rule.get("finding-for-each");
        Optional<DossierKey> list = each.isThere() ? subject.entriesOf(each) : Optional.empty();
        if (each.isThere() && list.isEmpty()) {
            return parts;
        }
        if (rule.get("if").isThere() && !each.isThere() && !rule.get("each-of").isThere()) {
            rule.get("if").wrongHere("if goes with finding-for-each or each-of; write when instead");
        }
        KeyScope judged = list.map(key -> subject.entering(each, key)).orElse(subject);
        parts.add(new EvaluatorForm(conditions, norm.parameters()).read(rule, judged, isKnown));
        list.ifPresent(key -> parts.add(within(rule, each, key, subject)));
        if (rule.get("also").isThere()) {
            parts.add(also(rule.get("also")));
        }
        return parts;
    }

    private RuleNode within(LawNode rule, LawNode each, DossierKey list, KeyScope subject) {
        if (list.owner().isEmpty()) {
            each.wrongHere(list.full() + " is a list of the dossier; finding-for-each is for a list of the subject");
        }
        String date = list.entry() + ".date";
        if (!list.owner().isEmpty() && keys.find(date).filter(DossierKey::isDay).isEmpty()) {
            each.wrongHere("the entries of " + list.full() + " have no date, which finding-for-each needs");
        }
        return new RuleNode(
                "within", List.of(list.full(), date), List.of(conditions.optional(rule.get("if"), subject)));
    }

    private RuleNode also(LawNode also) {
        if (!Form.check(also, "also", List.of("about", "holds"))) {
            return ConditionForm.ALWAYS;
        }
        String subject = subject(also.get("about"));
        return SUBJECTS.containsKey(subject)
                ? new RuleNode("also", List.of(subject), List.of(conditions.read(also.get("holds"), about(subject))))
                : ConditionForm.ALWAYS;
    }

    private static String subject(LawNode at) {
        if (!SUBJECTS.containsKey(at.text())) {
            List<String> known = SUBJECTS.keySet().stream().sorted().toList();
            at.wrongHere(at.text() + " is no subject that is an entry of a list"
                    + NearWord.orAll(at.text(), known, "these are"));
        }
        return at.text();
    }

    /** People settle the norm: for those whom the rule names, or for the bearers of the norm, whom the engine knows. */
    private RuleNode people(LawNode rule) {
        List<RuleNode> parts = new ArrayList<>();
        boolean others = rule.get("also-by-others").text().equals("true");
        if (rule.get("also-by-others").isThere() && !others) {
            rule.get("also-by-others").wrongHere("also-by-others is true, or left out");
        }
        if (others && !rule.get("attested").isThere()) {
            rule.get("also-by-others").wrongHere("also-by-others goes with attested; add that, or leave this out");
        }
        SharedTerms.each(rule.get("attested")).forEach(one -> parts.add(attested(one)));
        for (LawNode matter : SharedTerms.each(rule.get("matters"))) {
            parts.add(RuleNode.of("matter", subject(matter)));
        }
        if (rule.get("evidence").isThere()) {
            RuleNode evidence = conditions.read(rule.get("evidence"), about(""));
            parts.add(ConditionForm.combined("evidence", List.of(evidence)));
        }
        return new RuleNode("people", others ? List.of("also-by-others") : List.of(), parts);
    }

    private RuleNode attested(LawNode one) {
        if (!Form.check(
                one,
                "attested",
                List.of("of", "that", "settled-by", "refuted-by"),
                "that",
                "settled-by",
                "refuted-by")) {
            return ConditionForm.ALWAYS;
        }
        String subject = subject(one.get("of"));
        if (!SUBJECTS.containsKey(subject)) {
            return ConditionForm.ALWAYS;
        }
        KeyScope scope = about(subject);
        return new RuleNode(
                "bearers",
                List.of(subject),
                List.of(
                        optional(one, "that", scope, ConditionForm.ALWAYS),
                        optional(one, "settled-by", scope, NEVER),
                        optional(one, "refuted-by", scope, NEVER)));
    }

    private RuleNode optional(LawNode group, String key, KeyScope scope, RuleNode otherwise) {
        return group.get(key).isThere() ? conditions.read(group.get(key), scope) : otherwise;
    }

    /**
     * The keys that a rule may look at.
     *
     * @param rule the tree
     * @return the keys, in the order of the rule; a list without brackets at its end
     */
    public Set<String> keysOf(RuleNode rule) {
        return new RuleFacts(terms, SUBJECTS).of(rule);
    }

    /**
     * The words for what a rule asks, such as {@code holds} or {@code recurs}.
     *
     * @param rule the tree
     * @return the words, each once
     */
    public static Set<String> askedBy(RuleNode rule) {
        return RuleFacts.asked(rule);
    }
}
