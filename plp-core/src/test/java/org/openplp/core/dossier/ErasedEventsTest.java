package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Incident;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.Initiative;
import org.openplp.core.partnership.Partnership;

class ErasedEventsTest {
    private static final LocalDate JOINED = LocalDate.parse("2023-06-12");
    private static final LocalDate REPRIMANDED = LocalDate.parse("2025-04-04");
    private static final LocalDate LEFT = LocalDate.parse("2026-10-31");
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private static final Membership MEMBER = Membership.of("m-1").toBuilder()
            .actor(Recorded.of("p-secret"))
            .joinedOn(Recorded.of(JOINED))
            .build();
    private static final Membership OTHER = Membership.of("m-2").toBuilder()
            .actor(Recorded.of("p-2"))
            .joinedOn(Recorded.of(JOINED))
            .build();

    private static Result<Dossier, Event> founded() {
        return Dossier.found(Partnership.of("plp-1").toBuilder()
                .initiative(Recorded.of(new Initiative(Recorded.of(JOINED), Recorded.unknown())))
                .build());
    }

    private static Result<Dossier, Event> lived(Result<Dossier, Event> from) {
        return from.andThen(dossier -> dossier.apply(Membership.admit(MEMBER)))
                .andThen(dossier -> dossier.apply(Membership.admit(OTHER)))
                .andThen(dossier -> dossier.apply(member(dossier).enterOnList(JOINED)))
                .andThen(dossier -> dossier.correspondence()
                        .receive(Report.of("r-1").toBuilder()
                                .by(Recorded.of("p-secret"))
                                .at(Recorded.of(OffsetDateTime.parse("2024-01-01T10:00:00+01:00")))
                                .build()))
                .andThen(dossier -> dossier.apply(member(dossier)
                        .reprimand(Measure.blank().toBuilder()
                                .date(Recorded.of(REPRIMANDED))
                                .build())))
                .andThen(ErasedEventsTest::leave);
    }

    private static Result<Dossier, Event> leave(Dossier dossier) {
        return dossier.apply(member(dossier).leave(LEFT));
    }

    private static Membership member(Dossier dossier) {
        return dossier.membership("m-1").orElseThrow();
    }

    /** The events of a story without the member, from which the erased dossier can be built. */
    private static List<Event> erased(Result<Dossier, Event> story) {
        List<Event> erased = Erasure.erase(story.events(), "m-1", DAY);

        assertThat(Dossier.replay(erased))
                .isEqualTo(Erasure.erase(story.aggregate().orElseThrow(), "m-1"));
        return erased;
    }

    @Test
    void oneEventWithTheTombstoneStandsWhereTheFirstOfTheMemberWas() {
        List<Event> erased = erased(lived(founded()));

        assertThat(erased).filteredOn(event -> event.subject().equals("m-1")).hasSize(1);
        assertThat(erased.get(1)).isInstanceOf(MembershipEvent.FactsRecorded.class);
        assertThat(erased.get(1).day()).isEqualTo(DAY);
        assertThat(erased).extracting(Event::subject).containsExactly("plp-1", "m-1", "m-2", "r-1");
    }

    @Test
    void neitherThePersonNorHerDaysAreFoundInThem() {
        List<Event> erased = erased(lived(founded()));

        for (Event event : erased) {
            if (event instanceof MembershipEvent.FactsRecorded one
                    && one.membership().equals("m-1")) {
                assertThat(one.entry().actor()).isEqualTo(Recorded.of("erased-m-1"));
                assertThat(one.toString()).doesNotContain(JOINED.toString(), REPRIMANDED.toString(), LEFT.toString());
            }
            if (event instanceof DossierEvent.ReportReceived report) {
                assertThat(report.entry().by()).isEqualTo(Recorded.of("erased-m-1"));
            }
        }
    }

