package org.openplp.formats.html.zone;

import java.time.LocalDate;
import java.util.List;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Norm;

/** A day by which a partnership owes something to a norm, once however many of its members owe it. */
record Deadline(Norm norm, LocalDate day, DeadlineMark mark) {
    private static final int MONTHS = 12;

    /** What is overdue, what falls due, and what follows until the end of the eleventh month after that of the day. What only bodies outside the partnership owe is not there. */
    static List<Deadline> of(Assessment assessment) {
        return Duties.of(assessment, last(assessment.snapshot().day())).dated().stream()
                .filter(duty -> !duty.norm().isOwedByOthers())
                .map(duty -> new Deadline(duty.norm(), duty.due().orElseThrow(), DeadlineMark.of(duty)))
                .distinct()
                .toList();
    }

    /** The last day of the calendar. */
    static LocalDate last(LocalDate day) {
        LocalDate last = day.withDayOfMonth(1).plusMonths(MONTHS).minusDays(1);
        return last.isAfter(DossierSnapshot.LAST_DAY) ? DossierSnapshot.LAST_DAY : last;
    }
}
