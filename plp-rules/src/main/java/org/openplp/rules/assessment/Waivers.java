package org.openplp.rules.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.dossier.Waiver;
import org.openplp.core.fact.Log;
import org.openplp.core.situation.Situation;
import org.openplp.rules.norm.Norm;

/** The waivers in force on a day. They change no outcome. */
final class Waivers {
    private final Map<String, String> paths = new HashMap<>();
    private final Set<String> breached = new HashSet<>();

    private Waivers() {}

    static Waivers of(RuleBook book, Situation situation) {
        Waivers waivers = new Waivers();
        Log<Waiver> log = situation.dossier().waivers();
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            Waiver waiver = log.entry(i);
            String path = "waivers[" + log.place(i) + "]";
            Optional<Norm> norm = waiver.norm().value().flatMap(book::norm).filter(Norm::mayBeWaived);
            if (!isOver(waiver, situation) && norm.isPresent() && isWhole(waiver)) {
                waiver.subject().value().ifPresent(id -> waivers.paths.putIfAbsent(key(norm.get(), id), path));
            }
        }
        return waivers;
    }

    /** The waiver that covers a breach, which from then on is known to be of use. */
    Optional<String> covering(Norm norm, Subject subject) {
        breached.add(key(norm, subject.id()));
        return Optional.ofNullable(paths.get(key(norm, subject.id())));
    }

    /** Whether the norm was found to be breached by the subject, so that a waiver is of use. */
    boolean hasBreach(Norm norm, String subject) {
        return breached.contains(key(norm, subject));
    }

    static boolean isOver(Waiver waiver, Situation situation) {
        return waiver.until().map(last -> last.isBefore(situation.day())).orElse(false);
    }

    /** Whether a waiver says why it was granted, by whom, and until when. */
    static boolean isWhole(Waiver waiver) {
        return waiver.reason().value().isPresent()
                && waiver.grantedBy().value().isPresent()
                && waiver.until().isPresent();
    }

    private static String key(Norm norm, String subject) {
        return norm.id() + ":" + subject;
    }
}
