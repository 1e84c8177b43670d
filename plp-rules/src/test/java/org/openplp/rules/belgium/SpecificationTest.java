package org.openplp.rules.belgium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.spec.Chapters;
import org.openplp.rules.spec.StatementOfItsNorm;

/** Every rule is specified, in a class with the id of its norm. */
class SpecificationTest {
    @Test
    void hasAClassForEveryNormThatRecordsOrStatementsShow() {
        List<Norm> specified = Chapters.specifications().stream()
                .map(StatementOfItsNorm::normOf)
                .flatMap(Optional::stream)
                .toList();

        List<Norm> norms = BelgianBook.withLocalExamples().norms().stream()
                .filter(norm -> norm.check() == CheckKind.RECORDS || norm.check() == CheckKind.ATTESTATION)
                .toList();

        assertThat(specified).containsExactlyInAnyOrderElementsOf(norms);
    }

    @Test
    void isCalledByTheStatementOfItsNorm() {
        Class<?> specification = Chapters.specifications().stream()
                .filter(one -> one.getSimpleName().equals("B_P2"))
                .findFirst()
                .orElseThrow();
        String statement =
                StatementOfItsNorm.normOf(specification).orElseThrow().statement();

        assertThat(new StatementOfItsNorm()
                        .generateDisplayNameForNestedClass(List.of(specification.getDeclaringClass()), specification))
                .isEqualTo("B-P2: " + statement);
        assertThat(new StatementOfItsNorm().generateDisplayNameForNestedClass(List.of(), String.class))
                .isEqualTo("String");
    }
}
