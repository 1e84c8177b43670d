package org.openplp.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.fact.Results.assertAccepted;
import static org.openplp.core.fact.Results.assertRejected;
import static org.openplp.core.partnership.Partnerships.BEGINNING;
import static org.openplp.core.partnership.Partnerships.CHARTERED;
import static org.openplp.core.partnership.Partnerships.FIRST;
import static org.openplp.core.partnership.Partnerships.FOUNDED;
import static org.openplp.core.partnership.Partnerships.LATER;
import static org.openplp.core.partnership.Partnerships.SIGNED;
import static org.openplp.core.partnership.Partnerships.signedBy;
import static org.openplp.core.partnership.Partnerships.validatedOn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.partnership.PartnershipEvent.RecognitionAnswered;

class RecognitionActsTest {
    private static final Recognition ANSWER = validatedOn(Recorded.of(LATER));
    private static final Recorded<Recognition> ANSWERED = Recorded.of(ANSWER);
    private static final Recorded<Recognition> NO_ANSWER = Recorded.of(validatedOn(Recorded.none()));
    private static final Recognition REFUSAL =
            Recognition.blank().toBuilder().refusedOn(Recorded.of(SIGNED)).build();
    private static final Recorded<Recognition> ANSWERED_AFTER_ALL =
            Recorded.of(REFUSAL.toBuilder().validatedOn(Recorded.of(LATER)).build());
    private static final CharterVersion SECOND = signedBy(Party.MAYOR, LATER);
    private static final Partnership AMENDED = with(FIRST, SECOND);

    private static Partnership with(CharterVersion... versions) {
        return CHARTERED.toBuilder().charter(Entries.of(versions)).build();
    }

    private static Partnership with(Partnership amended, CharterVersionBuilder second) {
        return amended.toBuilder()
                .charter(amended.charter().withEntry(1, second.build()))
                .build();
    }

    private static Partnership answered(Partnership before, Recognition answer) {
        return assertAccepted(before.charterVersions().recordValidation(answer));
    }

    private static Partnership answered(Partnership before, Recognition answer, String version) {
        return assertAccepted(before.charterVersions().recordValidation(answer, Recorded.of(version)));
    }

    private static Recorded<Recognition> firstAnswer(Partnership partnership) {
        return partnership.charter().entry(0).recognition();
    }

    @Test
    void isPutOnRecordOnTheDayOfTheValidation() {
        assertAccepted(
                CHARTERED.charterVersions().recordValidation(ANSWER),
                with(FIRST.toBuilder().recognition(ANSWERED).build()),
                new RecognitionAnswered("plp-1", LATER, ANSWER));
    }

    @Test
    void canBeARefusal() {
        assertThat(CHARTERED.charterVersions().recordValidation(REFUSAL).events())
                .containsExactly(new RecognitionAnswered("plp-1", SIGNED, REFUSAL));
    }

    @Test
    void comesAfterARefusalThatStaysOnRecord() {
        assertThat(firstAnswer(answered(answered(CHARTERED, REFUSAL), ANSWER))).isEqualTo(ANSWERED_AFTER_ALL);
    }

    @Test
    void toAnAmendedVersionIsPutOnRecordWithIt() {
        CharterVersionBuilder second = FIRST.toBuilder().version(Recorded.of("2"));
        Partnership amended = with(FIRST, second.build());

        assertAccepted(
                amended.charterVersions().recordValidation(ANSWER, Recorded.of("2")),
                with(FIRST, second.recognition(ANSWERED).build()),
                new RecognitionAnswered("plp-1", LATER, ANSWER, Recorded.of("2")));
        assertThat(answered(answered(amended, REFUSAL, "2"), ANSWER, "2")
                        .charterVersions()
                        .last()
                        .recognition())
                .isEqualTo(ANSWERED_AFTER_ALL);
    }

    @Test
    void isToTheLastVersionOfThatName() {
        Partnership twice = with(FIRST, FIRST, CharterVersion.blank());

        assertThat(answered(twice, ANSWER, "1").charter().entry(1).recognition())
                .isEqualTo(ANSWERED);
    }

