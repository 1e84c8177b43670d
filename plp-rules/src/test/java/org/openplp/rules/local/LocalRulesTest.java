package org.openplp.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.LocalNormBuilder;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;

class LocalRulesTest {
    private static LocalNormBuilder aNorm(String id) {
        return Norm.local(id)
                .says("Two deputies are in office.")
                .asksOf(Bearer.PLP)
                .isSeenFromRecords(Shape.STANDING, SubjectKind.PARTNERSHIP)
                .whenNotMet("There are no two deputies in office.", "Appoint another deputy.")
                .standsIn("Rules of Exempleville, art. 1", "2026-01-10", Source.Read.READ);
    }

    @Nested
    class ALocalNorm {
        @Test
        void isLocalWhateverItSays() {
            Norm norm = aNorm("EXV-1").build();

            assertThat(norm.force()).isEqualTo(Force.LOCAL);
            assertThat(norm.scope()).isEqualTo(NormScope.LOCAL_BOOK);
            assertThat(norm.section()).isEqualTo("EXV");
            assertThat(norm.modality()).isEqualTo(Modality.OBLIGATION);
        }

        @ParameterizedTest
        @EnumSource(Modality.class)
        void isAtMostAWarningUnlessItIsAdopted(Modality modality) {
            Norm norm = aNorm("EXV-1").is(modality).build();

            for (Reading reading : Reading.values()) {
                assertThat(norm.severity(reading, false)).isNotEqualTo(Severity.ERROR);
            }
            assertThat(aNorm("EXV-1").build().severity(Reading.BINDING_ONLY, true))
                    .isEqualTo(Severity.ERROR);
        }

        @Test
        void namesItsSourcesAsReadByTheHost() {
            Norm norm = aNorm("EXV-1")
                    .standsIn("Decision of the council", "2026-02-01", Source.Read.CUT)
                    .build();

            assertThat(norm.citations()).extracting(Citation::label).containsExactly("EXV-1/1", "EXV-1/2");
            assertThat(norm.citations())
                    .extracting(citation -> citation.source().read())
                    .containsExactly(Source.Read.READ, Source.Read.CUT);
        }

        @Test
        void isInForceFromItsFirstDayToItsLast() {
            Norm norm = aNorm("EXV-1")
                    .inForceFrom(LocalDate.of(2026, 1, 10))
                    .inForceUntil(LocalDate.of(2026, 12, 31))
                    .build();

            assertThat(norm.inForce().includes(LocalDate.of(2026, 1, 9))).isFalse();
            assertThat(norm.inForce().includes(LocalDate.of(2026, 1, 10))).isTrue();
            assertThat(norm.inForce().includes(LocalDate.of(2026, 12, 31))).isTrue();
            assertThat(norm.inForce().includes(LocalDate.of(2027, 1, 1))).isFalse();
        }

        @Test
        void mayBeADefinitionWithNothingToCheck() {
            assertThat(Norm.local("EXV-D1")
                            .says("A street counts from corner to corner.")
                            .asksOf(Bearer.ALL)
                            .is(Modality.DEFINITION)
                            .standsIn("Rules of Exempleville, art. 1", "2026-01-10", Source.Read.READ)
                            .build()
                            .subject())
                    .isEqualTo(SubjectKind.NONE);
        }

