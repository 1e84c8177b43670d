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
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.ReportBuilder;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
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
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class LocalExamplesTest {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final List<Norm> EXAMPLES = Register.ofThisRelease().norms().stream()
            .filter(norm -> norm.scope() == NormScope.LOCAL_BOOK)
            .toList();

    interface IsAnExample extends Specification {
        @Override
        default Found assess(Sketch sketch) {
            return Specification.super.assess(sketch).by(BOOK);
        }
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
    class LIM_8 implements IsAnExample, IsAskedFromTheStart.UntilTheEnd {
        private static Sketch area(Answer wholeStreets, Recorded<Integer> dwellings) {
            return aPartnership().area(a -> a.wholeStreets(wholeStreets).dwellings(dwellings));
        }

        @ParameterizedTest
        @CsvSource({"49, BREACHED", "50, MET", "200, MET", "350, MET", "351, BREACHED", "0, BREACHED"})
        void bothLimitsAreIncluded(int dwellings, Outcome outcome) {
            assess(area(Answer.YES, known(dwellings))).is(outcome);
        }

        @Test
        void partsOfStreetsBreachItWhateverTheNumber() {
            assess(area(Answer.NO, Recorded.unknown())).isBreached().shows("partnership.area.wholeStreets");
        }

        @Test
        void isUndeterminedWhereAFactIsMissing() {
            assess(area(Answer.UNKNOWN, known(100))).isUndetermined("partnership.area.wholeStreets");
            assess(area(Answer.YES, Recorded.unknown())).isUndetermined("partnership.area.dwellings");
            assess(aPartnership()).isUndetermined("partnership.area.wholeStreets", "partnership.area.dwellings");
        }

        @Test
        void isBreachedWhereThereIsNoArea() {
            assess(aPartnership().partnership(p -> p.area(Recorded.none()))).isBreached();
        }

        @Override
        public Sketch wrong() {
            return area(Answer.NO, known(100));
        }
    }

    @Nested
    class CRE_10 implements IsAnExample, IsAskedFromTheStart {
        private static Sketch decided(String day) {
            return aPartnership().partnership(p -> p.collegeDecisionOn(dated(day)));
        }

        @ParameterizedTest
        @CsvSource({"2023-08-31, MET", "2023-09-01, MET", "2023-09-02, BREACHED"})
        void theDecisionComesOnTheFirstDayOfOperationAtTheLatest(String day, Outcome outcome) {
            assess(decided(day)).is(outcome);
        }

        @Test
        void isMetByADecisionWhileNoStartIsOnRecord() {
            assess(decided("2023-09-02").notInOperation()).isMet();
        }

        @Override
        public Sketch wrong() {
            return aPartnership().partnership(p -> p.collegeDecisionOn(Recorded.none()));
        }

        @Test
        void isUndeterminedWhereNothingIsSaidOfIt() {
            assess(aPartnership()).isUndetermined("partnership.collegeDecisionOn");
            assess(decided("2026-11-25")).isUndetermined(later("partnership.collegeDecisionOn"));
        }

        @Test
        void isAnActAndSoIsStillJudgedAfterTheEnd() {
            assess(decided("2023-09-02").ended("2026-01-31")).isBreached();
        }
    }

    @Nested
    class COO_11 implements IsAnExample {
        private static MessageBuilder anUrgentMessage() {
            return aMessage("b-1").urgency(Urgency.URGENT).sentAt(at("2026-03-01T10:00:00+01:00"));
        }

        @Test
        void isMetOnceAllMembersCouldReadIt() {
            assess(aPartnership().messages(anUrgentMessage().availableToAllMembersAt(at("2026-03-01T11:00:00+01:00"))))
                    .isMet()
                    .about("b-1");
        }

        @Test
        void isBreachedWhereItIsKnownThatTheyCouldNot() {
            assess(aPartnership().messages(anUrgentMessage().availableToAllMembersAt(Recorded.none())))
                    .isBreached()
                    .shows("messages[0].availableToAllMembersAt", "messages[0].urgency");
        }

        @Test
        void isUndeterminedWhereNothingIsSaidOfIt() {
            assess(aPartnership().messages(anUrgentMessage())).isUndetermined("messages[0].availableToAllMembersAt");
            assess(aPartnership().messages(anUrgentMessage().urgency(Recorded.unknown())))
                    .isUndetermined("messages[0].availableToAllMembersAt", "messages[0].urgency");
        }

        @Test
        void asksNothingOfAMessageThatIsNotUrgent() {
            assess(aPartnership().messages(anUrgentMessage().urgency(Urgency.NON_URGENT)))
                    .isNotApplicable();
        }

        @Test
        void isUndeterminedWithoutAListOfMessages() {
            assess(aPartnership()).isUndetermined("messages");
        }
    }

    @Nested
    class COM_14 implements IsAnExample {
        private static ReportBuilder observedAt(String time) {
            return aReport("r-1").observedAt(at(time)).at(at("2026-03-01T10:00:00+01:00"));
        }

        private static MessageBuilder answer(Channel.Means means) {
            return aMessage("b-1").report("r-1").channel(means).sentAt(at("2026-03-01T10:05:00+01:00"));
        }

        private static Sketch answered(ReportBuilder report, MessageBuilder... messages) {
            return aPartnership().reports(report).messages(messages);
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
            assess(answered(observedAt(observed), answer(means))).is(outcome).about("r-1");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-01T09:44:59+01:00, SMS",
            "2026-03-01T09:44:59+01:00, EMAIL",
            "2026-03-01T09:44:59+01:00, WHATSAPP",
            "2026-02-20T10:00:00+01:00, EMAIL",
        })
        void afterThatItIsLeftOpenWhetherTheFactsWereStillGoingOn(String observed, Channel.Means means) {
            assertThat(assess(answered(observedAt(observed), answer(means)))
                            .isUndetermined()
                            .finding()
                            .explanation()
                            .open())
                    .containsExactly("COM-14");
            assess(answered(observedAt(observed))).isUndetermined();
        }

        @Test
        void isBreachedWhereNoMessageAnswersTheReport() {
            var report = observedAt("2026-03-01T09:50:00+01:00");

            assess(answered(report)).isBreached();
            assess(answered(report, answer(Channel.Means.SMS).report(Recorded.none())))
                    .isBreached();
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordHowFreshTheFactsWere() {
            var report = aReport("r-1").at(at("2026-03-01T10:00:00+01:00"));

            assess(answered(report, answer(Channel.Means.SMS))).isUndetermined("reports[0].observedAt");
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordWhatAMessageAnswers() {
            var report = observedAt("2026-03-01T09:50:00+01:00");

            assess(answered(report, answer(Channel.Means.SMS).report(Recorded.unknown())))
                    .isUndetermined("messages[0].report");
            assess(aPartnership().reports(report)).isUndetermined("messages");
        }

        @Test
        void isMetByOneMessageAmongOthers() {
            var report = observedAt("2026-03-01T09:50:00+01:00");

            assess(answered(
                            report,
                            answer(Channel.Means.EMAIL),
                            answer(Channel.Means.SMS).id("b-2")))
                    .isMet();
        }
    }

    @Nested
    class COM_17 implements IsAnExample {
        private static MessageBuilder anUrgentMessage() {
            return aMessage("b-1").urgency(Urgency.URGENT).sentAt(at("2026-03-01T23:30:00+01:00"));
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
            assess(aPartnership().messages(anUrgentMessage().feedbackAt(at(feedback))))
                    .is(outcome)
                    .about("b-1");
        }

        @Test
        void mayStillComeOnTheNextDay() {
            var none = aPartnership().messages(anUrgentMessage().feedbackAt(Recorded.none()));

            assess(none).on("2026-03-01").isPending();
            assess(none).on("2026-03-02").isPending();
            assess(none).on("2026-03-03").isBreached();
        }

        @Test
        void isUndeterminedWhereAFactIsMissing() {
            assess(aPartnership().messages(anUrgentMessage())).isUndetermined("messages[0].feedbackAt");
            assess(aPartnership()
                            .messages(anUrgentMessage()
                                    .sentAt(Recorded.unknown())
                                    .feedbackAt(at("2026-03-02T10:00:00+01:00"))))
                    .isUndetermined("messages[0].sentAt");
        }

        @Test
        void asksNothingOfAMessageThatIsNotUrgent() {
            assess(aPartnership().messages(anUrgentMessage().urgency(Urgency.NON_URGENT)))
                    .isNotApplicable();
        }
    }
}
