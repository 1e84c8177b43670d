package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.fact.Answer.NO;
import static org.openplp.core.fact.Answer.UNKNOWN;
import static org.openplp.core.fact.Answer.YES;
import static org.openplp.rules.rule.Explained.keys;
import static org.openplp.rules.rule.Explained.shown;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.spec.Exempleville.bookWith;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTED_FROM;
import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.spec.facts.AppointmentFacts.SCREENED_ON;
import static org.openplp.rules.spec.facts.PartnershipFacts.ENDED_ON;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.appointment.Screening;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Ending;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.Roles;
import org.openplp.rules.text.Language;

/** The partnership is in operation since 1 September 2023. */
@DisplayName("That a post is held")
class TenureTest {
    private static final Tenure<?> DEPUTY = Roles.tenure(Post.DEPUTY_COORDINATOR);
    private static final Condition EVERY_DAY = DEPUTY.isHeldEveryDaySince(OPERATIONAL_SINCE);

    /** Vacant from 1 April to 10 May 2026. */
    private static final String FORTY_DAYS = "2023-09-01..2026-03-31 2026-05-11..";

    /** Deputies, each as {@code from..until}, with a question mark for a first day that is not on record. */
    private static Sketch deputies(String spans) {
        return aPartnership()
                .roles(Stream.of(spans.split(" "))
                        .filter(span -> !span.isEmpty())
                        .map(TenureTest::deputy)
                        .toArray(AppointmentBuilder[]::new));
    }

    private static AppointmentBuilder deputy(String span) {
        int dots = span.indexOf("..");
        String until = span.substring(dots + 2);
        return aRole("a-" + span.length() + span.hashCode(), Post.DEPUTY_COORDINATOR)
                .from(day(span.substring(0, dots)))
                .until(until.isEmpty() ? Optional.empty() : endingOn(until));
    }

    private static Scope on(String day, Sketch sketch) {
        return Scope.of(Found.snapshot(sketch, day), Concept.DOSSIER);
    }

    @Nested
    class OnEveryDay {
        @ParameterizedTest
        @CsvSource({
            "2023-09-01..",
            "2020-01-01..",
            "2023-09-01..2026-11-24",
            "2023-09-01..2026-12-31",
            "2023-09-01..2026-03-31 2026-04-01..",
            "2026-04-01.. 2023-09-01..2026-03-31",
            "2023-09-01..2026-03-31 2025-01-01..2026-06-30 2026-07-01..",
            "2023-09-01.. 2024-01-01..2024-02-01 ?..",
        })
        void isMetWhereNoDayLacksAHolder(String spans) {
            assertThat(EVERY_DAY.test(on(DAY, deputies(spans)))).isEqualTo(YES);
        }

        @ParameterizedTest
        @CsvSource({
            "'',                                               none from 2023-09-01 to 2026-11-24",
            "2023-09-01..2026-03-31 2026-05-11..,              none from 2026-04-01 to 2026-05-10",
            "2026-05-11.. 2023-09-01..2026-03-31,              none from 2026-04-01 to 2026-05-10",
            "2023-09-01..2026-03-31 2026-04-02..,              none on 2026-04-01",
            "2023-09-02..,                                     none on 2023-09-01",
            "2023-09-01..2026-11-23,                           none on 2026-11-24",
            "?..2026-11-23,                                    none on 2026-11-24",
            "?..2026-03-31 2026-11-24..,                       none from 2026-04-01 to 2026-11-23",
            "2023-09-01..2026-06-30 2024-01-01..2024-12-31,    none from 2026-07-01 to 2026-11-24",
        })
        void isNotMetWithAGapThatIsNamed(String spans, String gap) {
            Scope scope = on(DAY, deputies(spans));

            assertThat(EVERY_DAY.test(scope)).isEqualTo(NO);
            assertThat(shown(EVERY_DAY, scope))
                    .containsExactly("partnership.operationalSince: 2023-09-01", "appointments: " + gap);
        }

        @ParameterizedTest
        @CsvSource({
            "?..,                         ?appointments[0].from",
            "2023-09-01..2026-03-31 ?..,  ?appointments[1].from",
            "?.. 2023-09-02..,            ?appointments[0].from",
        })
        void cannotBeToldWhereADayMayFillTheGap(String spans, String missing) {
            Scope scope = on(DAY, deputies(spans));

            assertThat(EVERY_DAY.test(scope)).isEqualTo(UNKNOWN);
            assertThat(shown(EVERY_DAY, scope)).containsExactly("partnership.operationalSince: 2023-09-01", missing);
        }

