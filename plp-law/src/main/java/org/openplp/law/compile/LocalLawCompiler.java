package org.openplp.law.compile;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openplp.law.LocalLawFile;
import org.openplp.law.cases.CaseChecks;
import org.openplp.law.cases.WrittenCase;
import org.openplp.law.node.LawMistakes;
import org.openplp.law.node.LawNode;
import org.openplp.law.node.YamlFile;
import org.openplp.law.rule.DossierKeys;

/** Compiles the law files of a municipality or zone: {@code local.yaml} and one file per norm. It checks them against the schema and each other. */
public final class LocalLawCompiler {
    static final String LOCAL = "local" + YamlFile.ENDING;
    private static final String TERMS = "terms" + YamlFile.ENDING;

    private static final int MOST_NORMS = 1000;
    private static final Set<String> BY_A_RULE = Set.of("RECORDS", "ATTESTATION");

    private final LawMistakes mistakes;
    private final LawNode local;
    private final List<Book.WrittenNorm> norms = new ArrayList<>();
    private final Map<Book.WrittenNorm, List<WrittenCase>> cases = new LinkedHashMap<>();
    private final Map<String, List<Map<String, List<String>>>> rules = new LinkedHashMap<>();
    private final String folder;

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

    private LocalLawCompiler(Path folder) throws IOException {
        this.folder = folder.toString().replace('\\', '/');
        mistakes = new LawMistakes(this.folder);
        Map<String, Path> files = files(folder);
        local = files.containsKey(LOCAL)
                ? YamlFile.read(LOCAL, requireNonNull(files.remove(LOCAL)), mistakes)
                : LawNode.root(LOCAL, null, mistakes);
        LawNode terms = files.containsKey(TERMS)
                ? YamlFile.read(TERMS, requireNonNull(files.remove(TERMS)), mistakes)
                : LawNode.nothing();
        if (mistakes.isEmpty() && !local.isThere()) {
            local.wrong("this file is missing; write it with prefix, version, name, languages and sources");
        }
        if (files.isEmpty()) {
            local.wrong("there is no norm beside this file; write one, as EXV-1.yaml for the prefix EXV");
        } else if (files.size() > MOST_NORMS) {
            local.wrong("there are " + files.size() + " norms; a local law has at most " + MOST_NORMS);
            return;
        }
        LawSchema schema = LawSchema.ofLocalLaw();
        if (local.isThere()) {
            schema.check(local, "local");
        }
        if (terms.isThere()) {
            schema.check(terms, "terms");
        }
        for (Map.Entry<String, Path> file : files.entrySet()) {
            LawNode norm = YamlFile.read(file.getKey(), file.getValue(), mistakes);
            if (norm.isThere()) {
                schema.check(norm, "local-norm");
                norms.add(new Book.WrittenNorm(
                        norm.get("id").text(), local.get("prefix").text(), norm));
            }
        }
        norms.sort(Book.IN_ORDER);
        DossierKeys keys = DossierKeys.ofADossier();
        LocalChecks checks = new LocalChecks(local, norms, keys);
        checks.run();
        cases.putAll(checks.cases());
        RuleChecks compiled = RuleChecks.ofLocalLaw(keys, terms, norms);
        norms.forEach(norm -> compiled.rule(norm, true));
        compiled.unused();
        rules.putAll(compiled.tables());
        if (mistakes.isEmpty() && !LawWriter.fits(new LawTables(local, cases, rules).tables())) {
            local.wrong("the files hold more than " + LawWriter.MOST_WORDS
                    + " different ids, citations, sources and cases, or one that is longer; leave out some, or cite a"
                    + " text as a whole");
        }
    }

    /**
     * Reads and checks a folder.
     *
     * @param folder the folder, as mistakes name it
     * @return the files and their mistakes
     * @throws IOException if the folder or a file cannot be read
     */
    public static LocalLawCompiler of(Path folder) throws IOException {
        return new LocalLawCompiler(requireNonNull(folder, "folder"));
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
     * @param args the folder; a folder of classes
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if the law has mistakes, which are logged first
     */
    public static void main(String... args) throws IOException {
        LocalLawCompiler law = of(Path.of(args[0]));
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
     * The norms that records or statements show, and that lack cases.
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
     * @return the number of files that can be read
     */
    public int norms() {
        return norms.size();
    }

    /**
     * Whether the files have the rules of all norms that records show.
     *
     * @return false if a rule is in Java
     */
    public boolean hasItsRules() {
        return norms.stream()
                .filter(norm -> norm.word("check").equals("RECORDS"))
                .allMatch(norm -> norm.item().get("rule").isThere());
    }

    /**
     * The compiled law.
     *
     * @return the content of the file that {@link #writeInto} writes
     * @throws IllegalArgumentException if there are mistakes
     * @throws IOException if it is too large for a file
     */
    public byte[] compiled() throws IOException {
        int wrong = mistakes.lines().size();
        if (wrong > 0) {
            throw new IllegalArgumentException(wrong + (wrong == 1 ? " mistake" : " mistakes") + " in the local law");
        }
        List<String> languages = local.get("languages").texts();
        LawTables tables = new LawTables(local, cases, rules);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(LocalLawFile.TABLES, LawWriter.tables(tables.tables()));
        for (String language : languages) {
            parts.put(language, LawWriter.texts(tables.texts(language)));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(whole)) {
            out.writeInt(LocalLawFile.MAGIC);
            out.writeByte(parts.size());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.writeUTF(part.getKey());
                out.writeInt(part.getValue().length);
                out.write(part.getValue());
            }
        }
        return whole.toByteArray();
    }

    /**
     * Writes the compiled law, unless an identical file exists.
     *
     * @param classes the folder from which the classes of the host are packaged
     * @return the file
     * @throws IllegalArgumentException if there are mistakes
     * @throws IOException if it cannot be written
     */
    public Path writeInto(Path classes) throws IOException {
        byte[] compiled = compiled();
        Path file = classes.resolve(LocalLawFile.resource(local.get("prefix").text()));
        LawWriter.write(file, compiled);
        return file;
    }

    /** The files by name. A file that looks like law but would not be read is a mistake. */
    private Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        Path itself = folder.toRealPath();
        try (Stream<Path> all = Files.walk(itself, 2)) {
            for (Path path : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String file = itself.relativize(path).toString().replace('\\', '/');
                String lower = file.toLowerCase(Locale.ROOT);
                if (YamlFile.isHidden(path)) {
                    continue;
                }
                if (!file.endsWith(YamlFile.ENDING) && (lower.contains(".yml") || lower.contains(".yaml"))) {
                    mistakes.add(file, 1, "this file would not be read; let its name end in .yaml");
                } else if (file.endsWith(YamlFile.ENDING) && file.contains("/")) {
                    mistakes.add(file, 1, "the file is in a folder of its own; norms stand beside local.yaml");
                } else if (file.endsWith(YamlFile.ENDING)) {
                    files.put(file, path);
                }
            }
        }
        return files;
    }
}
