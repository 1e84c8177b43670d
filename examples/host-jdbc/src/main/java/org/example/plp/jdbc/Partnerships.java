package org.example.plp.jdbc;

import static org.openplp.rules.text.Language.ENGLISH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Erasure;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.permission.Permission;

/** What people do with the application. Every change is a few more events; what is on record is what they add up to. */
final class Partnerships {
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final DefectTexts DEFECTS = DefectTexts.inLanguage(ENGLISH);
    private static final int TRIES = 10;

    private final EventStore store;
    private final Plp plp;

    Partnerships(EventStore store, Plp plp) {
        this.store = store;
        this.plp = plp;
    }

    /** A record that was kept in a file is taken over: it is the first event. */
    TakenOver takeOver(LocalDate day, String file, byte[] content) {
        Check check = plp.check(READER.read(file, content), day);
        return check instanceof Check.Invalid
                ? new TakenOver.Defective(check.defects(ENGLISH))
                : begin(Dossier.takeOver(day, check.dossier()));
    }

    /** Somebody takes the initiative for a partnership. */
    TakenOver found(Partnership beginning) {
        return begin(Dossier.found(beginning));
    }

    private TakenOver begin(Result<Dossier, Event> result) {
        if (!(result instanceof Result.Accepted<Dossier, Event> accepted)) {
            return new TakenOver.Defective(result.reasons().stream()
                    .map(reason -> reason.path() + ": " + DEFECTS.text(reason))
                    .toList());
        }
        String partnership = accepted.now().partnership().id();
        try {
            store.append(partnership, 0, accepted.events());
            return new TakenOver.Done(partnership);
        } catch (StaleException known) {
            return new TakenOver.Known(partnership);
        }
    }

    /**
     * Does an act if the answer is yes. If somebody else was faster, the question is asked again of what is on record then: the answer may be another one.
     */
    Permission doIfAllowed(String partnership, Act act) {
        requireNoErasure(act);
        return again(() -> {
            Optional<Stored> stored = store.find(partnership);
            if (stored.isEmpty()) {
                return new Permission.Impossible(List.of(Defect.at("partnership", RejectionCode.SUBJECT_UNKNOWN)));
            }
            Permission answer = plp.may(stored.get().dossier(), act);
            if (answer instanceof Permission.Yes yes) {
                store.append(
                        partnership,
                        stored.get().version(),
                        yes.consequences().done().events());
            }
            return answer;
        });
    }

    /** Puts on record what happened without anybody asking: a report came in, a member moved or died. */
    Result<Dossier, Event> putOnRecord(String partnership, Act act) {
        requireNoErasure(act);
        return again(() -> {
            Stored stored = known(partnership);
            Result<Dossier, Event> result = act.on(stored.dossier());
            if (result.isAccepted()) {
                store.append(partnership, stored.version(), result.events());
            }
            return result;
        });
    }

    /** Erases a member, who has a right to it: no norm is asked. Gives what stands in the way, if something does. */
    List<Defect> erase(String partnership, String member, LocalDate day) {
        return again(() -> {
            Stored stored = known(partnership);
            List<Defect> obstacles = Erasure.obstacles(stored.dossier(), member, day);
            if (obstacles.isEmpty()) {
                store.rewrite(partnership, stored.version(), Erasure.erase(stored.events(), member, day));
            }
            return obstacles;
        });
    }

    /** What is on record. */
    Dossier dossier(String partnership) {
        return known(partnership).dossier();
    }

    /** A membership, from its own events alone if they tell all of it; one that was taken over begins inside a record. */
    Optional<Membership> membership(String partnership, String id) {
        List<MembershipEvent> events = store.about(partnership, id).stream()
                .filter(MembershipEvent.class::isInstance)
                .map(MembershipEvent.class::cast)
                .toList();
        boolean beginsHere = !events.isEmpty()
                && (events.get(0) instanceof MembershipEvent.Applied
                        || events.get(0) instanceof MembershipEvent.Admitted);
        return beginsHere
                ? Optional.of(Membership.replay(events))
                : dossier(partnership).membership(id);
    }

    /** What is found on a day, by what is on record of that day now. */
    Assessment assess(String partnership, LocalDate day) {
        return plp.check(dossier(partnership), day).assessment();
    }

    private static void requireNoErasure(Act act) {
        if (act instanceof MembershipAct.Erase) {
            throw new IllegalArgumentException("one more event erases nothing: what is stored has to be rewritten");
        }
    }

    private Stored known(String partnership) {
        return store.find(partnership).orElseThrow(() -> new IllegalArgumentException("unknown: " + partnership));
    }

    private static <T> T again(Supplier<T> work) {
        for (int i = 1; ; i++) {
            try {
                return work.get();
            } catch (StaleException stale) {
                if (i == TRIES) {
                    throw stale;
                }
            }
        }
    }
}
