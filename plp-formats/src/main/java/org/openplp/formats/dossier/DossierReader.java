package org.openplp.formats.dossier;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Intake;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.defect.Places;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.entry.ReadEntry;
import org.openplp.formats.source.ReadingStopped;
import org.openplp.formats.source.SourceFile;
import org.openplp.formats.workbook.WorkbookReader;
import org.openplp.formats.workbook.WorkbookText;
import org.openplp.rules.digest.Sha256;

/**
 * Reads dossiers from YAML, JSON and workbooks. A file whose name ends in {@code .json} is read as JSON, one whose name ends in {@code .xlsx} as an Excel workbook,
 * every other one as YAML, texts always in UTF-8. Workbooks of other formats, such as {@code .ods}, and tables as {@code .csv} are refused by their names. A reader keeps
 * nothing of what it read, and can be used by several threads at once.
 */
public final class DossierReader {
    /** The name under which values taken from a workbook are read. */
    private static final String AS_JSON = "workbook.json";

    private final int limit;
    private final EntryReader<Dossier> entries;
    private final boolean givesDigests;

    private DossierReader(int limit, EntryReader<Dossier> entries, boolean givesDigests) {
        this.limit = limit;
        this.entries = entries;
        this.givesDigests = givesDigests;
    }

    /**
     * A reader for files of up to 64 MiB.
     *
     * @return the reader
     */
    public static DossierReader withDefaultLimit() {
        return withLimit(SourceFile.USUAL_LIMIT);
    }

    /**
     * A reader for files of up to a given size. Reading needs about ten times the size of the file in memory, and up to thirty times if the file was made to
     * need much.
     *
     * @param bytes the size of the largest file, from 1 byte to 1 GiB
     * @return the reader
     * @throws IllegalArgumentException if the limit is less than 1 byte or more than 1 GiB
     */
    public static DossierReader withLimit(long bytes) {
        return new DossierReader(SourceFile.limit(bytes), entries().withLimit(bytes), true);
    }

    /**
     * This reader for reports that show of a dossier without defects neither the digest nor the places of its values, such as an overview.
     *
     * @return the reader, which takes less time. It gives no digests, and places only of defects and of what a workbook holds.
     */
    public DossierReader forOverviews() {
        return new DossierReader(limit, entries.withoutPlaces(), false);
    }

    /**
     * A reader of dossiers from texts of up to 64 MiB, without digests, for hosts that add their own check.
     *
     * @return a reader that refuses what {@link Intake} refuses
     */
    public static EntryReader<Dossier> entries() {
        return EntryReader.of(Dossier.class).checkedBy(Intake::defects);
    }

    /**
     * Whether a file is a dossier and not a table such as a list of members. Its name decides; for an Excel workbook, its sheets do.
     *
     * @param path the file
     * @return true for YAML, JSON, and a workbook with the sheet of facts that occur once
     */
    public static boolean isDossier(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (!SourceFile.isWorkbook(name)) {
            return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
        }
        try {
            byte[] content = SourceFile.bytes(path, SourceFile.USUAL_LIMIT);
            return content.length <= SourceFile.USUAL_LIMIT && WorkbookReader.isOfADossier(content);
        } catch (ReadingStopped stopped) {
            return false;
        }
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the dossier, or every defect, including a file that is missing, unreadable, or too large for the memory
     */
    public ReadDossier read(Path path) {
        return read(path, path.toString());
    }

    /**
     * Reads a file that reports call by another name, such as its path below the folder of a build.
     *
     * @param path the file
     * @param name the name in the result and in messages
     * @return the dossier, or every defect, including a file that is missing, unreadable, or too large for the memory
     */
    public ReadDossier read(Path path, String name) {
        requireNonNull(name, "name");
        try {
            return read(name, SourceFile.bytes(path, limit));
        } catch (ReadingStopped stopped) {
            return new ReadDossier.Defective(name, Optional.empty(), Places.none(), stopped.defects());
        } catch (OutOfMemoryError scarce) {
            return ReadDossier.Defective.forMemory(name);
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param name the name of the file in the result and in messages
     * @param content its bytes
     * @return the dossier, or every defect, including content that is too large for the memory
     */
    public ReadDossier read(String name, byte[] content) {
        requireNonNull(name, "name");
        try {
            return readWhole(name, content);
        } catch (OutOfMemoryError scarce) { // what was read so far filled the memory, and nothing refers to it any more
            return ReadDossier.Defective.forMemory(name);
        }
    }

    private ReadDossier readWhole(String name, byte[] content) {
        if (SourceFile.isOtherWorkbook(name) || SourceFile.isTable(name)) {
            String code = SourceFile.isTable(name) ? "table.no-dossier" : "table.other-format";
            PlacedDefect other = PlacedDefect.at(Place.START, FactPath.ROOT, code);
            return new ReadDossier.Defective(name, Optional.empty(), Places.none(), List.of(other));
        }
        if (SourceFile.isWorkbook(name) && content.length <= limit) {
            return readWorkbook(name, content);
        }
        ReadEntry<Dossier> read = entries.read(name, content);
        if (content.length > limit) {
            return new ReadDossier.Defective(name, Optional.empty(), read.places(), read.defects());
        }
        Optional<String> digest = digest(content);
        return read.entry()
                .<ReadDossier>map(dossier -> new ReadDossier.Sound(name, digest, read.places(), dossier))
                .orElseGet(() -> new ReadDossier.Defective(name, digest, read.places(), read.defects()));
    }

    private ReadDossier readWorkbook(String name, byte[] content) {
        Optional<String> digest = digest(content);
        WorkbookText text = WorkbookReader.read(content);
        if (text.json().isEmpty()) {
            return new ReadDossier.Defective(name, digest, Places.none(), text.defects(), text.leftOut());
        }
        ReadEntry<Dossier> read = entries.read(AS_JSON, text.json());
        Places places = read.places().from(text.cells());
        List<PlacedDefect> defects = Stream.concat(
                        text.defects().stream(),
                        read.defects().stream()
                                .map(found -> new PlacedDefect(found.defect(), text.cell(found.place()))))
                .toList();
        return defects.isEmpty()
                ? new ReadDossier.Sound(name, digest, places, read.entry().orElseThrow(), text.leftOut())
                : new ReadDossier.Defective(name, digest, places, defects, text.leftOut());
    }

    private Optional<String> digest(byte[] content) {
        return givesDigests
                ? Optional.of(HexFormat.of().formatHex(Sha256.start().digest(content)))
                : Optional.empty();
    }
}
