package org.openplp.formats.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Intake;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;

/**
 * Reads dossiers from YAML and JSON. A file whose name ends in {@code .json} is read as JSON, every other one as YAML, always in UTF-8. A reader keeps
 * nothing of what it read, and can be used by several threads at once.
 */
public final class DossierReader {
    private static final long DEFAULT_LIMIT = 64L << 20;
    private static final long LARGEST_LIMIT = 1L << 30;

    private final int limit;
    private final RecordReader<Dossier> records;

    private DossierReader(long limit) {
        this.limit = (int) limit;
        this.records = new RecordReader<>(Dossier.class, limit);
    }

    /**
     * A reader for files of up to 64 MiB.
     *
     * @return the reader
     */
    public static DossierReader withDefaultLimit() {
        return withLimit(DEFAULT_LIMIT);
    }

    /**
     * A reader for files of up to a size. Reading takes some ten times the size of the file in memory, and up to thirty times if the file was made to
     * take much.
     *
     * @param bytes the size of the largest file, from 1 byte to 1 GiB
     * @return the reader
     * @throws IllegalArgumentException if the limit is less than 1 byte or more than 1 GiB
     */
    public static DossierReader withLimit(long bytes) {
        if (bytes < 1 || bytes > LARGEST_LIMIT) {
            throw new IllegalArgumentException("a limit is from 1 to " + LARGEST_LIMIT + " bytes, not " + bytes);
        }
        return new DossierReader(bytes);
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the dossier, or every defect: also if there is no such file, or it cannot be read
     */
    public ReadDossier read(Path path) {
        String file = path.toString();
        if (Files.isDirectory(path)) {
            return unread(file, DefectCode.FILE_UNREADABLE, "directory");
        }
        byte[] content;
        try (InputStream bytes = Files.newInputStream(path)) {
            content = bytes.readNBytes(limit + 1);
        } catch (NoSuchFileException missing) {
            return unread(file, DefectCode.FILE_UNREADABLE, "missing");
        } catch (AccessDeniedException denied) {
            return unread(file, DefectCode.FILE_UNREADABLE, "denied");
        } catch (IOException | SecurityException broken) {
            return unread(file, DefectCode.FILE_UNREADABLE);
        }
        return read(file, content);
    }

    /**
     * Reads the content of a file.
     *
     * @param name what the file is called, in the result and in messages
     * @param content its bytes
     * @return the dossier, or every defect
     */
    public ReadDossier read(String name, byte[] content) {
        if (content.length > limit) {
            return unread(name, DefectCode.FILE_TOO_LARGE, "bytes", Integer.toString(limit));
        }
        String digest = digest(content);
        RecordReader.Reading<Dossier> reading;
        try {
            reading = records.read(SourceText.of(content), isJson(name));
        } catch (ReadingStopped stopped) {
            return new ReadDossier.Defective(name, Optional.of(digest), Places.none(), stopped.defects());
        }
        List<PlacedDefect> defects = withIntake(reading);
        if (defects.isEmpty() && reading.content().isPresent()) {
            return new ReadDossier.Sound(
                    name, digest, reading.places(), reading.content().get());
        }
        return new ReadDossier.Defective(name, Optional.of(digest), reading.places(), defects);
    }

    private static ReadDossier unread(String file, String code, String... values) {
        return new ReadDossier.Defective(
                file, Optional.empty(), Places.none(), List.of(PlacedDefect.at(Place.START, "", code, values)));
    }

    private static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** What the reader told and what intake finds, in the order of the file. */
    private static List<PlacedDefect> withIntake(RecordReader.Reading<Dossier> reading) {
        List<PlacedDefect> all = new ArrayList<>(reading.defects());
        Set<String> told = new HashSet<>();
        for (PlacedDefect defect : reading.defects()) {
            told.add(defect.defect().path());
        }
        reading.content().map(Intake::defects).orElse(List.of()).stream()
                .filter(defect -> !isAtOrBelow(defect.path(), told))
                .limit(LocatingParser.MOST_DEFECTS + 1L)
                .map(defect -> placed(defect, reading.places()))
                .forEach(all::add);
        all.sort(Comparator.comparing(PlacedDefect::place));
        return all.size() <= LocatingParser.MOST_DEFECTS ? all : LocatingParser.cut(all);
    }

    private static PlacedDefect placed(Defect defect, Places places) {
        return new PlacedDefect(defect, places.of(defect.path()));
    }

    private static boolean isAtOrBelow(String path, Set<String> told) {
        String outer = path;
        while (!outer.isEmpty()) {
            if (told.contains(outer)) {
                return true;
            }
            outer = outer.substring(0, Math.max(0, Math.max(outer.lastIndexOf('.'), outer.lastIndexOf('['))));
        }
        return told.contains("");
    }
}
