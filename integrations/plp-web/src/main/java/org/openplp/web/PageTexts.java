package org.openplp.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.wording.JsonText;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.DossierLabels;
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
            words.put("bearer." + bearer, Texts.inLanguage(language).text("bearer." + bearer));
        }
        return of(words);
    }

    /** The labels of the records, keys and words of a dossier, and the sentences that explain them. */
    static String labels(Language language) {
        DossierLabels labels = DossierLabels.inLanguage(language);
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
}
