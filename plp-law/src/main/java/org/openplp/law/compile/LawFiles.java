package org.openplp.law.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openplp.law.node.LawMistakes;
import org.openplp.law.node.LawNode;
import org.openplp.law.node.YamlFile;

/** The files of a folder of law, read and checked against the schema. */
final class LawFiles {
    /** The lists, each in one file. */
    private static final List<String> LISTS = List.of("book", "readings", "sources", "circulars", "bearers");

    /** What rules share, if they share anything. */
    private static final List<String> OF_RULES = List.of("terms", "parameters", "stages");

    private static final String NORMS = "norms/";

    private static final String KEYS = "keys/";

    /** Cases of several norms, which are no law: the testkit reads them. */
    private static final String SCENARIOS = "scenarios/";

    /** Where a file is read: a list, a conflict, the keys of a record, a scenario, a section or a norm. */
    private static final Pattern WHERE =
            Pattern.compile("(conflicts/|" + KEYS + "|" + SCENARIOS + "|" + NORMS + "[^/]+/)?[^/]+[.]yaml");

    /** The files in the folder that are not law. */
    private static final Set<String> OTHERS = Set.of("README.md", "schema.json");

    private final Map<String, LawNode> lists = new TreeMap<>();
    private final Map<String, LawNode> conflicts = new TreeMap<>();
    private final Map<String, LawNode> keys = new TreeMap<>();
    private final Map<String, LawNode> sections = new TreeMap<>();
    private final Map<LawNode, String> norms = new LinkedHashMap<>();

    private LawFiles() {}

    static LawFiles read(Path folder, LawMistakes mistakes) throws IOException {
        LawFiles files = new LawFiles();
        LawSchema schema = LawSchema.ofTheLaw();
        for (Path path : filesIn(folder)) {
            String file = folder.relativize(path).toString().replace('\\', '/');
            if (OTHERS.contains(file)) {
                continue;
            }
            if (!WHERE.matcher(file).matches()) {
                mistakes.add(
                        file,
                        1,
                        "this file would not be read; name it as law/norms/SECTION/ID.yaml, or move it elsewhere");
                continue;
            }
            if (file.startsWith(SCENARIOS)) {
                continue;
            }
            files.add(file, YamlFile.read(file, path, mistakes), schema);
        }
        for (String list : LISTS) {
            if (!Files.exists(folder.resolve(list + YamlFile.ENDING))) {
                mistakes.add(list + YamlFile.ENDING, 1, "this file is missing");
            }
        }
        return files;
    }

    /** The entries of a list by their keys. */
    Map<String, LawNode> list(String name) {
        return lists.containsKey(name) ? lists.get(name).entries() : Map.of();
    }

    /** A list as a whole; empty if it is missing. */
    LawNode file(String name) {
        return lists.getOrDefault(name, LawNode.nothing());
    }

    /** The shared conflicts by the names of their files. */
    Map<String, LawNode> conflicts() {
        return conflicts;
    }

    /** The texts for the records and closed lists of a dossier, by the names of their files. */
    Map<String, LawNode> keys() {
        return keys;
    }

    /** The files of sections, by the name of the folder. */
    Map<String, LawNode> sections() {
        return sections;
    }

    /** The norms, each with the name of its folder. */
    Map<LawNode, String> norms() {
        return norms;
    }

    private void add(String file, LawNode root, LawSchema schema) {
        if (!root.isThere()) {
            return;
        }
        String name = YamlFile.name(file);
        if (file.indexOf('/') < 0) {
            if (LISTS.contains(name) || OF_RULES.contains(name)) {
                schema.check(root, name);
                lists.put(name, root);
            } else {
                root.wrong("there is no such list; a norm stands in the folder of its section, law/norms/SECTION");
            }
        } else if (file.startsWith("conflicts/")) {
            schema.check(root, "conflict");
            conflicts.put(name, root);
        } else if (file.startsWith(KEYS)) {
            schema.check(root, name.equals("values") ? "values" : "keys");
            keys.put(name, root);
        } else if (name.equals("section")) {
            schema.check(root, "section");
            sections.put(folder(file), root);
        } else {
            schema.check(root, "norm");
            norms.put(root, folder(file));
        }
    }

    private static String folder(String file) {
        return file.substring(NORMS.length(), file.lastIndexOf('/'));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> Files.isRegularFile(path) && !YamlFile.isHidden(path))
                    .sorted()
                    .toList();
        }
    }
}
