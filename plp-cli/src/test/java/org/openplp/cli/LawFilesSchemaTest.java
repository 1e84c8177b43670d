package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.law.compile.LawFolder;

/** The compiler reads the schema in its own way; an editor takes it as it is. */
@DisplayName("The schema of law files, as an editor takes it")
class LawFilesSchemaTest {
    private static final Path LAW = Path.of("..", "law");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String ID = "https://openplp.example/law.json";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, LawFolder.schema())));

    private static List<String> wrong(String definition, String text) {
        try {
            JsonNode tree = YAML.readTree(text);
            return REGISTRY.getSchema(SchemaLocation.of(ID + "#/$defs/" + definition)).validate(tree).stream()
                    .map(Object::toString)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(LAW)) {
            return all
                    .filter(path -> path.toString().endsWith(".yaml") && !path.startsWith(LAW.resolve("scenarios")))
                    .toList()
                    .stream();
        }
    }

    private static String definition(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "");
        if (file.startsWith(LAW.resolve("conflicts"))) {
            return "conflict";
        }
        if (file.startsWith(LAW.resolve("keys")) && !name.equals("values")) {
            return "keys";
        }
        return file.startsWith(LAW.resolve("norms")) && !name.equals("section") ? "norm" : name;
    }

    @ParameterizedTest
    @MethodSource("files")
    void acceptsTheLaw(Path file) throws IOException {
        assertThat(wrong(definition(file), Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hold: {adult: true}",
                "holds: {adlut: true}",
                "holds: {adult: present}",
                "holds: {role: CORDINATOR}",
                "holds: {from: {befor: until}}",
                "holds: {memberships: {sme: always}}",
                "holds: {any: {adult: true}}",
                "since: adult",
                "each: membership",
                "timing: after-leaving",
            })
    void refusesATypingError(String rule) {
        assertThat(wrong("rule", rule)).isNotEmpty();
    }

    @Test
    void acceptsKeysWithBracketsAndWithout() {
        assertThat(wrong("rule", "holds: {memberships.joinedOn: {on-or-before: memberships.left.date}}"))
                .isEmpty();
        assertThat(wrong("rule", "holds:\n  memberships[].joinedOn: present\n")).isEmpty();
    }
}
