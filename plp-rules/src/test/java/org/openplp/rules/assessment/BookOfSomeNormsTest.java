package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.spec.Exempleville;

@DisplayName("A book of some norms, or of more")
class BookOfSomeNormsTest {
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();

    private static boolean binds(Norm norm) {
        return norm.force() == Force.FEDERAL;
    }

    private static Stream<Norm> binding() {
        return BOOK.norms().stream().filter(BookOfSomeNormsTest::binds);
    }

    @Test
    void hasTheSameRulesForThoseThatStayInTheirOrder() {
        RuleBook binding = BOOK.only("binding", BookOfSomeNormsTest::binds);

        assertThat(binding.id()).isEqualTo(BOOK.id());
        assertThat(binding.version()).isEqualTo(BOOK.version() + ".binding");
        assertThat(binding.norms())
                .containsExactlyElementsOf(binding().toList())
                .hasSizeLessThan(BOOK.norms().size());
        assertThat(binding.norms())
                .allSatisfy(norm -> assertThat(binding.rule(norm)).isEqualTo(BOOK.rule(norm)));
    }

    @Test
    void takesMoreLocalRulesBesideThoseThatItHas() {
        RuleBook binding =
                BOOK.withLaw(Exempleville.judged("EXV", "COORD")).only("binding", BookOfSomeNormsTest::binds);

        assertThat(binding.norms()).containsExactlyElementsOf(binding().toList());
        assertThat(binding.withLaw(Exempleville.judged("ABC", "COORD")).norms())
                .extracting(norm -> norm.id().value())
                .containsExactlyElementsOf(
                        Stream.concat(binding().map(norm -> norm.id().value()), Stream.of("ABC-1", "EXV-1"))
                                .toList());
    }

    @Test
    void hasALocalNormThatStaysOnceAlsoBesideMore() {
        RuleBook local = BOOK.withLaw(Exempleville.judged("EXV", "COORD"))
                .only("local", norm -> norm.id().value().startsWith("EXV"));

        assertThat(local.norms()).extracting(norm -> norm.id().value()).containsExactly("EXV-1");
        assertThat(local.withLaw(Exempleville.judged("ABC", "COORD")).norms())
                .extracting(norm -> norm.id().value())
                .containsExactly("ABC-1", "EXV-1");
    }

    @Test
    void staysAsItIsIfItHasTheNormsThatBelongInALocalBook() {
        RuleBook once = BelgianBook.withLocalExamples();

        assertThat(once.withLocalBook("again")).isSameAs(once);
    }
}
