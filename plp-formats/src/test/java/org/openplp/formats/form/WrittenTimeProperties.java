package org.openplp.formats.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read by hand is what Java reads, and the same is refused. */
class WrittenTimeProperties {
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String USUAL = DAY + "T[0-9]{2}:[0-9]{2}(:[0-9]{2})?[+-][0-9]{2}:[0-9]{2}";

    @Property(tries = 2_000)
    void any_day_is_read_as_java_reads_it(@ForAll("days") String text) {
        boolean isDay = text.matches(DAY);

        assertThat(text.length() == WrittenTime.OF_A_DAY && WrittenTime.startsWithADay(text))
                .isEqualTo(isDay);
        if (isDay) {
            assertSame(text, WrittenTime::day, LocalDate::parse);
        }
    }

    @Property(tries = 5_000)
    void any_time_is_read_as_java_reads_it(@ForAll("times") String text) {
        boolean isUsual = text.matches(USUAL);

        assertThat(WrittenTime.isUsual(text)).isEqualTo(isUsual);
        if (isUsual) {
            assertSame(text, WrittenTime::usual, OffsetDateTime::parse);
        }
    }

    private static <T> void assertSame(String text, Function<String, T> byHand, Function<String, T> byJava) {
        T expected;
        try {
            expected = byJava.apply(text);
        } catch (DateTimeException refused) {
            assertThatThrownBy(() -> byHand.apply(text)).as(text).isInstanceOf(DateTimeException.class);
            return;
        }
        assertThat(byHand.apply(text)).as(text).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> days() {
        return broken(day());
    }

    @Provide
    Arbitrary<String> times() {
        Arbitrary<String> seconds =
                Arbitraries.oneOf(Arbitraries.of("", "Z", ".5"), number(2, 61).map(second -> ":" + second));
        Arbitrary<String> offset = Combinators.combine(Arbitraries.of("+", "-", "Z", ""), number(2, 19), number(2, 61))
                .as((sign, hours, minutes) -> sign.equals("Z") ? sign : sign + hours + ":" + minutes);
        return broken(Combinators.combine(day(), number(2, 25), number(2, 61), seconds, offset)
                .as((day, hour, minute, second, where) -> day + "T" + hour + ":" + minute + second + where));
    }

    private static Arbitrary<String> day() {
        return Combinators.combine(number(4, 9999), number(2, 13), number(2, 32))
                .as((year, month, day) -> year + "-" + month + "-" + day);
    }

    private static Arbitrary<String> number(int digits, int most) {
        return Arbitraries.integers()
                .between(0, most)
                .map(number ->
                        ("0000" + number).substring(4 + Integer.toString(number).length() - digits));
    }

    /** Most as they are; of some a character is another one, or is left out. */
    private static Arbitrary<String> broken(Arbitrary<String> texts) {
        Arbitrary<String> other = Arbitraries.of("", "0", "9", "-", "+", ":", "T", "t", " ", "/", "\u0661", "00");
        return Combinators.combine(texts, Arbitraries.integers().between(0, 80), other)
                .as((text, place, instead) ->
                        place >= text.length() ? text : text.substring(0, place) + instead + text.substring(place + 1));
    }
}
