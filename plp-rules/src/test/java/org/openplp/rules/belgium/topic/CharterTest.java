package org.openplp.rules.belgium.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MAYOR;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.belgium.topic.Charters.SIGNATURES;
import static org.openplp.rules.belgium.topic.Charters.blank;
import static org.openplp.rules.belgium.topic.Charters.by;
import static org.openplp.rules.belgium.topic.Charters.charter;
import static org.openplp.rules.belgium.topic.Charters.version;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersion.Signature;
import org.openplp.core.partnership.CharterVersionBuilder;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** Specifies that there is a charter, and who signs it. */
class CharterTest {
    @Nested
    class CHA_1 implements IsAskedFromTheStart.AndAfterTheEnd {
        @Test
        void isMetByAnEntryWhateverItHolds() {
            assess(charter(blank())).isMet().about("plp-1");
        }

        @Override
        public Sketch wrong() {
            return charter();
        }

        @Test
        void isUndeterminedWhereTheCharterIsLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.charter");
            assess(charter().partial("partnership.charter")).isUndetermined("partnership.charter");
            assess(charter(blank()).partial("partnership.charter")).isMet();
        }

        @Test
        void aLaterCharterIsNotSeen() {
            assess(charter()).isBreached().shows("partnership.charter");
            assess(charter(version("2024-02-02", MAYOR))).on("2024-02-01").isBreached();
            assess(charter(version("2024-02-02", MAYOR))).on("2024-02-02").isMet();
            assess(charter(blank().signedOn(dated("2024-02-02"))))
                    .on("2024-02-01")
                    .isBreached();
        }

