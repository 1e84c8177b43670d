package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.appointment.Screening;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Sign;

@DisplayName("A record of which two components have the same type")
class BuildersTest {
    static Stream<Class<?>> records() {
        return Records.all().stream()
                .filter(record -> new HashSet<>(Records.types(record)).size() < record.getRecordComponents().length);
    }

    @ParameterizedTest
    @MethodSource("records")
    void hasABuilderSoThatNobodyMixesThemUp(Class<?> record) {
        assertThat(Records.builder(record)).isPresent();
    }

    @Test
    void isFoundWhereverItStands() {
        assertThat(records()).contains(Sign.class, Screening.class, Membership.class);
    }
}
