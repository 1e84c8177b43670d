package org.openplp.formats.outline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Why;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Bundle;

/** A next step: what to do, by whom, by when, why, and on which norms it rests. Each text is worked out on demand. */
public final class NextStep {
    private final Outline outline;
    private final Topic topic;
    private final Optional<Item> item;
    private final List<MissingItem> facts;

    private NextStep(Outline outline, Topic topic, Optional<Item> item, List<MissingItem> facts) {
        this.outline = requireNonNull(outline, "outline");
        this.topic = requireNonNull(topic, "topic");
        this.item = requireNonNull(item, "item");
        this.facts = List.copyOf(facts);
    }

    /** The step for one norm under a topic. */
    static NextStep of(Outline outline, Topic topic, Item item) {
        return new NextStep(outline, topic, Optional.of(item), List.of());
    }

    /** The step that puts facts of one record on record. */
    static NextStep toRecord(Outline outline, List<MissingItem> facts) {
        return new NextStep(outline, Topic.MISSING, Optional.empty(), facts);
    }

    public Topic topic() {
        return topic;
    }

    /** The facts to put on record; empty if the step is about one norm. */
    public List<MissingItem> facts() {
        return facts;
    }

    /** The norms on which it rests, at least one. */
    public Set<Norm> norms() {
        return item.map(one -> Set.of(one.norm()))
                .orElseGet(() -> facts.stream()
                        .flatMap(fact -> fact.norms().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The norm on which it rests; of several, the first. */
    public Norm norm() {
        return norms().iterator().next();
    }

    /** Whether it rests only on advice or templates. */
    boolean isAdvice() {
        return norms().stream().allMatch(norm -> norm.force().isAdvice());
    }

    /** The step in one sentence: the id of the norm with its finding or statement, or the facts to put on record. */
    public String inShort() {
        if (item.isEmpty()) {
            return recorded();
        }
        Norm norm = item.get().norm();
        boolean asked = topic == Topic.DUE || topic == Topic.MISSING;
        return norm.id() + " "
                + (asked ? asked(norm) + outline.words().tag(norm) : item.get().says())
                + (item.get().isFrozen() ? outline.words().frozenMark() : "");
    }

    /** What to do, in one or more sentences; if facts are missing, what the norm requires. The value is what the norm says in its own words. */
    public Why.Phrase what() {
        if (item.isEmpty()) {
            return Why.Phrase.plain(recorded());
        }
        String todo = item.get().detail(Detail.DO);
        return topic == Topic.LEFT_OPEN
                ? Why.Phrase.plain(labels().text("step.open", item.get().detail(Detail.OPEN)))
                : Why.Phrase.only(todo.isEmpty() ? asked(item.get().norm()) : todo);
    }

    /** The statement of a norm; for missing facts after its condition, since the record may not show whether that is met. */
    private String asked(Norm norm) {
        return topic == Topic.MISSING
                ? outline.words().asks(norm)
                : outline.texts().statement(norm);
    }

    private String recorded() {
        String listed = facts.stream()
                .map(fact -> outline.texts().facts().fact(fact.key())
                        + fact.state().map(state -> " (" + state + ")").orElse(""))
                .collect(Collectors.joining(", "));
        List<String> subjects = List.copyOf(facts.get(0).subjects());
        return subjects.isEmpty()
                ? labels().text("step.record", listed)
                : labels().text("step.record.of", listed, outline.some(subjects));
    }

    public String who() {
        return item.map(one -> one.detail(Detail.ACTS)).orElseGet(() -> labels().text("step.record.who"));
    }

    /** The last day; empty if nothing falls due. */
    public Optional<LocalDate> due() {
        return item.flatMap(Item::due);
    }

    /** The agreement that sets the last day; empty if only the texts set it. */
    public Optional<String> agreement() {
        return item.flatMap(Item::agreement);
    }

    /** The deadline in words: the last day, or another time such as the start; empty if there is nothing to say. */
    public String by() {
        return switch (topic) {
            case AT_THE_START -> labels().text("step.by.start");
            case TO_DO -> outline.texts().text("duty.UNDATED");
            default ->
                due().isPresent()
                        ? item.orElseThrow().detail(Detail.BY)
                        : topic == Topic.NOT_KEPT || topic == Topic.NOT_FOLLOWED ? labels().text("step.by.now") : "";
        };
    }

    /** Why the step is needed. The value is what the norm says in its own words. */
    public Why.Phrase why() {
        if (item.isEmpty()) {
            return Why.Phrase.plain(labels().counted("step.record.why", norms().size()));
        }
        Item one = item.get();
        return switch (topic) {
            case DUE -> Why.Phrase.plain(one.detail(Detail.WHY));
            case MISSING -> Why.Phrase.plain(labels().text("step.missing", one.detail(Detail.LACKS)));
            default -> {
                String of = one.detail(Detail.FOR);
                yield one.phrase()
                        .and(of.isEmpty() ? "" : " (" + of + ")")
                        .and(one.isFrozen() ? outline.words().frozenMark() : "");
            }
        };
    }

    /** The facts on record that decided; empty if there are none, or if {@link #why} has them. */
    public String evidence() {
        return topic == Topic.DUE || topic == Topic.MISSING
                ? ""
                : item.map(one -> one.detail(Detail.WHY)).orElse("");
    }

    private Bundle labels() {
        return Labels.of(NextStep.class, outline.texts().language());
    }
}
