package org.openplp.formats;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.duty.DutiesCalendar;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.FindingLines;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

/**
 * The result of checking a dossier: an assessment, or the defects that stop the dossier. Both can be written as
 * reports. Asking for the findings of a defective dossier throws an exception; it never gives an empty list.
 */
public sealed interface Check {
    /** A dossier that was assessed. */
    final class Assessed implements Check {
        private final CheckedFile checked;
        private final Assessment assessment;

        Assessed(CheckedFile checked, Assessment assessment) {
            this.checked = checked;
            this.assessment = assessment;
        }

        @Override
        public CheckedFile checked() {
            return checked;
        }

        @Override
        public Assessment assessment() {
            return assessment;
        }

        @Override
        public Dossier dossier() {
            return checked.read().dossier().orElseThrow();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Assessed that && checked.equals(that.checked);
        }

        @Override
        public int hashCode() {
            return assessment.hashCode();
        }

        @Override
        public String toString() {
            return assessment.toString();
        }
    }

    /** A dossier that cannot be read or contradicts itself. */
    final class Invalid implements Check {
        private static final int FEW = 5;

        private final CheckedFile checked;

        Invalid(CheckedFile checked) {
            this.checked = checked;
        }

        @Override
        public CheckedFile checked() {
            return checked;
        }

        @Override
        public Assessment assessment() {
            throw refusal();
        }

        @Override
        public Dossier dossier() {
            throw refusal();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Invalid that && checked.equals(that.checked);
        }

        @Override
        public int hashCode() {
            return checked.hashCode();
        }

        @Override
        public String toString() {
            return checked.read().file() + ", defects: "
                    + defects(Language.ENGLISH).size();
        }

        private IllegalStateException refusal() {
            List<String> defects = defects(Language.ENGLISH);
            String more = defects.size() > FEW ? "\nand " + (defects.size() - FEW) + " more" : "";
            return new IllegalStateException(defects.stream()
                    .limit(FEW)
                    .collect(Collectors.joining(
                            "\n",
                            "nothing was assessed, since the dossier has defects: look at defects() first, and mend them\n",
                            more)));
        }
    }

    /**
     * The checked file, for callers that need its parts.
     *
     * @return the file from which reports are written
     */
    CheckedFile checked();

    /**
     * The assessment by the rule book.
     *
     * @return the assessment
     * @throws IllegalStateException if there are {@link #defects()}; the message has the first few
     */
    Assessment assessment();

    /**
     * The defects that stop the dossier.
     *
     * @return every defect, in the order of the file; empty if the dossier was assessed
     */
    default List<PlacedDefect> defects() {
        return checked().read().defects();
    }

    /**
     * The defects that stop the dossier, with their remedies, in words.
     *
     * @param language the language
     * @return a line for each defect; empty if the dossier was assessed
     */
    default List<String> defects(Language language) {
        return new FindingLines(new Messages(Texts.inLanguage(language))).defects(checked());
    }

    /**
     * The dossier.
     *
     * @return the dossier, with the facts of every day
     * @throws IllegalStateException if there are {@link #defects()}
     */
    Dossier dossier();

    /**
     * The answer for the dossier as a whole.
     *
     * @return the answer and what decided it
     * @throws IllegalStateException if there are {@link #defects()}
     */
    default Overall overall() {
        return assessment().overall();
    }

    /**
     * The findings that need attention: all except those that are met or not applicable.
     *
     * @return the findings in the order of the register, then of the dossier
     * @throws IllegalStateException if there are {@link #defects()}
     */
    default List<Finding> findings() {
        return assessment().findings();
    }

    /**
     * The breached findings without waived ones. A breach of advice means that the advice is not followed.
     *
     * @return the findings in the order of the register, then of the dossier
     * @throws IllegalStateException if there are {@link #defects()}
     */
    default List<Finding> breached() {
        return assessment().breached().stream()
                .filter(Finding::isUnwaivedBreach)
                .toList();
    }

    /**
     * The breaches that a change makes, as for an act: on the assessed day and on the next. Ask before a changed dossier is saved.
     * What cannot be told is not listed, nor a norm whose rule fails.
     *
     * @param changed the dossier after the change
     * @return the new findings; empty if the change makes no breach
     * @throws IllegalStateException if there are {@link #defects()}
     * @throws IllegalArgumentException if the changed dossier contradicts itself
     */
    default List<Finding> wouldBreach(Dossier changed) {
        requireNonNull(changed, "changed");
        return Assessments.newBreaches(assessment(), changed);
    }

    /**
     * The things to do, and their deadlines.
     *
     * @param until the last day of forecasts, at most {@link Duties#MOST_YEARS} years after the day of the check
     * @return the duties
     * @throws IllegalStateException if there are {@link #defects()}
     */
    default Duties duties(LocalDate until) {
        requireNonNull(until, "until");
        return Duties.of(assessment(), until);
    }

    /**
     * The duties that have a day, as a calendar.
     *
     * @param until the last day of forecasts, at most {@link Duties#MOST_YEARS} years after the day of the check
     * @param language the language
     * @return the content of a file in iCalendar format
     * @throws IllegalStateException if there are {@link #defects()}
     */
    default String toICalendar(LocalDate until, Language language) {
        return new DutiesCalendar(Texts.inLanguage(language)).of(checked().read(), duties(until));
    }

    /**
     * The report as a page for a browser: the findings, or the defects that stop the dossier.
     *
     * @param language the language
     * @return the content of a file in HTML
     */
    default String toHtml(Language language) {
        return to(ReportFormat.HTML, language);
    }

    /**
     * The report in a format: the findings, or the defects that stop the dossier.
     *
     * @param format the format
     * @param language the language
     * @return the content of a file; never empty
     */
    default String to(ReportFormat format, Language language) {
        requireNonNull(format, "format");
        Manner manner = new Manner(new Messages(Texts.inLanguage(language)), false, false);
        return format == ReportFormat.TEXT
                ? ReportDocument.text(out -> ReportFormat.textToKeep(manner, out), List.of(checked()))
                : format.of(manner, checked());
    }
}
