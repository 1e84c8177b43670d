package org.openplp.formats.entry;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.defect.Places;
import org.openplp.formats.form.Forms;
import org.openplp.formats.form.RecordReader;
import org.openplp.formats.source.ReadingStopped;
import org.openplp.formats.source.SourceFile;
import org.openplp.formats.source.SourceText;

/**
 * Reads one record of core, such as a membership, a measure or a whole dossier, from YAML and JSON.
 *
 * <p>The keys are those of a dossier; a key that is left out is a fact not on record. The keys of an act or event are the names of its components, and only
 * facts may be left out. The key {@code $schema} at the top is for editors and is ignored. A name that ends in {@code .json} means JSON, any other means YAML.
 *
 * <p>A reader keeps nothing of what it read, and several threads can use it at once. Create it once: working out the keys of a record takes longer than reading
 * one.
 *
 * @param <R> the record
 */
public final class EntryReader<R extends Record> {
    /** The largest limit that can be set: 1 GiB. */
    public static final long LARGEST_LIMIT = SourceFile.LARGEST_LIMIT;

    /** The key with which editors find the schema of a JSON file, as JSON has no comments. */
    private static final String SCHEMA = "$schema";

    private static final int MEBIBYTE = 1 << 20;

    private final RecordReader<R> records;
    private final int limit;
    private final Function<? super R, List<Defect>> check;
    private final boolean givesPlaces;

    private EntryReader(
            RecordReader<R> records, int limit, Function<? super R, List<Defect>> check, boolean givesPlaces) {
        this.records = records;
        this.limit = limit;
        this.check = check;
        this.givesPlaces = givesPlaces;
    }

    /**
     * A reader for texts of up to 64 MiB that accepts every readable record.
     *
     * @param <R> the record
     * @param type the class of the record
     * @return the reader
     * @throws IllegalArgumentException if no dossier, act or event has such a record
     */
    public static <R extends Record> EntryReader<R> of(Class<R> type) {
        requireNonNull(type, "type");
        return new EntryReader<>(
                new RecordReader<>(new Forms().of(type).passingOver(Set.of(SCHEMA))),
                SourceFile.USUAL_LIMIT,
                entry -> List.of(),
                true);
    }

    /**
     * This reader with another size limit. Reading needs about ten times the size of a text in memory, and up to thirty times if it was made to need much.
     *
     * @param bytes the size of the largest text in UTF-8, from 1 byte to 1 GiB
     * @return the reader
     * @throws IllegalArgumentException if the limit is less than 1 byte or more than 1 GiB
     */
    public EntryReader<R> withLimit(long bytes) {
        return new EntryReader<>(records, SourceFile.limit(bytes), check, givesPlaces);
    }

    /**
     * This reader with a further check. What it finds also stops the entry. It is reported at its place, unless an earlier check reports something there.
     *
     * @param contradictions finds the contradictions in an entry, such as {@code Membership::contradictions}
     * @return the reader
     */
    public EntryReader<R> checkedBy(Function<? super R, List<Defect>> contradictions) {
        requireNonNull(contradictions, "contradictions");
        Function<? super R, List<Defect>> earlier = check;
        return new EntryReader<>(
                records, limit, entry -> joined(earlier.apply(entry), contradictions.apply(entry)), givesPlaces);
    }

    /**
     * This reader without places for a file without defects, for callers that need them only to report defects. A file with
     * defects is read, and checked, a second time. A text always has places.
     *
     * @return the reader, which takes less time for a file without defects, and more for one with defects
     */
    public EntryReader<R> withoutPlaces() {
        return new EntryReader<>(records, limit, check, false);
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param path the file
     * @return the entry, or every defect, including a file that is missing or unreadable
     */
    public ReadEntry<R> read(Path path) {
        String name = path.toString();
        try {
            return read(name, SourceFile.bytes(path, limit));
        } catch (ReadingStopped stopped) {
            return stopped(name, stopped);
        }
    }

    /**
     * Reads the content of a file in UTF-8.
     *
     * @param name the name of the file in the result and in messages
     * @param content its bytes
     * @return the entry, or every defect
     */
    public ReadEntry<R> read(String name, byte[] content) {
        try {
            refuseBeyondLimit(content.length);
            Optional<R> sound = givesPlaces ? Optional.empty() : sound(name, content);
            return sound.isPresent()
                    ? new ReadEntry<>(name, sound, Places.none(), List.of())
                    : result(name, SourceText.of(content));
        } catch (ReadingStopped stopped) {
            return stopped(name, stopped);
        }
    }

    /**
     * Reads a text that is already decoded.
     *
     * @param name the name of the text in the result and in messages
     * @param text the text, with at most as many characters as the limit has bytes
     * @return the entry, or every defect
     */
    public ReadEntry<R> read(String name, String text) {
        try {
            refuseBeyondLimit(text.length());
            return result(name, SourceText.of(text));
        } catch (ReadingStopped stopped) {
            return stopped(name, stopped);
        }
    }

    private Optional<R> sound(String name, byte[] content) {
        return records.readSound(content, SourceFile.isJson(name), limit)
                .filter(entry -> check.apply(entry).isEmpty());
    }

    private void refuseBeyondLimit(int size) throws ReadingStopped {
        if (size > limit) {
            boolean whole = limit % MEBIBYTE == 0;
            throw ReadingStopped.at(
                    Place.START,
                    DefectCode.FILE_TOO_LARGE,
                    whole ? "mebibytes" : "bytes",
                    Integer.toString(whole ? limit / MEBIBYTE : limit));
        }
    }

    private ReadEntry<R> stopped(String name, ReadingStopped stopped) {
        return new ReadEntry<>(name, Optional.empty(), Places.none(), stopped.defects());
    }

    private ReadEntry<R> result(String name, String text) {
        RecordReader.ReadRecord<R> reading = records.read(text, SourceFile.isJson(name), limit);
        List<PlacedDefect> defects = checked(reading);
        Optional<R> entry = defects.isEmpty() ? reading.content() : Optional.empty();
        return new ReadEntry<>(name, entry, reading.places(), defects);
    }

    /** The defects that the reader reported and those that the check finds, in the order of the text. */
    private List<PlacedDefect> checked(RecordReader.ReadRecord<R> reading) {
        List<PlacedDefect> all = new ArrayList<>(reading.defects());
        Set<FactPath> known = new HashSet<>();
        for (PlacedDefect defect : reading.defects()) {
            known.add(defect.defect().path());
        }
        reading.content().map(check).orElse(List.of()).stream()
                .filter(defect -> !isAtOrBelow(defect.path(), known))
                .limit(ReadingStopped.MOST_DEFECTS + 1L)
                .map(defect -> new PlacedDefect(defect, reading.places().of(defect.path())))
                .forEach(all::add);
        all.sort(Comparator.comparing(PlacedDefect::place));
        return all.size() <= ReadingStopped.MOST_DEFECTS ? all : ReadingStopped.cut(all);
    }

    private static List<Defect> joined(List<Defect> earlier, List<Defect> further) {
        requireNonNull(further, "contradictions gave null");
        Set<FactPath> paths = earlier.stream().map(Defect::path).collect(Collectors.toSet());
        return Stream.concat(earlier.stream(), further.stream().filter(defect -> !paths.contains(defect.path())))
                .toList();
    }

    private static boolean isAtOrBelow(FactPath path, Set<FactPath> known) {
        return known.contains(FactPath.ROOT) || path.steps().stream().anyMatch(known::contains);
    }
}
