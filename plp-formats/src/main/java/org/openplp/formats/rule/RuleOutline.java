package org.openplp.formats.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.fact.FactPath;
import org.openplp.law.RuleNode;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.local.ParameterOnDay;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.norm.written.WrittenRules;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.rule.reader.Keys;
import org.openplp.rules.rule.reader.LawRules;
import org.openplp.rules.rule.reader.RuleReader;
import org.openplp.rules.rule.reader.Subjects;

/** A rule in words: what it asks, line by line, and the answer of each condition for what a finding is about. */
public final class RuleOutline {
    private final Norm norm;
    private final Texts texts;
    private final RuleWords words;
    private final WrittenRules law;
    private final RuleReader reader;
    private final Optional<Assessment> assessment;
    private final Set<FactPath> explained = new LinkedHashSet<>();
    private final List<String> terms = new ArrayList<>();
    private final List<RuleLine> lines = new ArrayList<>();

    /** Where a part stands: how deep, in which entry, and what of the dossier it sees. */
    private record View(int depth, String entry, Optional<Scope> scope) {
        View deeper() {
            return new View(depth + 1, entry, scope);
        }
    }

    private RuleOutline(RuleBook book, Norm norm, WrittenRules law, Texts texts, Optional<Assessment> assessment) {
        this.norm = norm;
        this.texts = texts;
        this.law = law;
        this.assessment = assessment;
        words = new RuleWords(norm, texts);
        reader = new LawRules(
                        book.entries(), book.settings(), () -> book.register().circulars(texts.language()))
                .reader(law);
    }

    /**
     * The rule of a norm.
     *
     * @param book a book with the norm
     * @param norm the norm
     * @param texts the language
     * @return the lines, with the terms that the rule uses at the end; none if nothing is checked
     */
    public static List<RuleLine> of(RuleBook book, Norm norm, Texts texts) {
        return of(book, norm, texts, Optional.empty(), Optional.empty());
    }

    /**
     * The rule of a norm with the answers for a finding.
     *
     * @param assessment an assessment by a book with the norm
     * @param finding a finding of the assessment
     * @param texts the language
     * @return the lines; without answers where the finding is about no entry that the rule judges
     */
    public static List<RuleLine> of(Assessment assessment, Finding finding, Texts texts) {
        return of(assessment.book(), finding.norm(), texts, Optional.of(assessment), Optional.of(finding));
    }

    private static List<RuleLine> of(
            RuleBook book, Norm norm, Texts texts, Optional<Assessment> assessment, Optional<Finding> finding) {
        Optional<WrittenRules> law = norm.written();
        Optional<RuleNode> rule = law.flatMap(rules -> rules.rule(norm.id().value()));
        if (rule.isEmpty()) {
            return norm.needsHumanReview()
                    ? List.of(new RuleLine(0, new RuleWords(norm, texts).text("people"), Optional.empty(), List.of()))
                    : List.of();
        }
        RuleOutline outline = new RuleOutline(book, norm, law.get(), texts, assessment);
        outline.add(rule.get(), finding);
        return List.copyOf(outline.lines);
    }

    private void add(RuleNode rule, Optional<Finding> finding) {
        finding.ifPresent(one -> paths(one.explanation()).forEach(explained::add));
        Optional<SubjectType<?>> type = subject(rule.args().get(0));
        Optional<EntriesFact<?, ?>> inside = rule.parts().stream()
                .filter(part -> part.word().equals(RuleParts.WITHIN))
                .<EntriesFact<?, ?>>map(part -> Keys.list(part.args().get(0)))
                .findFirst();
        View view = view(finding, type, inside);
        type.ifPresent(
                one -> line(0, words.text("rule", words.subject(one.kind().name()))));
        rule.parts().stream()
                .filter(part -> part.word().equals(RuleParts.WITHIN))
                .forEach(part -> add(part, view));
        add(rule.parts().get(0), view);
        rule.parts().stream()
                .filter(part -> part.word().equals("also"))
                .forEach(part -> add(part, view(finding, subject(part.args().get(0)), Optional.empty())));
        rule.args().stream().skip(1).forEach(timing -> line(0, words.text("timing." + timing)));
        if (finding.isEmpty()) {
            line(0, words.text("unknown"));
        }
        for (int i = 0; i < terms.size(); i++) {
            String term = terms.get(i);
            line(0, words.text("means", words.term(term)));
            law.term(term).ifPresent(means -> add(means, new View(1, entryOf(term), Optional.empty())));
        }
    }

