package org.openplp.core.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Appeal;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;

@DisplayName("The objects of an earlier record")
class ReuseTest {
    private static Membership aMember(String... days) {
        return Membership.of("m-1")
                .but()
                .joinedOn(LocalDate.parse("2024-06-15"))
                .adult(Answer.YES)
                .measures(Log.of(Stream.of(days)
                        .map(day ->
                                Measure.blank().but().date(LocalDate.parse(day)).build())
                        .toList()))
                .build();
    }

    @Test
    void areKeptWhereTheyAreEqual() {
        Membership earlier = aMember("2025-01-01", "2025-02-01");

        assertThat(Reuse.of(aMember("2025-01-01", "2025-02-01"), earlier)).isSameAs(earlier);
        Membership other = Reuse.of(aMember("2025-01-01"), earlier);
        assertThat(other).isEqualTo(aMember("2025-01-01"));
        assertThat(other.joinedOn()).isSameAs(earlier.joinedOn());
        assertThat(other.measures().entry(0)).isSameAs(earlier.measures().entry(0));
    }

    @Test
    void areKeptInsideAFactThatChanged() {
        Recorded<LocalDate> day = Recorded.of(LocalDate.parse("2025-03-01"));
        Measure earlier = Measure.blank()
                .but()
                .appeal(new Appeal(day, Recorded.unknown()))
                .build();
        Appeal changed = new Appeal(Recorded.of(LocalDate.parse("2025-03-01")), Recorded.none());

        Measure now = Reuse.of(earlier.but().appeal(changed).build(), earlier);

        assertThat(now.appeal().value()).contains(changed);
        assertThat(now.appeal().value().orElseThrow().date()).isSameAs(day);
    }

    @Test
    void doNotReplaceAFactThatIsNoneOrDatedLater() {
        Measure earlier = Measure.blank()
                .but()
                .appeal(new Appeal(Recorded.none(), Recorded.none()))
                .build();
        Measure none = earlier.but().appeal(Recorded.<Appeal>none()).build();
        Measure later = earlier.but().appeal(Recorded.<Appeal>later()).build();

        assertThat(Reuse.of(none, earlier).appeal()).isSameAs(Recorded.none());
        assertThat(Reuse.of(
                                later,
                                earlier.but().appeal(Recorded.<Appeal>unknown()).build())
                        .appeal())
                .isSameAs(Recorded.later());
    }

    @Test
    void areThoseOfRecordsWithATable() {
        assertThatIllegalArgumentException().isThrownBy(() -> Component.create(Recorded.Value.class, "x"));
        assertThat(Component.create(Departure.class, Recorded.none(), Recorded.none()))
                .isEqualTo(new Departure(Recorded.none(), Recorded.none()));
    }
}
