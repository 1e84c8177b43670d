package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Register.OpenPoint;
import org.openplp.rules.text.Language;

class OpenPointTest {
    /** Advice about the partnership, seen from the record. */
    private static final Norm REVIEW = norm("C-T8b");

    private static Norm norm(String id) {
        return Register.ofThisRelease().norm(id).orElseThrow();
    }

    private static boolean concerns(String whom, Norm norm) {
        return new OpenPoint("R1", Set.of(whom), "A question.").concerns(norm);
    }

    @Test
    void concernsTheNormsThatItNames() {
        assertThat(concerns("C-T8b", REVIEW)).isTrue();
        assertThat(concerns("C-T8a", REVIEW)).isFalse();
    }

    @Test
    void concernsTheNormsOfAShapeAForceASubjectOrACheck() {
        assertThat(concerns("shape:" + REVIEW.shape(), REVIEW)).isTrue();
        assertThat(concerns("force:" + REVIEW.force(), REVIEW)).isTrue();
        assertThat(concerns("subject:" + REVIEW.subject(), REVIEW)).isTrue();
        assertThat(concerns("check:" + REVIEW.check(), REVIEW)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shape:STANDING", "force:LOCAL", "subject:MESSAGE", "check:ATTESTATION"})
    void concernsNoneOfAnother(String whom) {
        assertThat(concerns(whom, REVIEW)).isFalse();
    }

    @Test
    void concernsOneWithNothingToCheckOnlyByItsName() {
        Norm definition = Register.ofThisRelease().norms().stream()
                .filter(norm -> norm.check() == CheckKind.NONE)
                .findFirst()
                .orElseThrow();

        assertThat(concerns("force:" + definition.force(), definition)).isFalse();
        assertThat(concerns("check:NONE", definition)).isFalse();
        assertThat(concerns(definition.id().value(), definition)).isTrue();
    }

    @Test
    void isFoundInTheRegisterForTheNormsThatItConcerns() {
        Register register = Register.ofThisRelease();

        assertThat(register.norms())
                .anySatisfy(norm ->
                        assertThat(register.openPoints(norm, Language.ENGLISH)).isNotEmpty());
        assertThat(register.norms())
                .anySatisfy(norm ->
                        assertThat(register.openPoints(norm, Language.ENGLISH)).isEmpty());
        for (Norm norm : register.norms()) {
            assertThat(register.openPoints(norm, Language.ENGLISH)).allMatch(point -> point.concerns(norm));
        }
    }
}
