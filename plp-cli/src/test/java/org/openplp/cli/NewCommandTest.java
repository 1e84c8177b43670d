package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("plp new")
class NewCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesADossierThatCanBeCheckedAtOnce() {
        Path file = folder.resolve("plp-123.yaml");

        assertThat(plp("new", "--id", "plp-123", "--output", file)).isEqualTo(new Ran(0, "", ""));
        Ran check = plp("check", file, "--on", "2026-11-24");

        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("plp-123", "CANNOT TELL");
        assertThat(check.err()).isEmpty();
    }

    @Test
    void printsItIfNoFileIsNamed() {
        assertThat(plp("new").out())
                .startsWith("# yaml-language-server: $schema=")
                .contains("\n  id: plp-1\n");
    }

    @Test
    void neverOverwritesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.yaml"), "openplp: 1\n");

        Ran ran = plp("new", "--output", file);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("kept.yaml", "overwrites no file");
        assertThat(Files.readString(file)).isEqualTo("openplp: 1\n");
    }

    @Test
    @Timeout(120)
    void writesAFileOnceWhereSeveralMakeTheSameOneAtOnce() throws Exception {
        int atOnce = 4;
        ExecutorService pool = Executors.newFixedThreadPool(atOnce);
        CyclicBarrier together = new CyclicBarrier(atOnce);
        for (int round = 0; round < Integer.getInteger("plp.rounds", 3); round++) {
            Path file = folder.resolve("plp-" + round + ".yaml");
            List<Future<Ran>> all = new ArrayList<>();
            for (int i = 1; i <= atOnce; i++) {
                String id = "plp-" + i;
                all.add(pool.submit(() -> {
                    together.await();
                    return plp("new", "--id", id, "--output", file);
                }));
            }
            List<String> written = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                Ran ran = all.get(i).get();
                if (ran.code() == 0) {
                    written.add("id: plp-" + (i + 1) + "\n");
                } else {
                    assertThat(ran.code()).isEqualTo(2);
                    assertThat(ran.err()).contains("overwrites no file");
                }
            }

            assertThat(written).hasSize(1);
            assertThat(file).content().contains(written);
        }
        pool.shutdown();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void writesNoYamlIntoAFileThatIsReadAsJson() {
        Path file = folder.resolve("x.json");

        Ran ran = plp("new", "--output", file);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("plp: --output: ").contains(".yaml", file.toString());
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan Janssens", "a@b", "none", "null", "1", "plp-1: x", "plp-1\nx", ""})
    void takesNoIdThatCouldBeAPersonOrSomethingElseInYaml(String id) {
        Ran ran = plp("new", "--id", id);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--id", "such as plp-1");
        assertThat(ran.out()).isEmpty();
    }
}
