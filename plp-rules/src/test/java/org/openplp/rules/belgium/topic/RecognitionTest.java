package org.openplp.rules.belgium.topic;

import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.MAYOR;
import static org.openplp.rules.belgium.topic.Charters.blank;
import static org.openplp.rules.belgium.topic.Charters.charter;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersionBuilder;
import org.openplp.core.partnership.Recognition;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;

/** Specifies how the Interior answers, announces and registers a charter. */
class RecognitionTest {
    private static Sketch recognised(Sketch sketch, String validatedOn, String refusedOn) {
        return sketch.recognition(r -> r.validatedOn(day(validatedOn)).refusedOn(day(refusedOn)));
    }

    private static Recognition answer(String validatedOn, String refusedOn) {
        return Recognition.blank()
                .but()
                .validatedOn(day(validatedOn))
                .refusedOn(day(refusedOn))
                .build();
    }

    /** A version that was sent, with an answer of its own: a day, {@code none}, or {@code ?} if no answer is on record. */
    private static CharterVersionBuilder checked(String sentOn, String validatedOn) {
        return blank().sentToInteriorOn(day(sentOn)).recognition(ownAnswer(validatedOn));
    }

    private static Recorded<Recognition> ownAnswer(String validatedOn) {
        return switch (validatedOn) {
            case "?" -> Recorded.unknown();
            case "none" -> Recorded.none();
            default -> known(answer(validatedOn, "?"));
        };
    }

    private static Recognition announcedAndRegistered(String validatedOn, String lettersOn, String registeredOn) {
        return answer(validatedOn, "?")
                .but()
                .lettersTo(list(MAYOR, CHIEF_OF_CORPS))
                .lettersOn(day(lettersOn))
                .registeredOn(day(registeredOn))
                .build();
    }

    /** Two versions: the answer to the first stands under {@code partnership.recognition}, that to the second with it. */
    private static Sketch amended(Recognition first, Recorded<Recognition> second) {
        return charter(
                        blank().sentToInteriorOn(dated("2023-06-15")),
                        blank().sentToInteriorOn(dated("2025-06-20")).recognition(second))
                .partnership(p -> p.recognition(first));
    }

    @Nested
    class CHA_10 implements IsOwedByNoDay {
        private static Sketch sent(String... days) {
            return charter(Stream.of(days)
                    .map(day -> blank().sentToInteriorOn(day(day)))
                    .toArray(CharterVersionBuilder[]::new));
        }

        @ParameterizedTest
        @CsvSource({
            "2023-06-14, ?,          PENDING,      ''",
            "2023-06-15, ?,          MET,          ''",
            "?,          2023-06-14, PENDING,      ''",
            "?,          2023-06-15, MET,          ''",
            "2023-06-14, 2023-06-20, MET,          ''",
            "none,       none,       PENDING,      ''",
            "?,          none,       UNDETERMINED, partnership.recognition.validatedOn",
            "none,       ?,          UNDETERMINED, partnership.recognition.refusedOn",
            "?,          ?,          UNDETERMINED, partnership.recognition.validatedOn partnership.recognition.refusedOn",
        })
        void isMetByAnAnswerOnTheDayOfSendingOrLater(
                String validated, String refused, Outcome outcome, String missing) {
            assess(recognised(sent("2023-06-15"), validated, refused)).is(outcome, missing);
        }

        @Test
        void isOwedForEachVersionThatWasSent() {
            assess(recognised(sent("2023-06-15", "none"), "2023-08-20", "?")).isMet();
            assess(charter(checked("2023-06-15", "2023-08-20"), checked("2025-06-20", "2025-09-01")))
                    .isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "2025-06-19, PENDING,      ''",
            "2025-06-20, MET,          ''",
            "none,       PENDING,      ''",
            "?,          UNDETERMINED, partnership.charter[1].recognition.validatedOn partnership.charter[1].recognition.refusedOn",
        })
        void anAmendedVersionIsCheckedAgain(String validated, Outcome outcome, String missing) {
            assess(amended(answer("2023-08-20", "?"), ownAnswer(validated))).is(outcome, missing);
            assess(charter(checked("2023-06-15", "2023-08-20"), checked("2025-06-20", validated)))
                    .is(outcome, missing);
        }

