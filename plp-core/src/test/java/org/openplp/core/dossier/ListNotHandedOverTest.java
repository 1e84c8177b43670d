package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.dossier.EntriesOfADay.BARE;
import static org.openplp.core.dossier.EntriesOfADay.DAY;
import static org.openplp.core.dossier.EntriesOfADay.EVALUATION;
import static org.openplp.core.dossier.EntriesOfADay.HOLDER;
import static org.openplp.core.dossier.EntriesOfADay.MEETING;
import static org.openplp.core.dossier.EntriesOfADay.MEMBER;
import static org.openplp.core.dossier.EntriesOfADay.REPORT;
import static org.openplp.core.dossier.EntriesOfADay.REVIEW;
import static org.openplp.core.dossier.EntriesOfADay.SENT;
import static org.openplp.core.dossier.EntriesOfADay.measureOn;
import static org.openplp.core.fact.Results.assertAccepted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.actor.Party;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.Sign;

class ListNotHandedOverTest {
    private void assertComplete(Result<Dossier, Event> result) {
        assertThat(assertAccepted(result).partial().isKnown()).isFalse();
    }

    private void assertPartial(Result<Dossier, Event> result, String... keys) {
        assertThat(assertAccepted(result).partial()).isEqualTo(Entries.of(List.of(keys)));
    }

    @Test
    void isKnownInPartOnceAnActPutsAnEntryIntoIt() {
        Partnership bare = BARE.partnership();

        assertPartial(BARE.apply(Membership.admit(MEMBER)), "memberships");
        assertPartial(BARE.apply(Appointment.appoint(HOLDER)), "appointments");
        assertPartial(BARE.apply(Evaluation.evaluate(EVALUATION)), "evaluations");
        assertPartial(BARE.correspondence().draft(DAY, Message.of("msg-1")), "messages");
        assertPartial(BARE.correspondence().send(SENT), "messages");
        assertPartial(BARE.correspondence().receive(REPORT), "reports");
        assertPartial(BARE.reviewList(REVIEW), "memberList.reviews");
        assertPartial(BARE.meet(MEETING), "meetings");
        assertPartial(
                BARE.apply(bare.charterVersions()
                        .sign(CharterVersion.blank().toBuilder()
                                .signedOn(Recorded.of(DAY))
                                .build())),
                "partnership.charter");
        assertPartial(
                BARE.apply(bare.placeSign(
                        new Sign(Recorded.of(DAY), Recorded.unknown(), Recorded.unknown(), Answer.UNKNOWN))),
                "partnership.signs");
    }

    @Test
    void isKnownInPartInsideAnEntryToo() {
        Partnership chartered = Partnership.of("plp-1").toBuilder()
                .charter(Entries.of(CharterVersion.blank()))
                .build();
        Membership member = Membership.of("m-1");
        Appointment holder = Appointment.of("a-1");
        Dossier before = Dossier.of(chartered).toBuilder()
                .memberships(Entries.of(member))
                .appointments(Entries.of(holder))
                .build();

        assertPartial(before.apply(member.reprimand(measureOn(DAY))), "memberships.measures");
        assertPartial(before.apply(holder.suspend(measureOn(DAY))), "appointments.measures");
        assertPartial(
                before.apply(chartered
                        .charterVersions()
                        .countersign(new CharterVersion.Signature(Recorded.of(Party.MAYOR), Recorded.of(DAY)))),
                "partnership.charter.signatures");
    }

    @Test
    void isNamedOnce() {
        Dossier before = assertAccepted(BARE.meet(MEETING));

        assertPartial(before.meet(MEETING), "meetings");
        assertPartial(before.correspondence().send(SENT), "meetings", "messages");
    }

    @Test
    void isNamedOnceThoughItIsInsideTwoEntries() {
        Membership one = Membership.of("m-1");
        Membership other = Membership.of("m-2");
        Dossier before = BARE.toBuilder().memberships(Entries.of(one, other)).build();
        Dossier reprimanded = assertAccepted(before.apply(one.reprimand(measureOn(DAY))));

        assertPartial(reprimanded.apply(other.reprimand(measureOn(DAY))), "memberships.measures");
    }

    @Test
    void isCompleteWhereItIsPutOnRecordAsAWhole() {
        Partnership known = BARE.partnership().toBuilder().signs(Entries.none()).build();
        Membership measured =
                MEMBER.toBuilder().measures(Entries.of(measureOn(DAY))).build();
        Dossier before =
                BARE.toBuilder().memberships(Entries.of(Membership.of("m-1"))).build();

        assertComplete(BARE.apply(BARE.partnership().putOnRecord(DAY, known)));
        assertComplete(before.apply(Membership.of("m-1").putOnRecord(DAY, measured)));
    }

    @Test
    void isCompleteWhereThereWasNoListOfMembersAtAll() {
        Dossier before = BARE.toBuilder().memberList(Recorded.none()).build();

        assertComplete(before.reviewList(REVIEW));
    }

    @Test
    void staysUnknownWhereTheActPutsNothingIntoIt() {
        Partnership chartered = Partnership.of("plp-1").toBuilder()
                .charter(Entries.of(CharterVersion.blank()))
                .build();

        assertComplete(Dossier.of(chartered).apply(chartered.charterVersions().submit(DAY)));
        assertComplete(BARE.apply(BARE.partnership().open(DAY)));
    }
}