        @Test
        void aSignatureWithoutADayKeepsTheCharterThereBeforeTheOthers() {
            var signed = charter(blank().signatures(Log.of(by(MAYOR, "?"), by(COORDINATOR, "2024-02-02"))));

            assess(signed).on("2024-02-01").isMet();
            assess(signed).on("2024-02-02").isMet();
            assess(charter(blank().signatures(Log.of(by(MAYOR, "none"), by(COORDINATOR, "2024-02-02")))))
                    .on("2024-02-01")
                    .isBreached();
        }
    }

    @Nested
    class CHA_2 implements Specification {
        @ParameterizedTest
        @CsvSource({"YES, MET", "NO, BREACHED"})
        void isSettledByAnAttestation(Answer met, Outcome outcome) {
            assess(aPartnership().roles().attestations(anAttestation("CHA-2", "plp-1", met)))
                    .is(outcome)
                    .because(Reason.ATTESTED);
        }

        @Test
        void isUndeterminedAsLongAsSomebodyIsNotAttested() {
            assess(aPartnership().roles().attestations()).isUndetermined("attestations");
            assess(aPartnership()
                            .roles(aRole("a-1", Post.COORDINATOR))
                            .attestations(anAttestation("CHA-2", "a-1", Answer.YES)))
                    .are("plp-1 UNDETERMINED", "a-1 MET");
        }
    }

    /** What is asked of the signatures under every version. */
    interface AsksForSignatures extends IsAskedFromTheStart.AndAfterTheEnd {
        Party[] all();

        default CharterVersionBuilder withoutTheLast(String day) {
            return version(day, Stream.of(all()).limit(all().length - 1).toArray(Party[]::new));
        }

        @Test
        default void isMetByAll() {
            assess(charter(version("2023-06-01", all()))).isMet();
        }

        @Override
        default Sketch wrong() {
            return charter(withoutTheLast("2023-06-01"));
        }

        @Test
        default void isBreachedWhereOneOrAllDidNotSign() {
            assess(wrong()).isBreached();
            assess(charter(blank().signatures(Log.none()))).isBreached();
        }

        @Test
        default void aLaterVersionThatIsNotFullySignedIsPending() {
            var later = charter(version("2023-06-01", all()), withoutTheLast("2025-06-01"));

            assess(later).on("2025-05-31").isMet();
            assess(later).on("2025-06-01").isPending();
            assess(later).on("2039-01-01").isPending().isDueOnNoDay();
            assertThat(assess(later).finding().waitsForAStep()).isFalse();
        }

        @Test
        default void theFirstVersionIsJudgedAlsoWhereALaterOneIsFullySigned() {
            assess(charter(withoutTheLast("2023-06-01"), version("2025-06-01", all())))
                    .isBreached();
        }

        @Test
        default void aSignatureCountsFromItsDay() {
            Party last = all()[all().length - 1];
            var all = Stream.of(all())
                    .map(party -> by(party, party == last ? "2023-10-01" : "2023-06-01"))
                    .toList();

            assess(charter(blank().signatures(Log.of(all)))).on("2023-09-30").isBreached();
            assess(charter(blank().signatures(Log.of(all)))).on("2023-10-01").isMet();
        }

        @Test
        default void aSignatureWithoutADayCounts() {
            assess(charter(version("?", all()))).isMet();
        }

        @Test
        default void isUndeterminedForEachKeyLeftOut() {
            Party last = all()[all().length - 1];
            var unnamed = Stream.of(all())
                    .map(party -> party == last
                            ? new Signature(Recorded.unknown(), dated("2023-06-01"))
                            : by(party, "2023-06-01"))
                    .toList();

            assess(aPartnership()).isUndetermined("partnership.charter");
            assess(charter(blank())).isUndetermined(SIGNATURES);
            assess(charter(blank().signedOn(dated("2023-06-01")))).isUndetermined(SIGNATURES);
            assess(charter(blank().signatures(Log.of(unnamed))))
                    .isUndetermined(SIGNATURES + "[" + (all().length - 1) + "].by");
        }

        @Test
        default void theSilenceOfAPartialListShowsNothing() {
            assess(wrong().partial("partnership.charter.signatures")).isUndetermined(SIGNATURES);
            assess(wrong().partial("partnership.charter")).isUndetermined("partnership.charter");
            assess(charter(version("2023-06-01", all())).partial("partnership.charter"))
                    .isUndetermined("partnership.charter");
        }

        @Test
        default void thatThereIsNoCharterIsReportedByAnotherNorm() {
            assess(charter()).isNotApplicable();
        }
    }

    @Nested
    class CHA_4a implements AsksForSignatures {
        @Override
        public Party[] all() {
            return new Party[] {POLICE, LOCAL_AUTHORITY, COORDINATOR};
        }

        @Test
        void isBreachedWhereNoSignatureIsThatOfTheCoordinator() {
            assess(wrong()).isBreached().showsValue(SIGNATURES, "2 on record, none fits");
        }

        @ParameterizedTest
        @CsvSource({
            "CHIEF_OF_CORPS,   MAYOR,           COORDINATOR,           MET",
            "MANDATED_OFFICER, COLLEGE,         COORDINATOR,           MET",
            "POLICE,           MUNICIPALITY,    COORDINATOR,           MET",
            "POLICE,           LOCAL_AUTHORITY, DEPUTY_COORDINATOR,    BREACHED",
            "POLICE,           LOCAL_AUTHORITY, STEERING_GROUP_MEMBER, BREACHED",
            "POLICE,           PROVINCE,        COORDINATOR,           BREACHED",
            "INTERIOR,         LOCAL_AUTHORITY, COORDINATOR,           BREACHED",
        })
        void knowsWhoSignsForWhom(Party police, Party authority, Party coordinator, Outcome outcome) {
            assess(charter(version("2023-06-01", police, authority, coordinator)))
                    .is(outcome);
        }
    }

    @Nested
    class CHA_4b implements AsksForSignatures {
        @Override
        public Party[] all() {
            return new Party[] {MAYOR, CHIEF_OF_CORPS, MANDATED_OFFICER, COORDINATOR};
        }

        @ParameterizedTest
        @CsvSource({"MAYOR", "CHIEF_OF_CORPS", "MANDATED_OFFICER", "COORDINATOR"})
        void asksForEachOfTheFour(Party missing) {
            var others = Stream.of(all()).filter(party -> party != missing).toArray(Party[]::new);

            assess(charter(version("2023-06-01", others)))
                    .isBreached()
                    .shows(SIGNATURES + "[0].by", SIGNATURES + "[1].by", SIGNATURES + "[2].by")
                    .showsValue(SIGNATURES + "[0].by", others[0].name())
                    .showsValue(SIGNATURES + "[1].by", others[1].name())
                    .showsValue(SIGNATURES + "[2].by", others[2].name());
        }

        @Test
        void aBreachShowsEachSignatureAlsoWithoutAName() {
            assess(signedBy("? none PROVINCE"))
                    .isBreached()
                    .shows(SIGNATURES + "[0]", SIGNATURES + "[1].by", SIGNATURES + "[2].by");
            assess(charter(blank().signatures(Log.none()))).isBreached().shows(SIGNATURES);
        }

        @ParameterizedTest
        @CsvSource({
            "MAYOR CHIEF_OF_CORPS MANDATED_OFFICER COORDINATOR POLICE PROVINCE,     MET,          ''",
            "MAYOR CHIEF_OF_CORPS POLICE COORDINATOR,                               UNDETERMINED, 2",
            "POLICE_ZONE MANDATED_OFFICER MAYOR COORDINATOR,                        UNDETERMINED, 0",
            "POLICE_ZONE CHIEF_OF_CORPS MUNICIPALITY COORDINATOR,                   UNDETERMINED, 0 2",
            "POLICE POLICE LOCAL_AUTHORITY COORDINATOR,                             UNDETERMINED, 0 1 2",
            "POLICE POLICE_ZONE POLICE MAYOR MAYOR COORDINATOR,                     UNDETERMINED, 0 1 2",
            "MAYOR LOCAL_AUTHORITY CHIEF_OF_CORPS POLICE COORDINATOR,               UNDETERMINED, 3",
            "LOCAL_AUTHORITY POLICE COORDINATOR,                                    BREACHED,     ''",
            "LOCAL_AUTHORITY MUNICIPALITY POLICE COORDINATOR,                       BREACHED,     ''",
            "MAYOR CHIEF_OF_CORPS CHIEF_OF_CORPS COORDINATOR,                       BREACHED,     ''",
            "MAYOR LOCAL_AUTHORITY CHIEF_OF_CORPS COORDINATOR,                      BREACHED,     ''",
            "MAYOR POLICE POLICE POLICE,                                            BREACHED,     ''",
            "MAYOR POLICE POLICE DEPUTY_COORDINATOR,                                BREACHED,     ''",
            "COLLEGE POLICE POLICE COORDINATOR,                                     BREACHED,     ''",
            "? MAYOR POLICE COORDINATOR,                                            UNDETERMINED, 0 2",
            "? LOCAL_AUTHORITY POLICE COORDINATOR,                                  UNDETERMINED, 0 1 2",
            "? MAYOR POLICE,                                                        BREACHED,     ''",
            "none MAYOR POLICE COORDINATOR,                                         BREACHED,     ''",
        })
        void asksForASignatureOfEachOfFourPersons(String signatures, Outcome outcome, String mayBeAnother) {
            String missing = Stream.of(mayBeAnother.split(" "))
                    .filter(index -> !index.isEmpty())
                    .map(index -> SIGNATURES + "[" + index + "].by")
                    .collect(Collectors.joining(" "));

            assess(signedBy(signatures)).is(outcome, missing);
        }

        @Test
        void aPartialListMayHoldTheSignaturesThatAreMissing() {
            assess(signedBy("LOCAL_AUTHORITY POLICE COORDINATOR").partial("partnership.charter.signatures"))
                    .isUndetermined(SIGNATURES, SIGNATURES + "[0].by", SIGNATURES + "[1].by");
        }

        private static Sketch signedBy(String signatures) {
            return charter(blank().signatures(Log.of(Stream.of(signatures.split(" "))
                    .map(party -> new Signature(
                            switch (party) {
                                case "?" -> Recorded.unknown();
                                case "none" -> Recorded.none();
                                default -> Recorded.of(Party.valueOf(party));
                            },
                            dated("2023-06-01")))
                    .toList())));
        }
    }
}
