package org.openplp.law.node;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads files of the law. */
public final class YamlFile {
    public static final String ENDING = ".yaml";

    private static final long MIB = 1 << 20;

    private YamlFile() {}

    /** The parsed content; nothing if it cannot be read. */
    public static LawNode read(String name, Path path, LawMistakes mistakes) throws IOException {
        return LawNode.root(name, parse(name, content(name, path, mistakes), mistakes), mistakes);
    }

    /** The name of a file without its folder and extension. */
    public static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ENDING.length());
    }

    private static String content(String name, Path path, LawMistakes mistakes) throws IOException {
        if (Files.size(path) > MIB) {
            mistakes.add(name, 1, "the file is larger than 1 MiB; a norm takes some pages");
            return "";
        }
        try {
            String content = Files.readString(path);
            if (content.isBlank()) {
                mistakes.add(name, 1, "the file is empty");
            }
            return content;
        } catch (CharacterCodingException e) {
            mistakes.add(name, 1, "the file is not in UTF-8; save it in that encoding");
            return "";
        }
    }

    private static @Nullable Node parse(String name, String content, LawMistakes mistakes) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(content));
            if (node == null && !content.isBlank()) {
                mistakes.add(name, 1, "the file has comments only");
            }
            return node;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            mistakes.add(
                    name,
                    mark == null ? 1 : mark.getLine() + 1,
                    "this is no YAML: " + e.getProblem()
                            + (String.valueOf(e.getProblem()).endsWith("but got [")
                                    ? "; in braces, leave out the [] of a key"
                                    : "; prose stands in a folded block (>-), indented under its key"));
        } catch (YAMLException e) {
            mistakes.add(
                    name,
                    1,
                    "this is no YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return null;
    }

    /** Whether a file belongs to an editor or to the system, and not to the law. */
    public static boolean isHidden(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~");
    }
}
