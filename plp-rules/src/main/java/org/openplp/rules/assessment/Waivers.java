package org.openplp.rules.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openplp.core.dossier.Waiver;
import org.openplp.core.fact.Log;
import org.openplp.core.situation.Situation;
import org.openplp.rules.norm.Force;
import org.openplp.rules.norm.Modality;
import org.openplp.rules.norm.Norm;

/** The waivers in force on a day. They change no outcome. */
final class Waivers {
    private final Map<String, String> paths = new HashMap<>();

    private Waivers() {}

    static Waivers of(RuleBook book, Situation situation) {
        Waivers waivers = new Waivers();
        Log<Waiver> log = situation.dossier().waivers();
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            Waiver waiver = log.entry(i);
            String path = "waivers[" + log.place(i) + "]";
            boolean over =
                    waiver.until().map(last -> last.isBefore(situation.day())).orElse(false);
            Optional<Norm> norm = waiver.norm().value().flatMap(book::norm).filter(Waivers::canBeWaived);
            if (!over && norm.isPresent() && isWhole(waiver)) {
                waiver.subject().value().ifPresent(id -> waivers.paths.putIfAbsent(key(norm.get(), id), path));
            }
        }
        return waivers;
    }

    Optional<String> covering(Norm norm, Subject subject) {
        return Optional.ofNullable(paths.get(key(norm, subject.id())));
    }

    /** Whether a norm can be waived at all (reading R31). */
    static boolean canBeWaived(Norm norm) {
        return norm.force() != Force.STATUTE
                && norm.modality() != Modality.DEFINITION
                && !norm.id().value().startsWith("SAN-");
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
