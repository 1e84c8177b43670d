package org.openplp.formats.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.defect.Place;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;

/**
 * The result of checking one file: an assessment, or the defects that stop its dossier.
 *
 * @param read the file as read
 * @param assessment the assessment; empty if there are defects
 * @param baseline the findings that a baseline freezes; empty without a baseline
 */
public record CheckedFile(ReadDossier read, Optional<Assessment> assessment, Optional<Frozen> baseline) {
    /**
     * Refuses parts that do not belong together.
     *
     * @throws IllegalArgumentException if there are defects and an assessment, or neither, or a baseline without an
     *     assessment
     */
    public CheckedFile {
        requireNonNull(read, "read");
        requireNonNull(assessment, "assessment");
        requireNonNull(baseline, "baseline");
        if (read.dossier().isPresent() && assessment.isEmpty()) {
            throw new IllegalArgumentException("a dossier without defects has an assessment: " + read.file());
        }
        if (read.dossier().isEmpty() && assessment.isPresent()) {
            throw new IllegalArgumentException("a dossier with defects has no assessment: " + read.file());
        }
        if (baseline.isPresent() && assessment.isEmpty()) {
            throw new IllegalArgumentException("a baseline freezes nothing without an assessment: " + read.file());
        }
    }

    /**
     * Creates the result without a baseline.
     *
     * @param read the file as read
     * @param assessment the assessment; empty if there are defects
     */
    public CheckedFile(ReadDossier read, Optional<Assessment> assessment) {
        this(read, assessment, Optional.empty());
    }

    /**
     * The result for a file for which memory does not suffice.
     *
     * @param file the name of the file
     * @return the result, with one defect
     */
    public static CheckedFile tooLargeForMemory(String file) {
        return new CheckedFile(ReadDossier.Defective.forMemory(file), Optional.empty());
    }

    /**
     * Applies a baseline.
     *
     * @param frozen the findings that the baseline freezes
     * @return this result, with the frozen findings marked
     */
    public CheckedFile under(Frozen frozen) {
        requireNonNull(frozen, "frozen");
        return new CheckedFile(read, assessment, Optional.of(frozen));
    }

    /**
     * The place of a finding in the file.
     *
     * @param finding a finding of the assessment
     * @return the place of its subject; for the partnership as a whole, the place of what decided or is missing
     */
    public Place placeOf(Finding finding) {
        return read.places().of(Wording.pathOf(finding, finding.explanation()));
    }

    /**
     * Whether a finding is frozen.
     *
     * @param finding a finding of the assessment
     * @return false without a baseline
     */
    public boolean isFrozen(Finding finding) {
        requireNonNull(finding, "finding");
        return baseline.filter(frozen -> frozen.contains(finding)).isPresent();
    }
}
