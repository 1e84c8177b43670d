package org.openplp.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;
import org.openplp.testkit.dossier.Draft;

/** Invented dossiers by name. Each has no more on record than its name says. */
public final class Examples {
    private Examples() {}

    /**
     * A partnership with only its id on record.
     *
     * @return a dossier whose norms are all undetermined
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
        Appointment coordinator = Appointment.of("a-1").toBuilder()
                .role(Recorded.of(Post.COORDINATOR))
                .adult(Answer.YES)
                .from(Recorded.of(LocalDate.of(2023, 6, 1)))
                .build();
        Appointment officer = Appointment.of("a-2").toBuilder()
                .role(Recorded.of(Post.MANDATED_OFFICER))
                .designatedBy(Recorded.of(Party.CHIEF_OF_CORPS))
                .from(Recorded.of(LocalDate.of(2023, 5, 1)))
                .build();
        return Dossier.of(Partnership.of("plp-1").toBuilder()
                        .operationalSince(Recorded.of(LocalDate.of(2023, 9, 1)))
                        .build())
                .toBuilder()
                .appointments(Entries.of(coordinator, officer))
                .build();
    }

    /**
     * A partnership that keeps every norm that records can show.
     *
     * @return compliant on 24 November 2026
     */
    public static Dossier aCompliantPartnership() {
        return Draft.named("compliant").dossier();
    }

    /**
     * A partnership in preparation. The record has its initiative and consultation, and says that there is no charter,
     * house rules or plan yet.
     *
     * @return not in operation
     */
    public static Dossier aPartnershipInPreparation() {
        return Draft.of(aPartnership())
                .set("partnership.initiative", Map.<String, Object>of("date", "2026-09-01", "by", "RESIDENTS"))
                .set(
                        "partnership.consultation",
                        Map.<String, Object>of("date", "2026-10-01", "with", List.of("POLICE", "LOCAL_AUTHORITY")))
                .set("partnership.charter", List.of())
                .set("partnership.houseRules", List.of())
                .set("partnership.communicationPlan", List.of())
                .dossier();
    }

    /**
     * A partnership that was in operation, and stopped.
     *
     * @return operational from 1 September 2023 to 30 June 2026
     */
    public static Dossier aPartnershipThatStopped() {
        return Draft.of(aPartnershipInOperation()).stoppedOn("2026-06-30").dossier();
    }

    /**
     * Neighbours who share a messaging group, but are not a partnership.
     *
     * @return a dossier to which the norms of partnerships do not apply
     */
    public static Dossier anInformalGroup() {
        return Draft.of(aPartnership())
                .set("partnership.types", List.of("INFORMAL_GROUP"))
                .dossier();
    }

    /**
     * A member of full age who lives in the area and joined of their own free will.
     *
     * @param id the id of the membership
     * @return joined on 1 October 2023
     */
    public static Membership aResident(String id) {
        return Membership.of(id).toBuilder()
                .kind(Recorded.of(Membership.Kind.RESIDENT))
                .joinedOn(Recorded.of(LocalDate.of(2023, 10, 1)))
                .voluntary(Answer.YES)
                .adult(Answer.YES)
                .livesInArea(Answer.YES)
                .build();
    }
}
