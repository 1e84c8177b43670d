package org.example.plp.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.situation.Situation;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What people do with the application. What it logs names partnerships and norms, and nobody. */
@Service
class Partnerships {
    private static final Logger LOG = LoggerFactory.getLogger(Partnerships.class);

    private final Dossiers dossiers;
    private final RuleBook book;
    private final Clock clock;

    Partnerships(Dossiers dossiers, RuleBook book, Clock clock) {
        this.dossiers = dossiers;
        this.book = book;
        this.clock = clock;
    }

    /** A record that was kept elsewhere and that nothing stops is taken over. True if it was not here before. */
    boolean takeOver(Dossier dossier) {
        Optional<Dossier> kept = dossiers.begin(dossier);
        if (kept.isPresent() && !kept.get().equals(dossier)) {
            throw new PartnershipKept();
        }
        return kept.isEmpty();
    }

    /** What is on record of a partnership. */
    Dossier dossier(String partnership) {
        return dossiers.find(partnership).orElseThrow(PartnershipUnknown::new);
    }

    /** What is found on a day: today, if none is given. */
    Assessment assess(String partnership, Optional<LocalDate> day) {
        Situation.Result seen = Situation.of(dossier(partnership), day.orElseGet(() -> LocalDate.now(clock)));
        if (seen instanceof Situation.Result.Accepted accepted) {
            return book.assess(accepted.situation(), Reading.AS_WORDED);
        }
        throw new IllegalStateException("only dossiers that nothing stops are kept");
    }

    /** Does an act if the answer is yes. The question is asked of the dossier that is changed: if somebody else was faster, it is asked again. */
    Permission doIfAllowed(String partnership, Act act) {
        while (true) {
            Dossier before = dossier(partnership);
            Permission answer = Permissions.may(book, before, act, Reading.AS_WORDED);
            if (!(answer instanceof Permission.Yes yes)) {
                log(partnership, act, answer);
                return answer;
            }
            if (dossiers.replace(before, yes.consequences().done().now())) {
                log(partnership, act, answer);
                return answer;
            }
        }
    }

    private static void log(String partnership, Act act, Permission answer) {
        List<Finding> inTheWay =
                answer instanceof Permission.No no ? no.consequences().breached() : List.of();
        LOG.info(
                "{} in {}: {} {}",
                act.getClass().getSimpleName(),
                partnership,
                answer.getClass().getSimpleName(),
                inTheWay.stream().map(finding -> finding.norm().id().value()).toList());
    }
}
