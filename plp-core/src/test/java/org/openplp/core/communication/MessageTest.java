package org.openplp.core.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.openplp.core.fact.Recorded;

class MessageTest {
    private static final Message SENT = Message.of("msg-1").toBuilder()
            .sentAt(Recorded.of(OffsetDateTime.parse("2024-06-15T23:30:00+01:00")))
            .build();

    @Test
    void isPlacedOnTheDayInBelgiumOnWhichItWasSent() {
        assertThat(SENT.placedOn()).isEqualTo(Recorded.of(LocalDate.parse("2024-06-16")));
    }

    @Test
    void isThereOnEveryDayWhenNobodyKnowsWhetherItWasSentOrItIsADraft() {
        Message draft = SENT.toBuilder().sentAt(Recorded.none()).build();

        assertThat(Message.of("msg-1").placedOn()).isEqualTo(Recorded.unknown());
        assertThat(draft.placedOn()).isEqualTo(Recorded.unknown());
    }
}
