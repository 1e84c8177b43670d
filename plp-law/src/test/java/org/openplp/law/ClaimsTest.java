package org.openplp.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.testsupport.KeptFile;

/** What the law claims of each norm, a line each, so that a review sees what to compare with the source. */
@DisplayName("The claims of the law")
class ClaimsTest {
    private static final List<String> WORDS =
            List.of("bearers", "modality", "force", "confidence", "in-force", "citations", "parameters");
    private static final List<String> TEXTS = List.of("statement", "condition", "interpretation", "met", "not", "do");
    private static final int DIGITS = 8;

    private static String line(Law law, Law.Row norm) {
        String id = norm.get("id");
        Stream<String> words = WORDS.stream().map(column -> String.join(", ", norm.list(column)));
        Stream<String> digests = law.languages().stream().map(language -> digests(law.texts(language), id));
        return Stream.of(Stream.of(id), words, digests).flatMap(cells -> cells).collect(Collectors.joining("\t"));
    }

    private static String digests(LawTexts texts, String id) {
        return Stream.concat(TEXTS.stream().map(text -> id + "." + text), Stream.of("open." + id))
                .flatMap(key ->
                        texts.find(key).stream().map(text -> key.replace(id, "").replace(".", "") + " " + digest(text)))
                .collect(Collectors.joining(", "));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areThoseThatWereComparedWithTheirSources() throws IOException {
        Law law = Law.ofThisRelease();
        Stream<String> head = Stream.of(Stream.of("norm"), WORDS.stream(), law.languages().stream())
                .flatMap(cells -> cells);
        String table = Stream.concat(
                        Stream.of(head.collect(Collectors.joining("\t"))),
                        law.rows("norm").stream().map(norm -> line(law, norm)))
                .collect(Collectors.joining("\n", "", "\n"));

        KeptFile.isUpToDate(Path.of("../docs/law-claims.tsv"), table);
    }
}
