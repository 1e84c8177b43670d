package org.openplp.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThoroughTest {
    private static final List<Integer> MANY = IntStream.range(0, 10_000).boxed().toList();

    @Test
    void keepsAboutOneOfSoMany() {
        assertThat(Thorough.sample(10, MANY))
                .hasSizeBetween(900, 1_100)
                .startsWith(0)
                .isSorted();
        assertThat(Thorough.sample(1, MANY)).isEqualTo(MANY);
        assertThat(Thorough.sample(10, List.of())).isEmpty();
    }

    @Test
    void keepsSomeOfEachColumnOfATable() {
        for (int columns = 2; columns < 12; columns++) {
            int width = columns;
            assertThat(Thorough.sample(8, MANY.subList(0, width * 40)).stream().map(i -> i % width))
                    .as("%d columns", width)
                    .containsAll(MANY.subList(0, width));
        }
    }
}
