package org.openplp.rules.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Check;

/** Every rule is specified, under the statement of its norm. */
class SpecificationTest {
    @Test
    void hasAClassForEveryNormThatRecordsOrStatementsShow() {
        List<String> specified = Stream.of(
                        IntroductionTest.class,
                        CoordinatorTest.class,
                        MandatedOfficerTest.class,
                        MembersTest.class,
                        LocalAuthoritiesTest.class,
                        InteriorTest.class)
                .flatMap(chapter -> Stream.of(chapter.getDeclaredClasses()))
                .filter(norm -> norm.isAnnotationPresent(DisplayName.class))
                .map(norm -> norm.getSimpleName().replace('_', '-') + " = "
                        + norm.getAnnotation(DisplayName.class).value())
                .toList();

        List<String> norms = RuleBook.ofThisRelease().norms().stream()
                .filter(norm -> norm.check() == Check.RECORDS || norm.check() == Check.ATTESTATION)
                .map(norm -> norm.id() + " = " + norm.id() + ": " + norm.statement())
                .toList();

        assertThat(specified).hasSize(55).containsExactlyInAnyOrderElementsOf(norms);
    }
}
