package org.openplp.rules.duty;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.BelgianTime;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Rule;

/**
 * The duties in the dossier of an assessment: what was done, what is owed, and what follows. A norm gives duties if it
 * is checked from records and is neither a prohibition nor a permission. It must ask for an act, owed once or
 * repeatedly, or for a state that may still come. What can no longer be done, and a breach without a day, is a finding
 * and not a duty.
 */
public final class Duties {
    /** The maximum number of years from the assessed day to the end of forecasts. */
    public static final int MOST_YEARS = 30;

    private final Assessment assessment;
    private final LocalDate until;
    private final int soonDays;
    private final List<Duty> duties;
    private final List<Finding> failed;

    private Duties(Assessment assessment, LocalDate until, int soonDays, List<Duty> duties, List<Finding> failed) {
        this.assessment = assessment;
        this.until = until;
        this.soonDays = soonDays;
        this.duties = List.copyOf(duties);
        this.failed = List.copyOf(failed);
    }

    /**
     * The duties of an assessed dossier. A duty that falls due within {@link Assessment#SOON_DAYS} is due soon.
     *
     * @param assessment the assessment
     * @param until the last day of forecasts; duties owed now are listed whenever they fall due
     * @return the duties
     * @throws IllegalArgumentException if that day is before the assessed one, more than {@link #MOST_YEARS} years after it, or after {@link DossierSnapshot#LAST_DAY}
     */
    public static Duties of(Assessment assessment, LocalDate until) {
        return of(assessment, until, Assessment.SOON_DAYS);
    }

