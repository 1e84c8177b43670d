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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.cases.NormCase;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.digest.Sha256;

/**
 * The cases of a rule book: what an implementation of its norms has to find. They are the rows of the law files, each
 * about one norm, and scenarios about several norms at once.
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
        RuleBook book = BelgianBook.ofThisRelease();
        MessageDigest digest = Sha256.start();
        List<PlpCase> cases = new ArrayList<>();
        for (NormCase row : NormCase.ofThisRelease()) {
            cases.add(ExpandedRow.of(row));
            Stream.of(row.norm(), row.dossier(), row.day(), row.expected())
                    .forEach(part -> digest.update(bytes(part + "\0")));
        }
        for (String file : scenarios()) {
            byte[] content = content(file);
            digest.update(content);
            cases.add(CaseReader.read(file, content));
        }
        Map<Boolean, List<PlpCase>> isLocal = cases.stream()
                .collect(Collectors.partitioningBy(one -> one.expected().keySet().stream()
                        .anyMatch(norm -> book.norm(norm).isEmpty())));
        return new ConformanceSuite(
                book.id(),
                book.version(),
                HexFormat.of().formatHex(digest.digest()),
                isLocal.getOrDefault(false, List.of()),
                isLocal.getOrDefault(true, List.of()));
    }

    /** The names of the files, which a jar cannot list. */
    private static List<String> scenarios() {
        return new String(content(INDEX), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
