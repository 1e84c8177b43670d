package org.openplp.law.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.testsupport.KeptFile;

@DisplayName("The schema of rules")
class RuleSchemaTest {
    private static final Path SCHEMA = Path.of("../law/schema.json");
    private static final String BEGIN = "    \"rule\": {\"type\": \"object\"";

    @Test
    void hasTheWordsOfTheFormAndTheKeysOfADossier() throws IOException {
        String written = Files.readString(SCHEMA);
        int begin = written.indexOf(BEGIN);

        assertThat(begin).isPositive();
        KeptFile.isUpToDate(SCHEMA, written.substring(0, begin) + RuleSchema.definitions() + "\n  }\n}\n");
    }

    /** An editor reads it each time that it opens a law file. */
    @Test
    void isSmall() throws IOException {
        assertThat(Files.size(SCHEMA)).isLessThan(100_000);
    }
}
