package org.openplp.core.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.core.fact.Results.assertAccepted;
import static org.openplp.core.fact.Results.assertRejected;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;

class MembershipActsTest {
    private static final LocalDate WISHED = LocalDate.parse("2024-05-01");
    private static final LocalDate JOINED = LocalDate.parse("2024-06-15");
    private static final LocalDate LEFT = LocalDate.parse("2024-09-30");
    private static final Recorded<Acknowledgement> SIGNED = Recorded.of(new Acknowledgement(
            Recorded.of(JOINED), Recorded.of(Acknowledgement.How.SIGNED_COPY), Recorded.of("2024")));

    private static final Membership MEMBER = Membership.of("m-1").toBuilder()
            .actor(Recorded.of("actor-1"))
            .joinedOn(Recorded.of(JOINED))
            .adult(Answer.YES)
            .measures(Entries.none())
            .build();
    private static final Membership APPLICANT = MEMBER.toBuilder()
            .joinedOn(Recorded.none())
            .declarations(Recorded.of(new MembershipDeclarations(Recorded.of(WISHED))))
            .build();
    private static final Membership FORM = APPLICANT.toBuilder()
            .joinedOn(Recorded.unknown())
            .measures(Entries.unknown())
            .build();
    private static final Membership FORMER = leftFor(Departure.Why.OWN_WISH).build();
    private static final Membership LEFT_SOME_DAY = MEMBER.toBuilder()
            .left(new Departure(Recorded.unknown(), Recorded.unknown()))
            .build();

    private static MembershipBuilder leftFor(Departure.Why why) {
        return MEMBER.toBuilder().left(new Departure(Recorded.of(LEFT), Recorded.of(why)));
    }

    private static Measure measureOn(LocalDate day) {
        return Measure.blank().toBuilder()
                .date(Recorded.of(day))
                .written(Answer.YES)
                .build();
    }

    private static void assertTooEarly(Result<Membership, MembershipEvent> act, String path, String since) {
        assertRejected(act, path, RejectionCode.DAY_TOO_EARLY, since);
    }

    @Nested
    class Applying {
        @Test
        void makesAnEntryThatIsKnownToHaveNoDayOfJoining() {
            assertAccepted(Membership.apply(FORM), APPLICANT, new MembershipEvent.Applied("m-1", WISHED, APPLICANT));
            assertThat(APPLICANT.placedOn().isNone()).isTrue();
        }

        @Test
        void keepsTheMeasuresThatWereHandedOver() {
            Entries<Measure> earlier = Entries.of(measureOn(WISHED));

            Membership form = FORM.toBuilder().measures(earlier).build();

            assertThat(assertAccepted(Membership.apply(form)).measures()).isEqualTo(earlier);
        }
    }

    @Nested
    class Admitting {
        @Test
        void makesAMemberToWhomNothingHasHappenedYet() {
            Membership form = MEMBER.toBuilder().measures(Entries.unknown()).build();

            assertAccepted(Membership.admit(form), MEMBER, new MembershipEvent.Admitted("m-1", JOINED, MEMBER));
        }

        @Test
        void asksNoNorm() {
            Membership minor = MEMBER.toBuilder().adult(Answer.NO).build();

            assertThat(Membership.admit(minor).aggregate()).contains(minor);
        }

        @Test
        void makesAMemberOfAnApplicantAndKeepsTheApplication() {
            assertAccepted(
                    APPLICANT.admit(JOINED, SIGNED),
                    APPLICANT.toBuilder()
                            .joinedOn(Recorded.of(JOINED))
                            .acknowledgement(SIGNED)
                            .build(),
                    new MembershipEvent.ApplicantAdmitted("m-1", JOINED, SIGNED));
        }

        @Test
        void keepsAReceiptThatIsOnRecordWhereTheActNamesNone() {
            Membership signed = APPLICANT.toBuilder().acknowledgement(SIGNED).build();

            assertThat(assertAccepted(signed.admit(JOINED, Recorded.unknown())).acknowledgement())
                    .isEqualTo(SIGNED);
            assertThat(assertAccepted(signed.admit(JOINED, Recorded.none())).acknowledgement())
                    .isEqualTo(Recorded.none());
        }

