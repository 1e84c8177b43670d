package org.openplp.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Situation;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Membership;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.entry.ActReader;
import org.openplp.formats.entry.ActWriter;
import org.openplp.formats.entry.EntryWriter;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.text.Language;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Jackson, in both lines,")
class PlpModuleTest {
    private static final Plp PLP = Plp.belgian();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Dossier CROISETTE = DossierReader.withDefaultLimit()
            .read(Path.of("..", "examples", "plp-croisette.yaml"))
            .dossier()
            .orElseThrow();
    private static final ObjectMapper TREES = new ObjectMapper();

    private static final String ADMISSION = """
            {"membership": {"id": "m-99", "actor": "p-99", "kind": "RESIDENT", "joinedOn": "2026-11-24", "adult": false}}
            """;

    /** A field of a host, beside records of openplp. */
    record Stored(String note, Dossier dossier) {}

    /** What a host takes out of a record, beside a field of its own. */
    record Taken(Recorded<?> fact, Log<?> list, FactPath path) {}

    static List<Arguments> taken() {
        return List.of(
                arguments(
                        new Taken(Recorded.of(DAY), Log.of(DAY, DAY.plusDays(1)), FactPath.of("memberships[3].left")),
                        """
                        {"fact": "2026-11-24", "list": ["2026-11-24", "2026-11-25"], "path": "memberships[3].left"}"""),
                arguments(
                        new Taken(Recorded.unknown(), Log.unknown(), FactPath.ROOT),
                        "{\"fact\": null, \"list\": null, \"path\": \"\"}"),
                arguments(
                        new Taken(Recorded.none(), Log.none(), FactPath.of("a\"b")),
                        "{\"fact\": \"none\", \"list\": [], \"path\": \"a\\\"b\"}"),
                arguments(
                        new Taken(
                                Recorded.of(Membership.Kind.RESIDENT),
                                Log.of(Membership.of("m-1")),
                                FactPath.of("partnership")),
                        "{\"fact\": \"RESIDENT\", \"list\": [{\"id\": \"m-1\"}], \"path\": \"partnership\"}"),
                arguments(
                        new Taken(
                                Recorded.of("v2"),
                                CROISETTE.asOf(LocalDate.of(1999, 1, 1)).memberships(),
                                FactPath.of("partnership")),
                        "{\"fact\": \"v2\", \"list\": [], \"path\": \"partnership\"}"));
    }

    private static MembershipAct.Admit admission() {
        return (MembershipAct.Admit)
                new ActReader().read("admit", "admit.json", ADMISSION).entry().orElseThrow();
    }

    private static void same(String written, String expected) throws Exception {
        assertThat(TREES.readTree(written)).isEqualTo(TREES.readTree(expected));
    }

