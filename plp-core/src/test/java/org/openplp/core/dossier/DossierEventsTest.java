package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.core.dossier.EntriesOfADay.ASKED;
import static org.openplp.core.dossier.EntriesOfADay.BARE;
import static org.openplp.core.dossier.EntriesOfADay.BEGINNING;
import static org.openplp.core.dossier.EntriesOfADay.DAY;
import static org.openplp.core.dossier.EntriesOfADay.EVALUATION;
import static org.openplp.core.dossier.EntriesOfADay.FOUNDED;
import static org.openplp.core.dossier.EntriesOfADay.HOLDER;
import static org.openplp.core.dossier.EntriesOfADay.LAST;
import static org.openplp.core.dossier.EntriesOfADay.MEETING;
import static org.openplp.core.dossier.EntriesOfADay.MEMBER;
import static org.openplp.core.dossier.EntriesOfADay.NOON;
import static org.openplp.core.dossier.EntriesOfADay.REPORT;
import static org.openplp.core.dossier.EntriesOfADay.REVIEW;
import static org.openplp.core.dossier.EntriesOfADay.SENT;
import static org.openplp.core.dossier.EntriesOfADay.measureOn;
import static org.openplp.core.fact.Results.assertAccepted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.actor.Party;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.AppointmentEvent;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipEvent;

class DossierEventsTest {
    private Dossier keep(List<Event> events, Result<Dossier, Event> result) {
        events.addAll(result.events());
        return assertAccepted(result);
    }

    @Test
    void makeTheDossierAgain() {
        List<Event> events = new ArrayList<>();
        Dossier now = keep(events, Dossier.found(BEGINNING));
        now = keep(events, now.apply(now.partnership().open(ASKED)));
        now = keep(events, now.apply(Membership.admit(MEMBER)));
        now = keep(events, now.apply(Appointment.appoint(HOLDER)));
        now = keep(events, now.apply(Evaluation.evaluate(EVALUATION)));
        now = keep(events, now.correspondence().draft(DAY, Message.of("msg-1")));
        now = keep(events, now.correspondence().validate("msg-1", NOON));
        now = keep(events, now.correspondence().send(SENT));
        now = keep(events, now.correspondence().giveFeedback("msg-1", NOON, Recorded.unknown()));
        now = keep(events, now.correspondence().receive(REPORT));
        now = keep(events, now.correspondence().answer("r-1", NOON));
        now = keep(events, now.reviewList(REVIEW));
        now = keep(events, now.meet(MEETING));
        now = keep(events, now.apply(MEMBER.excludeDefinitively(measureOn(LAST))));

        assertThat(events).hasSize(15);
        assertThat(Dossier.replay(events)).isEqualTo(now);
    }

    @Test
    void beginWithAFoundingOrARecordThatWasTakenOver() {
        Event open = new PartnershipEvent.Opened("plp-1", DAY);

        assertThatThrownBy(() -> Dossier.replay(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dossier.replay(List.of(open))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Dossier.replay(List.of(new DossierEvent.TakenOver("plp-1", DAY, BARE), open)))
                .isEqualTo(assertAccepted(BARE.apply(BARE.partnership().open(DAY))));
    }

    @Test
    void canBeARecordThatIsTakenOverAgain() {
        Dossier later = FOUNDED.toBuilder().contacts(Entries.none()).build();
        List<Event> events = new ArrayList<>(Dossier.found(BEGINNING).events());
        events.addAll(Dossier.takeOver(DAY, later).events());

        assertThat(Dossier.replay(events)).isEqualTo(later);
    }

    @Test
    void areNoneOfAnotherPartnership() {
        for (Event other : List.<Event>of(
                new PartnershipEvent.Opened("plp-2", DAY),
                new DossierEvent.TakenOver("plp-2", DAY, Dossier.of(Partnership.of("plp-2"))),
                new DossierEvent.ListReviewed("plp-2", DAY, REVIEW),
                new DossierEvent.MeetingHeld("plp-2", DAY, MEETING))) {
            assertThatThrownBy(() -> FOUNDED.after(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("plp-2");
        }
    }

    @Test
    void areOnlyThoseOfADossier() {
        record Foreign(String subject, LocalDate day) implements Event {}

        assertThatThrownBy(() -> FOUNDED.after(new Foreign("plp-1", DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Foreign");
    }

    @Test
    void areNotLookedAtAgainForContradictions() {
        assertThat(FOUNDED.after(new AppointmentEvent.TermEnded("a-9", DAY)).appointment("a-9"))
                .isEqualTo(
                        Optional.of(Appointment.of("a-9").toBuilder().until(DAY).build()));
        assertThat(FOUNDED.after(new PartnershipEvent.CharterSubmitted("plp-1", DAY))
                        .partnership()
                        .charterVersions()
                        .last()
                        .sentToInteriorOn())
                .isEqualTo(Recorded.of(DAY));
    }

    @Test
    void beginTheEntryThatNobodyBeganBefore() {
        CharterVersion.Signature byMayor = new CharterVersion.Signature(Recorded.of(Party.MAYOR), Recorded.of(DAY));

        assertThat(FOUNDED.after(new DossierEvent.MessageValidated("msg-9", NOON))
                        .messages())
                .isEqualTo(Entries.of(Message.of("msg-9").toBuilder()
                        .validatedByPoliceAt(Recorded.of(NOON))
                        .build()));
        assertThat(FOUNDED.after(new DossierEvent.ReportAnswered("r-9", NOON)).reports())
                .isEqualTo(Entries.of(Report.of("r-9").toBuilder()
                        .feedbackAt(Recorded.of(NOON))
                        .build()));
        assertThat(FOUNDED.after(new PartnershipEvent.CharterCountersigned("plp-1", DAY, byMayor))
                        .partnership()
                        .charter())
                .isEqualTo(Entries.of(CharterVersion.blank().toBuilder()
                        .signatures(Entries.of(byMayor))
                        .build()));
    }

    @Test
    void makeATombstoneOfAMembershipAlone() {
        Membership left = MEMBER.toBuilder().actor(Recorded.of("p-1")).build();

        assertThat(new MembershipEvent.Erased("m-1", DAY).after(left)).isEqualTo(left.erased());
    }
}
