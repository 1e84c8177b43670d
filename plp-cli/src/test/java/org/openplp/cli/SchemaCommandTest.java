package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.schema.Schema;
import org.openplp.rules.text.Language;

@DisplayName("plp schema")
class SchemaCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Schema.class)
    void printsEachSchema(Schema schema) {
        assertThat(plp("schema", schema)).isEqualTo(new Ran(0, schema.text(), ""));
    }

    @Test
    void printsThatOfDossiersUnlessAnotherIsAskedFor() {
        assertThat(plp("schema").out()).isEqualTo(Schema.DOSSIER.text());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void explainsTheKeysOfADossierInALanguage(Language language) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode english = json.readTree(Schema.DOSSIER.text());
        JsonNode other = json.readTree(plp("--lang", language.code(), "schema").out());

        assertThat(texts(other)).isNotEmpty().doesNotContainAnyElementsOf(texts(english));
        assertThat(withoutTexts(other)).isEqualTo(withoutTexts(english));
    }

    @Test
    void explainsAKeyAWordAndAValueInDutch() throws IOException {
        JsonNode schema =
                new ObjectMapper().readTree(plp("--lang", "nl", "schema").out());

        assertThat(schema.at("/$defs/Membership/properties/adult/title").asText())
                .isEqualTo("Lid is meerderjarig");
        assertThat(schema.at("/$defs/Acknowledgement.How/oneOf/2/title").asText())
                .isEqualTo("Aangevinkt vakje");
        assertThat(schema.at("/$defs/answer/description").asText()).startsWith("Ja of nee");
        assertThat(schema.at("/properties/memberships/title").asText()).isEqualTo("Leden");
    }

    private static List<String> texts(JsonNode schema) {
        return Stream.of("title", "description")
                .flatMap(key -> schema.findValuesAsText(key).stream())
                .toList();
    }

    /** A key of a dossier that is called so stays. */
    private static JsonNode withoutTexts(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            Stream.of("title", "description")
                    .filter(key -> object.path(key).isTextual())
                    .forEach(object::remove);
        }
        schema.forEach(SchemaCommandTest::withoutTexts);
        return schema;
    }

    @Test
    void writesItToAFile() throws IOException {
        Path file = folder.resolve("dossier-1.json");

        assertThat(plp("schema", "dossier", "--output", file)).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(file)).isEqualTo(Schema.DOSSIER.text());
    }

    @Test
    void reportsWhichSchemasThereAre() {
        Ran ran = plp("schema", "partnership");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).containsIgnoringCase("dossier, report, duties, may, diff, norms");
    }
}
