package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.source.Source;

class LocalNormBuilderTest {
    private static LocalNormBuilder aNorm() {
        return Norm.local("EXV-1")
                .says("The list is kept.")
                .asksOf(Bearer.PLP)
                .standsIn("Rules of Exempleville", "2026-01-10", Source.Read.READ);
    }

    private static LocalNormBuilder seenAs(Shape shape) {
        return aNorm().isSeenFromRecords(shape, SubjectKind.PARTNERSHIP)
                .whenNotMet("The list is not kept.", "Keep the list.");
    }

    @Test
    void makesANormThatPeopleAttest() {
        Norm norm = aNorm().isAttested().build();

        assertThat(norm.check()).isEqualTo(CheckKind.ATTESTATION);
        assertThat(norm.shape()).isEqualTo(Shape.ATTESTED);
        assertThat(norm.subject()).isEqualTo(SubjectKind.PARTNERSHIP);
    }

    @Test
    void makesANormWithAnOccasion() {
        assertThat(aNorm().isAttested().when("a member joins").build().condition())
                .isEqualTo("a member joins");
    }

    @Test
    void makesANormWithoutADateOnlyOfWhatIsOwed() {
        assertThat(seenAs(Shape.OWED).build().undated()).isTrue();
        assertThat(seenAs(Shape.STANDING).build().undated()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Modality.class,
            names = {"PERMISSION", "DEFINITION"})
    void needNotSayHowSomethingIsCheckedThatAsksNothing(Modality modality) {
        assertThat(aNorm().is(modality).build().check()).isEqualTo(CheckKind.NONE);
    }

    @Test
    void needsToSayHowSomethingIsCheckedThatAsksSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aNorm().build())
                .withMessage("the local norm EXV-1 does not say how it is checked");
    }
}
