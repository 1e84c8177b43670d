package org.openplp.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.core.fact.Results.assertAccepted;
import static org.openplp.core.fact.Results.assertRejected;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;

class PartnershipActsTest {
    private static final LocalDate ASKED = LocalDate.parse("2024-01-10");
    private static final LocalDate SIGNED = LocalDate.parse("2024-03-01");
    private static final LocalDate LATER = LocalDate.parse("2024-04-01");
    private static final LocalDate LAST = LocalDate.parse("2024-12-31");
    private static final LocalDate AFTER = LAST.plusDays(1);

    private static final Partnership BEGINNING = Partnership.of("plp-1")
            .but()
            .name(Recorded.of("Croisette"))
            .initiative(Recorded.of(new Initiative(Recorded.of(ASKED), Recorded.unknown())))
            .build();
    private static final Partnership FOUNDED = BEGINNING
            .but()
            .charter(Log.none())
            .changes(Log.none())
            .houseRules(Log.none())
            .communicationPlan(Log.none())
            .signs(Log.none())
            .build();
    private static final CharterVersion FIRST = CharterVersion.blank()
            .but()
            .version(Recorded.of("1"))
            .signatures(Log.of(signature(Party.MAYOR, SIGNED)))
            .build();
    private static final Partnership CHARTERED =
            FOUNDED.but().charter(Log.of(FIRST)).build();
    private static final Partnership ENDED = CHARTERED.end(LAST).aggregate().orElseThrow();
    private static final Partnership ENDED_SOME_DAY = CHARTERED
            .but()
            .ended(new Ending(Recorded.unknown(), Recorded.unknown(), Recorded.unknown(), Recorded.unknown()))
            .build();

    private static CharterVersion.Signature signature(Party by, LocalDate day) {
        return new CharterVersion.Signature(Recorded.of(by), Recorded.of(day));
    }

    private static Consultation consultedOn(Recorded<LocalDate> day) {
        return new Consultation(day, Log.of(Party.MAYOR), Recorded.unknown(), Recorded.unknown());
    }

    private static InformationMeeting informedOn(Recorded<LocalDate> day) {
        return new InformationMeeting(day, Answer.UNKNOWN, Log.of(InformationMeeting.Topic.APPROVAL));
    }

    private static CharterVersion signedBy(Party by, LocalDate day) {
        return CharterVersion.blank()
                .but()
                .signatures(Log.of(signature(by, day)))
                .build();
    }

    private static HouseRules rules(String version, Recorded<LocalDate> day) {
        return HouseRules.blank()
                .but()
                .version(Recorded.of(version))
                .adoptedOn(day)
                .build();
    }

    private static CommunicationPlan planOf(Recorded<LocalDate> day) {
        return CommunicationPlan.blank().but().agreedOn(day).twoWay(Answer.YES).build();
    }

    private static Sign signOf(Recorded<LocalDate> day) {
        return new Sign(day, Recorded.unknown(), Recorded.of(Party.MUNICIPALITY), Answer.YES);
    }

    private static Recognition validatedOn(Recorded<LocalDate> day) {
        return Recognition.blank().but().validatedOn(day).build();
    }

    @Nested
    class Founding {
        @Test
        void makesAPartnershipThatHasAgreedOnNothingYet() {
            assertAccepted(
                    Partnership.found(BEGINNING), FOUNDED, new PartnershipEvent.Founded("plp-1", ASKED, FOUNDED));
        }

        @Test
        void keepsWhatIsHandedOver() {
            assertThat(Partnership.found(CHARTERED).aggregate()).contains(CHARTERED);
        }

        @Test
        void needsTheDayOfTheInitiative() {
            assertRejected(Partnership.found(Partnership.of("plp-1")), "initiative.date", RejectionCode.DAY_MISSING);
        }

        @Test
        void isNotOfAPartnershipThatHasEnded() {
            assertRejected(Partnership.found(ENDED), "ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED);
        }
    }

    @Nested
    class Consulting {
        @Test
        void putsTheConsultationOnRecord() {
            Consultation held = consultedOn(Recorded.of(SIGNED));

            assertAccepted(
                    FOUNDED.consult(held),
                    FOUNDED.but().consultation(Recorded.of(held)).build(),
                    new PartnershipEvent.Consulted("plp-1", SIGNED, held));
        }

        @Test
        void keepsWhatWasOnRecordBeforehand() {
            Consultation prepared =
                    new Consultation(Recorded.unknown(), Log.unknown(), Recorded.of(ASKED), Recorded.none());
            Partnership before =
                    FOUNDED.but().consultation(Recorded.of(prepared)).build();

            assertThat(before.consult(consultedOn(Recorded.of(SIGNED))).aggregate())
                    .map(Partnership::consultation)
                    .contains(Recorded.of(new Consultation(
                            Recorded.of(SIGNED), Log.of(Party.MAYOR), Recorded.of(ASKED), Recorded.none())));
        }

