package org.openplp.rules.belgium.actor;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.known;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;

/** Specifies what is done once, by no day. */
interface IsDoneOnce extends IsOwedByNoDay {
    /** A dossier in which it is done on 1 March 2025. */
    Sketch done();

    /** The key of the list that shows it. */
    String key();

    @Test
    default void isMetFromTheDayOn() {
        assess(done()).on("2025-02-28").isPending().isDueOnNoDay();
        assess(done()).on("2025-03-01").isMet();
    }

    @Test
    default void needsTheWholeList() {
        assess(aPartnership()).isUndetermined(key());
        assess(owed().partial(key())).isUndetermined(key());
    }

    /** Specifies what one of the partners does. */
    interface ByAPartner extends IsDoneOnce {
        Party partner();

        /** A dossier in which each of these does it on 1 March 2025. */
        Sketch doneBy(List<Recorded<Party>> parties);

        /** The key of who does it, in an entry of the list. */
        default String by() {
            return "by";
        }

        default Sketch doneBy(Party party) {
            return doneBy(List.of(known(party)));
        }

        @Override
        default Sketch done() {
            return doneBy(partner());
        }

        @Override
        default Sketch owed() {
            return doneBy(List.of());
        }

        @Test
        default void isNotDoneByTheOther() {
            var other = doneBy(partner() == COORDINATOR ? MANDATED_OFFICER : COORDINATOR);

            assess(other).isPending();
            assess(other.partial(key())).isUndetermined(key());
        }

        @Test
        default void isUndeterminedWhereItIsLeftOutByWhom() {
            assess(doneBy(List.of(Recorded.unknown()))).isUndetermined(key() + "[0]." + by());
        }
    }
}
