package org.example.plp.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.fact.Recorded;

class ZoneTest {
    private static final Zone NOT_ON_RECORD = Zone.of(Recorded.unknown());
    private static final Zone NONE = Zone.of(Recorded.none());
    private static final Zone CALLED_NONE = Zone.of(Recorded.of("none"));

    @Test
    void reportsNotOnRecordFromNone() {
        assertThat(NOT_ON_RECORD).hasToString("not on record").isNotEqualTo(NONE);
        assertThat(NONE).hasToString("none").isNotEqualTo(CALLED_NONE);
    }

    @Test
    void keepsALineOfATableALine() {
        assertThat(Zone.of(Recorded.of("00\t01\n"))).hasToString("00 01 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1+1", "\r=1+1", " =1+1"})
    void isNoFormulaInATable(String number) {
        assertThat(Zone.of(Recorded.of(number)).toString())
                .isEqualTo("'" + number.replace('\t', ' ').replace('\r', ' '));
    }
}