        @Test
        void putsALaterConsultationInThePlaceOfTheEarlier() {
            Consultation earlier =
                    new Consultation(Recorded.of(ASKED), Log.none(), Recorded.of(ASKED), Recorded.of(ASKED));
            Partnership before =
                    FOUNDED.but().consultation(Recorded.of(earlier)).build();

            assertThat(before.consult(consultedOn(Recorded.of(SIGNED))).aggregate())
                    .map(Partnership::consultation)
                    .contains(Recorded.of(consultedOn(Recorded.of(SIGNED))));
        }

        @Test
        void doesNotTakeThePlaceOfTheOneThatLedUpToTheStart() {
            Partnership open = FOUNDED.but()
                    .consultation(Recorded.of(consultedOn(Recorded.of(ASKED))))
                    .operationalSince(Recorded.of(SIGNED))
                    .build();

            assertRejected(
                    open.consult(consultedOn(Recorded.of(SIGNED))),
                    "consultation.date",
                    RejectionCode.PARTNERSHIP_ALREADY_PREPARED);
            assertAccepted(open.consult(consultedOn(Recorded.of(SIGNED.minusDays(1)))));
        }

        @Test
        void isPutOnRecordAfterTheStartWhereNoneIs() {
            Partnership open =
                    FOUNDED.but().operationalSince(Recorded.of(SIGNED)).build();
            Partnership undated = open.but()
                    .consultation(Recorded.of(consultedOn(Recorded.unknown())))
                    .build();

            assertAccepted(open.consult(consultedOn(Recorded.of(SIGNED))));
            assertAccepted(undated.consult(consultedOn(Recorded.of(SIGNED))));
        }
    }

    @Nested
    class Informing {
        @Test
        void putsTheEveningOnRecord() {
            InformationMeeting held = informedOn(Recorded.of(SIGNED));

            assertAccepted(
                    FOUNDED.inform(held),
                    FOUNDED.but().informationMeeting(Recorded.of(held)).build(),
                    new PartnershipEvent.Informed("plp-1", SIGNED, held));
        }

        @Test
        void keepsTheInvitationsThatWereOnRecordBeforehand() {
            InformationMeeting invited = new InformationMeeting(Recorded.unknown(), Answer.YES, Log.unknown());
            Partnership before =
                    FOUNDED.but().informationMeeting(Recorded.of(invited)).build();

            assertThat(before.inform(informedOn(Recorded.of(SIGNED))).aggregate())
                    .map(Partnership::informationMeeting)
                    .contains(Recorded.of(new InformationMeeting(
                            Recorded.of(SIGNED), Answer.YES, Log.of(InformationMeeting.Topic.APPROVAL))));
        }

        @Test
        void doesNotTakeThePlaceOfTheEveningThatLedUpToTheStart() {
            Partnership before = FOUNDED.but()
                    .informationMeeting(Recorded.of(informedOn(Recorded.of(ASKED))))
                    .build();
            Partnership open =
                    before.but().operationalSince(Recorded.of(SIGNED)).build();

            assertRejected(
                    open.inform(informedOn(Recorded.of(SIGNED))),
                    "informationMeeting.date",
                    RejectionCode.PARTNERSHIP_ALREADY_PREPARED);
            assertAccepted(open.inform(informedOn(Recorded.of(SIGNED.minusDays(1)))));
            assertThat(before.inform(informedOn(Recorded.of(SIGNED))).aggregate())
                    .map(Partnership::informationMeeting)
                    .contains(Recorded.of(informedOn(Recorded.of(SIGNED))));
        }

        @Test
        void putsALaterEveningInThePlaceOfTheEarlier() {
            InformationMeeting earlier =
                    new InformationMeeting(Recorded.of(ASKED), Answer.YES, Log.of(InformationMeeting.Topic.PARTNERS));
            InformationMeeting later = informedOn(Recorded.of(SIGNED));
            Partnership informed =
                    FOUNDED.but().informationMeeting(Recorded.of(earlier)).build();

            assertThat(informed.inform(later).aggregate().map(Partnership::informationMeeting))
                    .contains(Recorded.of(later));
        }

        @Test
        void isPutOnRecordAfterTheStartWhereNoneIs() {
            Partnership open = FOUNDED.but()
                    .operationalSince(Recorded.of(ASKED))
                    .informationMeeting(Recorded.of(informedOn(Recorded.unknown())))
                    .build();

            assertThat(open.inform(informedOn(Recorded.of(SIGNED))).reasons()).isEmpty();
        }

        @Test
        void needsADayAlsoAfterTheStart() {
            Partnership open = FOUNDED.but()
                    .operationalSince(Recorded.of(ASKED))
                    .informationMeeting(Recorded.of(informedOn(Recorded.of(ASKED))))
                    .build();

            assertRejected(
                    open.inform(informedOn(Recorded.unknown())), "informationMeeting.date", RejectionCode.DAY_MISSING);
        }
    }

