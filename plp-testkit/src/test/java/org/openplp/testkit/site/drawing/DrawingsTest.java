package org.openplp.testkit.site.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.testkit.learning.DossierModel;

@DisplayName("The drawings of the records")
class DrawingsTest {
    private static final List<DossierModel.Part> DRAWN = RecordTree.all().stream()
            .flatMap(tree -> tree.lines().stream())
            .map(RecordTree.Line::part)
            .toList();

    @Test
    void showEveryRecordOfADossier() {
        assertThat(DRAWN).containsAll(DossierModel.parts());
        assertThat(DossierModel.parts()).containsAll(DRAWN);
    }

    @Test
    void showALineBelowTheRecordThatItIsIn() {
        for (RecordTree tree : RecordTree.all()) {
            for (int i = 0; i < tree.lines().size(); i++) {
                RecordTree.Line line = tree.lines().get(i);
                Class<?> above = tree.root();
                for (RecordTree.Line before : tree.lines().subList(0, i)) {
                    if (before.depth() == line.depth() - 1) {
                        above = before.part().part();
                    }
                }
                assertThat(line.part().whole()).isEqualTo(above);
            }
        }
    }

    @Test
    void breakWhatIsTooLongForABox() {
        assertThat(Chain.lines("Charter aan de FOD Binnenlandse Zaken gezonden"))
                .containsExactly("Charter aan de FOD", "Binnenlandse Zaken gezonden");
        assertThat(Chain.lines("Gevalideerd")).containsExactly("Gevalideerd");
    }
}