    @Test
    void saysToWhichVersionItIsWhereItMayBeToALaterOne() {
        Partnership amended = answered(AMENDED, validatedOn(Recorded.of(SIGNED)));

        for (Partnership unsure : List.of(
                amended,
                with(amended, SECOND.toBuilder().sentToInteriorOn(Recorded.of(LATER))),
                with(amended, CharterVersion.blank().toBuilder()))) {
            assertRejected(
                    unsure.charterVersions().recordValidation(ANSWER), "charter", RejectionCode.CHARTER_VERSION_NEEDED);
            assertThat(firstAnswer(answered(unsure, ANSWER, "1"))).isEqualTo(ANSWERED);
        }
    }

    @Test
    void isToTheFirstVersionWhereItCannotBeToALaterOne() {
        Recognition earlier = validatedOn(Recorded.of(LATER.minusDays(1)));

        assertThat(firstAnswer(answered(AMENDED, earlier))).isEqualTo(Recorded.of(earlier));
        for (Recorded<LocalDate> sentOn : List.of(Recorded.<LocalDate>none(), Recorded.of(LATER.plusDays(1)))) {
            assertThat(firstAnswer(answered(with(AMENDED, SECOND.toBuilder().sentToInteriorOn(sentOn)), ANSWER)))
                    .isEqualTo(ANSWERED);
        }
    }

    @Test
    void callsAVersionWithoutANameByItsNumber() {
        Partnership third =
                with(FIRST, SECOND, SECOND.toBuilder().version(Recorded.of("2")).build());
        Partnership named = with(AMENDED, SECOND.toBuilder().version(Recorded.of("new")));

        assertThat(answered(AMENDED, ANSWER, "2").charterVersions().last().recognition())
                .isEqualTo(ANSWERED);
        assertThat(third.charterVersions().indexOf("2")).isEqualTo(2);
        for (String name : List.of("0", "-2", "3", "02", "+2", "99999999999999999999", "second")) {
            assertThat(AMENDED.charterVersions().indexOf(name)).as(name).isNegative();
        }
        assertThat(named.charterVersions().indexOf("2")).isNegative();
    }

    @Test
    void isThatToTheOnlyVersionKnownOfWhereNoneIsOnRecord() {
        Partnership now =
                answered(CHARTERED.toBuilder().charter(Entries.unknown()).build(), ANSWER);

        assertThat(now.charter())
                .isEqualTo(Entries.of(
                        CharterVersion.blank().toBuilder().recognition(ANSWERED).build()));
    }

    @Test
    void needsACharter() {
        assertRejected(
                CHARTERED.toBuilder()
                        .charter(Entries.none())
                        .build()
                        .charterVersions()
                        .recordValidation(ANSWER),
                "charter",
                RejectionCode.CHARTER_NONE);
    }

    @Test
    void toALaterVersionLeavesThatToTheFirst() {
        CharterVersion second =
                CharterVersion.blank().toBuilder().version(Recorded.of("2")).build();

        Partnership now = answered(with(FIRST.toBuilder().recognition(NO_ANSWER).build(), second), ANSWER, "2");

        assertThat(firstAnswer(now)).isEqualTo(NO_ANSWER);
        assertThat(now.charter().entry(1).recognition()).isEqualTo(ANSWERED);
    }

    @Test
    void isToAVersionOnRecord() {
        for (Partnership without : List.of(CHARTERED, FOUNDED, BEGINNING)) {
            assertRejected(
                    without.charterVersions().recordValidation(ANSWER, Recorded.of("2")),
                    "charter",
                    RejectionCode.SUBJECT_UNKNOWN);
        }
    }

    @Test
    void beginsTheVersionThatNobodyBeganBefore() {
        CharterVersion second = CharterVersion.blank().toBuilder()
                .version(Recorded.of("2"))
                .recognition(ANSWERED)
                .build();

        assertThat(new RecognitionAnswered("plp-1", LATER, ANSWER, Recorded.of("2"))
                        .after(CHARTERED)
                        .charter())
                .isEqualTo(Entries.of(FIRST, second));
    }

    @Test
    void isDated() {
        assertRejected(
                CHARTERED.charterVersions().recordValidation(validatedOn(Recorded.none())),
                "recognition.validatedOn",
                RejectionCode.DAY_MISSING);
    }
}