        @Test
        void saysNothingOfMeasuresThatWereNotHandedOver() {
            Membership takenOver =
                    APPLICANT.toBuilder().measures(Entries.unknown()).build();

            Membership admitted = assertAccepted(takenOver.admit(JOINED, SIGNED));

            assertThat(admitted.measures().isKnown()).isFalse();
        }
    }

    @Nested
    class TheList {
        @Test
        void isEnteredOnADayBeItBeforeJoining() {
            LocalDate before = JOINED.minusDays(1);

            assertAccepted(
                    MEMBER.enterOnList(before),
                    MEMBER.toBuilder().addedToListOn(Recorded.of(before)).build(),
                    new MembershipEvent.EnteredOnList("m-1", before));
        }

        @Test
        void isLeftOnADay() {
            assertAccepted(
                    FORMER.takeOffList(LEFT),
                    FORMER.toBuilder().removedFromListOn(LEFT).build(),
                    new MembershipEvent.TakenOffList("m-1", LEFT));
        }

        @Test
        void isLeftByAMemberTooWhoIsEnteredUntilThatDay() {
            assertAccepted(assertAccepted(MEMBER.takeOffList(LEFT)).enterOnList(LEFT));
        }

        @Test
        void isLeftFromTheDayOfEnteringItOn() {
            Membership listed = assertAccepted(MEMBER.enterOnList(JOINED));

            assertAccepted(listed.takeOffList(JOINED));
            assertTooEarly(listed.takeOffList(JOINED.minusDays(1)), "removedFromListOn", "addedToListOn");
        }
    }

    @Nested
    class Measures {
        @Test
        void areAddedToThoseOnRecordWithTheKindOfTheAct() {
            Measure talk = measureOn(JOINED).of(Measure.Kind.TALK);
            Membership talkedTo = MEMBER.toBuilder().measures(Entries.of(talk)).build();
            Measure reprimand = measureOn(LEFT).of(Measure.Kind.REPRIMAND);

            assertAccepted(
                    talkedTo.reprimand(measureOn(LEFT)),
                    MEMBER.toBuilder().measures(Entries.of(talk, reprimand)).build(),
                    new MembershipEvent.MeasureTaken("m-1", LEFT, reprimand));
        }

        @Test
        void excludeForTheTimeBeingWithoutEndingTheMembership() {
            Measure exclusion = measureOn(LEFT).of(Measure.Kind.PROVISIONAL_EXCLUSION);

            assertAccepted(
                    MEMBER.excludeProvisionally(exclusion),
                    MEMBER.toBuilder().measures(Entries.of(exclusion)).build(),
                    new MembershipEvent.MeasureTaken("m-1", LEFT, exclusion));
        }

        @Test
        void excludeForGoodAndEndTheMembershipThatDay() {
            Measure exclusion = measureOn(LEFT).of(Measure.Kind.DEFINITIVE_EXCLUSION);

            assertAccepted(
                    MEMBER.excludeDefinitively(measureOn(LEFT)),
                    leftFor(Departure.Why.EXCLUDED)
                            .measures(Entries.of(exclusion))
                            .build(),
                    new MembershipEvent.MeasureTaken("m-1", LEFT, exclusion),
                    new MembershipEvent.Left("m-1", LEFT, Departure.Why.EXCLUDED));
        }

        @Test
        void areTakenFromTheDayOfJoiningToTheLastDay() {
            assertAccepted(FORMER.reprimand(measureOn(JOINED)));
            assertAccepted(FORMER.reprimand(measureOn(LEFT)));
            assertAccepted(Membership.of("m-1").reprimand(measureOn(JOINED)));
            assertAccepted(MEMBER.excludeDefinitively(measureOn(JOINED)));
            assertTooEarly(MEMBER.excludeDefinitively(measureOn(JOINED.minusDays(1))), "measures.date", "joinedOn");
            assertTooEarly(FORMER.reprimand(measureOn(JOINED.minusDays(1))), "measures.date", "joinedOn");
        }

