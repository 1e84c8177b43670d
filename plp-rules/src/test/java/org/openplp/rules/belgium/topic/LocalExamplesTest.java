package org.openplp.rules.belgium.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Found.situation;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.Report;
import org.openplp.core.communication.ReportBuilder;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Area;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Chapters;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

class LocalExamplesTest {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final List<Norm> EXAMPLES = Register.ofThisRelease().norms().stream()
            .filter(norm -> norm.scope() == NormScope.LOCAL_BOOK)
            .toList();

    private static Found assess(String norm, Sketch sketch) {
        return Found.assess(norm, sketch).by(BOOK);
    }

    @Nested
    class TheBook {
        @Test
        void holdsTheNormsOfTheReleaseAndThenTheLocalOnes() {
            assertThat(BOOK.norms())
                    .isEqualTo(Stream.concat(BelgianBook.ofThisRelease().norms().stream(), EXAMPLES.stream())
                            .toList());
            assertThat(EXAMPLES)
                    .extracting(norm -> norm.id().value())
                    .containsExactly("LIM-8", "CRE-10", "COO-11", "COM-14", "COM-17");
        }

        @Test
        void isInNoBookUnlessAHostAsksForIt() {
            assertThat(BelgianBook.ofThisRelease().norms()).doesNotContainAnyElementsOf(EXAMPLES);
            assertThat(BOOK.version()).isEqualTo(BelgianBook.ofThisRelease().version() + "+local-examples");
            assertThat(BOOK.digest()).isNotEqualTo(BelgianBook.ofThisRelease().digest());
        }

        @Test
        void changesNothingOfWhatTheReleaseFinds() {
            var situation = situation(aCompliantPartnership());
            var without = BelgianBook.ofThisRelease().assess(situation, Reading.AS_WORDED);
            var with = BOOK.assess(situation, Reading.AS_WORDED);

            assertThat(with.allFindings().stream()
                            .filter(finding -> !EXAMPLES.contains(finding.norm()))
                            .map(Finding::toString))
                    .containsExactlyElementsOf(without.allFindings().stream()
                            .map(Finding::toString)
                            .toList());
            assertThat(with.overall()).isEqualTo(without.overall());
        }

        @Test
        void countsAsAWarningAtMost() {
            assertThat(EXAMPLES)
                    .allMatch(norm -> Stream.of(Reading.values())
                            .allMatch(reading -> norm.severity(reading, false) != Severity.ERROR));
        }

        @Test
        void listsEveryRule() {
            assertThat(Chapters.rulesOf(LocalExamples.class).values())
                    .containsExactlyInAnyOrderElementsOf(LocalExamples.CHAPTER.rules());
        }
    }

    @Nested
    class LIM_8 {
        private static Sketch area(Answer wholeStreets, Recorded<Integer> dwellings) {
            return aPartnership()
                    .partnership(p -> p.area(known(Area.blank()
                            .but()
                            .wholeStreets(wholeStreets)
                            .dwellings(dwellings)
                            .build())));
        }

        @ParameterizedTest
        @CsvSource({"49, BREACHED", "50, MET", "200, MET", "350, MET", "351, BREACHED", "0, BREACHED"})
        void bothLimitsAreIncluded(int dwellings, Outcome outcome) {
            assess("LIM-8", area(Answer.YES, known(dwellings))).is(outcome);
        }

        @Test
        void partsOfStreetsBreachItWhateverTheNumber() {
            assess("LIM-8", area(Answer.NO, Recorded.unknown())).isBreached().shows("partnership.area.wholeStreets");
        }

        @Test
        void isUndeterminedWhereAFactIsMissing() {
            assess("LIM-8", area(Answer.UNKNOWN, known(100))).isUndetermined("partnership.area.wholeStreets");
            assess("LIM-8", area(Answer.YES, Recorded.unknown())).isUndetermined("partnership.area.dwellings");
            assess("LIM-8", aPartnership())
                    .isUndetermined("partnership.area.wholeStreets", "partnership.area.dwellings");
        }

        @Test
        void isBreachedWhereThereIsNoArea() {
            assess("LIM-8", aPartnership().partnership(p -> p.area(Recorded.none())))
                    .isBreached();
        }

