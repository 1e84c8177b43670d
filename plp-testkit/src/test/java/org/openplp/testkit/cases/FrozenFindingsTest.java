package org.openplp.testkit.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.cases.NormCase;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.belgium.LifeCycle;
import org.openplp.rules.digest.Sha256;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Explanation;
import org.openplp.testsupport.KeptFile;
import org.opentest4j.AssertionFailedError;

/**
 * What is found of every norm in every row of a law file, scenario and example, without the texts of the law: outcomes,
 * reasons, evidence and missing facts in their order, stages, notices and duties. It stays the same, to the last byte,
 * if a rule is written another way.
 */
@DisplayName("What is found in all cases")
class FrozenFindingsTest {
    private static final Path KEPT = Path.of("src/test/resources/org/openplp/testkit/cases/found.txt");
    private static final Path NOW = Path.of("target", "found");

    /** Names, parted by commas, of which everything found is written to {@link #NOW} even if it is as it was. */
    private static final Set<String> WRITTEN =
            Set.of(System.getProperty("plp.found", "").split(",", -1));

    private static final String OTHERWISE = """
            Something else is found in %s. What is found now is in %s. To see the difference, run this test on the commit \
            before with -Dplp.found=%s, and compare the two folders. If the change is meant, commit %s, which has been written anew.""";

    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final List<LocalDate> DAYS_OF_EXAMPLES = Stream.of(
                    "2009-06-30", "2015-06-30", "2019-02-14", "2023-08-31", "2026-11-24", "2031-01-01")
            .map(LocalDate::parse)
            .toList();

    /** A dossier on a day. */
    private record Seen(Dossier dossier, LocalDate day) {
        void writeTo(StringBuilder found) {
            DossierSnapshot snapshot = ((DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(dossier, day)).snapshot();
            for (Reading reading : Reading.values()) {
                Assessment assessment = BOOK.assess(snapshot, reading);
                found.append(day)
                        .append(" read as ")
                        .append(reading)
                        .append(": ")
                        .append(assessment.overall());
                assessment.notices().forEach(notice -> found.append("; ").append(notice));
                found.append('\n');
                for (Finding finding : assessment.allFindings()) {
                    found.append(finding.id())
                            .append(' ')
                            .append(finding.outcome())
                            .append(' ');
                    found.append(finding.severity(reading)).append('\n');
                    if (reading == Reading.AS_WORDED) {
                        write(finding, found);
                    }
                }
                if (reading == Reading.AS_WORDED) {
                    LifeCycle.of(snapshot).steps().forEach(step -> write(step, found));
                    Duties.of(assessment, day.plusYears(2)).all().forEach(duty -> write(duty, found));
                }
            }
        }

        private static void write(Finding finding, StringBuilder found) {
            found.append("  ")
                    .append(finding.reason())
                    .append(' ')
                    .append(finding.subject().path());
            found.append(finding.isTooLate() ? " too late" : "").append(finding.isOfUnknownStart() ? " start?" : "");
            finding.waiver().ifPresent(waiver -> found.append(" waived by ").append(waiver));
            write(finding.explanation(), found);
        }

        private static void write(LifeCycle.Step step, StringBuilder found) {
            found.append(step.stage())
                    .append(' ')
                    .append(step.reached())
                    .append(' ')
                    .append(step.since());
            write(step.explanation(), found);
        }

        private static void write(Duty duty, StringBuilder found) {
            found.append(duty.id()).append(' ').append(duty.state()).append(' ').append(duty.toWhom());
            found.append(" after ").append(duty.event()).append(" by ").append(duty.due());
            found.append(' ').append(duty.agreedTerm()).append(" done ").append(duty.done());
            write(duty.explanation(), found);
        }

        private static void write(Explanation why, StringBuilder found) {
            why.due().ifPresent(due -> found.append(", due ").append(due));
            for (Explanation.Evidence evidence : why.evidence()) {
                found.append("\n    ")
                        .append(evidence.decided() ? "" : "beside it ")
                        .append(evidence.path());
                found.append(": ").append(evidence.value());
            }
            for (Explanation.Missing missing : why.missing()) {
                found.append("\n    lacks ").append(missing.path()).append(missing.datedLater() ? " (later)" : "");
            }
            why.open().forEach(point -> found.append("\n    open ").append(point));
            found.append(why.failed() ? " FAILED\n" : "\n");
        }
    }

    @Test
    void isWhatItWas() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        List<String> kept = Files.exists(KEPT) ? Files.readAllLines(KEPT) : List.of();
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, List<Seen>> one : all().entrySet()) {
            String name = one.getKey();
            StringBuilder found = new StringBuilder();
            one.getValue().forEach(seen -> seen.writeTo(found));
            hashes.put(name, hash(found));
            boolean differs = !kept.contains(name + " " + hashes.get(name));
            if (differs) {
                different.add(name);
            }
            if (differs || WRITTEN.contains(name)) {
                Path file = NOW.resolve(name + ".txt");
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, found);
            }
        }
        String content = hashes.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            KeptFile.isUpToDate(KEPT, content);
        } catch (AssertionFailedError stale) {
            String names = String.join(",", different);
            throw new AssertionFailedError(OTHERWISE.formatted(names, NOW, names, KEPT), stale);
        }
    }

    private static Map<String, List<Seen>> all() throws IOException {
        Map<String, List<Seen>> all = new TreeMap<>();
        for (NormCase row : NormCase.ofThisRelease()) {
            String file = row.place().substring(0, row.place().indexOf(':'));
            all.computeIfAbsent(file, any -> new ArrayList<>()).add(seen(new GivenDossier(row.dossier(), row.day())));
        }
        CaseReader.read(Path.of("..", "law", "scenarios"))
                .forEach(one -> all.put("law/scenarios/" + one.name(), List.of(seen(one.givenDossier()))));
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .forEach(file -> all.put("examples/" + file.getFileName(), onItsDays(file)));
        }
        all.put("docs/dossier-by-example.yaml", onItsDays(Path.of("..", "docs", "dossier-by-example.yaml")));
        return all;
    }

    private static Seen seen(GivenDossier given) {
        return new Seen(given.dossier(), given.day());
    }

    private static List<Seen> onItsDays(Path file) {
        Dossier dossier = DossierReader.withDefaultLimit().read(file).dossier().orElseThrow();
        return DAYS_OF_EXAMPLES.stream().map(day -> new Seen(dossier, day)).toList();
    }

    private static String hash(CharSequence found) {
        byte[] digest = Sha256.start().digest(found.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 8);
    }
}