    @Nested
    class TheCharter {
        @Test
        void isSigned() {
            assertAccepted(
                    FOUNDED.charterVersions().sign(FIRST),
                    CHARTERED,
                    new PartnershipEvent.CharterSigned("plp-1", SIGNED, FIRST));
        }

        @Test
        void isSignedOnADayOfWhichNobodySaidWhoSigned() {
            CharterVersion unnamed =
                    CharterVersion.blank().but().signedOn(Recorded.of(LATER)).build();

            assertThat(FOUNDED.charterVersions().sign(unnamed).events())
                    .containsExactly(new PartnershipEvent.CharterSigned("plp-1", LATER, unnamed));
        }

        @Test
        void isSignedForTheFirstTimeOnce() {
            assertRejected(CHARTERED.charterVersions().sign(FIRST), "charter", RejectionCode.CHARTER_ALREADY_SIGNED);
        }

        @Test
        void isNotSignedWithoutADay() {
            assertRejected(
                    FOUNDED.charterVersions().sign(CharterVersion.blank()),
                    "charter.signedOn",
                    RejectionCode.DAY_MISSING);
        }

        @Test
        void isSignedByOnePartyMore() {
            CharterVersion.Signature police = signature(Party.CHIEF_OF_CORPS, LATER);

            assertAccepted(
                    CHARTERED.charterVersions().countersign(police),
                    CHARTERED
                            .but()
                            .charter(Log.of(FIRST.but()
                                    .signatures(Log.of(signature(Party.MAYOR, SIGNED), police))
                                    .build()))
                            .build(),
                    new PartnershipEvent.CharterCountersigned("plp-1", LATER, police));
        }

        @Test
        void hasNoLastVersionWhereNoneIsOnRecord() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> FOUNDED.charterVersions().last());
        }

        @Test
        void isThereFromTheDayOfSigningAlsoWhenSomebodySignsLater() {
            CharterVersion unnamed =
                    CharterVersion.blank().but().signedOn(Recorded.of(SIGNED)).build();
            Partnership before = FOUNDED.but().charter(Log.of(unnamed)).build();

            CharterVersion now = before.charterVersions()
                    .countersign(signature(Party.MAYOR, LATER))
                    .aggregate()
                    .orElseThrow()
                    .charterVersions()
                    .last();

            assertThat(now.placedOn()).isEqualTo(Recorded.of(SIGNED));
            assertThat(now.signatures())
                    .isEqualTo(Log.of(
                            new CharterVersion.Signature(Recorded.unknown(), Recorded.of(SIGNED)),
                            signature(Party.MAYOR, LATER)));
        }

        @Test
        void isSignedOnceByEachParty() {
            assertRejected(
                    CHARTERED.charterVersions().countersign(signature(Party.MAYOR, LATER)),
                    "charter.signatures",
                    RejectionCode.CHARTER_SIGNED_BY_PARTY);
        }

        @Test
        void isSignedBySeveralWhoAreNotNamed() {
            CharterVersion.Signature other = signature(Party.OTHER, LATER);
            CharterVersion.Signature unnamed = new CharterVersion.Signature(Recorded.unknown(), Recorded.of(LATER));

            Result<Partnership, PartnershipEvent> signed = CHARTERED
                    .charterVersions()
                    .countersign(other)
                    .then(one -> one.charterVersions().countersign(other))
                    .then(one -> one.charterVersions().countersign(unnamed))
                    .then(one -> one.charterVersions().countersign(unnamed));

            assertThat(signed.aggregate())
                    .map(one -> one.charterVersions().last().signatures().size())
                    .contains(5);
        }

        @Test
        void isNotSignedByOneMoreWithoutADay() {
            CharterVersion.Signature undated =
                    new CharterVersion.Signature(Recorded.of(Party.COORDINATOR), Recorded.none());

            assertRejected(
                    CHARTERED.charterVersions().countersign(undated),
                    "charter.signatures.date",
                    RejectionCode.DAY_MISSING);
        }

        @Test
        void isAmendedByALaterVersion() {
            CharterVersion second = signedBy(Party.MAYOR, LATER);

            assertAccepted(
                    CHARTERED.charterVersions().amend(second),
                    CHARTERED.but().charter(Log.of(FIRST, second)).build(),
                    new PartnershipEvent.CharterAmended("plp-1", LATER, second));
        }

        @Test
        void isAmendedFromTheDayOfTheLastVersionOn() {
            assertAccepted(CHARTERED.charterVersions().amend(signedBy(Party.MAYOR, SIGNED)));
            assertRejected(
                    CHARTERED.charterVersions().amend(signedBy(Party.MAYOR, SIGNED.minusDays(1))),
                    "charter.signatures",
                    RejectionCode.DAY_TOO_EARLY,
                    "charter");
        }

