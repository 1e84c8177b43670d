package org.openplp.rules.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MAYOR;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Consultation;
import org.openplp.core.partnership.Ending;
import org.openplp.core.partnership.InformationMeeting;
import org.openplp.core.partnership.Initiative;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.PartnershipBuilder;
import org.openplp.core.partnership.Recognition;
import org.openplp.rules.norm.Register;
import org.openplp.rules.spec.Sketch;

class LifeCycleTest {
    private static CharterVersion.Signature signature(Party by, String day) {
        return new CharterVersion.Signature(known(by), dated(day));
    }

    private static final CharterVersion FIRST = CharterVersion.blank().toBuilder()
            .signatures(list(
                    signature(COORDINATOR, "2023-06-01"),
                    signature(CHIEF_OF_CORPS, "2023-06-02"),
                    signature(MAYOR, "2023-06-05")))
            .sentToInteriorOn(dated("2023-06-15"))
            .build();

    private static final Recorded<Recognition> VALIDATED = known(
            Recognition.blank().toBuilder().validatedOn(dated("2023-08-20")).build());

    private static final CharterVersion SECOND = CharterVersion.blank().toBuilder()
            .signatures(list(
                    signature(COORDINATOR, "2025-03-01"),
                    signature(CHIEF_OF_CORPS, "2025-03-02"),
                    signature(MAYOR, "2025-03-05")))
            .sentToInteriorOn(Recorded.none())
            .build();

    private static Sketch aWholeLife(UnaryOperator<PartnershipBuilder> more) {
        PartnershipBuilder partnership = Partnership.of("plp-1").toBuilder()
                .initiative(new Initiative(dated("2023-01-10"), Recorded.unknown()))
                .consultation(new Consultation(
                        dated("2023-02-01"), Entries.unknown(), Recorded.unknown(), Recorded.unknown()))
                .informationMeeting(new InformationMeeting(dated("2023-03-15"), Answer.UNKNOWN, Entries.unknown()))
                .charter(list(FIRST.toBuilder().recognition(VALIDATED).build(), SECOND))
                .houseRules(Entries.none())
                .communicationPlan(Entries.none())
                .operationalSince(dated("2023-09-01"))
                .ended(Optional.of(
                        new Ending(dated("2030-01-01"), known(Ending.How.MERGED), known("plp-9"), Recorded.unknown())));
        return new Sketch(Dossier.of(more.apply(partnership).build()).toBuilder()
                .appointments(Entries.none())
                .build());
    }

    private static LifeCycle lifeOn(String day) {
        return LifeCycle.of(snapshot(aWholeLife(partnership -> partnership), day));
    }

