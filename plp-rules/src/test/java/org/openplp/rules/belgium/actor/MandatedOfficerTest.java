package org.openplp.rules.belgium.actor;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.DEPUTY_COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MEMBERS;
import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.AuthorityReport;
import org.openplp.core.activity.Awareness;
import org.openplp.core.activity.Meeting;
import org.openplp.core.activity.MeetingBuilder;
import org.openplp.core.activity.Promotion;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.authority.ZonePlan;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.ReportBuilder;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.evaluation.EvaluationBuilder;
import org.openplp.core.evaluation.EvaluationPeriod;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.assessment.Reason;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class MandatedOfficerTest {
    private static AppointmentBuilder officer() {
        return aRole("a-1", Post.MANDATED_OFFICER);
    }

    @Nested
    class M_P1 extends AsksOfARole {
        M_P1() {
            super(
                    Post.MANDATED_OFFICER,
                    Post.COORDINATOR,
                    "employedByZone",
                    role -> role.employedByZone("5319"),
                    role -> role.employedByZone("5340"));
        }

        @Test
        void isUndeterminedWhereTheZoneOfThePartnershipIsLeftOut() {
            assess(aPartnership().roles(asItShouldBe(officer()))).isUndetermined("partnership.policeZone");
            assess(aPartnership().roles(officer()))
                    .isUndetermined("appointments[0].employedByZone", "partnership.policeZone");
        }

        @Test
        void isBreachedByEmploymentInNoZone() {
            assess(dossier(officer().employedByZone(Recorded.none()))).isBreached();
        }

        @Test
        void isPendingUntilTheFirstDayOfOperation() {
            var dossier = dossier(asItShouldNotBe(officer())).operationalSince("2024-01-15");

            assess(dossier).on("2024-01-14").isPending();
            assess(dossier).on("2024-01-15").isBreached();
        }
    }

    @Nested
    class M_T1 extends AsksAQuestionOfARole {
        M_T1() {
            super(
                    Post.MANDATED_OFFICER,
                    Post.COORDINATOR,
                    "contactKnownToMembers",
                    AppointmentBuilder::contactKnownToMembers);
        }
    }

    @Nested
    class M_T2b implements Specification {
        private static Sketch reported(AuthorityReport... reports) {
            return aPartnership().but(d -> d.reportsToAuthorities(list(reports)));
        }

        private static Sketch reportedBy(Log<Party> by, Recorded<Party> to) {
            return reported(new AuthorityReport(dated("2026-02-01"), by, to));
        }

        @ParameterizedTest
        @CsvSource({"LOCAL_AUTHORITY", "MAYOR", "COLLEGE", "CHIEF_OF_CORPS", "PROVINCE", "INTERIOR"})
        void isMetByAReportOfBothToAnAuthority(Party to) {
            assess(reportedBy(list(MANDATED_OFFICER, COORDINATOR), known(to))).isMet();
        }

        @ParameterizedTest
        @CsvSource({"MANDATED_OFFICER", "COORDINATOR"})
        void aReportOfOneAloneLeavesItPending(Party alone) {
            assess(reportedBy(list(alone), known(Party.MAYOR))).isPending();
        }

        @Test
        void aReportToTheMembersLeavesItPending() {
            assess(reportedBy(list(MANDATED_OFFICER, COORDINATOR), known(MEMBERS)))
                    .isPending();
        }

        @Test
        void isPendingAndNeverBreachedUntilTheReport() {
            var dossier = reportedBy(list(MANDATED_OFFICER, COORDINATOR), known(Party.MAYOR));

            assess(dossier).on("2026-01-31").isPending().isDueOnNoDay();
            assess(dossier).on("2026-02-01").isMet();
            assess(reported()).on("2039-01-01").isPending();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("reportsToAuthorities");
            assess(reportedBy(Log.unknown(), known(Party.MAYOR))).isUndetermined("reportsToAuthorities[0].by");
            assess(reportedBy(list(MANDATED_OFFICER, COORDINATOR), Recorded.unknown()))
                    .isUndetermined("reportsToAuthorities[0].to");
            assess(reportedBy(list(COORDINATOR), known(Party.MAYOR)).partial("reportsToAuthorities.by"))
                    .isUndetermined("reportsToAuthorities[0].by");
            assess(reported().partial("reportsToAuthorities")).isUndetermined("reportsToAuthorities");
        }
    }

    @Nested
    class M_T3 implements Specification {
        private static final Channel URGENT_BY_SMS = channel(Channel.Means.SMS, Urgency.URGENT, Sender.POLICE);
        private static final Channel NEWS_BY_EMAIL =
                channel(Channel.Means.EMAIL, Urgency.NON_URGENT, Sender.COORDINATOR);

        private static Channel channel(Channel.Means means, Urgency urgency, Sender sender) {
            return new Channel(known(means), known(urgency), known(sender), Recorded.unknown());
        }

        private static CommunicationPlan plan(String agreed, Channel... channels) {
            return CommunicationPlan.blank()
                    .but()
                    .agreedOn(dated(agreed))
                    .channels(list(channels))
                    .build();
        }

        private static Sketch plans(CommunicationPlan... plans) {
            return aPartnership().partnership(p -> p.communicationPlan(list(plans)));
        }

        private static MessageBuilder news() {
            return aMessage("e-1")
                    .channel(Channel.Means.EMAIL)
                    .urgency(Urgency.NON_URGENT)
                    .sentBy(Sender.COORDINATOR)
                    .sentAt(at("2026-03-01T10:00:00+01:00"));
        }

        @ParameterizedTest
        @CsvSource({
            "EMAIL, NON_URGENT, COORDINATOR,           MET",
            "EMAIL, NON_URGENT, DEPUTY_COORDINATOR,    MET",
            "EMAIL, NON_URGENT, STEERING_GROUP_MEMBER, MET",
            "SMS,   URGENT,     POLICE,                MET",
            "SMS,   NON_URGENT, COORDINATOR,           BREACHED",
            "EMAIL, URGENT,     COORDINATOR,           BREACHED",
            "EMAIL, NON_URGENT, POLICE,                BREACHED",
            "SMS,   URGENT,     COORDINATOR,           BREACHED",
        })
        void aMessageTakesAChannelOfThePlan(Channel.Means means, Urgency urgency, Sender sender, Outcome outcome) {
            assess(plans(plan("2024-01-01", URGENT_BY_SMS, NEWS_BY_EMAIL))
                            .messages(news().channel(means).urgency(urgency).sentBy(sender)))
                    .is(outcome)
                    .about("e-1");
        }

        @Test
        void thePlanInForceOnTheDayOfSendingDecides() {
            var plans = plans(plan("2026-03-01", NEWS_BY_EMAIL), plan("2024-01-01", URGENT_BY_SMS));

            assess(plans.messages(news())).isMet();
            assess(plans.messages(news().sentAt(at("2026-02-28T23:59:00+01:00"))))
                    .isBreached()
                    .showsValue("partnership.communicationPlan[1].agreedOn", "2024-01-01");
        }

        @Test
        void asksNothingOfAMessageBeforeTheFirstPlan() {
            assess(plans(plan("2026-03-02", URGENT_BY_SMS)).messages(news())).isNotApplicable(Reason.CONCERNS_NONE);
            assess(plans().messages(news())).isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void isUndeterminedForEachKeyOfTheMessageLeftOut() {
            var plans = plans(plan("2024-01-01", NEWS_BY_EMAIL));

            assess(plans.messages(news().channel(Recorded.unknown()))).isUndetermined("messages[0].channel");
            assess(plans.messages(news().urgency(Recorded.unknown()))).isUndetermined("messages[0].urgency");
            assess(plans.messages(news().sentBy(Recorded.unknown()))).isUndetermined("messages[0].sentBy");
            assess(plans.messages(news().sentAt(Recorded.unknown()))).isUndetermined("messages[0].sentAt");
        }

        @ParameterizedTest
        @CsvSource({"channel", "for", "sender"})
        void isUndeterminedForEachKeyOfTheChannelLeftOut(String key) {
            var channel = new Channel(
                    key.equals("channel") ? Recorded.unknown() : NEWS_BY_EMAIL.channel(),
                    key.equals("for") ? Recorded.unknown() : NEWS_BY_EMAIL.urgency(),
                    key.equals("sender") ? Recorded.unknown() : NEWS_BY_EMAIL.sender(),
                    Recorded.unknown());

            assess(plans(plan("2024-01-01", channel)).messages(news()))
                    .isUndetermined("partnership.communicationPlan[0].channels[0]." + key);
        }

        @Test
        void isUndeterminedWhereThePlanIsNotFullyOnRecord() {
            var dated = plan("2024-01-01", NEWS_BY_EMAIL);
            var undated = dated.but().agreedOn(Recorded.unknown()).build();
            var withoutChannels = dated.but().channels(Log.unknown()).build();

            assess(aPartnership().messages(news())).isUndetermined("partnership.communicationPlan");
            assess(plans(undated).messages(news())).isUndetermined("partnership.communicationPlan[0].agreedOn");
            assess(plans(withoutChannels).messages(news())).isUndetermined("partnership.communicationPlan[0].channels");
            assess(plans(dated).messages(news()).partial("partnership.communicationPlan"))
                    .isUndetermined("partnership.communicationPlan");
            assess(plans(plan("2024-01-01", URGENT_BY_SMS))
                            .messages(news())
                            .partial("partnership.communicationPlan.channels"))
                    .isUndetermined("partnership.communicationPlan[0].channels");
        }
    }

    @Nested
    class M_T4 implements Specification {
        private static final String REPORTED = "2026-03-01T10:00:00+01:00";

        private static ReportBuilder report() {
            return aReport("r-1").at(at(REPORTED)).feedbackAt(Recorded.none());
        }

        private static MessageBuilder urgent() {
            return aMessage("e-1").urgency(Urgency.URGENT).sentAt(at(REPORTED)).feedbackAt(Recorded.none());
        }

        @Test
        void isMetByFeedbackOnEveryReportAndUrgentMessage() {
            assess(aPartnership()
                            .reports(report().feedbackAt(at("2026-03-05T10:00:00+01:00")))
                            .messages(
                                    urgent().feedbackAt(at("2026-03-05T10:00:00+01:00")),
                                    aMessage("e-2").urgency(Urgency.NON_URGENT)))
                    .isMet();
        }

        @Test
        void isPendingAndNeverBreachedAsLongAsOneLacksIt() {
            assess(aPartnership()
                            .reports(report(), report().id("r-2").feedbackAt(at("2026-03-05T10:00:00+01:00")))
                            .messages())
                    .on("2039-01-01")
                    .isPending()
                    .isDueOnNoDay()
                    .shows("reports[0].feedbackAt", "reports[0].at");
            assess(aPartnership().reports().messages(urgent())).on("2039-01-01").isPending();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-02-01T10:00:00+01:00, PENDING",
            "2026-02-28T23:59:00+01:00, PENDING",
            "2026-03-01T00:01:00+01:00, MET",
            "2026-03-02T08:00:00+01:00, MET",
        })
        void feedbackCountsFromTheDayOfWhatItIsGivenOn(String given, Outcome outcome) {
            assess(aPartnership().reports(report().feedbackAt(at(given))).messages())
                    .is(outcome);
            assess(aPartnership().reports().messages(urgent().feedbackAt(at(given))))
                    .is(outcome);
        }

        @Test
        void feedbackFromBeforeIsNoneUnderATermEither() {
            var dossier = aPartnership()
                    .reports(report().feedbackAt(at("2026-02-28T10:00:00+01:00")))
                    .messages()
                    .arrangements(anArrangement("feedback.max", "P7D", POLICE_ZONE));

            assess(dossier).on("2026-03-08").isPending().due("2026-03-08");
            assess(dossier).on("2026-03-09").isBreached().due("2026-03-08");
        }

        @Test
        void ofSeveralTermsTheShortestThatRunsCounts() {
            var dossier = aPartnership()
                    .reports(report())
                    .messages()
                    .arrangements(
                            anArrangement("feedback.max", "P7D", POLICE_ZONE).agreedOn(dated("2026-03-05")),
                            anArrangement("feedback.max", "P14D", POLICE_ZONE));

            assess(dossier).on("2026-03-15").isPending().due("2026-03-15");
            assess(dossier).on("2026-03-16").isBreached().due("2026-03-15");
        }

        @Test
        void isUndeterminedWhereTheDayOfTheAgreementIsLeftOutOnceItsTermMayBeOver() {
            var dossier = aPartnership()
                    .reports(report())
                    .messages()
                    .arrangements(
                            anArrangement("feedback.max", "P7D", POLICE_ZONE).agreedOn(Recorded.unknown()));

            assess(dossier).on("2026-03-08").isPending();
            assess(dossier).on("2026-03-09").isUndetermined("arrangements[0].agreedOn");
        }

        @Test
        void feedbackCountsFromItsDay() {
            var dossier = aPartnership()
                    .reports(report().feedbackAt(at("2026-03-05T10:00:00+01:00")))
                    .messages();

            assess(dossier).on("2026-02-28").isNotApplicable();
            assess(dossier).on("2026-03-01").isUndetermined(later("reports[0].feedbackAt"));
            assess(dossier).on("2026-03-05").isMet();
        }

        @Test
        void isUndeterminedWhereAnAgreedTermCannotBeCounted() {
            var agreement = anArrangement("feedback.max", "P7D", Party.POLICE_ZONE);
            var when = aPartnership().reports(report().at(Recorded.unknown())).messages();
            var reported = aPartnership().reports(report()).messages();

            assess(when.but(d -> d.arrangements(list(agreement.build())))).isUndetermined("reports[0].at");
            assess(reported.but(d ->
                            d.arrangements(list(agreement.by(Recorded.unknown()).build()))))
                    .isUndetermined("arrangements[0].by");
        }

        @Test
        void asksForNoFeedbackThatTheInquiryBars() {
            var barred =
                    aPartnership().reports(report().feedbackBarred(Answer.YES)).messages();

            assess(barred).isNotApplicable();
        }

        @Test
        void runsAnAgreedTermFromTheEventsSinceTheAgreement() {
            var agreement = anArrangement("feedback.max", "P7D", Party.POLICE_ZONE);
            var since = aPartnership()
                    .reports(report())
                    .messages()
                    .but(d -> d.arrangements(
                            list(agreement.agreedOn(dated("2026-01-01")).build())));
            var before = aPartnership()
                    .reports(report())
                    .messages()
                    .but(d -> d.arrangements(
                            list(agreement.agreedOn(dated("2026-03-02")).build())));

            assess(since).on("2026-03-08").isPending().due("2026-03-08");
            assess(since).on("2026-03-09").isBreached().due("2026-03-08");
            assess(before).on("2026-03-09").isPending().isDueOnNoDay();
        }

        @Test
        void asksNothingAfterMessagesThatAreNotUrgent() {
            assess(aPartnership().reports().messages(urgent().urgency(Urgency.NON_URGENT)))
                    .isNotApplicable();
        }

        @Test
        void asksNothingWhereThereIsNeither() {
            assess(aPartnership().reports().messages()).isNotApplicable().shows("reports", "messages");
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("reports", "messages");
            assess(aPartnership().reports()).isUndetermined("messages");
            assess(aPartnership().messages()).isUndetermined("reports");
            assess(aPartnership().reports(aReport("r-1")).messages())
                    .isUndetermined("reports[0].feedbackAt", "reports[0].at");
            assess(aPartnership()
                            .reports(report().at(Recorded.unknown()).feedbackAt(at("2026-03-05T10:00:00+01:00")))
                            .messages())
                    .isUndetermined("reports[0].at");
            assess(aPartnership()
                            .reports()
                            .messages(urgent().sentAt(Recorded.unknown()).feedbackAt(at("2026-03-05T10:00:00+01:00"))))
                    .isUndetermined("messages[0].sentAt");
            assess(aPartnership().reports().messages(urgent().feedbackAt(Recorded.unknown())))
                    .isUndetermined("messages[0].feedbackAt");
            assess(aPartnership().reports().messages(urgent().urgency(Recorded.unknown())))
                    .isUndetermined("messages[0].urgency");
            assess(aPartnership().reports(report()).messages().partial("reports"))
                    .isUndetermined("reports");
        }

        @Test
        void isDueWhereTheZoneAgreedOnATerm() {
            var dossier = aPartnership()
                    .reports(report())
                    .messages(urgent().sentAt(at("2026-03-03T10:00:00+01:00")))
                    .arrangements(anArrangement("feedback.max", "P7D", POLICE_ZONE));

            assess(dossier).on("2026-03-08").isPending().due("2026-03-08").showsValue("arrangements[0]", "P7D");
            assess(dossier).on("2026-03-09").isBreached().due("2026-03-08");
        }

        @Test
        void feedbackGivenTooLateHeals() {
            var dossier = aPartnership()
                    .reports(report().feedbackAt(at("2026-05-01T10:00:00+02:00")))
                    .messages()
                    .arrangements(anArrangement("feedback.max", "P7D", POLICE_ZONE));

            assess(dossier).on("2026-05-01").isMet();
        }

        @ParameterizedTest
        @CsvSource({"HOUSE_RULES", "MUNICIPALITY"})
        void nobodyElseMayAgreeOnATerm(Party by) {
            assess(aPartnership().reports(report()).messages().arrangements(anArrangement("feedback.max", "P7D", by)))
                    .isPending();
        }

        @Test
        void isNeverBreachedWhereTheFeedbackIsLeftOut() {
            assess(aPartnership()
                            .reports(report().feedbackAt(Recorded.unknown()))
                            .messages()
                            .arrangements(anArrangement("feedback.max", "P7D", POLICE_ZONE)))
                    .isUndetermined("reports[0].feedbackAt");
        }
    }

    /** Something that the officer has to do once, by no day. */
    interface IsDoneByTheOfficer extends Specification {
        /** A dossier in which somebody does it on 1 March 2025. */
        Sketch doneBy(Recorded<Party> party);

        /** A dossier in which nobody ever does it. */
        Sketch doneByNobody();

        /** The key of the list. */
        String key();

        @Test
        default void isMetByTheOfficerFromTheDayOn() {
            assess(doneBy(known(MANDATED_OFFICER))).on("2025-02-28").isPending().isDueOnNoDay();
            assess(doneBy(known(MANDATED_OFFICER))).on("2025-03-01").isMet();
        }

        @Test
        default void isPendingAndNeverBreachedUntilThen() {
            assess(doneBy(known(COORDINATOR))).isPending();
            assess(doneByNobody()).on("2039-01-01").isPending();
        }

        @Test
        default void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined(key());
            assess(doneBy(Recorded.unknown())).isUndetermined(key() + "[0].by");
            assess(doneBy(known(COORDINATOR)).partial(key())).isUndetermined(key());
        }
    }

    @Nested
    class M_T5 implements IsDoneByTheOfficer {
        @Override
        public Sketch doneBy(Recorded<Party> party) {
            return aPartnership()
                    .but(d -> d.awareness(list(new Awareness(dated("2025-03-01"), party, Recorded.unknown()))));
        }

        @Override
        public Sketch doneByNobody() {
            return aPartnership().but(d -> d.awareness(Log.none()));
        }

        @Override
        public String key() {
            return "awareness";
        }
    }

    @Nested
    class M_T7a implements Specification {
        private static MessageBuilder advice() {
            return aMessage("e-1")
                    .about(Message.About.PREVENTION)
                    .origin(Message.Origin.POLICE)
                    .sentAt(at("2025-03-01T10:00:00+01:00"));
        }

        @Test
        void isMetByAdviceOfThePoliceFromTheDayOn() {
            assess(aPartnership().messages(advice()))
                    .on("2025-02-28")
                    .isPending()
                    .isDueOnNoDay();
            assess(aPartnership().messages(advice())).on("2025-03-01").isMet();
        }

        @Test
        void isPendingAndNeverBreachedUntilThen() {
            assess(aPartnership().messages()).on("2039-01-01").isPending();
            assess(aPartnership().messages(advice().origin(Message.Origin.COORDINATOR)))
                    .isPending();
            assess(aPartnership().messages(advice().about(Message.About.CRIME))).isPending();
        }

        @Test
        void isNotMetByAMessageThatIsKnownNotToHaveBeenSent() {
            assess(aPartnership().messages(advice().sentAt(Recorded.none()))).isPending();
            assess(aPartnership().messages(advice().sentAt(Recorded.unknown()))).isMet();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("messages");
            assess(aPartnership().messages(advice().about(Recorded.unknown()))).isUndetermined("messages[0].about");
            assess(aPartnership().messages(advice().origin(Recorded.unknown()))).isUndetermined("messages[0].origin");
            assess(aPartnership().messages().partial("messages")).isUndetermined("messages");
        }
    }

    private static EvaluationBuilder jointly(String id, String day) {
        return anEvaluation(id).date(dated(day)).by(list(MANDATED_OFFICER, COORDINATOR));
    }

    @Nested
    class M_T9a implements Specification {
        private static final String TERM = "evaluation.period";

        @Test
        void isDueThreeYearsAfterTheLastEvaluation() {
            var dossier = aPartnership().evaluations(jointly("v-1", "2023-11-24"));

            assess(dossier).on("2026-11-24").isMet().due("2026-11-24").shows("evaluations[0].date");
            assess(dossier).on("2026-11-25").isBreached().due("2026-11-24").shows("evaluations[0].date");
        }

        @Test
        void isFirstDueThreeYearsAfterTheStart() {
            var none = aPartnership().evaluations();

            assess(none).on("2026-09-01").isPending().due("2026-09-01");
            assess(none).on("2026-09-02").isBreached().due("2026-09-01");
            assess(aPartnership()).on("2026-09-01").isPending().due("2026-09-01");
            assess(aPartnership()).on("2026-09-02").isUndetermined("evaluations");
        }

        @Test
        void runsFromTheTwentyNinthOfFebruaryToTheTwentyEighth() {
            var dossier = aPartnership().evaluations(jointly("v-1", "2024-02-29"));

            assess(dossier).on("2027-02-28").isMet().due("2027-02-28");
            assess(dossier).on("2027-03-01").isBreached();
        }

        @Test
        void countsFromTheDateAndNotFromTheEndOfThePeriod() {
            var dossier = aPartnership()
                    .operationalSince("2018-01-01")
                    .evaluations(jointly("v-1", "2022-03-01")
                            .period(new EvaluationPeriod(dated("2019-01-01"), dated("2021-12-31"))));

            assess(dossier).on("2025-03-01").isMet().due("2025-03-01");
            assess(dossier).on("2025-03-02").isBreached();
        }

        @ParameterizedTest
        @CsvSource({"MANDATED_OFFICER", "COORDINATOR"})
        void anEvaluationByOneAloneDoesNotCount(Party alone) {
            assess(aPartnership().evaluations(jointly("v-1", "2026-01-01").by(list(alone))))
                    .isBreached();
        }

        @ParameterizedTest
        @CsvSource({"POLICE", "CHIEF_OF_CORPS", "POLICE_ZONE"})
        void anEvaluationByThePoliceMayHaveBeenOneByTheOfficer(Party police) {
            for (String norm : List.of("M-T9a", "M-T9b")) {
                assess(
                                norm,
                                aPartnership()
                                        .evaluations(
                                                jointly("v-1", "2026-01-01").by(list(COORDINATOR, police))))
                        .isUndetermined("evaluations[0].by");
            }
        }

        @Test
        void aShorterTermMakesNobodyLateBeforeItHasRunOnceFromItsAgreement() {
            var dossier = aPartnership()
                    .evaluations(jointly("v-1", "2025-01-01"))
                    .arrangements(anArrangement(TERM, "P1Y", POLICE_ZONE).agreedOn(dated("2026-11-24")));

            assess(dossier).on("2026-11-24").isMet().due("2027-11-24");
            assess(dossier).on("2027-11-24").isMet();
            assess(dossier).on("2027-11-25").isBreached().due("2027-11-24");
        }

        @Test
        void aShorterTermNeverPutsOffTheThreeYearsOfTheText() {
            var dossier = aPartnership()
                    .evaluations(jointly("v-1", "2024-01-01"))
                    .arrangements(anArrangement(TERM, "P2Y", POLICE_ZONE).agreedOn(dated("2026-11-24")));

            assess(dossier).on("2027-01-01").isMet().due("2027-01-01");
            assess(dossier).on("2027-01-02").isBreached().due("2027-01-01");
        }

        @Test
        void aDeputyDoesNotEvaluateForTheCoordinator() {
            assess(aPartnership()
                            .evaluations(jointly("v-1", "2026-01-01").by(list(MANDATED_OFFICER, DEPUTY_COORDINATOR))))
                    .isBreached();
        }

        @Test
        void aLateEvaluationHeals() {
            var dossier = aPartnership().evaluations(jointly("v-1", "2026-10-01"));

            assess(dossier).on("2026-09-30").isBreached();
            assess(dossier).on("2026-10-01").isMet().due("2029-10-01");
        }

        @Test
        void isUndeterminedForEachKeyLeftOutThatCouldDecide() {
            assess(aPartnership().evaluations(jointly("v-1", "2026-01-01").date(Recorded.unknown())))
                    .isUndetermined("evaluations[0].date");
            assess(aPartnership().evaluations(jointly("v-1", "2026-01-01").by(Log.unknown())))
                    .isUndetermined("evaluations[0].by");
            assess(aPartnership().evaluations().partial("evaluations")).isUndetermined("evaluations");
            assess(aPartnership().evaluations().notInOperation()).isUndetermined("partnership.operationalSince");
            assess(aPartnership().evaluations()).on("2023-08-31").isUndetermined(later("partnership.operationalSince"));
        }

        @ParameterizedTest
        @CsvSource({"POLICE_ZONE", "MUNICIPALITY", "HOUSE_RULES"})
        void aShorterTermMayBeAgreed(Party by) {
            var dossier = aPartnership()
                    .evaluations(jointly("v-1", "2024-06-01"))
                    .arrangements(anArrangement(TERM, "P2Y", by));

            assess(dossier).on("2026-06-01").isMet().showsValue("arrangements[0]", "P2Y");
            assess(dossier).on("2026-06-02").isBreached().due("2026-06-01");
        }

        @ParameterizedTest
        @CsvSource({"P4Y, POLICE_ZONE", "P3Y1D, POLICE_ZONE", "NONE, POLICE_ZONE", "P2Y, COORDINATOR"})
        void noLongerTermAndNoOtherPartyMay(String term, Party by) {
            var dossier = aPartnership()
                    .evaluations(jointly("v-1", "2023-11-24"))
                    .arrangements(anArrangement(TERM, term, by));

            assess(dossier).on("2026-11-24").isMet().due("2026-11-24").shows("evaluations[0].date");
            assess(dossier).on("2026-11-25").isBreached().due("2026-11-24");
        }

        @Test
        void ofSeveralAgreementsTheShortestCounts() {
            assess(aPartnership()
                            .evaluations(jointly("v-1", "2024-06-01"))
                            .arrangements(
                                    anArrangement(TERM, "P2Y", Party.MUNICIPALITY),
                                    anArrangement(TERM, "P18M", POLICE_ZONE),
                                    anArrangement(TERM, "P30M", Party.HOUSE_RULES)))
                    .isBreached()
                    .due("2025-12-01")
                    .showsValue("arrangements[1]", "P18M");
        }
    }

    @Nested
    class M_T9b implements Specification {
        @Test
        void isDueAYearAfterTheLastEvaluation() {
            var dossier = aPartnership().evaluations(jointly("v-1", "2025-11-24"));

            assess(dossier).on("2026-11-24").isMet().due("2026-11-24");
            assess(dossier).on("2026-11-25").isBreached().due("2026-11-24");
        }

        @Test
        void isFirstDueAYearAfterTheStart() {
            assess(aPartnership()).on("2024-09-01").isPending().due("2024-09-01");
            assess(aPartnership().evaluations()).on("2024-09-02").isBreached();
            assess(aPartnership()).on("2024-09-02").isUndetermined("evaluations");
        }

        @Test
        void runsFromTheTwentyNinthOfFebruaryToTheTwentyEighth() {
            var dossier = aPartnership().evaluations(jointly("v-1", "2024-02-29"));

            assess(dossier).on("2025-02-28").isMet();
            assess(dossier).on("2025-03-01").isBreached();
        }

        @Test
        void anEvaluationByTheOfficerAloneDoesNotCount() {
            assess(aPartnership().evaluations(jointly("v-1", "2026-01-01").by(list(MANDATED_OFFICER))))
                    .isBreached();
        }

        @Test
        void isUndeterminedForEachKeyLeftOutThatCouldDecide() {
            assess(aPartnership().evaluations(jointly("v-1", "2026-01-01").date(Recorded.unknown())))
                    .isUndetermined("evaluations[0].date");
            assess(aPartnership().evaluations(jointly("v-1", "2026-01-01").by(Log.unknown())))
                    .isUndetermined("evaluations[0].by");
            assess(aPartnership().evaluations().notInOperation()).isUndetermined("partnership.operationalSince");
        }

        @Test
        void nobodyMayAgreeOtherwise() {
            assess(aPartnership()
                            .evaluations(jointly("v-1", "2025-11-01"))
                            .arrangements(
                                    anArrangement("evaluation.recommendedPeriod", "P2Y", POLICE_ZONE),
                                    anArrangement("evaluation.period", "P2Y", POLICE_ZONE)))
                    .isBreached()
                    .due("2026-11-01");
        }
    }

    @Nested
    class M_T9c implements Specification {
        private static Sketch evaluatedBy(Log<Party> by) {
            return aPartnership().evaluations(anEvaluation("v-1").by(by));
        }

        @Test
        void isMetByBothTogether() {
            assess(evaluatedBy(list(Party.MEMBERS, COORDINATOR, MANDATED_OFFICER)))
                    .isMet()
                    .about("v-1");
        }

        @ParameterizedTest
        @CsvSource({"MANDATED_OFFICER", "COORDINATOR"})
        void isBreachedByOneAlone(Party alone) {
            assess(evaluatedBy(list(alone))).isBreached().shows("evaluations[0].by");
        }

        @ParameterizedTest
        @CsvSource({
            "COORDINATOR POLICE,         UNDETERMINED",
            "COORDINATOR CHIEF_OF_CORPS, UNDETERMINED",
            "COORDINATOR POLICE_ZONE,    UNDETERMINED",
            "COORDINATOR MAYOR,          BREACHED",
            "POLICE,                     BREACHED",
        })
        void thePoliceMayHaveBeenTheOfficer(String by, Outcome outcome) {
            var evaluated = evaluatedBy(
                    Log.of(Stream.of(by.split(" ")).map(Party::valueOf).toList()));

            assess(evaluated).is(outcome, outcome == Outcome.UNDETERMINED ? "evaluations[0].by" : "");
        }

        @Test
        void isBreachedByNobody() {
            assess(evaluatedBy(Log.none())).isBreached();
        }

        @Test
        void isUndeterminedWhereItIsLeftOutByWhom() {
            assess(evaluatedBy(Log.unknown())).isUndetermined("evaluations[0].by");
            assess(evaluatedBy(list(MANDATED_OFFICER)).partial("evaluations.by"))
                    .isUndetermined("evaluations[0].by");
        }

        @Test
        void isAskedOfEachEvaluationAndNotHealedByALaterOne() {
            assess(aPartnership()
                            .evaluations(
                                    jointly("v-1", "2024-01-01").by(list(MANDATED_OFFICER)),
                                    jointly("v-2", "2025-01-01")))
                    .are("v-1 BREACHED", "v-2 MET");
        }
    }

    @Nested
    class M_T10 implements Specification {
        private static MeetingBuilder meeting(Log<Party> attended, Log<Party> supported) {
            return aMeeting(Meeting.Kind.MEMBERS, "2026-01-31")
                    .attendedBy(attended)
                    .supportedBy(supported);
        }

        private static Sketch met(Log<Party> attended, Log<Party> supported) {
            return aPartnership().meetings(meeting(attended, supported));
        }

        @Test
        void isMetByPresenceOrByOtherHelp() {
            assess(met(list(MANDATED_OFFICER), Log.unknown())).isMet();
            assess(met(Log.unknown(), list(MANDATED_OFFICER))).isMet();
            assess(met(Log.none(), list(MANDATED_OFFICER))).isMet();
        }

        @ParameterizedTest
        @CsvSource({"POLICE", "CHIEF_OF_CORPS", "POLICE_ZONE"})
        void thePoliceMayHaveBeenTheOfficer(Party police) {
            assess(met(list(MEMBERS, police), Log.none())).isUndetermined("meetings[0].attendedBy");
            assess(met(Log.none(), list(police))).isUndetermined("meetings[0].supportedBy");
            assess(met(list(police), list(MANDATED_OFFICER))).isMet();
        }

        @Test
        void isBreachedByNeither() {
            assess(met(list(MEMBERS), Log.none()))
                    .isBreached()
                    .about("plp-1")
                    .shows("meetings[0].kind", "meetings[0].attendedBy", "meetings[0].supportedBy");
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("meetings");
            assess(met(Log.unknown(), Log.unknown()))
                    .isUndetermined("meetings[0].attendedBy", "meetings[0].supportedBy");
            assess(met(Log.none(), Log.unknown())).isUndetermined("meetings[0].supportedBy");
            assess(met(Log.unknown(), Log.none())).isUndetermined("meetings[0].attendedBy");
            assess(aPartnership().meetings(meeting(Log.none(), Log.none()).kind(Recorded.unknown())))
                    .isUndetermined("meetings[0].kind");
            assess(met(list(MANDATED_OFFICER), Log.none()).partial("meetings")).isUndetermined("meetings");
            assess(met(list(MEMBERS), Log.none()).partial("meetings.attendedBy"))
                    .isUndetermined("meetings[0].attendedBy");
        }

        @Test
        void asksNothingOfOtherMeetings() {
            assess(aPartnership().meetings(meeting(Log.none(), Log.none()).kind(Meeting.Kind.STEERING_GROUP)))
                    .isNotApplicable();
            assess(aPartnership().meetings()).isNotApplicable();
        }

        @Test
        void isOneFindingAndTheWorstMeetingDecides() {
            assess(aPartnership()
                            .meetings(
                                    meeting(list(MANDATED_OFFICER), Log.none()),
                                    meeting(Log.none(), Log.none()),
                                    meeting(Log.unknown(), Log.unknown())))
                    .are("plp-1 BREACHED")
                    .shows("meetings[1].kind", "meetings[1].attendedBy", "meetings[1].supportedBy");
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(met(Log.none(), Log.none()).ended("2026-06-30")).isBreached();
        }
    }

    @Nested
    class M_T12a implements Specification {
        private static Optional<Departure> left(Recorded<Departure.Why> why) {
            return Optional.of(new Departure(dated("2026-06-01"), why));
        }

        private static Sketch notices(MembershipBuilder member, ListNotice... notices) {
            return aPartnership().members(member).memberList(l -> l.notices(list(notices)));
        }

        private static ListNotice notice(ListNotice.Cause cause) {
            return new ListNotice(known("m-1"), known(cause), known(MANDATED_OFFICER), dated("2026-06-10"));
        }

        private static MembershipBuilder moved() {
            return aMember("m-1").movedAway(endingOn("2026-06-01"));
        }

        @Test
        void isOwedAfterAMoveUntilTheNotice() {
            var dossier = notices(moved(), notice(ListNotice.Cause.MOVED));

            assess(dossier).on("2026-05-31").isNotApplicable(Reason.CONCERNS_NONE);
            assess(dossier).on("2026-06-01").isPending().isDueOnNoDay().about("m-1");
            assess(dossier).on("2026-06-09").isPending();
            assess(dossier).on("2026-06-10").isMet();
            assess(notices(moved())).on("2039-01-01").isPending();
        }

        @ParameterizedTest
        @CsvSource({
            "MOVED,    MOVED,    MET",
            "DECEASED, DECEASED, MET",
            "MOVED,    DECEASED, PENDING",
            "DECEASED, MOVED,    PENDING",
            "OWN_WISH, MOVED,    NOT_APPLICABLE",
            "EXCLUDED, DECEASED, NOT_APPLICABLE",
        })
        void isJudgedAfterTheMemberLeftForOneOfTheTwoCauses(
                Departure.Why why, ListNotice.Cause cause, Outcome outcome) {
            assess(notices(aMember("m-1").left(left(known(why))), notice(cause)))
                    .is(outcome);
        }

        @ParameterizedTest
        @CsvSource({"2026-05-31, PENDING", "2026-06-01, MET"})
        void aNoticeCountsFromTheDayOfTheMoveOrTheDeath(String day, Outcome outcome) {
            for (ListNotice.Cause cause : ListNotice.Cause.values()) {
                var notice = new ListNotice(known("m-1"), known(cause), known(MANDATED_OFFICER), dated(day));
                var member = aMember("m-1").left(left(known(Departure.Why.valueOf(cause.name()))));

                assess(notices(member, notice)).is(outcome);
            }
            var moved =
                    new ListNotice(known("m-1"), known(ListNotice.Cause.MOVED), known(MANDATED_OFFICER), dated(day));
            assess(notices(moved(), moved)).is(outcome);
        }

        @Test
        void aNoticeAfterTheMoveAndBeforeTheMemberLeftCounts() {
            var member = aMember("m-1").movedAway(endingOn("2026-05-01")).left(left(known(Departure.Why.MOVED)));
            var notice = new ListNotice(
                    known("m-1"), known(ListNotice.Cause.MOVED), known(MANDATED_OFFICER), dated("2026-05-10"));

            assess(notices(member, notice)).isMet();
        }

        @Test
        void aNoticeOfAnotherMemberOrByAnotherDoesNotCount() {
            var ofAnother = new ListNotice(
                    known("m-2"), known(ListNotice.Cause.MOVED), known(MANDATED_OFFICER), dated("2026-06-10"));
            var byAnother = new ListNotice(
                    known("m-1"), known(ListNotice.Cause.MOVED), known(COORDINATOR), dated("2026-06-10"));

            assess(aPartnership()
                            .members(moved(), aMember("m-2"))
                            .memberList(l -> l.notices(list(ofAnother, byAnother))))
                    .are("m-1 PENDING", "m-2 NOT_APPLICABLE");
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership().members(moved())).isUndetermined("memberList.notices");
            assess(aPartnership().members(moved()).memberList(l -> l)).isUndetermined("memberList.notices");
            assess(notices(aMember("m-1").left(left(Recorded.unknown())))).isUndetermined("memberships[0].left.why");
            assess(notices(moved()).partial("memberList.notices")).isUndetermined("memberList.notices");
        }

        @ParameterizedTest
        @CsvSource({"of", "cause", "by", "date"})
        void isUndeterminedForEachKeyOfTheNoticeLeftOut(String key) {
            var whole = notice(ListNotice.Cause.MOVED);
            var notice = new ListNotice(
                    key.equals("of") ? Recorded.unknown() : whole.of(),
                    key.equals("cause") ? Recorded.unknown() : whole.cause(),
                    key.equals("by") ? Recorded.unknown() : whole.by(),
                    key.equals("date") ? Recorded.unknown() : whole.date());

            assess(notices(moved(), notice)).isUndetermined("memberList.notices[0]." + key);
        }
    }

    @Nested
    class M_T12b implements Specification {
        private static ZonePlan plan(Optional<LocalDate> until, Answer includes) {
            return new ZonePlan(known(ZonePlan.Kind.ZONAL_SECURITY_PLAN), dated("2024-01-01"), until, includes);
        }

        private static Sketch plans(ZonePlan... plans) {
            return aPartnership().but(d -> d.zonePlans(list(plans)));
        }

        @ParameterizedTest
        @CsvSource({"YES, MET, ''", "NO, BREACHED, ''", "UNKNOWN, UNDETERMINED, zonePlans[0].includesPartnerships"})
        void aPlanInForceIncludesThePartnerships(Answer includes, Outcome outcome, String missing) {
            assess(plans(plan(Optional.empty(), includes))).is(outcome, missing);
        }

        @Test
        void aPlanIsInForceFromItsFirstToItsLastDay() {
            var dossier = plans(plan(endingOn("2026-06-30"), Answer.NO));

            assess(dossier).on("2023-12-31").isNotApplicable();
            assess(dossier).on("2024-01-01").isBreached();
            assess(dossier).on("2026-06-30").isBreached();
            assess(dossier).on("2026-07-01").isNotApplicable();
        }

        @Test
        void isOneFindingAndTheWorstPlanDecides() {
            assess(plans(plan(Optional.empty(), Answer.YES), plan(Optional.empty(), Answer.NO)))
                    .are("plp-1 BREACHED")
                    .showsValue("zonePlans[1].includesPartnerships", "false");
        }

        @Test
        void needsTheWholeList() {
            assess(aPartnership()).isUndetermined("zonePlans");
            assess(plans(plan(Optional.empty(), Answer.YES)).partial("zonePlans"))
                    .isUndetermined("zonePlans");
            assess(plans()).isNotApplicable().shows("zonePlans");
        }

        @Test
        void isPendingUntilTheFirstDayOfOperation() {
            var dossier = plans(plan(Optional.empty(), Answer.NO)).operationalSince("2024-01-15");

            assess(dossier).on("2024-01-14").isPending();
            assess(dossier).on("2024-01-15").isBreached();
        }
    }

    @Nested
    class M_T13 implements IsDoneByTheOfficer {
        @Override
        public Sketch doneBy(Recorded<Party> party) {
            return aPartnership()
                    .but(d -> d.promotion(
                            list(new Promotion(dated("2025-03-01"), known(Promotion.Audience.NEW_RESIDENTS), party))));
        }

        @Override
        public Sketch doneByNobody() {
            return aPartnership().but(d -> d.promotion(Log.none()));
        }

        @Override
        public String key() {
            return "promotion";
        }
    }
}
