package org.openplp.core.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.core.fact.Results.assertAccepted;
import static org.openplp.core.fact.Results.assertRejected;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Appeal;
import org.openplp.core.membership.Measure;

class AppointmentActsTest {
    private static final LocalDate FROM = LocalDate.parse("2024-06-15");
    private static final LocalDate UNTIL = LocalDate.parse("2024-09-30");

    private static final Appointment HOLDER = Appointment.of("a-1").toBuilder()
            .actor(Recorded.of("actor-1"))
            .role(Recorded.of(Post.COORDINATOR))
            .from(Recorded.of(FROM))
            .measures(Entries.none())
            .build();
    private static final Appointment FORMER = HOLDER.toBuilder().until(UNTIL).build();

    private static Screening screenedOn(LocalDate day) {
        return new Screening(Recorded.unknown(), Answer.UNKNOWN, Recorded.of(day), Recorded.of(Screening.Outcome.FIT));
    }

    private static Measure measureOn(LocalDate day) {
        return Measure.blank().toBuilder()
                .date(Recorded.of(day))
                .reasoned(Answer.YES)
                .build();
    }

    @Nested
    class Appointing {
        @Test
        void makesAHolderToWhomNothingHasHappenedYet() {
            Appointment form = HOLDER.toBuilder().measures(Entries.unknown()).build();

            assertAccepted(Appointment.appoint(form), HOLDER, new AppointmentEvent.Appointed("a-1", FROM, HOLDER));
        }

        @Test
        void keepsAScreeningThatCameFirst() {
            Appointment screened = HOLDER.toBuilder()
                    .screening(Recorded.of(screenedOn(FROM.minusDays(10))))
                    .build();

            assertThat(Appointment.appoint(screened).aggregate()).contains(screened);
        }

        @Test
        void needsTheFirstDay() {
            assertRejected(
                    Appointment.appoint(
                            HOLDER.toBuilder().from(Recorded.unknown()).build()),
                    "from",
                    RejectionCode.DAY_MISSING);
        }

        @Test
        void isNotForWhoHasLeftThePost() {
            assertRejected(Appointment.appoint(FORMER), "until", RejectionCode.APPOINTMENT_ALREADY_ENDED);
        }

        @Test
        void doesNotTakeWhatContradictsItself() {
            Appointment chosenAndNot = HOLDER.toBuilder()
                    .chosenByMembers(Answer.NO)
                    .chosenByMembersOn(Recorded.of(FROM))
                    .build();

            assertRejected(
                    Appointment.appoint(chosenAndNot),
                    "chosenByMembersOn",
                    DefectCode.CHOICE_CONTRADICTORY,
                    "chosenByMembers");
        }
    }

    @Nested
    class Screenings {
        @Test
        void arePutOnRecordAlsoBeforeTheFirstDay() {
            Screening early = screenedOn(FROM.minusDays(10));

            assertAccepted(
                    HOLDER.screen(early),
                    HOLDER.toBuilder().screening(Recorded.of(early)).build(),
                    new AppointmentEvent.Screened("a-1", FROM.minusDays(10), early));
        }

        @Test
        void keepTheConsentThatWasOnRecordBeforehand() {
            Screening agreed = new Screening(Recorded.of(FROM), Answer.NO, Recorded.unknown(), Recorded.unknown());
            Appointment willing =
                    HOLDER.toBuilder().screening(Recorded.of(agreed)).build();

            assertThat(willing.screen(screenedOn(UNTIL)).aggregate())
                    .map(Appointment::screening)
                    .contains(Recorded.of(new Screening(
                            Recorded.of(FROM), Answer.NO, Recorded.of(UNTIL), Recorded.of(Screening.Outcome.FIT))));
        }

        @Test
        void takeNothingOverFromAnEarlierScreening() {
            Screening first = new Screening(
                    Recorded.of(FROM), Answer.NO, Recorded.of(FROM), Recorded.of(Screening.Outcome.UNFIT));
            Appointment screened =
                    HOLDER.toBuilder().screening(Recorded.of(first)).build();

            assertThat(screened.screen(screenedOn(UNTIL)).aggregate())
                    .map(Appointment::screening)
                    .contains(Recorded.of(screenedOn(UNTIL)));
        }

        @Test
        void arePossibleUpToTheLastDay() {
            assertAccepted(FORMER.screen(screenedOn(UNTIL)));
            assertRejected(
                    FORMER.screen(screenedOn(UNTIL.plusDays(1))), "until", RejectionCode.APPOINTMENT_ALREADY_ENDED);
        }

        @Test
        void needADay() {
            Screening undated = new Screening(Recorded.of(FROM), Answer.NO, Recorded.none(), Recorded.unknown());

            assertRejected(HOLDER.screen(undated), "screening.date", RejectionCode.DAY_MISSING);
        }
    }

    @Nested
    class Measures {
        @Test
        void suspendWithoutEndingTheTerm() {
            Measure suspension = measureOn(UNTIL).of(Measure.Kind.PROVISIONAL_EXCLUSION);

            assertAccepted(
                    HOLDER.suspend(measureOn(UNTIL)),
                    HOLDER.toBuilder().measures(Entries.of(suspension)).build(),
                    new AppointmentEvent.MeasureTaken("a-1", UNTIL, suspension));
        }

        @Test
        void reprimand() {
            Measure reprimand = measureOn(UNTIL).of(Measure.Kind.REPRIMAND);

            assertAccepted(
                    HOLDER.reprimand(reprimand),
                    HOLDER.toBuilder().measures(Entries.of(reprimand)).build(),
                    new AppointmentEvent.MeasureTaken("a-1", UNTIL, reprimand));
        }

