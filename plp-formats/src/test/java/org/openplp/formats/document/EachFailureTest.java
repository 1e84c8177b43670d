package org.openplp.formats.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.baseline.BaselineFile;
import org.openplp.formats.baseline.UnreadableBaseline;
import org.openplp.formats.document.FailingStorage.Fault;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.DossierCheck;
import org.openplp.formats.report.DossierFiles;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.table.MemberTableReader;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.testsupport.Thorough;

/** The first use of the storage fails, then the second, and so on until all of the work is done without a failure. No failure passes for success, and none leaves half a file. */
@DisplayName("Whichever use of the storage fails")
@Timeout(120)
class EachFailureTest {
    private static final int MANY = 500;
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final String SOUND = "openplp: 1\npartnership: {id: plp-1}\n";
    private static final String OLD = "old".repeat(10_000);
    private static final String NEW = "new".repeat(10_000);

    @TempDir
    private Path folder;

    /** What is done with files. */
    @FunctionalInterface
    private interface Work<R> {
        R on(FailingStorage storage) throws IOException;
    }

    /** Does it with each failure in turn, and gives how many there were. What comes of it, if it does not fail itself, has to pass. */
    private static <R> int each(Fault fault, Work<R> work, Predicate<R> passes, Runnable afterwards) {
        for (int failing = 1; failing < MANY; failing++) {
            FailingStorage storage = new FailingStorage(failing, fault);
            Optional<R> result = Optional.empty();
            try {
                result = Optional.of(work.on(storage));
            } catch (IOException | OutOfMemoryError reported) {
                assertThat(storage.isUnbroken()).isFalse();
            }
            assertThat(result.filter(passes.negate())).as("failure " + failing).isEmpty();
            afterwards.run();
            if (storage.isUnbroken()) {
                assertThat(result).isPresent();
                return failing - 1;
            }
        }
        throw new AssertionError("there is no end of failures");
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    private void isWholeAndAlone(Path file) {
        try {
            if (Files.exists(file)) {
                assertThat(Files.readString(file)).isIn(OLD, NEW);
            }
            // one whose removal is what failed
            for (Path part : parts()) {
                Files.delete(part);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsTheOldOneOrTheNewOneAndTheNewOneOnlyWhereNothingWasReported(Fault fault) throws IOException {
        Path file = folder.resolve("report");

        int failures = each(
                fault,
                storage -> {
                    Files.writeString(file, OLD);
                    WholeFile.write(storage.path(file), NEW);
                    return Files.readString(file);
                },
                NEW::equals,
                () -> isWholeAndAlone(file));

        assertThat(failures).isGreaterThan(8);
    }

    @ParameterizedTest
    @EnumSource
    void aNewFileIsThereWholeOrNotAtAll(Fault fault) {
        Path file = folder.resolve("report");

        int failures = each(
                fault,
                storage -> {
                    Files.deleteIfExists(file);
                    WholeFile.writeNew(storage.path(file), NEW.getBytes(StandardCharsets.UTF_8));
                    return Files.readString(file);
                },
                NEW::equals,
                () -> isWholeAndAlone(file));

        assertThat(failures).isGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource
    void aDossierIsReadWholeOrNotAtAll(Fault fault) throws IOException {
        Path file = Files.writeString(folder.resolve("one.yaml"), SOUND + "# " + OLD + "\nmemberships: [{id: m-1}]\n");
        String digest = READER.read(file).digest().orElseThrow();

        int failures = each(
                fault,
                storage -> READER.read(storage.path(file), "one.yaml"),
                read -> read.dossier().isEmpty() != read.digest().equals(Optional.of(digest)),
                () -> {});

        assertThat(failures).isGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource
    void aTableAndABaselineAreReadWholeOrNotAtAll(Fault fault) throws IOException {
        Path table = Files.writeString(folder.resolve("members.csv"), "id\nm-1\n" + "\n".repeat(10_000) + "m-2\n");
        Path known = Files.writeString(
                folder.resolve("known.json"), "{\"format\": 1," + " ".repeat(10_000) + "\"frozen\": []}");

        each(
                fault,
                storage -> MemberTableReader.usual().read(storage.path(table)),
                read -> read.defects().isEmpty()
                        ? read.members().size() == 2
                        : read.members().isEmpty(),
                () -> {});
        each(
                fault,
                storage -> {
                    try {
                        return BaselineFile.read(storage.path(known), 1 << 20)
                                .entries()
                                .size();
                    } catch (UnreadableBaseline reported) {
                        return 0;
                    }
                },
                size -> size == 0,
                () -> {});
    }

    /** What is lost of a folder is told, by a file or a folder that has a defect. */
    @ParameterizedTest
    @EnumSource
    void noDossierOfAFolderIsMissedInSilence(Fault fault, @TempDir Path elsewhere) throws IOException {
        for (String name : List.of("a.yaml", "below/b.yaml", "below/deep/c.json")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, SOUND);
        }
        Files.writeString(elsewhere.resolve("d.yaml"), SOUND);
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        Files.createSymbolicLink(folder.resolve("e.yaml"), elsewhere.resolve("none"));
        int all = DossierFiles.under(folder).size();

        int failures = each(
                fault,
                storage -> DossierFiles.under(storage.path(folder)).stream()
                        .map(file -> Path.of(file.toString()))
                        .toList(),
                found -> found.size() == all || found.stream().anyMatch(Files::isDirectory),
                () -> {});

        assertThat(all).isEqualTo(5);
        assertThat(failures).isGreaterThan(8);
    }

    /** A writer of which one writing fails. */
    private static final class FailingWriter extends Writer {
        private final StringWriter written = new StringWriter();
        private int left;

        FailingWriter(int failing) {
            this.left = failing;
        }

        @Override
        public void write(char[] letters, int from, int length) throws IOException {
            if (--left == 0) {
                throw new IOException("no room");
            }
            written.write(letters, from, length);
        }

        @Override
        public void flush() {
            written.flush();
        }

        @Override
        public void close() {
            flush();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noReportIsCutShortInSilence(ReportFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("one.yaml"), SOUND);
        DossierCheck check =
                new DossierCheck(READER, BelgianBook.ofThisRelease(), Reading.AS_WORDED, LocalDate.of(2026, 11, 24));
        CheckedFile checked = check.of(file, "one.yaml");
        String whole = written(format, checked, 0).orElseThrow();

        for (int failing = 1; failing < MANY; failing += Thorough.isOn() ? 1 : 23) {
            Optional<String> written = written(format, checked, failing);
            if (written.isPresent()) {
                assertThat(written).contains(whole);
                return;
            }
        }
    }

    private static Optional<String> written(ReportFormat format, CheckedFile checked, int failing) {
        FailingWriter out = new FailingWriter(failing);
        Manner manner = new Manner(new Messages(Texts.english()), false, false);
        try {
            ReportDocument document = format.open(manner, true, out);
            document.part(0, checked).write();
            document.end();
            return Optional.of(out.written.toString());
        } catch (IOException reported) {
            return Optional.empty();
        }
    }

    @Test
    void isOnlyOneOfManyThatAreCounted() throws IOException {
        FailingStorage storage = new FailingStorage(0, Fault.DENIED);

        assertThat(READER.read(storage.path(Files.writeString(folder.resolve("one.yaml"), SOUND)))
                        .dossier())
                .isPresent();
    }
}
