package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.topic.Charters.blank;
import static org.openplp.rules.belgium.topic.Charters.charter;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.constant;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.list;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.CommunicationPlanBuilder;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersionBuilder;
import org.openplp.core.partnership.Recognition;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** Specifies that the Interior approves before the first day of operation, and what asks for its approval. */
class ApprovalTest {
    @Nested
    class CRE_12 implements Specification {
        private static Sketch recognised(String validatedOn, String refusedOn) {
            return aPartnership()
                    .recognition(r -> r.validatedOn(day(validatedOn)).refusedOn(day(refusedOn)));
        }

        @ParameterizedTest
        @CsvSource({"2023-08-31, MET", "2023-09-01, MET", "2023-09-02, BREACHED", "none, BREACHED"})
        void asksForTheApprovalByTheFirstDayOfOperation(String validated, Outcome outcome) {
            assess(recognised(validated, "?")).is(outcome);
        }

        @Test
        void isBreachedWhereThereIsKnownToBeNoAnswer() {
            assess(aPartnership().partnership(p -> p.recognition(Recorded.none())))
                    .isBreached()
                    .shows("partnership.recognition", "partnership.operationalSince");
        }

        @Test
        void aRefusalStandsInThePlaceOfAValidation() {
            assess(recognised("?", "2023-08-01"))
                    .isBreached()
                    .shows("partnership.recognition.refusedOn", "partnership.operationalSince");
            assess(recognised("2023-08-20", "2023-08-01")).isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "2023-09-01, MET,      ''",
            "2023-09-02, BREACHED, ''",
            "?,          UNDETERMINED, partnership.charter[0].recognition.validatedOn",
        })
        void theApprovalMayStandWithTheFirstVersionOfTheCharter(String validatedOn, Outcome outcome, String missing) {
            assess(answeredWithTheCharter(validatedOn, "2025-09-01")).is(outcome, missing);
        }

        @ParameterizedTest
        @CsvSource({
            "none, 2023-09-01, MET",
            "none, 2023-09-02, BREACHED",
            "none, none,       BREACHED",
            "?,    2023-09-01, MET",
            "?,    2023-09-02, UNDETERMINED",
        })
        void whereTheFirstVersionWasNotApprovedALaterOneMayHaveBeen(String first, String second, Outcome outcome) {
            assess(answeredWithTheCharter(first, second)).is(outcome);
        }

        @ParameterizedTest
        @CsvSource({"2023-09-01, UNDETERMINED", "2023-09-02, BREACHED", "none, BREACHED", "?, UNDETERMINED"})
        void aLaterVersionSentInTimeMayHaveBeenApproved(String sentOn, Outcome outcome) {
            assess(charter(blank().recognition(Recorded.none()), blank().sentToInteriorOn(day(sentOn))))
                    .is(outcome);
        }

        @Test
        void ofALaterVersionItIsMissingWhetherItWasSent() {
            assess(charter(blank().recognition(Recorded.none()), blank()))
                    .isUndetermined(
                            "partnership.charter[1].sentToInteriorOn",
                            "partnership.charter[1].recognition.validatedOn");
        }

        @Test
        void beforeTheDayOfTheAnswerThatStandsWithTheFirstVersionItIsDatedLater() {
            assess(answeredWithTheCharter("2023-10-01"))
                    .on("2023-09-30")
                    .isUndetermined(later("partnership.charter[0].recognition"));
        }

        @Test
        void ofAListThatIsNotCompleteAnyVersionMayBeTheOne() {
            assess(answeredWithTheCharter("2023-08-20").partial("partnership.charter"))
                    .isMet();
            assess(answeredWithTheCharter("2023-10-01").partial("partnership.charter"))
                    .isUndetermined("partnership.recognition.validatedOn");
        }

