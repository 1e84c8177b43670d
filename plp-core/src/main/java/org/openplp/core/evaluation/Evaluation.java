package org.openplp.core.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Contradictions;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;

/**
 * An evaluation of the partnership.
 *
 * @param id its id: opaque, without {@code @} or white space
 * @param date the day of the evaluation
 * @param period the period that it looks back on
 * @param by who evaluated
 * @param consulted who was consulted (norm EVA-7)
 * @param sections what it asks
 * @param indicators what it measures
 */
@Value.Builder
public record Evaluation(
        @NotBlank @Pattern(regexp = OpaqueId.PATTERN) String id,
        Recorded<LocalDate> date,
        Recorded<@Valid EvaluationPeriod> period,
        Log<Party> by,
        Log<Party> consulted,
        Log<Section> sections,
        Log<Indicator> indicators)
        implements Dated<Evaluation> {
    /** What an evaluation asks (norm EVA-3). */
    public enum Section {
        /** Whether the agreements were kept. */
        AGREEMENTS_KEPT,
        /** What the partnership gave to its aims. */
        AIMS,
        /** How the members lived it. */
        EXPERIENCE_OF_MEMBERS
    }

    /** What an evaluation measures (norm EVA-5). */
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

    /**
     * An evaluation of which nothing is on record yet.
     *
     * @param id its id: opaque, without {@code @} or white space
     * @return the record with every other fact unknown
     */
    public static Evaluation of(String id) {
        return new Evaluation(
                id, Recorded.unknown(), Recorded.unknown(), Log.unknown(), Log.unknown(), Log.unknown(), Log.unknown());
    }

    /**
     * A builder that starts from these facts.
     *
     * @return the builder
     */
    public EvaluationBuilder but() {
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
     * What contradicts itself in the evaluation.
     *
     * @return the defects, with paths from here; empty if there are none
     */
    public List<Defect> contradictions() {
        return Contradictions.collect()
                .id("id", id)
                .in("period", period, EvaluationPeriod::contradictions)
                .found();
    }
}
