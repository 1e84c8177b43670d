package org.openplp.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.testkit.dossier.Draft;

/** An assessment in a test: first a dossier, then a day. */
public final class Assess {
    private final Dossier dossier;
    private final RuleBook book;
    private final Reading reading;

    private Assess(Dossier dossier, RuleBook book, Reading reading) {
        this.dossier = dossier;
        this.book = book;
        this.reading = reading;
    }

    /**
     * Assesses a dossier by the rule book of this release, read as worded.
     *
     * @param dossier the dossier
     * @return the assessment, which still needs a day
     */
    public static Assess assess(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return new Assess(dossier, BelgianBook.ofThisRelease(), Reading.AS_WORDED);
    }

    /**
     * Assesses the dossier of a draft, as {@link #assess(Dossier)} does.
     *
     * @param draft the draft
     * @return the assessment, which still needs a day
     * @throws IllegalArgumentException if the draft contains something that no dossier can contain
     */
    public static Assess assess(Draft draft) {
        return assess(draft.dossier());
    }

    /**
     * Uses another rule book.
     *
     * @param other the rule book
     * @return the assessment, which still needs a day
     */
    public Assess by(RuleBook other) {
        requireNonNull(other, "other");
        return new Assess(dossier, other, reading);
    }

    /**
     * Uses another reading.
     *
     * @param other how strictly the texts are read
     * @return the assessment, which still needs a day
     */
    public Assess read(Reading other) {
        requireNonNull(other, "other");
        return new Assess(dossier, book, other);
    }

    /**
     * Assesses the dossier on a day.
     *
     * @param day the day, such as {@code 2026-11-24}
     * @return the assessment
     * @throws IllegalArgumentException if it is not a day in this form, or not from {@link DossierSnapshot#FIRST_DAY} to
     *     {@link DossierSnapshot#LAST_DAY}
     * @throws AssertionError if the dossier contradicts itself, with every defect
     */
    public Assessment on(String day) {
        DossierSnapshot.Attempt result = DossierSnapshot.of(dossier, day(day));
        if (result instanceof DossierSnapshot.Attempt.Refused refused) {
            throw new AssertionError("the dossier contradicts itself" + FoundInstead.reasons(refused.defects()));
        }
        return book.assess(((DossierSnapshot.Attempt.Accepted) result).snapshot(), reading);
    }

    /** Parses a day as a test writes it. */
    static LocalDate day(String day) {
        requireNonNull(day, "day");
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a day is written as 2026-11-24, and not as " + day, e);
        }
    }
}