        private static Sketch answeredWithTheCharter(String... validatedOn) {
            return charter(Stream.of(validatedOn)
                    .map(day -> blank().recognition(Recognition.blank()
                            .but()
                            .validatedOn(day(day))
                            .build()))
                    .toArray(CharterVersionBuilder[]::new));
        }

        @Test
        void isNotApplicableWhereThereIsKnownToBeNoStart() {
            assess(recognised("none", "?").partnership(p -> p.operationalSince(Recorded.none())))
                    .isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.recognition.validatedOn");
            assess(recognised("?", "?")).isUndetermined("partnership.recognition.validatedOn");
            assess(recognised("?", "none")).isUndetermined("partnership.recognition.validatedOn");
            assess(recognised("2023-08-31", "?").notInOperation()).isUndetermined("partnership.operationalSince");
            assess(recognised("none", "?").notInOperation()).isUndetermined("partnership.operationalSince");
        }

        @Test
        void aLaterAnswerIsNotSeen() {
            assess(recognised("2023-09-02", "?")).on("2023-09-01").isUndetermined(later("partnership.recognition"));
            assess(recognised("2023-08-20", "?"))
                    .on("2023-08-31")
                    .isUndetermined(later("partnership.operationalSince"));
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(recognised("2023-09-02", "?").ended("2026-06-30")).isBreached();
        }
    }

    @Nested
    class COM_21 implements Specification {
        private static final String PLAN = "partnership.communicationPlan";

        private static Channel channel(String means, String between) {
            return new Channel(
                    constant(Channel.Means.class, means),
                    Recorded.unknown(),
                    Recorded.unknown(),
                    constant(Channel.Between.class, between));
        }

        private static CommunicationPlanBuilder plan(String agreedOn) {
            return CommunicationPlan.blank().but().agreedOn(day(agreedOn));
        }

        private static CommunicationPlanBuilder over(Channel... channels) {
            return plan("2023-06-15").channels(list(channels));
        }

        private static Sketch recognised(CommunicationPlanBuilder... plans) {
            return aPartnership().plans(plans).recognition(r -> r.validatedOn(dated("2023-08-01")));
        }

        private static Sketch overWhatsApp() {
            return recognised(over(channel("WHATSAPP", "POLICE_AND_PARTNERSHIP")));
        }

        @ParameterizedTest
        @CsvSource({
            "WHATSAPP, POLICE_AND_PARTNERSHIP, BREACHED,       ''",
            "WHATSAPP, MEMBERS_ONLY,           MET,            ''",
            "WHATSAPP, ?,                      UNDETERMINED,   between",
            "WHATSAPP, none,                   MET,            ''",
            "EMAIL,    POLICE_AND_PARTNERSHIP, MET,            ''",
            "EMAIL,    MEMBERS_ONLY,           MET,            ''",
            "EMAIL,    ?,                      MET,            ''",
            "FACEBOOK, POLICE_AND_PARTNERSHIP, MET,            ''",
            "?,        POLICE_AND_PARTNERSHIP, UNDETERMINED,   channel",
            "?,        MEMBERS_ONLY,           MET,            ''",
            "?,        ?,                      UNDETERMINED,   channel between",
        })
        void looksAtTheChannelsBetweenPoliceAndPartnership(
                String means, String between, Outcome outcome, String missing) {
            String prefix = PLAN + "[0].channels[0].";

            assess(recognised(over(channel(means, between))))
                    .is(outcome, missing.isEmpty() ? "" : prefix + missing.replace(" ", " " + prefix))
                    .about("plp-1");
        }

        @Test
        void aGroupOfMembersBesideAnotherLinkIsNoBreach() {
            assess(recognised(over(channel("WHATSAPP", "MEMBERS_ONLY"), channel("EMAIL", "POLICE_AND_PARTNERSHIP"))))
                    .isMet();
        }

        @Test
        void oneOfSeveralChannelsBreachesIt() {
            assess(recognised(over(
                            channel("EMAIL", "POLICE_AND_PARTNERSHIP"),
                            channel("?", "?"),
                            channel("WHATSAPP", "POLICE_AND_PARTNERSHIP"))))
                    .isBreached();
        }

        @Test
        void looksAtThePlanInForce() {
            var changed = recognised(
                    over(channel("WHATSAPP", "POLICE_AND_PARTNERSHIP")),
                    plan("2025-01-01").channels(list(channel("SMS", "POLICE_AND_PARTNERSHIP"))));

            assess(changed).on("2024-12-31").isBreached();
            assess(changed).on("2025-01-01").isMet();
        }

        @Test
        void asksNothingBeforeRecognition() {
            var dossier = overWhatsApp();

            assess(dossier).on("2023-07-31").isUndetermined(later("partnership.recognition"));
            assess(dossier).on("2023-08-01").isBreached();
            assess(dossier.partnership(p -> p.recognition(Recorded.none()))).isNotApplicable();
            assess(dossier.recognition(r -> r.validatedOn(Recorded.none()))).isNotApplicable();
        }

        @Test
        void asksNothingAfterARefusal() {
            var refused = overWhatsApp().recognition(r -> r.refusedOn(dated("2023-08-01")));

            assess(refused).on("2023-07-31").isUndetermined(later("partnership.recognition"));
            assess(refused).on("2023-08-01").isNotApplicable();
        }

        @ParameterizedTest
        @CsvSource({
            "?,          UNDETERMINED, partnership.charter[1].sentToInteriorOn partnership.charter[1].recognition.validatedOn",
            "2024-01-10, UNDETERMINED, partnership.charter[1].recognition.validatedOn",
            "none,       NOT_APPLICABLE, ''",
        })
        void afterARefusalALaterVersionMayHaveBeenValidatedIfItMayHaveBeenSent(
                String sentOn, Outcome outcome, String missing) {
            assess(overWhatsApp()
                            .recognition(r -> r.refusedOn(dated("2023-08-01")))
                            .charter(blank(), blank().sentToInteriorOn(day(sentOn))))
                    .is(outcome, missing);
        }

        @Test
        void aRecognitionAfterARefusalCounts() {
            var dossier = overWhatsApp()
                    .recognition(r -> r.refusedOn(dated("2023-08-01")).validatedOn(dated("2024-02-01")));

            assess(dossier).on("2024-01-31").isNotApplicable();
            assess(dossier).on("2024-02-01").isBreached();
        }

        @Test
        void asksNothingWhereThereIsNoPlanAndIsMetByOneWithoutChannels() {
            assess(recognised()).isNotApplicable();
            assess(recognised(over())).isMet();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            var link = channel("WHATSAPP", "POLICE_AND_PARTNERSHIP");

            assess(aPartnership().plans(over(link))).isUndetermined("partnership.recognition.validatedOn");
            assess(recognised().partnership(p -> p.communicationPlan(Log.unknown())))
                    .isUndetermined(PLAN);
            assess(recognised(plan("2023-06-15"))).isUndetermined(PLAN + "[0].channels");
            assess(recognised(over(channel("SMS", "POLICE_AND_PARTNERSHIP"))).partial(PLAN + ".channels"))
                    .isUndetermined(PLAN + "[0].channels");
            assess(recognised(over(channel("SMS", "POLICE_AND_PARTNERSHIP"))).partial(PLAN))
                    .isUndetermined(PLAN);
            assess(recognised(over(link).agreedOn(Recorded.unknown()), over(channel("SMS", "POLICE_AND_PARTNERSHIP"))))
                    .isUndetermined(PLAN + "[0].agreedOn");
        }

        @Test
        void holdsBeforeOperationToo() {
            assess(overWhatsApp().notInOperation()).isBreached();
        }

        @Test
        void asksNothingAfterTheEndOfThePartnership() {
            var dossier = overWhatsApp().ended("2026-06-30");

            assess(dossier).on("2026-06-30").isBreached();
            assess(dossier).on("2026-07-01").isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }
}
