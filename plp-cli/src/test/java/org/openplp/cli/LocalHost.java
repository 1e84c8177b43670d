package org.openplp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invented municipality that writes law files and a rule, and packs both as a jar. */
final class LocalHost {
    private LocalHost() {}

    /** The law files in some languages: one norm that records show, met or not, and one for people. */
    static Path law(Path folder, String read, String... languages) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("local.yaml"), """
                prefix: GEM
                version: 2026.1
                name: Gemeente
                languages: [%s]
                sources:
                  rules:
                    title: %s
                    date: %s
                    read: %s
                """.formatted(
                        String.join(", ", languages), texts("title", 6, languages), texts("date", 6, languages), read));
        Files.writeString(folder.resolve("GEM-1.yaml"), """
                id: GEM-1
                statement: %s
                condition: %s
                interpretation: %s
                bearers: [PLP]
                modality: OBLIGATION
                citations:
                  - rules art. 4
                check: RECORDS
                shape: STANDING
                subject: PARTNERSHIP
                rule:
                  holds: {appointments: {some: in-office}}
                met: %s
                not: %s
                do: %s
                cases:
                  - rows:
                      - {appointments: [{id: a-1, role: COORDINATOR, from: 2025-01-01}], is: MET}
                      - appointments: []
                        is: BREACHED
                        show: %s
                      - {is: UNDETERMINED, lacks: [appointments]}
                """.formatted(Stream.concat(
                        Stream.of("statement", "condition", "interpretation", "met", "not", "do")
                                .map(key -> texts(key, 2, languages)),
                        Stream.of(texts("show", 10, languages)))
                .toArray()));
        Files.writeString(folder.resolve("GEM-2.yaml"), """
                id: GEM-2
                statement: %s
                bearers: [COORD]
                modality: RECOMMENDATION
                citations: [rules art. 7]
                check: JUDGEMENT
                shape: JUDGED
                subject: PARTNERSHIP
                """.formatted(texts("another statement", 2, languages)));
        return folder;
    }

    private static String texts(String key, int indent, String... languages) {
        return Stream.of(languages)
                .map(language -> "\n" + " ".repeat(indent) + language + ": " + text(key, language))
                .collect(Collectors.joining());
    }

    /** What a text says. */
    static String text(String key, String language) {
        return "The " + key + " of GEM in " + language + ".";
    }
}