    @Test
    void aRecordThatWasTakenOverIsErasedToo() {
        Dossier kept = Dossier.of(Partnership.of("plp-1")).toBuilder()
                .memberships(Entries.of(MEMBER, OTHER))
                .build();
        Result<Dossier, Event> left = Dossier.takeOver(JOINED, kept).andThen(ErasedEventsTest::leave);

        List<Event> erased = erased(left);

        assertThat(((DossierEvent.TakenOver) erased.get(0))
                        .record()
                        .membership("m-1")
                        .orElseThrow()
                        .actor())
                .isEqualTo(Recorded.of("erased-m-1"));
    }

    @Nested
    class WhoComesBack {
        private final Result<Dossier, Event> left = Dossier.takeOver(
                        JOINED,
                        Dossier.of(Partnership.of("plp-1")).toBuilder()
                                .memberships(Entries.of(MEMBER, OTHER))
                                .appointments(Entries.none())
                                .reports(Entries.of(report("r-1", "2024-01-01T10:00:00+01:00")))
                                .incidents(Entries.of(Incident.of("i-1").toBuilder()
                                        .by(Recorded.of("p-secret"))
                                        .build()))
                                .build())
                .andThen(dossier -> dossier.correspondence().receive(report("r-2", "2024-01-02T10:00:00+01:00")))
                .andThen(ErasedEventsTest::leave);

        private Report report(String id, String at) {
            return Report.of(id).toBuilder()
                    .by(Recorded.of("p-secret"))
                    .at(Recorded.of(OffsetDateTime.parse(at)))
                    .build();
        }

        private Result<Dossier, Event> admittedAgain(Dossier dossier) {
            return dossier.apply(Membership.admit(
                    MEMBER.toBuilder().id("m-3").joinedOn(Recorded.of(DAY)).build()));
        }

        private Result<Dossier, Event> appointed(Dossier dossier) {
            return dossier.apply(Appointment.appoint(Appointment.of("a-1").toBuilder()
                    .actor(Recorded.of("p-secret"))
                    .from(Recorded.of(DAY))
                    .build()));
        }

        private List<Event> assertErased(Result<Dossier, Event> story) {
            List<Event> erased = erased(story);

            assertThat(erased)
                    .filteredOn(DossierEvent.TakenOver.class::isInstance)
                    .hasSize(1);
            return erased;
        }

        @Test
        void staysInReportsInHerOwnRightOnceAdmittedAgainOrAppointed() {
            for (List<Event> erased : List.of(
                    assertErased(left.andThen(this::admittedAgain)), assertErased(left.andThen(this::appointed)))) {
                assertThat(Dossier.replay(erased).report("r-1").orElseThrow().by())
                        .isEqualTo(Recorded.of("p-secret"));
            }
        }

        @Test
        void isGoneFromReportsOfBeforeAnErasureThatWasDoneFirst() {
            Result<Dossier, Event> erasedFirst =
                    left.andThen(dossier -> dossier.erase("m-1", DAY)).andThen(this::admittedAgain);

            List<Event> erased = assertErased(erasedFirst);

            assertThat(Dossier.replay(erased)).isEqualTo(erasedFirst.aggregate().orElseThrow());
            assertThat(((DossierEvent.TakenOver) erased.get(0))
                            .record()
                            .incidents()
                            .entry(0)
                            .by())
                    .isEqualTo(Recorded.of("erased-m-1"));
        }

        @Test
        void isGoneWhereNothingOfHersIsLeft() {
            List<Event> erased = assertErased(left);

            assertThat(((DossierEvent.ReportReceived) erased.get(1)).entry().by())
                    .isEqualTo(Recorded.of("erased-m-1"));
        }
    }