        @Test
        void reportAllThatIsWrongWithThemAtOnce() {
            assertThat(MEMBER.reprimand(Measure.blank().of(Measure.Kind.REMOVAL))
                            .reasons())
                    .containsExactly(
                            Defect.at("measures.kind", RejectionCode.MEASURE_KIND, "REPRIMAND"),
                            Defect.at("measures.date", RejectionCode.DAY_MISSING));
        }

        @ParameterizedTest
        @EnumSource(
                value = Measure.Kind.class,
                names = {"REPRIMAND", "PROVISIONAL_EXCLUSION", "DEFINITIVE_EXCLUSION"},
                mode = EnumSource.Mode.EXCLUDE)
        void haveNoOtherKindThanTheAct(Measure.Kind other) {
            Measure measure = measureOn(LEFT).of(other);

            Map.of(
                            "REPRIMAND", MEMBER.reprimand(measure),
                            "PROVISIONAL_EXCLUSION", MEMBER.excludeProvisionally(measure),
                            "DEFINITIVE_EXCLUSION", MEMBER.excludeDefinitively(measure))
                    .forEach((kind, act) -> assertRejected(act, "measures.kind", RejectionCode.MEASURE_KIND, kind));
        }
    }

    @Nested
    class Leaving {
        @Test
        void endsTheMembershipOnItsLastDay() {
            assertAccepted(MEMBER.leave(LEFT), FORMER, new MembershipEvent.Left("m-1", LEFT, Departure.Why.OWN_WISH));
        }

        @Test
        void isDyingToo() {
            assertAccepted(
                    MEMBER.die(LEFT),
                    leftFor(Departure.Why.DECEASED).build(),
                    new MembershipEvent.Left("m-1", LEFT, Departure.Why.DECEASED));
        }

        @Test
        void isPutDownToAMoveThatIsOnRecord() {
            Membership moved = MEMBER.toBuilder().movedAway(JOINED).build();

            assertThat(moved.leave(LEFT).events())
                    .containsExactly(new MembershipEvent.Left("m-1", LEFT, Departure.Why.MOVED));
        }

        @Test
        void isPossibleFromTheDayOfJoiningOn() {
            assertAccepted(MEMBER.leave(JOINED));
            assertRejected(MEMBER.leave(JOINED.minusDays(1)), "left.date", DefectCode.ORDER_REVERSED, "joinedOn");
        }

        @Test
        void isNotMoving() {
            assertAccepted(
                    MEMBER.move(LEFT),
                    MEMBER.toBuilder().movedAway(LEFT).build(),
                    new MembershipEvent.MovedAway("m-1", LEFT));
        }

        @Test
        void isFollowedByOneMove() {
            Membership moved = assertAccepted(FORMER.move(LEFT.plusDays(1)));

            assertRejected(moved.move(LEFT), "movedAway", RejectionCode.MEMBERSHIP_ALREADY_MOVED);
            assertThat(moved.left()).isEqualTo(FORMER.left());
        }
    }

    @Test
    void puttingFactsOnRecordCorrectsWhateverIsOnRecordBeItTheEnd() {
        assertAccepted(
                FORMER.putOnRecord(LEFT, MEMBER), MEMBER, new MembershipEvent.FactsRecorded("m-1", LEFT, MEMBER));
    }

