package org.openplp.rules.rule.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.membership.Departure;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.value.PairTest.Order;
import org.openplp.rules.source.Circulars;
import org.openplp.rules.text.Language;

/** What rules ask of values on record. */
class ValuesOnRecordTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Circulars circulars() {
        return Register.ofThisRelease().circulars(Language.ENGLISH);
    }

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2026-03-" + time + "+01:00");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 19, 20, 21, 40})
    void areAmongThoseAskedFor(int size) {
        List<Integer> values = IntStream.range(0, size).boxed().toList();
        ValueTest<Integer> test = ValueTest.OneOf.of(values);

        assertThat(values).allMatch(test::passes);
        assertThat(test.passes(size)).isFalse();
        assertThat(test.passes(-1)).isFalse();
        assertThat(test).isEqualTo(ValueTest.OneOf.of(values));
    }

    @Test
    void areAnything() {
        assertThat(new ValueTest.Anything<String>().passes("")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"49, false", "50, true", "350, true", "351, false"})
    void areNumbersInARange(int number, boolean passes) {
        assertThat(new ValueTest.Between(50, 350).passes(number)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0.00, false", "0.01, true"})
    void areMoreThanANumber(BigDecimal number, boolean passes) {
        assertThat(new ValueTest.MoreThan(BigDecimal.ZERO).passes(number)).isEqualTo(passes);
    }

    @Test
    void areDaysOfAPeriod() {
        ValueTest<LocalDate> test = new ValueTest.InPeriod(DAY, DAY.plusDays(2));

        assertThat(IntStream.rangeClosed(-1, 3).filter(days -> test.passes(DAY.plusDays(days))))
                .containsExactly(0, 1, 2);
        assertThat(new ValueTest.Erased().passes(Departure.ERASED_DAY)).isTrue();
        assertThat(new ValueTest.Erased().passes(DAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE,       P0D, true,  false, false",
        "ON_OR_BEFORE, P0D, true,  true,  false",
        "ON_OR_AFTER,  P0D, false, true,  true",
        "AFTER,        P0D, false, false, true",
        "BEFORE,       P1D, true,  true,  false",
        "AFTER,        P1D, false, false, false",
        "ON_OR_AFTER,  P1D, false, false, true",
    })
    void areDaysInTheirOrder(Order order, Period later, boolean before, boolean same, boolean after) {
        PairTest<LocalDate, LocalDate> test = new PairTest.Days(order, later);

        assertThat(test.passes(DAY.minusDays(1), DAY)).isEqualTo(before);
        assertThat(test.passes(DAY, DAY)).isEqualTo(same);
        assertThat(test.passes(DAY.plusDays(1), DAY)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"01T11:44, false, true", "01T11:45, true, true", "01T11:46, true, false"})
    void areMomentsInTheirOrder(String moment, boolean after, boolean before) {
        Duration quarter = Duration.ofMinutes(15);

        assertThat(new PairTest.AtOrAfter(quarter).passes(at(moment), at("01T12:00")))
                .isEqualTo(after);
        assertThat(new PairTest.AtOrBefore(quarter).passes(at(moment), at("01T12:00")))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"01T11:59, false", "01T12:00, true", "02T23:59, true", "03T00:00, false"})
    void areMomentsFromAnotherOneToTheEndOfADay(String moment, boolean passes) {
        assertThat(new PairTest.Window(Period.ofDays(1)).passes(at(moment), at("01T12:00")))
                .isEqualTo(passes);
    }

    @Test
    void areTheSameOrStandForAnother() {
        PairTest<String, Integer> standsFor = new PairTest.StandsFor<>(Map.of("a", Set.of(1, 2)));

        assertThat(new PairTest.Same<String>().passes("a", "a")).isTrue();
        assertThat(new PairTest.Same<String>().passes("a", "b")).isFalse();
        assertThat(standsFor.passes("a", 2)).isTrue();
        assertThat(standsFor.passes("a", 3)).isFalse();
        assertThat(standsFor.passes("b", 2)).isFalse();
    }

    @Test
    void areDaysOfCirculars() {
        LocalDate first = circulars().all().get(0).latest();
        LocalDate disputed = circulars().all().stream()
                .filter(circular -> circular.isDisputed())
                .skip(1)
                .findFirst()
                .orElseThrow()
                .earliest();
        PairTest<HouseRules.Circular, LocalDate> follows =
                new PairTest.FollowsTheCircular(ValuesOnRecordTest::circulars);
        HouseRules.Circular[] inOrder = HouseRules.Circular.values();

        assertThat(new ValueTest.SinceTheFirstCircular(ValuesOnRecordTest::circulars).passes(first))
                .isTrue();
        assertThat(new ValueTest.SinceTheFirstCircular(ValuesOnRecordTest::circulars).passes(first.minusDays(1)))
                .isFalse();
        assertThat(new ValueTest.CircularIsDisputed(ValuesOnRecordTest::circulars).passes(disputed))
                .isTrue();
        assertThat(new ValueTest.CircularIsDisputed(ValuesOnRecordTest::circulars).passes(DAY.plusYears(10)))
                .isFalse();
        assertThat(follows.passes(inOrder[inOrder.length - 1], DAY)).isTrue();
        assertThat(follows.passes(
                        HouseRules.Circular.valueOf(circulars().all().get(0).id()), DAY))
                .isFalse();
    }
}
