package org.openplp.rules.assessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.chapter.topic.Charter;
import org.openplp.rules.facts.CharterFacts;
import org.openplp.rules.rule.Scope;

/** The local norms that the charter and the house rules in force make their own (reading R19). */
final class Adopted {
    private Adopted() {}

    static Set<String> normsIn(Scope root) {
        Partnership partnership = root.situation().dossier().partnership();
        Set<String> adopted = new HashSet<>();
        int last = lastAdopted(partnership.houseRules());
        if (last >= 0) {
            add(adopted, partnership.houseRules().entry(last).adopts());
        }
        add(adopted, charterInForce(root));
        return adopted;
    }

    /**
     * The version of the house rules that was adopted last; one of unknown date gives way to a dated one.
     *
     * @return its index; -1 if there is none
     */
    static int lastAdopted(Log<HouseRules> versions) {
        int last = -1;
        LocalDate since = LocalDate.MIN;
        for (int i = 0; versions.isKnown() && i < versions.size(); i++) {
            LocalDate adoptedOn = versions.entry(i).adoptedOn().value().orElse(LocalDate.MIN);
            if (!adoptedOn.isBefore(since)) {
                since = adoptedOn;
                last = i;
            }
        }
        return last;
    }

    /** What the last version with the signatures of the federal minimum makes its own. */
    private static Log<String> charterInForce(Scope root) {
        Log<String> adopts = Log.unknown();
        Scope version = root.walk(CharterFacts.CHARTER);
        for (int i = 0; i < version.size(); i++) {
            if (Charter.IS_SIGNED.test(version.at(i)) == Answer.YES) {
                adopts = version.thing(CharterFacts.CHARTER.entries()).adopts();
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
