package org.openplp.testkit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.testkit.cases.NamedChange;
import org.openplp.testkit.cases.NamedChanges;
import org.openplp.tries.Thorough;

@DisplayName("A draft shows")
class ExcerptTest {
    private static final Draft COMPLIANT = Draft.named("compliant");

    @Nested
    class WhatStandsAtSomePaths {
        @Test
        void withTheIdOfTheEntry() {
            assertThat(COMPLIANT.excerpt(List.of("memberships[m-1].adult", "memberships[m-1].voluntary")))
                    .isEqualTo("""
                            memberships:
                              - id: m-1
                                kind: RESIDENT
                                voluntary: true
                                adult: true
                            """);
        }

        @Test
        void withATextOfAnyLength() {
            String name = "a ".repeat(50_000) + "b";

            assertThat(COMPLIANT.with("partnership.name", name).excerpt(List.of("partnership.name")))
                    .contains(name);
        }

        @Test
        void withWhatDistinguishesAnEntryWithoutAnIdFromTheOthers() {
            assertThat(COMPLIANT.excerpt(List.of("appointments[3].measures[2].decidedBy")))
                    .isEqualTo("""
                            appointments:
                              - id: a-4
                                role: COORDINATOR
                                measures:
                                  - kind: REMOVAL
                                    date: 2025-03-01
                                    decidedBy: [LOCAL_AUTHORITY]
                            """);
        }

        @Test
        void withTheWholeOfAnEntryThatFitsInALine() {
            assertThat(COMPLIANT.excerpt(List.of("partnership.charter[0].signatures[1].by")))
                    .isEqualTo("""
                            partnership:
                              charter:
                                - version: "1"
                                  signatures:
                                    - {by: CHIEF_OF_CORPS, date: 2023-05-21}
                            """);
        }

        @Test
        void butNothingWhereNothingIs() {
            assertThat(COMPLIANT.excerpt(List.of("memberships[m-1].movedAway", "incidents[+]")))
                    .isEmpty();
        }

        @Test
        void ifTheyArePaths() {
            assertThatIllegalArgumentException().isThrownBy(() -> COMPLIANT.excerpt(List.of("memberships[")));
        }
    }

    @Nested
    class WhatIsOtherThanBefore {
        @Test
        void aValueThatWasChanged() {
            assertThat(changed(COMPLIANT.with("memberships[m-1].adult", false))).isEqualTo("""
                    memberships:
                      - id: m-1
                        kind: RESIDENT
                        adult: false  # was true
                    """);
        }

        @Test
        void anEntryThatWasAdded() {
            assertThat(changed(COMPLIANT.with("promotion[+]", Map.of("date", "2026-02-03"))))
                    .isEqualTo("""
                    promotion:
                      - {date: 2026-02-03}  # added entry
                    """);
        }

        @Test
        void aLongEntryThatWasAddedToAnEmptyList() {
            Draft draft = COMPLIANT.with("waivers[+].norm", "COM-12").with("waivers[0].by", List.of("POLICE", "MAYOR"));

            assertThat(changed(draft)).isEqualTo("""
                    waivers:
                      - norm: COM-12  # added entry
                        by: [POLICE, MAYOR]
                    """);
        }

        @Test
        void anEntryThatWasTakenOut() {
            assertThat(changed(COMPLIANT.without("partnership.charter[0].signatures[1]")))
                    .isEqualTo("""
                    partnership:
                      charter:
                        - version: "1"
                          signatures:
                            # no longer: {by: CHIEF_OF_CORPS, date: 2023-05-21}
                    """);
        }

        @Test
        void aKeyThatWasAdded() {
            assertThat(changed(COMPLIANT.with("memberships[m-1].movedAway", "2026-01-15")))
                    .isEqualTo("""
                    memberships:
                      - id: m-1
                        kind: RESIDENT
                        movedAway: 2026-01-15  # added
                    """);
        }

        @Test
        void aKeyThatWasLeftOut() {
            assertThat(changed(COMPLIANT.without("partnership.charter[0].signatures[0].by")))
                    .isEqualTo("""
                    partnership:
                      charter:
                        - version: "1"
                          signatures:
                            - date: 2023-05-21
                              # by: not on record
                    """);
        }

        @Test
        void aListThatWasEmptied() {
            assertThat(changed(COMPLIANT.with("federal.committeeMeetings", List.of())))
                    .isEqualTo("""
                    federal:
                      committeeMeetings: []  # was [2026-05-01]
                    """);
        }

        @Test
        void wordsThatAListHasNoLongerOrNow() {
            assertThat(changed(COMPLIANT.with("partnership.consultation.with", List.of("POLICE"))))
                    .contains("    with: [POLICE]  # no longer: LOCAL_AUTHORITY\n");
            assertThat(changed(COMPLIANT.with("memberList.access", List.of("COORDINATOR", "POLICE"))))
                    .contains("  access: [COORDINATOR, POLICE]  # added: POLICE\n");
            assertThat(changed(COMPLIANT.with("memberList.access", List.of("POLICE"))))
                    .contains("  access: [POLICE]  # was [COORDINATOR]\n");
        }

        @Test
        void howMuchALongListHeld() {
            assertThat(changed(COMPLIANT.with("partnership.charter", "none")))
                    .isEqualTo("partnership:\n  charter: none  # was a list of 2\n");
        }

        @Test
        void aTextThatLooksLikeSomethingElseInQuotes() {
            assertThat(changed(COMPLIANT.with("appointments[a-3].employedByZone", "0001")))
                    .contains("    employedByZone: \"0001\"  # was \"0000\"\n");
        }

        @Test
        void nothingIfNothingIs() {
            assertThat(changed(COMPLIANT.with("memberships[m-1].adult", true))).isEmpty();
        }

        private static String changed(Draft draft) {
            return draft.changesSince(COMPLIANT);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("some")
    void nothingThatIsNotInTheDossiersOfANamedChange(NamedChange change) throws JsonProcessingException {
        assertThat(change.good()).isNotEmpty();
        assertThat(isIn(change.good(), change.before())).isTrue();
        assertThat(isIn(NamedChanges.good(change.norm().value()), change.before()))
                .isTrue();
        assertThat(isIn(change.bad(), change.after())).isTrue();
        assertThat(change.bad()).contains("#");
    }

    static List<NamedChange> some() {
        return Thorough.orOneOf(4, NamedChanges.all());
    }

    private static boolean isIn(String yaml, Draft draft) throws JsonProcessingException {
        JsonNode part = new ObjectMapper(new YAMLFactory()).readTree(yaml);
        return part.isMissingNode() || isIn(part, draft.tree());
    }

    /** A group or list of which all that is shown are comments reads as nothing. */
    private static boolean isIn(JsonNode part, JsonNode whole) {
        if (part.isObject()) {
            return part.properties().stream().allMatch(value -> isIn(value.getValue(), whole.path(value.getKey())));
        }
        if (part.isArray()) {
            return StreamSupport.stream(part.spliterator(), false)
                    .allMatch(entry ->
                            StreamSupport.stream(whole.spliterator(), false).anyMatch(one -> isIn(entry, one)));
        }
        if (part.isNumber()) {
            return part.decimalValue().compareTo(whole.decimalValue()) == 0;
        }
        return part.equals(whole) || (part.isNull() && whole.isContainerNode());
    }
}