        @Test
        void namesEveryGapAndNoMoreThanAFewForTheReader() {
            String spans = "2023-09-01..2024-01-01 2024-01-03..2024-02-01 2024-02-03..";

            assertThat(shown(EVERY_DAY, on(DAY, deputies(spans))))
                    .contains("appointments: none on 2024-01-02", "appointments: none on 2024-02-02");
        }

        @Test
        void namesWhoHoldsItFromWhenToWhen() {
            assertThat(shown(
                            EVERY_DAY, on(DAY, deputies("2023-09-01..2026-03-31 2026-04-01.. 2020-01-01..2021-01-01"))))
                    .containsExactly(
                            "partnership.operationalSince: 2023-09-01",
                            "appointments[0].from: 2023-09-01",
                            "appointments[0].until: 2026-03-31",
                            "appointments[1].from: 2026-04-01",
                            "appointments[1].until: has not happened");
        }

        @Test
        void looksAtNoDayAfterTheOneThatIsAssessed() {
            assertThat(EVERY_DAY.test(on("2026-03-31", deputies(FORTY_DAYS)))).isEqualTo(YES);
            assertThat(shown(EVERY_DAY, on("2026-04-01", deputies(FORTY_DAYS))))
                    .contains("appointments: none on 2026-04-01");
            assertThat(shown(EVERY_DAY, on("2026-04-20", deputies(FORTY_DAYS))))
                    .contains("appointments: none from 2026-04-01 to 2026-04-20");
        }

        @Test
        void countsNoHolderOfAnotherPost() {
            Sketch coordinator = aPartnership().roles(aRole("a-1", Post.COORDINATOR));
            Sketch unknown = aPartnership().roles(aRole("a-1", Post.COORDINATOR).role(Recorded.unknown()));

            assertThat(EVERY_DAY.test(on(DAY, coordinator))).isEqualTo(NO);
            assertThat(EVERY_DAY.test(on(DAY, unknown))).isEqualTo(UNKNOWN);
            assertThat(shown(EVERY_DAY, on(DAY, unknown))).contains("?appointments[0].role");
        }

        @Test
        void cannotBeToldWhereTheListIsNotComplete() {
            Sketch partial = deputies(FORTY_DAYS).partial("appointments");

            assertThat(EVERY_DAY.test(on(DAY, partial))).isEqualTo(UNKNOWN);
            assertThat(shown(EVERY_DAY, on(DAY, partial))).contains("?appointments");
            assertThat(shown(EVERY_DAY, on(DAY, aPartnership()))).contains("?appointments");
            assertThat(EVERY_DAY.test(on(DAY, deputies("2023-09-01..").partial("appointments"))))
                    .isEqualTo(YES);
        }

        @Test
        void beginsWithTheStart() {
            Sketch deputies = deputies("2026-05-11..");

            assertThat(EVERY_DAY.test(on(DAY, deputies.operationalSince("2026-05-11"))))
                    .isEqualTo(YES);
            assertThat(EVERY_DAY.test(on(DAY, deputies.operationalSince("2026-05-10"))))
                    .isEqualTo(NO);
            assertThat(EVERY_DAY.test(on(DAY, deputies.notInOperation()))).isEqualTo(UNKNOWN);
            assertThat(shown(EVERY_DAY, on(DAY, deputies.notInOperation())))
                    .containsExactly("?partnership.operationalSince");
            assertThat(shown(EVERY_DAY, on("2026-04-01", deputies.operationalSince("2026-05-10"))))
                    .containsExactly("?partnership.operationalSince");
            assertThat(EVERY_DAY.test(on(DAY, deputies.partnership(p -> p.operationalSince(Recorded.none())))))
                    .isEqualTo(YES);
        }

        @Test
        void countsAHolderWhoseLastDayIsNotOnRecordOnTheFirstDayOnly() {
            Condition screened = new Tenure<>(APPOINTMENTS, Condition.always(), APPOINTED_FROM, SCREENED_ON)
                    .isHeldEveryDaySince(OPERATIONAL_SINCE);
            Sketch since = aPartnership().operationalSince(DAY).roles(deputy(DAY + ".."));
            Sketch before = aPartnership().operationalSince(DAY).roles(deputy("2026-11-23.."));
            Sketch later = aPartnership()
                    .operationalSince(DAY)
                    .roles(deputy("2026-11-23..")
                            .screening(known(Screening.blank().toBuilder()
                                    .consentOn(dated("2026-11-01"))
                                    .date(dated("2026-12-01"))
                                    .build())));

            assertThat(screened.test(on(DAY, since))).isEqualTo(YES);
            assertThat(screened.test(on(DAY, before))).isEqualTo(UNKNOWN);
            assertThat(shown(screened, on(DAY, before))).contains("?appointments[0].screening.date");
            assertThat(screened.test(on(DAY, later))).isEqualTo(YES);
        }

