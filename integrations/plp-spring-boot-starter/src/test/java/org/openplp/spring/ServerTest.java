package org.openplp.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A server with the starter")
@Tag("process")
class ServerTest {
    private static final Path CROISETTE = Path.of("..", "..", "examples", "plp-croisette.yaml");
    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";
    private static final String MINOR = """
            {"membership": {"id": "m-99", "actor": "p-99", "kind": "RESIDENT", "joinedOn": "2026-11-24", "adult": false}}
            """;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper TREES = JsonMapper.shared();
    private static final Locale MACHINE = Locale.getDefault();

    private static ConfigurableApplicationContext application;
    private static int port;

    /**
     * On a machine that speaks German, which nothing may depend on. Tomcat would hang up on whoever sends on after an answer; here it takes the rest, so that the
     * answer arrives.
     */
    @BeforeAll
    static void start() {
        Locale.setDefault(Locale.GERMANY);
        application = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--server.tomcat.max-swallow-size=32MB",
                "--spring.main.banner-mode=off",
                "--openplp.limit=1MB");
        port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    static void stop() {
        application.close();
        Locale.setDefault(MACHINE);
    }

    private static HttpResponse<String> post(String path, String type, String languages, String body) {
        return post(path, type, languages, HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> post(
            String path, String type, String languages, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .POST(body);
        if (!languages.isEmpty()) {
            request.header("Accept-Language", languages);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String json(Path dossier) {
        return new DossierWriter()
                .asJson(DossierReader.withDefaultLimit().read(dossier).dossier().orElseThrow());
    }

    private static JsonNode checked(String languages) {
        HttpResponse<String> response = post("/checks?on=2026-11-24", JSON, languages, json(CROISETTE));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return TREES.readTree(response.body());
    }

    private static JsonNode problem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = TREES.readTree(response.body());
        assertThat(problem.path("type").asString()).isEqualTo("urn:openplp:problem:" + type);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        return problem;
    }

    private static List<String> each(JsonNode list, String key) {
        List<String> values = new ArrayList<>();
        list.forEach(one -> values.add(one.path(key).asString()));
        return values;
    }

    @Test
    void takesADossierAndAnswersInFrenchAndInDutch() throws IOException {
        JsonNode french = checked("fr-BE, nl;q=0.5");
        JsonNode dutch = checked("nl");

        assertThat(french.path("language").asString()).isEqualTo("fr");
        assertThat(dutch.path("language").asString()).isEqualTo("nl");
        assertThat(each(french.path("findings"), "id")).isNotEmpty().isEqualTo(each(dutch.path("findings"), "id"));
        assertThat(each(french.path("findings"), "message"))
                .isNotEqualTo(each(dutch.path("findings"), "message"))
                .anySatisfy(message -> assertThat(message).containsPattern("\\b(membre|policier|coordinateur)"));
        HttpResponse<String> yaml = post("/checks?on=2026-11-24", YAML, "nl", Files.readString(CROISETTE));
        assertThat(TREES.readTree(yaml.body())).isEqualTo(dutch);
    }

    @Test
    void speaksTheFirstLanguageThatItCanAndNeverThatOfTheMachine() {
        assertThat(checked("es, sv;q=0.9, nl;q=0.2, fr;q=0.1, de;q=0")
                        .path("language")
                        .asString())
                .isEqualTo("nl");
        assertThat(checked("es").path("language").asString()).isEqualTo("en");
        assertThat(checked("!!").path("language").asString()).isEqualTo("en");
        assertThat(checked("").path("language").asString()).isEqualTo("en");
    }

    @Test
    void refusesAnActAsAProblemWithTheAnswer() {
        HttpResponse<String> response = post("/members", JSON, "fr", MINOR);

        JsonNode problem = problem(response, 409, "norms-in-the-way");
        assertThat(response.headers().firstValue("Content-Language")).contains("fr");
        assertThat(problem.path("title").asString()).isEqualTo("Des normes s'opposent à cet acte");
        JsonNode answer = problem.path("answer");
        assertThat(answer.path("answer").asString()).isEqualTo("NO");
        assertThat(answer.path("language").asString()).isEqualTo("fr");
        assertThat(answer)
                .isEqualTo(TREES.readTree(post("/questions", JSON, "fr", MINOR).body()));
    }

    @Test
    void tellsAnUndecidedActFromAnImpossibleOne() {
        String unsaid = MINOR.replace(", \"adult\": false", "");
        JsonNode open = problem(post("/members", YAML, "de", unsaid), 409, "cannot-tell");
        assertThat(open.path("answer").path("factsToFindOut").size()).isPositive();
        assertThat(open.path("detail").asString()).startsWith("Nicht feststellbar");

        String before = MINOR.replace("\"kind\"", "\"left\": {\"date\": \"2026-01-01\"}, \"kind\"");
        JsonNode impossible = problem(post("/members", JSON, "nl", before), 409, "act-impossible");
        assertThat(impossible.path("answer").path("reasons").size()).isPositive();
    }

    @Test
    void listsTheDefectsOfADossierWithTheirPlacesInJsonAndInYaml() {
        String body = """
                {"openplp": 1,
                 "partnership": {"id": "plp-9", "operationalSince": "2026-02-30"},
                 "memberships": [
                  {"id": "m 1", "adlut": "Jeanne"}]}
                """;

        for (String type : List.of(JSON, YAML)) {
            HttpResponse<String> response = post("/checks?on=2026-11-24", type, "fr", body);

            JsonNode defects = problem(response, 422, "record-defective").path("defects");
            assertThat(each(defects, "path"))
                    .as(type)
                    .containsExactly("partnership.operationalSince", "memberships[0].id", "memberships[0].adlut");
            assertThat(each(defects, "code")).containsExactly("value.date", "id.invalid", "key.unknown");
            assertThat(each(defects, "line")).containsExactly("2", "4", "4");
            assertThat(each(defects, "column")).containsExactly("53", "10", "17");
            assertThat(each(defects, "text"))
                    .allSatisfy(text -> assertThat(text).isNotBlank());
            assertThat(response.body()).doesNotContain("Jeanne", "m 1");
        }
    }

    @Test
    void namesAContradictionByItsCodeAsAFileDoes() {
        String body = """
                {"openplp": 1, "partnership": {"id": "plp-9"},
                 "memberships": [{"id": "m-1", "joinedOn": "2026-03-01", "left": {"date": "2026-02-01"}}]}
                """;

        for (String type : List.of(JSON, YAML)) {
            JsonNode defects = problem(post("/checks?on=2026-11-24", type, "nl", body), 422, "record-defective")
                    .path("defects");

            assertThat(each(defects, "code")).as(type).containsExactly("order.reversed");
        }
    }

    /** The texts of a validator too. */
    @ParameterizedTest
    @CsvSource({"'', en", "'es, nl;q=0.2', nl", "de-BE, de", "pt, en"})
    void saysWhatAConstraintAsksInTheLanguageOfTheRequestAndNeverOfTheMachine(String asked, String language) {
        String body = MINOR.replace("\"p-99\"", "\"somebody@example.org\"");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            JsonNode defects = problem(post("/members", JSON, asked, body), 422, "record-defective")
                    .path("defects");

            assertThat(each(defects, "code")).containsExactly("constraint.Opaque");
            assertThat(each(defects, "text"))
                    .containsExactly(
                            ResourceBundle.getBundle("ContributorValidationMessages", Locale.forLanguageTag(language))
                                    .getString("org.openplp.core.id.invalid"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesAHostileBodyOfTwentyMegabytesAndGoesOn() {
        byte[] start = "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-9\"}, \"memberships\": [{\"id\": \"m-0\"}"
                .getBytes(StandardCharsets.UTF_8);
        byte[] members = ", {\"id\": \"Jeanne\"}".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        assertThat(members.length).isGreaterThan(18_000_000);
        byte[] oneText = ("{\"openplp\": \"" + "x".repeat(20_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        for (String type : List.of(JSON, YAML)) {
            HttpResponse<String> many = post(
                    "/checks?on=2026-11-24",
                    type,
                    "nl",
                    HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                            List.of(new ByteArrayInputStream(start), new ByteArrayInputStream(members))))));
            problem(many, 413, "record-too-large");
            assertThat(many.body()).doesNotContain("Jeanne").contains("1 MiB");
            problem(
                    post("/checks?on=2026-11-24", type, "nl", HttpRequest.BodyPublishers.ofByteArray(oneText)),
                    413,
                    "record-too-large");
        }
        assertThat(checked("nl").path("language").asString()).isEqualTo("nl");
    }

    /** Jackson would take a text of up to 100 million characters into memory before anybody could refuse it. */
    @ParameterizedTest
    @ValueSource(strings = {JSON, "application/vnd.example+json", YAML})
    void readsNoMoreThanTheLimitOfOneLongText(String type) {
        EndlessText body = new EndlessText("{\"openplp\": \"", MediaType.parseMediaType(type));

        assertThatExceptionOfType(HttpMessageNotReadableException.class)
                .isThrownBy(() -> reader(body.type).read(Dossier.class, body))
                .withCauseInstanceOf(DefectiveRecordException.class);
        assertThat(body.read).isEqualTo((1 << 20) + 1);
    }

    @SuppressWarnings("unchecked") // reads any class that it can read
    private static HttpMessageConverter<Object> reader(MediaType type) {
        return (HttpMessageConverter<Object>)
                application.getBean(RequestMappingHandlerAdapter.class).getMessageConverters().stream()
                        .filter(converter -> converter.canRead(Dossier.class, type))
                        .findFirst()
                        .orElseThrow();
    }

    /** A body that begins a text and never ends it, and counts how much of it is read. */
    private static final class EndlessText extends InputStream implements HttpInputMessage {
        final MediaType type;
        private final String start;
        int read;

        EndlessText(String start, MediaType type) {
            this.start = start;
            this.type = type;
        }

        @Override
        public int read() {
            int place = read++;
            return place < start.length() ? start.charAt(place) : 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
                buffer[offset + i] = (byte) read();
            }
            return length;
        }

        @Override
        public InputStream getBody() {
            return this;
        }

        @Override
        public HttpHeaders getHeaders() {
            HttpHeaders headers = new HttpHeaders();
            headers.setContentType(type);
            return headers;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2B12345-01-01", "-0001-12-31"})
    void blamesTheClientForADayOutsideTheCalendar(String day) {
        HttpResponse<String> response = post("/checks?on=" + day, JSON, "de", json(CROISETTE));

        assertThat(problem(response, 400, "day-out-of-range").path("title").asString())
                .isEqualTo("Der Tag liegt außerhalb des Kalenders");
    }

    @Test
    void listsTheFirstHundredDefectsAndTheirNumber() {
        String members = IntStream.range(0, 250)
                .mapToObj(i -> "{\"id\": \"m-" + i + "\", \"adlut\": true}")
                .collect(Collectors.joining(","));
        String body = "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-9\"}, \"memberships\": [" + members + "]}";

        for (String type : List.of(JSON, YAML)) {
            JsonNode problem = problem(post("/checks?on=2026-11-24", type, "nl", body), 422, "record-defective");

            assertThat(each(problem.path("defects"), "path"))
                    .hasSize(100)
                    .startsWith("memberships[0].adlut")
                    .endsWith("memberships[99].adlut");
            assertThat(problem.path("defectCount").asInt()).isEqualTo(250);
        }
    }

    @Test
    void leavesOtherBodiesToTheApplication() {
        HttpResponse<String> response = post("/notes", JSON, "fr", "{\"number\": \"none\"}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("ours");
    }
}
