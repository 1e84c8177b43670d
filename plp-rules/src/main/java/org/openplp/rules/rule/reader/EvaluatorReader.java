package org.openplp.rules.rule.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.Bearers;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.DutyEvent;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.rule.judge.EntryEvaluators;
import org.openplp.rules.rule.judge.Evaluators;
import org.openplp.rules.rule.judge.Followed;
import org.openplp.rules.rule.judge.HumanReview;
import org.openplp.rules.rule.judge.SinceTheLast;
import org.openplp.rules.rule.judge.Terms;
import org.openplp.rules.rule.node.Junctions;

/** Reads judges. */
final class EvaluatorReader {
    private final ConditionReader conditions;
    private final Map<String, SubjectType<?>> subjects;
    private final Map<String, TermParameter> settings;

    EvaluatorReader(
            ConditionReader conditions, Map<String, SubjectType<?>> subjects, Map<String, TermParameter> settings) {
        this.conditions = conditions;
        this.subjects = subjects;
        this.settings = settings;
    }

    Evaluator read(Node node) {
        return switch (node.word()) {
            case "holds" -> new Evaluators.Holds(condition(node, 0, 3), condition(node, 1, 3), condition(node, 2, 3));
            case "owed" -> owed(node);
            case "before" -> Evaluator.before(Keys.day(node.arg()), condition(node, 0, 2), condition(node, 1, 2));
            case "met-if" -> Evaluator.metIf(condition(node, 0, 2), read(node.part(1, 2)));
            case "worst" ->
                Evaluators.Worst.of(node.parts().stream().map(this::read).toList());
            case "each" -> Evaluator.each(Keys.list(node.arg()), read(node.part()));
            case "each-of" ->
                new EntryEvaluators.Around(listOfDossier(node.arg()), condition(node, 0, 2), read(node.part(1, 2)));
            case "followed" -> new Followed(happening(node.part(0, 2)), happening(node.part(1, 2)));
            case "recurs" -> recurs(node);
            case "regularly" -> new Terms.Regularly(recurs(node));
            case "recurs-from-the-last" -> sinceTheLast(node);
            case "people" -> people(node);
            default -> throw node.unknown();
        };
    }

    private Condition condition(Node node, int place, int of) {
        return conditions.read(node.part(place, of));
    }

    private Evaluator owed(Node node) {
        Optional<Fact<?, LocalDate>> event = Optional.empty();
        Optional<TermParameter> within = Optional.empty();
        for (String arg : node.args(0, 2)) {
            if (arg.startsWith("since=")) {
                event = Optional.of(Keys.day(arg.substring("since=".length())));
            } else if (arg.startsWith("within=")) {
                within = Optional.of(setting(arg.substring("within=".length())));
            } else {
                throw node.refused("has the argument " + arg);
            }
        }
        if (within.isPresent() && event.isEmpty()) {
            throw node.refused("has a term, and no day from which it runs");
        }
        Optional<Fact<?, LocalDate>> since = event;
        return new Evaluators.Owed(
                condition(node, 0, 2),
                condition(node, 1, 2),
                event,
                within.map(setting -> new Terms.Limit(since.orElseThrow(), setting)));
    }

    private Terms.Recurs recurs(Node node) {
        List<String> args = node.args(2, 2);
        List<DutyEvent<?>> happenings = new ArrayList<>();
        node.parts().forEach(part -> happenings.add(happening(part)));
        if (happenings.isEmpty()) {
            throw node.refused("has no parts");
        }
        Fact<Dossier, LocalDate> start = Keys.day(args.get(1));
        if (start.owner() != Concept.DOSSIER) {
            throw node.refused("starts with a day of an entry, " + args.get(1));
        }
        return new Terms.Recurs(happenings, start, setting(args.get(0)));
    }

    private Evaluator sinceTheLast(Node node) {
        List<String> args = node.args(2, 2);
        return new SinceTheLast(condition(node, 0, 2), happening(node.part(1, 2)), setting(args.get(0)), args.get(1));
    }

    private DutyEvent<?> happening(Node node) {
        if (!node.word().equals("happening")) {
            throw node.unknown();
        }
        List<String> args = node.args(2, 2);
        EntriesFact<Dossier, Object> log = listOfDossier(args.get(0));
        Fact<Object, LocalDate> date = Keys.day(args.get(1));
        if (date.owner() != log.entries()) {
            throw node.refused("has a day of something else, " + args.get(1));
        }
        return new DutyEvent<>(log, conditions.read(node.part()), date);
    }

    /** Reads a judge without bearers where they are those of the norm. */
    private Evaluator people(Node node) {
        List<Bearers<?>> bearers = new ArrayList<>();
        List<SubjectType<?>> matters = new ArrayList<>();
        Condition evidence = Junctions.NEVER;
        for (Node part : node.parts()) {
            switch (part.word()) {
                case "bearers" -> bearers.add(bearers(subject(part.arg()), part));
                case "matter" -> matters.add(subject(part.arg()));
                case "evidence" -> evidence = conditions.read(part.part());
                default -> throw part.unknown();
            }
        }
        boolean alsoByOthers = !node.args(0, 1).isEmpty();
        if (alsoByOthers && !node.arg().equals("also-by-others")) {
            throw node.refused("has the argument " + node.arg());
        }
        return new HumanReview(bearers, alsoByOthers, matters, evidence);
    }

    private <E> Bearers<E> bearers(SubjectType<E> type, Node node) {
        return new Bearers<>(type, condition(node, 0, 3), condition(node, 1, 3), condition(node, 2, 3));
    }

    SubjectType<?> subject(String kind) {
        return Optional.<SubjectType<?>>ofNullable(subjects.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("no finding is about " + kind));
    }

    private TermParameter setting(String key) {
        return Optional.ofNullable(settings.get(key))
                .orElseThrow(() -> new IllegalArgumentException("there is no parameter " + key));
    }

    private static <E> EntriesFact<Dossier, E> listOfDossier(String key) {
        EntriesFact<Dossier, E> log = Keys.list(key);
        if (log.owner() != Concept.DOSSIER) {
            throw new IllegalArgumentException(key + " is not a list of the dossier");
        }
        return log;
    }
}
