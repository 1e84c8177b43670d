package org.openplp.rules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
    private final Sources sources = Sources.ofThisRelease();

    @Test
    void areFoundByTheirCode() {
        assertThat(sources.all())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(sources.source(source.code())).isSameAs(source));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sources.source("NOWHERE"))
                .withMessage("no source has the code NOWHERE");
    }

    @ParameterizedTest
    @CsvSource({
        "PROF,        PROF, ''",
        "PROF:12,     PROF, 12",
        "PROF: 12-13, PROF, 12-13",
    })
    void areCitedByTheirCodeAndThePlaceInThem(String label, String code, String pinpoint) {
        assertThat(sources.citation(label)).isEqualTo(new Citation(sources.source(code), pinpoint, InForce.NOT_KNOWN));
    }

    @Test
    void areCitedWithABlankBeforeThePlace() {
        Source other = sources.all().stream()
                .filter(source -> !source.code().equals("PROF"))
                .findFirst()
                .orElseThrow();
        Citation citation = sources.citation(other.code() + " art. 3: second part");

        assertThat(citation).isEqualTo(new Citation(other, "art. 3: second part", InForce.NOT_KNOWN));
        assertThat(citation.label()).isEqualTo(other.code() + " art. 3: second part");
    }

    @Test
    void areCitedWithThePeriodInWhichTheyWereInForce() {
        InForce period = InForce.parse("2019-02-14..");

        assertThat(sources.citation("PROF:12").inForce(period))
                .isEqualTo(new Citation(sources.source("PROF"), "12", period));
    }
}
