package org.openplp.proof;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.partnership.Partnership;
import org.openplp.proof.Sketch.Place;
import org.openplp.proof.formula.Circuit;
import org.openplp.proof.formula.SymbolicOutcome;
import org.openplp.proof.formula.Truth;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.Within;
import org.openplp.rules.rule.judge.EntryEvaluators;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.reader.Keys;
import org.openplp.rules.text.Language;

/** A rule book as formulas: for each norm that is in force and that no people settle, its gravest outcome in a symbolic dossier. */
final class Model {
    private final RuleBook book;
    private final Circuit circuit;
    private final Sketch sketch;
    private final ConditionFormulas answers;
    private final EvaluatorFormulas judges;
    private final Truth informal;
    private final int ended;
    private final int inOperation;
    private final Map<Norm, SymbolicOutcome> outcomes = new LinkedHashMap<>();
    private final Map<Norm, SymbolicOutcome> ofTheFirst = new LinkedHashMap<>();
    private final Map<String, String> untranslated = new TreeMap<>();

    private Model(RuleBook book, Sketch sketch, Predicate<Norm> which) {
        this.book = book;
        this.sketch = sketch;
        this.circuit = sketch.circuit();
        this.answers = new ConditionFormulas(sketch);
        this.judges = new EvaluatorFormulas(sketch, answers);
        Place root = sketch.root();
        this.informal = answers.of(Keys.list("partnership.types").includes(Partnership.Type.INFORMAL_GROUP), root);
        int end = answers.has(
                Keys.fact("partnership.ended"), root, one -> one.value().isPresent());
        Truth over = answers.of(new Conditions.Over(Keys.day("partnership.ended.date")), root);
        int dated = answers.has(
                Keys.day("partnership.ended.date"), root, one -> one.value().isPresent());
        this.ended = circuit.and(end, circuit.or(over.yes(), -dated));
        this.inOperation = answers.has(
                Keys.day("partnership.operationalSince"),
                root,
                one -> one.value().isPresent());
        automated(book, sketch.domains().day()).forEach((norm, rule) -> {
            if (which.test(norm)) {
                translate(norm, rule);
            }
        });
    }

    /** The rules of a book on a day that no people settle. */
    static Map<Norm, Rule> automated(RuleBook book, LocalDate day) {
        Map<Norm, Rule> rules = new LinkedHashMap<>();
        book.rules().forEach((norm, rule) -> {
            if (norm.inForce().includes(day) && !norm.needsHumanReview()) {
                rules.put(norm, rule);
            }
        });
        return rules;
    }

    /** A book over any dossier within the bounds, as seen on a day. */
    static Model of(RuleBook book, LocalDate day) {
        return new Model(book, symbolic(domains(day, book)), norm -> true);
    }

    /** A book over one dossier: all formulas are constants. */
    static Model of(RuleBook book, DossierSnapshot snapshot) {
        Sketch sketch =
                new Sketch(new Circuit(), domains(snapshot.day(), book), Optional.of(snapshot), Optional.empty());
        return new Model(book, sketch, norm -> true);
    }

    /** Some norms of a book, over one dossier in which something may still change. */
    static Model of(
            RuleBook book, Predicate<Norm> which, Domains domains, DossierSnapshot snapshot, Openings openings) {
        return new Model(book, new Sketch(new Circuit(), domains, Optional.of(snapshot), Optional.of(openings)), which);
    }

    /** Some norms of a book, over any dossier within these bounds. */
    static Model of(RuleBook book, Set<Norm> norms, Domains domains) {
        return new Model(book, symbolic(domains), norms::contains);
    }

    private static Sketch symbolic(Domains domains) {
        return new Sketch(new Circuit(), domains, Optional.empty(), Optional.empty());
    }

    /** One norm of another book, over the same dossier. */
    Model with(RuleBook other, Norm norm) {
        return new Model(other, sketch, norm::equals);
    }

    /** The same norms, over another dossier. */
    Model beside() {
        return new Model(
                book, new Sketch(circuit, sketch.domains(), Optional.empty(), Optional.empty()), outcomes::containsKey);
    }

    /** The values around what the rules of some books compare. */
    static Domains domains(LocalDate day, RuleBook... books) {
        List<Rule> rules = new ArrayList<>();
        for (RuleBook book : books) {
            rules.addAll(automated(book, day).values());
        }
        return new Domains(
                rules,
                books[0].settings(),
                books[0].register().circulars(Language.ENGLISH).all(),
                day);
    }

    RuleBook book() {
        return book;
    }

    Sketch sketch() {
        return sketch;
    }

    Circuit circuit() {
        return circuit;
    }

    ConditionFormulas answers() {
        return answers;
    }

    EvaluatorFormulas judges() {
        return judges;
    }

    /** The gravest outcome of each norm, in the order of the book. */
    Map<Norm, SymbolicOutcome> outcomes() {
        return outcomes;
    }

    SymbolicOutcome outcome(Norm norm) {
        return requireNonNull(outcomes.get(norm), norm.id().value());
    }

    /** The outcome of each norm about the entries of a list for the first of them. */
    Map<Norm, SymbolicOutcome> ofTheFirst() {
        return ofTheFirst;
    }

