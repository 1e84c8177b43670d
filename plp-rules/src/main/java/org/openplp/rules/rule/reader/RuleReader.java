package org.openplp.rules.rule.reader;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.law.RuleNode;
import org.openplp.law.RuleSize;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.rule.Within;
import org.openplp.rules.source.Circulars;

/** Reads the rules of compiled law. The rules of one reader share their terms. For one thread. */
public final class RuleReader {
    private final RuleSize sizes;
    private final ConditionReader conditions;
    private final EvaluatorReader judges;

    /**
     * A reader for the rules of a law.
     *
     * @param terms the terms of the law, by their names
     * @param entries the types of the entries that findings may be about
     * @param settings the parameters
     * @param circulars the circulars, which are read on first use
     */
    public RuleReader(
            Function<String, Optional<RuleNode>> terms,
            Collection<SubjectType<?>> entries,
            Collection<TermParameter> settings,
            Supplier<Circulars> circulars) {
        sizes = new RuleSize(requireNonNull(terms, "terms"));
        conditions = new ConditionReader(terms, new TestReader(circulars));
        judges = new EvaluatorReader(
                conditions,
                Stream.concat(Stream.of(SubjectType.PARTNERSHIP), entries.stream())
                        .collect(Collectors.toMap(type -> type.kind().name(), Function.identity())),
                settings.stream().collect(Collectors.toMap(TermParameter::key, Function.identity())));
    }

    /**
     * Reads a rule.
     *
     * @param norm the norm
     * @param to those to whom it is owed
     * @param compiled the rule, as compiled
     * @return the rule; without bearers if people judge it and its bearers are those of the norm
     * @throws IllegalArgumentException if this release does not know what it says, or it is too large
     */
    public Rule rule(NormId norm, List<Addressee> to, RuleNode compiled) {
        return reading("the rule of " + norm, compiled, () -> read(norm, to, new Node(compiled)));
    }

    /**
     * Reads a condition.
     *
     * @param name what it is, for messages
     * @param compiled the condition, as compiled
     * @return the condition
     * @throws IllegalArgumentException as {@link #rule} does
     */
    public Condition condition(String name, RuleNode compiled) {
        return reading(name, compiled, () -> conditions.read(new Node(compiled)));
    }

    private <T> T reading(String name, RuleNode compiled, Supplier<T> read) {
        try {
            sizes.check(compiled);
            return read.get();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    name + " cannot be read; compile the law with this release: " + e.getMessage(), e);
        }
    }

    private Rule read(NormId norm, List<Addressee> to, Node node) {
        if (!node.word().equals("rule")) {
            throw node.unknown();
        }
        List<String> args = node.args(1, Integer.MAX_VALUE);
        SubjectType<?> about = judges.subject(args.get(0));
        Set<Rule.Timing> timings = EnumSet.noneOf(Rule.Timing.class);
        for (String timing : args.subList(1, args.size())) {
            timings.add(Rule.Timing.valueOf(timing.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        Optional<Within<?>> within = Optional.empty();
        Optional<Node> also = Optional.empty();
        List<Node> parts = node.parts();
        if (parts.isEmpty()) {
            throw node.refused("has no parts");
        }
        for (Node part : parts.subList(1, parts.size())) {
            switch (part.word()) {
                case "within" -> within = Optional.of(within(part));
                case "also" -> also = Optional.of(part);
                default -> throw part.unknown();
            }
        }
        Rule rule = new Rule(norm, about, within, Optional.empty(), judges.read(parts.get(0)), to, timings);
        return also.map(others -> rule.alsoFor(judges.subject(others.arg()), conditions.read(others.part())))
                .orElse(rule);
    }

    private Within<?> within(Node node) {
        List<String> args = node.args(2, 2);
        EntriesFact<?, Object> log = Keys.list(args.get(0));
        Fact<Object, LocalDate> date = Keys.day(args.get(1));
        return new Within<>(log, date, conditions.read(node.part()));
    }
}
