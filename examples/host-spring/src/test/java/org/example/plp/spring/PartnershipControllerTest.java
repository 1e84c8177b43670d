package org.example.plp.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Partnerships over HTTP")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(EveningInBelgium.class)
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnershipControllerTest {
    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final String PROBLEMS = "https://example.org/plp/problems/";
    private static final String ADULT = """
            {"membership": {"id": "m-99", "actor": "p-99", "kind": "RESIDENT", "joinedOn": "2026-11-24", "voluntary": true,
              "adult": true, "livesInArea": true, "paid": false, "consentToShareOn": "2026-11-24", "toldWhyDataIsKept": "2026-11-24",
              "acknowledgement": {"date": "2026-11-24", "how": "SIGNED_FORM", "houseRules": "2023"}}}
            """;

    private static final String MINOR = ADULT.replace("\"adult\": true", "\"adult\": false");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    private int taken = 100;
    private String croisette = "";

    @BeforeEach
    void takeOverTheCroisetteUnderAnIdOfItsOwn() throws IOException {
        croisette = "plp-" + taken++;
        assertThat(put(croisette, YAML, record()).statusCode()).isEqualTo(201);
    }

    private String record() throws IOException {
        return Files.readString(Path.of("..", "plp-croisette.yaml")).replace("plp-004", croisette);
    }

    private HttpResponse<String> put(String partnership, String type, String content) {
        return send(request("/partnerships/" + partnership)
                .header("Content-Type", type)
                .PUT(HttpRequest.BodyPublishers.ofString(content))
                .build());
    }

    private HttpResponse<String> admit(String type, String content) {
        return send(admission(croisette, type, content));
    }

    private HttpRequest admission(String partnership, String type, String content) {
        return request("/partnerships/" + partnership + "/members")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(content))
                .build();
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode read(HttpResponse<String> response) {
        return json.readTree(response.body());
    }

    private JsonNode problem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = read(response);
        assertThat(problem.path("type").asString()).isEqualTo(PROBLEMS + type);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        return problem;
    }

    private JsonNode defects(HttpResponse<String> response) {
        return problem(response, 422, "record-defective").path("defects");
    }

    private static List<String> each(JsonNode list, String key) {
        List<String> values = new ArrayList<>();
        list.forEach(one -> values.add(one.path(key).asString()));
        return values;
    }

    @Nested
    class a_record_is_taken_over {
        @Test
        void from_yaml_or_json() {
            String record = "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-9\"}}";

            assertThat(put("plp-9", JSON, record).statusCode()).isEqualTo(201);
            assertThat(put("plp-9", YAML, record).statusCode()).isEqualTo(204);
        }

        @Test
        void once_so_that_nothing_done_since_is_lost() throws IOException {
            assertThat(put(croisette, YAML, record()).statusCode()).isEqualTo(204);
            assertThat(admit(JSON, ADULT).statusCode()).isEqualTo(201);

            problem(put(croisette, YAML, record()), 409, "partnership-kept");
        }

        @Test
        void unless_something_is_wrong_in_it_and_reports_every_defect_with_its_place() {
            String record = """
                    openplp: 1
                    partnership:
                      id: plp-9
                      operationalSince: 2026-02-30
                    memberships:
                      - {id: m-1, joinedOn: 2026-03-01, left: {date: 2026-02-01}}
                      - {id: m-1, adlut: true}
                    """;

            JsonNode defects = defects(put("plp-9", YAML, record));

            assertThat(each(defects, "path"))
                    .containsExactly(
                            "partnership.operationalSince",
                            "memberships[0].left.date",
                            "memberships[1].id",
                            "memberships[1].adlut");
            assertThat(each(defects, "code"))
                    .containsExactly("value.date", "order.reversed", "id.duplicate", "key.unknown");
            assertThat(each(defects, "line")).containsExactly("4", "6", "7", "7");
            assertThat(each(defects, "column")).containsExactly("21", "50", "10", "15");
            assertThat(each(defects, "text")).noneMatch(String::isBlank);
        }

        @Test
        void at_the_address_of_its_partnership() {
            problem(put("plp-8", YAML, "openplp: 1\npartnership:\n  id: plp-9\n"), 409, "id-differs");
        }

        @Test
        void as_a_text_of_one_of_the_two_kinds() {
            assertThat(put("plp-9", "text/plain", "openplp: 1").statusCode()).isEqualTo(415);
        }
    }

    @Nested
    class the_validator_of_the_application_looks_at {
        @Test
        void the_ids_of_a_dossier_wherever_they_stand() {
            String record = """
                    openplp: 1
                    partnership: {id: plp-9}
                    appointments:
                      - {id: a-1, actor: somebody@example.org}
                    memberships:
                      - {id: m-1}
                      - {actor: p-2}
                      - {id: m 3}
                    """;

            JsonNode defects = defects(put("plp-9", YAML, record));

            assertThat(each(defects, "path"))
                    .containsExactly("appointments[0].actor", "memberships[1].id", "memberships[2].id");
            assertThat(each(defects, "code")).containsExactly("id.invalid", "id.missing", "id.invalid");
            assertThat(each(defects, "line")).containsExactly("4", "7", "8");
        }

        @Test
        void the_entry_of_a_new_member() {
            HttpResponse<String> response = admit(JSON, ADULT.replace("p-99", "somebody@example.org"));

            JsonNode defects = defects(response);
            assertThat(each(defects, "path")).containsExactly("membership.actor");
            assertThat(each(defects, "code")).containsExactly("constraint.Opaque");
            assertThat(response.body()).doesNotContain("somebody");
        }

        @Test
        void what_the_application_asks_itself_of_the_records_of_openplp() {
            JsonNode defects = defects(admit(JSON, ADULT.replace("m-99", "m-" + "9".repeat(39))));

            assertThat(each(defects, "path")).containsExactly("membership.id");
            assertThat(each(defects, "code")).containsExactly("constraint.Size");
        }
    }

    @Nested
    class an_assessment {
        @Test
        void reports_what_is_found_on_a_day_with_what_each_norm_rests_on() {
            JsonNode found = read(get("/partnerships/" + croisette + "/assessment?on=2026-01-31"));

            assertThat(found.path("asOf").asString()).isEqualTo("2026-01-31");
            assertThat(found.path("overall").asString()).isEqualTo("NOT_COMPLIANT");
            assertThat(each(found.path("findings"), "norm")).contains("B-P2");
            found.path("findings").forEach(finding -> {
                assertThat(finding.path("force").asString()).isNotBlank();
                finding.path("citations")
                        .forEach(cited -> assertThat(cited.path("read").asString())
                                .isIn("READ", "CUT", "LANDING", "SECOND_HAND", "NOT_READ"));
            });
        }

        @Test
        void is_about_the_day_that_it_is_in_belgium_if_none_is_asked_for() {
            JsonNode found = read(get("/partnerships/" + croisette + "/assessment"));

            assertThat(found.path("asOf").asString()).isEqualTo("2026-11-25");
        }

        @Test
        void is_in_the_language_of_the_request() {
            HttpRequest request = request("/partnerships/" + croisette + "/assessment")
                    .header("Accept-Language", "nl-BE")
                    .build();

            assertThat(read(send(request)).path("language").asString()).isEqualTo("nl");
        }

        @Test
        void is_of_a_partnership_that_is_known() {
            problem(get("/partnerships/plp-unknown/assessment"), 404, "partnership-unknown");
        }

        @Test
        void is_about_a_day_and_repeats_nothing_that_is_none() {
            HttpResponse<String> response = get("/partnerships/" + croisette + "/assessment?on=somebody");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(read(response).path("detail").asString())
                    .contains("2026-01-31")
                    .doesNotContain("somebody");
        }
    }

    @Nested
    class somebody {
        @Test
        void is_admitted_when_nothing_stands_in_the_way() {
            HttpResponse<String> response = admit(JSON, ADULT);

            assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
            String address = response.headers().firstValue("Location").orElseThrow();
            assertThat(address).isEqualTo("/partnerships/" + croisette + "/members/m-99");
            assertThat(read(get(address)).path("joinedOn").asString()).isEqualTo("2026-11-24");
        }

        @Test
        void is_shown_what_has_to_be_done_after_it() {
            String partnership = "plp-first-member";
            put(
                    partnership,
                    YAML,
                    "openplp: 1\npartnership: {id: plp-first-member, operationalSince: 2026-01-01, houseRules: []}\nmemberships: []\nincidents: []\n");

            String adult = ADULT.replace(", \"houseRules\": \"2023\"", "")
                    .replace("\"paid\"", "\"addedToListOn\": \"none\", \"paid\"");

            HttpResponse<String> response = send(admission(partnership, JSON, adult));

            assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
            assertThat(each(read(response).path("toDoAfterIt"), "norm")).containsExactly("C-T8a");
        }

        @Test
        void is_admitted_by_yaml_too() {
            assertThat(admit(YAML, ADULT).statusCode()).isEqualTo(201);
        }

        @Test
        void under_age_is_refused_with_the_norm_in_the_way_and_what_that_rests_on() {
            JsonNode answer =
                    problem(admit(JSON, MINOR), 409, "norms-in-the-way").path("answer");

            assertThat(answer.path("onAdviceAlone").asBoolean()).isFalse();
            assertThat(each(answer.path("inTheWay"), "norm")).containsExactly("B-P2");
            JsonNode norm = answer.path("inTheWay").get(0);
            assertThat(norm.path("modality").asString()).isEqualTo("OBLIGATION");
            assertThat(norm.path("force").asString()).isEqualTo("FEDERAL");
            assertThat(norm.path("severity").asString()).isEqualTo("ERROR");
            assertThat(norm.path("subject").path("id").asString()).isEqualTo("m-99");
            assertThat(norm.path("message").asString()).isNotBlank();
            assertThat(norm.path("citations").size()).isPositive();
            assertThat(each(norm.path("citations"), "read")).doesNotContain("");
            assertThat(get("/partnerships/" + croisette + "/members/m-99").statusCode())
                    .isEqualTo(404);
        }

        @Test
        void is_not_admitted_before_the_facts_are_known_that_settle_it_and_is_shown_the_most_useful_first() {
            String unsaid = ADULT.replace("\"adult\": true,", "")
                    .replaceAll("\\s*\"acknowledgement\": \\{.*}}}", "}}")
                    .replace("\"toldWhyDataIsKept\": \"2026-11-24\",}}", "\"toldWhyDataIsKept\": \"2026-11-24\"}}");

            JsonNode answer = problem(admit(JSON, unsaid), 409, "cannot-tell").path("answer");

            assertThat(answer.path("why").asString()).isEqualTo("UNDETERMINED");
            assertThat(each(answer.path("factsToFindOut"), "path"))
                    .contains("memberships[24].adult", "memberships[24].acknowledgement.how");
            List<Integer> settled = new ArrayList<>();
            answer.path("factsToFindOut")
                    .forEach(fact -> settled.add(fact.path("settles").size()));
            assertThat(settled).isSortedAccordingTo((one, other) -> other - one).doesNotContain(0);
            assertThat(each(answer.path("undetermined"), "norm")).contains("B-P2", "B-P5b");
        }

        @Test
        void cannot_become_a_member_twice() {
            admit(JSON, ADULT);

            JsonNode reasons =
                    problem(admit(JSON, ADULT), 409, "act-impossible").at("/answer/reasons");

            assertThat(each(reasons, "code")).containsExactly("id.duplicate");
            assertThat(each(reasons, "path")).containsExactly("memberships[25].id");
            assertThat(each(reasons, "text")).noneMatch(String::isBlank);
        }

        @Test
        void is_forgotten_by_nobody_when_many_are_admitted_at_once() {
            List<String> members =
                    IntStream.range(100, 116).mapToObj(number -> "m-" + number).toList();

            List<CompletableFuture<HttpResponse<String>>> admissions = members.stream()
                    .map(member -> ADULT.replace("m-99", member).replace("p-99", "p-of-" + member))
                    .map(adult -> admission(croisette, JSON, adult))
                    .map(admission -> client.sendAsync(admission, HttpResponse.BodyHandlers.ofString()))
                    .toList();

            assertThat(admissions).allMatch(admission -> admission.join().statusCode() == 201);
            assertThat(members)
                    .extracting(member -> get("/partnerships/" + croisette + "/members/" + member)
                            .statusCode())
                    .containsOnly(200);
        }

        @Test
        void becomes_a_member_of_a_partnership_that_is_known() {
            problem(send(admission("plp-unknown", JSON, ADULT)), 404, "partnership-unknown");
        }
    }

    @Nested
    class the_application {
        @Test
        void reveals_and_logs_nothing_about_anybody(CapturedOutput output) {
            String refused = admit(JSON, MINOR).body();
            String impossible = admit(JSON, ADULT.replace("m-99", "m-1")).body();
            String defective =
                    admit(JSON, ADULT.replace("2026-11-24", "1980-02-30")).body();

            assertThat(output.getOut())
                    .contains("Admit in " + croisette + ": No [B-P2]")
                    .contains("Admit in " + croisette + ": Impossible");
            assertThat(List.of(refused, impossible, defective, output.getAll()))
                    .allSatisfy(text -> assertThat(text).doesNotContain("p-99", "1980"));
            assertThat(output.getAll()).doesNotContain("m-99");
        }
    }
}