    @Test
    void thePersonIsGoneTooFromAReportThatALaterRecordLeftOut() {
        Dossier kept = Dossier.of(Partnership.of("plp-1")).toBuilder()
                .memberships(Entries.of(gone("m-1"), gone("m-2")))
                .reports(Entries.of(
                        Report.of("r-1").toBuilder().by(Recorded.of("p-secret")).build()))
                .build();
        Dossier shorter = kept.toBuilder().reports(Entries.none()).build();
        List<Event> events = List.of(
                new DossierEvent.TakenOver("plp-1", JOINED, kept),
                new DossierEvent.TakenOver("plp-1", LEFT, shorter),
                new MembershipEvent.Erased("m-2", DAY),
                new MembershipEvent.Erased("m-1", DAY));

        List<Event> erased = Erasure.erase(events, "m-1", DAY);

        assertThat(((DossierEvent.TakenOver) erased.get(0))
                        .record()
                        .reports()
                        .entry(0)
                        .by())
                .isEqualTo(Recorded.of("erased-m-1"));
    }

    private static Membership gone(String id) {
        return MEMBER.toBuilder()
                .id(id)
                .left(new Departure(Recorded.of(LEFT), Recorded.unknown()))
                .build();
    }

    @Test
    void whatHungOnAnEventThatIsGoneIsPutOnRecordAtTheEnd() {
        Membership unheardOf = MEMBER.toBuilder().measures(Entries.unknown()).build();
        Dossier kept = Dossier.of(Partnership.of("plp-1")).toBuilder()
                .memberships(Entries.of(unheardOf))
                .build();
        Result<Dossier, Event> left = Dossier.takeOver(JOINED, kept)
                .andThen(dossier -> dossier.apply(member(dossier)
                        .reprimand(Measure.blank().toBuilder()
                                .date(Recorded.of(REPRIMANDED))
                                .build())))
                .andThen(ErasedEventsTest::leave);

        List<Event> erased = erased(left);
        Dossier now = Erasure.erase(left.aggregate().orElseThrow(), "m-1");

        assertThat(now.isPartial("memberships.measures")).isTrue();
        assertThat(erased.get(erased.size() - 1)).isEqualTo(new DossierEvent.TakenOver("plp-1", DAY, now));
    }

    @Test
    void whoIsErasedIsNotErasedTwice() {
        Result<Dossier, Event> erased = lived(founded()).andThen(dossier -> dossier.erase("m-1", DAY));

        assertThat(erased.isAccepted()).isTrue();
        assertThat(erased.andThen(dossier -> dossier.erase("m-1", DAY)).reasons())
                .containsExactly(Defect.at("memberships", RejectionCode.MEMBERSHIP_ALREADY_ERASED));
    }

    @Test
    void theEventOfTheErasureErasesOnceMore() {
        Result<Dossier, Event> erased = lived(founded()).andThen(dossier -> dossier.erase("m-1", DAY));
        List<Event> rewritten = new ArrayList<>(Erasure.erase(erased.events(), "m-1", DAY));

        assertThat(erased.events().get(erased.events().size() - 1)).isEqualTo(new MembershipEvent.Erased("m-1", DAY));
        assertThat(Dossier.replay(rewritten)).isEqualTo(erased.aggregate().orElseThrow());
    }

    @Test
    void aMemberWhoIsNotGoneIsNotErased() {
        Dossier dossier = founded()
                .andThen(one -> one.apply(Membership.admit(MEMBER)))
                .aggregate()
                .orElseThrow();

        assertThat(dossier.erase("m-1", DAY).reasons())
                .extracting(reason -> reason.path().toString(), Defect::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "memberships[0].left", RejectionCode.MEMBERSHIP_NOT_ENDED));
        assertThat(leave(dossier).andThen(one -> one.erase("m-1", LEFT)).reasons())
                .extracting("code")
                .containsExactly(RejectionCode.MEMBERSHIP_NOT_ENDED);
    }

    @Test
    void whatDidNotHappenToTheMemberStaysAsItIs() {
        List<Event> events = lived(founded()).events();

        assertThat(Erasure.erase(events, "m-99", DAY)).isEqualTo(events);
    }
}
