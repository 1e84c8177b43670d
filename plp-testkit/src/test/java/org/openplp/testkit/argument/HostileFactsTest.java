package org.openplp.testkit.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.situation.Situation;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.Places;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.duty.DutiesCalendar;
import org.openplp.formats.duty.DutiesText;
import org.openplp.formats.report.Report;
import org.openplp.formats.report.ReportDocument;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;
import org.openplp.testkit.Examples;

@DisplayName("An extreme value in a record that a program made")
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Map<Class<?>, List<Object>> EXTREMES = Map.of(
            LocalDate.class, List.of(LocalDate.MIN, LocalDate.MAX),
            OffsetDateTime.class, List.of(OffsetDateTime.MIN, OffsetDateTime.MAX),
            Integer.class, List.of(Integer.MIN_VALUE, Integer.MAX_VALUE),
            String.class, List.of("", "x".repeat(10_000), "\0\u001b[31m\r\n\u202e\ud800"));
    private static final Texts TEXTS = Texts.english();
    private static final Messages MESSAGES = new Messages(TEXTS);
    private static final ReportFormat.Manner MANNER =
            new ReportFormat.Manner(MESSAGES, DefectTexts.in(Language.ENGLISH), true, false);

    private static void use(Dossier dossier, LocalDate day) {
        if (Situation.of(dossier, day) instanceof Situation.Result.Accepted accepted) {
            Assessment assessment = RuleBook.ofThisRelease().assess(accepted.situation(), Reading.AS_WORDED);
            ReadDossier read = new ReadDossier.Sound("made.yaml", "0".repeat(64), Places.none(), dossier);
            Report report = new Report(read, Optional.of(assessment));
            for (ReportFormat format : ReportFormat.values()) {
                ReportDocument.text(out -> format.open(MANNER, true, out), List.of(report));
            }
            Duties duties = Duties.of(assessment, day);
            new DutiesText(MESSAGES, false, true).of(read, duties);
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

    @Test
    void givesAReport() {
        List<String> wrong = new ArrayList<>();
        List<Dossier> others = new Replaced(
                        thing -> thing == null ? List.of() : EXTREMES.getOrDefault(thing.getClass(), List.of()))
                .in(Examples.aCompliantPartnership());
        others.forEach(other -> tryOut(other, DAY, "", wrong));

        assertThat(others.size()).isGreaterThan(100);
        assertThat(wrong.stream().distinct()).isEmpty();
    }

    @Test
    void givesAReportOnTheFirstAndTheLastDay() {
        List<String> wrong = new ArrayList<>();
        for (LocalDate day : List.of(Situation.FIRST_DAY, Situation.LAST_DAY)) {
            tryOut(Examples.aCompliantPartnership(), day, day.toString(), wrong);
        }

        assertThat(wrong).isEmpty();
    }
}
