import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks whether every published pom has what Maven Central asks for, with its parents and their properties: Poms FOLDER VERSION, the folder of the group in a
 * repository. Fails with a line for each thing that is missing.
 */
public final class Poms {
    private static final List<String> ASKED = List.of(
            "groupId",
            "artifactId",
            "version",
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/url",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");
    private static final List<String> REFUSED = List.of("repositories", "pluginRepositories", "distributionManagement");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]*)}");

    private final Map<String, Element> poms = new TreeMap<>();
    private final List<String> missing = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        new Poms().check(Path.of(arguments[0]), arguments[1]);
    }

    private void check(Path group, String version) throws Exception {
        try (Stream<Path> artifacts = Files.list(group)) {
            for (Path artifact : artifacts.toList()) {
                String name = artifact.getFileName().toString();
                Path pom = artifact.resolve(version).resolve(name + "-" + version + ".pom");
                if (Files.exists(pom)) {
                    poms.put(name, DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(pom.toFile())
                            .getDocumentElement());
                }
            }
        }
        if (poms.size() < 2) {
            throw new IllegalStateException("no poms of version " + version + " in " + group);
        }
        poms.forEach(this::check);
        missing.forEach(System.out::println);
        System.out.println(poms.size() + " poms looked at: " + String.join(" ", poms.keySet()));
        System.exit(missing.isEmpty() ? 0 : 1);
    }

    private void check(String artifact, Element pom) {
        for (String path : ASKED) {
            Optional<String> value = inherited(pom, path).map(text -> filled(text, pom));
            if (value.isEmpty() || value.get().isBlank() || value.get().contains("${")) {
                missing.add(artifact + " has no " + path + value.map(text -> ": " + text).orElse(""));
            } else if (value.get().contains("-SNAPSHOT")) {
                missing.add(artifact + " has a snapshot in " + path);
            } else if ((path.equals("url") || path.startsWith("scm")) && value.get().contains("/plp-")) {
                missing.add(artifact + " has an address of its own in " + path + ": " + value.get());
            }
        }
        for (String name : List.of("name", "description", "artifactId")) {
            if (child(pom, name).isEmpty()) {
                missing.add(artifact + " takes its " + name + " from its parent");
            }
        }
        REFUSED.stream()
                .filter(name -> child(pom, name).isPresent())
                .forEach(name -> missing.add(artifact + " has " + name));
    }

    private Optional<String> inherited(Element pom, String path) {
        Optional<String> own = text(pom, path);
        return own.isPresent() ? own : parent(pom).flatMap(parent -> inherited(parent, path));
    }

    private Optional<Element> parent(Element pom) {
        return text(pom, "parent/artifactId").map(name -> {
            Element parent = poms.get(name);
            if (parent == null) {
                throw new IllegalStateException("the parent is not published: " + name);
            }
            return parent;
        });
    }

    private String filled(String text, Element pom) {
        Matcher property = PROPERTY.matcher(text);
        return property.replaceAll(found -> Matcher.quoteReplacement(
                inherited(pom, "properties/" + found.group(1)).orElse(found.group())));
    }

    private static Optional<String> text(Element pom, String path) {
        Optional<Element> at = Optional.of(pom);
        for (String name : path.split("/", -1)) {
            at = at.flatMap(element -> child(element, name));
        }
        return at.map(element -> element.getTextContent().strip());
    }

    private static Optional<Element> child(Element element, String name) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }
}
