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

/** The rules of a book that judge every entry of a list by itself, grouped by the list that they are about. Safe to share between threads. */
public final class Passes {
    private final IdentityHashMap<Rule, Place> places = new IdentityHashMap<>();
    private final List<Group> groups = new ArrayList<>();

    /** Where a rule is: the number of its group, and its number in it. */
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
     * @param rules the rules; those that do not judge every entry of a list by itself are left out
     * @return the passes that they take
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
     * Looks at a dossier. A list is gone through when one of its rules is first asked for.
     *
     * @param root the scope of the dossier
     * @return what the rules find, for one thread
     */
    public Columns in(Scope root) {
        return new Columns(root);
    }

    /** What the rules find in one dossier. */
    public final class Columns {
        private final Scope root;
        private final Column[][] columns = new Column[groups.size()][];

        private Columns(Scope root) {
            this.root = root;
        }

        /**
         * What a rule finds.
         *
         * @param rule a rule of the book
         * @return empty if it does not judge every entry of a list by itself
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
