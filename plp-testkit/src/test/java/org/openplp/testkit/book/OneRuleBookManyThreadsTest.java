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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.situation.Situation;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;
import org.openplp.testkit.dossier.Dossiers;

@DisplayName("One rule book, asked by many threads")
class OneRuleBookManyThreadsTest {
    private static final int THREADS = 8;
    private static final List<Dossier> DOSSIERS =
            LongStream.range(0, 60).mapToObj(Dossiers.valid()::sample).toList();

    @Test
    void givesTheAnswersThatItGivesToOne() throws Exception {
        List<List<String>> alone = answers(RuleBook.ofThisRelease(), 0);
        RuleBook shared = RuleBook.ofThisRelease();
        CountDownLatch start = new CountDownLatch(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<List<String>>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int from = i * 7;
                Callable<List<List<String>>> work = () -> {
                    start.countDown();
                    start.await();
                    return answers(shared, from);
                };
                all.add(threads.submit(work));
            }
            for (Future<List<List<String>>> one : all) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What is found in each dossier, with all explanations, asked in an order of one's own. */
    private static List<List<String>> answers(RuleBook book, int from) {
        List<List<String>> answers =
                new ArrayList<>(DOSSIERS.stream().map(any -> List.<String>of()).toList());
        for (int i = 0; i < DOSSIERS.size(); i++) {
            int which = (from + i) % DOSSIERS.size();
            Situation.Result.Accepted result =
                    (Situation.Result.Accepted) Situation.of(DOSSIERS.get(which), Dossiers.USUAL_DAY);
            Assessment assessment = book.assess(result.situation(), Reading.AS_WORDED);
            answers.set(
                    which,
                    assessment.allFindings().stream()
                            .map(finding -> finding + " " + finding.explanation())
                            .toList());
        }
        return answers;
    }
}