    private String entryOf(String term) {
        return law.rows(RuleParts.TERM).stream()
                .filter(row -> row.get("name").equals(term))
                .flatMap(row -> row.list("of").stream())
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    private static Optional<SubjectType<?>> subject(String kind) {
        return Subjects.ENTRIES.stream()
                .filter(type -> type.kind().name().equals(kind))
                .findFirst();
    }

    private static Stream<FactPath> paths(Explanation why) {
        return Stream.concat(
                why.evidence().stream().map(Explanation.Evidence::path),
                why.missing().stream().map(Explanation.Missing::path));
    }

    /** What a rule judges, with the scope of a finding if it is about that. */
    private View view(Optional<Finding> finding, Optional<SubjectType<?>> type, Optional<EntriesFact<?, ?>> inside) {
        Optional<EntriesFact<?, ?>> subjects = type.flatMap(SubjectType::log);
        Optional<Scope> scope = finding.flatMap(one -> {
            Scope root = Scope.of(assessment.orElseThrow().snapshot(), Concept.DOSSIER);
            return subjects.stream()
                    .flatMap(list -> root.entries(list))
                    .flatMap(entry -> inside.isEmpty() ? Stream.of(entry) : entry.entries(inside.get()))
                    .filter(entry -> entry.path().equals(one.subject().path()))
                    .findFirst()
                    .or(() -> subjects.isEmpty() ? Optional.of(root) : Optional.empty());
        });
        String entry =
                inside.or(() -> subjects).map(list -> list.fullKey() + "[]").orElse("");
        return new View(0, entry, scope);
    }

    private void add(RuleNode node, View at) {
        if (node.word().equals(RuleParts.ALL)) {
            List<RuleNode> parts = node.parts().stream()
                    .filter(part -> !RuleParts.isAlways(part))
                    .toList();
            parts.forEach(part -> add(part, at));
        } else if (node.word().equals(RuleParts.SHOWING)) {
            add(node.parts().get(0), at);
        } else if (node.word().equals("before")) {
            line(at.depth(), words.of(node, false, false, at.entry(), "").orElseThrow());
            add(node.parts().get(isStarted(node, at) ? 1 : 0), at.deeper());
        } else if (node.word().equals("evidence")) {
            line(at.depth(), words.text(node.word()));
            Stream.of(node.parts().get(0))
                    .flatMap(part -> part.word().equals(RuleParts.SHOWING) ? part.parts().stream() : Stream.of(part))
                    .filter(part -> !RuleParts.isAlways(part))
                    .forEach(part -> add(part, at.deeper()));
        } else {
            titled(node, at);
        }
    }

    /** Until a dossier has the start, only what has to be done by then counts. */
    private static boolean isStarted(RuleNode before, View at) {
        return at.scope().isEmpty()
                || at.scope().get().read(Keys.day(before.args().get(0))).isKnown();
    }

    private void titled(RuleNode node, View at) {
        boolean isDenied = node.word().equals(RuleParts.NOT);
        RuleNode asked = isDenied ? node.parts().get(0) : node;
        Optional<RuleLine.Fact> agreed = agreed(asked.args());
        boolean isBare = asked.parts().stream().allMatch(RuleParts::isAlways);
        Optional<String> title = words.of(asked, isDenied, isBare, at.entry(), period(asked.args(), agreed));
        if (title.isEmpty() && isDenied) {
            answered(node, at, words.text(RuleParts.NOT), false);
            group(asked, at.deeper());
            return;
        }
        if (title.isEmpty() && !RuleParts.COMBINING.contains(asked.word())) {
            throw new IllegalStateException("no text words the part " + asked.word() + " of a rule");
        }
        title.ifPresent(text -> answered(node, at, text, true));
        agreed.ifPresent(
                fact -> lines.add(new RuleLine(at.depth() + 1, words.text("agreed"), Optional.empty(), List.of(fact))));
        if (asked.word().equals(RuleParts.TERM)) {
            term(asked.args().get(0), at.deeper());
        }
        if (!isBare || RuleParts.ROLES.containsKey(asked.word())) {
            entries(asked, title.isPresent() ? at.deeper() : at);
        }
    }

    /** A term is defined where it is answered, or else below the rule. */
    private void term(String name, View at) {
        if (at.scope().isPresent()) {
            law.term(name).ifPresent(means -> add(means, at));
        } else if (!terms.contains(name)) {
            terms.add(name);
        }
    }

    /** The parts of a part, for each entry of its list that decided. */
    private void entries(RuleNode node, View at) {
        Optional<EntriesFact<?, ?>> list = RuleParts.OF_ENTRIES.contains(node.word())
                ? Optional.of(Keys.list(node.args().get(0)))
                : node.word().equals("bearers")
                        ? subject(node.args().get(0)).flatMap(SubjectType::log)
                        : Optional.empty();
        String entry = list.map(one -> one.fullKey() + "[]").orElse(at.entry());
        List<Scope> entries = at.scope().stream()
                .flatMap(scope -> list.stream().flatMap(one -> decisive(node, one, scope)))
                .toList();
        if (entries.isEmpty()) {
            parts(node, new View(at.depth(), entry, list.isPresent() ? Optional.empty() : at.scope()));
        }
        entries.stream().limit(Explainer.MANY).forEach(scope -> {
            line(at.depth(), words.entry(scope.path()));
            parts(node, new View(at.depth() + 1, entry, Optional.of(scope)));
        });
        if (entries.size() > Explainer.MANY) {
            line(at.depth(), words.text("more", Integer.toString(entries.size() - Explainer.MANY)));
        }
    }

    private Stream<Scope> decisive(RuleNode node, EntriesFact<?, ?> list, Scope scope) {
        Set<FactPath> named =
                node.isCondition() ? paths(explanation(condition(node), scope)).collect(Collectors.toSet()) : explained;
        return scope.entries(list)
                .filter(entry -> named.stream()
                        .anyMatch(path -> path.inside(entry.path()).isPresent()));
    }

    private void parts(RuleNode node, View at) {
        List<String> roles = RuleParts.ROLES.getOrDefault(node.word(), List.of());
        for (int i = 0; i < node.parts().size(); i++) {
            RuleNode part = node.parts().get(i);
            String role = i < roles.size() ? roles.get(i) : "";
            if (node.word().equals("worst")) {
                line(at.depth(), words.text("duty", Integer.toString(i + 1)));
                add(part, at.deeper());
            } else if (role.isEmpty() && RuleParts.CHOICES.contains(node.word())) {
                group(part, at);
            } else if (role.isEmpty()) {
                add(part, at);
            } else if (!(RuleParts.isAlways(part) && RuleParts.USUAL.contains(role))
                    && !(RuleParts.isNever(part) && RuleParts.SELDOM.contains(role))) {
                answered(part, at, words.text("role." + role), false);
                add(part, at.deeper());
            }
        }
        if (node.word().equals("owed")) {
            node.args().forEach(arg -> since(arg, at));
        }
    }

    private void since(String arg, View at) {
        String value = arg.substring(arg.indexOf('=') + 1);
        if (arg.startsWith("since=")) {
            line(at.depth(), words.text("since", words.fact(value, at.entry())));
            return;
        }
        Optional<RuleLine.Fact> agreed = agreed(List.of(value));
        String period = period(List.of(value), agreed);
        String text = words.text(period.isEmpty() ? "term.open" : "term.set", words.parameter(value), period);
        lines.add(
                new RuleLine(at.depth(), text, Optional.empty(), agreed.stream().toList()));
    }

    /** Several conditions that stand for one, where others stand beside it. */
    private void group(RuleNode node, View at) {
        boolean isGroup = node.word().equals(RuleParts.ALL);
        if (isGroup) {
            answered(node, at, words.text(RuleParts.ALL), false);
        }
        add(node, isGroup ? at.deeper() : at);
    }

    /** The agreement that sets a parameter on the day. */
    private Optional<RuleLine.Fact> agreed(List<String> args) {
        return assessment.stream()
                .flatMap(one -> one.parameters().stream())
                .filter(one -> !args.isEmpty() && one.key().equals(args.get(0)))
                .map(ParameterOnDay::inForce)
                .flatMap(layer -> layer.path().stream()
                        .map(path -> new RuleLine.Fact(
                                path, layer.value().flatMap(words::period).orElse(""))))
                .findFirst();
    }

    /** The period of a parameter in words; empty if the norm sets none and nobody agreed on one. */
    private String period(List<String> args, Optional<RuleLine.Fact> agreed) {
        return agreed.map(RuleLine.Fact::value)
                .or(() -> norm.parameters().stream()
                        .filter(one -> !args.isEmpty() && one.key().equals(args.get(0)))
                        .findFirst()
                        .flatMap(one -> words.period(one.value())))
                .orElse("");
    }

    private void line(int depth, String text) {
        lines.add(new RuleLine(depth, text, Optional.empty(), List.of()));
    }

    private void answered(RuleNode node, View at, String text, boolean withFacts) {
        if (at.scope().isEmpty() || !node.isCondition()) {
            line(at.depth(), text);
            return;
        }
        Scope scope = at.scope().get();
        Condition condition = condition(node);
        lines.add(new RuleLine(
                at.depth(),
                text,
                Optional.of(condition.test(scope)),
                withFacts ? facts(node, explanation(condition, scope), scope) : List.of()));
    }

    private Condition condition(RuleNode node) {
        return reader.condition(node.word(), node);
    }

    private static Explanation explanation(Condition condition, Scope scope) {
        Explainer explainer = new Explainer();
        condition.explain(scope, condition.test(scope), explainer);
        return explainer.explanation();
    }

    /** The facts of a condition, or those of its list where lines below have the others. */
    private List<RuleLine.Fact> facts(RuleNode node, Explanation why, Scope scope) {
        RuleNode asked = node.word().equals(RuleParts.NOT) ? node.parts().get(0) : node;
        boolean isOfEntries = RuleParts.OF_ENTRIES.contains(asked.word());
        if (asked.word().equals(RuleParts.TERM) || (!asked.parts().isEmpty() && !isOfEntries)) {
            return List.of();
        }
        List<RuleLine.Fact> facts = new ArrayList<>();
        why.evidence().forEach(fact -> facts.add(new RuleLine.Fact(fact.path(), fact.text(texts.labelled()))));
        why.missing()
                .forEach(fact ->
                        facts.add(new RuleLine.Fact(fact.path(), words.text(fact.datedLater() ? "later" : "missing"))));
        if (isOfEntries && !asked.parts().stream().allMatch(RuleParts::isAlways)) {
            FactPath list = scope.path(Keys.list(asked.args().get(0)));
            facts.removeIf(fact -> !fact.path().equals(list));
        }
        return facts;
    }
}
