package org.openplp.rules.belgium;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The edition of the rule book of this release")
class EditionTest {
    private final Edition computed = Edition.of(BelgianBook.ofThisRelease());

    @Test
    void isTheOneThatTheBuildWroteBesideItsClass() throws IOException {
        try (InputStream file = requireNonNull(Edition.class.getResourceAsStream(Edition.FILE))) {
            assertThat(new String(file.readAllBytes(), UTF_8)).isEqualTo(computed.text());
        }
        assertThat(Edition.written()).contains(computed);
    }

    @Test
    void isWrittenOneValueALine() {
        assertThat(new Edition("plp-be", "2026.3", "0a1b").text())
                .isEqualTo("id = plp-be\nversion = 2026.3\ndigest = 0a1b\n");
    }
}
