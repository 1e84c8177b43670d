package org.openplp.formats.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.law.Law;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm.Parameter;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.TermParameter;

/** What a parameter of a norm names decides in its cases, or its law file says why that is not asked. */
@DisplayName("The parameters of norms")
class ParametersInCasesTest {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern WORD = Pattern.compile("[\\w:.+-]+");

    /** Numbers of entries, and terms: no word of a dossier repeats them. Whoever changes one changes the cases of its norm. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "coordinator.min", "1",
            "officer.min", "1",
            "steeringGroup.min", "1",
            "removal.appealPeriod", "P3W",
            "local.redHandedMinutes", "15",
            "local.feedback.max", "P1D");

    private record Named(String norm, String key, String word) {}

    @ParameterizedTest
    @MethodSource("named")
    void decideByEachOfTheirWords(Named one) {
        List<NormCase> cases = NormCase.ofThisRelease().stream()
                .filter(each -> each.norm().equals(one.norm()))
                .toList();

        assertThat(cases)
                .as(
                        "a case of %s with %s that is found otherwise than one without, and alike but for it",
                        one.norm(), one)
                .anyMatch(with -> cases.stream().anyMatch(without -> differInIt(with, without, one.word())));
    }

    @Test
    void thatNoWordRepeatsAreAsTheCasesTakeThem() {
        assertThat(asked().map(Map.Entry::getValue)
                        .filter(parameter -> OTHERWISE.containsKey(parameter.key()))
                        .map(parameter -> Map.entry(parameter.key(), parameter.value())))
                .containsExactlyInAnyOrderElementsOf(OTHERWISE.entrySet());
    }

    private static boolean differInIt(NormCase with, NormCase without, String word) {
        return with.day().equals(without.day())
                && !with.expected().findings().equals(without.expected().findings())
                && lessOf(with, without).equals(List.of(word))
                && lessOf(without, with).size() <= 1;
    }

    /** The words of a dossier that another one has not. */
    private static List<String> lessOf(NormCase one, NormCase other) {
        List<String> words = new ArrayList<>(words(one.dossier(), WORD));
        words(other.dossier(), WORD).forEach(words::remove);
        return words;
    }

    private static List<String> words(String text, Pattern kind) {
        return kind.matcher(text).results().map(MatchResult::group).toList();
    }

    static Stream<Named> named() {
        return asked().filter(one -> !OTHERWISE.containsKey(one.getValue().key()))
                .flatMap(one -> {
                    List<String> words = named(one.getValue().value());
                    assertThat(words).as(one.getValue().key()).isNotEmpty();
                    return words.stream()
                            .map(word -> new Named(one.getKey(), one.getValue().key(), word));
                });
    }

    /** The constants in a value, its numbers, or, where it names parties or contents in words, theirs. */
    private static List<String> named(String value) {
        List<String> constants = words(value, CONSTANT);
        if (!constants.isEmpty()) {
            return constants;
        }
        List<String> numbers = words(value, NUMBER);
        return numbers.isEmpty()
                ? Stream.of(value.split(", | \\(and |\\)"))
                        .map(words -> words.replace("contact details of the partners", "contacts"))
                        .map(words -> words.toUpperCase(Locale.ROOT).replace(' ', '_'))
                        .toList()
                : numbers;
    }

    /** Those that a rule asks; that terms are those of the register is tested where they are read. */
    private static Stream<Map.Entry<String, Parameter>> asked() {
        List<String> others = Stream.concat(
                        BelgianBook.ofThisRelease().settings().stream().map(TermParameter::key),
                        Law.ofThisRelease().rows("norm").stream().flatMap(row -> row.list("not-asked").stream()))
                .toList();
        return Register.ofThisRelease().norms().stream()
                .flatMap(norm -> norm.parameters().stream()
                        .filter(parameter -> !others.contains(parameter.key()))
                        .map(parameter -> Map.entry(norm.id().value(), parameter)));
    }
}
