package org.openplp.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.openplp.formats.Check;
import org.openplp.formats.document.LiveReport;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.wording.FindingTexts;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.FindingWords;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;

/**
 * All that the page shows of a dossier, of one reading and one assessment: the report; what to do about each finding in it, and what decided, of undetermined ones
 * for the first of each norm; and the dossier, if it is asked for. What it wrote for the last dossier is kept.
 */
final class Look {
    /** Of the undetermined findings of a norm the page lists so many. */
    private static final int MOST_UNDETERMINED = 30;

    private static final AtomicReference<Optional<Look>> LAST = new AtomicReference<>(Optional.empty());

    private final How how;
    private final LiveReport report;
    private final FindingTexts said = new FindingTexts();

    /** What the words depend on besides the dossier. */
    private record How(Texts texts, boolean all, LocalDate day, Reading reading) {
        static How of(Request request) {
            return new How(request.texts(), request.isOn("all"), request.on(), request.reading());
        }
    }

    private Look(How how, Request request) {
        this.how = how;
        this.report = new LiveReport(request.manner());
    }

    static String of(Check check, Request request) {
        How how = How.of(request);
        Look look = LAST.get().filter(last -> last.how.equals(how)).orElseGet(() -> new Look(how, request));
        LAST.set(Optional.of(look));
        return look.write(check, request.isOn("model"));
    }

    private String write(Check check, boolean model) {
        List<Finding> findings = check.defects().isEmpty() ? check.findings() : List.of();
        return JsonText.inOneLine(json -> {
            json.writeStartObject();
            json.writeFieldName("report");
            Function<Finding, Explanation> explanations = report.write(json, check.checked());
            json.writeObjectFieldStart("said");
            List<Finding> told = told(findings);
            List<String> texts = said.of(told, explanations, this::said);
            for (int i = 0; i < told.size(); i++) {
                json.writeFieldName(told.get(i).id());
                json.writeRawValue(texts.get(i));
            }
            json.writeEndObject();
            if (model && check.defects().isEmpty()) {
                json.writeFieldName("model");
                json.writeRawValue(new DossierWriter().asJson(check.dossier()));
            }
            json.writeEndObject();
        });
    }

    private static List<Finding> told(List<Finding> findings) {
        Map<Norm, Integer> undetermined = new HashMap<>();
        return findings.stream()
                .filter(finding -> finding.outcome() != Outcome.UNDETERMINED
                        || undetermined.merge(finding.norm(), 1, Integer::sum) <= MOST_UNDETERMINED)
                .toList();
    }

    private String said(Finding finding, Explanation explanation) {
        FindingWords words = new FindingWords(finding, how.texts);
        return JsonText.inOneLine(json -> {
            json.writeStartObject();
            JsonText.nullable(json, "toDo", words.whatToDo());
            JsonText.strings(json, "evidence", words.evidence(explanation));
            json.writeEndObject();
        });
    }
}
