package org.openplp.law.compile;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.openplp.law.Law;
import org.openplp.law.cases.CaseChecks;
import org.openplp.law.cases.WrittenCase;
import org.openplp.law.node.LawMistakes;
import org.openplp.law.node.YamlFile;

/**
 * A folder of law files, read and checked: the norms of a municipality or zone beside a {@code local.yaml}, or the law
 * of a country with its {@code book.yaml}.
 */
public final class LawFolder {
    static final String BOOK = "book" + YamlFile.ENDING;

    private static final Set<String> BY_A_RULE = Set.of("RECORDS", "ATTESTATION");

    private final String folder;
    private final LawMistakes mistakes;
    private final String name;
    private final List<String> languages;
    private final Map<Book.WrittenNorm, List<WrittenCase>> cases;
    private final int norms;
    private final Supplier<LawTables> tables;

    /**
     * A norm without a case of an outcome that its rule should reach. That is no mistake.
     *
     * @param place the file, with its folder, and the line
     * @param norm the id of the norm
     * @param outcomes the outcomes
     */
    public record Untried(String place, String norm, List<String> outcomes) {
        /** Copies the outcomes. */
        public Untried {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public String toString() {
            return place + ": " + norm + " has no case that is " + String.join(", ", outcomes)
                    + "; write rows with what its rule should find";
        }
    }

    private LawFolder(
            String folder,
            LawMistakes mistakes,
            String name,
            List<String> languages,
            Map<Book.WrittenNorm, List<WrittenCase>> cases,
            int norms,
            Supplier<LawTables> tables) {
        this.folder = folder;
        this.mistakes = mistakes;
        this.name = name;
        this.languages = languages;
        this.cases = cases;
        this.norms = norms;
        this.tables = tables;
    }

    /**
     * Reads and checks a folder.
     *
     * @param folder the folder, as mistakes name it
     * @return the files and their mistakes
     * @throws IOException if the folder or a file cannot be read
     */
    public static LawFolder of(Path folder) throws IOException {
        String as = requireNonNull(folder, "folder").toString().replace('\\', '/');
        LawMistakes mistakes = new LawMistakes(as);
        if (Files.exists(folder.resolve(BOOK))) {
            Book book = CompileLaw.read(folder, mistakes);
            return new LawFolder(
                    as,
                    mistakes,
                    book.files().file("book").get("id").text(),
                    Prose.LANGUAGES,
                    Map.of(),
                    book.norms().size(),
                    () -> new LawTables(book));
        }
        LocalLawFiles local = new LocalLawFiles(folder, mistakes);
        return new LawFolder(
                as,
                mistakes,
                local.head().get("prefix").text(),
                local.head().get("languages").texts(),
                local.cases(),
                local.norms(),
                local::tables);
    }

    /**
     * The schema of law files, for editors.
     *
     * @return JSON that ends with a line break
     */
    public static String schema() {
        return LawSchema.text();
    }

    /**
     * Compiles a folder in a build without plp.
     *
     * @param args the folder; a folder of classes, or a file whose name ends in {@code .law}
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if the law has mistakes, which are logged first
     */
    public static void main(String... args) throws IOException {
        LawFolder law = of(Path.of(args[0]));
        law.mistakes().forEach(System.err::println);
        law.untried().forEach(System.err::println);
        law.writeInto(Path.of(args[1]));
    }

    /**
     * The mistakes, one per line: file, line, and what to do.
     *
     * @return the lines; empty if there are no mistakes
     */
    public List<String> mistakes() {
        return mistakes.lines();
    }

    /**
     * The norms of a local law that records or statements show, and that lack cases.
     *
     * @return the norms in the order of their numbers; empty if there are mistakes
     */
    public List<Untried> untried() {
        List<Untried> untried = new ArrayList<>();
        cases.forEach((norm, ofTheNorm) -> {
            List<String> missing = CaseChecks.missing(ofTheNorm);
            if (mistakes.isEmpty() && BY_A_RULE.contains(norm.word("check")) && !missing.isEmpty()) {
                untried.add(new Untried(
                        folder + "/" + norm.item().file() + ":"
                                + norm.item().get("check").line(),
                        norm.id(),
                        missing));
            }
        });
        return untried;
    }

    /**
     * The number of norms.
     *
     * @return the number of files of norms that can be read
     */
    public int norms() {
        return norms;
    }

    /**
     * The compiled law, for {@link Law#of(byte[])}.
     *
     * @return the content of the file that {@link #writeInto} writes: the same bytes for the same files
     * @throws IllegalArgumentException if there are mistakes
     * @throws IOException if it is too large for a file
     */
    public byte[] compiled() throws IOException {
        List<String> wrong = mistakes.lines();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(
                    (wrong.size() == 1 ? "1 mistake in the law: " : wrong.size() + " mistakes in the law, first: ")
                            + wrong.get(0));
        }
        LawTables compiled = tables.get();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(Law.TABLES, LawWriter.tables(compiled.tables()));
        for (String language : languages) {
            parts.put(language, LawWriter.texts(compiled.texts(language)));
        }
        return LawWriter.whole(parts);
    }

    /**
     * Compiled law in a file, or the files of a folder, compiled.
     *
     * @param path the file or the folder
     * @return what {@link Law#of(byte[])} reads
     * @throws IllegalArgumentException if there are mistakes
     * @throws IOException if the file or folder cannot be read
     */
    public static byte[] compiled(Path path) throws IOException {
        return Files.isDirectory(path) ? of(path).compiled() : Files.readAllBytes(path);
    }

    /**
     * Writes the compiled law, unless an identical file exists.
     *
     * @param place the file, if its name ends in {@code .law}; otherwise the folder from which the classes of a host
     *     are packaged
     * @return the file
     * @throws IllegalArgumentException if there are mistakes
     * @throws IOException if it cannot be written
     */
    public Path writeInto(Path place) throws IOException {
        byte[] compiled = compiled();
        Path file = place.toString().endsWith(Law.ENDING) ? place : place.resolve(Law.resource(name));
        LawWriter.write(file, compiled);
        return file;
    }
}
