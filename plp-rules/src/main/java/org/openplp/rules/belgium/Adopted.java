package org.openplp.rules.belgium;

import java.util.HashSet;
import java.util.Set;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.rule.reader.Keys;

/** The local norms that the charter and the house rules in force adopt (reading R19). */
final class Adopted {
    private static final EntriesFact<Dossier, CharterVersion> CHARTER = Keys.list("partnership.charter");
    private final Condition isSigned;

    Adopted(Written law) {
        isSigned = law.term("signed");
    }

    Set<String> normsIn(DossierSnapshot snapshot) {
        Partnership partnership = snapshot.dossier().partnership();
        Set<String> adopted = new HashSet<>();
        int last = HouseRules.lastAdopted(partnership.houseRules());
        if (last >= 0) {
            add(adopted, partnership.houseRules().entry(last).adopts());
        }
        add(adopted, charterInForce(Scope.of(snapshot, Concept.DOSSIER)));
        return adopted;
    }

    /** The local norms that the last version with the signatures of the federal minimum adopts. */
    private Entries<String> charterInForce(Scope root) {
        Entries<String> adopts = Entries.unknown();
        Scope version = root.walk(CHARTER);
        for (int i = 0; i < version.size(); i++) {
            if (isSigned.test(version.at(i)) == Answer.YES) {
                adopts = version.thing(CHARTER.entries()).adopts();
            }
        }
        return adopts;
    }

    private static void add(Set<String> adopted, Entries<String> norms) {
        for (int i = 0; norms.isKnown() && i < norms.size(); i++) {
            adopted.add(norms.entry(i));
        }
    }
}
