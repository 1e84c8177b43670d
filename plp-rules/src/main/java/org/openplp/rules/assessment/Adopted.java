package org.openplp.rules.assessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Log;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.situation.Situation;
import org.openplp.rules.chapter.Roles;

/** The local norms that the charter and the house rules in force make their own (reading R19). */
final class Adopted {
    private Adopted() {}

    static Set<String> normsIn(Situation situation) {
        Partnership partnership = situation.dossier().partnership();
        Set<String> adopted = new HashSet<>();
        add(adopted, houseRulesInForce(partnership.houseRules()));
        add(adopted, charterInForce(partnership.charter()));
        return adopted;
    }

    /** What the version adopted last makes its own; a version of unknown date gives way to a dated one. */
    private static Log<String> houseRulesInForce(Log<HouseRules> versions) {
        Log<String> adopts = Log.unknown();
        LocalDate last = LocalDate.MIN;
        for (int i = 0; versions.isKnown() && i < versions.size(); i++) {
            LocalDate adoptedOn = versions.entry(i).adoptedOn().value().orElse(LocalDate.MIN);
            if (!adoptedOn.isBefore(last)) {
                last = adoptedOn;
                adopts = versions.entry(i).adopts();
            }
        }
        return adopts;
    }

    /** What the last version with the signatures of the federal minimum makes its own. */
    private static Log<String> charterInForce(Log<CharterVersion> versions) {
        Log<String> adopts = Log.unknown();
        for (int i = 0; versions.isKnown() && i < versions.size(); i++) {
            if (isSigned(versions.entry(i))) {
                adopts = versions.entry(i).adopts();
            }
        }
        return adopts;
    }

    private static boolean isSigned(CharterVersion version) {
        return isSignedBy(version, Roles.POLICE)
                && isSignedBy(version, Roles.LOCAL_AUTHORITY)
                && isSignedBy(version, Set.of(Party.COORDINATOR));
    }

    private static boolean isSignedBy(CharterVersion version, Set<Party> parties) {
        for (int i = 0;
                version.signatures().isKnown() && i < version.signatures().size();
                i++) {
            if (version.signatures()
                    .entry(i)
                    .by()
                    .value()
                    .filter(parties::contains)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void add(Set<String> adopted, Log<String> norms) {
        for (int i = 0; norms.isKnown() && i < norms.size(); i++) {
            adopted.add(norms.entry(i));
        }
    }
}
