import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Compares the tests that a plain build ran with those of a thorough one: SameTests PLAIN THOROUGH, two checkouts. Fails if a test ran in one alone, unless it is
 * the thorough one and the file of the test has a tag.
 */
public final class SameTests {
    private static final String REPORTS = "target/surefire-reports";
    private static final Pattern PARAMETERS = Pattern.compile("[(\\[].*", Pattern.DOTALL);

    public static void main(String[] arguments) throws Exception {
        Path plain = Path.of(arguments[0]);
        Path thorough = Path.of(arguments[1]);
        Set<String> inThorough = tests(thorough, thorough);
        Set<String> inPlain = tests(plain, thorough);
        Set<String> lost = new TreeSet<>(inPlain);
        lost.removeAll(inThorough);
        Set<String> added = new TreeSet<>(inThorough);
        added.removeAll(inPlain);
        Set<String> untagged = new TreeSet<>();
        for (String test : added) {
            System.out.println("in the thorough build alone: " + test);
            if (!isTagged(thorough, test)) {
                untagged.add(test);
            }
        }
        System.out.printf(
                "%d test methods in the plain build, %d in the thorough one%n", inPlain.size(), inThorough.size());
        if (inPlain.isEmpty() || !lost.isEmpty() || !untagged.isEmpty()) {
            lost.forEach(test -> System.err.println("in the plain build alone: " + test));
            untagged.forEach(test -> System.err.println("in the thorough build alone, without a tag: " + test));
            System.exit(1);
        }
    }

    /** The methods by module and class, of the modules that both have. */
    private static Set<String> tests(Path root, Path other) throws Exception {
        Set<String> tests = new TreeSet<>();
        for (Path module : in(root, "plp-.*")) {
            Path reports = module.resolve(REPORTS);
            if (!Files.isDirectory(reports) || !Files.isDirectory(other.resolve(module.getFileName()).resolve(REPORTS))) {
                continue;
            }
            for (Path report : in(reports, "TEST-.*\\.xml")) {
                NodeList cases = cases(report);
                for (int i = 0; i < cases.getLength(); i++) {
                    Element test = (Element) cases.item(i);
                    tests.add(module.getFileName() + " " + test.getAttribute("classname") + "#"
                            + PARAMETERS.matcher(test.getAttribute("name")).replaceFirst(""));
                }
            }
        }
        return tests;
    }

    private static NodeList cases(Path report) throws Exception {
        try (InputStream xml = Files.newInputStream(report)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getElementsByTagName("testcase");
        }
    }

    private static boolean isTagged(Path root, String test) throws IOException {
        String module = test.substring(0, test.indexOf(' '));
        String type = test.substring(test.indexOf(' ') + 1, test.indexOf('#')).replaceFirst("\\$.*", "");
        return Files.readString(root.resolve(module).resolve("src/test/java").resolve(type.replace('.', '/') + ".java"))
                .contains("@Tag(");
    }

    private static List<Path> in(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(one -> one.getFileName().toString().matches(name)).sorted().toList();
        }
    }
}
