package org.openplp.core.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Initiative;
import org.openplp.core.partnership.Partnership;

/** A dossier that was founded, one that was kept elsewhere, and entries of one day. */
final class EntriesOfADay {
    static final LocalDate ASKED = LocalDate.parse("2024-01-10");
    static final LocalDate DAY = LocalDate.parse("2024-06-15");
    static final LocalDate LAST = LocalDate.parse("2024-12-31");
    static final OffsetDateTime NOON = OffsetDateTime.parse("2024-06-15T12:00:00+02:00");

    static final Partnership BEGINNING = Partnership.of("plp-1").toBuilder()
            .initiative(Recorded.of(new Initiative(Recorded.of(ASKED), Recorded.unknown())))
            .build();
    static final Dossier FOUNDED = Dossier.found(BEGINNING).aggregate().orElseThrow();
    /** A record that was kept elsewhere, of which no list was handed over. */
    static final Dossier BARE = Dossier.of(Partnership.of("plp-1"));

    static final Membership MEMBER = memberFrom("m-1", DAY);
    static final Appointment HOLDER = Appointment.of("a-1").toBuilder()
            .from(Recorded.of(DAY))
            .measures(Entries.none())
            .build();
    static final Evaluation EVALUATION =
            Evaluation.of("e-1").toBuilder().date(Recorded.of(DAY)).build();
    static final Message SENT =
            Message.of("msg-1").toBuilder().sentAt(Recorded.of(NOON)).build();
    static final Report REPORT =
            Report.of("r-1").toBuilder().at(Recorded.of(NOON)).build();
    static final ListReview REVIEW = new ListReview(Recorded.of(DAY), Entries.of(Party.COORDINATOR));
    static final Meeting MEETING =
            Meeting.blank().toBuilder().date(Recorded.of(DAY)).build();

    private EntriesOfADay() {}

    static Membership memberFrom(String id, LocalDate day) {
        return Membership.of(id).toBuilder()
                .joinedOn(Recorded.of(day))
                .measures(Entries.none())
                .build();
    }

    static Measure measureOn(LocalDate day) {
        return Measure.blank().toBuilder().date(Recorded.of(day)).build();
    }
}
