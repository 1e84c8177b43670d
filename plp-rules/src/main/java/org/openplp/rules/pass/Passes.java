package org.openplp.rules.pass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.ChangedEntries;
import org.openplp.core.fact.Log;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.judge.Rules;
import org.openplp.rules.rule.node.Scope;

/** The rules of a book that judge every entry of a list separately, grouped by list. Safe to share between threads. */
public final class Passes {
    /** A rule looks at the entries that changed alone if they are no more than this number, and this part of all. */
    private static final int FEW = 8;

    private static final int PART = 8;

    private final IdentityHashMap<Rule, Place> places = new IdentityHashMap<>();
    private final List<ListRules> groups = new ArrayList<>();
    private final List<Rule> rules;
    private volatile @Nullable Surroundings surroundings;

    /** The place of a rule: the number of its group, and its number in the group. */
    private record Place(int group, int rule) {}

    private Passes(Collection<Rule> rules, Function<PlainPass, Optional<Pass>> maker) {
        this.rules = List.copyOf(rules);
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
        groups.add(new ListRules(log, rules, maker));
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

    /**
     * Looks at a dossier after a change.
     *
     * @param before the findings of the rules of this book before it
     * @param root the scope of the dossier after the change, on the same day
     * @return what differs, for one thread
     */
    public ChangedDossier change(Columns before, Scope root) {
        return new ChangedDossier(before, root);
    }

    /** Computed at the first change, since a book that assesses every dossier once does not need it. */
    private Surroundings surroundings() {
        Surroundings known = surroundings;
        if (known == null) {
            known = new Surroundings(rules);
            surroundings = known;
        }
        return known;
    }

    /** What differs between two dossiers on a day, for the rules of the book. */
    public final class ChangedDossier {
        private final Columns before;
        private final Columns after;
        private final Surroundings.Differing differing;
        private final IdentityHashMap<LogFact<?, ?>, Optional<ChangedEntries>> lists = new IdentityHashMap<>();

        private ChangedDossier(Columns before, Scope root) {
            this.before = before;
            this.after = in(root);
            this.differing = surroundings().between(before.root, root);
        }

        /** {@return the scope of the dossier before the change} */
        public Scope before() {
            return before.root;
        }

        /** {@return the scope of the dossier after the change} */
        public Scope now() {
            return after.root;
        }

        /** {@return the findings of the rules after the change} */
        public Columns after() {
            return after;
        }

        /**
         * The entries of a list that changed, if they alone can make a rule find something else about an entry.
         *
         * @param rule a rule of the book
         * @param log the list of its subjects, or of the others of which it finds something
         * @return the entries; empty if the rule has to look at all
         */
        public Optional<ChangedEntries> concerned(Rule rule, LogFact<Dossier, ?> log) {
            boolean oneByOne =
                    rule.within().isEmpty() && !Rules.isAroundAnIncompleteList(rule, before.root) && keeps(rule);
            return oneByOne ? entriesOf(log) : Optional.empty();
        }

        /**
         * Whether a rule judges each entry that did not change as before.
         *
         * @param rule a rule of the book
         * @return false if something else at which it looks reads differently
         */
        public boolean keeps(Rule rule) {
            return !differing.concerns(rule);
        }

        /**
         * Whether a rule about the partnership judges each entry that did not change as before, in the lists that its
         * judge judges {@linkplain org.openplp.rules.rule.Judge#eachEntry entry by entry}.
         *
         * @param rule a rule of the book
         * @return false if something else than these lists reads differently
         */
        public boolean keepsEachEntry(Rule rule) {
            return !differing.concernsBesideEntries(rule);
        }

        /**
         * The entries of a list that changed.
         *
         * @param log the list
         * @return the entries; empty if so many changed, or the list as such, that it is better to look at all
         */
        public Optional<ChangedEntries> entriesOf(LogFact<Dossier, ?> log) {
            return lists.computeIfAbsent(log, list -> between(before.root.read(log), after.root.read(log)));
        }

        private static Optional<ChangedEntries> between(Log<?> one, Log<?> other) {
            if (one.isKnown() != other.isKnown()) {
                return Optional.empty();
            }
            ChangedEntries changed = ChangedEntries.between(one, other);
            int size = other.isKnown() ? other.size() : 0;
            return Optional.of(changed).filter(few -> few.after().length <= FEW + size / PART);
        }

        /**
         * The findings of a rule after the change.
         *
         * @param rule a rule of the book
         * @return the column; empty if the rule does not judge every entry of a list separately
         */
        public Optional<OutcomeColumn> of(Rule rule) {
            Place place = places.get(rule);
            if (place == null) {
                return Optional.empty();
            }
            ListRules group = groups.get(place.group());
            Optional<OutcomeColumn> kept = keeps(rule)
                    ? before.known(place)
                            .flatMap(column -> entriesOf(group.log())
                                    .map(changed ->
                                            group.after(place.rule(), column, changed, before.root, after.root)))
                    : Optional.empty();
            kept.ifPresent(column -> after.keep(place, column));
            return kept.or(() -> after.of(rule));
        }
    }

    /** The findings of the rules in one dossier. */
    public final class Columns {
        private final Scope root;
        private final OutcomeColumn[][] columns = new OutcomeColumn[groups.size()][];
        private final OutcomeColumn[][] kept = new OutcomeColumn[groups.size()][];

        private Columns(Scope root) {
            this.root = root;
        }

        private void keep(Place place, OutcomeColumn column) {
            if (kept[place.group()] == null) {
                kept[place.group()] =
                        new OutcomeColumn[groups.get(place.group()).size()];
            }
            kept[place.group()][place.rule()] = column;
        }

        /** The findings of a rule that did not fail; empty if nobody asked for them. */
        private Optional<OutcomeColumn> known(Place place) {
            return Stream.of(kept, columns)
                    .map(some -> some[place.group()])
                    .filter(Objects::nonNull)
                    .flatMap(ofGroup -> Optional.ofNullable(ofGroup[place.rule()]).stream())
                    .findFirst()
                    .filter(column -> column.failure().isEmpty());
        }

        /**
         * The findings of a rule.
         *
         * @param rule a rule of the book
         * @return the column; empty if the rule does not judge every entry of a list separately
         */
        public Optional<OutcomeColumn> of(Rule rule) {
            return Optional.ofNullable(places.get(rule)).map(this::at);
        }

        private OutcomeColumn at(Place place) {
            if (columns[place.group()] == null) {
                columns[place.group()] = groups.get(place.group()).columns(root);
            }
            return columns[place.group()][place.rule()];
        }
    }
}
