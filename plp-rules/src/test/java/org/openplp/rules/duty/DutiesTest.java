package org.openplp.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.rules.duty.YearlyReview.REVIEW;
import static org.openplp.rules.duty.YearlyReview.duties;
import static org.openplp.rules.duty.YearlyReview.dutiesOf;
import static org.openplp.rules.duty.YearlyReview.moment;
import static org.openplp.rules.duty.YearlyReview.only;
import static org.openplp.rules.duty.YearlyReview.reviewed;
import static org.openplp.rules.outcome.Outcome.FAILED;
import static org.openplp.rules.outcome.Outcome.PENDING;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.spec.Exempleville.bookWith;
import static org.openplp.rules.spec.Exempleville.law;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.DataRequest;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

class DutiesTest {
    private static Duties dutiesBy(RuleBook book) {
        return Duties.of(
                book.assess(Found.snapshot(aPartnership(), "2026-01-01"), Reading.AS_WORDED),
                LocalDate.parse("2026-12-31"));
    }

    private static boolean fail(Object value) {
        throw new IllegalStateException("a fault of the local rule, with " + value);
    }

    private static void assertNotKnown(Rule faulty, Outcome outcome) {
        Duties duties = dutiesBy(bookWith(Shape.OWED, faulty));

        assertThat(duties.failed()).extracting(Finding::toString).containsExactly("EXV-1:plp-1 " + outcome);
        assertThat(duties.all()).isNotEmpty();
        assertThat(duties.all()).noneMatch(duty -> duty.norm().id().value().equals("EXV-1"));
    }

    @Nested
    class WhatIsOwedWithoutADate {
        private Sketch asked(DataRequest... requests) {
            return aPartnership().memberList(l -> l.requests(Entries.of(List.of(requests))));
        }

        private DataRequest request(String received, Recorded<LocalDate> answered) {
            return new DataRequest(known(DataRequest.Kind.ACCESS), dated(received), answered);
        }

        @Test
        void isOwedForEachEntryAndDoneForEach() {
            Sketch sketch = asked(
                    request("2025-03-01", dated("2025-03-04")),
                    request("2025-05-01", Recorded.none()),
                    request("2025-05-01", Recorded.unknown()));

            assertThat(dutiesOf("DAT-4a", sketch, "2026-01-01"))
                    .containsExactly(
                            "plp-1@2025-03-01 DONE", "plp-1@2025-05-01 UNDATED", "plp-1@2025-05-01.2 CANNOT_TELL");
            Duty open = only("DAT-4a:plp-1@2025-05-01", sketch, "2026-01-01");
            assertThat(open.event()).isEqualTo(moment("memberList.requests[1].receivedOn", "2025-05-01"));
            assertThat(open.occurrence().entry()).hasToString("memberList.requests[1]");
            assertThat(only("DAT-4a:plp-1@2025-03-01", sketch, "2026-01-01").done())
                    .isEqualTo(moment("memberList.requests[0].answeredOn", "2025-03-04"));
        }

        @Test
        void keepsTheEntriesApart() {
            Sketch sketch = asked(request("2025-05-01", Recorded.none()), request("2025-05-01", Recorded.none()));

            assertThat(dutiesOf("DAT-4a", sketch, "2026-01-01"))
                    .containsExactly("plp-1@2025-05-01 UNDATED", "plp-1@2025-05-01.2 UNDATED");
        }

        @Test
        void keepsItsIdWhenItIsDone() {
            assertThat(dutiesOf("DAT-4a", asked(request("2025-05-01", dated("2025-06-01"))), "2026-01-01"))
                    .containsExactly("plp-1@2025-05-01 DONE");
        }

        @Test
        void isNamedByTheIdOfItsEntry() {
            Sketch sketch = aPartnership().members(aMember("m-4").addedToListOn(Recorded.none()));

            assertThat(dutiesOf("C-T8a", sketch, "2026-01-01")).containsExactly("plp-1/m-4 UNDATED");
            assertThat(only("C-T8a:plp-1/m-4", sketch, "2026-01-01").event())
                    .isEqualTo(moment("memberships[0].joinedOn", "2024-03-01"));
        }

