package org.openplp.rules.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Check;
import org.openplp.rules.spec.Chapters;

/** Every rule is specified, under the statement of its norm. */
class SpecificationTest {
    @Test
    void hasAClassForEveryNormThatRecordsOrStatementsShow() {
        List<String> specified = Chapters.ALL.stream()
                .map(SpecificationTest::specificationOf)
                .flatMap(chapter -> Stream.of(chapter.getDeclaredClasses()))
                .filter(norm -> norm.isAnnotationPresent(DisplayName.class))
                .map(norm -> norm.getSimpleName().replace('_', '-') + " = "
                        + norm.getAnnotation(DisplayName.class).value())
                .toList();

        List<String> norms = RuleBook.ofThisRelease().norms().stream()
                .filter(norm -> norm.check() == Check.RECORDS || norm.check() == Check.ATTESTATION)
                .map(norm -> norm.id() + " = " + norm.id() + ": " + norm.statement())
                .toList();

        assertThat(specified).containsExactlyInAnyOrderElementsOf(norms);
    }

    private static Class<?> specificationOf(Class<?> chapter) {
        try {
            return Class.forName(chapter.getName() + "Test");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(chapter + " has no specification", e);
        }
    }
}
