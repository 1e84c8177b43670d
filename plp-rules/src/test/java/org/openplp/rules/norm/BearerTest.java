package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BearerTest {
    @ParameterizedTest
    @EnumSource
    void isOutsideThePartnershipIfNoPartnershipHasIt(Bearer bearer) {
        assertThat(bearer.isOutsideThePartnership())
                .isEqualTo(Set.of(Bearer.PROV, Bearer.IBZ, Bearer.CEP).contains(bearer));
    }
}
