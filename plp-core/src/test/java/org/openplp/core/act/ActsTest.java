package org.openplp.core.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.EvaluationEvent;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.AppointmentEvent;
import org.openplp.core.appointment.Screening;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierEvent;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipDeclarations;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Consultation;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.InformationMeeting;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipEvent;
import org.openplp.core.partnership.Recognition;
import org.openplp.core.partnership.Sign;
import org.openplp.testsupport.RecordParts;

/** Every act, done on a dossier in which it can be done, and what happens by it. */
class ActsTest {
    private static final LocalDate BEGAN = LocalDate.parse("2024-01-10");
    private static final LocalDate DAY = LocalDate.parse("2024-06-15");
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-06-15T12:00:00+02:00");
    private static final Recorded<LocalDate> ON_THE_DAY = Recorded.of(DAY);

    private static final Measure MEASURE =
            Measure.blank().toBuilder().date(ON_THE_DAY).build();
    private static final Measure REMOVAL =
            MEASURE.of(Measure.Kind.REMOVAL).toBuilder().appeal(Recorded.none()).build();
    private static final Screening SCREENING =
            new Screening(Recorded.unknown(), Answer.UNKNOWN, ON_THE_DAY, Recorded.of(Screening.Outcome.FIT));
    private static final CharterVersion.Signature BY_MAYOR = signedBy(Party.MAYOR);
    private static final CharterVersion CHARTER =
            CharterVersion.blank().toBuilder().signatures(Entries.of(BY_MAYOR)).build();
    private static final CharterVersion AMENDED =
            CHARTER.toBuilder().version(Recorded.of("2")).build();
    private static final Consultation CONSULTATION =
            new Consultation(ON_THE_DAY, Entries.unknown(), Recorded.unknown(), Recorded.unknown());
    private static final InformationMeeting EVENING = new InformationMeeting(ON_THE_DAY, Answer.YES, Entries.unknown());
    private static final Recognition VALIDATION =
            Recognition.blank().toBuilder().validatedOn(ON_THE_DAY).build();
    private static final HouseRules HOUSE_RULES =
            HouseRules.blank().toBuilder().adoptedOn(ON_THE_DAY).build();
    private static final CommunicationPlan PLAN =
            CommunicationPlan.blank().toBuilder().agreedOn(ON_THE_DAY).build();
    private static final Sign SIGN = new Sign(ON_THE_DAY, Recorded.unknown(), Recorded.unknown(), Answer.YES);
    private static final Acknowledgement ACKNOWLEDGEMENT =
            new Acknowledgement(ON_THE_DAY, Recorded.of(Acknowledgement.How.SIGNED_COPY), Recorded.unknown());

    private static final Membership MEMBER = member("m-1");
    private static final Membership APPLICANT =
            Membership.of("m-applicant").toBuilder().joinedOn(Recorded.none()).build();
    private static final Membership LISTED =
            member("m-listed").toBuilder().addedToListOn(Recorded.of(BEGAN)).build();
    private static final Membership GONE = member("m-gone").toBuilder()
            .actor(Recorded.of("p-1"))
            .left(new Departure(Recorded.of(BEGAN), Recorded.unknown()))
            .build();
    private static final Appointment HOLDER =
            Appointment.of("a-1").toBuilder().from(Recorded.of(BEGAN)).build();
    private static final Message SENT =
            Message.of("msg-sent").toBuilder().sentAt(Recorded.of(NOON)).build();
    private static final Message DRAFT =
            Message.of("msg-new").toBuilder().sentAt(Recorded.none()).build();
    private static final Report REPORT =
            Report.of("r-1").toBuilder().at(Recorded.of(NOON)).build();
    private static final Report NEW_REPORT =
            Report.of("r-new").toBuilder().at(Recorded.of(NOON)).build();
    private static final ListReview REVIEW = new ListReview(ON_THE_DAY, Entries.of(Party.COORDINATOR));
    private static final Meeting MEETING =
            Meeting.blank().toBuilder().date(ON_THE_DAY).build();
    private static final Evaluation EVALUATION =
            Evaluation.of("e-1").toBuilder().date(ON_THE_DAY).build();
    private static final Evaluation NEW_EVALUATION =
            Evaluation.of("e-new").toBuilder().date(ON_THE_DAY).build();