        @Test
        void beforeTheDayOfTheAnswerThatStandsWithTheFirstVersionItIsDatedLater() {
            assess(charter(checked("2023-06-15", "2023-08-20")))
                    .on("2023-08-19")
                    .isUndetermined(later("partnership.charter[0].recognition"));
        }

        @Test
        void anAmendedVersionMayBeRefused() {
            assess(amended(answer("2023-08-20", "?"), known(answer("?", "2025-06-20"))))
                    .isMet();
        }

        @Test
        void theAnswerToTheFirstVersionIsNoneToALaterOne() {
            assess(amended(answer("2023-08-20", "2025-09-01"), Recorded.none()))
                    .isPending()
                    .shows("partnership.charter[1].recognition", "partnership.charter[1].sentToInteriorOn");
        }

        @Test
        void ofAListThatIsNotCompleteNobodyKnowsWhichVersionIsTheFirst() {
            assess(recognised(sent("2023-06-15"), "2023-08-20", "?").partial("partnership.charter"))
                    .isUndetermined(
                            "partnership.charter",
                            "partnership.charter[0].recognition.validatedOn",
                            "partnership.charter[0].recognition.refusedOn");
            assess(charter(checked("2023-06-15", "2023-08-20")).partial("partnership.charter"))
                    .isUndetermined("partnership.charter");
        }

        @Test
        void anAnswerToAnAmendedVersionIsNotSeenBeforeItsDay() {
            assess(amended(answer("2023-08-20", "?"), ownAnswer("2025-09-01")))
                    .on("2025-08-31")
                    .isUndetermined(later("partnership.charter[1].recognition"));
        }

        @Override
        public Sketch owed() {
            return sent("2023-06-15").partnership(p -> p.recognition(Recorded.none()));
        }

        @Test
        void isNotApplicableWhereNothingWasSent() {
            assess(sent("none")).isNotApplicable();
            assess(sent()).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.charter");
            assess(sent("2023-06-15"))
                    .isUndetermined("partnership.recognition.validatedOn", "partnership.recognition.refusedOn");
            assess(recognised(sent("?"), "none", "none")).isUndetermined("partnership.charter[0].sentToInteriorOn");
        }

