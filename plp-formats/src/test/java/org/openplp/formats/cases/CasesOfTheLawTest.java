package org.openplp.formats.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;

/** What the law files say is found of each norm is found. */
@DisplayName("The cases of the law files")
class CasesOfTheLawTest {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void areFound(NormCase one) {
        assertThat(one.differences(BOOK))
                .as("%s, on %s%n%s", one.place(), one.day(), one.dossier())
                .isEmpty();
    }

    static Stream<NormCase> all() {
        return NormCase.ofThisRelease().stream();
    }
}