    private static final Dossier BEFORE_THE_CHARTER = Dossier.of(Partnership.of("plp-1")).toBuilder()
            .memberships(Entries.of(MEMBER, APPLICANT, LISTED, GONE))
            .appointments(Entries.of(HOLDER))
            .messages(Entries.of(SENT))
            .reports(Entries.of(REPORT))
            .evaluations(Entries.of(EVALUATION))
            .build();
    private static final Dossier DOSSIER = BEFORE_THE_CHARTER.toBuilder()
            .partnership(Partnership.of("plp-1").toBuilder()
                    .charter(Entries.of(CHARTER))
                    .build())
            .build();

    private static Membership member(String id) {
        return Membership.of(id).toBuilder().joinedOn(Recorded.of(BEGAN)).build();
    }

    private static CharterVersion.Signature signedBy(Party party) {
        return new CharterVersion.Signature(Recorded.of(party), ON_THE_DAY);
    }

    /** An act, the dossier on which it is done, and what happens. */
    record Done(Act act, Dossier before, List<Event> events) {
        @Override
        public String toString() {
            return act.getClass().getSimpleName();
        }
    }

    private static Done by(Act act, Event... events) {
        return new Done(act, DOSSIER, List.of(events));
    }

    static Stream<Done> onThePartnership() {
        Partnership named =
                DOSSIER.partnership().toBuilder().name(Recorded.of("Croisette")).build();
        return Stream.of(
                by(
                        new PartnershipAct.Consult(CONSULTATION),
                        new PartnershipEvent.Consulted("plp-1", DAY, CONSULTATION)),
                by(new PartnershipAct.Inform(EVENING), new PartnershipEvent.Informed("plp-1", DAY, EVENING)),
                new Done(
                        new PartnershipAct.SignCharter(CHARTER),
                        BEFORE_THE_CHARTER,
                        List.of(new PartnershipEvent.CharterSigned("plp-1", DAY, CHARTER))),
                by(
                        new PartnershipAct.CountersignCharter(signedBy(Party.COORDINATOR)),
                        new PartnershipEvent.CharterCountersigned("plp-1", DAY, signedBy(Party.COORDINATOR))),
                by(
                        new PartnershipAct.AmendCharter(AMENDED),
                        new PartnershipEvent.CharterAmended("plp-1", DAY, AMENDED)),
                by(new PartnershipAct.SubmitCharter(DAY), new PartnershipEvent.CharterSubmitted("plp-1", DAY)),
                by(
                        new PartnershipAct.RecordValidation(VALIDATION),
                        new PartnershipEvent.RecognitionAnswered("plp-1", DAY, VALIDATION)),
                by(
                        new PartnershipAct.AdoptHouseRules(HOUSE_RULES),
                        new PartnershipEvent.HouseRulesAdopted("plp-1", DAY, HOUSE_RULES)),
                by(
                        new PartnershipAct.AgreeOnCommunication(PLAN),
                        new PartnershipEvent.CommunicationPlanAgreed("plp-1", DAY, PLAN)),
                by(new PartnershipAct.Open(DAY), new PartnershipEvent.Opened("plp-1", DAY)),
                by(new PartnershipAct.PlaceSign(SIGN), new PartnershipEvent.SignPlaced("plp-1", DAY, SIGN)),
                by(
                        new PartnershipAct.Merge(DAY, "plp-2", true),
                        new PartnershipEvent.Merged("plp-1", DAY, "plp-2", true)),
                by(new PartnershipAct.End(DAY), new PartnershipEvent.Stopped("plp-1", DAY)),
                by(
                        new PartnershipAct.RecordPartnership(DAY, named),
                        new PartnershipEvent.FactsRecorded("plp-1", DAY, named)));
    }

    static Stream<Done> onAnAppointment() {
        Appointment another = Appointment.of("a-new").toBuilder()
                .from(ON_THE_DAY)
                .measures(Entries.none())
                .build();
        Appointment corrected = HOLDER.toBuilder().actor(Recorded.of("p-2")).build();
        return Stream.of(
                by(new AppointmentAct.Appoint(another), new AppointmentEvent.Appointed("a-new", DAY, another)),
                by(new AppointmentAct.Screen("a-1", SCREENING), new AppointmentEvent.Screened("a-1", DAY, SCREENING)),
                by(
                        new AppointmentAct.ReprimandHolder("a-1", MEASURE),
                        new AppointmentEvent.MeasureTaken("a-1", DAY, MEASURE.of(Measure.Kind.REPRIMAND))),
                by(
                        new AppointmentAct.Suspend("a-1", MEASURE),
                        new AppointmentEvent.MeasureTaken("a-1", DAY, MEASURE.of(Measure.Kind.PROVISIONAL_EXCLUSION))),
                by(
                        new AppointmentAct.Remove("a-1", MEASURE),
                        new AppointmentEvent.MeasureTaken("a-1", DAY, REMOVAL),
                        new AppointmentEvent.TermEnded("a-1", DAY)),
                by(new AppointmentAct.StepDown("a-1", DAY), new AppointmentEvent.TermEnded("a-1", DAY)),
                by(
                        new AppointmentAct.RecordAppointment(DAY, corrected),
                        new AppointmentEvent.FactsRecorded("a-1", DAY, corrected)));
    }