        @Test
        void isPendingUntilTheFirstDayOfOperation() {
            var dossier = area(Answer.NO, known(100)).operationalSince("2026-07-01");

            assess("LIM-8", dossier).on("2026-06-30").isPending();
            assess("LIM-8", dossier).on("2026-07-01").isBreached();
            assess("LIM-8", dossier.notInOperation()).isPending();
        }

        @Test
        void endsWithThePartnership() {
            var dossier = area(Answer.NO, known(100)).ended("2026-01-31");

            assess("LIM-8", dossier).on("2026-01-31").isBreached();
            assess("LIM-8", dossier).on("2026-02-01").isNotApplicable();
        }
    }

    @Nested
    class CRE_10 {
        private static Sketch decided(String day) {
            return aPartnership().partnership(p -> p.collegeDecisionOn(dated(day)));
        }

        @ParameterizedTest
        @CsvSource({"2023-08-31, MET", "2023-09-01, MET", "2023-09-02, BREACHED"})
        void theDecisionComesOnTheFirstDayOfOperationAtTheLatest(String day, Outcome outcome) {
            assess("CRE-10", decided(day)).is(outcome);
        }

        @Test
        void isMetByADecisionWhileNoStartIsOnRecord() {
            assess("CRE-10", decided("2023-09-02").notInOperation()).isMet();
        }

        @Test
        void mayStillComeBeforeTheStart() {
            var none = aPartnership()
                    .partnership(p -> p.collegeDecisionOn(Recorded.none()))
                    .operationalSince("2024-01-15");

            assess("CRE-10", none).on("2024-01-14").isPending();
            assess("CRE-10", none).on("2024-01-15").isBreached();
        }

        @Test
        void isUndeterminedWhereNothingIsSaidOfIt() {
            assess("CRE-10", aPartnership()).isUndetermined("partnership.collegeDecisionOn");
            assess("CRE-10", decided("2026-11-25")).isUndetermined(later("partnership.collegeDecisionOn"));
        }

        @Test
        void isAnActAndSoIsStillJudgedAfterTheEnd() {
            assess("CRE-10", decided("2023-09-02").ended("2026-01-31")).isBreached();
        }
    }

    @Nested
    class COO_11 {
        private static MessageBuilder anUrgentMessage() {
            return aMessage("b-1").urgency(known(Urgency.URGENT)).sentAt(at("2026-03-01T10:00:00+01:00"));
        }

        @Test
        void isMetOnceAllMembersCouldReadIt() {
            assess(
                            "COO-11",
                            aPartnership()
                                    .messages(
                                            anUrgentMessage().availableToAllMembersAt(at("2026-03-01T11:00:00+01:00"))))
                    .isMet()
                    .about("b-1");
        }

        @Test
        void isBreachedWhereItIsKnownThatTheyCouldNot() {
            assess("COO-11", aPartnership().messages(anUrgentMessage().availableToAllMembersAt(Recorded.none())))
                    .isBreached()
                    .shows("messages[0].availableToAllMembersAt", "messages[0].urgency");
        }

        @Test
        void isUndeterminedWhereNothingIsSaidOfIt() {
            assess("COO-11", aPartnership().messages(anUrgentMessage()))
                    .isUndetermined("messages[0].availableToAllMembersAt");
            assess("COO-11", aPartnership().messages(anUrgentMessage().urgency(Recorded.unknown())))
                    .isUndetermined("messages[0].availableToAllMembersAt", "messages[0].urgency");
        }

        @Test
        void asksNothingOfAMessageThatIsNotUrgent() {
            assess("COO-11", aPartnership().messages(anUrgentMessage().urgency(known(Urgency.NON_URGENT))))
                    .isNotApplicable();
        }

        @Test
        void isUndeterminedWithoutAListOfMessages() {
            assess("COO-11", aPartnership()).isUndetermined("messages");
        }
    }

    @Nested
    class COM_14 {
        private static ReportBuilder observedAt(String time) {
            return aReport("r-1").observedAt(at(time)).at(at("2026-03-01T10:00:00+01:00"));
        }

        private static MessageBuilder answer(Channel.Means means) {
            return aMessage("b-1").report(known("r-1")).channel(known(means)).sentAt(at("2026-03-01T10:05:00+01:00"));
        }

