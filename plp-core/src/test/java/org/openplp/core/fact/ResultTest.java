package org.openplp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResultTest {
    private record Happened(String subject, LocalDate day) implements Event {}

    private static final Event FIRST = new Happened("m-1", LocalDate.parse("2024-06-15"));
    private static final Event SECOND = new Happened("m-1", LocalDate.parse("2024-06-16"));
    private static final Defect DEFECT = Defect.at("joinedOn", RejectionCode.DAY_MISSING);

    @Nested
    class OfAnActThatWasDone {
        private final Result<String, Event> result = Result.unless(List.of(), Optional.of("a"), "b", List.of(FIRST));

        @Test
        void hasTheAggregateAndWhatHappenedAndNoReasons() {
            assertThat(result.isAccepted()).isTrue();
            assertThat(result.aggregate()).contains("b");
            assertThat(result.events()).containsExactly(FIRST);
            assertThat(result.reasons()).isEmpty();
        }

        @Test
        void isTheSameSeenFromAround() {
            assertThat(result.under(FactPath.of("memberships"))).isSameAs(result);
        }

        @Test
        void goesOnWithAFurtherActFromWhereTheFirstBegan() {
            assertThat(result.andThen(now -> Result.unless(List.of(), Optional.of(now), now + "c", List.of(SECOND))))
                    .isEqualTo(new Result.Accepted<>(Optional.of("a"), "bc", List.of(FIRST, SECOND)));
        }

        @Test
        void isNothingIfAFurtherActIsRejected() {
            Result<String, Event> rejected = Result.rejected("left", RejectionCode.DAY_MISSING);

            assertThat(result.andThen(now -> rejected)).isSameAs(rejected);
        }

        @Test
        void isNotTouchedByLaterChangesOfTheListItWasMadeOf() {
            List<Event> events = new ArrayList<>(List.of(FIRST));
            Result<String, Event> copy = new Result.Accepted<>(Optional.empty(), "a", events);

            events.add(SECOND);

            assertThat(copy.events()).containsExactly(FIRST);
        }

        @Test
        void isNotMadeWithoutEvents() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Result.Accepted<>(Optional.empty(), "a", List.of()))
                    .withMessage("an act that was done has no events");
        }

        @Test
        void isNotMadeWithAnEventOfADayThatNoFileCanSay() {
            Event late = new Happened("m-1", LocalDate.of(10_000, 1, 1));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Result.unless(List.of(), Optional.empty(), "a", List.of(FIRST, late)))
                    .withMessage("the year 10000 is not from 0 to 9999");
        }
    }

    @Nested
    class OfAnActThatWasRejected {
        private final Result<String, Event> result =
                Result.unless(List.of(DEFECT), Optional.of("a"), "b", List.of(FIRST));

        @Test
        void hasReasonsAndNothingElse() {
            assertThat(result.isAccepted()).isFalse();
            assertThat(result.aggregate()).isEmpty();
            assertThat(result.events()).isEmpty();
            assertThat(result.reasons()).containsExactly(DEFECT);
        }

        @Test
        void hasLongerPathsSeenFromAround() {
            assertThat(result.under(FactPath.of("memberships")).reasons())
                    .containsExactly(Defect.at("memberships.joinedOn", RejectionCode.DAY_MISSING));
        }

        @Test
        void asksForNoFurtherAct() {
            assertThat(result.andThen(now -> {
                        throw new AssertionError("asked");
                    }))
                    .isSameAs(result);
        }

        @Test
        void isNotMadeWithoutReasons() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Result.Rejected<>(List.of()))
                    .withMessage("an act that was rejected has no reasons");
        }
    }
}