    /**
     * The duties of an assessed dossier.
     *
     * @param assessment the assessment
     * @param until the last day of forecasts; duties owed now are listed whenever they fall due
     * @param soonDays the number of days from the assessed day, inclusive, within which a duty is due soon
     * @return the duties
     * @throws IllegalArgumentException if that day is before the assessed one, more than {@link #MOST_YEARS} years after it, or after {@link DossierSnapshot#LAST_DAY}, or
     *     if the number of days is below zero
     */
    public static Duties of(Assessment assessment, LocalDate until, int soonDays) {
        LocalDate day = assessment.snapshot().day();
        if (until.isBefore(day)) {
            throw new IllegalArgumentException("duties until " + until + ", which is before " + day);
        }
        if (until.isAfter(DossierSnapshot.LAST_DAY)) {
            throw new BelgianTime.YearOutOfRange(
                    "duties until " + until + ", which is after " + DossierSnapshot.LAST_DAY);
        }
        if (until.isAfter(day.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException(
                    "duties until " + until + ", which is more than " + MOST_YEARS + " years after " + day);
        }
        if (soonDays < 0) {
            throw new IllegalArgumentException("soon is " + soonDays + " days");
        }
        List<Finding> findings = assessment.findingsWithAllOf(norm -> mayBeDuty(norm)
                && assessment
                        .book()
                        .rule(norm)
                        .filter(rule -> rule.judge().remembers())
                        .isPresent());
        return of(assessment, findings, until, soonDays);
    }

    private static Duties of(Assessment assessment, List<Finding> findings, LocalDate until, int soonDays) {
        LocalDate day = assessment.snapshot().day();
        List<Duty> duties = new ArrayList<>();
        List<Finding> failed = new ArrayList<>();
        EntryIds entries = new EntryIds(assessment);
        Map<String, Integer> ids = new HashMap<>();
        for (Finding finding : findings) {
            List<Occurrence> occurrences =
                    mayBeDuty(finding.norm()) && !finding.isTooLate() ? finding.occurrences(until) : List.of();
            if (finding.outcome() == Outcome.FAILED
                    || occurrences.stream().anyMatch(one -> one.explanation().failed())) {
                failed.add(finding);
            } else {
                for (Occurrence occurrence : occurrences) {
                    String id = finding.id() + about(occurrence, entries) + time(occurrence);
                    int times = ids.merge(id, 1, Integer::sum);
                    duties.add(new Duty(
                            times == 1 ? id : id + "." + times,
                            state(occurrence, day, soonDays),
                            finding,
                            occurrence,
                            assessment.book().rule(finding.norm()).map(Rule::to).orElse(List.of())));
                }
            }
        }
        duties.sort(Comparator.comparing(duty -> duty.due().orElse(LocalDate.MAX)));
        return new Duties(assessment, until, soonDays, duties, failed);
    }

    private static boolean mayBeDuty(Norm norm) {
        return norm.check() == CheckKind.RECORDS
                && norm.modality() != Modality.PROHIBITION
                && norm.modality() != Modality.PERMISSION;
    }

    private static Duty.State state(Occurrence occurrence, LocalDate day, int soonDays) {
        return switch (occurrence.state()) {
            case OVERDUE -> Duty.State.OVERDUE;
            case DONE -> Duty.State.DONE;
            case DONE_LATE -> Duty.State.DONE_LATE;
            case CANNOT_TELL -> Duty.State.CANNOT_TELL;
            case OPEN ->
                occurrence
                        .due()
                        .map(due ->
                                ChronoUnit.DAYS.between(day, due) > soonDays ? Duty.State.OPEN : Duty.State.DUE_SOON)
                        .orElse(Duty.State.UNDATED);
        };
    }

    private static String about(Occurrence occurrence, EntryIds entries) {
        if (occurrence.entry().isEmpty()) {
            return "";
        }
        return entries.at(occurrence.entry())
                .map(id -> "/" + id)
                .orElseGet(() -> "@"
                        + occurrence
                                .event()
                                .flatMap(Occurrence.Moment::day)
                                .map(LocalDate::toString)
                                .orElse("undated"));
    }

    private static String time(Occurrence occurrence) {
        if (occurrence.turn() > 0) {
            return "+" + occurrence.turn();
        }
        return occurrence.turn() == 0
                ? ""
                : occurrence
                        .done()
                        .flatMap(Occurrence.Moment::day)
                        .map(day -> "@" + day)
                        .orElse("");
    }

    /**
     * The assessment whose duties these are.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * The last day of forecasts.
     *
     * @return the day that the caller chose
     */
    public LocalDate until() {
        return until;
    }

    /**
     * The number of days within which a duty is due soon.
     *
     * @return the number, zero or more
     */
    public int soonDays() {
        return soonDays;
    }

    /**
     * All duties.
     *
     * @return the duties by due day, then in the order of the register, then of the dossier; duties without a day come
     *     last
     */
    public List<Duty> all() {
        return duties;
    }

    /**
     * What is still to be done, forecasts included.
     *
     * @return the duties whose {@link Duty.State#isToDo}, in the same order
     */
    public List<Duty> toDo() {
        return duties.stream().filter(duty -> duty.state().isToDo()).toList();
    }

    /**
     * The duties in certain states.
     *
     * @param first a state
     * @param others other states
     * @return the duties, in the same order
     */
    public List<Duty> inState(Duty.State first, Duty.State... others) {
        requireNonNull(others, "others");
        Set<Duty.State> states = EnumSet.of(first, others);
        return duties.stream().filter(duty -> states.contains(duty.state())).toList();
    }

    /**
     * The duties with a day that are not known to be done, including forecasts: the content of a calendar.
     *
     * @return the duties by day
     */
    public List<Duty> dated() {
        return duties.stream()
                .filter(duty -> !duty.isDone() && duty.due().isPresent())
                .toList();
    }

    /**
     * The findings whose rule failed, when it judged or when it was asked what is owed, so that their duties are not
     * known.
     *
     * @return the findings, in the order of the register; empty unless the engine or a local rule has a fault
     */
    public List<Finding> failed() {
        return failed;
    }

    /**
     * Finds a duty by its id.
     *
     * @param id the id, such as {@code C-T8b:plp-004+1}
     * @return the duty; empty if there is none
     */
    public Optional<Duty> find(String id) {
        requireNonNull(id, "id");
        return duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
    }
}
