package org.openplp.formats.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is written whole or not at all")
class WholeFileTest {
    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void hasNothingElseThan(String... names) {
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(names);
    }

    @Nested
    @DisplayName("in the place of an old one")
    class Replacing {
        @Test
        void leavesTheOldOneUntilItIsKept() throws IOException {
            Path file = file("report", "old");
            try (WholeFile whole = WholeFile.open(file)) {
                whole.writer().write("new");
                whole.writer().flush();
                assertThat(file).hasContent("old");
                whole.keep();
                assertThat(file).hasContent("new");
            }

            assertThat(file).hasContent("new");
            hasNothingElseThan("report");
        }

        @Test
        void leavesTheOldOneIfItIsNotWrittenToTheEnd() throws IOException {
            Path file = file("report", "old");

            assertThatIOException().isThrownBy(() -> {
                try (WholeFile whole = WholeFile.open(file)) {
                    whole.writer().write("x".repeat(1 << 20));
                    throw new IOException("no space left");
                }
            });

            assertThat(file).hasContent("old");
            hasNothingElseThan("report");
        }

        @ParameterizedTest
        @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x--x"})
        void hasItsPermissions(String permissions) throws IOException {
            Path file = file("report", "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

            WholeFile.write(file, "new");

            assertThat(file).hasContent("new");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
        }

        /** The system lets not even the administrator write to this one. */
        @Test
        @EnabledOnOs(OS.LINUX)
        void isRefusedIfTheOldOneMayNotBeWrittenTo() {
            Path file = Path.of("/proc/sys/kernel/ostype");

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> WholeFile.write(file, "new"))
                    .withMessage(file.toString());
            assertThat(file).hasContent("Linux");
        }

        @Test
        void holdsBytesToo() throws IOException {
            Path file = file("report", "old");

            WholeFile.write(file, new byte[] {0, (byte) 0xFF, 'x'});

            assertThat(file).hasBinaryContent(new byte[] {0, (byte) 0xFF, 'x'});
            hasNothingElseThan("report");
        }

        @Test
        void canBeReadByNobodyElseWhileItIsWritten() throws IOException {
            Path file = file("report", "old");
            Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rw-------");
            Files.setPosixFilePermissions(file, owner);
            try (WholeFile whole = WholeFile.open(file)) {
                whole.writer().write("new");
                try (var files = Files.list(folder)) {
                    assertThat(files)
                            .hasSize(2)
                            .allSatisfy(one -> assertThat(Files.getPosixFilePermissions(one))
                                    .isEqualTo(owner));
                }
            }
        }

        @Test
        void belongsToWhoeverTheOldOneBelongsTo() throws IOException {
            Path file = file("report", "old");
            giveAway(file);
            Object owner = Files.getAttribute(file, "posix:owner");
            Object group = Files.getAttribute(file, "posix:group");

            WholeFile.write(file, "new");

            assertThat(Files.getAttribute(file, "posix:owner")).isEqualTo(owner);
            assertThat(Files.getAttribute(file, "posix:group")).isEqualTo(group);
        }

        /** Only the administrator may do that. */
        private static void giveAway(Path file) {
            try {
                Files.setOwner(
                        file,
                        file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
            } catch (IOException notAllowed) {
                assertThat(file).exists();
            }
        }
    }

    @Nested
    @DisplayName("of which there was none")
    class New {
        @Test
        void hasThePermissionsOfEveryOtherNewFile() throws IOException {
            Path other = file("other", "");
            Path file = folder.resolve("report");

            WholeFile.write(file, "new");

            assertThat(file).hasContent("new");
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
        }

        @Test
        void isNotThereIfItIsNotKept() throws IOException {
            try (WholeFile whole = WholeFile.open(folder.resolve("report"))) {
                whole.writer().write("new");
            }

            hasNothingElseThan();
        }

        @Test
        void isNoFolderAndInNoFolderThatIsNotThere() {
            assertThatIOException().isThrownBy(() -> WholeFile.open(folder));
            assertThatIOException().isThrownBy(() -> WholeFile.open(folder.resolve("none/report")));
            hasNothingElseThan();
        }

        /** In a container each process has the same number, and a folder may be shared. */
        @Test
        void isMadeUnderANameThatNoOtherProcessHas() throws IOException {
            Set<String> names = new HashSet<>();
            for (int i = 0; i < 5; i++) {
                try (WholeFile whole = WholeFile.open(folder.resolve("report"))) {
                    names.addAll(List.of(folder.toFile().list()));
                    whole.writer().write("new");
                }
            }

            assertThat(names).hasSize(5).allMatch(name -> name.matches("\\.plp-[0-9a-f-]{36}\\.part"));
        }

