import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Compares the mutants that lived through the tests of a module with those that docs/mutation-survivors.tsv names, and fails if there is one more, or one
 * named without a reason. Of a module of which the list names none, since its classes were never tried all, it only prints the survivors. Prints the figures of
 * each package.
 *
 * <p>{@code java Survivors.java MUTATIONS.XML SURVIVORS.TSV PACKAGE all|changed}: the package that holds those of the module, and whether all its classes were
 * tried.
 */
final class Survivors {
    private static final String HEAD = "class\tmethod\tmutator\tcount\treason";

    private Survivors() {}

    public static void main(String[] arguments) throws IOException, ParserConfigurationException, SAXException {
        Path list = Path.of(arguments[1]);
        String module = arguments[2] + ".";
        boolean all = arguments[3].equals("all");
        if (!all && Files.notExists(Path.of(arguments[0]))) {
            System.out.println("no class of " + arguments[2] + " changed that has mutants");
            return;
        }
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> named = named(list, module, wrong);
        Map<String, List<String>> living = new TreeMap<>();
        Map<String, int[]> figures = new TreeMap<>();

        NodeList mutations = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of(arguments[0]).toFile())
                .getElementsByTagName("mutation");
        for (int i = 0; i < mutations.getLength(); i++) {
            Element mutation = (Element) mutations.item(i);
            String owner = text(mutation, "mutatedClass").substring(module.length());
            boolean isCovered = !mutation.getAttribute("status").equals("NO_COVERAGE");
            int[] counts = figures.computeIfAbsent(owner.substring(0, Math.max(0, owner.lastIndexOf('.'))), name -> new int[3]);
            counts[0]++;
            if (mutation.getAttribute("detected").equals("false")) {
                counts[isCovered ? 1 : 2]++;
                living.computeIfAbsent(key(module, owner, mutation), name -> new ArrayList<>())
                        .add(text(mutation, "lineNumber"));
            }
        }
        if (all && figures.isEmpty()) {
            wrong.add("no mutant was looked at");
        }
        living.forEach((key, lines) -> {
            if (named.isEmpty()) {
                System.out.println("lives: " + key + "\tin line " + String.join(", ", lines));
            } else if (lines.size() > named.getOrDefault(key, 0)) {
                wrong.add("not named in " + list.getFileName() + ": " + key + "\t" + lines.size() + "\t, in line "
                        + String.join(", ", lines));
            }
        });
        print(figures);
        named.forEach((key, count) -> {
            int now = living.getOrDefault(key, List.of()).size();
            if (all && now < count) {
                System.out.println("killed by now, " + (count - now) + " of " + count + ": " + key);
            }
        });
        wrong.forEach(System.err::println);
        if (!wrong.isEmpty()) {
            System.exit(1);
        }
    }

    private static Map<String, Integer> named(Path list, String module, List<String> wrong) throws IOException {
        Map<String, Integer> named = new TreeMap<>();
        List<String> rows = Files.readAllLines(list);
        if (!rows.get(0).equals(HEAD)) {
            wrong.add("the first line is not: " + HEAD);
        }
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t");
            if (cells.length != 5 || cells[4].isBlank()) {
                wrong.add("not five cells, the last of them a reason: " + row);
            } else if (row.startsWith(module) && named.put(String.join("\t", cells[0], cells[1], cells[2]), Integer.valueOf(cells[3])) != null) {
                wrong.add("named twice: " + row);
            }
        }
        return named;
    }

    /** The class, the method and the mutator; a lambda counts for its method and an anonymous class for its outer class, since their own numbers change. */
    private static String key(String module, String owner, Element mutation) {
        String method = text(mutation, "mutatedMethod").replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1");
        String mutator = text(mutation, "mutator");
        return module + owner.replaceFirst("\\$\\d+$", "") + "\t" + method + "\t"
                + mutator.substring(mutator.lastIndexOf('.') + 1).replace("Mutator", "");
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }

    private static void print(Map<String, int[]> figures) {
        String format = "| %-14s | %7s | %6s | %8s | %11s | %5s |%n";
        System.out.printf(format, "package", "mutants", "killed", "survived", "not covered", "score");
        System.out.printf(format, "---", "--:", "--:", "--:", "--:", "--:");
        int[] all = new int[3];
        figures.forEach((name, counts) -> {
            row(format, name, counts);
            for (int i = 0; i < all.length; i++) {
                all[i] += counts[i];
            }
        });
        row(format, "**together**", all);
    }

    private static void row(String format, String name, int[] counts) {
        int killed = counts[0] - counts[1] - counts[2];
        System.out.printf(
                format,
                name,
                counts[0],
                killed,
                counts[1],
                counts[2],
                counts[0] == 0 ? "" : killed * 100 / counts[0] + " %");
    }
}
