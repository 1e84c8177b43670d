package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Event;
import org.openplp.formats.baseline.BaselineFile;
import org.openplp.formats.baseline.UnreadableBaseline;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.entry.EventsJson;

/** A file of each format that a release has written or read, with what is read of it. After that release the file is never changed: docs/compatibility.md. */
@DisplayName("What a release could read")
@NullUnmarked
class ReleasedFormatsTest {
    private static final Path FILES = Path.of("src/test/resources/org/openplp/formats/released");
    private static final Path READ_NOW = Path.of("target/released");
    private static final String WHAT_IS_READ = ".read.txt";
    private static final String SUMS = "SUMS";

    private static final String READ_OTHERWISE = """
            Something else is read of %s than is kept beside it. Mend what reads it: what a release wrote keeps its meaning. Only if lines were added at its end, if it is \
            a file of a new format, or if a major version gives a component another name, take over what is read now.""";

    private static final String CHANGED = """
            %1$s is not what it was. A release wrote or read it, and such files are in archives and stores: put it back, and mend the reader instead, or add a file of a \
            new format. What came in since goes at its end, with one more line in SUMS: %2$s. Only as long as no release has had the file, that line takes the place \
            of the one in SUMS.""";

    static IntStream formats() {
        return IntStream.rangeClosed(1, Dossier.FORMAT);
    }

    static IntStream formatsOfEvents() {
        return IntStream.rangeClosed(1, EventsJson.FORMAT);
    }

    static IntStream formatsOfBaselines() {
        return IntStream.rangeClosed(1, BaselineFile.FORMAT);
    }

    @ParameterizedTest(name = "dossier, format {0}")
    @MethodSource("formats")
    void isReadAsADossier(int format) throws IOException {
        ReadDossier read = DossierReader.withDefaultLimit().read(FILES.resolve("dossier-" + format + ".yaml"));

        assertThat(read.defects()).isEmpty();
        isReadAsBefore(
                "dossier-" + format, WhatIsRead.in("dossier", read.dossier().orElseThrow()));
    }

    @ParameterizedTest(name = "events, format {0}")
    @MethodSource("formatsOfEvents")
    void isReadAsEvents(int format) throws IOException {
        List<String> read = new ArrayList<>();
        for (String line : Files.readAllLines(FILES.resolve("events-" + format + ".jsonl"))) {
            Event event = EventsJson.read(line);
            String family = event.getClass().getEnclosingClass().getSimpleName();
            read.addAll(WhatIsRead.in(family + "." + event.getClass().getSimpleName(), (Record) event));
        }

        isReadAsBefore("events-" + format, read);
    }

    @ParameterizedTest(name = "baseline, format {0}")
    @MethodSource("formatsOfBaselines")
    void isReadAsABaseline(int format) throws IOException, UnreadableBaseline {
        byte[] content = Files.readAllBytes(FILES.resolve("baseline-" + format + ".json"));

        isReadAsBefore("baseline-" + format, WhatIsRead.in("baseline", BaselineFile.read("baseline.json", content)));
    }

    /** What stands in a file means for ever what it meant when it was written: a fact that is lost, or that becomes another one, is no longer the same record. */
    private static void isReadAsBefore(String name, List<String> read) throws IOException {
        Path kept = FILES.resolve(name + WHAT_IS_READ);
        Path now = Files.createDirectories(READ_NOW).resolve(name + WHAT_IS_READ);
        Files.write(now, read);

        assertThat(now).as(READ_OTHERWISE, name).hasSameTextualContentAs(kept, StandardCharsets.UTF_8);
    }

    /** A line for each file and what was added at its end: how many of its first bytes, their SHA-256 sum, the name. */
    @Test
    void isNotChangedAfterARelease() throws IOException, NoSuchAlgorithmException {
        Map<String, List<String>> sums = Files.readAllLines(FILES.resolve(SUMS)).stream()
                .collect(Collectors.groupingBy(line -> line.split(" ", -1)[2]));
        List<String> files;
        try (Stream<Path> all = Files.list(FILES)) {
            files = all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(WHAT_IS_READ) && !name.equals(SUMS))
                    .toList();
        }

        assertThat(files).as("each file has its lines in " + SUMS).containsExactlyInAnyOrderElementsOf(sums.keySet());
        for (String file : files) {
            byte[] content = Files.readAllBytes(FILES.resolve(file));
            String whole = line(content, content.length, file);
            List<String> now = new ArrayList<>();
            for (String sum : sums.get(file)) {
                now.add(line(content, Integer.parseInt(sum.split(" ", -1)[0]), file));
            }
            assertThat(now).as(CHANGED, file, whole).isEqualTo(sums.get(file)).endsWith(whole);
        }
    }

    private static String line(byte[] content, int bytes, String file) throws NoSuchAlgorithmException {
        byte[] first = Arrays.copyOf(content, Math.min(bytes, content.length));
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(first);
        return first.length + " " + HexFormat.of().formatHex(sum) + " " + file;
    }
}
