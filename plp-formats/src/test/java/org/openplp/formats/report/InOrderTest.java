package org.openplp.formats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;

@DisplayName("Work on many files")
@Timeout(60)
class InOrderTest {
    private static final long ENOUGH = 1 << 20;

    @TempDir
    private Path folder;

    private static List<Path> files(int number) {
        return IntStream.range(0, number).mapToObj(i -> Path.of("none-" + i)).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16})
    void isHandedOverInTheOrderOfTheFilesHoweverManyWorkOnIt(int threads) throws IOException {
        List<String> taken = new ArrayList<>();

        run(
                InOrder.on(threads, ENOUGH),
                files(100),
                (number, file) -> {
                    for (int spin = 0; spin < (number % 7) * 1000; spin++) {
                        Thread.onSpinWait();
                    }
                    return number + " " + file;
                },
                taken::add);

        assertThat(taken)
                .isEqualTo(
                        IntStream.range(0, 100).mapToObj(i -> i + " none-" + i).toList());
    }

    @Test
    void isDoneBySeveralAtOnce() throws IOException {
        CountDownLatch both = new CountDownLatch(2);

        run(
                InOrder.on(2, ENOUGH),
                files(2),
                (number, file) -> {
                    both.countDown();
                    return await(both);
                },
                met -> assertThat(met).isTrue());
    }

    @Test
    void runsNoFurtherAheadThanTwiceAsManyFilesAsThreads() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();

        run(InOrder.on(3, ENOUGH), files(50), (number, file) -> begun.incrementAndGet(), result -> {
            ahead.add(begun.get() - ahead.size());
        });

        assertThat(ahead).hasSize(50).allMatch(files -> files <= 6);
    }

    @Test
    void holdsNoMoreThanThereIsRoomFor() throws IOException {
        List<Path> large = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            large.add(Files.writeString(folder.resolve("file-" + i), "x".repeat(100)));
        }
        AtomicInteger begun = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();

        run(InOrder.on(4, 250), large, (number, file) -> begun.incrementAndGet(), result -> {
            ahead.add(begun.get() - ahead.size());
        });

        assertThat(ahead).hasSize(6).allMatch(files -> files <= 2);
    }

    @Test
    void ofAFileThatIsLargerThanTheRoomIsDoneAlone() throws IOException {
        Path large = Files.writeString(folder.resolve("large"), "x".repeat(100));
        List<Integer> taken = new ArrayList<>();

        run(InOrder.on(2, 10), List.of(large, large, large), (number, file) -> number, taken::add);

        assertThat(taken).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void failsAsItDoesWithOneThread(int threads) {
        List<Integer> taken = new ArrayList<>();

        assertThatThrownBy(() -> run(
                        InOrder.on(threads, ENOUGH),
                        files(20),
                        (number, file) -> {
                            if (number == 5) {
                                throw new IllegalArgumentException("a fault");
                            }
                            return number;
                        },
                        taken::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a fault");
        assertThat(taken).containsExactly(0, 1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({"1, 1048576", "4, 1048576", "4, -1"})
    @SuppressWarnings("NullAway") // a host may be compiled without such a check
    void isRefusedWhereNothingComesOfIt(int threads, long bytes) {
        InOrder order = InOrder.on(threads, bytes);
        InOrder.Work<Object> nothing = (number, file) -> null;
        InOrder.Work<Object> scarce = (number, file) -> {
            throw new OutOfMemoryError();
        };

        assertThatNullPointerException()
                .isThrownBy(() -> order.run(files(3), nothing, nothing, result -> {}))
                .withMessage("work gave null");
        assertThatNullPointerException()
                .isThrownBy(() -> order.run(files(3), scarce, nothing, result -> {}))
                .withMessage("work gave null");
    }

    @Test
    void passesOnAnError() {
        assertThatThrownBy(() -> run(
                        InOrder.on(2, ENOUGH),
                        files(3),
                        (number, file) -> {
                            throw new StackOverflowError();
                        },
                        result -> {}))
                .isInstanceOf(StackOverflowError.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void endsWhenNothingMoreCanBeWritten(int threads) {
        Set<Integer> begun = ConcurrentHashMap.newKeySet();

        assertThatThrownBy(() -> run(
                        InOrder.on(threads, ENOUGH),
                        files(1000),
                        (number, file) -> {
                            begun.add(number);
                            return number;
                        },
                        result -> {
                            throw new IOException("no room");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("no room");
        assertThat(begun).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void givesTheSameDocumentHoweverManyWorkOnIt(ReportFormat format) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("croisette", "new", "none", "estaimpuis", "croisette", "bel-horizon")) {
            files.add(Path.of("..", "examples", "plp-" + name + ".yaml"));
        }

        assertThat(document(format, files, 4))
                .isEqualTo(document(format, files, 1))
                .contains("B-P2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void isDoneOnceMoreAloneWhereMemoryDoesNotSufficeBesideOthers(int threads) throws IOException {
        AtomicInteger atWork = new AtomicInteger();
        List<String> taken = new ArrayList<>();

        InOrder.on(threads, ENOUGH)
                .run(
                        files(9),
                        (number, file) -> {
                            boolean alone = atWork.incrementAndGet() == 1;
                            try {
                                if (number == 3 || (number == 5 && !(alone && isByTheCaller()))) {
                                    throw new OutOfMemoryError();
                                }
                                return number + " done";
                            } finally {
                                atWork.decrementAndGet();
                            }
                        },
                        (number, file) -> number + " too large",
                        taken::add);

        assertThat(taken)
                .containsExactly(
                        "0 done", "1 done", "2 done", "3 too large", "4 done", "5 done", "6 done", "7 done", "8 done");
    }

    private static boolean isByTheCaller() {
        return !Thread.currentThread().getName().equals("plp-check");
    }

    private static <R> void run(InOrder order, List<Path> files, InOrder.Work<R> work, InOrder.Taker<R> taker)
            throws IOException {
        order.run(
                files,
                work,
                (number, file) -> {
                    throw new AssertionError("memory suffices");
                },
                taker);
    }

    private static String document(ReportFormat format, List<Path> files, int threads) throws IOException {
        DossierCheck check = new DossierCheck(
                DossierReader.withDefaultLimit(),
                BelgianBook.ofThisRelease(),
                Reading.AS_WORDED,
                LocalDate.parse("2026-11-24"));
        Manner manner = new Manner(new Messages(Texts.english()), false, false);
        StringWriter out = new StringWriter();
        ReportDocument document = format.open(manner, true, out);
        run(
                InOrder.on(threads, ENOUGH),
                files,
                (number, file) -> document.part(number, check.of(file, file.toString())),
                ReportDocument.Part::write);
        document.end();
        return out.toString();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