        @Test
        void isNamedByTheIdOfItsEntryWhereverItIsInTheList() {
            Sketch sketch = aPartnership()
                    .members(Stream.of("m-1", "m-2", "m-3", "m-4")
                            .map(id -> aMember(id).addedToListOn(Recorded.none()))
                            .toArray(MembershipBuilder[]::new));

            assertThat(dutiesOf("C-T8a", sketch, "2026-01-01"))
                    .containsExactly(
                            "plp-1/m-1 UNDATED", "plp-1/m-2 UNDATED", "plp-1/m-3 UNDATED", "plp-1/m-4 UNDATED");
        }

        @Test
        void mayBeOwedForMoreEntriesWhereTheListIsNotComplete() {
            Sketch sketch = aPartnership()
                    .members(aMember("m-4").addedToListOn(Recorded.none()))
                    .partial("memberships");

            assertThat(dutiesOf("C-T8a", sketch, "2026-01-01"))
                    .containsExactly("plp-1/m-4 UNDATED", "plp-1 CANNOT_TELL");
            assertThat(dutiesOf("C-T8a", aPartnership(), "2026-01-01")).containsExactly("plp-1 CANNOT_TELL");
        }

        @Test
        void isDoneOnTheDayOfTheFactThatIsNamed() {
            MembershipBuilder moved = aMember("m-4")
                    .addedToListOn(dated("2024-03-02"))
                    .movedAway(endingOn("2025-03-01"))
                    .removedFromListOn(endingOn("2025-03-22"));
            MembershipBuilder left = aMember("m-5")
                    .addedToListOn(dated("2024-03-02"))
                    .movedAway(endingOn("2025-03-01"))
                    .left(Optional.of(new Departure(dated("2025-03-20"), known(Departure.Why.MOVED))))
                    .removedFromListOn(endingOn("2025-03-22"));
            Duties duties = duties(
                    aPartnership().members(moved, left).memberList(l -> l.updatedOn(dated("2025-08-31"))),
                    "2026-01-01",
                    "2026-01-01");

            assertThat(duties.inState(Duty.State.DONE).stream()
                            .filter(duty -> duty.norm().id().value().equals("C-T8a"))
                            .map(duty -> duty.done().orElseThrow())
                            .map(done -> done.path() + " " + done.day().orElseThrow()))
                    .containsExactly(
                            "memberships[0].addedToListOn 2024-03-02",
                            "memberships[0].removedFromListOn 2025-03-22",
                            "memberships[1].removedFromListOn 2025-03-22");
        }

        @Test
        void isNoDutyWithoutItsEvent() {
            assertThat(dutiesOf("DAT-4a", asked(), "2026-01-01")).isEmpty();
            assertThat(dutiesOf("CHA-8", aPartnership().partnership(p -> p.changes(Entries.none())), "2026-01-01"))
                    .isEmpty();
        }
    }

    @Test
    void whatIsPendingUntilTheStartIsADutyWithoutADateThatWaitsForIt() {
        Sketch sketch = aPartnership().notInOperation().partnership(p -> p.charter(Entries.none()));
        Duty charter = only("CHA-1:plp-1", sketch, "2026-01-01");

        assertThat(charter.state()).isEqualTo(Duty.State.UNDATED);
        assertThat(charter.waitsForTheStart()).isTrue();
        assertThat(dutiesOf("CHA-1", sketch.operationalSince("2025-01-01"), "2026-01-01"))
                .isEmpty();
    }

    @Nested
    class Nobody {
        @Test
        void owesAnythingInAnInformalGroup() {
            assertThat(duties(reviewed("2024-05-01").anInformalGroup(), "2026-01-01", "2027-01-01")
                            .all())
                    .isEmpty();
        }

        @Test
        void owesAnythingThatComesBackAfterTheEnd() {
            Sketch ended = reviewed("2024-05-01").ended("2025-12-31");

            assertThat(dutiesOf(REVIEW, ended, "2025-12-31")).contains("plp-1 OVERDUE 2025-05-01");
            assertThat(duties(ended, "2026-01-01", "2027-01-01").all()).isEmpty();
        }

        @Test
        void owesWhatIsForbidden() {
            assertThat(duties(aPartnership(), "2026-01-01", "2027-01-01").all())
                    .isNotEmpty()
                    .noneMatch(duty -> duty.norm().modality() == Modality.PROHIBITION);
        }

