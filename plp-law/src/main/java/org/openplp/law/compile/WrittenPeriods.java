package org.openplp.law.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openplp.law.Law;
import org.openplp.law.node.LawNode;
import org.openplp.law.rule.DossierKeys;
import org.openplp.law.rule.Periods;
import org.openplp.law.word.NearWord;

/** The parameters of norms that are periods, and who may agree on another one. In a local law, nobody may. */
final class WrittenPeriods {
    private static final String NONE = "none";

    private final LawNode file;
    private final Set<String> ofTheRelease;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** The parameters of the norms of a release; the file says who may agree on what. */
    WrittenPeriods(LawNode file, List<Book.WrittenNorm> norms, DossierKeys keys) {
        this.file = file;
        ofTheRelease = Set.of();
        norms.forEach(this::values);
        List<String> parties = keys.words("arrangements[].by");
        file.pairs().forEach(pair -> {
            if (!values.containsKey(pair.key().text())) {
                pair.key()
                        .wrongHere("no norm names " + pair.key().text()
                                + " under parameters with a period or none; name it there, or remove it");
            }
            for (LawNode party : pair.value().get("open-to").items()) {
                if (!parties.contains(party.text())) {
                    party.wrongHere(
                            party.text() + " is no party" + NearWord.orAll(party.text(), parties, "the parties are"));
                }
            }
        });
    }

    /** The parameters of the norms of a local law, beside those of a release. */
    WrittenPeriods(List<Book.WrittenNorm> norms, Law release) {
        file = LawNode.nothing();
        ofTheRelease =
                release.rows("parameter").stream().map(row -> row.get("name")).collect(Collectors.toSet());
        norms.forEach(this::values);
        norms.forEach(norm -> norm.item().get("parameters").keys().stream()
                .filter(name -> ofTheRelease.contains(name.text()))
                .forEach(name -> name.wrong(name.text()
                        + " is a parameter of the federal law; a rule can name it, and only that law can set it")));
    }

    private void values(Book.WrittenNorm norm) {
        norm.item().get("parameters").entries().forEach((name, value) -> {
            if (isPeriod(value)) {
                String other = values.putIfAbsent(name, value.text());
                if (other != null && !other.equals(value.text())) {
                    value.wrong("another norm has the parameter " + name + " as " + other + "; give one another name");
                }
                if (file.isThere()) {
                    isStated(norm, name, value);
                }
            }
        });
    }

    /** Reports a period of several years, months, weeks or days of which the statement has another number. */
    private static void isStated(Book.WrittenNorm norm, String name, LawNode value) {
        String number = value.text().replaceAll("\\D", "");
        norm.item().get("statement").entries().forEach((language, statement) -> {
            if (number.matches("[^1]|\\d\\d+")
                    && !Prose.numbersIn(language, statement.text()).contains(number)) {
                statement.wrong(
                        "statement in " + language + " does not have the number of " + name + ": " + value.text());
            }
        });
    }

    private static boolean isPeriod(LawNode value) {
        return value.text().equals(NONE) || Periods.isPeriod(value.text());
    }

    /** The parameters from which a period of the rule of a norm can run. */
    Set<String> periodsOf(Book.WrittenNorm norm) {
        Set<String> names = new TreeSet<>(ofTheRelease);
        norm.item().get("parameters").entries().forEach((name, value) -> {
            if (isPeriod(value) && (!file.isThere() || file.entries().containsKey(name))) {
                names.add(name);
            }
        });
        return names;
    }

    /** The parameters as rows of a table, in the order of their file. */
    List<Map<String, List<String>>> rows() {
        List<Map<String, List<String>>> rows = new ArrayList<>();
        (file.isThere() ? file.entries().keySet() : values.keySet()).forEach(name -> {
            LawNode item = file.get(name);
            String text = values.getOrDefault(name, NONE);
            Map<String, List<String>> row = new LinkedHashMap<>();
            row.put("name", List.of(name));
            row.put("text", text.equals(NONE) ? List.of() : List.of(text));
            row.put("open-to", item.get("open-to").texts());
            for (String word : List.of("shorter-only", "may-be-none")) {
                row.put(word, item.get(word).isThere() ? List.of("true") : List.of());
            }
            rows.add(row);
        });
        return rows;
    }
}