    private static BothLines.Refused refused(BothLines line, String json, Class<?> type) {
        return catchThrowableOfType(BothLines.Refused.class, () -> line.read(json, type, Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void writesAndReadsADossierInTheJsonOfItsFile(BothLines line) throws Exception {
        String written = line.write(CROISETTE, Language.ENGLISH);

        same(written, new DossierWriter().asJson(CROISETTE));
        assertThat(line.read(written, Dossier.class, Language.ENGLISH)).isEqualTo(CROISETTE);
    }

    @ParameterizedTest
    @EnumSource
    void writesAndReadsActsAndEntries(BothLines line) throws Exception {
        MembershipAct.Admit act = admission();
        Membership member = act.membership();

        same(line.write(act, Language.ENGLISH), ActWriter.asJson(act));
        same(
                line.write(member, Language.ENGLISH),
                EntryWriter.of(Membership.class).asJson(member));
        assertThat(line.read(ADMISSION, MembershipAct.Admit.class, Language.ENGLISH))
                .isEqualTo(act);
        assertThat(line.read(line.write(member, Language.ENGLISH), Membership.class, Language.ENGLISH))
                .isEqualTo(member);
    }

    @ParameterizedTest
    @EnumSource
    void writesReportsInTheLanguageAskedFor(BothLines line) throws Exception {
        Check check = PLP.check(CROISETTE, DAY);
        byte[] later = "{\"openplp\": 2}".getBytes(StandardCharsets.UTF_8);
        Check defective = PLP.check(DossierReader.withDefaultLimit().read("later.json", later), DAY);
        AnsweredAct answered = AnsweredAct.of(CROISETTE, admission(), PLP.may(CROISETTE, admission()));
        Duties duties = check.duties(DAY.plusYears(1));

        for (Language language : Language.values()) {
            same(line.write(check, language), check.to(ReportFormat.JSON, language));
            same(line.write(defective, language), defective.to(ReportFormat.JSON, language));
            assertThat(TREES.readTree(line.write(answered, language))
                            .path("answer")
                            .asText())
                    .isEqualTo("NO");
            assertThat(TREES.readTree(line.write(answered, language))
                            .path("language")
                            .asText())
                    .isEqualTo(language.code());
            assertThat(TREES.readTree(line.write(duties, language))
                            .path("duties")
                            .size())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void putsTheSameIntoATreeAndIntoARecordOfTheHost(BothLines line) throws Exception {
        String written = line.write(new Stored("kept", CROISETTE), Language.ENGLISH);

        assertThat(line.read(written, Stored.class, Language.ENGLISH)).isEqualTo(new Stored("kept", CROISETTE));
        assertThat(line.tree(CROISETTE)).isInstanceOf(Map.class).asString().contains("plp-004");
    }

    @ParameterizedTest
    @MethodSource("taken")
    void writesFactsListsAndPathsAsADossierDoes(Taken taken, String json) throws Exception {
        for (BothLines line : BothLines.values()) {
            same(line.write(taken, Language.ENGLISH), json);
            same(
                    line.write(Defect.at("memberships[0].id", "id.invalid"), Language.ENGLISH),
                    "{\"path\": \"memberships[0].id\", \"code\": \"id.invalid\", \"values\": []}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatElseAHostTakesOutOfCoreInsteadOfLosingIt(BothLines line) {
        for (Object other : List.of(
                Result.rejected("id", "id.invalid"),
                CROISETTE.memberships().entry(0).leave(DAY),
                Situation.of(CROISETTE, DAY),
                Recorded.of("none"),
                Log.of(Map.of()))) {
            assertThat(catchThrowableOfType(BothLines.Refused.class, () -> line.write(other, Language.ENGLISH)))
                    .as("%s", other.getClass())
                    .isNotNull();
        }
        assertThat(catchThrowableOfType(
                                BothLines.Refused.class,
                                () -> line.write(Result.rejected("id", "id.invalid"), Language.ENGLISH))
                        .said())
                .contains("write the dossier, the entry, the event or the defects");
        for (Class<?> type : List.of(Recorded.class, Log.class, FactPath.class, Result.class, Defect.class)) {
            assertThat(refused(line, "{}", type).said()).as("%s", type).contains("as a part of a dossier");
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesThePlaceAndTheDefectAndNoValue(BothLines line) {
        String json = """
                {"note": "é", "dossier": {
                  "openplp": 1, "partnership": {"id": "plp-9"},
                  "memberships": [{"id": "m-1", "adlut": "Jeanne"},
                    {"id": "m-2", "joinedOn":  "Jeanne", "left": {}}, {"id": "m-1"}]}}
                """;

        BothLines.Refused refused = refused(line, json, Stored.class);

        assertThat(refused.defects)
                .extracting(one -> one.defect().path() + " " + one.defect().code() + " "
                        + one.place().line() + ":" + one.place().column())
                .containsExactly(
                        "memberships[0].adlut key.unknown 3:33",
                        "memberships[1].joinedOn value.date 4:32",
                        "memberships[2].id id.duplicate 4:62");
        assertThat(refused.said())
                .contains("3:33: memberships[0].adlut: ")
                .contains("4:32: memberships[1].joinedOn: ")
                .doesNotContain("Jeanne");
        assertThat(refused.cause).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysItInTheLanguageAskedFor(BothLines line) {
        BothLines.Refused refused = catchThrowableOfType(
                BothLines.Refused.class, () -> line.read("{\"openplp\": 2}", Dossier.class, Language.DUTCH));

        assertThat(refused.said()).containsIgnoringCase("versie");
    }

    @ParameterizedTest
    @EnumSource
    void seesWhatJacksonWouldPassOver(BothLines line) {
        String json = "{\"openplp\": 1, \"openplp\": 1, \"partnership\": {\"id\": \"plp-9\"}}";

        assertThat(refused(line, json, Dossier.class).defects)
                .extracting(one -> one.defect().code())
                .containsExactly("key.duplicate");
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsCutOffOrMalformedWithoutRepeatingIt(BothLines line) {
        for (String json : List.of(
                "{\"openplp\": 1, \"partnership\": {\"id\": \"Jeanne\"",
                "{\"openplp\": 1, Jeanne}",
                "{\"openplp\": 1, \"partnership\": Jeanne}",
                "{\"openplp\": 1, \"partnership\": {\"id\": \"Jean\u0001ne\"}}")) {
            BothLines.Refused refused = refused(line, json, Dossier.class);

            assertThat(refused.defects)
                    .as(json)
                    .extracting(one -> one.defect().code())
                    .containsExactly("syntax");
            assertThat(refused.said()).doesNotContain("Jean");
            assertThat(refused.cause).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsTooLongOrTooDeepBeforeItTakesMuch(BothLines line) {
        String deep = "[".repeat(900);
        String members = "{\"openplp\": 1, \"memberships\": [" + "{\"id\": \"m-1\"},".repeat(100_000);
        String key = "{\"" + "k".repeat(200_000) + "\": 1}";

        assertThat(refused(line, "{\"memberships\": " + deep, Dossier.class).defects)
                .extracting(one -> one.defect().code())
                .contains("nesting.too-deep");
        assertThat(catchThrowableOfType(BothLines.Refused.class, () -> line.limited(members, Dossier.class, 1000))
                        .defects)
                .extracting(one -> one.defect().code())
                .containsExactly("file.too-large");
        assertThat(refused(line, key, Dossier.class).defects)
                .extracting(one -> one.defect().code())
                .containsExactly("file.too-large");
    }

    /** The limit that docs/spring-boot.md advises, as Jackson takes each text into memory before the module sees it. */
    @Test
    void refusesATextBeyondTheLimitOfJackson() {
        byte[] text = ("{\"openplp\": \"" + "x".repeat(200_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        ObjectMapper two = new ObjectMapper(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(1000)
                                .build())
                        .build())
                .registerModule(new PlpModule());
        JsonMapper three = JsonMapper.builder(tools.jackson.core.json.JsonFactory.builder()
                        .streamReadConstraints(tools.jackson.core.StreamReadConstraints.builder()
                                .maxStringLength(1000)
                                .build())
                        .build())
                .addModule(new org.openplp.jackson3.PlpModule())
                .build();

        assertThat(catchThrowableOfType(DefectiveJsonException.class, () -> two.readValue(text, Dossier.class))
                        .defects())
                .extracting(one -> one.defect().code())
                .containsExactly("file.too-large");
        assertThat(catchThrowableOfType(
                                org.openplp.jackson3.DefectiveJsonException.class,
                                () -> three.readValue(text, Dossier.class))
                        .defects())
                .extracting(one -> one.defect().code())
                .containsExactly("file.too-large");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatToDoAboutClassesThatHaveNoJsonOfTheirOwn(BothLines line) {
        assertThat(refused(line, ADMISSION, Act.class).said()).contains("MembershipAct.Admit");
        assertThat(refused(line, "{}", Check.class).said()).contains("Reports are written, and not read.");
        assertThat(refused(line, "{}", Finding.class).said()).contains("Reports are written, and not read.");
        Permission answer = PLP.may(CROISETTE, admission());
        assertThat(catchThrowableOfType(BothLines.Refused.class, () -> line.write(answer, Language.ENGLISH))
                        .said())
                .contains("AnsweredAct");
        assertThat(catchThrowableOfType(
                                BothLines.Refused.class,
                                () -> line.write(PLP.check(CROISETTE, DAY).assessment(), Language.ENGLISH))
                        .said())
                .contains("Check");
    }

    @Test
    @SuppressWarnings("NullAway") // as a host without a checker may do
    void takesNoNullAndNoLimitThatNothingCanKeep() {
        assertThatNullPointerException()
                .isThrownBy(() -> new PlpModule().in(null))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> new org.openplp.jackson3.PlpModule().checkedBy(null))
                .withMessage("check");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlpModule().withLimit(0))
                .withMessage("a limit is from 1 to 1073741824, not 0");
    }

    @ParameterizedTest
    @EnumSource
    void refusesBytesInATreeAndTakesThemForNoMissingFact(BothLines line) {
        Map<String, Object> tree = Map.of("id", "m-1", "adult", new byte[] {1});

        assertThat(catchThrowableOfType(BothLines.Refused.class, () -> line.fromTree(tree, Membership.class)).defects)
                .extracting(one -> one.defect().code())
                .containsExactly("syntax");
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsNotInUtf8(BothLines line) {
        byte[] latin =
                "{\"openplp\": 1, \"partnership\": {\"id\": \"\u00e9t\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(BothLines.Refused.class, () -> line.bytes(latin, Dossier.class)).defects)
                .extracting(one -> one.defect().code())
                .containsExactly("syntax");
    }
}
