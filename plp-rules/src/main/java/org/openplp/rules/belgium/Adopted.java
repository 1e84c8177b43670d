package org.openplp.rules.belgium;

import java.util.HashSet;
import java.util.Set;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Situation;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.rule.reader.Keys;

/** The local norms that the charter and the house rules in force adopt (reading R19). */
final class Adopted {
    private static final LogFact<Dossier, CharterVersion> CHARTER = Keys.list("partnership.charter");
    private final Condition isSigned;

    Adopted(Written law) {
        isSigned = law.term("signed");
    }

    Set<String> normsIn(Situation situation) {
        Partnership partnership = situation.dossier().partnership();
        Set<String> adopted = new HashSet<>();
        int last = HouseRules.lastAdopted(partnership.houseRules());
        if (last >= 0) {
            add(adopted, partnership.houseRules().entry(last).adopts());
        }
        add(adopted, charterInForce(Scope.of(situation, Concept.DOSSIER)));
        return adopted;
    }

    /** The local norms that the last version with the signatures of the federal minimum adopts. */
    private Log<String> charterInForce(Scope root) {
        Log<String> adopts = Log.unknown();
        Scope version = root.walk(CHARTER);
        for (int i = 0; i < version.size(); i++) {
            if (isSigned.test(version.at(i)) == Answer.YES) {
                adopts = version.thing(CHARTER.entries()).adopts();
            }
        }
        return adopts;
    }

    private static void add(Set<String> adopted, Log<String> norms) {
        for (int i = 0; norms.isKnown() && i < norms.size(); i++) {
            adopted.add(norms.entry(i));
        }
    }
}
