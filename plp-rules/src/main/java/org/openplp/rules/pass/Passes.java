package org.openplp.rules.pass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.Scope;
import org.openplp.rules.rule.SubjectType;

/** The rules of a book that judge every entry of a list separately, grouped by list. Safe to share between threads. */
public final class Passes {
    private final IdentityHashMap<Rule, Place> places = new IdentityHashMap<>();
    private final List<Group> groups = new ArrayList<>();

    /** The place of a rule: the number of its group, and its number in the group. */
    private record Place(int group, int rule) {}

    private Passes(Collection<Rule> rules, Function<PlainPass, Optional<Pass>> maker) {
        Map<SubjectType<?>, List<Rule>> byType = new LinkedHashMap<>();
        rules.stream()
                .filter(Rule::judgesEachEntry)
                .forEach(rule -> byType.computeIfAbsent(rule.about(), type -> new ArrayList<>())
                        .add(rule));
        byType.forEach((type, some) -> add(type.entries(), some, maker));
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

    private void add(LogFact<Dossier, ?> log, List<Rule> rules, Function<PlainPass, Optional<Pass>> maker) {
        for (int i = 0; i < rules.size(); i++) {
            places.put(rules.get(i), new Place(groups.size(), i));
        }
        groups.add(new Group(log, rules, maker));
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
        private final Column[][] columns = new Column[groups.size()][];

        private Columns(Scope root) {
            this.root = root;
        }

        /**
         * The findings of a rule.
         *
         * @param rule a rule of the book
         * @return the column; empty if the rule does not judge every entry of a list separately
         */
        public Optional<Column> of(Rule rule) {
            return Optional.ofNullable(places.get(rule)).map(this::at);
        }

        private Column at(Place place) {
            if (columns[place.group()] == null) {
                columns[place.group()] = groups.get(place.group()).columns(root);
            }
            return columns[place.group()][place.rule()];
        }
    }
}
