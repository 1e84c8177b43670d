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
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
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
        return Membership.of(id).toBuilder()
                .declarations(Recorded.of(new MembershipDeclarations(Recorded.of(day))))
                .build();
    }

    @Nested
    class Founding {
        @Test
        void beginsARecordInWhichNothingHasHappenedYet() {
            Partnership founded = Partnership.found(BEGINNING).aggregate().orElseThrow();
            Dossier expected = Dossier.of(founded).toBuilder()
                    .appointments(Entries.none())
                    .memberships(Entries.none())
                    .memberList(Recorded.of(MemberList.blank().toBuilder()
                            .reviews(Entries.none())
                            .notices(Entries.none())
                            .requests(Entries.none())
                            .build()))
                    .messages(Entries.none())
                    .reports(Entries.none())
                    .meetings(Entries.none())
                    .evaluations(Entries.none())
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
            Dossier kept = assertAccepted(FOUNDED.apply(Membership.admit(MEMBER)));

            assertRejected(
                    kept.apply(Partnership.found(BEGINNING)),
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
            Dossier broken = BARE.toBuilder()
                    .partial(Entries.of("nothing"))
                    .memberships(Entries.of(MEMBER, MEMBER))
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
            Dossier before =
                    FOUNDED.toBuilder().memberships(Entries.of(MEMBER, other)).build();

            assertAccepted(
                    before.apply(MEMBER.leave(LAST)),
                    before.toBuilder()
                            .memberships(
                                    Entries.of(MEMBER.leave(LAST).aggregate().orElseThrow(), other))
                            .build(),
                    new MembershipEvent.Left("m-1", LAST, Departure.Why.OWN_WISH));
        }

        @Test
        void isRejectedForTheReasonsOfTheAggregate() {
            assertRejected(
                    FOUNDED.apply(Membership.admit(Membership.of("m-1"))), "joinedOn", RejectionCode.DAY_MISSING);
        }

        @Test
        void isRejectedWhereTheDossierDoesNotHaveTheAggregate() {
            assertRejected(FOUNDED.apply(MEMBER.leave(LAST)), "memberships", RejectionCode.SUBJECT_UNKNOWN);
            assertRejected(FOUNDED.apply(HOLDER.stepDown(LAST)), "appointments", RejectionCode.SUBJECT_UNKNOWN);
            assertRejected(
                    FOUNDED.apply(EVALUATION.putOnRecord(DAY, EVALUATION)),
                    "evaluations",
                    RejectionCode.SUBJECT_UNKNOWN);
        }

        @Test
        void isRejectedWhereTheAggregateHasChangedSince() {
            Dossier before = FOUNDED.toBuilder()
                    .memberships(Entries.of(MEMBER))
                    .appointments(Entries.of(HOLDER))
                    .build();
            Dossier left = assertAccepted(before.apply(MEMBER.leave(DAY)));
            Dossier resigned = assertAccepted(before.apply(HOLDER.stepDown(DAY)));
            Dossier open = assertAccepted(FOUNDED.apply(FOUNDED.partnership().open(DAY)));

            assertRejected(left.apply(MEMBER.leave(LAST)), "", RejectionCode.SUBJECT_STALE);
            assertRejected(resigned.apply(HOLDER.remove(measureOn(LAST))), "", RejectionCode.SUBJECT_STALE);
            assertRejected(open.apply(FOUNDED.partnership().end(LAST)), "", RejectionCode.SUBJECT_STALE);
        }

        @Test
        void isRejectedWhereItWasDoneOnAnEarlierDayOfTheRecord() {
            Membership member = MEMBER.toBuilder().movedAway(LAST).build();
            Dossier before = FOUNDED.toBuilder().memberships(Entries.of(member)).build();

            assertRejected(before.apply(member.asOf(DAY).leave(DAY)), "", RejectionCode.SUBJECT_STALE);
        }

        @Test
        void isRejectedForWhatItWouldContradictElsewhere() {
            Dossier before = FOUNDED.toBuilder()
                    .partnership(FOUNDED.partnership().toBuilder()
                            .houseRules(Entries.of(HouseRules.blank().toBuilder()
                                    .version(Recorded.of("2024"))
                                    .build()))
                            .build())
                    .build();
            Membership received = MEMBER.toBuilder()
                    .acknowledgement(Recorded.of(
                            new Acknowledgement(Recorded.unknown(), Recorded.unknown(), Recorded.of("2023"))))
                    .build();

            assertRejected(
                    before.apply(Membership.admit(received)),
                    "memberships[0].acknowledgement.houseRules",
                    DefectCode.REFERENCE_UNKNOWN,
                    "partnership.houseRules");
        }

        @Test
        void isNoneOfAnotherPartnership() {
            Partnership other = Partnership.of("plp-2");

            assertThatThrownBy(() -> FOUNDED.apply(other.open(DAY))).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void isRejectedWhereTheEvaluationHasChangedSince() {
            Evaluation corrected = EVALUATION.toBuilder()
                    .by(Entries.of(Party.MANDATED_OFFICER))
                    .build();
            Dossier before =
                    FOUNDED.toBuilder().evaluations(Entries.of(EVALUATION)).build();
            Result<Evaluation, EvaluationEvent> correction = EVALUATION.putOnRecord(DAY, corrected);

            Dossier now = assertAccepted(before.apply(correction));

            assertThat(now.evaluations()).isEqualTo(Entries.of(corrected));
            assertRejected(now.apply(correction), "", RejectionCode.SUBJECT_STALE);
        }

        @Test
        void keepsWhatElseIsOnRecordOfTheFirstHolderToo() {
            Appointment holder = HOLDER.toBuilder().actor(Recorded.of("p-1")).build();
            Appointment other = Appointment.of("a-2");
            Dossier before =
                    FOUNDED.toBuilder().appointments(Entries.of(holder, other)).build();

            assertThat(assertAccepted(before.apply(holder.stepDown(LAST))).appointments())
                    .isEqualTo(Entries.of(holder.toBuilder().until(LAST).build(), other));
        }
    }

    @Nested
    class Ids {
        @Test
        void areUsedOnce() {
            Dossier before = assertAccepted(FOUNDED.apply(Membership.admit(MEMBER)));

            assertRejected(
                    before.apply(Membership.admit(memberFrom("m-1", LAST))),
                    "memberships[1].id",
                    DefectCode.ID_DUPLICATE,
                    "memberships[0].id");
        }

        @Test
        void areUsedOnceInTheWholeDossier() {
            Dossier before = assertAccepted(FOUNDED.apply(Membership.admit(MEMBER)));

            assertRejected(
                    before.correspondence().receive(REPORT.toBuilder().id("m-1").build()),
                    "reports[0].id",
                    DefectCode.ID_DUPLICATE,
                    "memberships[0].id");
            assertRejected(
                    before.correspondence().draft(DAY, Message.of("plp-1")),
                    "messages[0].id",
                    DefectCode.ID_DUPLICATE,
                    "partnership.id");
            assertRejected(
                    before.correspondence().send(SENT.toBuilder().id("m-1").build()),
                    "messages[0].id",
                    DefectCode.ID_DUPLICATE,
                    "memberships[0].id");
        }

        @Test
        void ofAnApplicantAreNotUsedByAnotherWhoIsAdmitted() {
            Membership applicant = applicant("m-1", ASKED);
            Dossier before = assertAccepted(FOUNDED.apply(Membership.apply(applicant)));

            assertRejected(
                    before.apply(Membership.admit(MEMBER)),
                    "memberships[1].id",
                    DefectCode.ID_DUPLICATE,
                    "memberships[0].id");
            assertThat(assertAccepted(before.apply(
                                    before.membership("m-1").orElseThrow().admit(DAY, Recorded.unknown())))
                            .membership("m-1")
                            .map(Membership::declarations))
                    .contains(applicant.declarations());
        }

        @Test
        void ofAHolderAndOfAnEvaluationAreUsedOnce() {
            Dossier before = FOUNDED.toBuilder()
                    .appointments(Entries.of(HOLDER))
                    .evaluations(Entries.of(EVALUATION))
                    .build();

            assertRejected(
                    before.apply(Appointment.appoint(HOLDER)),
                    "appointments[1].id",
                    DefectCode.ID_DUPLICATE,
                    "appointments[0].id");
            assertRejected(
                    before.apply(Evaluation.evaluate(EVALUATION)),
                    "evaluations[1].id",
                    DefectCode.ID_DUPLICATE,
                    "evaluations[0].id");
        }
    }

    @Nested
    class AfterTheEnd {
        private final Dossier ended =
                assertAccepted(FOUNDED.apply(FOUNDED.partnership().end(LAST)));

        @Test
        void nobodyBegins() {
            LocalDate after = LAST.plusDays(1);
            Dossier withApplicant = assertAccepted(ended.apply(Membership.apply(applicant("m-2", LAST))));

            for (Result<Dossier, Event> late : List.of(
                    ended.apply(Membership.admit(memberFrom("m-1", after))),
                    ended.apply(Membership.apply(applicant("m-2", after))),
                    ended.apply(Appointment.appoint(
                            HOLDER.toBuilder().from(Recorded.of(after)).build())),
                    withApplicant.apply(
                            withApplicant.membership("m-2").orElseThrow().admit(after, Recorded.unknown())))) {
                assertRejected(late, "partnership.ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED);
            }
        }

        @Test
        void whoBeganOnTheLastDayIsPutOnRecord() {
            assertAccepted(ended.apply(Membership.admit(memberFrom("m-1", LAST))));
        }

        @Test
        void workIsLookedBackOn() {
            assertAccepted(ended.apply(Evaluation.evaluate(Evaluation.of("e-1").toBuilder()
                    .date(Recorded.of(LAST.plusDays(1)))
                    .build())));
        }

        @Test
        void whoIsThereLeaves() {
            LocalDate after = LAST.plusDays(1);
            Dossier withAMember =
                    ended.toBuilder().memberships(Entries.of(MEMBER)).build();

            assertAccepted(
                    withAMember.apply(MEMBER.leave(after)),
                    withAMember.toBuilder()
                            .memberships(
                                    Entries.of(MEMBER.leave(after).aggregate().orElseThrow()))
                            .build(),
                    new MembershipEvent.Left("m-1", after, Departure.Why.OWN_WISH));
        }
    }

    @Nested
    class ReviewsAndMeetings {
        @Test
        void areAddedToTheOthers() {
            Dossier reviewed = assertAccepted(FOUNDED.reviewList(REVIEW));

            assertThat(reviewed.memberList().map(MemberList::reviews)).isEqualTo(Recorded.of(Entries.of(REVIEW)));
            assertThat(assertAccepted(reviewed.reviewList(REVIEW))
                            .memberList()
                            .map(list -> list.reviews().size()))
                    .isEqualTo(Recorded.of(2));
            assertAccepted(
                    FOUNDED.meet(MEETING),
                    FOUNDED.toBuilder().meetings(Entries.of(MEETING)).build(),
                    new DossierEvent.MeetingHeld("plp-1", DAY, MEETING));
        }

        @Test
        void keepWhatElseIsOnRecordOfTheList() {
            MemberList kept = MemberList.blank().toBuilder()
                    .keptBy(Recorded.of(Party.COORDINATOR))
                    .reviews(Entries.none())
                    .build();
            Dossier before = BARE.toBuilder().memberList(Recorded.of(kept)).build();

            assertAccepted(
                    before.reviewList(REVIEW),
                    before.toBuilder()
                            .memberList(Recorded.of(
                                    kept.toBuilder().reviews(Entries.of(REVIEW)).build()))
                            .build(),
                    new DossierEvent.ListReviewed("plp-1", DAY, REVIEW));
        }

        @Test
        void haveADay() {
            assertRejected(
                    FOUNDED.reviewList(new ListReview(Recorded.none(), Entries.unknown())),
                    "memberList.reviews.date",
                    RejectionCode.DAY_MISSING);
            assertRejected(FOUNDED.meet(Meeting.blank()), "meetings.date", RejectionCode.DAY_MISSING);
        }
    }
}
