package org.openplp.core.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.core.fact.Results.assertAccepted;
import static org.openplp.core.fact.Results.assertRejected;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;

class MembershipActsTest {
    private static final LocalDate WISHED = LocalDate.parse("2024-05-01");
    private static final LocalDate JOINED = LocalDate.parse("2024-06-15");
    private static final LocalDate LEFT = LocalDate.parse("2024-09-30");
    private static final Recorded<Acknowledgement> SIGNED = Recorded.of(new Acknowledgement(
            Recorded.of(JOINED), Recorded.of(Acknowledgement.How.SIGNED_COPY), Recorded.of("2024")));

    private static final Membership MEMBER = Membership.of("m-1")
            .but()
            .actor(Recorded.of("actor-1"))
            .joinedOn(Recorded.of(JOINED))
            .adult(Answer.YES)
            .measures(Log.none())
            .build();
    private static final Membership APPLICANT = MEMBER.but()
            .joinedOn(Recorded.none())
            .declarations(Recorded.of(new MembershipDeclarations(Recorded.of(WISHED))))
            .build();
    private static final Membership FORMER = MEMBER.but()
            .left(new Departure(Recorded.of(LEFT), Recorded.of(Departure.Why.OWN_WISH)))
            .build();
    private static final Membership LEFT_SOME_DAY = MEMBER.but()
            .left(new Departure(Recorded.unknown(), Recorded.unknown()))
            .build();

    private static Measure measureOn(LocalDate day) {
        return Measure.blank().but().date(Recorded.of(day)).written(Answer.YES).build();
    }

    private static Measure of(Measure.Kind kind, LocalDate day) {
        return measureOn(day).of(kind);
    }

    @Nested
    class Applying {
        private final Membership form = APPLICANT
                .but()
                .joinedOn(Recorded.unknown())
                .measures(Log.unknown())
                .build();

        @Test
        void makesAnEntryThatIsKnownToHaveNoDayOfJoining() {
            assertAccepted(Membership.apply(form), APPLICANT, new MembershipEvent.Applied("m-1", WISHED, APPLICANT));
        }

        @Test
        void isSeenOnNoDayAsAMembership() {
            assertThat(APPLICANT.placedOn().isNone()).isTrue();
        }

        @Test
        void keepsTheMeasuresThatWereHandedOver() {
            Log<Measure> earlier = Log.of(measureOn(WISHED));

            assertThat(Membership.apply(form.but().measures(earlier).build()).aggregate())
                    .map(Membership::measures)
                    .contains(earlier);
        }

        @Test
        void needsTheDayOfTheWishToHelp() {
            assertRejected(
                    Membership.apply(form.but().declarations(Recorded.unknown()).build()),
                    "declarations.wishToHelp",
                    RejectionCode.DAY_MISSING);
            assertRejected(
                    Membership.apply(form.but()
                            .declarations(Recorded.of(new MembershipDeclarations(Recorded.none())))
                            .build()),
                    "declarations.wishToHelp",
                    RejectionCode.DAY_MISSING);
        }

        @Test
        void isNotForWhoHasJoinedOrLeft() {
            assertRejected(
                    Membership.apply(form.but().joinedOn(Recorded.of(JOINED)).build()),
                    "joinedOn",
                    RejectionCode.MEMBERSHIP_ALREADY_ADMITTED);
            assertRejected(
                    Membership.apply(form.but().left(FORMER.left()).build()),
                    "left",
                    RejectionCode.MEMBERSHIP_ALREADY_ENDED);
        }

        @Test
        void needsAnIdThatRevealsNothing() {
            Membership byMail = new MembershipBuilder().like(form).id("a@b").build();

            assertRejected(Membership.apply(byMail), "id", DefectCode.ID_INVALID);
        }
    }

    @Nested
    class Admitting {
        @Test
        void makesAMemberToWhomNothingHasHappenedYet() {
            Membership form = MEMBER.but().measures(Log.unknown()).build();

            assertAccepted(Membership.admit(form), MEMBER, new MembershipEvent.Admitted("m-1", JOINED, MEMBER));
        }

        @Test
        void asksNoNorm() {
            Membership minor = MEMBER.but().adult(Answer.NO).build();

            assertThat(Membership.admit(minor).aggregate()).contains(minor);
        }

        @Test
        void needsTheDayOfJoining() {
            assertRejected(
                    Membership.admit(MEMBER.but().joinedOn(Recorded.unknown()).build()),
                    "joinedOn",
                    RejectionCode.DAY_MISSING);
            assertRejected(Membership.admit(APPLICANT), "joinedOn", RejectionCode.DAY_MISSING);
        }

        @Test
        void isNotForWhoHasLeft() {
            assertRejected(Membership.admit(FORMER), "left", RejectionCode.MEMBERSHIP_ALREADY_ENDED);
        }
    }

