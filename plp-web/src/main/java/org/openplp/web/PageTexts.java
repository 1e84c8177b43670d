package org.openplp.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openplp.formats.Check;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.wording.JsonText;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.FindingWords;
import org.openplp.rules.label.DossierLabels;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** The words of the library as JSON objects of texts by key, for a page that renders reports and forms itself. */
final class PageTexts {
    /** Of the undetermined findings of a norm the page lists so many. */
    private static final int MOST_UNDETERMINED = 30;

    private PageTexts() {}

    /** The words of reports: outcomes, forces, stages, headings, counts, bearers. */
    static String words(Language language) {
        Map<String, String> words = new TreeMap<>();
        String file = Bundle.file("texts", language);
        Bundle texts = Bundle.read(file, Texts.class.getResourceAsStream(file));
        for (Bundle bundle : List.of(Labels.of(Outline.class, language), Labels.of(Wording.class, language), texts)) {
            bundle.keys().forEach(key -> words.put(key, bundle.text(key)));
        }
        for (Bearer bearer : Bearer.values()) {
            words.put("bearer." + bearer, Texts.in(language).text("bearer." + bearer));
        }
        return of(words);
    }

    /** The labels of the records, keys and words of a dossier, and the sentences that explain them. */
    static String labels(Language language) {
        DossierLabels labels = DossierLabels.in(language);
        Map<String, String> texts = new TreeMap<>();
        labels.names().forEach(name -> texts.put(name, labels.label(name)));
        return of(texts);
    }

    private static String of(Map<String, String> texts) {
        return JsonText.of(json -> {
            json.writeStartObject();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                json.writeStringField(text.getKey(), text.getValue());
            }
            json.writeEndObject();
        });
    }

    /**
     * All that the page shows of a dossier, of one reading and one assessment: the report; what to do about each finding in it, and what decided, of undetermined
     * ones for the first of each norm; and the dossier, if it is asked for.
     */
    static String look(Check check, Request request) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeFieldName("report");
            json.writeRawValue(ReportFormat.JSON.of(request.manner(), check.checked()));
            json.writeObjectFieldStart("said");
            if (check.checked().assessment().isPresent()) {
                Map<Norm, Integer> undetermined = new HashMap<>();
                for (Finding finding : check.assessment().findings()) {
                    if (finding.outcome() != Outcome.UNDETERMINED
                            || undetermined.merge(finding.norm(), 1, Integer::sum) <= MOST_UNDETERMINED) {
                        json.writeObjectFieldStart(finding.id());
                        said(json, new FindingWords(finding, request.texts()));
                        json.writeEndObject();
                    }
                }
            }
            json.writeEndObject();
            if (request.isOn("model") && check.checked().read().dossier().isPresent()) {
                json.writeFieldName("model");
                json.writeRawValue(new DossierWriter()
                        .asJson(check.checked().read().dossier().get()));
            }
            json.writeEndObject();
        });
    }

    private static void said(JsonGenerator json, FindingWords words) throws IOException {
        JsonText.nullable(json, "toDo", words.whatToDo());
        JsonText.strings(json, "evidence", words.evidence());
    }
}
