package org.openplp.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.formats.Plp;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.schema.Schema;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.text.Language;

@DisplayName("A call")
class CallsTest {
    private static final String DOSSIER =
            "openplp: 1\npartnership: {id: plp-1, operationalSince: 2023-09-01}\nmemberships: [{id: m-1, kind: RESIDENT, adult: false}]\n";
    private static final Call CHECK = Call.of("check", "dossier", DOSSIER, "on", "2026-11-24");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static String answer(Call call) {
        assertThat(call.answer()).startsWith(Calls.ANSWER);
        return call.answer().substring(1);
    }

    private static JsonNode refusal(Call call) throws Exception {
        assertThat(call.answer()).startsWith(Calls.REFUSAL);
        return MAPPER.readTree(call.answer().substring(1));
    }

    @Test
    void givesTheReportOfTheLibrary() {
        var check = Plp.belgian()
                .check(
                        DossierReader.withDefaultLimit().read("dossier.yaml", DOSSIER.getBytes(StandardCharsets.UTF_8)),
                        LocalDate.of(2026, 11, 24));

        assertThat(answer(CHECK.with("lang", "fr"))).isEqualTo(check.to(ReportFormat.JSON, Language.FRENCH));
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(answer(CHECK.to("report").with("format", format.toString(), "lang", "nl")))
                    .as(format.toString())
                    .isEqualTo(check.to(format, Language.DUTCH));
        }
    }

    @Test
    void readsATextThatBeginsWithABraceAsJson() throws Exception {
        String json = answer(CHECK.to("toJson"));

        JsonNode report = MAPPER.readTree(answer(CHECK.with("dossier", json)));

        assertThat(report.at("/dossier/file").asText()).isEqualTo("dossier.json");
        assertThat(report.get("findings").size())
                .isEqualTo(MAPPER.readTree(answer(CHECK)).get("findings").size());
    }

    @Test
    void addsMembersOfATableWithoutWhatIsPersonal() throws Exception {
        String table = "Naam;Hobby;Soort lid;Datum van toetreding\nJan;x;Inwoner;1/3/2026\nPiet;y;Inwoner;2/3/2026\n";

        JsonNode read = MAPPER.readTree(answer(CHECK.to("members").with("table", table, "lang", "nl")));
        JsonNode stopped = MAPPER.readTree(answer(CHECK.to("members").with("table", table.replace("1/3", "31/2"))));

        assertThat(read.get("members").asInt()).isEqualTo(2);
        assertThat(read.get("ignored").toString()).isEqualTo("[\"Naam (A)\",\"Hobby (B)\"]");
        assertThat(read.at("/model/memberships").toString())
                .contains("\"kind\":\"RESIDENT\",\"joinedOn\":\"2026-03-01\"")
                .doesNotContain("Jan");
        assertThat(stopped.has("model")).isFalse();
        assertThat(stopped.at("/defects/0").asText()).startsWith("row 2, column D (Date of joining): ");
    }

    @Test
    void saysWhichNormsBind() throws Exception {
        JsonNode binding = MAPPER.readTree(answer(CHECK.to("look"))).get("binding");

        assertThat(binding.toString()).contains("\"B-P2\":true", "\"C-T8b\":false");
    }

    @Test
    void saysOfEachFindingWhatToDoAndOfManyThatAreUndeterminedOfTheFirst() throws Exception {
        String members = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> "{id: m-" + number + ", kind: RESIDENT, joinedOn: 2024-02-01, adult: false}")
                .collect(Collectors.joining(", ", "memberships: [", "]\n"));

        JsonNode look = MAPPER.readTree(
                answer(CHECK.to("look").with("dossier", DOSSIER.replaceFirst("memberships.*\n", members))));

        Map<String, Integer> said = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        for (JsonNode finding : look.at("/report/findings")) {
            String kind =
                    finding.get("norm").asText() + " " + finding.get("outcome").asText();
            found.merge(kind, 1, Integer::sum);
            said.merge(kind, look.get("said").has(finding.get("id").asText()) ? 1 : 0, Integer::sum);
        }
        assertThat(found).containsEntry("B-P2 BREACHED", 40).containsValue(40);
        assertThat(said)
                .allSatisfy((kind, number) -> assertThat(number)
                        .as(kind)
                        .isEqualTo(
                                kind.endsWith("UNDETERMINED")
                                        ? Math.min(30, found.getOrDefault(kind, 0))
                                        : found.getOrDefault(kind, 0)));
        assertThat(said).containsValue(30);
    }

    /** A look at another dossier on another day leaves nothing of the one before. */
    @Test
    void isAnsweredAfterALookAtAnEarlierTextAsIfItWereTheFirst() {
        Call other = Call.of("look", "dossier", "openplp: 1\npartnership: {id: other}\n", "on", "2000-01-01");
        List<Call> calls = SampleCalls.ofEdits();
        List<String> answers = calls.stream().map(Call::answer).toList();

        assertThat(answers).filteredOn(answer -> answer.contains("\"defects\"")).isNotEmpty();
        for (int i = 0; i < calls.size(); i++) {
            answer(other);
            assertThat(answers.get(i)).isEqualTo(calls.get(i).answer());
        }
    }

    @Test
    void looksAtWhatACheckReportsWhateverWasLookedAtBefore() throws Exception {
        for (Call look : SampleCalls.ofEdits()) {
            if (look.function().equals("look")) {
                assertThat(MAPPER.readTree(answer(look)).get("report"))
                        .isEqualTo(MAPPER.readTree(answer(look.to("check"))));
            }
        }
    }

    @Test
    void reportsADefectiveDossierAndRefusesWhatNeedsASoundOne() throws Exception {
        Call defective = CHECK.with("dossier", DOSSIER.replace("adult", "adlut"), "lang", "fr");

        assertThat(MAPPER.readTree(answer(defective)).at("/defects/0/code").asText())
                .isEqualTo("key.unknown");
        assertThat(MAPPER.readTree(answer(defective.to("duties"))).has("defects"))
                .isTrue();
        JsonNode refusal = refusal(defective.to("calendar"));
        assertThat(refusal.get("name").asText()).isEqualTo("DossierError");
        assertThat(refusal.get("which").asText()).isEqualTo("dossier");
        assertThat(refusal.at("/defects/0"))
                .isEqualTo(MAPPER.readTree(answer(defective)).at("/defects/0"));
        assertThat(refusal(Call.of("diff", "before", DOSSIER, "after", "x", "on", "2026-11-24"))
                        .get("which")
                        .asText())
                .isEqualTo("after");
    }

    /** A contradiction can come about in the form, which has no keys. */
    @Test
    void reportsAContradictionInTheWordsOfItsReaderWhereAsked() throws Exception {
        Call look = CHECK.to("look")
                .with(
                        "dossier",
                        DOSSIER + "appointments: [{id: a-1, actor: p, from: 2026-03-01, until: 2026-02-01}]\n");

        assertThat(defects(look)).contains("\"from\"");
        assertThat(defects(look.with("labelled", true)))
                .contains("before that of")
                .doesNotContain("from");
        assertThat(defects(look.with("labelled", true, "dossier", DOSSIER.replace("RESIDENT", "OTHER"))))
                .contains("RESIDENT");
    }

    private static String defects(Call look) throws Exception {
        return MAPPER.readTree(answer(look)).at("/report/defects/0/text").asText();
    }

    @Test
    void asksAboutAnAct() throws Exception {
        Call may = Call.of("may", "dossier", DOSSIER, "act", "admit");

        JsonNode answer = MAPPER.readTree(
                answer(may.with("facts", "membership: {id: m-9, kind: RESIDENT, adult: false, joinedOn: 2026-12-01}")));
        JsonNode refusal = refusal(may.with("facts", "{\"membership\": {\"idd\": \"m-9\"}}", "factsAreJson", true));

        assertThat(answer.get("answer").asText()).isEqualTo("NO");
        assertThat(refusal.get("name").asText()).isEqualTo("ActError");
        assertThat(refusal.at("/defects/0/code").asText()).isEqualTo("key.unknown");
    }

    /** The page shows the values of evidence as they are. */
    @Test
    void answersAboutAnActInTheWordsOfItsReaderWhereAsked() throws Exception {
        Call may = Call.of("may", "dossier", DOSSIER, "act", "admit", "lang", "nl", "labelled", true)
                .with("facts", "membership: {id: m-9, kind: RESIDENT, adult: false, joinedOn: 2026-12-01}");

        assertThat(MAPPER.readTree(answer(may)).at("/inTheWay").findValuesAsText("value"))
                .contains("nee")
                .doesNotContain("false", "RESIDENT", "2026-12-01");
    }

    /** The form of an act has no keys. */
    @Test
    void refusesAnActInTheWordsOfItsReaderWhereAsked() throws Exception {
        Call step = Call.of("may", "dossier", DOSSIER, "act", "step-down", "lang", "fr", "labelled", true);
        Call reprimand = step.with("act", "reprimand")
                .with("facts", "{membership: m-1, measure: {date: 2026-03-01, kind: TALK}}");

        assertThat(refusal(step).at("/defects").findValuesAsText("text"))
                .hasSizeGreaterThan(0)
                .allMatch("Cette donnée manque. L'indiquer."::equals);
        assertThat(MAPPER.readTree(answer(reprimand)).at("/reasons").findValuesAsText("text"))
                .hasSize(1)
                .allMatch(text -> text.contains("Indiquer le type Réprimande"));
    }

    /** As long as the reader of dossiers allows. */
    @Test
    void readsALongText() throws Exception {
        String comment = "# " + "x".repeat(20_000_001) + "\n";

        JsonNode report = MAPPER.readTree(answer(CHECK.with("dossier", comment + DOSSIER)));

        assertThat(report.has("defects")).isFalse();
        assertThat(report.get("findings").size())
                .isEqualTo(MAPPER.readTree(answer(CHECK)).get("findings").size());
    }

    @Nested
    class ByLocalLaw {
        private final String law = ExemplevilleLaw.inBase64();

        @Test
        void findsWhatTheLibraryFinds() {
            var check = Plp.withBook(ExemplevilleLaw.book())
                    .check(
                            DossierReader.withDefaultLimit()
                                    .read("dossier.yaml", DOSSIER.getBytes(StandardCharsets.UTF_8)),
                            LocalDate.of(2026, 11, 24));

            for (ReportFormat format : ReportFormat.values()) {
                assertThat(answer(CHECK.to("report").with("format", format.toString(), "lang", "nl", "law", law)))
                        .as(format.toString())
                        .isEqualTo(check.to(format, Language.DUTCH));
            }
        }

        @Test
        void judgesAndExplainsByItInEveryCall() throws Exception {
            String deputy =
                    DOSSIER + "appointments: [{id: a-1, actor: p, role: DEPUTY_COORDINATOR, from: 2026-03-01}]\n";
            Call act = CHECK.with("law", law, "dossier", deputy)
                    .with("act", "step-down", "facts", "{appointment: a-1, day: 2026-12-01}");

            assertThat(MAPPER.readTree(answer(act.to("may"))).findValuesAsText("norm"))
                    .contains("EXV-1");
            assertThat(answer(CHECK.with("law", law))).contains("\"EXV-1\"");
            assertThat(answer(CHECK.with("law", law).to("look"))).contains("\"EXV-1\"");
            assertThat(answer(act.to("norms"))).contains("\"EXV-1\"");
            assertThat(answer(act.to("duties"))).contains("+EXV.2026.1");
            assertThat(answer(act.to("explain").with("norm", "EXV-1")))
                    .startsWith("  EXV-1  ")
                    .contains("(appointments[0].role: ");
            assertThat(answer(act.to("engine"))).contains("Exempleville");
            assertThat(answer(act.to("diff").with("before", DOSSIER, "after", "openplp: 1\npartnership: {id: plp-1}")))
                    .contains("+EXV.2026.1");
        }

        @Test
        void leavesNothingForCallsWithout() throws Exception {
            String before = answer(CHECK.to("look"));
            String by = answer(CHECK.to("look").with("law", law));

            assertThat(answer(CHECK.to("look"))).isEqualTo(before).isNotEqualTo(by);
            assertThat(answer(CHECK.to("look").with("law", law))).isEqualTo(by);
            assertThat(refusal(Call.of("explain", "norm", "EXV-1")).get("code").asText())
                    .isEqualTo("norm.unknown");
        }

        @Test
        void readsTheSameBytesOnce() {
            RuleBook book = Request.of(CHECK.with("law", law).json()).book();

            assertThat(Request.of(CHECK.with("law", law).json()).book()).isSameAs(book);
        }

        @ParameterizedTest
        @CsvSource({"'', law.invalid", "UExM, law.invalid", "no Base64, law.invalid", "%1$s %1$s, law.twice"})
        void isRefusedIfItCannotBeRead(String given, String code) throws Exception {
            JsonNode refusal = refusal(CHECK.with("law", given.formatted(law)));

            assertThat(refusal.get("name").asText()).isEqualTo("ArgumentError");
            assertThat(refusal.get("code").asText()).isEqualTo(code);
        }

        /** Changed by chance or cut short, it is refused, or judges like any other. */
        @Test
        void isRefusedInOneSentenceIfItIsDamaged() throws Exception {
            Map<String, Integer> codes = new TreeMap<>();
            for (Call call : SampleCalls.ofDamagedLaw(300)) {
                String answer = call.answer();
                codes.merge(
                        answer.startsWith(Calls.ANSWER)
                                ? ""
                                : refusal(call).get("code").asText(),
                        1,
                        Integer::sum);
            }

            assertThat(codes).containsOnlyKeys("", "law.invalid");
        }
    }

    @ParameterizedTest
    @CsvSource({"nl-BE, nl", "fr-FR, fr", "DE, de", "de-Latn-BE, de"})
    void knowsALanguageByTheFirstPartOfItsTag(String tag, String language) {
        assertThat(answer(CHECK.with("lang", tag))).isEqualTo(answer(CHECK.with("lang", language)));
    }

    @Test
    void refusesOptionsThatAreObjectsOrLists() throws Exception {
        for (Object option : List.of(Map.of("lang", "fr"), List.of("fr"))) {
            assertThat(refusal(CHECK.with("lang", option)).get("code").asText()).isEqualTo("request.invalid");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "on, '', on.missing",
        "on, 2026-02-30, on.invalid",
        "on, +12026-01-01, on.invalid",
        "lang, it, lang.unknown",
        "lang, nld, lang.unknown",
        "lang, nl_BE, lang.unknown",
        "reading, loose, reading.unknown"
    })
    void refusesWhatItDoesNotUnderstand(String option, String value, String code) throws Exception {
        Call call = value.isEmpty() ? Call.of("check", "dossier", DOSSIER) : CHECK.with(option, value);

        JsonNode refusal = refusal(call);

        assertThat(refusal.get("name").asText()).isEqualTo("ArgumentError");
        assertThat(refusal.get("code").asText()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "duties, until, 2026-11-23, until.before",
        "duties, until, 2056-11-25, until.far",
        "duties, until, soon, until.invalid",
        "duties, soon, -1, soon.invalid",
        "duties, soon, x, soon.invalid",
        "report, format, pdf, format.unknown",
        "schema, schema, house, schema.unknown",
        "toJson, name, a.XLSX, name.workbook",
        "explain, norm, X-1, norm.unknown",
        "starter, id, x, id.invalid",
        "may, act, marry, act.unknown",
        "dance, act, marry, function.unknown"
    })
    void refusesForAFunction(String function, String option, String value, String code) throws Exception {
        assertThat(refusal(CHECK.to(function).with(option, value)).get("code").asText())
                .isEqualTo(code);
    }

    @Test
    void listsActsInTheWordsOfTheSchema() throws Exception {
        JsonNode schema = MAPPER.readTree(Schema.DOSSIER.text());
        JsonNode acts = MAPPER.readTree(answer(Call.of("acts", "lang", "de")));

        assertThat(acts).hasSizeGreaterThan(40);
        for (JsonNode act : acts) {
            assertThat(act.get("text").asText()).isNotEmpty();
            for (JsonNode key : act.get("keys")) {
                key.get("schema")
                        .findValues("$ref")
                        .forEach(reference -> assertThat(
                                        schema.at(reference.asText().substring(1))
                                                .isMissingNode())
                                .as(reference.asText())
                                .isFalse());
            }
        }
    }
}