    static Stream<Done> onAMembership() {
        Membership another = Membership.of("m-new").toBuilder()
                .joinedOn(ON_THE_DAY)
                .measures(Entries.none())
                .build();
        Membership wishing = Membership.of("m-new").toBuilder()
                .joinedOn(Recorded.none())
                .declarations(Recorded.of(new MembershipDeclarations(ON_THE_DAY)))
                .measures(Entries.none())
                .build();
        Membership corrected = MEMBER.toBuilder().adult(Answer.YES).build();
        return Stream.of(
                by(new MembershipAct.Apply(wishing), new MembershipEvent.Applied("m-new", DAY, wishing)),
                by(new MembershipAct.Admit(another), new MembershipEvent.Admitted("m-new", DAY, another)),
                by(
                        new MembershipAct.AdmitApplicant("m-applicant", DAY, Recorded.of(ACKNOWLEDGEMENT)),
                        new MembershipEvent.ApplicantAdmitted("m-applicant", DAY, Recorded.of(ACKNOWLEDGEMENT))),
                by(new MembershipAct.EnterOnList("m-1", DAY), new MembershipEvent.EnteredOnList("m-1", DAY)),
                by(
                        new MembershipAct.Reprimand("m-1", MEASURE),
                        new MembershipEvent.MeasureTaken("m-1", DAY, MEASURE.of(Measure.Kind.REPRIMAND))),
                by(
                        new MembershipAct.ExcludeProvisionally("m-1", MEASURE),
                        new MembershipEvent.MeasureTaken("m-1", DAY, MEASURE.of(Measure.Kind.PROVISIONAL_EXCLUSION))),
                by(
                        new MembershipAct.ExcludeDefinitively("m-1", MEASURE),
                        new MembershipEvent.MeasureTaken("m-1", DAY, MEASURE.of(Measure.Kind.DEFINITIVE_EXCLUSION)),
                        new MembershipEvent.Left("m-1", DAY, Departure.Why.EXCLUDED)),
                by(new MembershipAct.Leave("m-1", DAY), new MembershipEvent.Left("m-1", DAY, Departure.Why.OWN_WISH)),
                by(new MembershipAct.Move("m-1", DAY), new MembershipEvent.MovedAway("m-1", DAY)),
                by(new MembershipAct.Die("m-1", DAY), new MembershipEvent.Left("m-1", DAY, Departure.Why.DECEASED)),
                by(new MembershipAct.TakeOffList("m-listed", DAY), new MembershipEvent.TakenOffList("m-listed", DAY)),
                by(
                        new MembershipAct.RecordMembership(DAY, corrected),
                        new MembershipEvent.FactsRecorded("m-1", DAY, corrected)),
                by(new MembershipAct.Erase("m-gone", DAY), new MembershipEvent.Erased("m-gone", DAY)));
    }

    static Stream<Done> ofConduct() {
        Message going =
                Message.of("msg-new").toBuilder().sentAt(Recorded.of(NOON)).build();
        Evaluation corrected =
                EVALUATION.toBuilder().by(Entries.of(Party.MANDATED_OFFICER)).build();
        return Stream.of(
                by(new ConductAct.Draft(DAY, DRAFT), new DossierEvent.MessageDrafted("msg-new", DAY, DRAFT)),
                by(new ConductAct.Validate("msg-sent", NOON), new DossierEvent.MessageValidated("msg-sent", NOON)),
                by(new ConductAct.Send(going), new DossierEvent.MessageSent("msg-new", DAY, going)),
                by(
                        new ConductAct.GiveFeedback("msg-sent", NOON, Recorded.of(Party.COORDINATOR)),
                        new DossierEvent.FeedbackGiven("msg-sent", NOON, Recorded.of(Party.COORDINATOR))),
                by(new ConductAct.ReceiveReport(NEW_REPORT), new DossierEvent.ReportReceived("r-new", DAY, NEW_REPORT)),
                by(new ConductAct.AnswerReport("r-1", NOON), new DossierEvent.ReportAnswered("r-1", NOON)),
                by(new ConductAct.ReviewList(REVIEW), new DossierEvent.ListReviewed("plp-1", DAY, REVIEW)),
                by(new ConductAct.Meet(MEETING), new DossierEvent.MeetingHeld("plp-1", DAY, MEETING)),
                by(
                        new ConductAct.Evaluate(NEW_EVALUATION),
                        new EvaluationEvent.Evaluated("e-new", DAY, NEW_EVALUATION)),
                by(
                        new ConductAct.RecordEvaluation(DAY, corrected),
                        new EvaluationEvent.FactsRecorded("e-1", DAY, corrected)));
    }

