package org.openplp.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.core.fact.Results.assertAccepted;
import static org.openplp.core.fact.Results.assertRejected;
import static org.openplp.core.partnership.Partnerships.ASKED;
import static org.openplp.core.partnership.Partnerships.BEGINNING;
import static org.openplp.core.partnership.Partnerships.CHARTERED;
import static org.openplp.core.partnership.Partnerships.FIRST;
import static org.openplp.core.partnership.Partnerships.FOUNDED;
import static org.openplp.core.partnership.Partnerships.LAST;
import static org.openplp.core.partnership.Partnerships.LATER;
import static org.openplp.core.partnership.Partnerships.SIGNED;
import static org.openplp.core.partnership.Partnerships.consultedOn;
import static org.openplp.core.partnership.Partnerships.informedOn;
import static org.openplp.core.partnership.Partnerships.signature;
import static org.openplp.core.partnership.Partnerships.signedBy;
import static org.openplp.core.partnership.Partnerships.validatedOn;

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
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;

class PartnershipActsTest {
    private static final LocalDate AFTER = LAST.plusDays(1);
    private static final Partnership ENDED = CHARTERED.end(LAST).aggregate().orElseThrow();
    private static final Partnership ENDED_SOME_DAY = CHARTERED.toBuilder()
            .ended(new Ending(Recorded.unknown(), Recorded.unknown(), Recorded.unknown(), Recorded.unknown()))
            .build();

    private static HouseRules rules(String version, Recorded<LocalDate> day) {
        return HouseRules.blank().toBuilder()
                .version(Recorded.of(version))
                .adoptedOn(day)
                .build();
    }

    private static CommunicationPlan planOf(Recorded<LocalDate> day) {
        return CommunicationPlan.blank().toBuilder()
                .agreedOn(day)
                .twoWay(Answer.YES)
                .build();
    }

    private static Sign signOf(Recorded<LocalDate> day) {
        return new Sign(day, Recorded.unknown(), Recorded.of(Party.MUNICIPALITY), Answer.YES);
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
    class Agreements {
        @Test
        void areHouseRules() {
            HouseRules first = rules("1", Recorded.of(SIGNED));
            HouseRules second = rules("2", Recorded.of(LATER));

            assertAccepted(
                    FOUNDED.adoptHouseRules(first).andThen(one -> one.adoptHouseRules(second)),
                    FOUNDED.toBuilder().houseRules(Entries.of(first, second)).build(),
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
                    FOUNDED.toBuilder().communicationPlan(Entries.of(plan)).build(),
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
            CommunicationPlan plan = CommunicationPlan.blank().toBuilder()
                    .agreedOn(Recorded.of(SIGNED))
                    .build();

            for (Partnership before : List.of(FOUNDED, Partnership.of("plp-1"))) {
                assertThat(before.agreeOnCommunication(plan).aggregate().map(Partnership::communicationPlan))
                        .contains(Entries.of(plan));
            }
        }
    }

    @Nested
    class Opening {
        @Test
        void putsTheFirstDayOnRecord() {
            assertAccepted(
                    FOUNDED.open(LATER),
                    FOUNDED.toBuilder().operationalSince(Recorded.of(LATER)).build(),
                    new PartnershipEvent.Opened("plp-1", LATER));
        }

        @Test
        void isPossibleWhereItIsKnownNotToHaveHappened() {
            Partnership closed =
                    FOUNDED.toBuilder().operationalSince(Recorded.none()).build();

            assertAccepted(closed.open(LATER));
        }

        @Test
        void isPossibleOnce() {
            Partnership open = FOUNDED.open(LATER).aggregate().orElseThrow();

            assertRejected(open.open(LAST), "operationalSince", RejectionCode.PARTNERSHIP_ALREADY_OPEN);
        }
    }

    @Test
    void placingASignAddsItToTheOthers() {
        Sign one = signOf(Recorded.of(SIGNED));
        Sign other = signOf(Recorded.of(LATER));

        assertAccepted(
                FOUNDED.placeSign(one).andThen(placed -> placed.placeSign(other)),
                FOUNDED.toBuilder().signs(Entries.of(one, other)).build(),
                new PartnershipEvent.SignPlaced("plp-1", SIGNED, one),
                new PartnershipEvent.SignPlaced("plp-1", LATER, other));
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
                    CHARTERED.toBuilder()
                            .ended(ending(Ending.How.STOPPED, Recorded.none()))
                            .build(),
                    new PartnershipEvent.Stopped("plp-1", LAST));
        }

        @Test
        void areAMerger() {
            assertAccepted(
                    CHARTERED.merge(LAST, "plp-2", false),
                    CHARTERED.toBuilder()
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
            Partnership uncharteredAndOver =
                    over.toBuilder().charter(Entries.none()).build();

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
                    .andThen(one -> one.consult(consultedOn(Recorded.of(ASKED))))
                    .andThen(one -> one.inform(informedOn(Recorded.of(ASKED))))
                    .andThen(one -> one.charterVersions().sign(FIRST))
                    .andThen(one -> one.charterVersions().countersign(signature(Party.POLICE, SIGNED)))
                    .andThen(one -> one.charterVersions().submit(SIGNED))
                    .andThen(one -> one.charterVersions().recordValidation(validatedOn(Recorded.of(LATER))))
                    .andThen(one -> one.adoptHouseRules(rules("1", Recorded.of(LATER))))
                    .andThen(one -> one.agreeOnCommunication(planOf(Recorded.of(LATER))))
                    .andThen(one -> one.open(LATER))
                    .andThen(one -> one.placeSign(signOf(Recorded.of(LATER))))
                    .andThen(one -> one.charterVersions()
                            .amend(FIRST.toBuilder()
                                    .version(Recorded.of("2"))
                                    .signatures(Entries.of(signature(Party.MAYOR, LATER)))
                                    .build()))
                    .andThen(one ->
                            one.charterVersions().recordValidation(validatedOn(Recorded.of(LATER)), Recorded.of("2")))
                    .andThen(one -> one.merge(LAST, "plp-2", true));

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
