package org.openplp.core.activity;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Opaque;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * An evaluation of the partnership.
 *
 * @param id its id: opaque, without {@code @} or white space
 * @param date the day of the evaluation
 * @param period the period that it covers
 * @param by who evaluated
 * @param consulted who was consulted (norm EVA-7)
 * @param sections the questions that it asks
 * @param indicators the indicators that it uses
 */
@Buildable
public record Evaluation(
        @NotBlank(message = OpaqueId.MISSING) @Opaque String id,
        Recorded<LocalDate> date,
        Recorded<@Valid EvaluationPeriod> period,
        Entries<Party> by,
        Entries<Party> consulted,
        Entries<Section> sections,
        Entries<Indicator> indicators)
        implements Dated<Evaluation> {
    /** The questions that an evaluation asks (norm EVA-3). */
    public enum Section {
        /** Whether the agreements were kept. */
        AGREEMENTS_KEPT,
        /** What the partnership contributed to achieving its aims. */
        AIMS,
        /** How the members experienced it. */
        EXPERIENCE_OF_MEMBERS
    }

    /** The indicators that an evaluation uses (norm EVA-5). */
    public enum Indicator {
        /** Crime figures. */
        CRIME_FIGURES,
        /** How members and others report. */
        REPORTING_BEHAVIOUR,
        /** How safe people feel. */
        FEELING_OF_SAFETY,
        /** What is done to prevent crime. */
        PREVENTIVE_EFFORTS,
        /** Social cohesion. */
        SOCIAL_COHESION,
        /** Communication and cooperation. */
        COOPERATION
    }

    public Evaluation {
        Components.requireAll(Evaluation.class, id, date, period, by, consulted, sections, indicators);
    }

    /**
     * An evaluation with nothing on record yet.
     *
     * @param id its id: opaque, without {@code @} or white space
     * @return the record with every other fact unknown
     */
    public static Evaluation of(String id) {
        return EvaluationBuilder.blank(id);
    }

    /** {@return a builder that starts from these facts} */
    public EvaluationBuilder toBuilder() {
        return new EvaluationBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Evaluation asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this, new Evaluation(id, cut.date(date), cut.record(period), by, consulted, sections, indicators));
    }

    /**
     * Somebody evaluates the partnership.
     *
     * @param evaluation the entry, with its day
     * @return the evaluation; or rejected with {@link RejectionCode#DAY_MISSING}
     */
    public static Result<Evaluation, EvaluationEvent> evaluate(Evaluation evaluation) {
        Optional<LocalDate> day = evaluation.date.value();
        return day.isEmpty()
                ? Result.rejected("date", RejectionCode.DAY_MISSING)
                : evaluation.begun(new EvaluationEvent.Evaluated(evaluation.id, day.get(), evaluation));
    }

    /**
     * Somebody records or corrects facts of the evaluation.
     *
     * @param day the day of recording
     * @param facts the new state of the entry
     * @return the evaluation; or rejected with {@link RejectionCode#SUBJECT_OTHER}
     */
    public Result<Evaluation, EvaluationEvent> putOnRecord(LocalDate day, Evaluation facts) {
        requireNonNull(day, "day");
        return facts.id.equals(id)
                ? done(new EvaluationEvent.FactsRecorded(id, day, facts))
                : Result.rejected("id", RejectionCode.SUBJECT_OTHER);
    }

    /**
     * Rebuilds the evaluation from its events.
     *
     * @param events the events of one evaluation, in order
     * @return the evaluation after the last of them
     * @throws IllegalArgumentException as {@link Event#replay} does
     */
    public static Evaluation replay(List<? extends EvaluationEvent> events) {
        return Event.replay(events, Evaluation::of, (before, event) -> event.after(before));
    }

    private Result<Evaluation, EvaluationEvent> begun(EvaluationEvent event) {
        return Result.unless(contradictions(), Optional.empty(), this, List.of(event));
    }

    private Result<Evaluation, EvaluationEvent> done(EvaluationEvent event) {
        Evaluation now = event.after(this);
        return Result.unless(now.contradictions(), Optional.of(this), now, List.of(event));
    }

    /** {@return the contradictions in the evaluation, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        return Contradictions.collect()
                .id("id", id)
                .within("period", period, EvaluationPeriod::contradictions)
                .found();
    }
}