    @Nested
    class AdmittingAnApplicant {
        @Test
        void makesAMemberAndKeepsTheApplication() {
            assertAccepted(
                    APPLICANT.admit(JOINED, SIGNED),
                    APPLICANT
                            .but()
                            .joinedOn(Recorded.of(JOINED))
                            .acknowledgement(SIGNED)
                            .build(),
                    new MembershipEvent.ApplicantAdmitted("m-1", JOINED, SIGNED));
        }

        @Test
        void keepsAReceiptThatIsOnRecordWhereTheActNamesNone() {
            Membership signed = APPLICANT.but().acknowledgement(SIGNED).build();

            assertThat(signed.admit(JOINED, Recorded.unknown()).aggregate())
                    .map(Membership::acknowledgement)
                    .contains(SIGNED);
            assertThat(signed.admit(JOINED, Recorded.none()).aggregate())
                    .map(Membership::acknowledgement)
                    .contains(Recorded.none());
        }

        @Test
        void saysNothingOfMeasuresThatWereNotHandedOver() {
            Membership takenOver = APPLICANT.but().measures(Log.unknown()).build();

            assertThat(takenOver.admit(JOINED, SIGNED).aggregate())
                    .map(one -> one.measures().isKnown())
                    .contains(false);
        }

        @Test
        void isNotForMembersBeItSinceAnUnknownDay() {
            assertRejected(MEMBER.admit(LEFT, SIGNED), "joinedOn", RejectionCode.MEMBERSHIP_ALREADY_ADMITTED);
            assertRejected(
                    Membership.of("m-1").admit(LEFT, SIGNED), "joinedOn", RejectionCode.MEMBERSHIP_ALREADY_ADMITTED);
            assertRejected(
                    MEMBER.asOf(JOINED.minusDays(1)).admit(LEFT, SIGNED),
                    "joinedOn",
                    RejectionCode.MEMBERSHIP_ALREADY_ADMITTED);
        }

        @Test
        void isNotForWhoWithdrew() {
            Membership withdrawn = APPLICANT.leave(WISHED).aggregate().orElseThrow();

            assertRejected(withdrawn.admit(JOINED, SIGNED), "left", RejectionCode.MEMBERSHIP_ALREADY_ENDED);
        }
    }

    @Nested
    class TheList {
        @Test
        void isEnteredOnADayBeItBeforeJoining() {
            LocalDate before = JOINED.minusDays(1);

            assertAccepted(
                    MEMBER.enterOnList(before),
                    MEMBER.but().addedToListOn(Recorded.of(before)).build(),
                    new MembershipEvent.EnteredOnList("m-1", before));
        }

        @Test
        void isEnteredOnce() {
            Membership listed = MEMBER.enterOnList(JOINED).aggregate().orElseThrow();

            assertRejected(listed.enterOnList(JOINED), "addedToListOn", RejectionCode.MEMBERSHIP_ALREADY_ON_LIST);
        }

        @Test
        void isLeftOnADay() {
            assertAccepted(
                    FORMER.takeOffList(LEFT),
                    FORMER.but().removedFromListOn(LEFT).build(),
                    new MembershipEvent.TakenOffList("m-1", LEFT));
        }

        @Test
        void isLeftByAMemberToo() {
            assertAccepted(MEMBER.takeOffList(LEFT));
        }

        @Test
        void isLeftOnce() {
            Membership gone = MEMBER.takeOffList(LEFT).aggregate().orElseThrow();

            assertRejected(gone.takeOffList(LEFT), "removedFromListOn", RejectionCode.MEMBERSHIP_ALREADY_OFF_LIST);
        }

        @Test
        void isLeftFromTheDayOfEnteringItOn() {
            Membership listed = MEMBER.enterOnList(JOINED).aggregate().orElseThrow();

            assertAccepted(listed.takeOffList(JOINED));
            assertRejected(
                    listed.takeOffList(JOINED.minusDays(1)),
                    "removedFromListOn",
                    RejectionCode.DAY_TOO_EARLY,
                    "addedToListOn");
        }

        @Test
        void isNotLeftByWhoIsKnownNotToBeOnIt() {
            Membership unlisted = MEMBER.but().addedToListOn(Recorded.none()).build();

            assertRejected(unlisted.takeOffList(LEFT), "addedToListOn", RejectionCode.MEMBERSHIP_NOT_ON_LIST);
        }

        @Test
        void isNotEnteredAgainAfterItWasLeft() {
            Membership gone = MEMBER.takeOffList(LEFT).aggregate().orElseThrow();

            assertAccepted(gone.enterOnList(LEFT));
            assertRejected(
                    gone.enterOnList(LEFT.plusDays(1)), "removedFromListOn", RejectionCode.MEMBERSHIP_ALREADY_OFF_LIST);
        }
    }

