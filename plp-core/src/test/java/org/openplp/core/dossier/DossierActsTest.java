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
import static org.openplp.core.dossier.EntriesOfADay.REPORT;
import static org.openplp.core.dossier.EntriesOfADay.REVIEW;
import static org.openplp.core.dossier.EntriesOfADay.SENT;
import static org.openplp.core.dossier.EntriesOfADay.measureOn;
import static org.openplp.core.dossier.EntriesOfADay.memberFrom;
import static org.openplp.core.fact.Results.assertAccepted;
import static org.openplp.core.fact.Results.assertRejected;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.EvaluationEvent;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipDeclarations;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipEvent;

class DossierActsTest {
    private static Membership applicant(String id, LocalDate day) {
        return Membership.of(id)
                .but()
                .declarations(Recorded.of(new MembershipDeclarations(Recorded.of(day))))
                .build();
    }

    @Nested
    class Founding {
        @Test
        void beginsARecordInWhichNothingHasHappenedYet() {
            Partnership founded = Partnership.found(BEGINNING).aggregate().orElseThrow();
            Dossier expected = Dossier.of(founded)
                    .but()
                    .appointments(Log.none())
                    .memberships(Log.none())
                    .memberList(Recorded.of(MemberList.blank()
                            .but()
                            .reviews(Log.none())
                            .notices(Log.none())
                            .requests(Log.none())
                            .build()))
                    .messages(Log.none())
                    .reports(Log.none())
                    .meetings(Log.none())
                    .evaluations(Log.none())
                    .build();

            assertAccepted(Dossier.found(BEGINNING), expected, new PartnershipEvent.Founded("plp-1", ASKED, founded));
        }

        @Test
        void needsTheDayOfTheInitiative() {
            assertRejected(
                    Dossier.found(Partnership.of("plp-1")), "partnership.initiative.date", RejectionCode.DAY_MISSING);
        }

        @Test
        void doesNotHappenToARecordThatIsKept() {
            Dossier kept = assertAccepted(FOUNDED.with(Membership.admit(MEMBER)));

            assertRejected(
                    kept.with(Partnership.found(BEGINNING)),
                    "partnership.id",
                    DefectCode.ID_DUPLICATE,
                    "partnership.id");
        }
    }

    @Nested
    class TakingOver {
        @Test
        void keepsTheRecordAsItIs() {
            assertAccepted(Dossier.takeOver(DAY, BARE), BARE, new DossierEvent.TakenOver("plp-1", DAY, BARE));
        }

        @Test
        void isRejectedForEveryDefect() {
            Dossier broken = BARE.but()
                    .partial(Log.of("nothing"))
                    .memberships(Log.of(MEMBER, MEMBER))
                    .build();

            assertThat(Dossier.takeOver(DAY, broken).reasons())
                    .containsExactlyElementsOf(Intake.defects(broken))
                    .hasSize(2);
        }
    }

    @Nested
    class AnActOnAnAggregate {
        @Test
        void changesItsEntryWhereItStands() {
            Membership other = memberFrom("m-2", DAY);
            Dossier before = FOUNDED.but().memberships(Log.of(MEMBER, other)).build();

            assertAccepted(
                    before.with(MEMBER.leave(LAST)),
                    before.but()
                            .memberships(Log.of(MEMBER.leave(LAST).aggregate().orElseThrow(), other))
                            .build(),
                    new MembershipEvent.Left("m-1", LAST, Departure.Why.OWN_WISH));
        }

        @Test
        void isRejectedForTheReasonsOfTheAggregate() {
            assertRejected(FOUNDED.with(Membership.admit(Membership.of("m-1"))), "joinedOn", RejectionCode.DAY_MISSING);
        }

        @Test
        void isRejectedWhereTheDossierDoesNotHaveTheAggregate() {
            assertRejected(FOUNDED.with(MEMBER.leave(LAST)), "memberships", RejectionCode.SUBJECT_UNKNOWN);
            assertRejected(FOUNDED.with(HOLDER.stepDown(LAST)), "appointments", RejectionCode.SUBJECT_UNKNOWN);
            assertRejected(
                    FOUNDED.with(EVALUATION.putOnRecord(DAY, EVALUATION)),
                    "evaluations",
                    RejectionCode.SUBJECT_UNKNOWN);
        }

