package org.openplp.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openplp.law.compile.LawFolder;
import org.openplp.rules.norm.LocalLaw;

/** The law of a municipality with one norm, EXV-1, and one text for everything: any that a compiled file can have, also what the compiler rejects. */
final class LawOfOneText {
    private LawOfOneText() {}

    static LocalLaw of(String text) {
        try {
            byte[] instead = text.getBytes(UTF_8);
            String sentence = "Q".repeat(instead.length - 1) + ".";
            String said = "{en: " + sentence + "}";
            Path folder = Files.createTempDirectory("law");
            Path local = folder.resolve("local.yaml");
            Path norm = folder.resolve("EXV-1.yaml");
            try {
                Files.writeString(local, """
                        prefix: EXV
                        version: 1
                        name: Exempleville
                        languages: [en]
                        sources:
                          rules: {title: %s, date: {en: 2026-01-10}, read: READ}
                        """.formatted(said));
                Files.writeString(norm, """
                        id: EXV-1
                        statement: %1$s
                        bearers: [PLP]
                        modality: OBLIGATION
                        citations: [rules]
                        check: RECORDS
                        shape: STANDING
                        subject: PARTNERSHIP
                        rule:
                          holds: {partnership.operationalSince: present}
                        not: %1$s
                        do: %1$s
                        """.formatted(said));
                byte[] compiled = LawFolder.of(folder).compiled();
                return LocalLaw.of(new String(compiled, ISO_8859_1)
                        .replace(sentence, new String(instead, ISO_8859_1))
                        .getBytes(ISO_8859_1));
            } finally {
                Files.deleteIfExists(local);
                Files.deleteIfExists(norm);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
