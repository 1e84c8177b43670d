package org.openplp.formats.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Intake;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.defect.Places;

/** The result of reading a file, or of taking a dossier from a program: a sound dossier, or all its defects. */
public sealed interface ReadDossier {
    /**
     * Takes a dossier that was read from no file, such as one from a database. Reports call it by its partnership, and give no file, place or digest.
     *
     * @param dossier the dossier
     * @return the dossier, or every defect if it contradicts itself
     */
    static ReadDossier of(Dossier dossier) {
        String name = dossier.partnership().id();
        List<PlacedDefect> defects = Intake.defects(dossier).stream()
                .map(defect -> new PlacedDefect(defect, Place.NONE))
                .toList();
        return defects.isEmpty()
                ? new Sound(name, Optional.empty(), Places.ofNoFile(), dossier)
                : new Defective(name, Optional.empty(), Places.ofNoFile(), defects);
    }

    /**
     * The name of the dossier.
     *
     * @return the name under which its file was read; without a file, the id of the partnership
     */
    String file();

    /**
     * Whether there is a file.
     *
     * @return false for a dossier {@linkplain #of(Dossier) from no file}
     */
    default boolean isFile() {
        return places().of(FactPath.ROOT).isInAFile();
    }

    /**
     * The digest of the file.
     *
     * @return SHA-256 of its bytes, as 64 hexadecimal digits in lower case; empty if they could not all be read, if there is no file, or
     *     if the reader {@linkplain DossierReader#forOverviews() gives none}
     */
    Optional<String> digest();

    /**
     * The places of the values in the file.
     *
     * @return the places; none if the file could not be read to its end, if there is no file, or if the reader
     *     {@linkplain DossierReader#forOverviews() gives none}
     */
    Places places();

    /**
     * The defects that stop the dossier.
     *
     * @return every defect, in the order of the file; empty if there is a dossier
     */
    List<PlacedDefect> defects();

    /**
     * The columns and sheets of a workbook from which nothing was taken, such as telephone numbers and remarks.
     *
     * @return what was left out and where, as defects that stop nothing; empty for other files
     */
    List<PlacedDefect> leftOut();

    /**
     * The dossier, unless something stops it.
     *
     * @return the dossier; empty if there are defects, since unreadable facts would be taken for unknown, and judged wrongly
     */
    Optional<Dossier> dossier();

    /**
     * A dossier without defects.
     *
     * @param file the name of the file, or the id of the partnership
     * @param digest SHA-256 of the bytes of the file, as 64 hexadecimal digits in lower case; empty if there is no file
     * @param places the places of the values in the file
     * @param content the dossier
     * @param leftOut what was left out of a workbook
     */
    record Sound(String file, Optional<String> digest, Places places, Dossier content, List<PlacedDefect> leftOut)
            implements ReadDossier {
        /** Copies what was left out. */
        public Sound {
            requireNonNull(file, "file");
            requireNonNull(digest, "digest");
            requireNonNull(places, "places");
            requireNonNull(content, "content");
            requireNonNull(leftOut, "leftOut");
            leftOut = List.copyOf(leftOut);
        }

        /**
         * A dossier from which nothing was left out.
         *
         * @param file the name of the file, or the id of the partnership
         * @param digest SHA-256 of the bytes of the file, as 64 hexadecimal digits in lower case; empty if there is no file
         * @param places the places of the values in the file
         * @param content the dossier
         */
        public Sound(String file, Optional<String> digest, Places places, Dossier content) {
            this(file, digest, places, content, List.of());
        }

        @Override
        public List<PlacedDefect> defects() {
            return List.of();
        }

        @Override
        public Optional<Dossier> dossier() {
            return Optional.of(content);
        }
    }

    /**
     * A file or dossier with defects.
     *
     * @param file the name of the file, or the id of the partnership
     * @param digest SHA-256 of its bytes, as 64 hexadecimal digits in lower case; empty if they could not all be read, or if there is no file
     * @param places the places of the values in the file
     * @param defects every defect, in the order of the file; never empty
     * @param leftOut what was left out of a workbook
     */
    record Defective(
            String file, Optional<String> digest, Places places, List<PlacedDefect> defects, List<PlacedDefect> leftOut)
            implements ReadDossier {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if there is no defect
         */
        public Defective {
            requireNonNull(file, "file");
            requireNonNull(digest, "digest");
            requireNonNull(places, "places");
            requireNonNull(defects, "defects");
            requireNonNull(leftOut, "leftOut");
            defects = List.copyOf(defects);
            leftOut = List.copyOf(leftOut);
            if (defects.isEmpty()) {
                throw new IllegalArgumentException("a file without defects is not defective: " + file);
            }
        }

        /**
         * A file or dossier with defects, from which nothing was left out.
         *
         * @param file the name of the file, or the id of the partnership
         * @param digest SHA-256 of its bytes, as 64 hexadecimal digits in lower case; empty if they could not all be read, or if there is no file
         * @param places the places of the values in the file
         * @param defects every defect, in the order of the file; never empty
         * @throws IllegalArgumentException if there is no defect
         */
        public Defective(String file, Optional<String> digest, Places places, List<PlacedDefect> defects) {
            this(file, digest, places, defects, List.of());
        }

        /**
         * A file that is too large for the memory.
         *
         * @param file the name of the file
         * @return the file with only that defect
         */
        public static Defective forMemory(String file) {
            PlacedDefect defect = PlacedDefect.at(Place.START, FactPath.ROOT, DefectCode.FILE_TOO_LARGE, "memory");
            return new Defective(file, Optional.empty(), Places.none(), List.of(defect));
        }

        @Override
        public Optional<Dossier> dossier() {
            return Optional.empty();
        }
    }
}
