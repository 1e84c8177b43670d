package org.openplp.core.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;

class MemberListTest {
    private static final LocalDate STATED = LocalDate.parse("2026-02-01");
    private static final MemberList LIST = MemberList.blank().toBuilder()
            .statedOn(Recorded.of(STATED))
            .protectedMedium(Answer.YES)
            .access(Entries.of(Party.COORDINATOR))
            .onSocialMedia(Answer.NO)
            .sharedWithThirdParties(Answer.NO)
            .build();

    @Test
    void givesItsFourAnswersFromTheDayOfTheStatementOn() {
        assertThat(LIST.asOf(STATED)).isSameAs(LIST);
    }

    @Test
    void givesNoneOfThemTheDayBefore() {
        MemberList before = LIST.asOf(STATED.minusDays(1));

        assertThat(before.statedOn().isDatedLater()).isTrue();
        assertThat(before.protectedMedium()).isEqualTo(Answer.UNKNOWN);
        assertThat(before.access().isKnown()).isFalse();
        assertThat(before.onSocialMedia()).isEqualTo(Answer.UNKNOWN);
        assertThat(before.sharedWithThirdParties()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void reportsWhatContradictsItselfInANoticeWithItsPlace() {
        ListNotice byName =
                new ListNotice(Recorded.of("Jan Peeters"), Recorded.unknown(), Recorded.unknown(), Recorded.unknown());
        MemberList list = LIST.toBuilder().notices(Entries.of(byName)).build();

        assertThat(LIST.contradictions()).isEmpty();
        assertThat(list.contradictions()).containsExactly(Defect.at("notices[0].of", DefectCode.ID_INVALID));
    }
}
