package org.openplp.rules.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openplp.law.Law;
import org.openplp.law.LawTexts;
import org.openplp.rules.text.Language;

/** The points on which sources contradict each other. */
public final class Conflicts {
    private static final Map<Language, Conflicts> READ = new ConcurrentHashMap<>();

    private final List<Conflict> conflicts;

    private Conflicts(List<Conflict> conflicts) {
        this.conflicts = List.copyOf(conflicts);
    }

    /**
     * The conflicts of this release. They are read on first use.
     *
     * @return the same instance each time
     */
    public static Conflicts ofThisRelease() {
        return in(Language.ENGLISH);
    }

    /**
     * The conflicts of this release in a language.
     *
     * @param language the language
     * @return the same instance each time
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
        LawTexts texts = LawTexts.in(language.code());
        Map<String, List<Law.Row>> positions =
                Law.rows("position").stream().collect(Collectors.groupingBy(row -> row.get("conflict")));
        return new Conflicts(Law.rows("conflict").stream()
                .map(row -> conflict(row, positions.getOrDefault(row.get("id"), List.of()), texts))
                .toList());
    }

    private static Conflict conflict(Law.Row row, List<Law.Row> rows, LawTexts texts) {
        String id = row.get("id");
        String key = "conflict." + id + ".";
        List<Conflict.Position> positions = new ArrayList<>();
        for (Law.Row position : rows) {
            positions.add(new Conflict.Position(
                    texts.text(key + "position." + positions.size()),
                    position.list("sources").stream()
                            .map(Sources.ofThisRelease()::citation)
                            .toList()));
        }
        return new Conflict(
                id,
                row.get("section"),
                texts.text(key + "title"),
                Set.copyOf(row.list("norms")),
                positions,
                texts.text(key + "taken"),
                texts.text(key + "why"),
                row.list("reading").stream().findFirst());
    }
}
