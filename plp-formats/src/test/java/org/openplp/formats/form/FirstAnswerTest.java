package org.openplp.formats.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.PartnershipEvent;
import org.openplp.core.partnership.Recognition;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.entry.EventsJson;
import org.openplp.formats.entry.ReadEntry;

/** The answer to the first version of the charter, written beside the charter. */
class FirstAnswerTest {
    private static final Recorded<Recognition> VALIDATED = Recorded.of(Recognition.blank().toBuilder()
            .validatedOn(Recorded.of(LocalDate.parse("2023-08-20")))
            .build());
    private static final CharterVersion ANSWERED =
            CharterVersion.blank().toBuilder().recognition(VALIDATED).build();
    private static final String BESIDE = "recognition: {validatedOn: 2023-08-20}";

    private static ReadEntry<Dossier> read(String charter, String recognition, String partial) {
        return DossierReader.entries().read("d.yaml", """
                        openplp: 1
                        partial: [%s]
                        partnership:
                          id: plp-1
                          %s
                          %s
                        """.formatted(partial, recognition, charter));
    }

    private static Dossier sound(String charter, String recognition, String partial) {
        ReadEntry<Dossier> read = read(charter, recognition, partial);
        assertThat(read.defects()).isEmpty();
        return read.entry().orElseThrow();
    }

    private static List<String> defects(String charter, String recognition, String partial) {
        return read(charter, recognition, partial).defects().stream()
                .map(found -> found.place().line() + " " + found.defect().path() + " "
                        + found.defect().code() + " " + found.defect().values())
                .toList();
    }

    @Test
    void isMovedToTheVersion() {
        Dossier dossier = sound("charter: [{version: '1'}, {version: '2'}]", BESIDE, "");

        assertThat(dossier.partnership().charter().entry(0))
                .isEqualTo(ANSWERED.toBuilder().version(Recorded.of("1")).build());
        assertThat(dossier.partnership().charter().entry(1).recognition().isKnown())
                .isFalse();
        assertThat(dossier.isPartial("partnership.charter")).isFalse();
        assertThat(new DossierWriter().asYaml(dossier)).isEqualTo("""
                openplp: 1
                partial: []
                partnership:
                  id: plp-1
                  charter:
                    - version: "1"
                      recognition:
                        validatedOn: 2023-08-20
                    - version: "2"
                """);
    }

    @Test
    void keepsItsPlaceInTheFile() {
        ReadEntry<Dossier> read = read("charter: [{version: '1'}]", BESIDE, "");

        assertThat(List.of(
                        "partnership.charter[0].version",
                        "partnership.charter[0].recognition",
                        "partnership.charter[0].recognition.validatedOn",
                        "partnership.charter[0].recognition.lettersOn",
                        "partnership.recognition"))
                .map(path -> read.places().of(FactPath.of(path)))
                .map(place -> place.line() + ":" + place.column())
                .containsExactly("6:23", "5:16", "5:30", "5:16", "5:16");
    }

    @ParameterizedTest
    @ValueSource(strings = {BESIDE, "recognition: none", "recognition: {}"})
    void isInOnePlaceOnly(String beside) {
        String twice = "6 partnership.charter[0].recognition fact.duplicate [partnership.recognition]";

        for (String within : List.of("{}", "none", "{refusedOn: 2024-01-01}")) {
            assertThat(defects("charter: [{recognition: " + within + "}]", beside, ""))
                    .containsExactly(twice);
            assertThat(defects("charter: [{recognition: " + within + "}]", beside, "partnership.charter"))
                    .containsExactly(twice);
        }
        assertThat(defects("charter: [{}, {recognition: none}]", beside, "")).isEmpty();
    }

    @Test
    void showsThatThereIsAVersionButNotThatItIsTheOnlyOne() {
        Dossier dossier = sound("name: PLP", BESIDE, "memberships");

        assertThat(dossier.partnership().charter()).isEqualTo(Entries.of(ANSWERED));
        assertThat(dossier.partial()).isEqualTo(Entries.of("memberships", "partnership.charter"));
        assertThat(sound("name: PLP", BESIDE, "partnership.charter").partial())
                .isEqualTo(Entries.of("partnership.charter"));
        assertThat(sound("name: PLP", "recognition: {lettersTo: [MAYOR]}", "")
                        .partnership()
                        .charter()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void showsNothingBeforeItsDay() {
        Dossier dossier = sound("name: PLP", BESIDE, "");

        assertThat(dossier.asOf(LocalDate.parse("2023-08-19"))
                        .partnership()
                        .charter()
                        .size())
                .isZero();
        assertThat(dossier.asOf(LocalDate.parse("2023-08-20")).partnership().charter())
                .isEqualTo(Entries.of(ANSWERED));
        assertThat(sound("charter: [{}]", BESIDE, "")
                        .asOf(LocalDate.parse("2023-08-19"))
                        .partnership()
                        .charter()
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recognition: none",
                "recognition: {}",
                "recognition: {validatedOn: none, refusedOn: none, lettersTo: []}"
            })
    void showsNoVersionIfThereIsNoAnswer(String none) {
        assertThat(sound("name: PLP", none, "").partnership().charter().isKnown())
                .isFalse();
        assertThat(sound("charter: []", none, "").partnership().charter()).isEqualTo(Entries.none());
    }

    @Test
    void isNotThatToACharterWhichDoesNotExist() {
        assertThat(defects("charter: []", BESIDE, ""))
                .containsExactly("5 partnership.recognition reference.unknown [partnership.charter]");
    }

    @Test
    void movesAlsoTheLettersThatAreKnownInPart() {
        assertThat(sound("charter: [{}]", BESIDE, "partnership.recognition.lettersTo")
                        .isPartial("partnership.charter[].recognition.lettersTo"))
                .isTrue();
    }

    @Test
    void isMovedInAnEvent() {
        var event = (PartnershipEvent.FactsRecorded) EventsJson.read("""
                {"format":1,"event":"partnership-facts-recorded","partnership":"plp-1","day":"2026-11-24",\
                "record":{"id":"plp-1","charter":[{}],"recognition":{"validatedOn":"2023-08-20"}}}""");

        assertThat(event.record().charter()).isEqualTo(Entries.of(ANSWERED));
    }
}