    private static LifeCycle.Step step(LifeCycle life, Stage stage) {
        return life.steps().stream()
                .filter(step -> step.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} since {2}")
    @CsvSource({
        "2023-01-10, INITIATIVE, 2023-01-10",
        "2023-01-31, INITIATIVE, 2023-01-10",
        "2023-02-01, CONSULTATION, 2023-02-01",
        "2023-03-14, CONSULTATION, 2023-02-01",
        "2023-03-15, SUPPORT, 2023-03-15",
        "2023-06-01, PREPARATION, 2023-06-01",
        "2023-06-04, PREPARATION, 2023-06-01",
        "2023-06-05, SIGNED, 2023-06-05",
        "2023-06-14, SIGNED, 2023-06-05",
        "2023-06-15, SUBMITTED, 2023-06-15",
        "2023-08-19, SUBMITTED, 2023-06-15",
        "2023-08-20, VALIDATED, 2023-08-20",
        "2023-08-31, VALIDATED, 2023-08-20",
        "2023-09-01, OPERATIONAL, 2023-09-01",
        "2025-03-04, OPERATIONAL, 2023-09-01",
        "2025-03-05, AMENDED, 2025-03-05",
        "2030-01-01, AMENDED, 2025-03-05",
        "2030-01-02, MERGED, 2030-01-02",
        "2031-01-02, MERGED, 2030-01-02"
    })
    void goesFromStageToStage(String day, Stage stage, String since) {
        LifeCycle.Step current = lifeOn(day).current().orElseThrow();

        assertThat(current.stage()).isEqualTo(stage);
        assertThat(current.since().map(Object::toString)).isEqualTo(Optional.ofNullable(since));
    }

    @Test
    void hasNoStageBeforeTheFirstFact() {
        assertThat(lifeOn("2023-01-09").current()).isEmpty();
    }

    @Test
    void isASeriesOfAllStages() {
        assertThat(lifeOn("2026-01-01").steps())
                .extracting(LifeCycle.Step::stage)
                .containsExactly(Stage.values());
    }

    @Test
    void reportsWhatDecidedAndWhatIsMissing() {
        LifeCycle life = LifeCycle.of(snapshot(
                aWholeLife(partnership ->
                        partnership.operationalSince(Recorded.unknown()).charter(list(FIRST, SECOND))),
                "2026-01-01"));

        assertThat(life.current().orElseThrow().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(life.perhaps()).containsExactly(Stage.VALIDATED, Stage.OPERATIONAL, Stage.AMENDED);
        assertThat(step(life, Stage.VALIDATED).explanation().missing())
                .extracting(fact -> fact.path().toString())
                .containsExactly("partnership.charter[0].recognition.validatedOn");
        assertThat(step(life, Stage.INITIATIVE).explanation().evidence())
                .extracting(fact -> fact.path().toString())
                .containsExactly("partnership.initiative.date");
    }

    @Test
    void theApprovalMayStandWithAVersionOfTheCharter() {
        Recorded<Recognition> answer = known(
                Recognition.blank().toBuilder().validatedOn(dated("2025-04-01")).build());
        LifeCycle life = LifeCycle.of(snapshot(
                aWholeLife(partnership -> partnership.charter(list(
                        FIRST.toBuilder().recognition(Recorded.none()).build(),
                        SECOND.toBuilder().recognition(answer).build()))),
                "2026-01-01"));

        LifeCycle.Step validated = step(life, Stage.VALIDATED);
        assertThat(validated.since()).contains(LocalDate.parse("2025-04-01"));
        assertThat(validated.explanation().evidence())
                .extracting(fact -> fact.path().toString())
                .contains("partnership.charter[1].recognition.validatedOn");
    }

    @Test
    void reportsNoFirstDayWhereASignatureIsNotDated() {
        CharterVersion undated = FIRST.toBuilder()
                .signatures(list(
                        signature(COORDINATOR, "2023-06-01"),
                        signature(CHIEF_OF_CORPS, "2023-06-02"),
                        new CharterVersion.Signature(known(MAYOR), Recorded.unknown())))
                .build();
        LifeCycle life =
                LifeCycle.of(snapshot(aWholeLife(partnership -> partnership.charter(list(undated))), "2023-06-10"));

        assertThat(life.current().orElseThrow().stage()).isEqualTo(Stage.SIGNED);
        assertThat(life.current().orElseThrow().since()).isEmpty();
    }

    @Nested
    class AnEnd {
        private static LifeCycle after(Ending ending) {
            return LifeCycle.of(
                    snapshot(aWholeLife(partnership -> partnership.ended(Optional.of(ending))), "2031-01-01"));
        }

        @Test
        void isNoMergerWhereItStopped() {
            var life = after(
                    new Ending(dated("2030-01-01"), known(Ending.How.STOPPED), Recorded.unknown(), Recorded.unknown()));

            assertThat(life.current().orElseThrow().stage()).isEqualTo(Stage.ENDED);
            assertThat(life.perhaps()).isEmpty();
        }

        @Test
        void mayBeAMergerWhereHowItEndedIsNotOnRecord() {
            var life =
                    after(new Ending(dated("2030-01-01"), Recorded.unknown(), Recorded.unknown(), Recorded.unknown()));

            assertThat(life.current().orElseThrow().stage()).isEqualTo(Stage.ENDED);
            assertThat(life.perhaps()).containsExactly(Stage.MERGED);
        }

        @Test
        void isReachedAlsoOnADayThatIsNotOnRecord() {
            var life = after(
                    new Ending(Recorded.unknown(), known(Ending.How.STOPPED), Recorded.unknown(), Recorded.unknown()));

            assertThat(life.current().orElseThrow().stage()).isEqualTo(Stage.ENDED);
        }
    }

    @Nested
    class AnAmendment {
        private static Answer on(UnaryOperator<PartnershipBuilder> more) {
            return step(LifeCycle.of(snapshot(aWholeLife(more), "2026-01-01")), Stage.AMENDED)
                    .reached();
        }

        @Test
        void isNoSecondVersionBeforeTheStart() {
            assertThat(on(partnership -> partnership.operationalSince(dated("2025-06-01"))))
                    .isEqualTo(Answer.NO);
        }

        @Test
        void isNoLateSignatureUnderTheFirstVersion() {
            CharterVersion late = FIRST.toBuilder()
                    .signatures(list(
                            signature(COORDINATOR, "2023-06-01"),
                            signature(CHIEF_OF_CORPS, "2023-06-02"),
                            signature(MAYOR, "2024-06-05")))
                    .build();

            assertThat(on(partnership -> partnership.charter(list(late)))).isEqualTo(Answer.NO);
        }

        @Test
        void isNoVersionThatIsNotWhollySigned() {
            CharterVersion unsigned = SECOND.toBuilder()
                    .signatures(list(signature(COORDINATOR, "2025-03-01")))
                    .build();

            assertThat(on(partnership -> partnership.charter(list(FIRST, unsigned))))
                    .isEqualTo(Answer.NO);
        }

        @Test
        void followsAlsoAFirstCharterOfTheDayOfTheStart() {
            CharterVersion ofTheStart = CharterVersion.blank().toBuilder()
                    .signatures(list(
                            signature(COORDINATOR, "2023-09-01"),
                            signature(CHIEF_OF_CORPS, "2023-09-01"),
                            signature(MAYOR, "2023-09-01")))
                    .build();

            assertThat(on(partnership -> partnership.charter(list(ofTheStart)))).isEqualTo(Answer.NO);
            assertThat(on(partnership -> partnership.charter(list(ofTheStart, SECOND))))
                    .isEqualTo(Answer.YES);
        }

        @Test
        void isNotKnownWhereTheSignaturesAreNotOnRecord() {
            CharterVersion undocumented = CharterVersion.blank().toBuilder()
                    .signedOn(dated("2025-03-01"))
                    .build();

            assertThat(on(partnership -> partnership.charter(list(FIRST, undocumented))))
                    .isEqualTo(Answer.UNKNOWN);
        }
    }

    @Test
    void anEmptyDossierHasNoStageAndMayHaveReachedAny() {
        LifeCycle life = LifeCycle.of(snapshot(new Sketch(Dossier.of(Partnership.of("plp-1"))), "2026-01-01"));

        assertThat(life.current()).isEmpty();
        assertThat(life.perhaps())
                .doesNotContain(Stage.ENDED, Stage.MERGED)
                .contains(Stage.INITIATIVE, Stage.OPERATIONAL, Stage.AMENDED);
    }

    @Test
    void hasNoFirstDayOfAStageThatSomethingWithoutADayShowsToo() {
        Sketch coordinators = new Sketch(Dossier.of(Partnership.of("plp-1")))
                .roles(aRole("a-1", Post.COORDINATOR), aRole("a-2", Post.COORDINATOR));
        Sketch oneWithoutADay = coordinators.roles(
                aRole("a-1", Post.COORDINATOR), aRole("a-2", Post.COORDINATOR).from(Recorded.unknown()));

        assertThat(step(LifeCycle.of(snapshot(coordinators, "2026-11-24")), Stage.PREPARATION)
                        .since())
                .contains(LocalDate.parse("2023-09-01"));
        assertThat(step(LifeCycle.of(snapshot(oneWithoutADay, "2026-11-24")), Stage.PREPARATION)
                        .since())
                .isEmpty();
    }

    @Test
    void theNormsOfAStageAreInTheRegister() {
        for (Stage stage : Stage.values()) {
            assertThat(stage.norms(Register.ofThisRelease()))
                    .as(stage.name())
                    .allMatch(id -> Register.ofThisRelease().norm(id).isPresent());
        }
    }

    @Test
    void asksNotWhetherStagesWereReachedBeforeTheOneThatIs() {
        LifeCycle life = LifeCycle.of(snapshot(
                new Sketch(Dossier.of(Partnership.of("plp-1").toBuilder()
                        .operationalSince(dated("2023-09-01"))
                        .build())),
                "2026-11-24"));

        assertThat(life.current().map(LifeCycle.Step::stage)).contains(Stage.OPERATIONAL);
        assertThat(step(life, Stage.INITIATIVE).reached()).isEqualTo(Answer.UNKNOWN);
        assertThat(life.perhaps()).containsExactly(Stage.AMENDED);
    }

    @Test
    void asksOfEveryStageWhereNoneIsKnownToBeReached() {
        LifeCycle life = LifeCycle.of(snapshot(new Sketch(Dossier.of(Partnership.of("plp-1"))), "2026-11-24"));

        assertThat(life.current()).isEmpty();
        assertThat(life.perhaps()).startsWith(Stage.INITIATIVE);
    }

    @Test
    void namesTheNormsOfAStageAndNoneOfAnEnd() {
        assertThat(Stage.AMENDED.norms(Register.ofThisRelease())).containsExactly("CHA-7", "CHA-8");
        assertThat(Stage.ENDED.norms(Register.ofThisRelease())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "CRE-1, INITIATIVE",
        "CRE-4, INITIATIVE",
        "CRE-6, INITIATIVE",
        "CHA-1, CHARTER",
        "CHA-4a, CHARTER",
        "CHA-9, CHARTER",
        "FED-3, CHARTER",
        "ROI-1, HOUSE_RULES",
        "C-P5a, COORDINATOR",
        "COO-1, COORDINATOR",
        "M-P1, OFFICER",
        "I-2b, OFFICER",
        "CRE-9, START",
        "CRE-10, START",
        "C-T8b,",
        "CHA-7,",
        "M-T4,"
    })
    void hasAMilestoneForEachNormThatIsDueBeforeOperation(String norm, LifeCycle.@Nullable Milestone milestone) {
        assertThat(LifeCycle.Milestone.of(Register.ofThisRelease().norm(norm).orElseThrow()))
                .isEqualTo(Optional.ofNullable(milestone));
    }
}
