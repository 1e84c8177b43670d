package org.openplp.testkit;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;

/** Invented dossiers by name, each with no more on record than its name says. */
public final class Examples {
    private Examples() {}

    /**
     * A partnership of which only the id is on record.
     *
     * @return a dossier about which nothing can be told
     */
    public static Dossier aPartnership() {
        return Dossier.of(Partnership.of("plp-1"));
    }

    /**
     * A partnership in operation, with a coordinator and a mandated officer.
     *
     * @return operational since 1 September 2023
     */
    public static Dossier aPartnershipInOperation() {
        Appointment coordinator = Appointment.of("a-1")
                .but()
                .role(Recorded.of(Post.COORDINATOR))
                .adult(Answer.YES)
                .from(Recorded.of(LocalDate.of(2023, 6, 1)))
                .build();
        Appointment officer = Appointment.of("a-2")
                .but()
                .role(Recorded.of(Post.MANDATED_OFFICER))
                .designatedBy(Recorded.of(Party.CHIEF_OF_CORPS))
                .from(Recorded.of(LocalDate.of(2023, 5, 1)))
                .build();
        return Dossier.of(Partnership.of("plp-1")
                        .but()
                        .operationalSince(Recorded.of(LocalDate.of(2023, 9, 1)))
                        .build())
                .but()
                .appointments(Log.of(coordinator, officer))
                .build();
    }

    /**
     * A member of full age who lives in the area and joined of his own free will.
     *
     * @param id the id of the membership
     * @return joined on 1 October 2023
     */
    public static Membership aResident(String id) {
        return Membership.of(id)
                .but()
                .kind(Recorded.of(Membership.Kind.RESIDENT))
                .joinedOn(Recorded.of(LocalDate.of(2023, 10, 1)))
                .voluntary(Answer.YES)
                .adult(Answer.YES)
                .livesInArea(Answer.YES)
                .build();
    }
}
