package org.openplp.rules.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.judge.HumanReview;
import org.openplp.rules.rule.reader.LawRules;
import org.openplp.rules.text.Language;

/** Combines a book with more norms. Additions come last, so that nothing of the book is removed or changed. */
final class Composition {
    private final Country country;
    private final List<Norm> norms;
    private final Map<Norm, Rule> rules;
    private final LawRules ofTheLaw;

    private Composition(RuleBook base) {
        this.country = base.country();
        this.ofTheLaw = ofTheLaw(base.register(), country);
        this.norms = new ArrayList<>(base.norms());
        this.rules = new LinkedHashMap<>(base.rules());
    }

    static RuleBook of(RuleBook base, Stream<LocalLaw> added) {
        List<LocalLaw> local = new ArrayList<>(added.toList());
        if (local.isEmpty()) {
            return base;
        }
        local.sort(Comparator.comparing(LocalLaw::prefix).thenComparing(LocalLaw::name));
        for (int i = 1; i < local.size(); i++) {
            LocalLaw one = local.get(i - 1);
            if (one.prefix().equals(local.get(i).prefix())) {
                throw new IllegalArgumentException("two local laws have the prefix " + one.prefix() + ": " + one.name()
                        + " and " + local.get(i).name());
            }
        }
        Set<String> ofTheRegister = prefixes(base.register());
        for (LocalLaw one : local) {
            if (ofTheRegister.contains(one.prefix())) {
                throw new IllegalArgumentException(
                        "the prefix " + one.prefix() + " is one of the register; a local law has its own");
            }
        }
        Composition composition = new Composition(base);
        local.forEach(one -> composition.add(one.norms()));
        String labels = local.stream().map(LocalLaw::label).collect(Collectors.joining("+", "+", ""));
        return composition.book(base, base.version() + labels, Optional.of(base), local);
    }

    private static Set<String> prefixes(Register register) {
        return register.norms().stream()
                .flatMap(norm -> Stream.concat(
                        Stream.of(norm.id()), norm.merged().stream().map(NormId::of)))
                .map(NormId::prefix)
                .collect(Collectors.toSet());
    }

    /** Adds the norms of the register that belong in a local book. A book that already has them stays as it is. */
    static RuleBook withLocalBook(RuleBook base, String name) {
        List<Norm> local = base.register().norms().stream()
                .filter(norm -> norm.scope() == NormScope.LOCAL_BOOK)
                .toList();
        if (base.norms().containsAll(local)) {
            return base;
        }
        Composition composition = new Composition(base);
        composition.add(local);
        return composition.book(base, base.version() + "+" + name, Optional.empty(), List.of());
    }

    private void add(List<Norm> more) {
        for (Norm norm : more) {
            norms.add(norm);
            ruleFor(norm, ofTheLaw, country).ifPresent(rule -> rules.put(norm, rule));
        }
    }

    private RuleBook book(RuleBook like, String version, Optional<RuleBook> base, List<LocalLaw> local) {
        return new RuleBook(like.id(), version, like.register(), country, norms, rules, base, local);
    }

    /** The rules that the laws of norms have. */
    static LawRules ofTheLaw(Register register, Country country) {
        return new LawRules(
                RuleBook.given(country.entries()),
                RuleBook.given(country.settings()),
                () -> register.circulars(Language.ENGLISH));
    }

    /** The rule of a norm: that of its law, or else that of its country for people. */
    static Optional<Rule> ruleFor(Norm norm, LawRules ofTheLaw, Country country) {
        Optional<Rule> written = RuleBook.given(country.inPlaceOfTheLaw(norm)).or(() -> ofTheLaw.of(norm));
        if (written.isPresent()) {
            boolean needsHumanReview = written.get().judge() instanceof HumanReview;
            if (norm.check() == CheckKind.NONE || (norm.check() == CheckKind.JUDGEMENT && !needsHumanReview)) {
                throw new IllegalArgumentException(norm.id() + " is not checked by a rule, and has one");
            }
            if (written.get().about().kind() != norm.subject()) {
                throw new IllegalArgumentException("the rule of " + norm.id() + " is not about " + norm.subject());
            }
            return written.map(rule -> needsHumanReview ? withBearers(rule, norm, country) : rule);
        }
        return switch (norm.check()) {
            case RECORDS ->
                throw new IllegalArgumentException(norm.id() + " can be seen from records, and has no rule");
            case ATTESTATION, JUDGEMENT -> Optional.of(RuleBook.given(country.forPeople(norm)));
            case NONE -> Optional.empty();
        };
    }

    /** A rule that names none of those for whom people judge is for the bearers of its norm. */
    private static Rule withBearers(Rule rule, Norm norm, Country country) {
        HumanReview judge = (HumanReview) rule.judge();
        if (!judge.bearers().isEmpty() || judge.bearsOnOthers()) {
            return rule;
        }
        HumanReview usual =
                (HumanReview) RuleBook.given(country.forPeople(norm)).judge();
        return new Rule(
                rule.norm(),
                rule.about(),
                rule.within(),
                rule.also(),
                new HumanReview(usual.bearers(), usual.bearsOnOthers(), judge.matters(), judge.evidence()),
                rule.to(),
                rule.timings());
    }
}