    static Stream<Done> all() {
        return Stream.of(onThePartnership(), onAnAppointment(), onAMembership(), ofConduct())
                .flatMap(acts -> acts);
    }

    @Test
    void areAllHere() {
        assertThat(all().<Class<?>>map(done -> done.act().getClass()).toList())
                .containsExactlyInAnyOrderElementsOf(EventFamiliesTest.acts());
    }

    @ParameterizedTest
    @MethodSource("all")
    void makeWhatHappened(Done done) {
        Result<Dossier, Event> result = done.act().on(done.before());

        assertThat(result.reasons()).isEmpty();
        assertThat(result.events()).isEqualTo(done.events());
    }

    @ParameterizedTest
    @MethodSource("all")
    void makeTheDossierThatTheEventsMake(Done done) {
        Result<Dossier, Event> result = done.act().on(done.before());

        Dossier now = done.before();
        for (Event event : done.events()) {
            now = now.after(event);
        }
        assertThat(result.aggregate()).contains(now);
        assertThat(now).isNotEqualTo(done.before());
    }

    @ParameterizedTest
    @MethodSource("all")
    void happenOnTheDayOfTheirFacts(Done done) {
        assertThat(done.act().on(done.before()).events()).extracting(Event::day).containsOnly(DAY);
    }

    @ParameterizedTest
    @MethodSource("all")
    void areNotDoneAfterTheLastDayThatAFileCanSay(Done done) {
        onOtherDay((Record) done.act(), LocalDate.MAX, OffsetDateTime.MAX)
                .ifPresent(act -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> ((Act) act).on(done.before()))
                        .withMessage("the year 999999999 is not from 0 to 9999"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void areRejectedOrRefusedBeforeTheFirstDayThatAFileCanSay(Done done) {
        onOtherDay((Record) done.act(), LocalDate.MIN, OffsetDateTime.MIN).ifPresent(act -> {
            try {
                assertThat(((Act) act).on(done.before()).isAccepted()).isFalse();
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessage("the year -999999999 is not from 0 to 9999");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void makeNothingOfEventsOfADayThatNoFileCanSay(Done done) {
        for (Event event : done.events()) {
            Event early = (Event) onOtherDay((Record) event, LocalDate.MIN, OffsetDateTime.MIN)
                    .orElseThrow();
            Event late = (Event) onOtherDay((Record) event, LocalDate.MAX, OffsetDateTime.MAX)
                    .orElseThrow();

            assertThatIllegalArgumentException().isThrownBy(() -> done.before().after(early));
            assertThatIllegalArgumentException().isThrownBy(() -> done.before().after(late));
        }
    }

    /** Empty if the day is one of the facts that the record holds. */
    private static Optional<Object> onOtherDay(Record record, LocalDate day, OffsetDateTime time) {
        Object[] values = RecordParts.of(record).stream()
                .map(value -> value instanceof LocalDate ? day : value instanceof OffsetDateTime ? time : value)
                .toArray();
        boolean hasDay =
                Arrays.asList(values).contains(day) || Arrays.asList(values).contains(time);
        return hasDay ? Optional.of(RecordParts.together(record.getClass(), values)) : Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void happenToTheSubjectThatTheirEventsBeginWith(Done done) {
        assertThat(done.act().on(done.before()).events())
                .allSatisfy(event -> assertThat(event.subject()).isEqualTo(first(event)));
    }

    private static Object first(Event event) {
        return RecordParts.of((Record) event).get(0);
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyRecordWhatWasSoAlreadyIfTheyAreCalledSo(Done done) {
        assertThat(done.act().onlyRecords())
                .isEqualTo(done.act() instanceof PartnershipAct.RecordPartnership
                        || done.act() instanceof AppointmentAct.RecordAppointment
                        || done.act() instanceof MembershipAct.RecordMembership
                        || done.act() instanceof ConductAct.RecordEvaluation);
    }
}
