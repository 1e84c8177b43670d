package org.openplp.core.partnership;

import java.time.LocalDate;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * The information evening for people who live or work in the area.
 *
 * @param date the day of the meeting
 * @param allResidentsInvited whether every resident was invited (norm CRE-6)
 * @param agenda the topics that it covered
 */
public record InformationMeeting(Recorded<LocalDate> date, Answer allResidentsInvited, Entries<Topic> agenda)
        implements Dated<InformationMeeting> {
    /** The topics of an information evening (norm CRE-7). */
    public enum Topic {
        /** What a partnership is, and the rules that it keeps. */
        CONCEPT_AND_RULES,
        /** Who the partners are. */
        PARTNERS,
        /** The discussion and the approval. */
        APPROVAL,
        /** The communication plan and its cost. */
        COMMUNICATION_PLAN_AND_COST,
        /** The call for volunteers. */
        VOLUNTEERS,
        /** The steering group. */
        STEERING_GROUP,
        /** The collection of participants' data. */
        PARTICIPANT_DATA
    }

    public InformationMeeting {
        Components.requireAll(InformationMeeting.class, date, allResidentsInvited, agenda);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    /** The evening as it was held, with the facts recorded beforehand. */
    InformationMeeting after(Recorded<InformationMeeting> before) {
        return Components.prepared(before, InformationMeeting::date)
                .map(earlier -> orEarlier(this, earlier))
                .orElse(this);
    }

    private static InformationMeeting orEarlier(InformationMeeting now, InformationMeeting earlier) {
        return new InformationMeeting(
                now.date.orEarlier(earlier.date),
                now.allResidentsInvited.orEarlier(earlier.allResidentsInvited),
                now.agenda.orEarlier(earlier.agenda));
    }

    @Override
    public InformationMeeting asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new InformationMeeting(cut.date(date), allResidentsInvited, agenda));
    }
}