        @Test
        void mayBeWrittenTwiceAtOnce() throws IOException {
            try (WholeFile one = WholeFile.open(folder.resolve("report"));
                    WholeFile other = WholeFile.open(folder.resolve("report"))) {
                one.writer().write("one");
                other.writer().write("other");
                one.keep();
                assertThat(folder.resolve("report")).hasContent("one");
                other.keep();
            }

            assertThat(folder.resolve("report")).hasContent("other");
            hasNothingElseThan("report");
        }
    }

    @Nested
    @DisplayName("in the place of a link")
    class Linked {
        @ParameterizedTest
        @ValueSource(strings = {"other/report", "other/none", "link", "/dev/null", "/proc/self/fd/1"})
        void leavesWhatTheLinkLeadsTo(String target) throws IOException {
            Files.createDirectory(folder.resolve("other"));
            Path report = file("other/report", "old");
            Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(target));

            WholeFile.write(link, "new");

            assertThat(Files.isRegularFile(link, LinkOption.NOFOLLOW_LINKS)).isTrue();
            assertThat(link).hasContent("new");
            assertThat(report).hasContent("old");
            assertThat(folder.resolve("other").toFile().list()).containsExactly("report");
        }

        @Test
        void hasThePermissionsOfEveryOtherNewFile() throws IOException {
            Path secret = file("secret", "old");
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
            Path link = Files.createSymbolicLink(folder.resolve("link"), secret);

            WholeFile.write(link, "new");

            assertThat(Files.getPosixFilePermissions(link)).isEqualTo(Files.getPosixFilePermissions(file("other", "")));
        }

        @Test
        void isNoFolder() throws IOException {
            Path link =
                    Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("other")));

            assertThatIOException().isThrownBy(() -> WholeFile.open(link));
            assertThat(link).isSymbolicLink();
        }
    }

    @Nested
    @DisplayName("that has to be new")
    class ThatHasToBeNew {
        @Test
        void isNotMadeWhereThereIsAFileOrALink() throws IOException {
            Path old = file("report", "old");
            Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));

            for (Path there : List.of(old, link)) {
                assertThatIOException()
                        .isThrownBy(() -> WholeFile.openNew(there))
                        .isInstanceOf(FileAlreadyExistsException.class);
                assertThatIOException()
                        .isThrownBy(() -> WholeFile.writeNew(there, new byte[0]))
                        .isInstanceOf(FileAlreadyExistsException.class);
            }
            assertThat(old).hasContent("old");
            hasNothingElseThan("report", "link");
        }

        @Test
        void leavesTheOneThatSomebodyElseMadeInTheMeantime() throws IOException {
            Path file = folder.resolve("report");
            try (WholeFile whole = WholeFile.openNew(file)) {
                whole.writer().write("new");
                file("report", "theirs");
                assertThatIOException().isThrownBy(whole::keep).isInstanceOf(FileAlreadyExistsException.class);
            }

            assertThat(file).hasContent("theirs");
            hasNothingElseThan("report");
        }

        @Test
        void isThereWhenItIsKept() throws IOException {
            WholeFile.writeNew(folder.resolve("report"), new byte[] {'n', 'e', 'w'});

            assertThat(folder.resolve("report")).hasContent("new");
            hasNothingElseThan("report");
        }
    }

    @Test
    void isWrittenToTheEndByAThreadThatIsInterrupted() throws IOException {
        Path file = folder.resolve("report");
        Thread.currentThread().interrupt();
        try {
            WholeFile.write(file, "new");
            WholeFile.write(file, "newer");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(file).hasContent("newer");
        hasNothingElseThan("report");
    }

    @Nested
    @DisplayName("that is no regular one")
    class Irregular {
        @Test
        @Timeout(60)
        void isWrittenToAsItIs() throws IOException, InterruptedException, ExecutionException, TimeoutException {
            Path pipe = folder.resolve("pipe");
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
                try {
                    return Files.readString(pipe);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });

            WholeFile.write(pipe, "new");

            assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("new");
            assertThat(Files.isRegularFile(pipe)).isFalse();
            hasNothingElseThan("pipe");
        }

        @Test
        void reportsIfThereIsNoRoom() {
            assertThatIOException().isThrownBy(() -> WholeFile.write(Path.of("/dev/full"), "new"));
        }
    }
}