        @Test
        void aLaterAnswerIsNotSeen() {
            assess(recognised(sent("2023-06-15"), "2023-08-20", "none"))
                    .on("2023-08-19")
                    .isUndetermined(later("partnership.recognition.validatedOn"));
            assess(recognised(sent("2023-06-15"), "2023-08-20", "none"))
                    .on("2023-08-20")
                    .isMet();
        }
    }

    @Nested
    class CHA_11 implements IsOwedByNoDay {
        private static final Log<Party> BOTH = list(MAYOR, CHIEF_OF_CORPS);
        private static final Recognition FIRST = announcedAndRegistered("2023-08-20", "2023-08-22", "none");

        @Override
        public Sketch owed() {
            return letters("2023-08-20", "?", list(MAYOR), "2023-08-22");
        }

        private static Sketch letters(String validated, String refused, Log<Party> to, String on) {
            return charter(blank())
                    .recognition(r -> r.validatedOn(day(validated))
                            .refusedOn(day(refused))
                            .lettersTo(to)
                            .lettersOn(day(on)));
        }

        @ParameterizedTest
        @CsvSource({"2023-08-19, PENDING", "2023-08-20, MET", "2023-08-22, MET", "none, PENDING"})
        void isMetByLettersOnTheDayOfTheOutcomeOrLater(String on, Outcome outcome) {
            assess(letters("2023-08-20", "?", BOTH, on)).is(outcome);
            assess(letters("?", "2023-08-20", BOTH, on)).is(outcome);
        }

        @Test
        void lettersAboutAnEarlierOutcomeDoNotAnnounceTheLaterOne() {
            assess(letters("2023-08-20", "2023-07-01", BOTH, "2023-07-03")).isPending();
            assess(letters("2023-08-20", "2025-07-01", BOTH, "2023-08-22")).isPending();
            assess(letters("2023-08-20", "2023-07-01", BOTH, "2023-08-22")).isMet();
        }

        @Test
        void goToTheMayorAndTheChief() {
            assess(letters("2023-08-20", "?", list(CHIEF_OF_CORPS, LOCAL_AUTHORITY), "2023-08-22"))
                    .isPending();
        }

        @Test
        void isNotApplicableWithoutAnOutcome() {
            assess(charter(blank()).partnership(p -> p.recognition(Recorded.none())))
                    .isNotApplicable();
            assess(charter().partnership(p -> p.recognition(answer("2023-08-20", "?"))))
                    .isNotApplicable();
            assess(letters("none", "none", BOTH, "2023-08-22")).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(recognised(aPartnership(), "2023-08-20", "?")).isUndetermined("partnership.charter");
            assess(charter(blank()))
                    .isUndetermined(
                            "partnership.recognition.lettersTo",
                            "partnership.recognition.validatedOn",
                            "partnership.recognition.lettersOn",
                            "partnership.recognition.refusedOn");
            assess(letters("?", "?", BOTH, "2023-08-22"))
                    .isUndetermined("partnership.recognition.validatedOn", "partnership.recognition.refusedOn");
            assess(letters("2023-08-20", "?", Log.unknown(), "2023-08-22"))
                    .isUndetermined("partnership.recognition.lettersTo");
            assess(letters("2023-08-20", "?", BOTH, "?")).isUndetermined("partnership.recognition.lettersOn");
            assess(letters("2023-08-20", "?", list(MAYOR), "2023-08-22").partial("partnership.recognition.lettersTo"))
                    .isUndetermined("partnership.recognition.lettersTo");
        }

        @ParameterizedTest
        @CsvSource({
            "2025-08-31, PENDING,      ''",
            "2025-09-01, MET,          ''",
            "none,       PENDING,      ''",
            "?,          UNDETERMINED, partnership.charter[1].recognition.lettersOn",
        })
        void anAmendedVersionHasLettersOfItsOwn(String on, Outcome outcome, String missing) {
            var second = announcedAndRegistered("2025-09-01", on, "none");

            assess(amended(FIRST, known(second))).is(outcome, missing);
            assess(charter(blank().recognition(FIRST), blank().recognition(second)))
                    .is(outcome, missing);
        }

        @Test
        void lettersAboutARefusalOfAnAmendedVersionCount() {
            var refusal = announcedAndRegistered("?", "2025-09-02", "none")
                    .but()
                    .refusedOn(dated("2025-09-01"))
                    .build();

            assess(amended(FIRST, known(refusal))).isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "2025-06-20, none, MET,          ''",
            "none,       ?,    MET,          ''",
            "2025-06-20, ?,    UNDETERMINED, partnership.charter[1].recognition.lettersTo partnership.charter[1].recognition.validatedOn partnership.charter[1].recognition.lettersOn partnership.charter[1].recognition.refusedOn",
            "?,          ?,    UNDETERMINED, partnership.charter[1].recognition.lettersTo partnership.charter[1].recognition.validatedOn partnership.charter[1].recognition.lettersOn partnership.charter[1].recognition.refusedOn partnership.charter[1].sentToInteriorOn",
        })
        void anAmendedVersionAsksForNoneBeforeItsOutcome(
                String sent, String recognition, Outcome outcome, String missing) {
            assess(charter(blank(), blank().sentToInteriorOn(day(sent)).recognition(ownAnswer(recognition)))
                            .partnership(p -> p.recognition(FIRST)))
                    .is(outcome, missing);
        }

        @Test
        void lettersAboutAnAmendedVersionAreNotSeenBeforeTheirDay() {
            assess(amended(FIRST, known(announcedAndRegistered("2025-09-01", "2025-09-03", "none"))))
                    .on("2025-09-02")
                    .isUndetermined(
                            later("partnership.charter[1].recognition.lettersTo"),
                            later("partnership.charter[1].recognition.lettersOn"));
        }

        @Test
        void laterLettersAreNotSeen() {
            assess(letters("2023-08-20", "?", BOTH, "2023-08-22"))
                    .on("2023-08-21")
                    .isUndetermined(
                            later("partnership.recognition.lettersTo"), later("partnership.recognition.lettersOn"));
            assess(letters("2023-08-20", "?", list(MAYOR), "2023-08-22"))
                    .on("2023-08-22")
                    .isPending();
        }
    }

    @Nested
    class CHA_12 implements IsOwedByNoDay {
        private static final Recognition FIRST = announcedAndRegistered("2023-08-20", "none", "2023-08-25");

        private static Sketch registered(String validated, String refused, String registered) {
            return charter(blank())
                    .recognition(r -> r.validatedOn(day(validated))
                            .refusedOn(day(refused))
                            .registeredOn(day(registered)));
        }

        @ParameterizedTest
        @CsvSource({
            "2023-08-20, ?,          2023-08-19, PENDING,        ''",
            "2023-08-20, ?,          2023-08-20, MET,            ''",
            "2023-08-20, ?,          2023-08-25, MET,            ''",
            "2023-08-20, 2023-07-01, 2023-08-25, MET,            ''",
            "2023-08-20, ?,          none,       PENDING,        ''",
            "none,       ?,          none,       NOT_APPLICABLE, ''",
            "?,          2023-08-20, ?,          NOT_APPLICABLE, ''",
            "2023-08-20, ?,          ?,          UNDETERMINED,   partnership.recognition.registeredOn",
            "?,          ?,          2023-08-25, UNDETERMINED,   partnership.recognition.validatedOn",
            "?,          ?,          none,       UNDETERMINED,   partnership.recognition.validatedOn",
        })
        void isOwedAfterTheValidation(
                String validated, String refused, String registered, Outcome outcome, String missing) {
            assess(registered(validated, refused, registered)).is(outcome, missing);
        }

        @Override
        public Sketch owed() {
            return registered("2023-08-20", "?", "none");
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(recognised(aPartnership(), "2023-08-20", "?")).isUndetermined("partnership.charter");
            assess(charter(blank()))
                    .isUndetermined("partnership.recognition.registeredOn", "partnership.recognition.validatedOn");
        }

        @ParameterizedTest
        @CsvSource({
            "2025-08-31, PENDING,      ''",
            "2025-09-01, MET,          ''",
            "none,       PENDING,      ''",
            "?,          UNDETERMINED, partnership.charter[1].recognition.registeredOn",
        })
        void anAmendedVersionHasAnEntryOfItsOwn(String on, Outcome outcome, String missing) {
            var second = announcedAndRegistered("2025-09-01", "none", on);

            assess(amended(FIRST, known(second))).is(outcome, missing);
            assess(charter(blank().recognition(FIRST), blank().recognition(second)))
                    .is(outcome, missing);
        }

        @Test
        void anAmendedVersionThatWasRefusedIsNotEntered() {
            assess(amended(FIRST, known(answer("?", "2025-09-01")))).isMet();
        }

        @Test
        void anAmendedVersionThatWasNotSentIsNotEntered() {
            assess(charter(blank(), blank().sentToInteriorOn(Recorded.none())).partnership(p -> p.recognition(FIRST)))
                    .isMet();
            assess(charter(blank(), blank()).partnership(p -> p.recognition(FIRST)))
                    .isUndetermined(
                            "partnership.charter[1].recognition.registeredOn",
                            "partnership.charter[1].recognition.validatedOn",
                            "partnership.charter[1].sentToInteriorOn");
        }

        @Test
        void aLaterRegistrationIsNotSeen() {
            assess(registered("2023-08-20", "?", "2023-08-25"))
                    .on("2023-08-24")
                    .isUndetermined(later("partnership.recognition.registeredOn"));
        }
    }
}
