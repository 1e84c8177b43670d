package org.openplp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.partnership.Initiative;

class CutTest {
    private static final LocalDate DAY = LocalDate.parse("2024-06-15");
    private static final LocalDate LATER = LocalDate.parse("2024-06-16");

    private final Cut cut = Cut.to(DAY);

    record Step(Recorded<LocalDate> date, Recorded<LocalDate> toldOn) implements Dated<Step> {
        @Override
        public Recorded<LocalDate> placedOn() {
            return date;
        }

        @Override
        public Step asOf(LocalDate day) {
            Cut inner = Cut.to(day);
            return inner.choose(this, new Step(inner.date(date), inner.date(toldOn)));
        }
    }

    private static Step step(LocalDate date, LocalDate toldOn) {
        return new Step(Recorded.of(date), Recorded.of(toldOn));
    }

    private boolean touched() {
        return cut.choose("original", "cut").equals("cut");
    }

    @Nested
    class ADay {
        @Test
        void isThereOnTheDayItself() {
            Recorded<LocalDate> fact = Recorded.of(DAY);

            assertThat(cut.date(fact)).isSameAs(fact);
            assertThat(touched()).isFalse();
        }

        @Test
        void isDatedLaterTheDayAfter() {
            assertThat(cut.date(Recorded.of(LATER))).isEqualTo(Recorded.later());
            assertThat(touched()).isTrue();
        }

        @Test
        void staysUnknownOrNone() {
            assertThat(cut.date(Recorded.unknown())).isEqualTo(Recorded.unknown());
            assertThat(cut.date(Recorded.none())).isEqualTo(Recorded.none());
            assertThat(touched()).isFalse();
        }
    }

    @Nested
    class ATime {
        @Test
        void belongsToItsDayInBelgium() {
            Recorded<OffsetDateTime> lateInLondon = Recorded.of(OffsetDateTime.parse("2024-06-15T23:30:00+01:00"));
            Recorded<OffsetDateTime> earlyInTokyo = Recorded.of(OffsetDateTime.parse("2024-06-16T06:00:00+09:00"));

            assertThat(cut.time(lateInLondon)).isEqualTo(Recorded.later());
            assertThat(cut.time(earlyInTokyo)).isSameAs(earlyInTokyo);
        }
    }

    @Nested
    class WhatIsKnownNotToHaveHappened {
        private static final Initiative NEVER = new Initiative(Recorded.none(), Recorded.unknown());

        @Test
        void isThereOnNoDay() {
            assertThat(cut.record(Recorded.of(NEVER))).isEqualTo(Recorded.none());
            assertThat(cut.log(Entries.of(List.of(NEVER))).size()).isZero();
            assertThat(cut.endingRecord(Optional.of(NEVER))).isEmpty();
            assertThat(touched()).isTrue();
        }
    }

    @Nested
    class WhatEndsSomething {
        @Test
        void hasHappenedOnItsDay() {
            assertThat(cut.ending(Optional.of(DAY))).contains(DAY);
            assertThat(cut.endingRecord(Optional.of(step(DAY, DAY)))).contains(step(DAY, DAY));
            assertThat(touched()).isFalse();
        }

        @Test
        void hasNotHappenedTheDayBefore() {
            assertThat(cut.ending(Optional.of(LATER))).isEmpty();
            assertThat(cut.endingRecord(Optional.of(step(LATER, LATER)))).isEmpty();
            assertThat(touched()).isTrue();
        }

        @Test
        void isCutInside() {
            assertThat(cut.endingRecord(Optional.of(step(DAY, LATER))))
                    .contains(new Step(Recorded.of(DAY), Recorded.later()));
            assertThat(touched()).isTrue();
        }
    }

    @Nested
    class ARecord {
        @Test
        void isItselfWhenNothingInItIsLater() {
            Recorded<Step> fact = Recorded.of(step(DAY, DAY));

            assertThat(cut.record(fact)).isSameAs(fact);
            assertThat(touched()).isFalse();
        }

        @Test
        void isDatedLaterWhenItIsPlacedLater() {
            assertThat(cut.record(Recorded.of(step(LATER, DAY)))).isEqualTo(Recorded.later());
        }

        @Test
        void isCutInside() {
            assertThat(cut.record(Recorded.of(step(DAY, LATER))))
                    .isEqualTo(Recorded.of(new Step(Recorded.of(DAY), Recorded.later())));
            assertThat(touched()).isTrue();
        }

        @Test
        void thatIsAlwaysThereIsCutInside() {
            assertThat(cut.part(step(DAY, LATER)).toldOn()).isEqualTo(Recorded.later());
            assertThat(touched()).isTrue();
        }
    }

