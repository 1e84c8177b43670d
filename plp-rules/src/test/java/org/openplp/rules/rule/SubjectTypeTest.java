package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBERSHIPS;

import org.junit.jupiter.api.Test;

class SubjectTypeTest {
    @Test
    void isAnEntryOfAListUnlessItIsThePartnership() {
        assertThat(MEMBERSHIP.entries()).isEqualTo(MEMBERSHIPS);
        assertThatThrownBy(PARTNERSHIP::entries)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the partnership is no entry of a list");
    }
}
