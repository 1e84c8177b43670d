package org.openplp.rules.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MAYOR;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.built;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.actor.Federal;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.communication.Channel;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Appeal;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MeasureBuilder;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

/** What a finding of a norm says that the cases of its law file do not show: open points, steps that follow, and what can no longer be done. */
class BesideTheOutcomeTest {
    private static Sketch ofTheCoordinator(MeasureBuilder measure) {
        return aPartnership().roles(aRole("a-1", Post.COORDINATOR).measures(list(measure.build())));
    }

    private static MeasureBuilder removal() {
        return Measure.blank().toBuilder().kind(Measure.Kind.REMOVAL).date(dated("2026-03-01"));
    }

    @Nested
    class TheOpenPointIsNamed {
        private static void isOpen(String point, Found found) {
            assertThat(found.isUndetermined().finding().explanation().open()).containsExactly(point);
        }

        @ParameterizedTest
        @CsvSource({"2026-03-23, 2026-03-05", "2026-03-26, 2026-03-05", "2026-05-01, none", "2026-03-23, 2026-04-01"})
        void whereAnAppealIsInTimeByOneTextAlone(String lodged, String told) {
            var appeal = new Appeal(dated(lodged), known(Appeal.How.EMAIL));

            isOpen(
                    "R20",
                    Found.assess(
                            "SAN-C5",
                            ofTheCoordinator(removal().toldOn(day(told)).appeal(appeal))));
        }

        @Test
        void whereNoMeetingOfTheCommitteeIsKnown() {
            isOpen("FED-4", Found.assess("FED-4", committee()));
            isOpen("FED-4", Found.assess("FED-4", committee("2026-05-01")).on("2026-04-30"));
            isOpen("FED-4", Found.assess("FED-4", aPartnership().but(d -> d.federal(Recorded.none()))));
        }

        private static Sketch committee(String... meetings) {
            return aPartnership()
                    .but(d -> d.federal(new Federal(Entries.unknown(), built(meetings, LocalDate::parse))));
        }

        @ParameterizedTest
        @EnumSource(HouseRules.Circular.class)
        void whereTheDateOfTheCircularIsDisputed(HouseRules.Circular circular) {
            for (String adopted : new String[] {"2019-02-14", "2019-05-08", "2019-07-10"}) {
                var rules =
                        HouseRules.blank().toBuilder().adoptedOn(dated(adopted)).basedOn(circular);

                isOpen(
                        "§6.1",
                        Found.assess("ROI-1", aPartnership().houseRules(rules).recognition(Recorded.none())));
            }
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-01T09:44:59+01:00, SMS",
            "2026-03-01T09:44:59+01:00, EMAIL",
            "2026-03-01T09:44:59+01:00, WHATSAPP",
            "2026-02-20T10:00:00+01:00, EMAIL",
        })
        void whereTheFactsMayHaveBeenGoingOn(String observed, Channel.Means means) {
            var answer = aMessage("b-1").report("r-1").channel(means).sentAt(at("2026-03-01T10:05:00+01:00"));
            var report = aReport("r-1").observedAt(at(observed)).at(at("2026-03-01T10:00:00+01:00"));

            isOpen(
                    "COM-14",
                    Found.assess("COM-14", aPartnership().reports(report).messages(answer))
                            .by(BelgianBook.withLocalExamples()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHA-4a", "CHA-4b"})
    void aCharterThatIsNotFullySignedWaitsForNoStep(String norm) {
        var version = CharterVersion.blank().toBuilder()
                .signatures(signed(
                        "2023-06-01",
                        MAYOR,
                        CHIEF_OF_CORPS,
                        MANDATED_OFFICER,
                        Party.COORDINATOR,
                        POLICE,
                        LOCAL_AUTHORITY));
        var later = CharterVersion.blank().toBuilder().signatures(signed("2025-06-01", MAYOR, CHIEF_OF_CORPS));

        assertThat(Found.assess(norm, aPartnership().charter(version, later))
                        .isPending()
                        .finding()
                        .waitsForAStep())
                .isFalse();
    }

    private static Entries<CharterVersion.Signature> signed(String day, Party... parties) {
        return Entries.of(Stream.of(parties)
                .map(party -> new CharterVersion.Signature(known(party), dated(day)))
                .toList());
    }

    @Nested
    class ARemoval {
        private final Messages messages = new Messages(Texts.english());

        private static Sketch decided(Party by, Recorded<LocalDate> told) {
            return ofTheCoordinator(removal()
                    .decidedBy(list(by))
                    .talkWithChiefOn(dated("2026-02-20"))
                    .adviceOf(list(CHIEF_OF_CORPS))
                    .reasoned(Answer.YES)
                    .written(Answer.YES)
                    .toldOn(told)
                    .copyToInteriorOn(dated("2026-03-01")));
        }

        private static Sketch notTold() {
            return decided(MAYOR, Recorded.none());
        }

        private static Sketch notByTheMayor() {
            return decided(CHIEF_OF_CORPS, dated("2026-03-01"));
        }

        private static Finding found(Sketch sketch) {
            return Found.assess("SAN-C4", sketch).finding();
        }

        @Test
        void isNotSaidToLackAFormWhereOnlyAStepFollows() {
            assertThat(messages.of(found(notTold()), found(notTold()).explanation()))
                    .startsWith("A step has still to follow: ")
                    .doesNotContain("lacks");
            assertThat(messages.of(
                            found(notByTheMayor()), found(notByTheMayor()).explanation()))
                    .contains("lacks at least one of the following")
                    .doesNotContain("communication", "copy");
        }

        @Test
        void canStillBeToldAfterTheEndButNotDecidedAnew() {
            Finding pending = found(notTold().ended("2026-06-30"));

            assertThat(pending.isTooLate()).isFalse();
            assertThat(messages.whatToDo(pending).orElseThrow())
                    .contains("If only the coordinator has not been informed");
            assertThat(found(notByTheMayor().ended("2026-06-30")).isTooLate()).isTrue();
        }
    }
}
