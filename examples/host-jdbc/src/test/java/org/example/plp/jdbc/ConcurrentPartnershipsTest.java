package org.example.plp.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.example.plp.jdbc.Database.CROISETTE;
import static org.example.plp.jdbc.Database.DAY;
import static org.example.plp.jdbc.Database.admission;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.rules.permission.Permission;

@DisplayName("Partnerships in a database, of which two want something at once,")
class ConcurrentPartnershipsTest {
    private static final int THREADS = 2;

    private Database database;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = new Database(folder);
        database.takeOverTheCroisette();
    }

    private <T> List<T> together(Callable<T> one, Callable<T> other) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> each : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            return List.of(running.get(0).get(), running.get(1).get());
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean append(EventStore store, String member) {
        try {
            store.append(CROISETTE, 1, List.of(new MembershipEvent.MovedAway(member, DAY)));
            return true;
        } catch (StaleException stale) {
            return false;
        }
    }

    @Test
    void one_of_two_who_looked_at_the_same_version_stores_and_the_other_learns_it() {
        EventStore store = database.store();

        assertThat(together(() -> append(store, "m-1"), () -> append(store, "m-2")))
                .containsExactlyInAnyOrder(true, false);
        assertThat(database.query("select sequence from event order by sequence"))
                .containsExactly("1", "2");
    }

    @Test
    void whoever_comes_while_another_has_not_committed_yet_waits_and_learns_it() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection first = DriverManager.getConnection(database.url())) {
            first.setAutoCommit(false);
            try (Statement statement = first.createStatement()) {
                statement.execute("insert into event select partnership, 2, subject, event_day, type, body from event");
            }

            Future<Boolean> second = thread.submit(() -> append(database.store(), "m-1"));

            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS));
            first.commit();
            assertThat(second.get()).isFalse();
        } finally {
            thread.shutdownNow();
        }
        assertThat(database.query("select sequence from event order by sequence"))
                .containsExactly("1", "2");
    }

    @Test
    void two_acts_are_both_done_one_after_the_other() {
        Partnerships partnerships = database.partnerships();

        for (int i = 0; i < 5; i++) {
            String first = "m-a" + i;
            String second = "m-b" + i;
            assertThat(together(
                            () -> partnerships.doIfAllowed(CROISETTE, admission(first, "p-" + first, DAY)),
                            () -> partnerships.doIfAllowed(CROISETTE, admission(second, "p-" + second, DAY))))
                    .allMatch(Permission::isYes);
        }

        assertThat(database.query("select sequence from event order by sequence"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 11).mapToObj(Integer::toString).toList());
        assertThat(database.partnerships().dossier(CROISETTE).memberships().size())
                .isEqualTo(34);
    }

    @Test
    void of_two_acts_that_exclude_each_other_one_is_done() {
        Partnerships partnerships = database.partnerships();
        Callable<Permission> leaving = () -> partnerships.doIfAllowed(CROISETTE, new MembershipAct.Leave("m-6", DAY));

        List<Permission> answers = together(leaving, leaving);

        assertThat(answers).filteredOn(Permission::isYes).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer instanceof Permission.Impossible)
                .hasSize(1);
    }
}
