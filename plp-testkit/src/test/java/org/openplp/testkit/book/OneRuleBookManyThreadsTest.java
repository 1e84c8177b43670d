package org.openplp.testkit.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.testkit.dossier.Dossiers;
import org.openplp.testsupport.Thorough;

@DisplayName("One rule book, asked by many threads")
class OneRuleBookManyThreadsTest {
    private static final int THREADS = 8;
    private static final List<Dossier> DOSSIERS = LongStream.range(0, Thorough.isOn() ? 60 : 24)
            .mapToObj(Dossiers.valid()::sample)
            .toList();

    @Test
    void givesTheAnswersThatItGivesToOne() throws Exception {
        RuleBook shared = aBookThatNobodyAskedYet();
        List<Assessment> sharedToo = DOSSIERS.subList(0, 20).stream()
                .map(dossier -> shared.assess(snapshot(dossier), Reading.AS_WORDED))
                .toList();
        CountDownLatch start = new CountDownLatch(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<List<List<String>>> answers = new ArrayList<>();
        try {
            List<Future<List<List<String>>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int from = i * 7;
                Callable<List<List<String>>> work = () -> {
                    start.countDown();
                    start.await();
                    List<List<String>> found = new ArrayList<>(sharedToo.stream()
                            .map(OneRuleBookManyThreadsTest::reported)
                            .toList());
                    found.addAll(answers(shared, from));
                    return found;
                };
                all.add(threads.submit(work));
            }
            for (Future<List<List<String>>> one : all) {
                answers.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }

        List<List<String>> alone = answers(aBookThatNobodyAskedYet(), 0);
        List<List<String>> expected = new ArrayList<>(alone.subList(0, 20));
        expected.addAll(alone);
        assertThat(answers).hasSize(THREADS).containsOnly(expected);
    }

    private static RuleBook aBookThatNobodyAskedYet() {
        return BelgianBook.withLocalExamples();
    }

    private static DossierSnapshot snapshot(Dossier dossier) {
        return ((DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(dossier, Dossiers.USUAL_DAY)).snapshot();
    }

    private static List<String> reported(Assessment assessment) {
        return Stream.concat(assessment.findings().stream(), assessment.allFindings().stream())
                .map(finding -> finding + " " + finding.explanation())
                .toList();
    }

    /** What is found in each dossier, with all explanations, asked in an order of one's own. */
    private static List<List<String>> answers(RuleBook book, int from) {
        List<List<String>> answers =
                new ArrayList<>(DOSSIERS.stream().map(any -> List.<String>of()).toList());
        for (int i = 0; i < DOSSIERS.size(); i++) {
            int which = (from + i) % DOSSIERS.size();
            answers.set(which, reported(book.assess(snapshot(DOSSIERS.get(which)), Reading.AS_WORDED)));
        }
        return answers;
    }
}