        @Test
        void isRejectedWhereTheAggregateHasChangedSince() {
            Dossier before = FOUNDED.but()
                    .memberships(Log.of(MEMBER))
                    .appointments(Log.of(HOLDER))
                    .build();
            Dossier left = assertAccepted(before.with(MEMBER.leave(DAY)));
            Dossier resigned = assertAccepted(before.with(HOLDER.stepDown(DAY)));
            Dossier open = assertAccepted(FOUNDED.with(FOUNDED.partnership().open(DAY)));

            assertRejected(left.with(MEMBER.leave(LAST)), "", RejectionCode.SUBJECT_STALE);
            assertRejected(resigned.with(HOLDER.remove(measureOn(LAST))), "", RejectionCode.SUBJECT_STALE);
            assertRejected(open.with(FOUNDED.partnership().end(LAST)), "", RejectionCode.SUBJECT_STALE);
        }

        @Test
        void isRejectedWhereItWasDoneOnAnEarlierDayOfTheRecord() {
            Membership member = MEMBER.but().movedAway(LAST).build();
            Dossier before = FOUNDED.but().memberships(Log.of(member)).build();

            assertRejected(before.with(member.asOf(DAY).leave(DAY)), "", RejectionCode.SUBJECT_STALE);
        }

        @Test
        void isRejectedForWhatItWouldContradictElsewhere() {
            Dossier before = FOUNDED.but()
                    .partnership(FOUNDED.partnership()
                            .but()
                            .houseRules(Log.of(HouseRules.blank()
                                    .but()
                                    .version(Recorded.of("2024"))
                                    .build()))
                            .build())
                    .build();
            Membership received = MEMBER.but()
                    .acknowledgement(Recorded.of(
                            new Acknowledgement(Recorded.unknown(), Recorded.unknown(), Recorded.of("2023"))))
                    .build();

            assertRejected(
                    before.with(Membership.admit(received)),
                    "memberships[0].acknowledgement.houseRules",
                    DefectCode.REFERENCE_UNKNOWN,
                    "partnership.houseRules");
        }

        @Test
        void isNoneOfAnotherPartnership() {
            Partnership other = Partnership.of("plp-2");

            assertThatThrownBy(() -> FOUNDED.with(other.open(DAY))).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void isRejectedWhereTheEvaluationHasChangedSince() {
            Evaluation corrected =
                    EVALUATION.but().by(Log.of(Party.MANDATED_OFFICER)).build();
            Dossier before = FOUNDED.but().evaluations(Log.of(EVALUATION)).build();
            Result<Evaluation, EvaluationEvent> correction = EVALUATION.putOnRecord(DAY, corrected);

            Dossier now = assertAccepted(before.with(correction));

            assertThat(now.evaluations()).isEqualTo(Log.of(corrected));
            assertRejected(now.with(correction), "", RejectionCode.SUBJECT_STALE);
        }

        @Test
        void keepsWhatElseIsOnRecordOfTheFirstHolderToo() {
            Appointment holder = HOLDER.but().actor(Recorded.of("p-1")).build();
            Appointment other = Appointment.of("a-2");
            Dossier before = FOUNDED.but().appointments(Log.of(holder, other)).build();

            assertThat(assertAccepted(before.with(holder.stepDown(LAST))).appointments())
                    .isEqualTo(Log.of(holder.but().until(LAST).build(), other));
        }
    }

    @Nested
    class Ids {
        @Test
        void areUsedOnce() {
            Dossier before = assertAccepted(FOUNDED.with(Membership.admit(MEMBER)));

            assertRejected(
                    before.with(Membership.admit(memberFrom("m-1", LAST))),
                    "memberships[1].id",
                    DefectCode.ID_DUPLICATE,
                    "memberships[0].id");
        }

        @Test
        void areUsedOnceInTheWholeDossier() {
            Dossier before = assertAccepted(FOUNDED.with(Membership.admit(MEMBER)));

            assertRejected(
                    before.correspondence().receive(REPORT.but().id("m-1").build()),
                    "reports[0].id",
                    DefectCode.ID_DUPLICATE,
                    "memberships[0].id");
            assertRejected(
                    before.correspondence().draft(DAY, Message.of("plp-1")),
                    "messages[0].id",
                    DefectCode.ID_DUPLICATE,
                    "partnership.id");
            assertRejected(
                    before.correspondence().send(SENT.but().id("m-1").build()),
                    "messages[0].id",
                    DefectCode.ID_DUPLICATE,
                    "memberships[0].id");
        }

