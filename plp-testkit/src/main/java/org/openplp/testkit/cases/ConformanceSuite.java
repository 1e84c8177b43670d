package org.openplp.testkit.cases;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.openplp.rules.digest.Sha256;

/**
 * The cases of a rule book: what an implementation of its norms has to find. Each norm with a rule is in at least three
 * of them.
 *
 * @param book the id of the rule book, such as {@code plp-be}
 * @param version its version, such as {@code 2026.3}
 * @param digest the SHA-256 of the cases, as 64 hexadecimal digits; it differs between suites that differ in a single
 *     letter
 * @param cases cases about norms of the rule book
 * @param localCases cases about the norms of the register that are in no book unless a host asks for them
 */
public record ConformanceSuite(
        String book, String version, String digest, List<PlpCase> cases, List<PlpCase> localCases) {
    private static final String FOLDER = "/org/openplp/testkit/cases/";
    private static final String INDEX = "suite.txt";
    private static final String LOCAL = "local/";

    /** Copies the lists. */
    public ConformanceSuite {
        requireNonNull(book, "book");
        requireNonNull(version, "version");
        requireNonNull(digest, "digest");
        requireNonNull(cases, "cases");
        requireNonNull(localCases, "localCases");
        cases = List.copyOf(cases);
        localCases = List.copyOf(localCases);
    }

    /**
     * The suite of the rule book of this release.
     *
     * @return the cases
     */
    public static ConformanceSuite ofThisRelease() {
        return Loaded.SUITE;
    }

    private static final class Loaded {
        static final ConformanceSuite SUITE = load();
    }

    private static ConformanceSuite load() {
        List<String> lines =
                new String(content(INDEX), StandardCharsets.UTF_8).lines().toList();
        String[] book = lines.get(0).split(" ", 2);
        MessageDigest digest = Sha256.start();
        List<PlpCase> cases = new ArrayList<>();
        List<PlpCase> local = new ArrayList<>();
        for (String file : lines.subList(1, lines.size())) {
            byte[] content = content(file);
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
            boolean isLocal = file.startsWith(LOCAL);
            (isLocal ? local : cases).add(CaseReader.read(file, content));
        }
        return new ConformanceSuite(book[0], book[1], HexFormat.of().formatHex(digest.digest()), cases, local);
    }

    private static byte[] content(String file) {
        try (InputStream stream = ConformanceSuite.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the testkit lacks the case " + file);
            }
            return stream.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("the cases of the testkit can be read", impossible);
        }
    }
}
