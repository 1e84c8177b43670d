package org.example.plp.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.permission.Permission;
import org.openplp.spring.ActNotAllowedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What people do with the application. What it logs names partnerships and norms, and nobody. */
@Service
class Partnerships {
    private static final Logger LOG = LoggerFactory.getLogger(Partnerships.class);

    private final Dossiers dossiers;
    private final Plp plp;
    private final Clock clock;

    Partnerships(Dossiers dossiers, Plp plp, Clock clock) {
        this.dossiers = dossiers;
        this.plp = plp;
        this.clock = clock;
    }

    /** A record that was kept elsewhere and that nothing stops is taken over. True if it was not here before. */
    boolean takeOver(String partnership, Dossier dossier) {
        if (!dossier.partnership().id().equals(partnership)) {
            throw new NotTakenOver("id-differs", "The record is that of another partnership than the address names.");
        }
        Optional<Dossier> kept = dossiers.begin(dossier);
        if (kept.isPresent() && !kept.get().equals(dossier)) {
            throw new NotTakenOver(
                    "partnership-kept",
                    "The record of this partnership was taken over before, and what was done since would be lost.");
        }
        return kept.isEmpty();
    }

    /** What is on record of a partnership. */
    Dossier dossier(String partnership) {
        return dossiers.find(partnership).orElseThrow(PartnershipUnknown::new);
    }

    /** What is found on a day: today, if none is given. */
    Check check(String partnership, Optional<LocalDate> day) {
        return plp.check(dossier(partnership), day.orElseGet(() -> LocalDate.now(clock)));
    }

    /** Does an act if the answer is yes. The question is asked of the dossier that is changed: if somebody else was faster, it is asked again. */
    AnsweredAct doIfAllowed(String partnership, Act act) {
        while (true) {
            Dossier before = dossier(partnership);
            AnsweredAct answered = AnsweredAct.of(before, act, plp.may(before, act));
            if (!(answered.permission() instanceof Permission.Yes yes)) {
                log(partnership, answered);
                throw new ActNotAllowedException(answered);
            }
            if (dossiers.replace(before, yes.consequences().done().now())) {
                log(partnership, answered);
                return answered;
            }
        }
    }

    private static void log(String partnership, AnsweredAct answered) {
        List<Finding> inTheWay = answered.permission() instanceof Permission.No no
                ? no.consequences().breached()
                : List.of();
        LOG.info(
                "{} in {}: {} {}",
                answered.act().getClass().getSimpleName(),
                partnership,
                answered.permission().getClass().getSimpleName(),
                inTheWay.stream().map(finding -> finding.norm().id().value()).toList());
    }
}
