package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.core.fact.Results.assertAccepted;
import static org.openplp.core.fact.Results.assertRejected;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.AppointmentEvent;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.evaluation.Evaluation;
import org.openplp.core.evaluation.EvaluationEvent;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipDeclarations;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Initiative;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipEvent;
import org.openplp.core.partnership.Sign;

class DossierActsTest {
    private static final LocalDate ASKED = LocalDate.parse("2024-01-10");
    private static final LocalDate DAY = LocalDate.parse("2024-06-15");
    private static final LocalDate LAST = LocalDate.parse("2024-12-31");
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-06-15T12:00:00+02:00");

    private static final Partnership BEGINNING = Partnership.of("plp-1")
            .but()
            .initiative(Recorded.of(new Initiative(Recorded.of(ASKED), Recorded.unknown())))
            .build();
    private static final Dossier FOUNDED = Dossier.found(BEGINNING).aggregate().orElseThrow();
    /** A record that was kept elsewhere, of which no list was handed over. */
    private static final Dossier BARE = Dossier.of(Partnership.of("plp-1"));

    private static final Membership MEMBER = memberFrom("m-1", DAY);
    private static final Appointment HOLDER = Appointment.of("a-1")
            .but()
            .from(Recorded.of(DAY))
            .measures(Log.none())
            .build();
    private static final Evaluation EVALUATION =
            Evaluation.of("e-1").but().date(Recorded.of(DAY)).build();
    private static final Message SENT =
            Message.of("msg-1").but().sentAt(Recorded.of(NOON)).build();
    private static final Report REPORT =
            Report.of("r-1").but().at(Recorded.of(NOON)).build();
    private static final ListReview REVIEW = new ListReview(Recorded.of(DAY), Log.of(Party.COORDINATOR));
    private static final Meeting MEETING =
            Meeting.blank().but().date(Recorded.of(DAY)).build();

    private static Membership memberFrom(String id, LocalDate day) {
        return Membership.of(id)
                .but()
                .joinedOn(Recorded.of(day))
                .measures(Log.none())
                .build();
    }