        @Test
        void removeAndEndTheTermThatDay() {
            Measure decision = measureOn(UNTIL);
            Measure removal = decision.of(Measure.Kind.REMOVAL).toBuilder()
                    .appeal(Recorded.none())
                    .build();

            assertAccepted(
                    HOLDER.remove(decision),
                    FORMER.toBuilder().measures(Entries.of(removal)).build(),
                    new AppointmentEvent.MeasureTaken("a-1", UNTIL, removal),
                    new AppointmentEvent.TermEnded("a-1", UNTIL));
        }

        @Test
        void areKnownToHaveNoAppealWhenTheyRemove() {
            Recorded<Appeal> made = Recorded.of(new Appeal(Recorded.of(UNTIL), Recorded.unknown()));
            Measure appealed = measureOn(UNTIL).toBuilder().appeal(made).build();

            assertThat(HOLDER.remove(measureOn(UNTIL)).aggregate().orElseThrow().measures())
                    .extracting(measures -> measures.entry(0).appeal())
                    .isEqualTo(Recorded.none());
            assertThat(HOLDER.remove(appealed).aggregate().orElseThrow().measures())
                    .extracting(measures -> measures.entry(0).appeal())
                    .isEqualTo(made);
            assertThat(HOLDER.suspend(measureOn(UNTIL))
                            .aggregate()
                            .orElseThrow()
                            .measures())
                    .extracting(measures -> measures.entry(0).appeal())
                    .isEqualTo(Recorded.unknown());
        }

        @Test
        void areTakenFromTheFirstDayToTheLast() {
            assertAccepted(FORMER.suspend(measureOn(FROM)));
            assertAccepted(FORMER.suspend(measureOn(UNTIL)));
            assertRejected(
                    FORMER.suspend(measureOn(FROM.minusDays(1))), "measures.date", RejectionCode.DAY_TOO_EARLY, "from");
            assertRejected(
                    FORMER.suspend(measureOn(UNTIL.plusDays(1))), "until", RejectionCode.APPOINTMENT_ALREADY_ENDED);
        }

        @Test
        void areTakenOfAHolderSinceAnUnknownDay() {
            assertAccepted(Appointment.of("a-1").remove(measureOn(FROM)));
        }

        @Test
        void doNotRemoveWhoHasLeft() {
            assertRejected(FORMER.remove(measureOn(UNTIL)), "until", RejectionCode.APPOINTMENT_ALREADY_ENDED);
        }

        @Test
        void haveADayAndNoOtherKindThanTheAct() {
            Measure undated = Measure.blank().of(Measure.Kind.DEFINITIVE_EXCLUSION);

            assertThat(HOLDER.remove(undated).reasons())
                    .containsExactly(
                            Defect.at("measures.kind", RejectionCode.MEASURE_KIND, "REMOVAL"),
                            Defect.at("measures.date", RejectionCode.DAY_MISSING));
        }

        @Test
        void haveAKindThatIsNotKnownToBeNone() {
            Measure ofNoKind = measureOn(FROM).toBuilder().kind(Recorded.none()).build();

            assertRejected(HOLDER.reprimand(ofNoKind), "measures.kind", RejectionCode.MEASURE_KIND, "REPRIMAND");
        }
    }

    @Nested
    class SteppingDown {
        @Test
        void endsTheTermOnItsLastDay() {
            assertAccepted(HOLDER.stepDown(UNTIL), FORMER, new AppointmentEvent.TermEnded("a-1", UNTIL));
        }

        @Test
        void isPossibleFromTheFirstDayOn() {
            assertAccepted(HOLDER.stepDown(FROM));
            assertRejected(HOLDER.stepDown(FROM.minusDays(1)), "until", DefectCode.ORDER_REVERSED, "from");
        }

        @Test
        void isPossibleOnce() {
            assertRejected(FORMER.stepDown(UNTIL.minusDays(1)), "until", RejectionCode.APPOINTMENT_ALREADY_ENDED);
        }
    }

    @Nested
    class PuttingFactsOnRecord {
        @Test
        void correctsWhateverIsOnRecordBeItTheEnd() {
            assertAccepted(
                    FORMER.putOnRecord(UNTIL, HOLDER),
                    HOLDER,
                    new AppointmentEvent.FactsRecorded("a-1", UNTIL, HOLDER));
        }

        @Test
        void isAboutTheSameAppointment() {
            assertRejected(HOLDER.putOnRecord(UNTIL, Appointment.of("a-2")), "id", RejectionCode.SUBJECT_OTHER);
        }

        @Test
        void doesNotTakeWhatContradictsItself() {
            Appointment reversed =
                    FORMER.toBuilder().from(Recorded.of(UNTIL.plusDays(1))).build();

            assertRejected(HOLDER.putOnRecord(UNTIL, reversed), "until", DefectCode.ORDER_REVERSED, "from");
        }
    }

    @Nested
    class Replaying {
        @Test
        void givesTheAppointment() {
            Result<Appointment, AppointmentEvent> held = Appointment.appoint(HOLDER)
                    .andThen(one -> one.screen(screenedOn(FROM)))
                    .andThen(one -> one.reprimand(measureOn(FROM)))
                    .andThen(one -> one.suspend(measureOn(FROM)))
                    .andThen(one -> one.remove(measureOn(UNTIL)));

            assertThat(held.events()).hasSize(6);
            assertThat(Optional.of(Appointment.replay(held.events()))).isEqualTo(held.aggregate());
        }

        @Test
        void refusesTheEventsOfSeveralOrOfNone() {
            List<AppointmentEvent> mixed =
                    List.of(new AppointmentEvent.TermEnded("a-1", UNTIL), new AppointmentEvent.TermEnded("a-2", UNTIL));

            assertThatThrownBy(() -> Appointment.replay(mixed)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Appointment.replay(List.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