    @Nested
    class Replaying {
        @Test
        void givesTheMembership() {
            Result<Membership, MembershipEvent> lived = Membership.apply(APPLICANT)
                    .andThen(one -> one.admit(JOINED, SIGNED))
                    .andThen(one -> one.enterOnList(JOINED))
                    .andThen(one -> one.reprimand(measureOn(JOINED)))
                    .andThen(one -> one.excludeProvisionally(measureOn(LEFT)))
                    .andThen(one -> one.move(LEFT))
                    .andThen(one -> one.excludeDefinitively(measureOn(LEFT)))
                    .andThen(one -> one.takeOffList(LEFT));

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

    @Nested
    class AreRejected {
        @SafeVarargs
        private void assertEachRejected(String path, String code, Result<Membership, MembershipEvent>... acts) {
            for (Result<Membership, MembershipEvent> act : acts) {
                assertRejected(act, path, code);
            }
        }

        private Result<Membership, MembershipEvent> apply(MembershipBuilder form) {
            return Membership.apply(form.build());
        }

        @Test
        void withoutTheirDay() {
            Recorded<MembershipDeclarations> noWish = Recorded.of(new MembershipDeclarations(Recorded.none()));

            assertEachRejected(
                    "declarations.wishToHelp",
                    RejectionCode.DAY_MISSING,
                    apply(FORM.toBuilder().declarations(Recorded.unknown())),
                    apply(FORM.toBuilder().declarations(noWish)));
            assertEachRejected(
                    "joinedOn",
                    RejectionCode.DAY_MISSING,
                    Membership.admit(
                            MEMBER.toBuilder().joinedOn(Recorded.unknown()).build()),
                    Membership.admit(APPLICANT));
        }

        @Test
        void underAnAddressAndOfAnotherMembership() {
            assertRejected(apply(new MembershipBuilder().like(FORM).id("a@b")), "id", DefectCode.ID_INVALID);
            assertRejected(MEMBER.putOnRecord(LEFT, Membership.of("m-2")), "id", RejectionCode.SUBJECT_OTHER);
        }

        @Test
        void ofMembersAlreadyBeItSinceAnUnknownDayAndOfApplicants() {
            assertEachRejected(
                    "joinedOn",
                    RejectionCode.MEMBERSHIP_ALREADY_ADMITTED,
                    apply(FORM.toBuilder().joinedOn(Recorded.of(JOINED))),
                    MEMBER.admit(LEFT, SIGNED),
                    Membership.of("m-1").admit(LEFT, SIGNED),
                    MEMBER.asOf(JOINED.minusDays(1)).admit(LEFT, SIGNED));
            assertRejected(APPLICANT.reprimand(measureOn(JOINED)), "joinedOn", RejectionCode.MEMBERSHIP_NOT_ADMITTED);
        }

        @Test
        void aSecondTimeOnTheListAndOffIt() {
            Membership gone = assertAccepted(MEMBER.takeOffList(LEFT));

            assertRejected(
                    assertAccepted(MEMBER.enterOnList(JOINED)).enterOnList(JOINED),
                    "addedToListOn",
                    RejectionCode.MEMBERSHIP_ALREADY_ON_LIST);
            assertRejected(
                    MEMBER.toBuilder().addedToListOn(Recorded.none()).build().takeOffList(LEFT),
                    "addedToListOn",
                    RejectionCode.MEMBERSHIP_NOT_ON_LIST);
            assertEachRejected(
                    "removedFromListOn",
                    RejectionCode.MEMBERSHIP_ALREADY_OFF_LIST,
                    gone.takeOffList(LEFT),
                    gone.enterOnList(LEFT.plusDays(1)));
        }

        @Test
        void afterAnEndBeItOnAnUnknownDay() {
            assertEachRejected(
                    "left",
                    RejectionCode.MEMBERSHIP_ALREADY_ENDED,
                    apply(FORM.toBuilder().left(FORMER.left())),
                    Membership.admit(FORMER),
                    assertAccepted(APPLICANT.leave(WISHED)).admit(JOINED, SIGNED),
                    FORMER.reprimand(measureOn(LEFT.plusDays(1))),
                    LEFT_SOME_DAY.reprimand(measureOn(JOINED)),
                    FORMER.excludeDefinitively(measureOn(LEFT)),
                    FORMER.leave(LEFT.minusDays(1)),
                    LEFT_SOME_DAY.leave(LEFT),
                    FORMER.die(LEFT.plusDays(1)));
        }

        @Test
        void whereTheFactsPutOnRecordContradictOneAnother() {
            Membership reversed =
                    FORMER.toBuilder().joinedOn(Recorded.of(LEFT.plusDays(1))).build();

            assertRejected(MEMBER.putOnRecord(LEFT, reversed), "left.date", DefectCode.ORDER_REVERSED, "joinedOn");
        }
    }
}
