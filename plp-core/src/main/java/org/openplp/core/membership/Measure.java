package org.openplp.core.membership;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * A measure against a member or the holder of a post who did not keep to the rules.
 *
 * @param kind the kind of measure
 * @param date the day of the decision
 * @param decidedBy who decided
 * @param adviceOf who gave advice
 * @param signedBy who signed
 * @param endorsedBy who endorsed it
 * @param written whether it is in writing
 * @param reasoned whether it gives reasons
 * @param toldOn the day on which the person was informed
 * @param talkOn the day of the talk with the coordinator and the officer that preceded it
 * @param talkWithChiefOn the day of the talk with the chief of corps that preceded a removal (norm SAN-C4)
 * @param sentToProsecutorOn the day on which a police report went to the public prosecutor
 * @param copyToInteriorOn the day on which a copy of a removal went to the FPS Interior (norm SAN-C4)
 * @param appeal the appeal against it
 */
@Buildable
public record Measure(
        Recorded<Kind> kind,
        Recorded<LocalDate> date,
        Entries<Party> decidedBy,
        Entries<Party> adviceOf,
        Entries<Party> signedBy,
        Entries<Party> endorsedBy,
        Answer written,
        Answer reasoned,
        Recorded<LocalDate> toldOn,
        Recorded<LocalDate> talkOn,
        Recorded<LocalDate> talkWithChiefOn,
        Recorded<LocalDate> sentToProsecutorOn,
        Recorded<LocalDate> copyToInteriorOn,
        Recorded<@Valid Appeal> appeal)
        implements Dated<Measure> {
    /** The kinds of measures. */
    public enum Kind {
        /** A talk. */
        TALK,
        /** A reprimand. */
        REPRIMAND,
        /** A police report. */
        POLICE_REPORT,
        /** A provisional exclusion. */
        PROVISIONAL_EXCLUSION,
        /** A definitive exclusion. */
        DEFINITIVE_EXCLUSION,
        /** The removal of a coordinator from the post. */
        REMOVAL
    }

    public Measure {
        Components.requireAll(Measure.class, new Object[] {
            kind,
            date,
            decidedBy,
            adviceOf,
            signedBy,
            endorsedBy,
            written,
            reasoned,
            toldOn,
            talkOn,
            talkWithChiefOn,
            sentToProsecutorOn,
            copyToInteriorOn,
            appeal
        });
    }

    /** {@return a measure with nothing on record yet} */
    public static Measure blank() {
        return MeasureBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public MeasureBuilder toBuilder() {
        return new MeasureBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Measure asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new Measure(
                        kind,
                        cut.date(date),
                        decidedBy,
                        adviceOf,
                        signedBy,
                        endorsedBy,
                        written,
                        reasoned,
                        cut.date(toldOn),
                        cut.date(talkOn),
                        cut.date(talkWithChiefOn),
                        cut.date(sentToProsecutorOn),
                        cut.date(copyToInteriorOn),
                        cut.record(appeal)));
    }

    /**
     * This measure, with a kind.
     *
     * @param what the kind
     * @return this measure itself if it is of that kind
     */
    public Measure of(Kind what) {
        requireNonNull(what, "what");
        return kind.equals(Recorded.of(what))
                ? this
                : toBuilder().kind(Recorded.of(what)).build();
    }

    /**
     * This measure at the time of its decision, when nobody can have appealed against it yet.
     *
     * @return the measure; an appeal that is not on record is now known to be none
     */
    public Measure withoutAppealYet() {
        return toBuilder().appeal(appeal.orEarlier(Recorded.none())).build();
    }

    /**
     * Why the measure cannot be taken: it has no day, is dated before the person's start, or is of another kind.
     *
     * @param what the required kind; a measure whose kind is not on record gets it
     * @param startKey the key of the day on which the person started
     * @param start that day
     * @return the reasons; empty if it can be taken
     */
    public List<Defect> reasonsAgainst(Kind what, String startKey, Recorded<LocalDate> start) {
        requireNonNull(what, "what");
        requireNonNull(start, "start");
        requireNonNull(startKey, "startKey");
        Contradictions found = Contradictions.collect();
        if (kind.isKnown() && !kind.equals(Recorded.of(what))) {
            found.add(Defect.at("measures.kind", RejectionCode.MEASURE_KIND, what.name()));
        }
        Optional<LocalDate> day = date.value();
        if (day.isEmpty()) {
            found.add(Defect.at("measures.date", RejectionCode.DAY_MISSING));
        } else if (start.value().filter(first -> day.get().isBefore(first)).isPresent()) {
            found.add(Defect.at("measures.date", RejectionCode.DAY_TOO_EARLY, startKey));
        }
        return found.found();
    }

    /** What remains when the member is erased: the kind, who took part, and the form. */
    Measure erased() {
        return toBuilder()
                .date(Tombstone.of(date))
                .toldOn(Tombstone.of(toldOn))
                .talkOn(Tombstone.of(talkOn))
                .talkWithChiefOn(Tombstone.of(talkWithChiefOn))
                .sentToProsecutorOn(Tombstone.of(sentToProsecutorOn))
                .copyToInteriorOn(Tombstone.of(copyToInteriorOn))
                .appeal(appeal.map(Appeal::erased))
                .build();
    }
}
