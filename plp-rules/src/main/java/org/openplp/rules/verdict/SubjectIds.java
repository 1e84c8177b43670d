package org.openplp.rules.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.core.dossier.Attestation;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Waiver;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.judge.Rules;
import org.openplp.rules.rule.node.Scope;

/** The subjects of a dossier that an attestation or a waiver can name, by their ids. */
public final class SubjectIds {
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, List<Named>> named = new HashMap<>();

    private SubjectIds(Scope root, List<SubjectType<?>> entries) {
        Subject partnership = partnershipIn(root);
        subjects.put(partnership.id(), partnership);
        Set<String> names = names(root.snapshot().dossier());
        if (!names.isEmpty()) {
            entries.forEach(type -> add(type, root, names));
        }
    }

    /** A named entry, with its type. */
    private record Named(SubjectType<?> type, Scope scope) {}

    static SubjectIds namedIn(Scope root, List<SubjectType<?>> entries) {
        return new SubjectIds(root, entries);
    }

    /** Finds the subject with an id, if attestations or waivers may name it. */
    public Optional<Subject> subject(String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    /** The partnership, followed by the entries that can be named, in the order of the dossier. */
    Stream<Subject> all() {
        return subjects.values().stream();
    }

    /** Whether people can settle a norm for the subject with an id. */
    public boolean canBeSettled(Rule rule, String id) {
        return named.getOrDefault(id, List.of()).stream()
                .anyMatch(entry -> Rules.canBeSettledFor(rule, entry.type(), entry.scope()));
    }

    private static Set<String> names(Dossier dossier) {
        Set<String> names = new HashSet<>();
        Entries<Attestation> attestations = dossier.attestations();
        for (int i = 0; attestations.isKnown() && i < attestations.size(); i++) {
            attestations.entry(i).subject().value().ifPresent(names::add);
        }
        Entries<Waiver> waivers = dossier.waivers();
        for (int i = 0; waivers.isKnown() && i < waivers.size(); i++) {
            waivers.entry(i).subject().value().ifPresent(names::add);
        }
        return names;
    }

    private void add(SubjectType<?> type, Scope root, Set<String> names) {
        Scope entry = root.walk(type.entries());
        for (int i = 0; i < entry.size(); i++) {
            String id = entry.at(i).idOf(type);
            if (names.contains(id)) {
                Scope scope = root.enter(type.entries(), i);
                subjects.put(id, new Subject(type.kind(), id, scope.path()));
                named.computeIfAbsent(id, named -> new ArrayList<>()).add(new Named(type, scope));
            }
        }
    }

    static Subject partnershipIn(Scope root) {
        return new Subject(SubjectKind.PARTNERSHIP, root.idOf(SubjectType.PARTNERSHIP), FactPath.of("partnership"));
    }
}
