package org.openplp.rules.source;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openplp.rules.text.Language;

/** The points on which sources contradict each other. */
public final class Conflicts {
    private static final Map<Language, Conflicts> READ = new ConcurrentHashMap<>();

    private final List<Conflict> conflicts;

    private Conflicts(List<Conflict> conflicts) {
        this.conflicts = List.copyOf(conflicts);
    }

    /**
     * The conflicts of this release, read when they are first asked for.
     *
     * @return always the same ones
     */
    public static Conflicts ofThisRelease() {
        return in(Language.ENGLISH);
    }

    /**
     * The conflicts of this release in a language.
     *
     * @param language the language
     * @return always the same ones
     */
    public static Conflicts in(Language language) {
        requireNonNull(language, "language");
        return READ.computeIfAbsent(language, Conflicts::read);
    }

    /**
     * All conflicts.
     *
     * @return the conflicts in the order of the register
     */
    public List<Conflict> all() {
        return conflicts;
    }

    /**
     * The conflicts that concern a norm.
     *
     * @param norm the id of a norm
     * @return the conflicts in the order of the register; empty if its sources agree
     */
    public List<Conflict> concerning(String norm) {
        requireNonNull(norm, "norm");
        return conflicts.stream()
                .filter(conflict -> conflict.norms().contains(norm))
                .toList();
    }

    private static Conflicts read(Language language) {
        Map<String, List<Table.Row>> byConflict = Table.rows("conflicts", language).stream()
                .collect(Collectors.groupingBy(row -> row.get("conflict"), LinkedHashMap::new, Collectors.toList()));
        return new Conflicts(
                byConflict.values().stream().map(Conflicts::conflict).toList());
    }

    /** A row a position; the first one also tells of the conflict as a whole. */
    private static Conflict conflict(List<Table.Row> rows) {
        Table.Row first = rows.get(0);
        return new Conflict(
                first.get("conflict"),
                first.get("section"),
                first.get("title"),
                first.list("norms", " ").collect(Collectors.toSet()),
                rows.stream().map(Conflicts::position).toList(),
                first.get("taken"),
                first.get("why"),
                first.list("reading", " ").findFirst());
    }

    private static Conflict.Position position(Table.Row row) {
        List<Citation> sources = row.list("sources", "; ")
                .filter(label -> !label.equals("none"))
                .map(Sources.ofThisRelease()::citation)
                .toList();
        return new Conflict.Position(row.get("position"), sources);
    }
}
