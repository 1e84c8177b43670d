package org.openplp.formats.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that is read and written anew")
@Timeout(60)
class RenewedFileTest {
    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    @Test
    void isReadAsOftenAsOneLikes() throws IOException {
        try (RenewedFile renewed = RenewedFile.open(file("old"))) {
            assertThat(renewed.content()).asString().isEqualTo("old");
            assertThat(renewed.content()).asString().isEqualTo("old");
            assertThat(renewed.isUnchanged()).isTrue();
        }
    }

    @Test
    void losesNothingWhereSeveralRenewIt() throws Exception {
        Path file = file("");
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(pool.submit(() -> {
                try (RenewedFile renewed = RenewedFile.open(file)) {
                    WholeFile.write(file, new String(renewed.content(), StandardCharsets.UTF_8) + "x");
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        pool.shutdown();

        assertThat(file).hasContent("x".repeat(100));
    }

    @Test
    void noticesWhatSomebodyElseWroteWhoDidNotWait() throws IOException {
        Path file = file("old");
        try (RenewedFile renewed = RenewedFile.open(file)) {
            WholeFile.write(file, "new");
            assertThat(renewed.isUnchanged()).isFalse();
        }
        try (RenewedFile renewed = RenewedFile.open(file)) {
            Files.writeString(file, "more", StandardOpenOption.APPEND);
            assertThat(renewed.isUnchanged()).isFalse();
        }
    }

    @Test
    void isThereAndCanBeOpenedAgainAfterItWasNot() throws IOException {
        assertThatIOException().isThrownBy(() -> RenewedFile.open(folder.resolve("none")));
        assertThatIOException().isThrownBy(() -> RenewedFile.open(folder));

        try (RenewedFile renewed = RenewedFile.open(file("old"))) {
            assertThat(renewed.content()).isNotEmpty();
        }
    }
}
