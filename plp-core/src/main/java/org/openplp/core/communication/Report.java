package org.openplp.core.communication;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.openplp.core.Buildable;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Opaque;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * A report of a member to the police; a dossier never contains its content.
 *
 * @param id its id: opaque, without {@code @} or white space
 * @param by the id of the actor who reported (norm B-T1a)
 * @param observedAt when it was observed
 * @param at when it was reported
 * @param urgency how soon it had to reach the police (norm B-T1a)
 * @param directlyToPolice whether it went straight to the police (norm B-T1a)
 * @param feedbackAt when the police gave feedback to the person who reported
 * @param feedbackBarred whether the law forbids that feedback (norm COM-16)
 */
@Buildable
public record Report(
        @NotBlank(message = OpaqueId.MISSING) @Opaque String id,
        Recorded<@Opaque String> by,
        Recorded<OffsetDateTime> observedAt,
        Recorded<OffsetDateTime> at,
        Recorded<Urgency> urgency,
        Answer directlyToPolice,
        Recorded<OffsetDateTime> feedbackAt,
        Answer feedbackBarred)
        implements Dated<Report> {
    public Report {
        Components.requireAll(
                Report.class, id, by, observedAt, at, urgency, directlyToPolice, feedbackAt, feedbackBarred);
    }

    /**
     * A report with nothing on record yet.
     *
     * @param id its id: opaque, without {@code @} or white space
     * @return the record with every other fact unknown
     */
    public static Report of(String id) {
        return ReportBuilder.blank(id);
    }

    /** {@return a builder that starts from these facts} */
    public ReportBuilder toBuilder() {
        return new ReportBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return at.map(BelgianTime::dayOf);
    }

    @Override
    public Report asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new Report(
                        id,
                        by,
                        cut.time(observedAt),
                        cut.time(at),
                        urgency,
                        directlyToPolice,
                        cut.time(feedbackAt),
                        feedbackBarred));
    }

    /** {@return the contradictions in the report, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        return Contradictions.collect().id("id", id).reference("by", by).found();
    }
}