    @Nested
    class Measures {
        @Test
        void areAddedToThoseOnRecordWithTheKindOfTheAct() {
            Measure talk = of(Measure.Kind.TALK, JOINED);
            Membership talkedTo = MEMBER.but().measures(Log.of(talk)).build();
            Measure reprimand = of(Measure.Kind.REPRIMAND, LEFT);

            assertAccepted(
                    talkedTo.reprimand(measureOn(LEFT)),
                    MEMBER.but().measures(Log.of(talk, reprimand)).build(),
                    new MembershipEvent.MeasureTaken("m-1", LEFT, reprimand));
        }

        @Test
        void excludeForTheTimeBeingWithoutEndingTheMembership() {
            Measure exclusion = of(Measure.Kind.PROVISIONAL_EXCLUSION, LEFT);

            assertAccepted(
                    MEMBER.excludeProvisionally(exclusion),
                    MEMBER.but().measures(Log.of(exclusion)).build(),
                    new MembershipEvent.MeasureTaken("m-1", LEFT, exclusion));
        }

        @Test
        void excludeForGoodAndEndTheMembershipThatDay() {
            Measure exclusion = of(Measure.Kind.DEFINITIVE_EXCLUSION, LEFT);

            assertAccepted(
                    MEMBER.excludeDefinitively(measureOn(LEFT)),
                    MEMBER.but()
                            .measures(Log.of(exclusion))
                            .left(new Departure(Recorded.of(LEFT), Recorded.of(Departure.Why.EXCLUDED)))
                            .build(),
                    new MembershipEvent.MeasureTaken("m-1", LEFT, exclusion),
                    new MembershipEvent.Left("m-1", LEFT, Departure.Why.EXCLUDED));
        }

        @Test
        void areTakenFromTheDayOfJoiningToTheLastDay() {
            assertAccepted(FORMER.reprimand(measureOn(JOINED)));
            assertAccepted(FORMER.reprimand(measureOn(LEFT)));
            assertRejected(
                    FORMER.reprimand(measureOn(JOINED.minusDays(1))),
                    "measures.date",
                    RejectionCode.DAY_TOO_EARLY,
                    "joinedOn");
            assertRejected(
                    FORMER.reprimand(measureOn(LEFT.plusDays(1))), "left", RejectionCode.MEMBERSHIP_ALREADY_ENDED);
        }

        @Test
        void areTakenOfAMemberSinceAnUnknownDay() {
            assertAccepted(Membership.of("m-1").reprimand(measureOn(JOINED)));
        }

        @Test
        void areNotTakenAfterAnEndOnAnUnknownDay() {
            assertRejected(LEFT_SOME_DAY.reprimand(measureOn(JOINED)), "left", RejectionCode.MEMBERSHIP_ALREADY_ENDED);
        }

        @Test
        void areNotTakenOfAnApplicant() {
            assertRejected(APPLICANT.reprimand(measureOn(JOINED)), "joinedOn", RejectionCode.MEMBERSHIP_NOT_ADMITTED);
        }

        @Test
        void reportAllThatIsWrongWithThemAtOnce() {
            Measure undated = Measure.blank().of(Measure.Kind.REMOVAL);

            assertThat(MEMBER.reprimand(undated).reasons())
                    .containsExactly(
                            Defect.at("measures.kind", RejectionCode.MEASURE_KIND, "REPRIMAND"),
                            Defect.at("measures.date", RejectionCode.DAY_MISSING));
        }

        @Test
        void doNotExcludeForGoodWhoHasLeft() {
            assertRejected(FORMER.excludeDefinitively(measureOn(LEFT)), "left", RejectionCode.MEMBERSHIP_ALREADY_ENDED);
        }

        @Test
        void doNotExcludeForGoodBeforeTheDayOfJoining() {
            assertAccepted(MEMBER.excludeDefinitively(measureOn(JOINED)));
            assertRejected(
                    MEMBER.excludeDefinitively(measureOn(JOINED.minusDays(1))),
                    "measures.date",
                    RejectionCode.DAY_TOO_EARLY,
                    "joinedOn");
        }

        @ParameterizedTest
        @EnumSource(
                value = Measure.Kind.class,
                names = {"REPRIMAND", "PROVISIONAL_EXCLUSION", "DEFINITIVE_EXCLUSION"},
                mode = EnumSource.Mode.EXCLUDE)
        void haveNoOtherKindThanTheAct(Measure.Kind other) {
            Measure measure = of(other, LEFT);

            assertRejected(MEMBER.reprimand(measure), "measures.kind", RejectionCode.MEASURE_KIND, "REPRIMAND");
            assertRejected(
                    MEMBER.excludeProvisionally(measure),
                    "measures.kind",
                    RejectionCode.MEASURE_KIND,
                    "PROVISIONAL_EXCLUSION");
            assertRejected(
                    MEMBER.excludeDefinitively(measure),
                    "measures.kind",
                    RejectionCode.MEASURE_KIND,
                    "DEFINITIVE_EXCLUSION");
        }
    }