        private static void refuses(String message, UnaryOperator<LocalNormBuilder> change) {
            assertThatThrownBy(() -> change.apply(aNorm("EXV-1")).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @Test
        void isRefusedWhereSomethingIsNotSaid() {
            refuses("the local norm EXV-1 says nothing", norm -> norm.says(" "));
            refuses("the local norm EXV-1 asks nothing of anybody", LocalNormBuilder::asksOf);
            refuses("the local norm EXV-1 has an empty text", norm -> norm.whenNotMet("", "Do it."));
            refuses("the local norm EXV-1 has an empty text", norm -> norm.whenNotMet("It is not so.", " "));
            refuses(
                    "the local norm EXV-1 stands in a source without title",
                    norm -> norm.standsIn("", "2026", Source.Read.READ));
            assertThatThrownBy(() ->
                            Norm.local("EXV-1").says("So.").asksOf(Bearer.PLP).build())
                    .hasMessage("the local norm EXV-1 does not say how it is checked");
            assertThatThrownBy(() -> Norm.local("EXV-1")
                            .says("So.")
                            .asksOf(Bearer.PLP)
                            .isForPeopleToJudge()
                            .build())
                    .hasMessage("the local norm EXV-1 does not say where it stands");
            assertThatThrownBy(() -> Norm.local("EXV-1")
                            .says("So.")
                            .asksOf(Bearer.PLP)
                            .isSeenFromRecords(Shape.ACT, SubjectKind.MESSAGE)
                            .standsIn("Rules", "2026", Source.Read.READ)
                            .build())
                    .hasMessage("the local norm EXV-1 does not say what a report says when it is not met");
        }

        @ParameterizedTest
        @EnumSource(
                value = Shape.class,
                names = {"ATTESTED", "JUDGED", "NONE"})
        void isRefusedInAShapeThatRecordsCannotShow(Shape shape) {
            refuses(
                    "EXV-1 cannot be seen from records as " + shape + " about PARTNERSHIP",
                    norm -> norm.isSeenFromRecords(shape, SubjectKind.PARTNERSHIP));
        }

        @Test
        void isRefusedAboutNothing() {
            refuses(
                    "EXV-1 cannot be seen from records as ACT about NONE",
                    norm -> norm.isSeenFromRecords(Shape.ACT, SubjectKind.NONE));
        }
    }

    @Nested
    class AreRefused {
        private static void refuses(String message, String prefix, String name, String version, Norm... norms) {
            assertThatThrownBy(() -> new LocalRules(prefix, name, version, List.of(norms), List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "X", "exv", "Exv", "9EXV", "E-X", "EX V", "ÉXV", "ABCDEFGHIJKLM"})
        void withAPrefixOfAnotherForm(String prefix) {
            refuses(
                    "the prefix of local rules is two to twelve capital letters and digits, the first a letter; not "
                            + prefix,
                    prefix,
                    "Exempleville",
                    "1",
                    aNorm("EXV-1").build());
        }

        @ParameterizedTest
        @CsvSource({"' '", "''", "' Exempleville'", "'Exempleville '", "'Exem\npleville'", "'Exem\u001bpleville'"})
        void withoutANameOnOneLine(String name) {
            refuses(
                    "the local rules EXV need a name, on one line",
                    "EXV",
                    name,
                    "1",
                    aNorm("EXV-1").build());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "1+2", "1 2", ".1", "-"})
        void withAVersionOfAnotherForm(String version) {
            refuses(
                    "the version of the local rules EXV is letters, digits, points and hyphens; not " + version,
                    "EXV",
                    "Exempleville",
                    version,
                    aNorm("EXV-1").build());
        }

        @Test
        void withoutANorm() {
            refuses("the local rules EXV have no norm", "EXV", "Exempleville", "1");
        }

        @Test
        void withANormUnderAnotherPrefix() {
            refuses(
                    "GENT-1 is not a local norm under the prefix EXV",
                    "EXV",
                    "Exempleville",
                    "1",
                    aNorm("GENT-1").build());
            refuses(
                    "EXV2-1 is not a local norm under the prefix EXV",
                    "EXV",
                    "Exempleville",
                    "1",
                    aNorm("EXV2-1").build());
        }

        @Test
        void withANormOfTheRegister() {
            refuses(
                    "LIM-8 is not a local norm under the prefix EXV",
                    "EXV",
                    "Exempleville",
                    "1",
                    Register.ofThisRelease().norm("LIM-8").orElseThrow());
        }

        @Test
        void withTwoNormsOfOneId() {
            refuses(
                    "two norms EXV-1",
                    "EXV",
                    "Exempleville",
                    "1",
                    aNorm("EXV-1").build(),
                    aNorm("EXV-1").build());
        }
    }

    @Test
    void haveALabelForTheVersionOfABook() {
        assertThat(new LocalRules(
                                "EXV",
                                "Exempleville",
                                "3",
                                List.of(aNorm("EXV-1").build()),
                                List.of())
                        .label())
                .isEqualTo("EXV.3");
    }
}
