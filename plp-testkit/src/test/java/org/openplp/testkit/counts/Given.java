package org.openplp.testkit.counts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.CheckedFile;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.testkit.cases.CaseReader;
import org.openplp.testkit.cases.PlpCase;
import org.openplp.testsupport.Thorough;

/** A dossier on a day. */
record Given(String name, String yaml, LocalDate day) {
    CheckedFile report(Reading reading) {
        ReadDossier read = DossierReader.withDefaultLimit().read(name, yaml.getBytes(StandardCharsets.UTF_8));
        DossierSnapshot snapshot = ((DossierSnapshot.Attempt.Accepted)
                        DossierSnapshot.of(read.dossier().orElseThrow(), day))
                .snapshot();
        return new CheckedFile(read, Optional.of(BelgianBook.ofThisRelease().assess(snapshot, reading)));
    }

    @Override
    public String toString() {
        return name;
    }

    static Stream<Given> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().map(Given::of).toList().stream();
        }
    }

    private static Given of(Path file) {
        try {
            return new Given(file.getFileName().toString(), Files.readString(file), LocalDate.parse("2026-11-24"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Given of(PlpCase example) {
        return new Given(example.name(), example.givenDossier().yaml(), example.day());
    }

    /** The examples, and cases. */
    static Stream<Given> dossiers() throws IOException {
        List<PlpCase> cases = CaseReader.read(Path.of("..", "law", "scenarios"));
        Stream<Given> some = Thorough.orOneOf(60, cases).stream().map(Given::of);
        return Stream.concat(examples(), some);
    }
}
