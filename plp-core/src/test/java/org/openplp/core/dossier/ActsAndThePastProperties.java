package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openplp.core.act.Act;
import org.openplp.core.act.AppointmentAct;
import org.openplp.core.act.ConductAct;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.act.RandomActs;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Partnership;
import org.openplp.testsupport.Thorough;

/**
 * What an act that is dated after everything else leaves as it was: all that was seen the day before, {@code partial} and undated facts apart (reading R8).
 * This can be said of every act except those that put facts on record at will or have no day in the record (a draft), and of those that put one thing in the
 * place of another (a draft that is sent, a consultation, evening, answer or screening where one is on record already, a signature under a version of
 * which no signature is dated): the record holds only the last of these.
 */
class ActsAndThePastProperties {
    private static final LocalDate FIRST = LocalDate.parse("2024-02-20");
    private static final LocalDate DAY_BEFORE = FIRST.plusDays(20);

    private static final Set<Class<?>> AT_WILL_OR_UNDATED = Set.of(
            PartnershipAct.RecordPartnership.class,
            MembershipAct.Erase.class,
            MembershipAct.RecordMembership.class,
            AppointmentAct.RecordAppointment.class,
            ConductAct.RecordEvaluation.class,
            ConductAct.Draft.class);

    private static final Set<String> UNDATED =
            Set.of("partial", "messages.feedbackVia", "appointments.screening.objection");

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void anActChangesNothingThatWasSeenTheDayBefore(@ForAll("records") Dossier before, @ForAll("laterActs") Act act) {
        Optional<Dossier> after = act.on(before).aggregate();
        boolean leavesThePastAlone = after.isPresent() && !putsOneThingInThePlaceOfAnother(act, before);

        Statistics.collect(leavesThePastAlone);
        Statistics.coverage(coverage -> coverage.check(true).count(times -> times > (Thorough.isOn() ? 300 : 10)));
        if (leavesThePastAlone) {
            assertThat(seenTheDayBefore(after.orElseThrow())).isEqualTo(seenTheDayBefore(before));
        }
    }

    private static boolean putsOneThingInThePlaceOfAnother(Act act, Dossier before) {
        Partnership partnership = before.partnership();
        if (act instanceof PartnershipAct.Consult) {
            return isThere(partnership.consultation());
        }
        if (act instanceof PartnershipAct.Inform) {
            return isThere(partnership.informationMeeting());
        }
        if (act instanceof PartnershipAct.RecordValidation answer) {
            int index = answer.version()
                    .value()
                    .map(partnership.charterVersions()::indexOf)
                    .orElse(0);
            return partnership.charterVersions().exist()
                    && isThere(partnership.charter().entry(index).recognition());
        }
        if (act instanceof PartnershipAct.CountersignCharter) {
            return partnership.charterVersions().last().firstSigned().isEmpty();
        }
        if (act instanceof AppointmentAct.Screen screen) {
            return before.appointment(screen.appointment())
                    .map(Appointment::screening)
                    .filter(ActsAndThePastProperties::isThere)
                    .isPresent();
        }
        if (act instanceof ConductAct.Send send) {
            return before.message(send.message().id()).isPresent();
        }
        return AT_WILL_OR_UNDATED.contains(act.getClass());
    }

    private static boolean isThere(Recorded<?> fact) {
        return fact.value().isPresent();
    }

    private static List<Sample.Stop> seenTheDayBefore(Dossier dossier) {
        return Sample.values(dossier.asOf(DAY_BEFORE)).stream()
                .filter(stop -> !UNDATED.contains(stop.path()))
                .toList();
    }

    @Provide
    Arbitrary<Dossier> records() {
        return new RandomActs(Arbitraries.integers().between(0, 20).map(FIRST::plusDays))
                .records()
                .filter(record -> Intake.defects(record).isEmpty());
    }

    @Provide
    Arbitrary<Act> laterActs() {
        return Arbitraries.of(new RandomActs(Arbitraries.just(DAY_BEFORE.plusDays(1)))
                        .byType()
                        .values())
                .flatMap(acts -> acts.map(Act.class::cast));
    }
}
