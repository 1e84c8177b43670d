package org.openplp.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openplp.formats.Check;
import org.openplp.formats.document.JsonReport;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.FindingWords;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;

/**
 * All that the page shows of a dossier, of one reading and one assessment: the report; what to do about each finding in it, and what decided, of undetermined ones
 * for the first of each norm; which norms bind; and the dossier, if it is asked for.
 */
final class Look {
    /** Of the undetermined findings of a norm the page lists so many. */
    private static final int MOST_UNDETERMINED = 30;

    private Look() {}

    static String of(Check check, Request request) {
        List<Finding> findings = check.defects().isEmpty() ? check.findings() : List.of();
        return JsonText.inOneLine(json -> {
            json.writeStartObject();
            json.writeFieldName("report");
            Function<Finding, Explanation> explanations = new JsonReport(request.manner()).write(json, check.checked());
            json.writeObjectFieldStart("said");
            for (Finding finding : told(findings)) {
                FindingWords words = new FindingWords(finding, request.texts());
                json.writeObjectFieldStart(finding.id());
                JsonText.nullable(json, "toDo", words.whatToDo());
                JsonText.strings(json, "evidence", words.evidence(explanations.apply(finding)));
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeObjectFieldStart("binding");
            for (Map.Entry<NormId, Boolean> norm : binding(findings).entrySet()) {
                json.writeBooleanField(norm.getKey().toString(), norm.getValue());
            }
            json.writeEndObject();
            if (request.isOn("model") && check.defects().isEmpty()) {
                json.writeFieldName("model");
                json.writeRawValue(new DossierWriter().asJson(check.dossier()));
            }
            json.writeEndObject();
        });
    }

    private static Map<NormId, Boolean> binding(List<Finding> findings) {
        Map<NormId, Boolean> binding = new LinkedHashMap<>();
        findings.forEach(
                finding -> binding.merge(finding.norm().id(), FindingStatus.binds(finding), Boolean::logicalOr));
        return binding;
    }

    private static List<Finding> told(List<Finding> findings) {
        Map<Norm, Integer> undetermined = new HashMap<>();
        return findings.stream()
                .filter(finding -> finding.outcome() != Outcome.UNDETERMINED
                        || undetermined.merge(finding.norm(), 1, Integer::sum) <= MOST_UNDETERMINED)
                .toList();
    }
}
