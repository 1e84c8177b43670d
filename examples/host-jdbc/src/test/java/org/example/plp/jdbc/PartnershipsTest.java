package org.example.plp.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplp.core.act.ConductAct;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.Initiative;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.Plp;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.permission.Permission;

@DisplayName("Partnerships in a database")
class PartnershipsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate JOINED = LocalDate.of(2026, 5, 13);
    private static final LocalDate LEFT = LocalDate.of(2026, 6, 17);
    private static final String CROISETTE = "plp-004";
    private static final String ACTOR = "actor-7f3c9a51";

    @TempDir
    private Path folder;

    /** Each step opens the database again, as another run of the application does: the file is closed with its last connection. */
    private Partnerships partnerships() {
        return new Partnerships(store(), Plp.belgian());
    }

    private EventStore store() {
        return Application.store(folder.resolve("partnerships"));
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("partnerships");
    }

    private List<String> query(String sql) {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                ResultSet row = statement.getResultSet();
                while (row.next()) {
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.add(row.getString(i));
                    }
                }
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String everyRow() {
        return String.join("\n", query("select * from event order by partnership, sequence"));
    }

    private static byte[] croisette() {
        try {
            return Files.readAllBytes(Path.of("..", "plp-croisette.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MembershipAct.Admit admission(String id, String actor, LocalDate day) {
        return new MembershipAct.Admit(Membership.of(id)
                .but()
                .actor(actor)
                .kind(Membership.Kind.RESIDENT)
                .joinedOn(day)
                .adult(true)
                .livesInArea(true)
                .voluntary(true)
                .paid(false)
                .consentToShareOn(day)
                .toldWhyDataIsKept(day)
                .acknowledgement(Recorded.of(new Acknowledgement(
                        Recorded.of(day), Recorded.of(Acknowledgement.How.SIGNED_FORM), Recorded.of("2023"))))
                .build());
    }

    private static Dossier done(Permission answer) {
        assertThat(answer).isInstanceOf(Permission.Yes.class);
        return ((Permission.Yes) answer).consequences().done().now();
    }

    private void takeOverTheCroisette() {
        assertThat(partnerships().takeOver(DAY, "plp-croisette.yaml", croisette()))
                .isEqualTo(new TakenOver.Done(CROISETTE));
    }

    @Nested
    class take_over_a_record {
        @Test
        void as_the_first_event_from_which_the_same_dossier_is_built() {
            takeOverTheCroisette();

            assertThat(query("select sequence, subject, event_day, type from event"))
                    .containsExactly("1", CROISETTE, "2026-11-24", "dossier-taken-over");
            assertThat(partnerships().dossier(CROISETTE))
                    .isEqualTo(DossierReader.withDefaultLimit()
                            .read("plp-croisette.yaml", croisette())
                            .dossier()
                            .orElseThrow());
        }

        @Test
        void once() {
            takeOverTheCroisette();

            assertThat(partnerships().takeOver(DAY, "plp-croisette.yaml", croisette()))
                    .isEqualTo(new TakenOver.Known(CROISETTE));
            assertThat(query("select count(*) from event")).containsExactly("1");
        }

        @Test
        void unless_something_stops_it_and_report_every_defect_with_its_place() {
            byte[] content =
                    "openplp: 1\npartnership:\n  id: plp 1\nmemberships: {}\n".getBytes(StandardCharsets.UTF_8);

            TakenOver.Defective reply = (TakenOver.Defective) partnerships().takeOver(DAY, "plp-1.yaml", content);

            assertThat(reply.defects())
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("plp-1.yaml:3:7: partnership.id: "),
                            second -> assertThat(second).startsWith("plp-1.yaml:4:14: memberships: "));
            assertThat(query("select count(*) from event")).containsExactly("0");
        }
    }

    @Nested
    class found_a_partnership {
        @Test
        void that_is_built_again_from_what_happened_to_it() {
            Partnership beginning = Partnership.of("plp-1")
                    .but()
                    .initiative(
                            Recorded.of(new Initiative(Recorded.of(DAY), Recorded.of(Initiative.Initiator.RESIDENTS))))
                    .build();

            assertThat(partnerships().found(beginning)).isEqualTo(new TakenOver.Done("plp-1"));
            assertThat(partnerships().dossier("plp-1"))
                    .isEqualTo(Dossier.found(beginning).aggregate().orElseThrow());
        }

        @Test
        void with_a_dated_initiative() {
            assertThat(partnerships().found(Partnership.of("plp-1")))
                    .isInstanceOfSatisfying(
                            TakenOver.Defective.class,
                            reply -> assertThat(reply.defects())
                                    .singleElement()
                                    .asString()
                                    .startsWith("partnership.initiative.date: "));
        }
    }

    @Nested
    class do_what_is_allowed {
        @BeforeEach
        void takeOver() {
            takeOverTheCroisette();
        }

        @Test
        void and_build_it_again_as_it_was_in_memory() {
            Dossier admitted = done(partnerships().doIfAllowed(CROISETTE, admission("m-99", ACTOR, JOINED)));
            assertThat(partnerships().dossier(CROISETTE)).isEqualTo(admitted);

            Dossier left = done(partnerships().doIfAllowed(CROISETTE, new MembershipAct.Leave("m-99", LEFT)));
            assertThat(partnerships().dossier(CROISETTE)).isEqualTo(left).isNotEqualTo(admitted);
            assertThat(query("select sequence, subject, event_day, type from event where sequence > 1"))
                    .containsExactly(
                            "2",
                            "m-99",
                            "2026-05-13",
                            "membership-admitted",
                            "3",
                            "m-99",
                            "2026-06-17",
                            "membership-left");
        }

        @Test
        void and_store_nothing_of_what_is_not() {
            Membership minor = admission("m-99", ACTOR, JOINED)
                    .membership()
                    .but()
                    .adult(false)
                    .build();

            Permission answer = partnerships().doIfAllowed(CROISETTE, new MembershipAct.Admit(minor));

            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Permission.No.class,
                            no -> assertThat(no.consequences().breached())
                                    .extracting(finding -> finding.norm().id().value())
                                    .containsExactly("B-P2"));
            assertThat(query("select count(*) from event")).containsExactly("1");
        }

        @Test
        void in_a_partnership_that_is_known() {
            assertThat(partnerships().doIfAllowed("plp-9", admission("m-99", ACTOR, JOINED)))
                    .isEqualTo(new Permission.Impossible(
                            List.of(Defect.at("partnership", RejectionCode.SUBJECT_UNKNOWN))));
        }
    }

    @Nested
    class put_on_record_what_happened {
        private static final MembershipAct MOVE = new MembershipAct.Move("m-1", DAY);

        @BeforeEach
        void takeOver() {
            takeOverTheCroisette();
        }

        @Test
        void whatever_the_norms_say() {
            Result<Dossier, Event> moved = partnerships().putOnRecord(CROISETTE, MOVE);

            assertThat(moved.events()).containsExactly(new MembershipEvent.MovedAway("m-1", DAY));
            assertThat(partnerships().dossier(CROISETTE))
                    .isEqualTo(moved.aggregate().orElseThrow());
        }

        @Test
        void unless_the_record_would_contradict_itself() {
            partnerships().putOnRecord(CROISETTE, MOVE);

            assertThat(partnerships().putOnRecord(CROISETTE, MOVE).reasons())
                    .extracting(Defect::code)
                    .containsExactly(RejectionCode.MEMBERSHIP_ALREADY_MOVED);
            assertThat(query("select count(*) from event")).containsExactly("2");
        }
    }

    @Nested
    class build_a_membership {
        @BeforeEach
        void takeOver() {
            takeOverTheCroisette();
        }

        @Test
        void from_its_own_events() {
            done(partnerships().doIfAllowed(CROISETTE, admission("m-99", ACTOR, JOINED)));
            Dossier left = done(partnerships().doIfAllowed(CROISETTE, new MembershipAct.Leave("m-99", LEFT)));

            assertThat(store().about(CROISETTE, "m-99"))
                    .hasExactlyElementsOfTypes(MembershipEvent.Admitted.class, MembershipEvent.Left.class);
            assertThat(partnerships().membership(CROISETTE, "m-99")).isPresent().isEqualTo(left.membership("m-99"));
        }

        @Test
        void from_the_record_in_which_it_was_taken_over() {
            Dossier left = done(partnerships().doIfAllowed(CROISETTE, new MembershipAct.Leave("m-6", DAY)));

            assertThat(partnerships().membership(CROISETTE, "m-6")).isPresent().isEqualTo(left.membership("m-6"));
        }
    }

    @Nested
    class assess {
        @Test
        void what_was_on_record_on_a_past_day() {
            takeOverTheCroisette();

            assertThat(partnerships()
                            .assess(CROISETTE, LocalDate.of(2026, 1, 31))
                            .findings())
                    .noneMatch(finding -> finding.isUnwaivedBreach()
                            && finding.norm().id().value().equals("C-T8b"));
            assertThat(partnerships()
                            .assess(CROISETTE, LocalDate.of(2026, 2, 2))
                            .findings())
                    .anyMatch(finding -> finding.isUnwaivedBreach()
                            && finding.norm().id().value().equals("C-T8b"));
        }
    }

    @Nested
    class at_once {
        private static final int THREADS = 2;

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

        @BeforeEach
        void takeOver() {
            takeOverTheCroisette();
        }

        @Test
        void one_of_two_who_looked_at_the_same_version_stores_and_the_other_learns_it() {
            EventStore store = store();

            assertThat(together(() -> append(store, "m-1"), () -> append(store, "m-2")))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(query("select sequence from event order by sequence")).containsExactly("1", "2");
        }

        @Test
        void whoever_comes_while_another_has_not_committed_yet_waits_and_learns_it() throws Exception {
            ExecutorService thread = Executors.newSingleThreadExecutor();
            try (Connection first = DriverManager.getConnection(url())) {
                first.setAutoCommit(false);
                try (Statement statement = first.createStatement()) {
                    statement.execute(
                            "insert into event select partnership, 2, subject, event_day, type, body from event");
                }

                Future<Boolean> second = thread.submit(() -> append(store(), "m-1"));

                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS));
                first.commit();
                assertThat(second.get()).isFalse();
            } finally {
                thread.shutdownNow();
            }
            assertThat(query("select sequence from event order by sequence")).containsExactly("1", "2");
        }

        @Test
        void two_acts_are_both_done_one_after_the_other() {
            Partnerships partnerships = partnerships();

            for (int i = 0; i < 5; i++) {
                String first = "m-a" + i;
                String second = "m-b" + i;
                assertThat(together(
                                () -> partnerships.doIfAllowed(CROISETTE, admission(first, "p-" + first, DAY)),
                                () -> partnerships.doIfAllowed(CROISETTE, admission(second, "p-" + second, DAY))))
                        .allMatch(Permission::isYes);
            }

            assertThat(query("select sequence from event order by sequence"))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 11)
                            .mapToObj(Integer::toString)
                            .toList());
            assertThat(partnerships().dossier(CROISETTE).memberships().size()).isEqualTo(34);
        }

        @Test
        void of_two_acts_that_exclude_each_other_one_is_done() {
            Partnerships partnerships = partnerships();
            Callable<Permission> leaving =
                    () -> partnerships.doIfAllowed(CROISETTE, new MembershipAct.Leave("m-6", DAY));

            List<Permission> answers = together(leaving, leaving);

            assertThat(answers).filteredOn(Permission::isYes).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer instanceof Permission.Impossible)
                    .hasSize(1);
        }
    }

    @Nested
    class erase_a_member {
        private static final LocalDate LATER = LocalDate.of(2026, 7, 9);

        @BeforeEach
        void who_came_and_reported_something_and_left() {
            takeOverTheCroisette();
            done(partnerships().doIfAllowed(CROISETTE, admission("m-99", ACTOR, JOINED)));
            Report report = Report.of("r-99")
                    .but()
                    .by(ACTOR)
                    .at(OffsetDateTime.parse("2026-06-01T10:00:00+02:00"))
                    .build();
            partnerships().putOnRecord(CROISETTE, new ConductAct.ReceiveReport(report));
            done(partnerships().doIfAllowed(CROISETTE, new MembershipAct.Leave("m-99", LEFT)));
        }

        @Test
        void so_that_no_row_reveals_who_it_was_or_when() {
            assertThat(everyRow()).contains(ACTOR, "2026-05-13", "2026-06-17", "\"p-5\"", "2025-03-20", "2025-03-05");

            assertThat(partnerships().erase(CROISETTE, "m-99", LATER)).isEmpty();
            assertThat(partnerships().erase(CROISETTE, "m-5", LATER)).isEmpty();

            assertThat(everyRow())
                    .doesNotContain(ACTOR, "2026-05-13", "2026-06-17", "\"p-5\"", "2025-03-20", "2025-03-05")
                    .contains("m-99", "m-5", "r-99");
        }

        @Test
        void and_build_the_dossier_with_the_tombstone() {
            Dossier before = partnerships().dossier(CROISETTE);

            partnerships().erase(CROISETTE, "m-99", LATER);

            assertThat(partnerships().dossier(CROISETTE))
                    .isEqualTo(before.erase("m-99", LATER).aggregate().orElseThrow());
        }

        @Test
        void who_has_left() {
            assertThat(partnerships().erase(CROISETTE, "m-1", LATER))
                    .singleElement()
                    .extracting(Defect::code)
                    .isEqualTo(RejectionCode.MEMBERSHIP_NOT_ENDED);
        }

        @Test
        void and_inform_whoever_looked_at_the_state_before() {
            EventStore store = store();
            Stored seen = store.find(CROISETTE).orElseThrow();

            partnerships().erase(CROISETTE, "m-99", LATER);

            assertThatExceptionOfType(StaleException.class)
                    .isThrownBy(() -> store.append(
                            CROISETTE, seen.version(), List.of(new MembershipEvent.MovedAway("m-1", DAY))));
            assertThat(partnerships().takeOver(DAY, "plp-croisette.yaml", croisette()))
                    .isEqualTo(new TakenOver.Known(CROISETTE));
        }

        @Test
        void by_rewriting_what_is_stored_and_not_by_one_more_event() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> partnerships().doIfAllowed(CROISETTE, new MembershipAct.Erase("m-99", LATER)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> partnerships().putOnRecord(CROISETTE, new MembershipAct.Erase("m-99", LATER)));
        }
    }

    @Nested
    class read_what_is_stored {
        @BeforeEach
        void takeOver() {
            takeOverTheCroisette();
            store().append(CROISETTE, 1, List.of(new MembershipEvent.MovedAway("m-1", DAY)));
        }

        @Test
        void unless_it_is_an_event_that_this_release_does_not_know_and_report_which() {
            query("update event set type = 'membership-promoted',"
                    + " body = replace(body, 'membership-moved-away', 'membership-promoted') where sequence = 2");

            assertThatIllegalStateException()
                    .isThrownBy(() -> partnerships().dossier(CROISETTE))
                    .withMessageStartingWith("plp-004, event 2, membership-promoted: event:1:")
                    .withMessageNotContaining("m-1");
        }

        @Test
        void unless_it_was_damaged() {
            query("update event set body = replace(body, '2026-11-24', '2026-02-30') where sequence = 2");

            assertThatIllegalStateException()
                    .isThrownBy(() -> partnerships().dossier(CROISETTE))
                    .withMessageStartingWith("plp-004, event 2, membership-moved-away: event:1:")
                    .withMessageContaining("day: ");
        }
    }
}