        @Test
        void ofAnApplicantAreNotUsedByAnotherWhoIsAdmitted() {
            Membership applicant = applicant("m-1", ASKED);
            Dossier before = assertAccepted(FOUNDED.with(Membership.apply(applicant)));

            assertRejected(
                    before.with(Membership.admit(MEMBER)),
                    "memberships[1].id",
                    DefectCode.ID_DUPLICATE,
                    "memberships[0].id");
            assertThat(assertAccepted(before.with(
                                    before.membership("m-1").orElseThrow().admit(DAY, Recorded.unknown())))
                            .membership("m-1")
                            .map(Membership::declarations))
                    .contains(applicant.declarations());
        }

        @Test
        void ofAHolderAndOfAnEvaluationAreUsedOnce() {
            Dossier before = FOUNDED.but()
                    .appointments(Log.of(HOLDER))
                    .evaluations(Log.of(EVALUATION))
                    .build();

            assertRejected(
                    before.with(Appointment.appoint(HOLDER)),
                    "appointments[1].id",
                    DefectCode.ID_DUPLICATE,
                    "appointments[0].id");
            assertRejected(
                    before.with(Evaluation.evaluate(EVALUATION)),
                    "evaluations[1].id",
                    DefectCode.ID_DUPLICATE,
                    "evaluations[0].id");
        }
    }

    @Nested
    class AfterTheEnd {
        private final Dossier ended =
                assertAccepted(FOUNDED.with(FOUNDED.partnership().end(LAST)));

        @Test
        void nobodyBegins() {
            LocalDate after = LAST.plusDays(1);
            Dossier withApplicant = assertAccepted(ended.with(Membership.apply(applicant("m-2", LAST))));

            for (Result<Dossier, Event> late : List.of(
                    ended.with(Membership.admit(memberFrom("m-1", after))),
                    ended.with(Membership.apply(applicant("m-2", after))),
                    ended.with(Appointment.appoint(
                            HOLDER.but().from(Recorded.of(after)).build())),
                    withApplicant.with(
                            withApplicant.membership("m-2").orElseThrow().admit(after, Recorded.unknown())))) {
                assertRejected(late, "partnership.ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED);
            }
        }

        @Test
        void whoBeganOnTheLastDayIsPutOnRecord() {
            assertAccepted(ended.with(Membership.admit(memberFrom("m-1", LAST))));
        }

        @Test
        void workIsLookedBackOn() {
            assertAccepted(ended.with(Evaluation.evaluate(Evaluation.of("e-1")
                    .but()
                    .date(Recorded.of(LAST.plusDays(1)))
                    .build())));
        }

        @Test
        void whoIsThereLeaves() {
            LocalDate after = LAST.plusDays(1);
            Dossier withAMember = ended.but().memberships(Log.of(MEMBER)).build();

            assertAccepted(
                    withAMember.with(MEMBER.leave(after)),
                    withAMember
                            .but()
                            .memberships(Log.of(MEMBER.leave(after).aggregate().orElseThrow()))
                            .build(),
                    new MembershipEvent.Left("m-1", after, Departure.Why.OWN_WISH));
        }
    }

    @Nested
    class ReviewsAndMeetings {
        @Test
        void areAddedToTheOthers() {
            Dossier reviewed = assertAccepted(FOUNDED.reviewList(REVIEW));

            assertThat(reviewed.memberList().map(MemberList::reviews)).isEqualTo(Recorded.of(Log.of(REVIEW)));
            assertThat(assertAccepted(reviewed.reviewList(REVIEW))
                            .memberList()
                            .map(list -> list.reviews().size()))
                    .isEqualTo(Recorded.of(2));
            assertAccepted(
                    FOUNDED.meet(MEETING),
                    FOUNDED.but().meetings(Log.of(MEETING)).build(),
                    new DossierEvent.MeetingHeld("plp-1", DAY, MEETING));
        }

        @Test
        void keepWhatElseIsOnRecordOfTheList() {
            MemberList kept = MemberList.blank()
                    .but()
                    .keptBy(Recorded.of(Party.COORDINATOR))
                    .reviews(Log.none())
                    .build();
            Dossier before = BARE.but().memberList(Recorded.of(kept)).build();

            assertAccepted(
                    before.reviewList(REVIEW),
                    before.but()
                            .memberList(Recorded.of(
                                    kept.but().reviews(Log.of(REVIEW)).build()))
                            .build(),
                    new DossierEvent.ListReviewed("plp-1", DAY, REVIEW));
        }

        @Test
        void haveADay() {
            assertRejected(
                    FOUNDED.reviewList(new ListReview(Recorded.none(), Log.unknown())),
                    "memberList.reviews.date",
                    RejectionCode.DAY_MISSING);
            assertRejected(FOUNDED.meet(Meeting.blank()), "meetings.date", RejectionCode.DAY_MISSING);
        }
    }
}
