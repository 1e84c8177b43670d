package org.openplp.formats.dossier;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Intake;
import org.openplp.formats.defect.Places;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.entry.ReadEntry;
import org.openplp.formats.source.ReadingStopped;
import org.openplp.formats.source.SourceFile;

/**
 * Reads dossiers from YAML and JSON. A file whose name ends in {@code .json} is read as JSON, every other one as YAML, always in UTF-8. A reader keeps
 * nothing of what it read, and can be used by several threads at once.
 */
public final class DossierReader {
    private final int limit;
    private final EntryReader<Dossier> entries;

    private DossierReader(long limit) {
        this.entries = entries().withLimit(limit);
        this.limit = (int) limit;
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
     * A reader for files of up to a size. Reading takes some ten times the size of the file in memory, and up to thirty times if the file was made to
     * take much.
     *
     * @param bytes the size of the largest file, from 1 byte to 1 GiB
     * @return the reader
     * @throws IllegalArgumentException if the limit is less than 1 byte or more than 1 GiB
     */
    public static DossierReader withLimit(long bytes) {
        return new DossierReader(bytes);
    }

    /**
     * What reads dossiers from texts of up to 64 MiB without a fingerprint, for those who add a check of their own.
     *
     * @return a reader that refuses what {@link Intake} refuses
     */
    public static EntryReader<Dossier> entries() {
        return EntryReader.of(Dossier.class).checkedBy(Intake::defects);
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the dossier, or every defect: also if there is no such file, it cannot be read, or memory does not suffice for it
     */
    public ReadDossier read(Path path) {
        return read(path, path.toString());
    }

    /**
     * Reads a file that reports call by another name, such as its path below the folder of a build.
     *
     * @param path the file
     * @param name what it is called, in the result and in messages
     * @return the dossier, or every defect: also if there is no such file, it cannot be read, or memory does not suffice for it
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
     * @param name what the file is called, in the result and in messages
     * @param content its bytes
     * @return the dossier, or every defect: also if memory does not suffice for it
     */
    public ReadDossier read(String name, byte[] content) {
        requireNonNull(name, "name");
        try {
            return readWhole(name, content);
        } catch (OutOfMemoryError scarce) { // what took the memory is what was read so far, which nobody holds any more
            return ReadDossier.Defective.forMemory(name);
        }
    }

    private ReadDossier readWhole(String name, byte[] content) {
        ReadEntry<Dossier> read = entries.read(name, content);
        if (content.length > limit) {
            return new ReadDossier.Defective(name, Optional.empty(), read.places(), read.defects());
        }
        Optional<String> digest = Optional.of(digest(content));
        return read.entry()
                .<ReadDossier>map(dossier -> new ReadDossier.Sound(name, digest, read.places(), dossier))
                .orElseGet(() -> new ReadDossier.Defective(name, digest, read.places(), read.defects()));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
