package org.openplp.rules.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.dossier.Waiver;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.outcome.Subject;

/** The waivers in force on a day. They change no outcome. */
final class Waivers {
    private final Map<Norm, Map<String, FactPath>> paths = new HashMap<>();

    private Waivers() {}

    static Waivers of(RuleBook book, DossierSnapshot snapshot) {
        Waivers waivers = new Waivers();
        snapshot.dossier().waivers().forEach(FactPath.of("waivers"), (path, waiver) -> {
            Optional<Norm> norm = waiver.norm().value().flatMap(book::norm).filter(book.country()::mayBeWaived);
            if (!isOver(waiver, snapshot) && norm.isPresent() && isWhole(waiver)) {
                waiver.subject()
                        .value()
                        .ifPresent(id -> waivers.paths
                                .computeIfAbsent(norm.get(), n -> new HashMap<>())
                                .putIfAbsent(id, path));
            }
        });
        return waivers;
    }

    /** The waiver that covers a breach. */
    Optional<FactPath> covering(Norm norm, Subject subject) {
        return Optional.ofNullable(paths.getOrDefault(norm, Map.of()).get(subject.id()));
    }

    static boolean isOver(Waiver waiver, DossierSnapshot snapshot) {
        return waiver.until().map(last -> last.isBefore(snapshot.day())).orElse(false);
    }

    /** Whether a waiver says why it was granted, by whom and until when. */
    static boolean isWhole(Waiver waiver) {
        return waiver.reason().value().isPresent()
                && waiver.grantedBy().value().isPresent()
                && waiver.until().isPresent();
    }
}