    @Nested
    class AList {
        @Test
        void losesWhatIsPlacedLaterAndCutsTheRestInside() {
            Entries<Step> log = cut.log(Entries.of(step(LATER, LATER), step(DAY, LATER), step(DAY, DAY)));

            assertThat(log.size()).isEqualTo(2);
            assertThat(log.place(0)).isEqualTo(1);
            assertThat(log.entry(0).toldOn()).isEqualTo(Recorded.later());
            assertThat(touched()).isTrue();
        }

        @Test
        void keepsAnEntryWithoutADay() {
            Entries<Step> log = Entries.of(new Step(Recorded.unknown(), Recorded.unknown()));

            assertThat(cut.log(log)).isSameAs(log);
        }

        @Test
        void ofDaysLosesTheLaterOnes() {
            assertThat(cut.dates(Entries.of(LATER)).size()).isZero();
            assertThat(cut.dates(Entries.of(DAY, LATER)).size()).isEqualTo(1);
        }
    }

    @Nested
    class WhatWasStated {
        @Test
        void isNotThereBeforeTheDayOfTheStatement() {
            assertThat(cut.stated(Recorded.of(LATER), Answer.YES, Answer.UNKNOWN))
                    .isEqualTo(Answer.UNKNOWN);
            assertThat(touched()).isTrue();
        }

        @Test
        void isThereOnThatDayAndWhenTheDayIsNotOnRecord() {
            assertThat(cut.stated(Recorded.of(DAY), Answer.YES, Answer.UNKNOWN)).isEqualTo(Answer.YES);
            assertThat(cut.stated(Recorded.unknown(), Answer.YES, Answer.UNKNOWN))
                    .isEqualTo(Answer.YES);
            assertThat(touched()).isFalse();
        }
    }

    @Nested
    class WhatADayDates {
        private static final Recorded<String> FACT = Recorded.of("by whom");

        @Test
        void isNotThereBeforeThatDay() {
            assertThat(cut.datedBy(Recorded.of(LATER), FACT)).isEqualTo(Recorded.later());
            assertThat(cut.datedBy(Recorded.of(LATER), Recorded.none())).isEqualTo(Recorded.later());
            assertThat(touched()).isTrue();
        }

        @Test
        void isThereOnThatDayAndWhenThereIsNoDay() {
            assertThat(cut.datedBy(Recorded.of(DAY), FACT)).isSameAs(FACT);
            assertThat(cut.datedBy(Recorded.unknown(), FACT)).isSameAs(FACT);
            assertThat(cut.datedBy(Recorded.none(), FACT)).isSameAs(FACT);
            assertThat(touched()).isFalse();
        }

        @Test
        void isNotDatedLaterIfItIsNotOnRecord() {
            assertThat(cut.datedBy(Recorded.of(LATER), Recorded.unknown())).isEqualTo(Recorded.unknown());
            assertThat(touched()).isFalse();
        }
    }

    @Nested
    class WhatCameOfSomething {
        private static final Recorded<String> RESULT = Recorded.of("fit");

        @Test
        void isNotThereBeforeTheDayOnWhichItHappened() {
            assertThat(cut.resultOf(Recorded.of(LATER), RESULT)).isEqualTo(Recorded.later());
            assertThat(cut.resultOf(Recorded.of(LATER), Recorded.none())).isEqualTo(Recorded.later());
            assertThat(touched()).isTrue();
        }

        @Test
        void isThereOnThatDayAndWhenTheDayIsNotOnRecord() {
            assertThat(cut.resultOf(Recorded.of(DAY), RESULT)).isSameAs(RESULT);
            assertThat(cut.resultOf(Recorded.unknown(), RESULT)).isSameAs(RESULT);
            assertThat(touched()).isFalse();
        }

        @Test
        void isNoneIfItIsNotOnRecordAndKnownNotToHaveHappened() {
            assertThat(cut.resultOf(Recorded.none(), Recorded.unknown())).isEqualTo(Recorded.none());
            assertThat(touched()).isTrue();
        }

        @Test
        void isLeftAsItIsIfItIsOnRecord() {
            assertThat(cut.resultOf(Recorded.none(), RESULT)).isSameAs(RESULT);
            assertThat(cut.resultOf(Recorded.none(), Recorded.none())).isEqualTo(Recorded.none());
            assertThat(touched()).isFalse();
        }

        @Test
        void isNotDatedLaterIfItIsNotOnRecord() {
            assertThat(cut.resultOf(Recorded.of(LATER), Recorded.unknown())).isEqualTo(Recorded.unknown());
            assertThat(touched()).isFalse();
        }
    }
}
