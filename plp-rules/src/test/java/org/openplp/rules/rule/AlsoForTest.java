package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.reader.Subjects.APPOINTMENT;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.facts.AppointmentFacts.IS_ADULT;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBER_IS_ADULT;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules that also concern others than their subjects. */
class AlsoForTest {
    private static final Rule ALSO =
            rule("X-1").about(APPOINTMENT).holds(IS_ADULT).alsoFor(MEMBERSHIP, MEMBER_IS_ADULT);

    @Test
    void nameTheFactsOfBoth() {
        assertThat(ALSO.keys()).containsExactly("appointments[].adult", "appointments", "memberships[].adult");
    }

    @Test
    void keepWhatTheyWere() {
        assertThat(ALSO.alsoAfterLeaving().also()).isEqualTo(ALSO.also());
    }

    @Test
    void areNotBuiltWhereTheyLookAtWhatIsNotAroundTheOthers() {
        assertThatThrownBy(() -> rule("X-1").about(APPOINTMENT).holds(IS_ADULT).alsoFor(MEMBERSHIP, IS_ADULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule X-1 is about MEMBERSHIP and looks at appointments[]");
    }

    @Test
    void areAboutTheEntriesOfAList() {
        assertThat(ALSO.also().orElseThrow().about()).isEqualTo(MEMBERSHIP);
    }

    @Test
    void areNotBuiltFromTheRuleOfAnotherNorm() {
        Rule other = rule("X-2").about(MEMBERSHIP).holds(MEMBER_IS_ADULT);

        assertThatThrownBy(() -> new Rule(
                        ALSO.norm(),
                        ALSO.about(),
                        ALSO.within(),
                        Optional.of(other),
                        ALSO.judge(),
                        ALSO.to(),
                        ALSO.timings()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule X-1 holds a rule of another norm, X-2");
    }
}
