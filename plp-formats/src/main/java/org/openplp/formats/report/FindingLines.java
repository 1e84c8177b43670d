package org.openplp.formats.report;

import java.util.List;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.RunnerCommands;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;

/**
 * Writes each finding on a line, for logs and for tools that jump to a place. No line contains anything that a terminal
 * or a workflow runner could take for a command.
 */
public final class FindingLines {
    private final Messages messages;
    private final DefectTexts defects;

    /**
     * Creates lines in one language.
     *
     * @param messages the texts of findings
     */
    public FindingLines(Messages messages) {
        this.messages = messages;
        this.defects = DefectTexts.inLanguage(messages.texts().language());
    }

    /**
     * The defects that stop a dossier.
     *
     * @param checked the checked file
     * @return {@code FILE:LINE:COLUMN: path: text} for each defect; none if the file was assessed
     */
    public List<String> defects(CheckedFile checked) {
        return checked.read().defects().stream()
                .map(defect -> defects.line(checked.read().file(), defect))
                .toList();
    }

    /**
     * The answer for a dossier, in the codes of the JSON report.
     *
     * @param checked the checked file
     * @return {@code FILE: ANSWER on DAY}, with the number of frozen findings if there is a baseline; none if the file
     *     was not assessed
     */
    public List<String> answer(CheckedFile checked) {
        return checked.assessment().stream()
                .map(assessment -> RunnerCommands.broken(
                                Page.printable(checked.read().file() + ": "
                                        + assessment.overall().answer() + " on "
                                        + assessment.snapshot().day()))
                        + checked.baseline()
                                .map(frozen -> " (frozen: " + frozen.ids().size() + ")")
                                .orElse(""))
                .toList();
    }

    /**
     * The line of a finding, with the force of its norm.
     *
     * @param checked the checked file
     * @param finding one of its findings
     * @return {@code FILE:LINE:COLUMN: id: message [force]}
     */
    public String of(CheckedFile checked, Finding finding) {
        Place place = checked.placeOf(finding);
        return RunnerCommands.broken(Page.printable(place.inFile(checked.read().file()) + ": " + finding.id() + ": "
                + messages.of(finding, finding.explanation()) + " ["
                + messages.texts().text("force." + finding.norm().force()) + "]"));
    }
}