        @ParameterizedTest
        @EnumSource(Modality.class)
        void owesWhatALocalNormForbidsOrPermits(Modality modality) {
            Rule owed =
                    rule("EXV-1").about(PARTNERSHIP).isOwed(Condition.always().not());
            RuleBook book =
                    Books.with(owed).withLaw(law(Shape.OWED, SubjectKind.PARTNERSHIP, "modality", modality.name()));

            assertThat(dutiesBy(book).find("EXV-1:plp-1").isPresent())
                    .isEqualTo(modality != Modality.PROHIBITION && modality != Modality.PERMISSION);
        }
    }

    @ParameterizedTest
    @EnumSource(Duty.State.class)
    void areToDoUntilTheyAreDoneOrUnknown(Duty.State state) {
        assertThat(state.isToDo())
                .isEqualTo(
                        state != Duty.State.DONE && state != Duty.State.DONE_LATE && state != Duty.State.CANNOT_TELL);
    }

    @Test
    void areInTheOrderOfTheirDaysThenOfTheRegister() {
        List<Duty> all = duties(reviewed("2025-02-01").evaluations().meetings(), "2026-01-01", "2028-12-31")
                .all();

        assertThat(all)
                .filteredOn(duty -> duty.due().isPresent())
                .isSortedAccordingTo((one, other) ->
                        one.due().orElseThrow().compareTo(other.due().orElseThrow()));
        assertThat(all).last().satisfies(duty -> assertThat(duty.due()).isEmpty());
        assertThat(duties(reviewed("2025-02-01").evaluations().meetings(), "2026-01-01", "2028-12-31")
                        .dated())
                .isNotEmpty()
                .allMatch(duty -> duty.due().isPresent());
        assertThat(all).extracting(Duty::id).doesNotHaveDuplicates();
    }

    @Test
    void withADayAndToDoAreWhatACalendarHolds() {
        Duties duties = duties(reviewed("2024-05-01"), "2025-01-01", "2026-12-31");

        assertThat(duties.dated()).extracting(Duty::id).contains("C-T8b:plp-1", "C-T8b:plp-1+1");
        assertThat(duties.dated()).noneMatch(Duty::isDone);
        assertThat(duties.inState(Duty.State.DONE, Duty.State.DONE_LATE))
                .isNotEmpty()
                .allMatch(Duty::isDone);
        assertThat(duties.toDo())
                .containsExactlyElementsOf(
                        duties.inState(Duty.State.OVERDUE, Duty.State.DUE_SOON, Duty.State.OPEN, Duty.State.UNDATED))
                .isNotEmpty();
    }

    @Test
    void ofARuleThatFailsAreNotKnownAndThatIsReported() {
        assertNotKnown(
                rule("EXV-1")
                        .about(PARTNERSHIP)
                        .isOwed(OPERATIONAL_SINCE.seenAs(DutiesTest::fail).equalTo(true)),
                FAILED);
    }

    /** Judging stops at the part that decides; telling what is owed looks at all. */
    @Test
    void ofARuleThatFailsOnlyWhenItIsAskedWhatIsOwedAreNotKnownEither() {
        assertNotKnown(
                rule("EXV-1")
                        .about(PARTNERSHIP)
                        .isOwed(OPERATIONAL_SINCE
                                .seenAs(day -> false)
                                .equalTo(true)
                                .and(OPERATIONAL_SINCE.seenAs(DutiesTest::fail).equalTo(true))),
                PENDING);
    }

    @Test
    void areRefusedForAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> duties(aPartnership(), "2026-01-01", "2025-12-31"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-12-31");
        assertThatThrownBy(() -> Duties.of(assessment(aPartnership(), "2026-01-01"), LocalDate.parse("2026-01-01"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areRefusedForAPeriodThatEndsTooFarAhead() {
        assertThat(duties(aPartnership(), "2026-01-01", "2056-01-01").until()).isEqualTo("2056-01-01");
        assertThatThrownBy(() -> duties(aPartnership(), "2026-01-01", "2056-01-02"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duties until 2056-01-02, which is more than 30 years after 2026-01-01");
    }

    @Test
    void areRefusedForAPeriodThatEndsAfterTheLastDayOfAll() {
        assertThatThrownBy(() -> duties(aPartnership(), "2026-01-01", "+10000-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duties until +10000-01-01, which is after 9999-12-31");
    }
}
