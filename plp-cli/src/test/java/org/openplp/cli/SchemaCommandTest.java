package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.schema.Schema;

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
