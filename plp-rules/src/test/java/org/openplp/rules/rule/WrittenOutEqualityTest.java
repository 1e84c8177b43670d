package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;

@DisplayName("A record whose equality is written out")
class WrittenOutEqualityTest {
    private static final FactPath PATH = FactPath.of("meetings");
    private static final FactPath OTHER = FactPath.of("visits");
    private static final EvidenceValue SHOWN = new EvidenceValue.Value("P1Y");
    private static final SubjectType<Dossier> TYPE = SubjectType.PARTNERSHIP;

    static Stream<Arguments> records() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return Stream.of(
                Arguments.of(
                        (Supplier<Object>) () -> new Explanation.Missing(FactPath.of("meetings"), true),
                        List.of(new Explanation.Missing(OTHER, true), new Explanation.Missing(PATH, false))),
                Arguments.of(
                        (Supplier<Object>) () -> new Explanation.Evidence(
                                FactPath.of("meetings"), "key", new EvidenceValue.Value("P1Y"), true),
                        List.of(
                                new Explanation.Evidence(OTHER, "key", SHOWN, true),
                                new Explanation.Evidence(PATH, "other", SHOWN, true),
                                new Explanation.Evidence(PATH, "key", new EvidenceValue.Value("P2Y"), true),
                                new Explanation.Evidence(PATH, "key", SHOWN, false))),
                Arguments.of(
                        (Supplier<Object>) () -> new EvidenceValue.Value("P1Y"),
                        List.of(new EvidenceValue.Value("P2Y"))),
                Arguments.of(
                        (Supplier<Object>) () ->
                                new Occurrence.Moment(FactPath.of("meetings"), Optional.of(LocalDate.of(2026, 11, 24))),
                        List.of(
                                new Occurrence.Moment(OTHER, Optional.of(day)),
                                new Occurrence.Moment(PATH, Optional.empty()))),
                Arguments.of(
                        (Supplier<Object>) () ->
                                new SubjectType<>(TYPE.kind(), TYPE.concept(), TYPE.log(), TYPE.id(), TYPE.until()),
                        List.of(
                                new SubjectType<>(
                                        SubjectKind.APPOINTMENT, TYPE.concept(), TYPE.log(), TYPE.id(), TYPE.until()),
                                new SubjectType<>(
                                        TYPE.kind(), Concept.at(""), Optional.empty(), TYPE.id(), Optional.empty()),
                                new SubjectType<>(
                                        TYPE.kind(), TYPE.concept(), TYPE.log(), dossier -> "", TYPE.until()))),
                Arguments.of(
                        (Supplier<Object>) () -> MEMBERSHIP,
                        List.of(
                                new SubjectType<>(
                                        MEMBERSHIP.kind(),
                                        MEMBERSHIP.concept(),
                                        Optional.empty(),
                                        MEMBERSHIP.id(),
                                        MEMBERSHIP.until()),
                                new SubjectType<>(
                                        MEMBERSHIP.kind(),
                                        MEMBERSHIP.concept(),
                                        MEMBERSHIP.log(),
                                        MEMBERSHIP.id(),
                                        Optional.empty()))));
    }

    @ParameterizedTest
    @MethodSource("records")
    void isEqualOnlyToOneWithTheSameComponents(Supplier<Object> made, List<Object> others) {
        assertThat(made.get()).isEqualTo(made.get()).hasSameHashCodeAs(made.get());
        assertThat(others).doesNotContain(made.get());
        assertThat(made.get()).isNotEqualTo("").isNotEqualTo(null);
    }
}
