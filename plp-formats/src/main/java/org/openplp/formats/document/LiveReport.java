package org.openplp.formats.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.wording.FindingTexts;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.outcome.Explanation;

/**
 * The report on a dossier that changes, as JSON: for a form that shows the findings while somebody types. What a finding says is written again only if that
 * changed. Several threads can use it at once.
 */
public final class LiveReport {
    private final JsonReport report;
    private final FindingTexts findings = new FindingTexts();

    /**
     * A report that was not written yet.
     *
     * @param manner how to write it
     */
    public LiveReport(Manner manner) {
        this.report = new JsonReport(manner);
    }

    /**
     * Writes the report.
     *
     * @param json the JSON to write to, {@linkplain JsonText#inOneLine in one line}
     * @param checked the dossier, on the same day and under the same reading each time
     * @return gives the explanations of its findings, for one thread
     * @throws IOException never, for a text
     */
    public Function<Finding, Explanation> write(JsonGenerator json, CheckedFile checked) throws IOException {
        Function<Finding, Explanation> explanations = FindingTexts.explanations(
                checked.assessment().map(Assessment::findings).orElseGet(List::of));
        report.write(json, checked, Optional.of(new JsonReport.Live(explanations, findings)));
        return explanations;
    }
}