    private static Measure measureOn(LocalDate day) {
        return Measure.blank().but().date(Recorded.of(day)).build();
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
            Membership applicant = Membership.of("m-1")
                    .but()
                    .declarations(Recorded.of(new MembershipDeclarations(Recorded.of(ASKED))))
                    .build();
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
            Membership applicant = Membership.of("m-2")
                    .but()
                    .declarations(Recorded.of(new MembershipDeclarations(Recorded.of(after))))
                    .build();
            Dossier withApplicant = assertAccepted(ended.with(Membership.apply(applicant
                    .but()
                    .declarations(Recorded.of(new MembershipDeclarations(Recorded.of(LAST))))
                    .build())));

            for (Result<Dossier, Event> late : List.of(
                    ended.with(Membership.admit(memberFrom("m-1", after))),
                    ended.with(Membership.apply(applicant)),
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
    class Messages {
        private final Message draft = Message.of("msg-1")
                .but()
                .origin(Recorded.of(Message.Origin.MEMBER))
                .build();
        private final Dossier drafted = assertAccepted(FOUNDED.correspondence().draft(DAY, draft));

        @Test
        void areDraftedWithoutBeingSent() {
            Message entry = draft.but().sentAt(Recorded.none()).build();

            assertAccepted(
                    FOUNDED.correspondence().draft(DAY, draft),
                    FOUNDED.but().messages(Log.of(entry)).build(),
                    new DossierEvent.MessageDrafted("msg-1", DAY, entry));
        }

        @Test
        void areNotDraftedAfterTheyWereSent() {
            assertRejected(
                    FOUNDED.correspondence().draft(DAY, SENT), "messages.sentAt", RejectionCode.MESSAGE_ALREADY_SENT);
            assertRejected(
                    drafted.correspondence().draft(DAY, draft),
                    "messages[1].id",
                    DefectCode.ID_DUPLICATE,
                    "messages[0].id");
        }

        @Test
        void areSentWithoutADraft() {
            assertAccepted(
                    FOUNDED.correspondence().send(SENT),
                    FOUNDED.but().messages(Log.of(SENT)).build(),
                    new DossierEvent.MessageSent("msg-1", DAY, SENT));
        }

        @Test
        void areValidatedAndSentAndKeepWhatIsOnRecordOfTheDraft() {
            Dossier validated = assertAccepted(drafted.correspondence().validate("msg-1", NOON.minusHours(1)));
            Message expected = draft.but()
                    .validatedByPoliceAt(Recorded.of(NOON.minusHours(1)))
                    .sentAt(Recorded.of(NOON))
                    .build();

            assertAccepted(
                    validated.correspondence().send(SENT),
                    FOUNDED.but().messages(Log.of(expected)).build(),
                    new DossierEvent.MessageSent("msg-1", DAY, expected));
        }

        @Test
        void areSentAsTheyGoOutBeItOtherwiseThanDrafted() {
            Message other =
                    SENT.but().origin(Recorded.of(Message.Origin.POLICE)).build();

            assertThat(assertAccepted(drafted.correspondence().send(other)).message("msg-1"))
                    .contains(other);
        }

        @Test
        void loseNoFactOfTheirDraftWhicheverItIs() {
            Message whole = Sample.dossier(path -> DAY).messages().entry(0);
            Message unsent = whole.but().sentAt(Recorded.none()).build();
            Message sent = Message.of(whole.id()).but().sentAt(whole.sentAt()).build();

            assertThat(sent.after(unsent)).isEqualTo(whole);
            assertThat(whole.after(Message.of(whole.id()))).isEqualTo(whole);
        }

        @Test
        void areSentOnceAndAtAnInstant() {
            Dossier sent = assertAccepted(FOUNDED.correspondence().send(SENT));
            Dossier sentSomeDay =
                    FOUNDED.but().messages(Log.of(Message.of("msg-1"))).build();

            assertRejected(sent.correspondence().send(SENT), "messages.sentAt", RejectionCode.MESSAGE_ALREADY_SENT);
            assertRejected(
                    sentSomeDay.correspondence().send(SENT), "messages.sentAt", RejectionCode.MESSAGE_ALREADY_SENT);
            assertRejected(FOUNDED.correspondence().send(draft), "messages.sentAt", RejectionCode.DAY_MISSING);
        }

        @Test
        void areSentOnADayInBelgium() {
            Message late = SENT.but()
                    .sentAt(Recorded.of(OffsetDateTime.parse("2024-06-14T22:30:00Z")))
                    .build();

            assertThat(FOUNDED.correspondence().send(late).events())
                    .extracting(Event::day)
                    .containsExactly(DAY);
        }

        @Test
        void areValidatedOnceBeItAfterTheyWereSent() {
            Dossier sent = assertAccepted(FOUNDED.correspondence().send(SENT));

            assertAccepted(
                    sent.correspondence().validate("msg-1", NOON.plusDays(1)),
                    sent.but()
                            .messages(Log.of(SENT.but()
                                    .validatedByPoliceAt(Recorded.of(NOON.plusDays(1)))
                                    .build()))
                            .build(),
                    new DossierEvent.MessageValidated("msg-1", NOON.plusDays(1)));
            assertRejected(
                    assertAccepted(sent.correspondence().validate("msg-1", NOON))
                            .correspondence()
                            .validate("msg-1", NOON),
                    "messages.validatedByPoliceAt",
                    RejectionCode.MESSAGE_ALREADY_VALIDATED);
            assertRejected(FOUNDED.correspondence().validate("msg-1", NOON), "messages", RejectionCode.SUBJECT_UNKNOWN);
        }

        @Test
        void getFeedbackOnce() {
            Dossier sent = assertAccepted(FOUNDED.correspondence().send(SENT));
            Recorded<Party> via = Recorded.of(Party.COORDINATOR);

            assertAccepted(
                    sent.correspondence().giveFeedback("msg-1", NOON, via),
                    sent.but()
                            .messages(Log.of(SENT.but()
                                    .feedbackAt(Recorded.of(NOON))
                                    .feedbackVia(via)
                                    .build()))
                            .build(),
                    new DossierEvent.FeedbackGiven("msg-1", NOON, via));
            assertRejected(
                    assertAccepted(sent.correspondence().giveFeedback("msg-1", NOON, via))
                            .correspondence()
                            .giveFeedback("msg-1", NOON, via),
                    "messages.feedbackAt",
                    RejectionCode.FEEDBACK_ALREADY_GIVEN);
        }

        @Test
        void keepThroughWhomFeedbackGoesWhereTheActDoesNotSay() {
            Message planned =
                    SENT.but().feedbackVia(Recorded.of(Party.COORDINATOR)).build();
            Dossier sent = assertAccepted(FOUNDED.correspondence().send(planned));

            assertThat(assertAccepted(sent.correspondence().giveFeedback("msg-1", NOON, Recorded.unknown()))
                            .message("msg-1")
                            .orElseThrow()
                            .feedbackVia())
                    .isEqualTo(Recorded.of(Party.COORDINATOR));
            assertThat(assertAccepted(sent.correspondence().giveFeedback("msg-1", NOON, Recorded.of(Party.POLICE)))
                            .message("msg-1")
                            .orElseThrow()
                            .feedbackVia())
                    .isEqualTo(Recorded.of(Party.POLICE));
        }

        @Test
        void getFeedbackOnlyAfterTheyWereSent() {
            Dossier sent = assertAccepted(FOUNDED.correspondence().send(SENT));

            assertRejected(
                    sent.correspondence().giveFeedback("msg-1", NOON.minusSeconds(1), Recorded.unknown()),
                    "messages.feedbackAt",
                    RejectionCode.DAY_TOO_EARLY,
                    "sentAt");
            assertRejected(
                    drafted.correspondence().giveFeedback("msg-1", NOON, Recorded.unknown()),
                    "messages.sentAt",
                    RejectionCode.MESSAGE_NOT_SENT);
            assertRejected(
                    FOUNDED.correspondence().giveFeedback("msg-1", NOON, Recorded.unknown()),
                    "messages",
                    RejectionCode.SUBJECT_UNKNOWN);
        }
    }

    @Nested
    class Reports {
        private final Dossier received = assertAccepted(FOUNDED.correspondence().receive(REPORT));

        @Test
        void areReceived() {
            assertAccepted(
                    FOUNDED.correspondence().receive(REPORT),
                    FOUNDED.but().reports(Log.of(REPORT)).build(),
                    new DossierEvent.ReportReceived("r-1", DAY, REPORT));
        }

        @Test
        void areReceivedOnceAndAtAnInstant() {
            assertRejected(
                    received.correspondence().receive(REPORT),
                    "reports[1].id",
                    DefectCode.ID_DUPLICATE,
                    "reports[0].id");
            assertRejected(FOUNDED.correspondence().receive(Report.of("r-1")), "reports.at", RejectionCode.DAY_MISSING);
        }

        @Test
        void areAnswered() {
            assertAccepted(
                    received.correspondence().answer("r-1", NOON),
                    received.but()
                            .reports(Log.of(
                                    REPORT.but().feedbackAt(Recorded.of(NOON)).build()))
                            .build(),
                    new DossierEvent.ReportAnswered("r-1", NOON));
        }

        @Test
        void areAnsweredOnceAndOnlyAfterTheyWereReceived() {
            assertRejected(
                    assertAccepted(received.correspondence().answer("r-1", NOON))
                            .correspondence()
                            .answer("r-1", NOON),
                    "reports.feedbackAt",
                    RejectionCode.FEEDBACK_ALREADY_GIVEN);
            assertRejected(
                    received.correspondence().answer("r-1", NOON.minusSeconds(1)),
                    "reports.feedbackAt",
                    RejectionCode.DAY_TOO_EARLY,
                    "at");
            assertRejected(FOUNDED.correspondence().answer("r-1", NOON), "reports", RejectionCode.SUBJECT_UNKNOWN);
        }

        @Test
        void areReferredToOnlyWhereTheyAreOnRecord() {
            Message answering = SENT.but().report(Recorded.of("r-1")).build();

            assertAccepted(received.correspondence().send(answering));
            assertRejected(
                    FOUNDED.correspondence().send(answering),
                    "messages[0].report",
                    DefectCode.REFERENCE_UNKNOWN,
                    "reports");
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

    @Nested
    class AListThatWasNotHandedOver {
        private void assertPartial(Result<Dossier, Event> result, String... keys) {
            assertThat(assertAccepted(result).partial()).isEqualTo(Log.of(List.of(keys)));
        }

        @Test
        void isKnownInPartOnceAnActPutsAnEntryIntoIt() {
            Partnership bare = BARE.partnership();

            assertPartial(BARE.with(Membership.admit(MEMBER)), "memberships");
            assertPartial(BARE.with(Appointment.appoint(HOLDER)), "appointments");
            assertPartial(BARE.with(Evaluation.evaluate(EVALUATION)), "evaluations");
            assertPartial(BARE.correspondence().draft(DAY, Message.of("msg-1")), "messages");
            assertPartial(BARE.correspondence().send(SENT), "messages");
            assertPartial(BARE.correspondence().receive(REPORT), "reports");
            assertPartial(BARE.reviewList(REVIEW), "memberList.reviews");
            assertPartial(BARE.meet(MEETING), "meetings");
            assertPartial(
                    BARE.with(bare.charterVersions()
                            .sign(CharterVersion.blank()
                                    .but()
                                    .signedOn(Recorded.of(DAY))
                                    .build())),
                    "partnership.charter");
            assertPartial(
                    BARE.with(bare.placeSign(
                            new Sign(Recorded.of(DAY), Recorded.unknown(), Recorded.unknown(), Answer.UNKNOWN))),
                    "partnership.signs");
        }

        @Test
        void isKnownInPartInsideAnEntryToo() {
            Partnership chartered = Partnership.of("plp-1")
                    .but()
                    .charter(Log.of(CharterVersion.blank()))
                    .build();
            Membership member = Membership.of("m-1");
            Appointment holder = Appointment.of("a-1");
            Dossier before = Dossier.of(chartered)
                    .but()
                    .memberships(Log.of(member))
                    .appointments(Log.of(holder))
                    .build();

            assertPartial(before.with(member.reprimand(measureOn(DAY))), "memberships.measures");
            assertPartial(before.with(holder.suspend(measureOn(DAY))), "appointments.measures");
            assertPartial(
                    before.with(chartered
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
            Dossier before = BARE.but().memberships(Log.of(one, other)).build();
            Dossier reprimanded = assertAccepted(before.with(one.reprimand(measureOn(DAY))));

            assertPartial(reprimanded.with(other.reprimand(measureOn(DAY))), "memberships.measures");
        }

        @Test
        void isCompleteWhereItIsPutOnRecordAsAWhole() {
            Partnership known = BARE.partnership().but().signs(Log.none()).build();
            Membership measured = MEMBER.but().measures(Log.of(measureOn(DAY))).build();
            Dossier before =
                    BARE.but().memberships(Log.of(Membership.of("m-1"))).build();

            assertThat(assertAccepted(BARE.with(BARE.partnership().putOnRecord(DAY, known)))
                            .partial()
                            .isKnown())
                    .isFalse();
            assertThat(assertAccepted(before.with(Membership.of("m-1").putOnRecord(DAY, measured)))
                            .partial()
                            .isKnown())
                    .isFalse();
        }

        @Test
        void isCompleteWhereThereWasNoListOfMembersAtAll() {
            Dossier before = BARE.but().memberList(Recorded.none()).build();

            assertThat(assertAccepted(before.reviewList(REVIEW)).partial().isKnown())
                    .isFalse();
        }

        @Test
        void staysUnknownWhereTheActPutsNothingIntoIt() {
            Partnership chartered = Partnership.of("plp-1")
                    .but()
                    .charter(Log.of(CharterVersion.blank()))
                    .build();

            assertThat(assertAccepted(Dossier.of(chartered)
                                    .with(chartered.charterVersions().submit(DAY)))
                            .partial()
                            .isKnown())
                    .isFalse();
            assertThat(assertAccepted(BARE.with(BARE.partnership().open(DAY)))
                            .partial()
                            .isKnown())
                    .isFalse();
        }
    }

    @Nested
    class Events {
        @Test
        void makeTheDossierAgain() {
            List<Event> events = new ArrayList<>();
            Dossier now = keep(events, Dossier.found(BEGINNING));
            now = keep(events, now.with(now.partnership().open(ASKED)));
            now = keep(events, now.with(Membership.admit(MEMBER)));
            now = keep(events, now.with(Appointment.appoint(HOLDER)));
            now = keep(events, now.with(Evaluation.evaluate(EVALUATION)));
            now = keep(events, now.correspondence().draft(DAY, Message.of("msg-1")));
            now = keep(events, now.correspondence().validate("msg-1", NOON));
            now = keep(events, now.correspondence().send(SENT));
            now = keep(events, now.correspondence().giveFeedback("msg-1", NOON, Recorded.unknown()));
            now = keep(events, now.correspondence().receive(REPORT));
            now = keep(events, now.correspondence().answer("r-1", NOON));
            now = keep(events, now.reviewList(REVIEW));
            now = keep(events, now.meet(MEETING));
            now = keep(events, now.with(MEMBER.excludeDefinitively(measureOn(LAST))));

            assertThat(events).hasSize(15);
            assertThat(Dossier.replay(events)).isEqualTo(now);
        }

        private Dossier keep(List<Event> events, Result<Dossier, Event> result) {
            events.addAll(result.events());
            return assertAccepted(result);
        }

        @Test
        void beginWithAFoundingOrARecordThatWasTakenOver() {
            Event open = new PartnershipEvent.Opened("plp-1", DAY);

            assertThatThrownBy(() -> Dossier.replay(List.of())).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Dossier.replay(List.of(open))).isInstanceOf(IllegalArgumentException.class);
            assertThat(Dossier.replay(List.of(new DossierEvent.TakenOver("plp-1", DAY, BARE), open)))
                    .isEqualTo(assertAccepted(BARE.with(BARE.partnership().open(DAY))));
        }

        @Test
        void canBeARecordThatIsTakenOverAgain() {
            Dossier later = FOUNDED.but().contacts(Log.none()).build();
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
                            Optional.of(Appointment.of("a-9").but().until(DAY).build()));
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
                    .isEqualTo(Log.of(Message.of("msg-9")
                            .but()
                            .validatedByPoliceAt(Recorded.of(NOON))
                            .build()));
            assertThat(FOUNDED.after(new DossierEvent.ReportAnswered("r-9", NOON))
                            .reports())
                    .isEqualTo(Log.of(
                            Report.of("r-9").but().feedbackAt(Recorded.of(NOON)).build()));
            assertThat(FOUNDED.after(new PartnershipEvent.CharterCountersigned("plp-1", DAY, byMayor))
                            .partnership()
                            .charter())
                    .isEqualTo(Log.of(CharterVersion.blank()
                            .but()
                            .signatures(Log.of(byMayor))
                            .build()));
        }

        @Test
        void makeATombstoneOfAMembershipAlone() {
            Membership left = MEMBER.but().actor(Recorded.of("p-1")).build();

            assertThat(new MembershipEvent.Erased("m-1", DAY).after(left)).isEqualTo(left.erased());
        }
    }
}