        @Test
        void isSignedFurtherInItsLastVersion() {
            CharterVersion second = signedBy(Party.MAYOR, LATER);
            CharterVersion.Signature police = signature(Party.POLICE, LATER);

            assertThat(CHARTERED
                            .charterVersions()
                            .amend(second)
                            .then(one -> one.charterVersions().countersign(police))
                            .aggregate())
                    .map(Partnership::charter)
                    .contains(Log.of(
                            FIRST,
                            second.but()
                                    .signatures(Log.of(signature(Party.MAYOR, LATER), police))
                                    .build()));
        }

        @Test
        void isSentToTheInterior() {
            assertAccepted(
                    CHARTERED.charterVersions().submit(LATER),
                    CHARTERED
                            .but()
                            .charter(Log.of(FIRST.but()
                                    .sentToInteriorOn(Recorded.of(LATER))
                                    .build()))
                            .build(),
                    new PartnershipEvent.CharterSubmitted("plp-1", LATER));
        }

        @Test
        void isSentOncePerVersion() {
            Partnership sent =
                    CHARTERED.charterVersions().submit(LATER).aggregate().orElseThrow();

            assertRejected(
                    sent.charterVersions().submit(LAST),
                    "charter.sentToInteriorOn",
                    RejectionCode.CHARTER_ALREADY_SUBMITTED);
            assertAccepted(sent.charterVersions()
                    .amend(signedBy(Party.MAYOR, LATER))
                    .then(one -> one.charterVersions().submit(LAST)));
        }

