package org.openplp.rules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @Test
    void isReadWithTheColumnsOfItsFirstLine() {
        assertThat(Table.rows("sources.tsv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("code")).isNotBlank());
    }

    @Test
    void isMissedWhereThereIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.rows("no-such-table.tsv"))
                .withMessage("the resource is missing: no-such-table.tsv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "../source"})
    void isMissedWhereTheNameIsThatOfAFolder(String name) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.rows(name))
                .withMessage("the resource is missing: " + name);
    }

    @Test
    void hasACellForEachColumnAndNoOther() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table.Row(List.of("norms", "claims"), List.of("")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table.Row(List.of("norms"), List.of("")).get("claims"))
                .withMessage("no column claims");
    }

    @Test
    void hasListsWithoutEmptyItems() {
        Table.Row row = new Table.Row(List.of("norms", "claims"), List.of("C-T8a C-T8b", ""));

        assertThat(row.list("norms", " ")).containsExactly("C-T8a", "C-T8b");
        assertThat(row.list("claims", "; ")).isEmpty();
    }
}