        @Test
        void looksAtTheListAndItsDays() {
            assertThat(EVERY_DAY.needs()).containsExactly(Concept.DOSSIER);
            assertThat(keys(EVERY_DAY))
                    .containsExactlyInAnyOrder(
                            "partnership.operationalSince",
                            "appointments",
                            "appointments[].from",
                            "appointments[].until",
                            "appointments[].role");
        }
    }

    @Nested
    class OnEveryDayOfAPeriod {
        private final Condition untilTheEnd = DEPUTY.isHeldEveryDayFrom(OPERATIONAL_SINCE, ENDED_ON);
        private static final String UNTIL_MARCH = "2023-09-01..2026-03-31";

        private static Sketch endedOnADayThatIsNotOnRecord(Sketch sketch) {
            return sketch.partnership(p -> p.ended(Optional.of(Ending.blank())));
        }

        @Test
        void looksAtNoDayAfterItsLast() {
            assertThat(untilTheEnd.test(on(DAY, deputies(UNTIL_MARCH).ended("2026-03-31"))))
                    .isEqualTo(YES);
            assertThat(untilTheEnd.test(on(DAY, deputies(UNTIL_MARCH).ended("2026-04-02"))))
                    .isEqualTo(NO);
            assertThat(shown(untilTheEnd, on(DAY, deputies(UNTIL_MARCH).ended("2026-04-02"))))
                    .contains("partnership.ended.date: 2026-04-02", "appointments: none from 2026-04-01 to 2026-04-02");
        }

        @Test
        void goesOnAsLongAsItHasNoEnd() {
            assertThat(untilTheEnd.test(on(DAY, deputies("2023-09-01..")))).isEqualTo(YES);
            assertThat(shown(untilTheEnd, on(DAY, deputies(UNTIL_MARCH))))
                    .contains("appointments: none from 2026-04-01 to 2026-11-24");
            assertThat(shown(untilTheEnd, on("2026-04-10", deputies(UNTIL_MARCH).ended("2026-06-30"))))
                    .contains("appointments: none from 2026-04-01 to 2026-04-10");
        }

        @Test
        void isNotThereIfItEndedBeforeItBegan() {
            assertThat(untilTheEnd.test(on(DAY, deputies("2026-11-01..").ended("2023-08-31"))))
                    .isEqualTo(YES);
        }

        @Test
        void cannotBeToldWhereItMayHaveEndedBeforeTheGap() {
            Sketch gap = endedOnADayThatIsNotOnRecord(deputies(UNTIL_MARCH));

            assertThat(untilTheEnd.test(on(DAY, gap))).isEqualTo(UNKNOWN);
            assertThat(shown(untilTheEnd, on(DAY, gap))).contains("?partnership.ended.date");
            assertThat(untilTheEnd.test(on(DAY, endedOnADayThatIsNotOnRecord(deputies("2023-09-01..")))))
                    .isEqualTo(YES);
        }
    }

    /** As a host writes it: at all times, a deputy. */
    @Nested
    class InALocalRule {
        private static final RuleBook BOOK =
                bookWith(Shape.STANDING, rule("EXV-1").about(PARTNERSHIP).holds(EVERY_DAY));

        private static Found assess(Sketch sketch) {
            return Found.assess("EXV-1", sketch).by(BOOK);
        }

        @Test
        void isMetBreachedOrUndetermined() {
            assess(deputies("2023-09-01..")).isMet();
            assess(deputies(FORTY_DAYS)).isBreached().showsValue("appointments", "none from 2026-04-01 to 2026-05-10");
            assess(deputies(FORTY_DAYS)).on("2026-03-31").isMet();
            assess(deputies("?..")).isUndetermined("appointments[0].from");
        }

        @Test
        void namesTheGapInEveryLanguage() {
            EvidenceValue gap = assess(deputies(FORTY_DAYS)).finding().explanation().evidence().stream()
                    .map(Explanation.Evidence::shown)
                    .filter(EvidenceValue.Gap.class::isInstance)
                    .findFirst()
                    .orElseThrow();

            assertThat(Stream.of(Language.values()).map(Texts::inLanguage).map(texts -> gap.text(texts)))
                    .containsExactlyInAnyOrder(
                            "none from 1 April 2026 to 10 May 2026",
                            "aucune entrée du 1er avril 2026 au 10 mai 2026",
                            "van 1 april 2026 tot en met 10 mei 2026 geen vermelding",
                            "kein Eintrag vom 1. April 2026 bis zum 10. Mai 2026");
        }
    }
}