    @Nested
    class Leaving {
        @Test
        void endsTheMembershipOnItsLastDay() {
            assertAccepted(MEMBER.leave(LEFT), FORMER, new MembershipEvent.Left("m-1", LEFT, Departure.Why.OWN_WISH));
        }

        @Test
        void isPutDownToAMoveThatIsOnRecord() {
            Membership moved = MEMBER.but().movedAway(JOINED).build();

            assertThat(moved.leave(LEFT).events())
                    .containsExactly(new MembershipEvent.Left("m-1", LEFT, Departure.Why.MOVED));
        }

        @Test
        void isPossibleFromTheDayOfJoiningOn() {
            assertAccepted(MEMBER.leave(JOINED));
            assertRejected(MEMBER.leave(JOINED.minusDays(1)), "left.date", DefectCode.ORDER_REVERSED, "joinedOn");
        }

        @Test
        void isPossibleOnce() {
            assertRejected(FORMER.leave(LEFT.minusDays(1)), "left", RejectionCode.MEMBERSHIP_ALREADY_ENDED);
            assertRejected(LEFT_SOME_DAY.leave(LEFT), "left", RejectionCode.MEMBERSHIP_ALREADY_ENDED);
        }
    }

    @Nested
    class Moving {
        @Test
        void endsNothing() {
            assertAccepted(
                    MEMBER.move(LEFT),
                    MEMBER.but().movedAway(LEFT).build(),
                    new MembershipEvent.MovedAway("m-1", LEFT));
        }

        @Test
        void isPossibleOnceAndAfterLeaving() {
            Membership moved = FORMER.move(LEFT.plusDays(1)).aggregate().orElseThrow();

            assertRejected(moved.move(LEFT), "movedAway", RejectionCode.MEMBERSHIP_ALREADY_MOVED);
            assertThat(moved.left()).isEqualTo(FORMER.left());
        }
    }

    @Nested
    class Dying {
        @Test
        void endsTheMembershipThatDay() {
            assertAccepted(
                    MEMBER.die(LEFT),
                    MEMBER.but()
                            .left(new Departure(Recorded.of(LEFT), Recorded.of(Departure.Why.DECEASED)))
                            .build(),
                    new MembershipEvent.Left("m-1", LEFT, Departure.Why.DECEASED));
        }

        @Test
        void endsNoMembershipThatHasEnded() {
            assertRejected(FORMER.die(LEFT.plusDays(1)), "left", RejectionCode.MEMBERSHIP_ALREADY_ENDED);
        }
    }

    @Nested
    class PuttingFactsOnRecord {
        @Test
        void correctsWhateverIsOnRecordBeItTheEnd() {
            assertAccepted(
                    FORMER.putOnRecord(LEFT, MEMBER), MEMBER, new MembershipEvent.FactsRecorded("m-1", LEFT, MEMBER));
        }

        @Test
        void isAboutTheSameMembership() {
            assertRejected(MEMBER.putOnRecord(LEFT, Membership.of("m-2")), "id", RejectionCode.SUBJECT_OTHER);
        }

        @Test
        void doesNotTakeWhatContradictsItself() {
            Membership reversed =
                    FORMER.but().joinedOn(Recorded.of(LEFT.plusDays(1))).build();

            assertRejected(MEMBER.putOnRecord(LEFT, reversed), "left.date", DefectCode.ORDER_REVERSED, "joinedOn");
        }
    }

    @Nested
    class Replaying {
        @Test
        void givesTheMembership() {
            Result<Membership, MembershipEvent> lived = Membership.apply(APPLICANT)
                    .then(one -> one.admit(JOINED, SIGNED))
                    .then(one -> one.enterOnList(JOINED))
                    .then(one -> one.reprimand(measureOn(JOINED)))
                    .then(one -> one.excludeProvisionally(measureOn(LEFT)))
                    .then(one -> one.move(LEFT))
                    .then(one -> one.excludeDefinitively(measureOn(LEFT)))
                    .then(one -> one.takeOffList(LEFT));

            assertThat(lived.events()).hasSize(9);
            assertThat(Optional.of(Membership.replay(lived.events()))).isEqualTo(lived.aggregate());
        }

        @Test
        void refusesTheEventsOfSeveralOrOfNone() {
            List<MembershipEvent> mixed =
                    List.of(new MembershipEvent.MovedAway("m-1", LEFT), new MembershipEvent.MovedAway("m-2", LEFT));

            assertThatThrownBy(() -> Membership.replay(mixed)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Membership.replay(List.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
