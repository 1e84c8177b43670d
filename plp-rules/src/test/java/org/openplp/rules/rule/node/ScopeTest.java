package org.openplp.rules.rule.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.list;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.spec.facts.PartnershipFacts.COMMUNICATION_PLAN;
import static org.openplp.rules.spec.facts.PartnershipFacts.PLAN_COVERS;
import static org.openplp.rules.spec.facts.PartnershipFacts.PLAN_DRAWN_UP_BY;

import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.CommunicationPlan;

/** Scopes that go from entry to entry. */
class ScopeTest {
    @Test
    void twoThatWalkOneListDoNotMoveEachOther() {
        Scope root = scope(aPartnership().members(aMember("m-1"), aMember("m-2")));
        Scope one = root.walk(MEMBERSHIPS).at(0);
        Scope other = root.walk(MEMBERSHIPS).at(1);

        assertThat(one.path()).hasToString("memberships[0]");
        assertThat(other.path()).hasToString("memberships[1]");
    }

    @Test
    void oneThatWalksSeesEveryListInsideItsEntry() {
        Scope plan = scope(aPartnership()
                        .partnership(p -> p.communicationPlan(
                                list(plan(Party.COORDINATOR, CommunicationPlan.Part.CONTENT), plan(Party.POLICE)))))
                .walk(COMMUNICATION_PLAN);

        assertThat(plan.at(0).walk(PLAN_COVERS).at(0).thing(PLAN_COVERS.entries()))
                .isEqualTo(CommunicationPlan.Part.CONTENT);
        assertThat(plan.walk(PLAN_DRAWN_UP_BY).at(0).thing(PLAN_DRAWN_UP_BY.entries()))
                .isEqualTo(Party.COORDINATOR);
        assertThat(plan.at(1).walk(PLAN_DRAWN_UP_BY).at(0).thing(PLAN_DRAWN_UP_BY.entries()))
                .isEqualTo(Party.POLICE);
        assertThat(plan.walk(PLAN_COVERS).size()).isZero();
    }

    private static CommunicationPlan plan(Party by, CommunicationPlan.Part... parts) {
        return CommunicationPlan.blank().toBuilder()
                .drawnUpBy(list(by))
                .covers(list(parts))
                .build();
    }
}
