package org.openplp.core.activity;

import java.time.LocalDate;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * A meeting of the partnership or of its leaders.
 *
 * @param date the day of the meeting
 * @param kind who met
 * @param calledBy who called it (norm C-T10a)
 * @param attendedBy who attended
 * @param supportedBy who supported it
 */
@Buildable
public record Meeting(
        Recorded<LocalDate> date,
        Recorded<Kind> kind,
        Recorded<Party> calledBy,
        Entries<Party> attendedBy,
        Entries<Party> supportedBy)
        implements Dated<Meeting> {
    /** Who meets. */
    public enum Kind {
        /** The members. */
        MEMBERS,
        /** The steering group. */
        STEERING_GROUP,
        /** The coordinator and the mandated officer. */
        COORDINATOR_AND_OFFICER,
        /** Several partnerships. */
        BETWEEN_PARTNERSHIPS
    }

    public Meeting {
        Components.requireAll(Meeting.class, date, kind, calledBy, attendedBy, supportedBy);
    }

    /** {@return a meeting with nothing on record yet} */
    public static Meeting blank() {
        return MeetingBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public MeetingBuilder toBuilder() {
        return new MeetingBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Meeting asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Meeting(cut.date(date), kind, calledBy, attendedBy, supportedBy));
    }
}
