package org.openplp.rules.pass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.node.Scope;

/** The rules of a book that judge every entry of a list separately, grouped by list. Safe to share between threads. */
public final class Passes {
    private final IdentityHashMap<Rule, ListRules> groups = new IdentityHashMap<>();

    private Passes(Collection<Rule> rules, Function<PlainPass, Optional<Pass>> maker) {
        Map<SubjectType<?>, List<Rule>> byType = new LinkedHashMap<>();
        rules.stream()
                .filter(Rule::judgesEachEntry)
                .forEach(rule -> byType.computeIfAbsent(rule.about(), type -> new ArrayList<>())
                        .add(rule));
        byType.forEach((type, some) -> {
            ListRules group = new ListRules(type.entries(), some, maker);
            some.forEach(rule -> groups.put(rule, group));
        });
    }

    /**
     * Groups the rules of a book.
     *
     * @param rules the rules; those that do not judge every entry of a list separately are ignored
     * @return the passes for the others
     */
    public static Passes of(Collection<Rule> rules) {
        return of(rules, Fusing::of);
    }

    static Passes of(Collection<Rule> rules, Function<PlainPass, Optional<Pass>> maker) {
        return new Passes(rules, maker);
    }

    /**
     * Looks at a dossier. A list is traversed when one of its rules is first asked for.
     *
     * @param root the scope of the dossier
     * @return the findings of the rules, for one thread
     */
    public Columns in(Scope root) {
        return new Columns(root);
    }

    /** The findings of the rules in one dossier. */
    public final class Columns {
        private final Scope root;
        private final IdentityHashMap<ListRules, IdentityHashMap<Rule, OutcomeColumn>> columns =
                new IdentityHashMap<>();

        private Columns(Scope root) {
            this.root = root;
        }

        /**
         * The findings of a rule.
         *
         * @param rule a rule of the book
         * @return the column; empty if the rule does not judge every entry of a list separately
         */
        public Optional<OutcomeColumn> of(Rule rule) {
            return Optional.ofNullable(groups.get(rule))
                    .map(group -> columns.computeIfAbsent(group, one -> one.columns(root))
                            .get(rule));
        }
    }
}
