package org.openplp.formats.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
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

    private static RenewedFile open(Path file) throws IOException, TimeoutException {
        return RenewedFile.open(file, Duration.ofMinutes(1), () -> {});
    }

    /** Another process, which holds a file until nothing more is said to it. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE)) {
                channel.lock();
                System.out.println("held");
                System.in.read();
            }
        }
    }

    @Test
    @Tag("process")
    void isWaitedForAsLongAsIsSaidAndThatIsReportedOnce() throws Exception {
        Path file = file("old");
        List<String> reported = new ArrayList<>();
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        file.toString())
                .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");

            assertThatExceptionOfType(TimeoutException.class)
                    .isThrownBy(() -> RenewedFile.open(file, Duration.ofMillis(200), () -> reported.add("waits")));
            assertThat(reported).containsExactly("waits");
        } finally {
            holder.getOutputStream().close();
        }
        try (RenewedFile renewed = open(file)) {
            assertThat(renewed.content()).asString().isEqualTo("old");
        }
    }

    @Test
    void isReadAsOftenAsOneLikes() throws IOException, TimeoutException {
        try (RenewedFile renewed = open(file("old"))) {
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
                try (RenewedFile renewed = open(file)) {
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
    void noticesWhatSomebodyElseWroteWhoDidNotWait() throws IOException, TimeoutException {
        Path file = file("old");
        try (RenewedFile renewed = open(file)) {
            WholeFile.write(file, "new");
            assertThat(renewed.isUnchanged()).isFalse();
        }
        try (RenewedFile renewed = open(file)) {
            Files.writeString(file, "more", StandardOpenOption.APPEND);
            assertThat(renewed.isUnchanged()).isFalse();
        }
    }

    @Test
    void isThereAndCanBeOpenedAgainAfterItWasNot() throws IOException, TimeoutException {
        assertThatIOException().isThrownBy(() -> open(folder.resolve("none")));
        assertThatIOException().isThrownBy(() -> open(folder));

        try (RenewedFile renewed = open(file("old"))) {
            assertThat(renewed.content()).isNotEmpty();
        }
    }
}
