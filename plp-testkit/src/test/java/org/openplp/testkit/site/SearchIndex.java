package org.openplp.testkit.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.source.Citation;

/** What the search of a language looks through, as a script: a page from a disk may load one, and nothing else. */
final class SearchIndex {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SearchIndex() {}

    static String of(Words words) {
        Map<String, String> sources = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (Norm norm : Register.ofThisRelease().norms()) {
            norm.citations()
                    .forEach(citation ->
                            sources.put(citation.source().code(), words.texts().title(norm, citation.source())));
            lines.add(json(List.of(
                    norm.id().value(),
                    words.statement(norm),
                    norm.bearers().stream()
                            .map(bearer -> words.label("bearer", bearer))
                            .collect(Collectors.joining(", ")),
                    words.label("force", norm.force()),
                    Stream.concat(
                                    norm.parameters().stream()
                                            .map(parameter -> words.norms().parameter(norm, parameter)),
                                    Stream.of(
                                            words.texts().condition(norm),
                                            words.texts().interpretation(norm)))
                            .collect(Collectors.joining(" ")),
                    norm.citations().stream().map(Citation::label).toList(),
                    String.join(" ", norm.merged()))));
        }
        List<List<String>> synonyms = Synonyms.in(words.language()).stream()
                .map(pair -> List.of(pair.word(), pair.term()))
                .toList();
        return "window.plpNorms = [\n" + String.join(",\n", lines) + "\n];\nwindow.plpSources = " + json(sources)
                + ";\nwindow.plpSynonyms = " + json(synonyms) + ";\n";
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
