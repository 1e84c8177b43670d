package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Explained.question;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.spec.facts.AppointmentFacts.IS_ADULT;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBER_IS_PAID;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Answer;
import org.openplp.rules.rule.judge.Demands;
import org.openplp.rules.spec.Sketch;

/** A paid member, a paid one beside, and a minor coordinator (reading R32). */
@DisplayName("What a condition demands of each entry, and what once")
class DemandsTest {
    private static final Sketch SKETCH = aPartnership()
            .members(aMember("m-0").paid(Answer.NO), aMember("m-1").paid(Answer.YES))
            .roles(aRole("a-0", Post.COORDINATOR).adult(Answer.NO));

    private static List<String> breaches(Condition condition) {
        return Demands.of(condition)
                .breaches(Explained.scope(SKETCH), true)
                .map(breach -> breach.path().toString())
                .toList();
    }

    @Test
    void isOfEachEntryWhereNoneOfSeveralListsMayHaveSuchAnEntry() {
        Condition none = MEMBERSHIPS
                .any(MEMBER_IS_PAID)
                .or(APPOINTMENTS.any(IS_ADULT.not()))
                .not();

        assertThat(breaches(none)).containsExactly("memberships[1]", "appointments[0]");
    }

    @Test
    void isOnceWhereOneOfSeveralIsEnough() {
        assertThat(breaches(MEMBERSHIPS.any(MEMBER_IS_PAID.not()).not().or(question("x", Answer.NO))))
                .containsExactly("");
    }
}