        private static Sketch answered(Report report, MessageBuilder... messages) {
            return aPartnership().reports(report.but()).messages(messages);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-01T10:00:00+01:00, SMS, MET",
            "2026-03-01T09:45:00+01:00, SMS, MET",
            "2026-03-01T09:45:00+01:00, EMAIL, BREACHED",
            "2026-03-01T08:45:00Z, SMS, MET",
            "2026-03-01T09:45:00+01:00, WHATSAPP, BREACHED",
        })
        void fifteenMinutesAreStillFresh(String observed, Channel.Means means, Outcome outcome) {
            assess("COM-14", answered(observedAt(observed).build(), answer(means)))
                    .is(outcome)
                    .about("r-1");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-01T09:44:59+01:00, SMS",
            "2026-03-01T09:44:59+01:00, EMAIL",
            "2026-03-01T09:44:59+01:00, WHATSAPP",
            "2026-02-20T10:00:00+01:00, EMAIL",
        })
        void afterThatItIsLeftOpenWhetherTheFactsWereStillGoingOn(String observed, Channel.Means means) {
            assertThat(assess("COM-14", answered(observedAt(observed).build(), answer(means)))
                            .isUndetermined()
                            .finding()
                            .explanation()
                            .open())
                    .containsExactly("COM-14");
            assess("COM-14", answered(observedAt(observed).build())).isUndetermined();
        }

        @Test
        void isBreachedWhereNoMessageAnswersTheReport() {
            var report = observedAt("2026-03-01T09:50:00+01:00").build();

            assess("COM-14", answered(report)).isBreached();
            assess("COM-14", answered(report, answer(Channel.Means.SMS).report(Recorded.none())))
                    .isBreached();
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordHowFreshTheFactsWere() {
            var report = aReport("r-1").at(at("2026-03-01T10:00:00+01:00")).build();

            assess("COM-14", answered(report, answer(Channel.Means.SMS))).isUndetermined("reports[0].observedAt");
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordWhatAMessageAnswers() {
            var report = observedAt("2026-03-01T09:50:00+01:00").build();

            assess("COM-14", answered(report, answer(Channel.Means.SMS).report(Recorded.unknown())))
                    .isUndetermined("messages[0].report");
            assess("COM-14", aPartnership().reports(report.but())).isUndetermined("messages");
        }

        @Test
        void isMetByOneMessageAmongOthers() {
            var report = observedAt("2026-03-01T09:50:00+01:00").build();

            assess(
                            "COM-14",
                            answered(
                                    report,
                                    answer(Channel.Means.EMAIL),
                                    answer(Channel.Means.SMS).id("b-2")))
                    .isMet();
        }
    }

    @Nested
    class COM_17 {
        private static MessageBuilder anUrgentMessage() {
            return aMessage("b-1").urgency(known(Urgency.URGENT)).sentAt(at("2026-03-01T23:30:00+01:00"));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-01T23:30:00+01:00, MET",
            "2026-03-02T23:59:59+01:00, MET",
            "2026-03-02T23:00:00Z, BREACHED",
            "2026-03-03T00:00:00+01:00, BREACHED",
            "2026-03-01T23:29:59+01:00, BREACHED",
        })
        void theNextDayInBelgiumIsTheLast(String feedback, Outcome outcome) {
            assess("COM-17", aPartnership().messages(anUrgentMessage().feedbackAt(at(feedback))))
                    .is(outcome)
                    .about("b-1");
        }

        @Test
        void mayStillComeOnTheNextDay() {
            var none = aPartnership().messages(anUrgentMessage().feedbackAt(Recorded.none()));

            assess("COM-17", none).on("2026-03-01").isPending();
            assess("COM-17", none).on("2026-03-02").isPending();
            assess("COM-17", none).on("2026-03-03").isBreached();
        }

        @Test
        void isUndeterminedWhereAFactIsMissing() {
            assess("COM-17", aPartnership().messages(anUrgentMessage())).isUndetermined("messages[0].feedbackAt");
            assess(
                            "COM-17",
                            aPartnership()
                                    .messages(anUrgentMessage()
                                            .sentAt(Recorded.unknown())
                                            .feedbackAt(at("2026-03-02T10:00:00+01:00"))))
                    .isUndetermined("messages[0].sentAt");
        }

        @Test
        void asksNothingOfAMessageThatIsNotUrgent() {
            assess("COM-17", aPartnership().messages(anUrgentMessage().urgency(known(Urgency.NON_URGENT))))
                    .isNotApplicable();
        }
    }
}
