package org.openplp.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.FactPath;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Membership;

@DisplayName("The labels of a dossier")
class DossierLabelsTest {
    private static final DossierLabels LABELS = DossierLabels.inLanguage(Language.ENGLISH);

    @Test
    void areNamedAfterTheRecordItsKeysAndItsWords() {
        assertThat(DossierLabels.name(Acknowledgement.How.class)).isEqualTo("Acknowledgement.How");
        assertThat(DossierLabels.name(Membership.class, "adult")).isEqualTo("Membership.adult");
        assertThat(DossierLabels.name(Acknowledgement.How.TICK_BOX)).isEqualTo("Acknowledgement.How.TICK_BOX");
    }

    @Test
    void areListedInOrderWithTheirExplanations() {
        assertThat(List.copyOf(LABELS.names()))
                .contains("Membership", "Membership.adult", "Membership.adult.explained")
                .isSorted();
    }

    @Test
    void explainWhatTheyAreTheLabelsOf() {
        assertThat(LABELS.explained("Membership.adult")).endsWith(".").isNotEqualTo(LABELS.label("Membership.adult"));
        assertThatIllegalArgumentException().isThrownBy(() -> LABELS.explained("Membership.shoeSize"));
    }

    @ParameterizedTest
    @CsvSource({
        "memberships[].adult, Lid is meerderjarig",
        "memberships[3].left.date, Laatste dag als lid",
        "partnership.charter[].sentToInteriorOn, Datum van verzending aan de FOD",
        "memberships, Leden",
        "memberships[3], Lid",
        "partnership.communicationPlan[].channels[].for, Dringendheid van de berichten",
        "memberships[].adult.more,",
        "adult,",
        "'',",
    })
    void areFoundByTheKey(String key, String label) {
        assertThat(DossierLabels.inLanguage(Language.DUTCH).of(FactPath.of(key)))
                .isEqualTo(Optional.ofNullable(label));
    }

    @ParameterizedTest
    @CsvSource({
        "memberships[3], Membership",
        "memberships, Dossier.memberships",
        "memberships[3].adult, Membership.adult",
        "partnership.types[0], Partnership.types",
    })
    void areThoseOfTheRecordForAnEntryAndElseThoseOfTheKey(String path, String name) {
        assertThat(LABELS.of(FactPath.of(path))).contains(LABELS.label(name));
    }
}
