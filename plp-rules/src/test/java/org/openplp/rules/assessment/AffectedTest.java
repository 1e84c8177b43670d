package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.situation;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aRole;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.dossier.Situation;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.spec.Sketch;

/** What a change may concern is looked at with what is in order, and nothing else is. */
class AffectedTest {
    private static final Sketch BEFORE = aCompliantPartnership();

    private static final Sketch ONE_MEMBER_MORE = BEFORE.but(
            d -> d.memberships(BEFORE.dossier().memberships().and(aMember("m-9").build())));

    private static final Sketch ONE_ROLE_MORE = BEFORE.but(d -> d.appointments(BEFORE.dossier()
            .appointments()
            .and(aRole("a-9", Post.STEERING_GROUP_MEMBER).build())));

    private static Affected by(RuleBook book, Sketch changed) {
        Assessment before = book.assess(situation(BEFORE), Reading.AS_WORDED);
        Situation with = ((Situation.Attempt.Accepted) before.situation().after(changed.dossier())).situation();
        return Affected.by(before, before.after(with), before.situation(), with);
    }

    private static Stream<String> seen(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.norm().isForPeople())
                .map(Finding::toString);
    }

    @Test
    void isTheEntryThatChangedAndWhatTheRulesOnThePartnershipFindWhoReadTheList() {
        Affected affected = by(FailingRuleTest.faultyOfEachEntry(value -> true), ONE_ROLE_MORE);

        assertThat(seen(affected.before())).containsExactly("I-1a:plp-1 MET", "I-2b:plp-1 NOT_APPLICABLE");
        assertThat(seen(affected.after())).containsExactly("I-1a:plp-1 MET", "I-2b:a-9 MET");
    }

    @Test
    void isNoEntryOfAListThatDidNotChange() {
        Affected affected = by(FailingRuleTest.faultyOfEachEntry(value -> true), ONE_MEMBER_MORE);

        assertThat(seen(affected.before())).containsExactly("I-2b:plp-1 NOT_APPLICABLE");
        assertThat(seen(affected.after())).containsExactly("I-2b:plp-1 NOT_APPLICABLE");
    }

    /** What the rule would find without the fault may be new. */
    @Test
    void isWhateverARuleFindsThatFailed() {
        Affected affected = by(FailingRuleTest.faultyOfEachEntry(FailingRuleTest::fail), ONE_MEMBER_MORE);

        assertThat(seen(affected.before())).containsExactly("I-2a:plp-1 FAILED", "I-2b:plp-1 FAILED");
        assertThat(seen(affected.after())).containsExactly("I-2a:plp-1 FAILED", "I-2b:plp-1 FAILED");
    }

    /** The rule may fail when it explains, which is seen only then. */
    @Test
    void isWhateverARuleOfAHostFinds() {
        Affected affected = by(LocalRulesInABookTest.BOOK, BEFORE);

        assertThat(seen(affected.before())).contains("EXV-1:plp-1 BREACHED");
        assertThat(seen(affected.after())).contains("EXV-1:plp-1 BREACHED");
    }
}