        @Test
        void isThereBeforeItIsSignedFurtherAmendedOrSent() {
            for (Partnership without : List.of(FOUNDED, BEGINNING)) {
                assertRejected(
                        without.charterVersions().countersign(signature(Party.MAYOR, LATER)),
                        "charter",
                        RejectionCode.CHARTER_NONE);
                assertRejected(without.charterVersions().amend(FIRST), "charter", RejectionCode.CHARTER_NONE);
                assertRejected(without.charterVersions().submit(LATER), "charter", RejectionCode.CHARTER_NONE);
            }
        }
    }

    @Nested
    class TheAnswerOfTheInterior {
        @Test
        void isPutOnRecordOnTheDayOfTheValidation() {
            Recognition answer = validatedOn(Recorded.of(LATER));

            assertAccepted(
                    CHARTERED.charterVersions().recordValidation(answer),
                    CHARTERED.but().recognition(Recorded.of(answer)).build(),
                    new PartnershipEvent.RecognitionAnswered("plp-1", LATER, answer));
        }

        @Test
        void canBeARefusal() {
            Recognition refusal =
                    Recognition.blank().but().refusedOn(Recorded.of(LATER)).build();

            assertThat(CHARTERED.charterVersions().recordValidation(refusal).events())
                    .containsExactly(new PartnershipEvent.RecognitionAnswered("plp-1", LATER, refusal));
        }

        @Test
        void comesAfterARefusalThatStaysOnRecord() {
            Recognition refusal =
                    Recognition.blank().but().refusedOn(Recorded.of(SIGNED)).build();

            assertThat(CHARTERED
                            .charterVersions()
                            .recordValidation(refusal)
                            .then(one -> one.charterVersions().recordValidation(validatedOn(Recorded.of(LATER))))
                            .aggregate())
                    .map(Partnership::recognition)
                    .contains(Recorded.of(
                            refusal.but().validatedOn(Recorded.of(LATER)).build()));
        }

        @Test
        void toAnAmendedVersionIsPutOnRecordWithIt() {
            CharterVersion second = FIRST.but().version(Recorded.of("2")).build();
            Partnership amended = CHARTERED.but().charter(Log.of(FIRST, second)).build();
            Recognition refusal =
                    Recognition.blank().but().refusedOn(Recorded.of(SIGNED)).build();
            Recognition answer = validatedOn(Recorded.of(LATER));
            Recorded<String> called = Recorded.of("2");

            assertAccepted(
                    amended.charterVersions().recordValidation(answer, called),
                    amended.but()
                            .charter(Log.of(
                                    FIRST,
                                    second.but()
                                            .recognition(Recorded.of(answer))
                                            .build()))
                            .build(),
                    new PartnershipEvent.RecognitionAnswered("plp-1", LATER, answer, called));
            assertThat(amended.charterVersions()
                            .recordValidation(refusal, called)
                            .then(one -> one.charterVersions().recordValidation(answer, called))
                            .aggregate())
                    .map(one -> one.charterVersions().last().recognition())
                    .contains(Recorded.of(
                            refusal.but().validatedOn(Recorded.of(LATER)).build()));
        }

        @Test
        void isToTheLastVersionOfThatName() {
            Partnership twice = CHARTERED
                    .but()
                    .charter(Log.of(FIRST, FIRST, CharterVersion.blank()))
                    .build();

            assertThat(twice.charterVersions()
                            .recordValidation(validatedOn(Recorded.of(LATER)), Recorded.of("1"))
                            .aggregate())
                    .map(one -> one.charter().entry(1).recognition())
                    .contains(Recorded.of(validatedOn(Recorded.of(LATER))));
        }

        @Test
        void saysToWhichVersionItIsWhereItMayBeToALaterOne() {
            CharterVersion second = signedBy(Party.MAYOR, LATER);
            Partnership amended = CHARTERED
                    .but()
                    .charter(Log.of(FIRST, second))
                    .recognition(Recorded.of(validatedOn(Recorded.of(SIGNED))))
                    .build();
            Recognition answer = validatedOn(Recorded.of(LATER));

            for (Partnership unsure : List.of(
                    amended,
                    withSecond(amended, second.but().sentToInteriorOn(Recorded.of(LATER))),
                    withSecond(amended, CharterVersion.blank().but()))) {
                assertRejected(
                        unsure.charterVersions().recordValidation(answer),
                        "charter",
                        RejectionCode.CHARTER_VERSION_NEEDED);
                assertThat(unsure.charterVersions()
                                .recordValidation(answer, Recorded.of("1"))
                                .aggregate())
                        .map(Partnership::recognition)
                        .contains(Recorded.of(answer));
            }
        }

        @Test
        void isToTheFirstVersionWhereItCannotBeToALaterOne() {
            CharterVersion second = signedBy(Party.MAYOR, LATER);
            Partnership amended = CHARTERED.but().charter(Log.of(FIRST, second)).build();
            Recognition answer = validatedOn(Recorded.of(LATER));
            Recognition earlier = validatedOn(Recorded.of(LATER.minusDays(1)));

            assertThat(amended.charterVersions().recordValidation(earlier).aggregate())
                    .map(Partnership::recognition)
                    .contains(Recorded.of(earlier));
            for (Recorded<LocalDate> sentOn : List.of(Recorded.<LocalDate>none(), Recorded.of(LATER.plusDays(1)))) {
                assertThat(withSecond(amended, second.but().sentToInteriorOn(sentOn))
                                .charterVersions()
                                .recordValidation(answer)
                                .aggregate())
                        .map(Partnership::recognition)
                        .contains(Recorded.of(answer));
            }
        }

        @Test
        void callsAVersionWithoutANameByItsNumber() {
            CharterVersion second = signedBy(Party.MAYOR, LATER);
            Recorded<Recognition> answer = Recorded.of(validatedOn(Recorded.of(LATER)));
            Partnership amended = CHARTERED.but().charter(Log.of(FIRST, second)).build();
            Partnership third = CHARTERED
                    .but()
                    .charter(Log.of(
                            FIRST,
                            second,
                            second.but().version(Recorded.of("2")).build()))
                    .build();

            assertThat(amended.charterVersions()
                            .recordValidation(validatedOn(Recorded.of(LATER)), Recorded.of("2"))
                            .aggregate())
                    .map(one -> one.charterVersions().last().recognition())
                    .contains(answer);
            assertThat(third.charterVersions().indexOf("2")).isEqualTo(2);
            for (String name : List.of("0", "-2", "3", "02", "+2", "99999999999999999999", "second")) {
                assertThat(amended.charterVersions().indexOf(name)).as(name).isNegative();
            }
            assertThat(withSecond(amended, second.but().version(Recorded.of("new")))
                            .charterVersions()
                            .indexOf("2"))
                    .isNegative();
        }

        private Partnership withSecond(Partnership amended, CharterVersionBuilder second) {
            return amended.but()
                    .charter(amended.charter().with(1, second.build()))
                    .build();
        }

        @Test
        void toTheFirstVersionStaysWhereItStands() {
            Recognition later = validatedOn(Recorded.of(LATER));
            CharterVersion unsent = CharterVersion.blank()
                    .but()
                    .sentToInteriorOn(Recorded.none())
                    .build();
            Partnership beside = CHARTERED
                    .but()
                    .charter(Log.of(FIRST, unsent))
                    .recognition(Recorded.of(validatedOn(Recorded.none())))
                    .build();
            Partnership within = beside.but()
                    .recognition(Recorded.unknown())
                    .charter(Log.of(
                            FIRST.but()
                                    .recognition(Recorded.of(validatedOn(Recorded.none())))
                                    .build(),
                            unsent))
                    .build();

            for (Recorded<String> version : List.of(Recorded.of("1"), Recorded.<String>unknown())) {
                assertThat(beside.charterVersions()
                                .recordValidation(later, version)
                                .aggregate())
                        .hasValueSatisfying(one -> {
                            assertThat(one.recognition()).isEqualTo(Recorded.of(later));
                            assertThat(one.charter()).isEqualTo(beside.charter());
                        });
                assertThat(within.charterVersions()
                                .recordValidation(later, version)
                                .aggregate())
                        .hasValueSatisfying(one -> {
                            assertThat(one.recognition().isKnown()).isFalse();
                            assertThat(one.charter().entry(0).recognition()).isEqualTo(Recorded.of(later));
                        });
            }
        }

        @Test
        void standsUnderRecognitionWhereNoVersionHoldsIt() {
            for (Log<CharterVersion> charter :
                    List.of(Log.<CharterVersion>none(), Log.<CharterVersion>unknown(), Log.of(FIRST))) {
                Partnership without = CHARTERED
                        .but()
                        .charter(charter)
                        .recognition(Recorded.unknown())
                        .build();

                assertThat(without.charterVersions()
                                .recordValidation(validatedOn(Recorded.of(LATER)))
                                .aggregate())
                        .hasValueSatisfying(one -> {
                            assertThat(one.recognition()).isEqualTo(Recorded.of(validatedOn(Recorded.of(LATER))));
                            assertThat(one.charter()).isEqualTo(charter);
                        });
            }
        }

        @Test
        void toTheFirstVersionByItsNameStandsWithItIfThereIsNoneYet() {
            Partnership without =
                    CHARTERED.but().recognition(Recorded.unknown()).build();

            assertThat(without.charterVersions()
                            .recordValidation(validatedOn(Recorded.of(LATER)), Recorded.of("1"))
                            .aggregate())
                    .hasValueSatisfying(one -> {
                        assertThat(one.recognition().isKnown()).isFalse();
                        assertThat(one.charter().entry(0).recognition())
                                .isEqualTo(Recorded.of(validatedOn(Recorded.of(LATER))));
                    });
        }

        @Test
        void toALaterVersionStandsWithItWhereverThatToTheFirstStands() {
            CharterVersion second =
                    CharterVersion.blank().but().version(Recorded.of("2")).build();
            Partnership beside = CHARTERED
                    .but()
                    .charter(Log.of(FIRST, second))
                    .recognition(Recorded.of(validatedOn(Recorded.none())))
                    .build();

            assertThat(beside.charterVersions()
                            .recordValidation(validatedOn(Recorded.of(LATER)), Recorded.of("2"))
                            .aggregate())
                    .hasValueSatisfying(one -> {
                        assertThat(one.recognition()).isEqualTo(beside.recognition());
                        assertThat(one.charter().entry(1).recognition())
                                .isEqualTo(Recorded.of(validatedOn(Recorded.of(LATER))));
                    });
        }

        @Test
        void isToAVersionOnRecord() {
            for (Partnership without : List.of(CHARTERED, FOUNDED, BEGINNING)) {
                assertRejected(
                        without.charterVersions().recordValidation(validatedOn(Recorded.of(LATER)), Recorded.of("2")),
                        "charter",
                        RejectionCode.SUBJECT_UNKNOWN);
            }
        }

        @Test
        void beginsTheVersionThatNobodyBeganBefore() {
            PartnershipEvent answered = new PartnershipEvent.RecognitionAnswered(
                    "plp-1", LATER, validatedOn(Recorded.of(LATER)), Recorded.of("2"));

            assertThat(answered.after(CHARTERED).charter())
                    .isEqualTo(Log.of(
                            FIRST,
                            CharterVersion.blank()
                                    .but()
                                    .version(Recorded.of("2"))
                                    .recognition(Recorded.of(validatedOn(Recorded.of(LATER))))
                                    .build()));
        }

        @Test
        void isDated() {
            assertRejected(
                    CHARTERED.charterVersions().recordValidation(validatedOn(Recorded.none())),
                    "recognition.validatedOn",
                    RejectionCode.DAY_MISSING);
        }
    }

    @Nested
    class Agreements {
        @Test
        void areHouseRules() {
            HouseRules first = rules("1", Recorded.of(SIGNED));
            HouseRules second = rules("2", Recorded.of(LATER));

            assertAccepted(
                    FOUNDED.adoptHouseRules(first).then(one -> one.adoptHouseRules(second)),
                    FOUNDED.but().houseRules(Log.of(first, second)).build(),
                    new PartnershipEvent.HouseRulesAdopted("plp-1", SIGNED, first),
                    new PartnershipEvent.HouseRulesAdopted("plp-1", LATER, second));
        }

        @Test
        void areHouseRulesUnderAVersionOfTheirOwn() {
            Partnership before = FOUNDED.adoptHouseRules(rules("1", Recorded.of(SIGNED)))
                    .aggregate()
                    .orElseThrow();

            assertRejected(
                    before.adoptHouseRules(rules("1", Recorded.of(LATER))),
                    "houseRules[1].version",
                    DefectCode.ID_DUPLICATE,
                    "partnership.houseRules[0].version");
        }

        @Test
        void areACommunicationPlan() {
            CommunicationPlan plan = planOf(Recorded.of(SIGNED));

            assertAccepted(
                    FOUNDED.agreeOnCommunication(plan),
                    FOUNDED.but().communicationPlan(Log.of(plan)).build(),
                    new PartnershipEvent.CommunicationPlanAgreed("plp-1", SIGNED, plan));
        }

        @Test
        void areALaterCommunicationPlanFromTheDayOfTheLastOneOn() {
            Partnership before = FOUNDED.agreeOnCommunication(planOf(Recorded.of(SIGNED)))
                    .aggregate()
                    .orElseThrow();

            assertAccepted(before.agreeOnCommunication(planOf(Recorded.of(SIGNED))));
            assertRejected(
                    before.agreeOnCommunication(planOf(Recorded.of(SIGNED.minusDays(1)))),
                    "communicationPlan.agreedOn",
                    RejectionCode.DAY_TOO_EARLY,
                    "communicationPlan");
        }

        @Test
        void areTheFirstCommunicationPlanWhereThereWasNoneOrNobodyKnows() {
            CommunicationPlan plan = CommunicationPlan.blank()
                    .but()
                    .agreedOn(Recorded.of(SIGNED))
                    .build();

            for (Partnership before : List.of(FOUNDED, Partnership.of("plp-1"))) {
                assertThat(before.agreeOnCommunication(plan).aggregate().map(Partnership::communicationPlan))
                        .contains(Log.of(plan));
            }
        }
    }

    @Nested
    class Opening {
        @Test
        void putsTheFirstDayOnRecord() {
            assertAccepted(
                    FOUNDED.open(LATER),
                    FOUNDED.but().operationalSince(Recorded.of(LATER)).build(),
                    new PartnershipEvent.Opened("plp-1", LATER));
        }

        @Test
        void isPossibleWhereItIsKnownNotToHaveHappened() {
            Partnership closed = FOUNDED.but().operationalSince(Recorded.none()).build();

            assertAccepted(closed.open(LATER));
        }

        @Test
        void isPossibleOnce() {
            Partnership open = FOUNDED.open(LATER).aggregate().orElseThrow();

            assertRejected(open.open(LAST), "operationalSince", RejectionCode.PARTNERSHIP_ALREADY_OPEN);
        }
    }

    @Nested
    class PlacingASign {
        @Test
        void addsItToTheOthers() {
            Sign one = signOf(Recorded.of(SIGNED));
            Sign other = signOf(Recorded.of(LATER));

            assertAccepted(
                    FOUNDED.placeSign(one).then(placed -> placed.placeSign(other)),
                    FOUNDED.but().signs(Log.of(one, other)).build(),
                    new PartnershipEvent.SignPlaced("plp-1", SIGNED, one),
                    new PartnershipEvent.SignPlaced("plp-1", LATER, other));
        }
    }

    @Nested
    class Ends {
        private static Ending ending(Ending.How how, Recorded<String> into) {
            return new Ending(Recorded.of(LAST), Recorded.of(how), into, Recorded.unknown());
        }

        @Test
        void areAStop() {
            assertAccepted(
                    CHARTERED.end(LAST),
                    CHARTERED
                            .but()
                            .ended(ending(Ending.How.STOPPED, Recorded.none()))
                            .build(),
                    new PartnershipEvent.Stopped("plp-1", LAST));
        }

        @Test
        void areAMerger() {
            assertAccepted(
                    CHARTERED.merge(LAST, "plp-2", false),
                    CHARTERED
                            .but()
                            .ended(ending(Ending.How.MERGED, Recorded.of("plp-2")))
                            .build(),
                    new PartnershipEvent.Merged("plp-1", LAST, "plp-2", false));
        }

        @Test
        void areAMergerUnderAnotherName() {
            assertThat(CHARTERED.merge(LAST, "plp-2", true).aggregate().flatMap(Partnership::ended))
                    .contains(ending(Ending.How.RENAMED_AND_MERGED, Recorded.of("plp-2")));
        }

        @Test
        void areNoMergerIntoItself() {
            assertRejected(
                    CHARTERED.merge(LAST, "plp-1", true), "ended.into", RejectionCode.PARTNERSHIP_MERGED_INTO_ITSELF);
        }

        @Test
        void areNoMergerIntoAPersonsMailbox() {
            assertRejected(CHARTERED.merge(LAST, "a@b", false), "ended.into", DefectCode.ID_INVALID);
        }

        @Test
        void comeOnce() {
            assertRejected(ENDED.end(LAST), "ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED);
            assertRejected(ENDED.merge(LAST, "plp-2", false), "ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED);
            assertRejected(ENDED_SOME_DAY.end(LAST), "ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED);
        }

        @Test
        void comeFromTheDayOfTheInitiativeOn() {
            assertAccepted(CHARTERED.end(ASKED));
            assertRejected(
                    CHARTERED.end(ASKED.minusDays(1)), "ended.date", RejectionCode.DAY_TOO_EARLY, "initiative.date");
        }
    }

    @Nested
    class AfterTheEnd {
        static Stream<Partnership> ended() {
            return Stream.of(ENDED, ENDED_SOME_DAY);
        }

        @ParameterizedTest
        @MethodSource("ended")
        void nothingIsDoneAnyMore(Partnership over) {
            Recorded<LocalDate> day = Recorded.of(AFTER);
            Partnership uncharteredAndOver = over.but().charter(Log.none()).build();

            Stream.of(
                            over.consult(consultedOn(day)),
                            over.inform(informedOn(day)),
                            uncharteredAndOver.charterVersions().sign(signedBy(Party.MAYOR, AFTER)),
                            over.charterVersions().countersign(signature(Party.POLICE, AFTER)),
                            over.charterVersions().amend(signedBy(Party.MAYOR, AFTER)),
                            over.charterVersions().submit(AFTER),
                            over.charterVersions().recordValidation(validatedOn(day)),
                            over.adoptHouseRules(rules("9", day)),
                            over.agreeOnCommunication(planOf(day)),
                            over.open(AFTER),
                            over.placeSign(signOf(day)))
                    .forEach(result -> assertRejected(result, "ended", RejectionCode.PARTNERSHIP_ALREADY_ENDED));
        }

        @Test
        void whatWasDoneOnTheLastDayIsPutOnRecord() {
            assertAccepted(ENDED.placeSign(signOf(Recorded.of(LAST))));
            assertThat(ENDED.isOver(LAST)).isFalse();
            assertThat(ENDED.isOver(AFTER)).isTrue();
        }

        @Test
        void onAnUnknownDayEveryDayMayBeAfterIt() {
            assertThat(ENDED_SOME_DAY.isOver(ASKED)).isTrue();
            assertThat(CHARTERED.isOver(AFTER)).isFalse();
        }
    }

    @Nested
    class WithoutADay {
        static Stream<Recorded<LocalDate>> noDay() {
            return Stream.of(Recorded.unknown(), Recorded.none());
        }

        @ParameterizedTest
        @MethodSource("noDay")
        void nothingIsDone(Recorded<LocalDate> day) {
            assertRejected(CHARTERED.consult(consultedOn(day)), "consultation.date", RejectionCode.DAY_MISSING);
            assertRejected(CHARTERED.inform(informedOn(day)), "informationMeeting.date", RejectionCode.DAY_MISSING);
            assertRejected(
                    CHARTERED.adoptHouseRules(rules("9", day)), "houseRules.adoptedOn", RejectionCode.DAY_MISSING);
            assertRejected(
                    CHARTERED.agreeOnCommunication(planOf(day)),
                    "communicationPlan.agreedOn",
                    RejectionCode.DAY_MISSING);
            assertRejected(CHARTERED.placeSign(signOf(day)), "signs.date", RejectionCode.DAY_MISSING);
        }
    }

    @Nested
    class PuttingFactsOnRecord {
        @Test
        void correctsWhateverIsOnRecordBeItTheEnd() {
            assertAccepted(
                    ENDED.putOnRecord(AFTER, CHARTERED),
                    CHARTERED,
                    new PartnershipEvent.FactsRecorded("plp-1", AFTER, CHARTERED));
        }

        @Test
        void isAboutTheSamePartnership() {
            assertRejected(FOUNDED.putOnRecord(LATER, Partnership.of("plp-2")), "id", RejectionCode.SUBJECT_OTHER);
        }
    }

    @Nested
    class Replaying {
        @Test
        void givesThePartnership() {
            Result<Partnership, PartnershipEvent> lived = Partnership.found(BEGINNING)
                    .then(one -> one.consult(consultedOn(Recorded.of(ASKED))))
                    .then(one -> one.inform(informedOn(Recorded.of(ASKED))))
                    .then(one -> one.charterVersions().sign(FIRST))
                    .then(one -> one.charterVersions().countersign(signature(Party.POLICE, SIGNED)))
                    .then(one -> one.charterVersions().submit(SIGNED))
                    .then(one -> one.charterVersions().recordValidation(validatedOn(Recorded.of(LATER))))
                    .then(one -> one.adoptHouseRules(rules("1", Recorded.of(LATER))))
                    .then(one -> one.agreeOnCommunication(planOf(Recorded.of(LATER))))
                    .then(one -> one.open(LATER))
                    .then(one -> one.placeSign(signOf(Recorded.of(LATER))))
                    .then(one -> one.charterVersions()
                            .amend(FIRST.but()
                                    .version(Recorded.of("2"))
                                    .signatures(Log.of(signature(Party.MAYOR, LATER)))
                                    .build()))
                    .then(one ->
                            one.charterVersions().recordValidation(validatedOn(Recorded.of(LATER)), Recorded.of("2")))
                    .then(one -> one.merge(LAST, "plp-2", true));

            assertThat(lived.events()).hasSize(14);
            assertThat(Optional.of(Partnership.replay(lived.events()))).isEqualTo(lived.aggregate());
        }

        @Test
        void refusesTheEventsOfSeveralOrOfNone() {
            List<PartnershipEvent> mixed =
                    List.of(new PartnershipEvent.Opened("plp-1", LATER), new PartnershipEvent.Opened("plp-2", LATER));

            assertThatThrownBy(() -> Partnership.replay(mixed)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Partnership.replay(List.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