    /** The outcome that a model gives. */
    Outcome outcome(SymbolicOutcome verdict, IntPredicate found) {
        if (found.test(verdict.breached())) {
            return Outcome.BREACHED;
        }
        if (found.test(verdict.undetermined())) {
            return Outcome.UNDETERMINED;
        }
        if (found.test(verdict.pending())) {
            return Outcome.PENDING;
        }
        return found.test(verdict.met()) ? Outcome.MET : Outcome.NOT_APPLICABLE;
    }

    /** The kind of subject that a norm is about. */
    String about(Norm norm) {
        return book.rule(norm).orElseThrow().about().kind().name();
    }

    /** When the norms apply: to a partnership that has not ended, and is more than an informal group. */
    int isPartnership() {
        return circuit.and(-informal.yes(), -ended);
    }

    /** When the partnership is in operation, so that norms are more than pending. */
    int isInOperation() {
        return inOperation;
    }

    /** The norms without a translation, each with the reason. */
    Map<String, String> untranslated() {
        return untranslated;
    }

    private void translate(Norm norm, Rule rule) {
        try {
            boolean ends = norm.shape() == Shape.RECURS || norm.shape() == Shape.STANDING || norm.shape() == Shape.OWED;
            int excluded = circuit.or(
                    norm.force() == Force.STATUTE ? Circuit.FALSE : informal.yes(), ends ? ended : Circuit.FALSE);
            SymbolicOutcome found = rule.about().log().isPresent()
                    ? entries(norm, rule, rule.about().log().get())
                    : framed(norm, rule, judged(rule, sketch.root()));
            outcomes.put(norm, SymbolicOutcome.NOT_APPLICABLE.where(excluded, found, circuit));
            rule.about().log().filter(log -> rule.within().isEmpty()).ifPresent(log -> {
                Sketch.EntryList subjects = sketch.entries(log, sketch.root());
                if (subjects.size() > 0) {
                    SymbolicOutcome one =
                            framed(norm, rule, judged(rule, subjects.entries().get(0)));
                    int none = circuit.or(excluded, -subjects.present().get(0));
                    ofTheFirst.put(norm, SymbolicOutcome.NOT_APPLICABLE.where(none, one, circuit));
                }
            });
        } catch (IllegalArgumentException e) {
            untranslated.put(norm.id().value(), String.valueOf(e.getMessage()));
        }
    }

    private SymbolicOutcome entries(Norm norm, Rule rule, EntriesFact<?, ?> log) {
        SymbolicOutcome all = judges.each(
                log,
                sketch.root(),
                true,
                entry -> rule.within()
                        .map(within -> within(norm, rule, within, entry))
                        .orElseGet(() -> framed(norm, rule, judged(rule, entry)).worse(unseen(rule, entry), circuit)));
        return rule.also()
                .map(others -> judges.each(others.about().entries(), sketch.root(), false, entry -> {
                    SymbolicOutcome settled = judges.of(others.judge(), entry);
                    int counts = circuit.or(circuit.and(settled.met(), -settled.pending()), settled.breached());
                    return over(others, entry, settled.where(counts, SymbolicOutcome.NOT_APPLICABLE, circuit));
                }))
                .map(others -> all.worse(others, circuit))
                .orElse(all);
    }

    private SymbolicOutcome within(Norm norm, Rule rule, Within<?> within, Place owner) {
        Truth concerns = answers.of(within.owners(), owner);
        SymbolicOutcome all = judges.each(within.log(), owner, true, entry -> framed(norm, rule, judged(rule, entry)));
        return SymbolicOutcome.NOT_APPLICABLE.where(concerns.no(), all, circuit);
    }

    /** A list around the entries may hold more about one of them. */
    private SymbolicOutcome unseen(Rule rule, Place entry) {
        if (!(rule.judge() instanceof EntryEvaluators.Around around)) {
            return SymbolicOutcome.NOT_APPLICABLE;
        }
        int seen = circuit.or(
                sketch.entries(around.log(), entry).complete(),
                answers.of(around.owners(), entry).no());
        return over(rule, entry, SymbolicOutcome.NOT_APPLICABLE.where(seen, SymbolicOutcome.UNDETERMINED, circuit));
    }

    private SymbolicOutcome judged(Rule rule, Place at) {
        return over(rule, at, judges.of(rule.judge(), at));
    }

    /** Nothing is asked of somebody who has left. */
    private SymbolicOutcome over(Rule rule, Place at, SymbolicOutcome judged) {
        SubjectType<?> type = rule.about();
        if (type.until().isEmpty() || rule.timings().contains(Rule.Timing.ALSO_AFTER_LEAVING)) {
            return judged;
        }
        Condition over = new Conditions.Over(type.until().get());
        return judged.where(answers.of(over, at).no(), SymbolicOutcome.NOT_APPLICABLE, circuit);
    }

    /** Before the partnership is in operation, some norms are only pending (reading R29). */
    private SymbolicOutcome framed(Norm norm, Rule rule, SymbolicOutcome judged) {
        boolean standing = norm.shape() == Shape.STANDING
                && norm.modality() != Modality.PROHIBITION
                && !rule.timings().contains(Rule.Timing.ALSO_BEFORE_OPERATION);
        return standing || rule.timings().contains(Rule.Timing.LEADS_UP_TO_THE_START)
                ? SymbolicOutcome.PENDING.where(circuit.and(-inOperation, judged.breached()), judged, circuit)
                : judged;
    }
}
