package org.openplp.core.record;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentsTest {
    record Alphabet(
            int a,
            int b,
            int c,
            int d,
            int e,
            int f,
            int g,
            int h,
            int i,
            int j,
            int k,
            int l,
            int m,
            int n,
            int o,
            int p,
            int q,
            int r,
            int s,
            int t,
            int u,
            int v,
            int w,
            int x) {}

    static IntStream places() {
        return IntStream.range(0, 24);
    }

    @ParameterizedTest
    @MethodSource("places")
    @SuppressWarnings("NullAway") // a host may not be checked
    void areNamedWhereOneIsNull(int place) {
        Object[] values =
                IntStream.range(0, 24).mapToObj(i -> i == place ? null : i).toArray();

        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Components.requireAll(Alphabet.class, values))
                .withMessage(String.valueOf((char) ('a' + place)));
    }

    @Test
    void areNotMoreThanAreLookedAt() {
        assertThatIllegalArgumentException().isThrownBy(() -> Components.requireAll(Alphabet.class, new Object[25]));
    }
}
