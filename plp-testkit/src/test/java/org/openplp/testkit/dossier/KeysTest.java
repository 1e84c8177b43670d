package org.openplp.testkit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.component.Component;
import org.openplp.core.component.Component.Kind;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.reader.Keys;

@DisplayName("Facts by key")
class KeysTest {
    @Test
    void areThereForEveryComponent() {
        List<String> keys = new ArrayList<>();
        keys("", Dossier.class, keys);

        assertThat(keys).hasSizeGreaterThan(300).allSatisfy(key -> {
            Object found = switch (Keys.kind(key)) {
                case VALUE, ENDING, PLAIN -> Keys.fact(key);
                case QUESTION -> Keys.question(key);
                case LIST -> Keys.list(key);
                case RECORD -> key;
            };
            assertThat(found).isNotNull();
        });
    }

    private static void keys(String path, Class<?> record, List<String> keys) {
        for (Component component : Component.of(record)) {
            String key = path + component.key();
            keys.add(key);
            if (component.kind() == Kind.LIST) {
                keys.add(key + "[]");
            }
            keys((component.kind() == Kind.LIST ? key + "[]" : key) + ".", component.type(), keys);
        }
    }

    @Test
    void areCreatedOnce() {
        assertThat(Keys.fact("memberships[].left.date")).isSameAs(Keys.fact("memberships[].left.date"));
        assertThat(Keys.day("messages[].sentAt"))
                .isSameAs(Keys.day("messages[].sentAt"))
                .isNotSameAs(Keys.fact("messages[].sentAt"));
        assertThat(Keys.fact("memberships[].left").owner())
                .isSameAs(Keys.list("memberships").entries());
    }

    @Test
    void areReadInTheValuesOfAPlainList() {
        Fact<Object, LocalDate> day = Keys.fact("federal.committeeMeetings[]");

        assertThat(day.reader().read(LocalDate.EPOCH)).isEqualTo(Recorded.of(LocalDate.EPOCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "membership",
                "memberships.adult",
                "memberships[].adult.no",
                "memberships[].id.no",
                "memberships[",
                "[]",
                ".",
                "partnership.",
                "partnership[]",
                "partnership.communicationPlan[].channels[].urgency"
            })
    void areRefusedWhereNoDossierHasThem(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.kind(key))
                .withMessageStartingWith("no dossier has such a key");
    }

    @Test
    void areRefusedIfTheyAreOfAnotherKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.fact("memberships"));
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.fact("partnership"));
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.list("memberships[].adult"));
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.question("memberships[].left"));
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.day("memberships[].id"));
    }
}
