package org.openplp.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
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

@DisplayName("Jackson 2")
class PlpModuleTest {
    private static final Plp PLP = Plp.belgian();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Dossier CROISETTE = DossierReader.withDefaultLimit()
            .read(Path.of("..", "..", "examples", "plp-croisette.yaml"))
            .dossier()
            .orElseThrow();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final String ADMISSION = """
            {"membership": {"id": "m-99", "actor": "p-99", "kind": "RESIDENT", "joinedOn": "2026-11-24", "adult": false}}
            """;

    /** A field of a host, beside records of openplp. */
    record Stored(String note, Dossier dossier) {}

    /** What a host takes out of a record, beside a field of its own. */
    record Taken(Recorded<?> fact, Entries<?> list, FactPath path) {}

    static List<Arguments> taken() {
        return List.of(
                arguments(
                        new Taken(
                                Recorded.of(DAY), Entries.of(DAY, DAY.plusDays(1)), FactPath.of("memberships[3].left")),
                        """
                        {"fact": "2026-11-24", "list": ["2026-11-24", "2026-11-25"], "path": "memberships[3].left"}"""),
                arguments(
                        new Taken(Recorded.unknown(), Entries.unknown(), FactPath.ROOT),
                        "{\"fact\": null, \"list\": null, \"path\": \"\"}"),
                arguments(
                        new Taken(Recorded.none(), Entries.none(), FactPath.of("a\"b")),
                        "{\"fact\": \"none\", \"list\": [], \"path\": \"a\\\"b\"}"),
                arguments(
                        new Taken(
                                Recorded.of(Membership.Kind.RESIDENT),
                                Entries.of(Membership.of("m-1")),
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
        assertThat(MAPPER.readTree(written)).isEqualTo(MAPPER.readTree(expected));
    }

    private static String write(Object value, Language language) throws IOException {
        return MAPPER.writer().withAttribute(Language.class, language).writeValueAsString(value);
    }

    private static <T> T read(String json, Class<T> type, Language language) throws IOException {
        return MAPPER.readerFor(type).withAttribute(Language.class, language).readValue(json);
    }

    private static DefectiveJsonException defective(ThrowingCallable reading) {
        return catchThrowableOfType(DefectiveJsonException.class, reading);
    }

    private static List<String> codes(ThrowingCallable reading) {
        return defective(reading).defects().stream()
                .map(one -> one.defect().code())
                .toList();
    }

    private static String message(ThrowingCallable call) {
        return catchThrowableOfType(JacksonException.class, call).toString();
    }

    @Test
    void writesAndReadsADossierInTheJsonOfItsFile() throws Exception {
        String written = write(CROISETTE, Language.ENGLISH);

        same(written, new DossierWriter().asJson(CROISETTE));
        assertThat(read(written, Dossier.class, Language.ENGLISH)).isEqualTo(CROISETTE);
    }

    @Test
    void writesAndReadsActsAndEntries() throws Exception {
        MembershipAct.Admit act = admission();
        Membership member = act.membership();

        same(write(act, Language.ENGLISH), ActWriter.asJson(act));
        same(write(member, Language.ENGLISH), EntryWriter.of(Membership.class).asJson(member));
        assertThat(read(ADMISSION, MembershipAct.Admit.class, Language.ENGLISH)).isEqualTo(act);
        assertThat(read(write(member, Language.ENGLISH), Membership.class, Language.ENGLISH))
                .isEqualTo(member);
    }

    @Test
    void writesReportsInTheLanguageAskedFor() throws Exception {
        Check check = PLP.check(CROISETTE, DAY);
        byte[] later = "{\"openplp\": 2}".getBytes(StandardCharsets.UTF_8);
        Check defective = PLP.check(DossierReader.withDefaultLimit().read("later.json", later), DAY);
        AnsweredAct answered = AnsweredAct.of(CROISETTE, admission(), PLP.may(CROISETTE, admission()));
        Duties duties = check.duties(DAY.plusYears(1));

        for (Language language : Language.values()) {
            same(write(check, language), check.to(ReportFormat.JSON, language));
            same(write(defective, language), defective.to(ReportFormat.JSON, language));
            assertThat(MAPPER.readTree(write(answered, language)).path("answer"))
                    .hasToString("\"NO\"");
            assertThat(MAPPER.readTree(write(answered, language)).path("language"))
                    .hasToString('"' + language.code() + '"');
            assertThat(MAPPER.readTree(write(duties, language)).path("duties").size())
                    .isPositive();
        }
    }

    @Test
    void putsTheSameIntoATreeAndIntoARecordOfTheHost() throws Exception {
        String written = write(new Stored("kept", CROISETTE), Language.ENGLISH);

        assertThat(read(written, Stored.class, Language.ENGLISH)).isEqualTo(new Stored("kept", CROISETTE));
        assertThat(MAPPER.convertValue(CROISETTE, Object.class))
                .isInstanceOf(Map.class)
                .asString()
                .contains("plp-004");
    }

    @ParameterizedTest
    @MethodSource("taken")
    void writesFactsListsAndPathsAsADossierDoes(Taken taken, String json) throws Exception {
        same(write(taken, Language.ENGLISH), json);
        same(
                write(Defect.at("memberships[0].id", "id.invalid"), Language.ENGLISH),
                "{\"path\": \"memberships[0].id\", \"code\": \"id.invalid\", \"values\": []}");
    }

    @Test
    void refusesWhatElseAHostTakesOutOfCoreInsteadOfLosingIt() {
        for (Object other : List.of(
                Result.rejected("id", "id.invalid"),
                CROISETTE.memberships().entry(0).leave(DAY),
                DossierSnapshot.of(CROISETTE, DAY),
                Recorded.of("none"),
                Entries.of(Map.of()))) {
            assertThat(message(() -> write(other, Language.ENGLISH)))
                    .as("%s", other.getClass())
                    .isNotEmpty();
        }
        assertThat(message(() -> write(Result.rejected("id", "id.invalid"), Language.ENGLISH)))
                .contains("write the dossier, the entry, the event or the defects");
        for (Class<?> type : List.of(Recorded.class, Entries.class, FactPath.class, Result.class, Defect.class)) {
            assertThat(message(() -> read("{}", type, Language.ENGLISH)))
                    .as("%s", type)
                    .contains("as a part of a dossier");
        }
    }

    @Test
    void namesThePlaceAndTheDefectAndNoValue() {
        String json = """
                {"note": "é", "dossier": {
                  "openplp": 1, "partnership": {"id": "plp-9"},
                  "memberships": [{"id": "m-1", "adlut": "Jeanne"},
                    {"id": "m-2", "joinedOn":  "Jeanne", "left": {}}, {"id": "m-1"}]}}
                """;

        DefectiveJsonException refused = defective(() -> read(json, Stored.class, Language.ENGLISH));

        assertThat(refused.defects())
                .extracting(one -> one.defect().path() + " " + one.defect().code() + " "
                        + one.place().line() + ":" + one.place().column())
                .containsExactly(
                        "memberships[0].adlut key.unknown 3:33",
                        "memberships[1].joinedOn value.date 4:32",
                        "memberships[2].id id.duplicate 4:62");
        assertThat(refused)
                .hasMessageContainingAll("3:33: memberships[0].adlut: ", "4:32: memberships[1].joinedOn: ")
                .hasMessageNotContaining("Jeanne")
                .hasNoCause();
    }

    @Test
    void saysItInTheLanguageAskedFor() {
        assertThat(message(() -> read("{\"openplp\": 2}", Dossier.class, Language.DUTCH)))
                .containsIgnoringCase("versie");
    }

    @Test
    void seesWhatJacksonWouldPassOver() {
        String json = "{\"openplp\": 1, \"openplp\": 1, \"partnership\": {\"id\": \"plp-9\"}}";

        assertThat(codes(() -> read(json, Dossier.class, Language.ENGLISH))).containsExactly("key.duplicate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"openplp\": 1, \"partnership\": {\"id\": \"Jeanne\"",
                "{\"openplp\": 1, Jeanne}",
                "{\"openplp\": 1, \"partnership\": Jeanne}",
                "{\"openplp\": 1, \"partnership\": {\"id\": \"Jean\u0001ne\"}}"
            })
    void refusesWhatIsCutOffOrMalformedWithoutRepeatingIt(String json) {
        DefectiveJsonException refused = defective(() -> read(json, Dossier.class, Language.ENGLISH));

        assertThat(refused.defects()).extracting(one -> one.defect().code()).containsExactly("syntax");
        assertThat(refused).hasMessageNotContaining("Jean").hasNoCause();
    }

    @Test
    void refusesWhatIsTooLongOrTooDeepBeforeItTakesMuch() {
        String deep = "{\"memberships\": " + "[".repeat(900);
        String members = "{\"openplp\": 1, \"memberships\": [" + "{\"id\": \"m-1\"},".repeat(100_000);
        String key = "{\"" + "k".repeat(200_000) + "\": 1}";
        JsonMapper limited =
                JsonMapper.builder().addModule(new PlpModule().withLimit(1000)).build();

        assertThat(codes(() -> read(deep, Dossier.class, Language.ENGLISH))).contains("nesting.too-deep");
        assertThat(codes(() -> limited.readValue(members, Dossier.class))).containsExactly("file.too-large");
        assertThat(codes(() -> read(key, Dossier.class, Language.ENGLISH))).containsExactly("file.too-large");
    }

    /** The limit that docs/spring-boot.md advises, as Jackson takes each text into memory before the module sees it. */
    @Test
    void refusesATextBeyondTheLimitOfJackson() {
        byte[] text = ("{\"openplp\": \"" + "x".repeat(200_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        JsonMapper limited = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(1000)
                                .build())
                        .build())
                .addModule(new PlpModule())
                .build();

        assertThat(codes(() -> limited.readValue(text, Dossier.class))).containsExactly("file.too-large");
    }

    @Test
    void saysWhatToDoAboutClassesThatHaveNoJsonOfTheirOwn() {
        assertThat(message(() -> read(ADMISSION, Act.class, Language.ENGLISH))).contains("MembershipAct.Admit");
        assertThat(message(() -> read("{}", Check.class, Language.ENGLISH)))
                .contains("Reports are written, and not read.");
        assertThat(message(() -> read("{}", Finding.class, Language.ENGLISH)))
                .contains("Reports are written, and not read.");
        Permission answer = PLP.may(CROISETTE, admission());
        assertThat(message(() -> write(answer, Language.ENGLISH))).contains("AnsweredAct");
        assertThat(message(() -> write(PLP.check(CROISETTE, DAY).assessment(), Language.ENGLISH)))
                .contains("Check");
    }

    @Test
    @SuppressWarnings("NullAway") // as a host without a checker may do
    void takesNoNullAndNoLimitThatNothingCanKeep() {
        assertThatNullPointerException()
                .isThrownBy(() -> new PlpModule().withLanguage(null))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> new PlpModule().checkedBy(null))
                .withMessage("check");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlpModule().withLimit(0))
                .withMessage("a limit is from 1 to 1073741824, not 0");
    }

    @Test
    void refusesBytesInATreeAndTakesThemForNoMissingFact() {
        JsonNode tree = MAPPER.valueToTree(Map.of("id", "m-1", "adult", new byte[] {1}));

        assertThat(codes(() -> MAPPER.treeToValue(tree, Membership.class))).containsExactly("syntax");
    }

    @Test
    void refusesWhatIsNotInUtf8() {
        byte[] latin =
                "{\"openplp\": 1, \"partnership\": {\"id\": \"\u00e9t\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(codes(() -> MAPPER.readValue(latin, Dossier.class))).containsExactly("syntax");
    }
}
