package org.openplp.testkit.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.BelgianTime;
import org.openplp.formats.defect.Places;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.duty.DutiesCalendar;
import org.openplp.formats.duty.DutiesReport;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.formats.report.ReportDocument;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.testkit.Examples;
import org.openplp.testsupport.Thorough;

@DisplayName("An extreme value in a record that a program made")
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final OffsetDateTime FIRST_TIME =
            DossierSnapshot.FIRST_DAY.atStartOfDay(BelgianTime.ZONE).toOffsetDateTime();
    private static final OffsetDateTime LAST_TIME = DossierSnapshot.LAST_DAY
            .atTime(LocalTime.MAX)
            .atZone(BelgianTime.ZONE)
            .toOffsetDateTime();
    private static final Texts TEXTS = Texts.english();
    private static final Messages MESSAGES = new Messages(TEXTS);
    private static final Manner MANNER = new Manner(MESSAGES, true, false);

    private static void use(Dossier dossier, LocalDate day) {
        if (DossierSnapshot.of(dossier, day) instanceof DossierSnapshot.Attempt.Accepted accepted) {
            Assessment assessment = BelgianBook.ofThisRelease().assess(accepted.snapshot(), Reading.AS_WORDED);
            ReadDossier read = new ReadDossier.Sound("made.yaml", Optional.empty(), Places.none(), dossier);
            CheckedFile checked = new CheckedFile(read, Optional.of(assessment));
            for (ReportFormat format : Thorough.orOneOf(4, List.of(ReportFormat.values()))) {
                ReportDocument.text(out -> format.open(MANNER, true, out), List.of(checked));
            }
            Duties duties = Duties.of(assessment, day);
            for (PageFormat format : Thorough.orOneOf(3, List.of(PageFormat.values()))) {
                DutiesReport.of(format, MANNER, read, duties);
            }
            new DutiesCalendar(TEXTS).of(read, duties);
            write(dossier);
        }
    }

    private static void write(Dossier dossier) {
        try {
            new DossierWriter().asYaml(dossier);
        } catch (IllegalArgumentException refused) {
            // as it may, since no file can say some of the texts
        }
    }

    private static void tryOut(Dossier dossier, LocalDate day, String what, List<String> wrong) {
        try {
            use(dossier, day);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            StringBuilder trace = new StringBuilder();
            for (StackTraceElement frame : e.getStackTrace()) {
                if (frame.getClassName().startsWith("org.openplp") && trace.length() < 300) {
                    trace.append(' ').append(frame.getFileName()).append(':').append(frame.getLineNumber());
                }
            }
            wrong.add(what + " " + e.getClass().getName() + trace);
        }
    }

    /** In how many places of the example it stands at least, what it is, and the day that is looked at. */
    static Stream<Arguments> extremes() {
        return Stream.of(
                arguments(139, DossierSnapshot.FIRST_DAY, DAY),
                arguments(139, DossierSnapshot.LAST_DAY, DAY),
                arguments(139, DossierSnapshot.LAST_DAY, DossierSnapshot.LAST_DAY),
                arguments(17, FIRST_TIME, DAY),
                arguments(17, LAST_TIME, DAY),
                arguments(17, LAST_TIME, DossierSnapshot.LAST_DAY),
                arguments(1, new BigDecimal("1E+999999999"), DAY),
                arguments(1, new BigDecimal("-1E-999999999"), DAY),
                arguments(3, Integer.MIN_VALUE, DAY),
                arguments(3, Integer.MAX_VALUE, DAY),
                arguments(51, "", DAY),
                arguments(51, "x".repeat(10_000), DAY),
                arguments(51, "\0\u001b[31m\r\n\u202e\ud800", DAY));
    }

    /** One dossier for each place of a value of its class where the extreme may stand. */
    private static List<Dossier> with(Object extreme) {
        return new Replaced(thing -> extreme.getClass().isInstance(thing) ? List.of(extreme) : List.of())
                .in(Examples.aCompliantPartnership());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("extremes")
    void givesAReport(int places, Object extreme, LocalDate day) {
        List<String> wrong = new ArrayList<>();
        List<Dossier> others = with(extreme);
        Thorough.orOneOf(256, others).forEach(other -> tryOut(other, day, "", wrong));

        assertThat(others.size()).isGreaterThanOrEqualTo(places);
        assertThat(wrong.stream().distinct()).isEmpty();
    }

    /** So that the days and times of the test above are the outermost there are. */
    @Test
    void isRefusedWhereItLiesOutsideTheCalendar() {
        List<Object> outside = List.of(
                LocalDate.MIN,
                DossierSnapshot.FIRST_DAY.minusDays(1),
                DossierSnapshot.LAST_DAY.plusDays(1),
                LocalDate.MAX,
                OffsetDateTime.MIN,
                FIRST_TIME.minusNanos(1),
                LAST_TIME.plusNanos(1),
                OffsetDateTime.MAX);

        assertThat(outside).allSatisfy(extreme -> assertThat(with(extreme)).isEmpty());
    }

    @Test
    void givesAReportOnTheFirstAndTheLastDay() {
        List<String> wrong = new ArrayList<>();
        for (LocalDate day : List.of(DossierSnapshot.FIRST_DAY, DossierSnapshot.LAST_DAY)) {
            tryOut(Examples.aCompliantPartnership(), day, day.toString(), wrong);
        }

        assertThat(wrong).isEmpty();
    }
}
