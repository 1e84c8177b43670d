package org.openplp.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFileTest {
    @TempDir
    private Path folder;

    @Test
    void failsOnceWhereItIsStaleAndIsThenUpToDate() throws IOException {
        Path file = folder.resolve("kept/page.md");

        for (String content : new String[] {"one", "other"}) {
            assertThatThrownBy(() -> KeptFile.isUpToDate(file, content))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("page.md was stale and has been written anew");
            KeptFile.isUpToDate(file, content);
            assertThat(file).hasContent(content);
        }
    }
}
