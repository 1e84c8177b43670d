package org.openplp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EntriesTest {
    @Nested
    class NotHandedOver {
        private final Entries<String> log = Entries.unknown();

        @Test
        void isNotKnown() {
            assertThat(log.isKnown()).isFalse();
            assertThat(log).isNotEqualTo(Entries.none()).hasToString("not on record");
        }

        @Test
        void hasNoSizeRatherThanZero() {
            assertThatIllegalStateException().isThrownBy(log::size);
        }

        @Test
        void hasNoEntriesToGoThroughRatherThanNone() {
            assertThatIllegalStateException().isThrownBy(log::stream);
        }

        @Test
        void hasNoEntry() {
            assertThatThrownBy(() -> log.entry(0)).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void hasNoPlace() {
            assertThatThrownBy(() -> log.place(0)).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void staysUnknownWhenItsEntriesWouldBeChanged() {
            assertThat(log.map(entry -> "x")).isSameAs(log);
        }

        @Test
        void staysUnknownWhenCut() {
            assertThat(log.keepPlaces(entry -> false, entry -> entry)).isSameAs(log);
        }
    }

    @Nested
    class HandedOver {
        private final Entries<String> log = Entries.of("a", "b", "c", "d");

        @Test
        void givesItsEntriesInOrder() {
            assertThat(log.stream()).containsExactly("a", "b", "c", "d");
        }

        @Test
        void isKnownEvenWhenEmpty() {
            assertThat(Entries.of(List.of())).isEqualTo(Entries.none());
            assertThat(Entries.none().isKnown()).isTrue();
            assertThat(Entries.none().size()).isZero();
        }

        @Test
        void hasNoPlaceWhereThereIsNoEntry() {
            Entries<String> cut = log.keepPlaces(entry -> !entry.equals("a"), entry -> entry);

            assertThat(cut.place(2)).isEqualTo(3);
            for (int index : List.of(-1, 4)) {
                assertThatThrownBy(() -> log.place(index)).isInstanceOf(IndexOutOfBoundsException.class);
                assertThatThrownBy(() -> cut.place(index)).isInstanceOf(IndexOutOfBoundsException.class);
            }
        }

        @Test
        @SuppressWarnings("NullAway") // a host may be compiled without such a check
        void refusesWhatNoEntryCanBeWhereEntriesAreChanged() {
            Entries<LocalDate> days = Entries.of(LocalDate.EPOCH);

            assertThatNullPointerException().isThrownBy(() -> log.map(entry -> null));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> days.map(day -> LocalDate.MAX))
                    .withMessage("the year 999999999 is not from 0 to 9999");
        }

        @Test
        void isNotTouchedByLaterChangesOfTheListItWasMadeOf() {
            List<String> entries = new ArrayList<>(List.of("a"));
            Entries<String> copy = Entries.of(entries);

            entries.add("b");

            assertThat(copy.size()).isEqualTo(1);
        }

        @Test
        void isItselfWhenNothingIsLeftOutOrChanged() {
            assertThat(log.keepPlaces(entry -> true, entry -> entry)).isSameAs(log);
        }

        @Test
        void keepsThePlacesOfTheEntriesThatStay() {
            Entries<String> cut = log.keepPlaces(entry -> !entry.equals("b"), entry -> entry);

            assertThat(cut.size()).isEqualTo(3);
            assertThat(cut.entry(1)).isEqualTo("c");
            assertThat(cut.place(0)).isZero();
            assertThat(cut.place(1)).isEqualTo(2);
            assertThat(cut.place(2)).isEqualTo(3);
        }

        @Test
        void keepsThePlacesWhenItIsCutTwice() {
            Entries<String> cut = log.keepPlaces(entry -> !entry.equals("a"), entry -> entry)
                    .keepPlaces(entry -> !entry.equals("c"), entry -> entry);

            assertThat(cut.place(0)).isEqualTo(1);
            assertThat(cut.place(1)).isEqualTo(3);
        }

        @Test
        void isKnownToBeEmptyWhenEverythingIsLeftOut() {
            assertThat(log.keepPlaces(entry -> false, entry -> entry)).isEqualTo(Entries.none());
        }

        @Test
        void keepsThePlacesWhenItsEntriesAreChanged() {
            Entries<String> cut = log.keepPlaces(entry -> !entry.equals("a"), entry -> entry);

            Entries<String> changed = cut.map(entry -> entry.equals("c") ? "C" : entry);

            assertThat(changed.entry(0)).isEqualTo("b");
            assertThat(changed.entry(1)).isEqualTo("C");
            assertThat(changed.place(1)).isEqualTo(2);
            assertThat(changed.map(String::toLowerCase)).isEqualTo(cut);
        }

        @Test
        void isItselfWhenItsEntriesStayEqual() {
            assertThat(log.map(entry -> entry)).isSameAs(log);
        }
    }

    @Nested
    class WithOneEntryMore {
        @Test
        void isKnownAndEndsWithIt() {
            Entries<String> longer = Entries.<String>unknown().and("a").and("b");

            assertThat(longer).isEqualTo(Entries.of("a", "b"));
        }

        @Test
        void putsItAfterTheLastPlaceOfALogThatWasCut() {
            Entries<String> cut = Entries.of("a", "b", "c", "d").keepPlaces(entry -> entry.equals("c"), entry -> entry);

            Entries<String> longer = cut.and("e");

            assertThat(longer.entry(1)).isEqualTo("e");
            assertThat(longer.place(0)).isEqualTo(2);
            assertThat(longer.place(1)).isEqualTo(3);
        }
    }

    @Nested
    class ComparedWithAnother {
        private final Entries<String> log = Entries.of("a", "b", "c");

        @Test
        void isEqualWithTheSameEntries() {
            assertThat(log).isEqualTo(Entries.of(List.of("a", "b", "c"))).hasSameHashCodeAs(Entries.of("a", "b", "c"));
        }

        @Test
        void differsByItsEntries() {
            assertThat(log)
                    .isNotEqualTo(Entries.of("a", "b", "d"))
                    .doesNotHaveSameHashCodeAs(Entries.of("a", "b", "d"));
        }

        @Test
        void differsByTheirPlaces() {
            Entries<String> cut = log.keepPlaces(entry -> !entry.equals("a"), entry -> entry);

            assertThat(cut).isNotEqualTo(Entries.of("b", "c"));
        }

        @Test
        void differsByWhetherItWasHandedOver() {
            assertThat(Entries.unknown()).isNotEqualTo(Entries.none()).doesNotHaveSameHashCodeAs(Entries.none());
        }

        @Test
        void saysNothingMoreThanAnEarlierOneThatItComesAfter() {
            assertThat(log.orEarlier(Entries.of("z"))).isSameAs(log);
            assertThat(Entries.<String>unknown().orEarlier(log)).isSameAs(log);
        }
    }
}
