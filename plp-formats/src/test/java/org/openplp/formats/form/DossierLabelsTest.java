package org.openplp.formats.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.text.DossierLabels;
import org.openplp.rules.text.Language;

@DisplayName("The labels of a dossier")
class DossierLabelsTest {
    /** The names of what a dossier holds, by the record or closed list that they belong to. */
    private static final Map<String, List<String>> NAMES = names();

    /** What the schema calls the kinds of values. */
    private static final Set<String> VALUES =
            Set.of("amount", "answer", "day", "dayOrNone", "id", "none", "text", "time", "timeOrNone", "wholeNumber");

    /** What the labels of values in a sentence begin with: no name of the format. */
    private static final String IN_A_SENTENCE = "value.";

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        collect(new Forms().of(Dossier.class).shape(), names);
        return names;
    }

    private static void collect(FormShape shape, Map<String, List<String>> names) {
        if (shape instanceof FormShape.Fact fact) {
            collect(fact.content(), names);
        } else if (shape instanceof FormShape.Listing list) {
            collect(list.entry(), names);
        } else if (shape instanceof FormShape.Word word) {
            List<String> words = new ArrayList<>();
            for (Enum<?> one : word.list().getEnumConstants()) {
                words.add(DossierLabels.name(one));
            }
            names.put(DossierLabels.name(word.list()), words);
        } else if (shape instanceof FormShape.Group group && !names.containsKey(DossierLabels.name(group.record()))) {
            names.put(
                    DossierLabels.name(group.record()),
                    group.keys().keySet().stream()
                            .map(key -> DossierLabels.name(group.record(), key))
                            .toList());
            group.keys().values().forEach(inner -> collect(inner, names));
        }
    }

    private static Set<String> all() {
        Set<String> all = new HashSet<>(NAMES.keySet());
        NAMES.values().forEach(all::addAll);
        all.addAll(VALUES);
        BelgianBook.ofThisRelease().settings().forEach(setting -> all.add("parameter." + setting.key()));
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void areThereForAllThatItHoldsAndForNothingElse(Language language) {
        List<String> expected = all().stream()
                .flatMap(name -> List.of(name, name + ".explained").stream())
                .toList();

        assertThat(DossierLabels.inLanguage(language).names())
                .filteredOn(name -> !name.startsWith(IN_A_SENTENCE))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void areFewWordsAndASentence(Language language) {
        DossierLabels labels = DossierLabels.inLanguage(language);

        assertThat(all()).allSatisfy(name -> {
            assertThat(labels.label(name))
                    .matches("\\p{Lu}.*[^.:;!?]")
                    .satisfies(label -> assertThat(label.split(" ")).hasSizeLessThanOrEqualTo(6));
            assertThat(labels.explained(name)).matches("\\p{Lu}.*\\.");
        });
    }

    @ParameterizedTest
    @EnumSource
    void areApartWithinARecordOrAList(Language language) {
        DossierLabels labels = DossierLabels.inLanguage(language);

        assertThat(NAMES.values())
                .allSatisfy(names -> assertThat(labelsOf(names, labels)).doesNotHaveDuplicates());
    }

    private static Collection<String> labelsOf(List<String> names, DossierLabels labels) {
        return names.stream().map(labels::label).toList();
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
}
