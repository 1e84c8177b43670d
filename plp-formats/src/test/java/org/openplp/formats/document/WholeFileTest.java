package org.openplp.formats.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
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

        @Test
        void isRefusedIfTheOldOneMayNotBeWrittenTo() throws IOException {
            Path file = file("report", "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
            assumeThat(Files.isWritable(file)).as("the administrator may").isFalse();

            assertThatIOException().isThrownBy(() -> WholeFile.write(file, "new"));

            assertThat(file).hasContent("old");
            hasNothingElseThan("report");
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
    @DisplayName("behind a link")
    class Linked {
        private Path link(String name, String target) throws IOException {
            return Files.createSymbolicLink(folder.resolve(name), Path.of(target));
        }

        @ParameterizedTest
        @ValueSource(strings = {"link", "link-to-link"})
        void isReplacedWhereItIs(String name) throws IOException {
            Files.createDirectory(folder.resolve("other"));
            Path file = file("other/report", "old");
            link("link", "other/report");
            link("link-to-link", "link");

            WholeFile.write(folder.resolve(name), "new");

            assertThat(file).hasContent("new").isRegularFile();
            assertThat(folder.resolve(name)).isSymbolicLink();
            assertThat(folder.resolve("other")).isDirectoryContaining(one -> one.endsWith("report"));
            assertThat(folder.resolve("other").toFile().list()).hasSize(1);
        }

        @Test
        void isMadeWhereTheLinkLeads() throws IOException {
            WholeFile.write(link("link", "report"), "new");

            assertThat(folder.resolve("link")).isSymbolicLink();
            assertThat(Files.isRegularFile(folder.resolve("report"), LinkOption.NOFOLLOW_LINKS))
                    .isTrue();
            assertThat(folder.resolve("report")).hasContent("new");
        }

        @Test
        void isNotLookedForInACircle() throws IOException {
            link("one", "other");

            assertThatIOException()
                    .isThrownBy(() -> WholeFile.open(link("other", "one")))
                    .isInstanceOf(FileSystemLoopException.class);
        }
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
        void tellsIfThereIsNoRoom() {
            assertThatIOException().isThrownBy(() -> WholeFile.write(Path.of("/dev/full"), "new"));
        }
    }
}
