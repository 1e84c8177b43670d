package org.openplp.law.compile;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openplp.law.cases.WrittenCase;
import org.openplp.law.node.LawMistakes;
import org.openplp.law.node.LawNode;
import org.openplp.law.node.YamlFile;
import org.openplp.law.rule.DossierKeys;

/** The law files of a municipality or zone: {@code local.yaml} and one file per norm. It checks them against the schema and each other. */
final class LocalLawFiles {
    static final String LOCAL = "local" + YamlFile.ENDING;
    private static final String TERMS = "terms" + YamlFile.ENDING;

    private static final int MOST_NORMS = 1000;

    private final LawMistakes mistakes;
    private final LawNode local;
    private final List<Book.WrittenNorm> norms = new ArrayList<>();
    private final LawNode terms;
    private final Map<Book.WrittenNorm, List<WrittenCase>> cases = new LinkedHashMap<>();
    private final Map<String, List<Map<String, List<String>>>> rules = new LinkedHashMap<>();

    LocalLawFiles(Path folder, LawMistakes mistakes) throws IOException {
        this.mistakes = mistakes;
        Map<String, Path> files = files(folder);
        local = files.containsKey(LOCAL)
                ? YamlFile.read(LOCAL, requireNonNull(files.remove(LOCAL)), mistakes)
                : LawNode.root(LOCAL, null, mistakes);
        terms = files.containsKey(TERMS)
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
        checks.terms(terms);
        cases.putAll(checks.cases());
        RuleChecks compiled = RuleChecks.ofLocalLaw(keys, terms, norms);
        norms.forEach(norm -> compiled.rule(norm));
        compiled.unused();
        rules.putAll(compiled.tables());
        if (mistakes.isEmpty() && !LawWriter.fits(tables().tables())) {
            local.wrong("the files hold more than " + LawWriter.MOST_WORDS
                    + " different ids, citations, sources and cases, or one that is longer; leave out some, or cite a"
                    + " text as a whole");
        }
    }

    /** What applies to all norms; empty if the file is missing. */
    LawNode head() {
        return local;
    }

    /** The number of norms that can be read. */
    int norms() {
        return norms.size();
    }

    Map<Book.WrittenNorm, List<WrittenCase>> cases() {
        return cases;
    }

    LawTables tables() {
        return new LawTables(local, terms, cases, rules);
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
