package org.openplp.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** The words of the library as JSON objects of texts by key, for a page that renders reports and forms itself. */
final class PageTexts {
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
     * Everything that the page shows of a dossier, from reading and assessing it once: the report; for each finding, what to do and what decided; and the
     * dossier, if requested.
     */
    static String look(Check check, Request request) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeFieldName("report");
            json.writeRawValue(ReportFormat.JSON.of(request.manner(), check.checked()));
            json.writeObjectFieldStart("said");
            if (check.checked().assessment().isPresent()) {
                for (Finding finding : check.assessment().findings()) {
                    json.writeObjectFieldStart(finding.id());
                    said(json, new FindingWords(finding, request.texts()));
                    json.writeEndObject();
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
