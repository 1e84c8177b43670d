package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.fact.Answer.NO;
import static org.openplp.core.fact.Answer.UNKNOWN;
import static org.openplp.core.fact.Answer.YES;
import static org.openplp.rules.rule.Explained.day;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.rule.Explained.shown;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTED_FROM;
import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.spec.facts.AppointmentFacts.SCREENED_ON;
import static org.openplp.rules.spec.facts.AppointmentFacts.UNTIL;
import static org.openplp.rules.spec.facts.AuthorityFacts.COMMITTEE_MEETINGS;
import static org.openplp.rules.spec.facts.AuthorityFacts.COMMITTEE_MET_ON;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.appointment.Screening;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.Roles;

/** Days that are missing, come later or do not fit together; TenureTest has the others. The assessed day is 24 November 2026. */
@DisplayName("That a post is held on every day")
class EveryDayTest {
    private final Tenure<Appointment> deputy = Roles.tenure(Post.DEPUTY_COORDINATOR);

    private static AppointmentBuilder aDeputy(String id, String from) {
        return aRole(id, Post.DEPUTY_COORDINATOR).from(Sketch.day(from));
    }

    private static AppointmentBuilder screened(AppointmentBuilder role, String day) {
        return role.screening(known(Screening.blank().toBuilder()
                .consentOn(dated("2020-01-01"))
                .date(Sketch.day(day))
                .build()));
    }

    private static Scope deputies(AppointmentBuilder... deputies) {
        return scope(aPartnership().roles(deputies));
    }

    @Nested
    class UpToALastDay {
        private final Scope untilMarch =
                deputies(aDeputy("a-1", "2023-09-01").until(endingOn("2026-03-31")), aDeputy("a-2", "2026-05-11"));

        private Condition until(Recorded<LocalDate> end) {
            return deputy.isHeldEveryDayFrom(OPERATIONAL_SINCE, day("end", end));
        }

        @Test
        void looksAtNoDayAfterIt() {
            assertThat(until(dated("2026-03-31")).test(untilMarch)).isEqualTo(YES);
            assertThat(until(dated("2026-04-01")).test(untilMarch)).isEqualTo(NO);
        }

        @Test
        void looksAtNoDayAfterTheAssessedOneWhereItIsToCome() {
            for (Recorded<LocalDate> end :
                    List.of(dated("2027-03-31"), Recorded.<LocalDate>later(), Recorded.<LocalDate>none())) {
                assertThat(shown(
                                until(end),
                                deputies(aDeputy("a-1", "2023-09-01").until(endingOn("2026-11-20")))))
                        .contains("appointments: none from 2026-11-21 to 2026-11-24");
            }
        }

        @Test
        void namesOnlyWhoHeldItThen() {
            assertThat(shown(until(dated("2026-03-31")), untilMarch))
                    .containsExactly(
                            "partnership.operationalSince: 2023-09-01",
                            "end: 2026-03-31",
                            "appointments[0].from: 2023-09-01",
                            "appointments[0].until: 2026-03-31");
        }

        @Test
        void doesNotAskForItWhereNothingDependsOnIt() {
            assertThat(shown(until(Recorded.unknown()), deputies(aDeputy("a-1", "2023-09-01"))))
                    .containsExactly(
                            "partnership.operationalSince: 2023-09-01",
                            "appointments[0].from: 2023-09-01",
                            "appointments[0].until: has not happened");
            assertThat(shown(until(Recorded.unknown()), untilMarch)).contains("?end");
        }
    }

    @Nested
    class WithDaysOfAHolder {
        /** From the day of the screening, which may be missing, none or yet to come. */
        private final Condition sinceScreened = new Tenure<>(APPOINTMENTS, Condition.always(), SCREENED_ON, UNTIL)
                .isHeldEveryDaySince(OPERATIONAL_SINCE);

        private final Condition untilScreened = new Tenure<>(
                        APPOINTMENTS, Condition.always(), APPOINTED_FROM, SCREENED_ON)
                .isHeldEveryDaySince(OPERATIONAL_SINCE);

        @Test
        void countsNobodyWhoHasNotBegun() {
            assertThat(sinceScreened.test(deputies(screened(aDeputy("a-1", "2023-09-01"), "none"))))
                    .isEqualTo(NO);
            assertThat(sinceScreened.test(deputies(screened(aDeputy("a-1", "2023-09-01"), "2026-12-01"))))
                    .isEqualTo(NO);
            assertThat(sinceScreened.test(deputies(screened(aDeputy("a-1", "2023-09-01"), "?"))))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void countsNobodyWhoseLastDayIsBeforeTheFirst() {
            assertThat(shown(untilScreened, deputies(screened(aDeputy("a-1", "2025-01-01"), "2024-01-01"))))
                    .containsExactly(
                            "partnership.operationalSince: 2023-09-01",
                            "appointments: none from 2023-09-01 to 2026-11-24");
        }

        @Test
        void doesNotMissALastDayThatIsYetToCome() {
            assertThat(shown(untilScreened, deputies(screened(aDeputy("a-1", "?"), "2026-12-01"))))
                    .containsExactly("partnership.operationalSince: 2023-09-01", "?appointments[0].from");
        }
    }

    @Test
    void asksOnlyAboutThoseWhoMayFillTheGap() {
        Condition everyDay = deputy.isHeldEveryDaySince(OPERATIONAL_SINCE);
        Scope gapInSpring = deputies(
                aDeputy("a-1", "2023-09-01").until(endingOn("2026-03-31")),
                aDeputy("a-2", "2026-06-01"),
                aDeputy("before", "2024-01-01").role(Recorded.unknown()).until(endingOn("2026-03-31")),
                aDeputy("in", "2026-04-01").role(Recorded.unknown()).until(endingOn("2026-05-31")),
                aDeputy("after", "2026-06-01").role(Recorded.unknown()));

        assertThat(everyDay.test(gapInSpring)).isEqualTo(UNKNOWN);
        assertThat(shown(everyDay, gapInSpring))
                .containsExactly("partnership.operationalSince: 2023-09-01", "?appointments[3].role");
    }

    @Test
    void namesTheRecordAroundTheListWhereThereIsNone() {
        Condition meets = new Tenure<>(COMMITTEE_MEETINGS, Condition.always(), COMMITTEE_MET_ON, COMMITTEE_MET_ON)
                .isHeldEveryDaySince(OPERATIONAL_SINCE);
        Scope without = scope(aPartnership().but(d -> d.federal(Recorded.none())));

        assertThat(meets.test(without)).isEqualTo(NO);
        assertThat(shown(meets, without)).containsExactly("partnership.operationalSince: 2023-09-01", "federal: none");
    }
}
