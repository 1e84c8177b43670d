package org.openplp.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a test writes. */
final class Written {
    private Written() {}

    /** Fails if the file is stale, after having written it anew. */
    static void isUpToDate(Path file, String content) throws IOException {
        String written = Files.exists(file) ? Files.readString(file) : "";
        if (!content.equals(written)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        assertThat(written)
                .as("%s was stale and has been written anew: look at the change and commit it", file)
                .isEqualTo(content);
    }
}
