package org.openplp.core.activity;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Opaque;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * An incident: conduct from which a partnership must refrain.
 *
 * @param id its id: opaque, without {@code @} or white space
 * @param date the day on which it happened
 * @param kind what happened
 * @param by the id of the actor who did it
 * @param punishable whether it is a punishable act
 * @param establishedBy who established that it happened
 * @param establishedOn the day on which that was established
 */
@Buildable
public record Incident(
        @NotBlank(message = OpaqueId.MISSING) @Opaque String id,
        Recorded<LocalDate> date,
        Recorded<Kind> kind,
        Recorded<@Opaque String> by,
        Answer punishable,
        Recorded<Party> establishedBy,
        Recorded<LocalDate> establishedOn)
        implements Dated<Incident> {
    /** The kinds of conduct from which a partnership must refrain. */
    public enum Kind {
        /** A patrol. */
        PATROL,
        /** Interference with the work of the police. */
        INTERFERENCE,
        /** Discrimination. */
        DISCRIMINATION,
        /** Data in the wrong hands. */
        DATA_BREACH,
        /** Party politics. */
        PARTY_POLITICS
    }

    public Incident {
        Components.requireAll(Incident.class, id, date, kind, by, punishable, establishedBy, establishedOn);
    }

    /**
     * An incident with nothing on record yet.
     *
     * @param id its id: opaque, without {@code @} or white space
     * @return the record with every other fact unknown
     */
    public static Incident of(String id) {
        return IncidentBuilder.blank(id);
    }

    /** {@return a builder that starts from these facts} */
    public IncidentBuilder toBuilder() {
        return new IncidentBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Incident asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new Incident(
                        id,
                        cut.date(date),
                        kind,
                        by,
                        punishable,
                        cut.datedBy(establishedOn, establishedBy),
                        cut.date(establishedOn)));
    }

    /** {@return the contradictions in the incident, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        return Contradictions.collect().id("id", id).reference("by", by).found();
    }
}
