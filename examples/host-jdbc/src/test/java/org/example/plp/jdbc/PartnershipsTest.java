package org.example.plp.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.example.plp.jdbc.Database.ACTOR;
import static org.example.plp.jdbc.Database.CROISETTE;
import static org.example.plp.jdbc.Database.DAY;
import static org.example.plp.jdbc.Database.JOINED;
import static org.example.plp.jdbc.Database.LEFT;
import static org.example.plp.jdbc.Database.admission;
import static org.example.plp.jdbc.Database.croisette;
import static org.example.plp.jdbc.Database.done;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.Initiative;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.permission.Permission;

@DisplayName("Partnerships in a database")
class PartnershipsTest {
    private Database database;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = new Database(folder);
        database.takeOverTheCroisette();
    }

    @Nested
    class take_over_a_record {
        @Test
        void as_the_first_event_from_which_the_same_dossier_is_built() {
            assertThat(database.query("select sequence, subject, event_day, type from event"))
                    .containsExactly("1", CROISETTE, "2026-11-24", "dossier-taken-over");
            assertThat(database.partnerships().dossier(CROISETTE))
                    .isEqualTo(DossierReader.withDefaultLimit()
                            .read("plp-croisette.yaml", croisette())
                            .dossier()
                            .orElseThrow());
        }

        @Test
        void once() {
            assertThat(database.partnerships().takeOver(DAY, "plp-croisette.yaml", croisette()))
                    .isEqualTo(new TakenOver.Known(CROISETTE));
            assertThat(database.query("select count(*) from event")).containsExactly("1");
        }

        @Test
        void unless_something_stops_it_and_report_every_defect_with_its_place() {
            byte[] content =
                    "openplp: 1\npartnership:\n  id: plp 1\nmemberships: {}\n".getBytes(StandardCharsets.UTF_8);

            TakenOver.Defective reply =
                    (TakenOver.Defective) database.partnerships().takeOver(DAY, "plp-1.yaml", content);

            assertThat(reply.defects())
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("plp-1.yaml:3:7: partnership.id: "),
                            second -> assertThat(second).startsWith("plp-1.yaml:4:14: memberships: "));
            assertThat(database.query("select count(*) from event")).containsExactly("1");
        }
    }

    @Nested
    class found_a_partnership {
        @Test
        void that_is_built_again_from_what_happened_to_it() {
            Partnership beginning = Partnership.of("plp-1").toBuilder()
                    .initiative(
                            Recorded.of(new Initiative(Recorded.of(DAY), Recorded.of(Initiative.Initiator.RESIDENTS))))
                    .build();

            assertThat(database.partnerships().found(beginning)).isEqualTo(new TakenOver.Done("plp-1"));
            assertThat(database.partnerships().dossier("plp-1"))
                    .isEqualTo(Dossier.found(beginning).aggregate().orElseThrow());
        }

        @Test
        void with_a_dated_initiative() {
            assertThat(database.partnerships().found(Partnership.of("plp-1")))
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
        @Test
        void and_build_it_again_as_it_was_in_memory() {
            Dossier admitted = done(database.partnerships().doIfAllowed(CROISETTE, admission("m-99", ACTOR, JOINED)));
            assertThat(database.partnerships().dossier(CROISETTE)).isEqualTo(admitted);

            Dossier left = done(database.partnerships().doIfAllowed(CROISETTE, new MembershipAct.Leave("m-99", LEFT)));
            assertThat(database.partnerships().dossier(CROISETTE))
                    .isEqualTo(left)
                    .isNotEqualTo(admitted);
            assertThat(database.query("select sequence, subject, event_day, type from event where sequence > 1"))
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
            Membership minor = admission("m-99", ACTOR, JOINED).membership().toBuilder()
                    .adult(false)
                    .build();

            Permission answer = database.partnerships().doIfAllowed(CROISETTE, new MembershipAct.Admit(minor));

            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Permission.No.class,
                            no -> assertThat(no.consequences().breached())
                                    .extracting(finding -> finding.norm().id().value())
                                    .containsExactly("B-P2"));
            assertThat(database.query("select count(*) from event")).containsExactly("1");
        }

        @Test
        void in_a_partnership_that_is_known() {
            assertThat(database.partnerships().doIfAllowed("plp-9", admission("m-99", ACTOR, JOINED)))
                    .isEqualTo(new Permission.Impossible(
                            List.of(Defect.at("partnership", RejectionCode.SUBJECT_UNKNOWN))));
        }
    }

    @Nested
    class put_on_record_what_happened {
        private static final MembershipAct MOVE = new MembershipAct.Move("m-1", DAY);

        @Test
        void whatever_the_norms_say() {
            Result<Dossier, Event> moved = database.partnerships().putOnRecord(CROISETTE, MOVE);

            assertThat(moved.events()).containsExactly(new MembershipEvent.MovedAway("m-1", DAY));
            assertThat(database.partnerships().dossier(CROISETTE))
                    .isEqualTo(moved.aggregate().orElseThrow());
        }

        @Test
        void unless_the_record_would_contradict_itself() {
            database.partnerships().putOnRecord(CROISETTE, MOVE);

            assertThat(database.partnerships().putOnRecord(CROISETTE, MOVE).reasons())
                    .extracting(Defect::code)
                    .containsExactly(RejectionCode.MEMBERSHIP_ALREADY_MOVED);
            assertThat(database.query("select count(*) from event")).containsExactly("2");
        }
    }

    @Nested
    class build_a_membership {
        @Test
        void from_its_own_events() {
            done(database.partnerships().doIfAllowed(CROISETTE, admission("m-99", ACTOR, JOINED)));
            Dossier left = done(database.partnerships().doIfAllowed(CROISETTE, new MembershipAct.Leave("m-99", LEFT)));

            assertThat(database.store().about(CROISETTE, "m-99"))
                    .hasExactlyElementsOfTypes(MembershipEvent.Admitted.class, MembershipEvent.Left.class);
            assertThat(database.partnerships().membership(CROISETTE, "m-99"))
                    .isPresent()
                    .isEqualTo(left.membership("m-99"));
        }

        @Test
        void from_the_record_in_which_it_was_taken_over() {
            Dossier left = done(database.partnerships().doIfAllowed(CROISETTE, new MembershipAct.Leave("m-6", DAY)));

            assertThat(database.partnerships().membership(CROISETTE, "m-6"))
                    .isPresent()
                    .isEqualTo(left.membership("m-6"));
        }
    }

    @Nested
    class assess {
        @Test
        void what_was_on_record_on_a_past_day() {
            assertThat(database.partnerships()
                            .assess(CROISETTE, LocalDate.of(2026, 1, 31))
                            .findings())
                    .noneMatch(finding -> finding.isUnwaivedBreach()
                            && finding.norm().id().value().equals("C-T8b"));
            assertThat(database.partnerships()
                            .assess(CROISETTE, LocalDate.of(2026, 2, 2))
                            .findings())
                    .anyMatch(finding -> finding.isUnwaivedBreach()
                            && finding.norm().id().value().equals("C-T8b"));
        }
    }

    @Nested
    class erase_a_member {
        private static final LocalDate LATER = LocalDate.of(2026, 7, 9);

        @BeforeEach
        void who_came_and_reported_something_and_left() {
            done(database.partnerships().doIfAllowed(CROISETTE, admission("m-99", ACTOR, JOINED)));
            Report report = Report.of("r-99").toBuilder()
                    .by(ACTOR)
                    .at(OffsetDateTime.parse("2026-06-01T10:00:00+02:00"))
                    .build();
            database.partnerships().putOnRecord(CROISETTE, new ConductAct.ReceiveReport(report));
            done(database.partnerships().doIfAllowed(CROISETTE, new MembershipAct.Leave("m-99", LEFT)));
        }

        @Test
        void so_that_no_row_reveals_who_it_was_or_when() {
            assertThat(database.everyRow())
                    .contains(ACTOR, "2026-05-13", "2026-06-17", "\"p-5\"", "2025-03-20", "2025-03-05");

            assertThat(database.partnerships().erase(CROISETTE, "m-99", LATER)).isEmpty();
            assertThat(database.partnerships().erase(CROISETTE, "m-5", LATER)).isEmpty();

            assertThat(database.everyRow())
                    .doesNotContain(ACTOR, "2026-05-13", "2026-06-17", "\"p-5\"", "2025-03-20", "2025-03-05")
                    .contains("m-99", "m-5", "r-99");
        }

        @Test
        void and_build_the_dossier_with_the_tombstone() {
            Dossier before = database.partnerships().dossier(CROISETTE);

            database.partnerships().erase(CROISETTE, "m-99", LATER);

            assertThat(database.partnerships().dossier(CROISETTE))
                    .isEqualTo(before.erase("m-99", LATER).aggregate().orElseThrow());
        }

        @Test
        void who_has_left() {
            assertThat(database.partnerships().erase(CROISETTE, "m-1", LATER))
                    .singleElement()
                    .extracting(Defect::code)
                    .isEqualTo(RejectionCode.MEMBERSHIP_NOT_ENDED);
        }

        @Test
        void and_inform_whoever_looked_at_the_state_before() {
            EventStore store = database.store();
            Stored seen = store.find(CROISETTE).orElseThrow();

            database.partnerships().erase(CROISETTE, "m-99", LATER);

            assertThatExceptionOfType(StaleException.class)
                    .isThrownBy(() -> store.append(
                            CROISETTE, seen.version(), List.of(new MembershipEvent.MovedAway("m-1", DAY))));
            assertThat(database.partnerships().takeOver(DAY, "plp-croisette.yaml", croisette()))
                    .isEqualTo(new TakenOver.Known(CROISETTE));
        }

        @Test
        void by_rewriting_what_is_stored_and_not_by_one_more_event() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            database.partnerships().doIfAllowed(CROISETTE, new MembershipAct.Erase("m-99", LATER)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            database.partnerships().putOnRecord(CROISETTE, new MembershipAct.Erase("m-99", LATER)));
        }
    }

    @Nested
    class read_what_is_stored {
        @BeforeEach
        void takeOver() {
            database.store().append(CROISETTE, 1, List.of(new MembershipEvent.MovedAway("m-1", DAY)));
        }

        @Test
        void unless_it_is_an_event_that_this_release_does_not_know_and_report_which() {
            database.query("update event set type = 'membership-promoted',"
                    + " body = replace(body, 'membership-moved-away', 'membership-promoted') where sequence = 2");

            assertThatIllegalStateException()
                    .isThrownBy(() -> database.partnerships().dossier(CROISETTE))
                    .withMessageStartingWith("plp-004, event 2, membership-promoted: event:1:")
                    .withMessageNotContaining("m-1");
        }

        @Test
        void unless_it_was_damaged() {
            database.query("update event set body = replace(body, '2026-11-24', '2026-02-30') where sequence = 2");

            assertThatIllegalStateException()
                    .isThrownBy(() -> database.partnerships().dossier(CROISETTE))
                    .withMessageStartingWith("plp-004, event 2, membership-moved-away: event:1:")
                    .withMessageContaining("day: ");
        }
    }
}
