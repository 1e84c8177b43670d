package org.openplp.rules.norm.written;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openplp.law.Law;
import org.openplp.law.RuleNode;

/** The compiled rules of a law, with all that they share. */
public final class WrittenRules {
    private static final String RULE = "rule";
    private static final String TERM = "term";

    private final Function<String, List<Law.Row>> tables;
    private final Map<String, Law.Row> rules;
    private final Map<String, Law.Row> terms;
    private final Map<String, Law.Row> norms;

    /**
     * The rules of a law.
     *
     * @param tables the rows of a table, by its name
     */
    public WrittenRules(Function<String, List<Law.Row>> tables) {
        this.tables = requireNonNull(tables, "tables");
        this.rules = byName(tables.apply(RULE), "norm");
        this.terms = byName(tables.apply(TERM), "name");
        this.norms = byName(tables.apply("norm"), "id");
    }

    private static Map<String, Law.Row> byName(List<Law.Row> rows, String column) {
        Map<String, Law.Row> byName = new HashMap<>();
        for (Law.Row row : rows) {
            byName.put(row.get(column), row);
        }
        return byName;
    }

    /**
     * The rule of a norm.
     *
     * @param norm its id
     * @return the rule; empty if the law has none
     * @throws IllegalArgumentException if it is damaged
     */
    public Optional<RuleNode> rule(String norm) {
        return Optional.ofNullable(rules.get(norm)).map(row -> RuleNode.of(row.list(RULE)));
    }

    /**
     * Those to whom a norm is owed.
     *
     * @param norm its id
     * @return their names; {@code NOBODY} if the law says that it is owed to nobody in particular
     */
    public List<String> owedTo(String norm) {
        Law.Row row = norms.get(norm);
        return row == null ? List.of() : row.list("owed-to");
    }

    /**
     * A condition with a name.
     *
     * @param name the name
     * @return the condition; empty if the law has no such term
     * @throws IllegalArgumentException if it is damaged
     */
    public Optional<RuleNode> term(String name) {
        return Optional.ofNullable(terms.get(name)).map(row -> RuleNode.of(row.list(RULE)));
    }

    /**
     * The rows of another table, such as that of the parameters.
     *
     * @param table its name
     * @return the rows in their order; none if there is no such table
     */
    public List<Law.Row> rows(String table) {
        return tables.apply(table);
    }

    /**
     * Everything that the law writes of the rule of a norm, with the terms that it names.
     *
     * @param norm the id of the norm
     * @return words that differ where rules do; none if the law has no rule
     */
    public List<String> words(String norm) {
        Set<String> named = new HashSet<>();
        List<String> words = new ArrayList<>();
        rule(norm).ifPresent(rule -> addWords(rule, named, words));
        return words;
    }

    private void addWords(RuleNode rule, Set<String> named, List<String> words) {
        words.addAll(rule.words());
        addTerms(rule, named, words);
    }

    private void addTerms(RuleNode node, Set<String> named, List<String> words) {
        if (node.word().equals(TERM)) {
            node.args().stream()
                    .filter(named::add)
                    .forEach(name -> term(name).ifPresent(term -> addWords(term, named, words)));
        }
        node.parts().forEach(part -> addTerms(part, named, words));
    }
}
