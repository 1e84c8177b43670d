package org.openplp.rules.belgium.topic;

import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MAYOR;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

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
import org.openplp.core.partnership.Change;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.CharterVersion.Content;
import org.openplp.core.partnership.CharterVersion.Signature;
import org.openplp.core.partnership.CharterVersionBuilder;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.HouseRulesBuilder;
import org.openplp.core.partnership.Recognition;
import org.openplp.rules.assessment.Reason;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class CharterTest {
    private static final String SIGNATURES = "partnership.charter[0].signatures";

    /** A day, {@code none}, or {@code ?} for one that is not on record. */
    private static Signature by(Party party, String day) {
        return new Signature(known(party), day(day));
    }

    private static CharterVersionBuilder blank() {
        return CharterVersion.blank().but();
    }

    /** A version that all of these signed on one day. */
    private static CharterVersionBuilder version(String day, Party... parties) {
        return blank().signatures(
                        Log.of(Stream.of(parties).map(party -> by(party, day)).toList()));
    }

    /** A version with the signatures of the federal minimum. */
    private static CharterVersionBuilder signed(String day) {
        return version(day, POLICE, LOCAL_AUTHORITY, COORDINATOR);
    }

    private static Sketch charter(CharterVersionBuilder... versions) {
        return aPartnership()
                .partnership(p -> p.charter(Log.of(
                        Stream.of(versions).map(CharterVersionBuilder::build).toList())));
    }

    private static Sketch changed(Sketch sketch, Change... changes) {
        return sketch.partnership(p -> p.changes(list(changes)));
    }

    private static Change change(String day, Change.What what) {
        return new Change(day(day), known(what));
    }

    private static Sketch recognised(Sketch sketch, String validatedOn, String refusedOn) {
        return sketch.partnership(p -> p.recognition(answer(validatedOn, refusedOn)));
    }

    private static Recognition answer(String validatedOn, String refusedOn) {
        return Recognition.blank()
                .but()
                .validatedOn(day(validatedOn))
                .refusedOn(day(refusedOn))
                .build();
    }

    /** A version that was sent, with an answer of its own: a day, {@code none}, or {@code ?} if no answer is on record. */
    private static CharterVersionBuilder checked(String sentOn, String validatedOn) {
        return blank().sentToInteriorOn(day(sentOn)).recognition(ownAnswer(validatedOn));
    }

    private static Recorded<Recognition> ownAnswer(String validatedOn) {
        return switch (validatedOn) {
            case "?" -> Recorded.unknown();
            case "none" -> Recorded.none();
            default -> known(answer(validatedOn, "?"));
        };
    }

    private static Recognition announcedAndRegistered(String validatedOn, String lettersOn, String registeredOn) {
        return answer(validatedOn, "?")
                .but()
                .lettersTo(list(MAYOR, CHIEF_OF_CORPS))
                .lettersOn(day(lettersOn))
                .registeredOn(day(registeredOn))
                .build();
    }

    /** Two versions: the answer to the first stands under {@code partnership.recognition}, that to the second with it. */
    private static Sketch amended(Recognition first, Recorded<Recognition> second) {
        return charter(
                        blank().sentToInteriorOn(dated("2023-06-15")),
                        blank().sentToInteriorOn(dated("2025-06-20")).recognition(second))
                .partnership(p -> p.recognition(first));
    }

    @Nested
    class CHA_1 implements Specification {
        @Test
        void isMetByAnEntryWhateverItHolds() {
            assess(charter(blank())).isMet().about("plp-1");
        }

        @Test
        void isPendingUntilTheFirstDayOfOperation() {
            assess(charter()).on("2023-08-31").isPending().because(Reason.NOT_IN_OPERATION);
            assess(charter()).on("2023-09-01").isBreached().shows("partnership.charter");
            assess(charter().notInOperation()).isPending();
        }

        @Test
        void isUndeterminedWhereTheCharterIsLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.charter");
            assess(charter().partial("partnership.charter")).isUndetermined("partnership.charter");
            assess(charter(blank()).partial("partnership.charter")).isMet();
        }

        @Test
        void aLaterCharterIsNotSeen() {
            assess(charter(version("2024-02-02", MAYOR))).on("2024-02-01").isBreached();
            assess(charter(version("2024-02-02", MAYOR))).on("2024-02-02").isMet();
            assess(charter(blank().signedOn(dated("2024-02-02"))))
                    .on("2024-02-01")
                    .isBreached();
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(charter().ended("2026-06-30")).isBreached();
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
    interface AsksForSignatures extends Specification {
        Party[] all();

        default CharterVersionBuilder withoutTheLast(String day) {
            return version(day, Stream.of(all()).limit(all().length - 1).toArray(Party[]::new));
        }

        @Test
        default void isMetByAll() {
            assess(charter(version("2023-06-01", all()))).isMet();
        }

        @Test
        default void isPendingUntilTheFirstDayOfOperation() {
            assess(charter(withoutTheLast("2023-06-01")))
                    .on("2023-08-31")
                    .isPending()
                    .because(Reason.NOT_IN_OPERATION);
            assess(charter(withoutTheLast("2023-06-01")))
                    .on("2023-09-01")
                    .isBreached()
                    .showsValue(SIGNATURES, (all().length - 1) + " on record, none fits");
            assess(charter(withoutTheLast("2023-06-01")).notInOperation()).isPending();
        }

        @Test
        default void isBreachedWhereNobodySigned() {
            assess(charter(blank().signatures(Log.none()))).isBreached();
        }

        @Test
        default void aLaterVersionThatIsNotFullySignedIsPending() {
            var later = charter(version("2023-06-01", all()), withoutTheLast("2025-06-01"));

            assess(later).on("2025-05-31").isMet();
            assess(later).on("2025-06-01").isPending();
            assess(later).on("2039-01-01").isPending().isDueOnNoDay();
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
            assess(charter(withoutTheLast("2023-06-01")).partial("partnership.charter.signatures"))
                    .isUndetermined(SIGNATURES);
            assess(charter(withoutTheLast("2023-06-01")).partial("partnership.charter"))
                    .isUndetermined("partnership.charter");
            assess(charter(version("2023-06-01", all())).partial("partnership.charter"))
                    .isUndetermined("partnership.charter");
        }

        @Test
        default void thatThereIsNoCharterIsReportedByAnotherNorm() {
            assess(charter()).isNotApplicable();
        }

        @Test
        default void isStillJudgedAfterTheEndOfThePartnership() {
            assess(charter(withoutTheLast("2023-06-01")).ended("2026-06-30")).isBreached();
        }
    }

    @Nested
    class CHA_4a implements AsksForSignatures {
        @Override
        public Party[] all() {
            return new Party[] {POLICE, LOCAL_AUTHORITY, COORDINATOR};
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

            assess(charter(version("2023-06-01", others))).isBreached();
        }

        @Test
        void aSignatureInTheNameOfTheBodyMayBeThatOfTheOfficeAndIsPending() {
            assess(charter(signed("2023-06-01"))).isPending();
            assess(charter(version("2023-06-01", MAYOR, CHIEF_OF_CORPS, POLICE, COORDINATOR)))
                    .isPending();
            assess(charter(version("2023-06-01", POLICE, LOCAL_AUTHORITY))).isBreached();
        }
    }

    /** A version with all that the charter holds but one thing. */
    private static CharterVersionBuilder without(Content missing, CharterVersionBuilder version) {
        return version.contains(Log.of(
                Stream.of(Content.values()).filter(part -> part != missing).toList()));
    }

    @Nested
    class CHA_5 implements Specification {
        private static CharterVersionBuilder complete(String day) {
            return without(Content.COMMITMENT_TO_CIRCULAR, signed(day));
        }

        @Test
        void isMetByAllFiveParts() {
            assess(charter(complete("2023-06-01"))).isMet();
        }

        @ParameterizedTest
        @CsvSource({"CONTACTS", "COMMUNICATION_PLAN", "BUDGET_PLAN", "AGREEMENTS", "TASKS"})
        void isBreachedFromTheStartByOnePartThatIsMissing(Content missing) {
            var charter = charter(without(missing, signed("2023-06-01")));

            assess(charter).on("2023-08-31").isPending().because(Reason.NOT_IN_OPERATION);
            assess(charter).on("2023-09-01").isBreached();
            assess(charter.partial("partnership.charter.contains")).isUndetermined("partnership.charter[0].contains");
        }

        @Test
        void looksAtTheVersionInForce() {
            var improved = charter(without(Content.TASKS, signed("2023-06-01")), complete("2025-06-01"));
            var draft = charter(complete("2023-06-01"), without(Content.TASKS, version("2025-06-01", POLICE)));

            assess(improved).on("2025-05-31").isBreached();
            assess(improved).on("2025-06-01").isMet();
            assess(draft).isMet();
        }

        @Test
        void theOrderOfVersionsIsThatOfTheFile() {
            assess(charter(complete("2025-06-01"), without(Content.TASKS, signed("2023-06-01"))))
                    .isBreached();
        }

        @Test
        void isNotApplicableWhereThereIsNone() {
            assess(charter()).isNotApplicable();
        }

        @Test
        void looksAtTheLastVersionOnRecordAsLongAsNoneIsInForceAndSaysSo() {
            var lacking = charter(complete("2023-05-01").signatures(Log.none()), without(Content.TASKS, unsigned()));
            var complete = charter(
                    without(Content.TASKS, unsigned()), complete("2023-05-01").signatures(Log.none()));

            assess(lacking).on("2023-08-31").isPending().showsValue("partnership.charter[1]", "not in force");
            assess(lacking).on("2023-09-01").isBreached().showsValue("partnership.charter[1]", "not in force");
            assess(complete).isMet().showsValue("partnership.charter[1]", "not in force");
            assess(charter(unsigned())).isUndetermined("partnership.charter[0].contains");
        }

        @Test
        void looksAtTheVersionInForceFromTheDayOnWhichItIsSigned() {
            var dossier = charter(complete("2026-03-02"), without(Content.TASKS, unsigned()));

            assess(dossier).on("2026-03-01").isBreached().showsValue("partnership.charter[1]", "not in force");
            assess(dossier).on("2026-03-02").isMet();
        }

        /** The police alone have signed. */
        private static CharterVersionBuilder unsigned() {
            return version("2023-06-01", POLICE);
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.charter");
            assess(charter(signed("2023-06-01"))).isUndetermined("partnership.charter[0].contains");
        }

        @Test
        void theOnlyVersionIsLookedAtWhoeverSignedIt() {
            assess(charter(complete("2023-06-01").signatures(Log.unknown()))).isMet();
            assess(charter(blank().contains(Log.none()))).isBreached();
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordWhetherAnOlderVersionIsInForceAndTheLastDiffers() {
            assess(charter(complete("2023-06-01").signatures(Log.unknown()), without(Content.TASKS, unsigned())))
                    .isUndetermined(SIGNATURES);
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordWhichVersionIsInForceAndTheyDiffer() {
            var unknown = without(Content.TASKS, blank().signedOn(dated("2025-06-01")));
            var same = without(Content.COMMITMENT_TO_CIRCULAR, blank().signedOn(dated("2025-06-01")));

            assess(charter(complete("2023-06-01"), unknown)).isUndetermined("partnership.charter[1].signatures");
            assess(charter(complete("2023-06-01"), same)).isMet();
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            assess(charter(complete("2023-06-01")).partial("partnership.charter"))
                    .isUndetermined("partnership.charter");
            assess(charter(without(Content.TASKS, signed("2023-06-01"))).partial("partnership.charter"))
                    .isUndetermined("partnership.charter");
        }
    }

    @Nested
    class CHA_6 implements Specification {
        private static CharterVersionBuilder stating(Answer states) {
            return switch (states) {
                case YES -> signed("2023-06-01").contains(list(Content.COMMITMENT_TO_CIRCULAR));
                case NO -> without(Content.COMMITMENT_TO_CIRCULAR, signed("2023-06-01"));
                case UNKNOWN -> signed("2023-06-01");
            };
        }

        private static HouseRulesBuilder rules(String adoptedOn, Answer states) {
            var rules = HouseRules.blank().but().adoptedOn(day(adoptedOn));
            return switch (states) {
                case YES -> rules.clauses(list(HouseRules.Clause.COMMITMENT_TO_CIRCULAR));
                case NO -> rules.clauses(list(HouseRules.Clause.AIMS));
                case UNKNOWN -> rules;
            };
        }

        private static Sketch both(Sketch charter, HouseRulesBuilder... rules) {
            return charter.partnership(p -> p.houseRules(
                    Log.of(Stream.of(rules).map(HouseRulesBuilder::build).toList())));
        }

        @ParameterizedTest
        @CsvSource({
            "YES,     YES,     MET,          ''",
            "YES,     NO,      BREACHED,     ''",
            "NO,      YES,     BREACHED,     ''",
            "NO,      UNKNOWN, BREACHED,     ''",
            "UNKNOWN, NO,      BREACHED,     ''",
            "YES,     UNKNOWN, UNDETERMINED, partnership.houseRules[0].clauses",
            "UNKNOWN, YES,     UNDETERMINED, partnership.charter[0].contains",
        })
        void asksBoth(Answer charter, Answer rules, Outcome outcome, String missing) {
            assess(both(charter(stating(charter)), rules("2023-06-01", rules))).is(outcome, missing);
        }

        @ParameterizedTest
        @CsvSource({"YES, MET", "NO, BREACHED"})
        void asksWhicheverThereAre(Answer states, Outcome outcome) {
            assess(both(charter(stating(states)))).is(outcome);
            assess(both(charter(), rules("2023-06-01", states))).is(outcome);
        }

        @Test
        void isNotApplicableWhereThereIsNeither() {
            assess(both(charter())).isNotApplicable();
            assess(both(charter(), rules("none", Answer.NO))).isNotApplicable();
        }

        @Test
        void looksAtTheLastCharterOnRecordAsLongAsNoneIsInForceAndSaysSo() {
            var silent = version("2023-06-01", POLICE).contains(Log.none());

            assess(both(charter(silent), rules("2023-06-01", Answer.YES)))
                    .isBreached()
                    .showsValue("partnership.charter[0]", "not in force");
            assess(both(charter(silent.contains(list(Content.COMMITMENT_TO_CIRCULAR)))))
                    .isMet();
        }

        @Test
        void looksAtTheVersionsInForce() {
            var dossier =
                    both(charter(stating(Answer.YES)), rules("2025-06-01", Answer.YES), rules("2023-06-01", Answer.NO));

            assess(dossier).on("2025-05-31").isBreached();
            assess(dossier).on("2025-06-01").isMet();
        }

        @Test
        void isPendingUntilTheFirstDayOfOperation() {
            assess(both(charter(stating(Answer.NO)))).on("2023-08-31").isPending();
            assess(both(charter(stating(Answer.NO)))).on("2023-09-01").isBreached();
        }

        @Test
        void isUndeterminedForEachListLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.charter", "partnership.houseRules");
            assess(charter(stating(Answer.YES))).isUndetermined("partnership.houseRules");
            assess(both(aPartnership(), rules("2023-06-01", Answer.YES))).isUndetermined("partnership.charter");
            assess(charter(stating(Answer.NO))).isBreached();
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordWhichVersionIsInForce() {
            assess(both(charter(stating(Answer.YES)), rules("2023-06-01", Answer.YES), rules("?", Answer.NO)))
                    .isUndetermined("partnership.houseRules[1].adoptedOn");
            assess(both(charter(
                            stating(Answer.YES).signatures(Log.unknown()),
                            stating(Answer.NO).signatures(Log.none()))))
                    .isUndetermined(SIGNATURES);
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            var dossier = both(charter(stating(Answer.YES)), rules("2023-06-01", Answer.YES));

            assess(dossier.partial("partnership.charter")).isUndetermined("partnership.charter");
            assess(dossier.partial("partnership.houseRules")).isUndetermined("partnership.houseRules");
            assess(both(charter(signed("2023-06-01").contains(Log.none()))).partial("partnership.charter.contains"))
                    .isUndetermined("partnership.charter[0].contains");
        }

        @Test
        void asksNothingAfterTheEnd() {
            assess(both(charter(stating(Answer.NO))).ended("2026-06-30"))
                    .on("2026-07-01")
                    .isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }

    private static final Change MOVED_ON = change("2025-05-01", Change.What.CONTACTS);

    /** What is owed after each change that calls for a new version. */
    interface IsOwedAfterAChange extends Specification {
        /** The version with all that is owed, on this day. */
        CharterVersionBuilder done(CharterVersionBuilder version, String day);

        @ParameterizedTest
        @CsvSource({"2025-04-30, PENDING", "2025-05-01, MET", "2025-05-02, MET"})
        default void isMetByAVersionBegunOnTheDayOfTheChangeOrLater(String day, Outcome outcome) {
            assess(changed(charter(signed("2023-06-01"), done(signed(day), "2025-06-01")), MOVED_ON))
                    .is(outcome);
            assess(changed(
                            charter(signed("2023-06-01"), done(signed("?").signedOn(dated(day)), "2025-06-01")),
                            MOVED_ON))
                    .is(outcome);
        }

        @Test
        default void aLateSignatureUnderTheOldVersionIsNoAmendment() {
            var late = blank().signatures(list(by(POLICE, "2023-06-01"), by(MAYOR, "2025-06-01")));
            var dated = signed("2025-06-01").signedOn(dated("2023-06-01"));

            assess(changed(charter(done(late, "2025-06-01")), MOVED_ON)).isPending();
            assess(changed(charter(done(dated, "2025-06-01")), MOVED_ON)).isPending();
            assess(changed(charter(done(late.signedOn(dated("2025-06-01")), "2025-06-01")), MOVED_ON))
                    .isPending();
        }

        @Test
        default void theDayOfSigningCountsAsFarAsNoSignatureSaysOtherwise() {
            var undated = signed("?").signedOn(dated("2025-06-01"));

            assess(changed(charter(done(undated, "2025-06-01")), MOVED_ON)).isMet();
        }

        @Test
        default void isUndeterminedWhereItIsNotOnRecordWhoSignedTheNewVersion() {
            var dayOnly = blank().signedOn(dated("2025-06-01"));

            assess(changed(charter(signed("2023-06-01"), done(dayOnly, "2025-06-01")), MOVED_ON))
                    .isUndetermined("partnership.charter[1].signatures");
        }

        @Test
        default void aDraftThatNotAllHaveSignedIsNoAmendment() {
            var draft = version("2025-06-01", POLICE, COORDINATOR).signedOn(dated("2025-06-01"));

            assess(changed(charter(signed("2023-06-01"), done(draft, "2025-06-01")), MOVED_ON))
                    .isPending();
        }

        @Test
        default void aVersionThatNobodySignedIsNoAmendment() {
            assess(changed(
                            charter(
                                    signed("2023-06-01"),
                                    done(blank().signatures(Log.none()).signedOn(dated("2025-06-01")), "2025-06-01")),
                            MOVED_ON))
                    .isPending();
        }

        @Test
        default void isNeverBreachedAndDueOnNoDay() {
            assess(changed(charter(signed("2023-06-01")), MOVED_ON))
                    .on("2039-01-01")
                    .isPending()
                    .isDueOnNoDay();
        }

        @Test
        default void asksNothingWhereNothingWasSignedBefore() {
            assess(changed(charter(), MOVED_ON)).isNotApplicable();
            assess(changed(charter(signed("2025-06-01")), MOVED_ON)).isNotApplicable();
        }

        @ParameterizedTest
        @CsvSource({
            "CONTACTS,           PENDING",
            "COMMUNICATION_PLAN, PENDING",
            "BUDGET_PLAN,        NOT_APPLICABLE",
            "AREA,               NOT_APPLICABLE",
            "NAME,               NOT_APPLICABLE",
        })
        default void isOpenedByContactsAndPlan(Change.What what, Outcome outcome) {
            assess(changed(charter(signed("2023-06-01")), change("2025-05-01", what)))
                    .is(outcome);
        }

        @Test
        default void isOwedAfterEachChange() {
            var charter = charter(signed("2023-06-01"), done(signed("2025-06-01"), "2025-06-01"));

            assess(changed(charter, MOVED_ON, change("2025-05-20", Change.What.COMMUNICATION_PLAN)))
                    .isMet();
            assess(changed(charter, MOVED_ON, change("2025-06-02", Change.What.COMMUNICATION_PLAN)))
                    .are("plp-1 PENDING");
            assess(changed(charter)).isNotApplicable();
        }

        @Test
        default void isSeenFromTheDayOfTheChangeToThatOfTheVersion() {
            var dossier = changed(charter(signed("2023-06-01"), done(signed("2025-06-01"), "2025-06-01")), MOVED_ON);

            assess(dossier).on("2025-04-30").isNotApplicable();
            assess(dossier).on("2025-05-01").isPending();
            assess(dossier).on("2025-05-31").isPending();
            assess(dossier).on("2025-06-01").isMet();
        }

        @Test
        default void isUndeterminedForEachKeyLeftOut() {
            var amended = charter(done(signed("2025-06-01"), "2025-06-01"));
            var undated =
                    blank().signatures(list(by(POLICE, "2025-06-01"), by(MAYOR, "?"), by(COORDINATOR, "2025-06-01")));

            assess(amended).isUndetermined("partnership.changes");
            assess(changed(aPartnership(), MOVED_ON)).isUndetermined("partnership.charter");
            assess(changed(charter(signed("2023-06-01")), new Change(dated("2025-05-01"), Recorded.unknown())))
                    .isUndetermined("partnership.changes[0].what");
            assess(changed(charter(done(undated.signedOn(Recorded.none()), "2025-06-01")), MOVED_ON))
                    .isUndetermined(SIGNATURES + "[1].date");
            assess(changed(charter(done(undated.signedOn(Recorded.unknown()), "2025-06-01")), MOVED_ON))
                    .isUndetermined(SIGNATURES + "[1].date", "partnership.charter[0].signedOn");
            assess(changed(charter(done(blank(), "2025-06-01")), MOVED_ON))
                    .isUndetermined(SIGNATURES, "partnership.charter[0].signedOn");
        }

        @Test
        default void isUndeterminedWhereTheDayOfTheChangeIsLeftOut() {
            var undated = change("?", Change.What.CONTACTS);

            assess(changed(charter(done(signed("2025-06-01"), "2025-06-01")), undated))
                    .isUndetermined("partnership.changes[0].date");
        }

        @Test
        default void theSilenceOfAPartialListShowsNothing() {
            var amended = changed(charter(done(signed("2025-06-01"), "2025-06-01")), MOVED_ON);

            assess(amended.partial("partnership.changes")).isUndetermined("partnership.changes");
            assess(amended.partial("partnership.charter.signatures"))
                    .isUndetermined(SIGNATURES, "partnership.charter[0].signedOn");
            assess(changed(charter(), MOVED_ON).partial("partnership.charter")).isUndetermined("partnership.charter");
        }

        @Test
        default void asksNothingAfterTheEnd() {
            assess(changed(charter(), MOVED_ON).ended("2026-06-30"))
                    .on("2026-07-01")
                    .isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }

    @Nested
    class CHA_7 implements IsOwedAfterAChange {
        @Override
        public CharterVersionBuilder done(CharterVersionBuilder version, String day) {
            return version;
        }
    }

    @Nested
    class CHA_8 implements IsOwedAfterAChange {
        @Override
        public CharterVersionBuilder done(CharterVersionBuilder version, String day) {
            return version.partnersToldOn(dated(day)).sentToInteriorOn(dated(day));
        }

        @ParameterizedTest
        @CsvSource({
            "2025-05-01, 2025-05-01, MET,          ''",
            "2025-04-30, 2025-06-10, PENDING,      ''",
            "2025-06-10, 2025-04-30, PENDING,      ''",
            "none,       2025-06-10, PENDING,      ''",
            "2025-06-10, none,       PENDING,      ''",
            "none,       ?,          PENDING,      ''",
            "2025-06-10, ?,          UNDETERMINED, partnership.charter[1].sentToInteriorOn",
            "?,          2025-06-10, UNDETERMINED, partnership.charter[1].partnersToldOn",
        })
        void goesToBothOnTheDayOfTheChangeOrLater(String reported, String sent, Outcome outcome, String missing) {
            var version = signed("2025-05-01").partnersToldOn(day(reported)).sentToInteriorOn(day(sent));

            assess(changed(charter(signed("2023-06-01"), version), MOVED_ON)).is(outcome, missing);
        }

        @Test
        void theNoticeIsThatOfTheAmendedVersion() {
            assess(changed(
                            charter(
                                    done(signed("2023-06-01"), "2025-06-10"),
                                    signed("2025-06-01")
                                            .partnersToldOn(Recorded.none())
                                            .sentToInteriorOn(Recorded.none())),
                            MOVED_ON))
                    .isPending();
        }

        @Test
        void aLaterNoticeIsNotSeen() {
            assess(changed(charter(signed("2023-06-01"), done(signed("2025-06-01"), "2025-06-10")), MOVED_ON))
                    .on("2025-06-09")
                    .isUndetermined(
                            later("partnership.charter[1].partnersToldOn"),
                            later("partnership.charter[1].sentToInteriorOn"));
        }
    }

    @Nested
    class CHA_9 implements Specification {
        @ParameterizedTest
        @CsvSource({"2023-05-31, PENDING", "2023-06-01, MET", "2023-06-15, MET", "none, PENDING"})
        void isSentOnTheDayOfSigningOrLater(String sent, Outcome outcome) {
            assess(charter(signed("2023-06-01").sentToInteriorOn(day(sent)))).is(outcome);
        }

        @Test
        void aCopySentBeforeTheLastSignatureOfTheMinimumIsNoSignedCopy() {
            var signatures =
                    list(by(POLICE, "2023-06-01"), by(LOCAL_AUTHORITY, "2023-06-01"), by(COORDINATOR, "2023-06-20"));
            var others = list(
                    by(CHIEF_OF_CORPS, "2023-06-01"),
                    by(MAYOR, "2023-06-01"),
                    by(COORDINATOR, "2023-06-01"),
                    by(MANDATED_OFFICER, "2023-06-20"));

            assess(charter(blank().signatures(signatures).sentToInteriorOn(dated("2023-06-15"))))
                    .isPending();
            assess(charter(blank().signatures(signatures).sentToInteriorOn(dated("2023-06-20"))))
                    .isMet();
            assess(charter(blank().signatures(others).sentToInteriorOn(dated("2023-06-15"))))
                    .isMet();
        }

        @Test
        void isNeverBreachedAndDueOnNoDay() {
            assess(charter(signed("2023-06-01").sentToInteriorOn(Recorded.none())))
                    .on("2039-01-01")
                    .isPending()
                    .isDueOnNoDay();
        }

        @Test
        void isOwedForEachSignedVersion() {
            var sent = signed("2023-06-01").sentToInteriorOn(dated("2023-06-15"));

            assess(charter(sent, signed("2025-06-01").sentToInteriorOn(Recorded.none())))
                    .are("plp-1 PENDING");
            assess(charter(sent, version("2025-06-01", POLICE))).isMet();
        }

        @Test
        void isNotApplicableWhereNoVersionIsSigned() {
            assess(charter()).isNotApplicable();
            assess(charter(version("2025-06-01", POLICE))).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            var sent = signed("?").sentToInteriorOn(dated("2023-06-15"));

            assess(aPartnership()).isUndetermined("partnership.charter");
            assess(charter(signed("2023-06-01"))).isUndetermined("partnership.charter[0].sentToInteriorOn");
            assess(charter(sent))
                    .isUndetermined(SIGNATURES + "[0].date", SIGNATURES + "[1].date", SIGNATURES + "[2].date");
            assess(charter(blank().sentToInteriorOn(dated("2023-06-15")))).isUndetermined(SIGNATURES);
            assess(charter(blank().sentToInteriorOn(Recorded.none()))).isUndetermined(SIGNATURES);
            assess(charter(signed("2023-06-01").sentToInteriorOn(dated("2023-06-15")))
                            .partial("partnership.charter"))
                    .isUndetermined("partnership.charter");
        }

        @Test
        void aLaterDispatchIsNotSeen() {
            assess(charter(signed("2023-06-01").sentToInteriorOn(dated("2023-06-15"))))
                    .on("2023-06-14")
                    .isUndetermined(later("partnership.charter[0].sentToInteriorOn"));
        }

        @Test
        void asksNothingAfterTheEnd() {
            assess(charter(signed("2023-06-01")).ended("2026-06-30"))
                    .on("2026-07-01")
                    .isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }

    @Nested
    class CHA_10 implements Specification {
        private static Sketch sent(String... days) {
            return charter(Stream.of(days)
                    .map(day -> blank().sentToInteriorOn(day(day)))
                    .toArray(CharterVersionBuilder[]::new));
        }

        @ParameterizedTest
        @CsvSource({
            "2023-06-14, ?,          PENDING,      ''",
            "2023-06-15, ?,          MET,          ''",
            "?,          2023-06-14, PENDING,      ''",
            "?,          2023-06-15, MET,          ''",
            "2023-06-14, 2023-06-20, MET,          ''",
            "none,       none,       PENDING,      ''",
            "?,          none,       UNDETERMINED, partnership.recognition.validatedOn",
            "none,       ?,          UNDETERMINED, partnership.recognition.refusedOn",
            "?,          ?,          UNDETERMINED, partnership.recognition.validatedOn partnership.recognition.refusedOn",
        })
        void isMetByAnAnswerOnTheDayOfSendingOrLater(
                String validated, String refused, Outcome outcome, String missing) {
            assess(recognised(sent("2023-06-15"), validated, refused)).is(outcome, missing);
        }

        @Test
        void isOwedForEachVersionThatWasSent() {
            assess(recognised(sent("2023-06-15", "none"), "2023-08-20", "?")).isMet();
            assess(charter(checked("2023-06-15", "2023-08-20"), checked("2025-06-20", "2025-09-01")))
                    .isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "2025-06-19, PENDING,      ''",
            "2025-06-20, MET,          ''",
            "none,       PENDING,      ''",
            "?,          UNDETERMINED, partnership.charter[1].recognition.validatedOn partnership.charter[1].recognition.refusedOn",
        })
        void anAmendedVersionIsCheckedAgain(String validated, Outcome outcome, String missing) {
            assess(amended(answer("2023-08-20", "?"), ownAnswer(validated))).is(outcome, missing);
            assess(charter(checked("2023-06-15", "2023-08-20"), checked("2025-06-20", validated)))
                    .is(outcome, missing);
        }

        @Test
        void beforeTheDayOfTheAnswerThatStandsWithTheFirstVersionItIsDatedLater() {
            assess(charter(checked("2023-06-15", "2023-08-20")))
                    .on("2023-08-19")
                    .isUndetermined(later("partnership.charter[0].recognition"));
        }

        @Test
        void anAmendedVersionMayBeRefused() {
            assess(amended(answer("2023-08-20", "?"), known(answer("?", "2025-06-20"))))
                    .isMet();
        }

        @Test
        void theAnswerToTheFirstVersionIsNoneToALaterOne() {
            assess(amended(answer("2023-08-20", "2025-09-01"), Recorded.none()))
                    .isPending()
                    .shows("partnership.charter[1].recognition", "partnership.charter[1].sentToInteriorOn");
        }

        @Test
        void ofAListThatIsNotCompleteNobodyKnowsWhichVersionIsTheFirst() {
            assess(recognised(sent("2023-06-15"), "2023-08-20", "?").partial("partnership.charter"))
                    .isUndetermined(
                            "partnership.charter",
                            "partnership.charter[0].recognition.validatedOn",
                            "partnership.charter[0].recognition.refusedOn");
            assess(charter(checked("2023-06-15", "2023-08-20")).partial("partnership.charter"))
                    .isUndetermined("partnership.charter");
        }

        @Test
        void anAnswerToAnAmendedVersionIsNotSeenBeforeItsDay() {
            assess(amended(answer("2023-08-20", "?"), ownAnswer("2025-09-01")))
                    .on("2025-08-31")
                    .isUndetermined(later("partnership.charter[1].recognition"));
        }

        @Test
        void isNeverBreachedAndDueOnNoDay() {
            assess(sent("2023-06-15").partnership(p -> p.recognition(Recorded.none())))
                    .on("2039-01-01")
                    .isPending()
                    .isDueOnNoDay();
        }

        @Test
        void isNotApplicableWhereNothingWasSent() {
            assess(sent("none")).isNotApplicable();
            assess(sent()).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.charter");
            assess(sent("2023-06-15"))
                    .isUndetermined("partnership.recognition.validatedOn", "partnership.recognition.refusedOn");
            assess(recognised(sent("?"), "none", "none")).isUndetermined("partnership.charter[0].sentToInteriorOn");
        }

        @Test
        void aLaterAnswerIsNotSeen() {
            assess(recognised(sent("2023-06-15"), "2023-08-20", "none"))
                    .on("2023-08-19")
                    .isUndetermined(later("partnership.recognition"));
            assess(recognised(sent("2023-06-15"), "2023-08-20", "none"))
                    .on("2023-08-20")
                    .isMet();
        }

        @Test
        void asksNothingAfterTheEnd() {
            assess(sent("2023-06-15").ended("2026-06-30")).on("2026-07-01").isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }

    @Nested
    class CHA_11 implements Specification {
        private static final Log<Party> BOTH = list(MAYOR, CHIEF_OF_CORPS);

        private static Sketch letters(String validated, String refused, Log<Party> to, String on) {
            return charter(blank())
                    .partnership(p -> p.recognition(Recognition.blank()
                            .but()
                            .validatedOn(day(validated))
                            .refusedOn(day(refused))
                            .lettersTo(to)
                            .lettersOn(day(on))
                            .build()));
        }

        @ParameterizedTest
        @CsvSource({"2023-08-19, PENDING", "2023-08-20, MET", "2023-08-22, MET", "none, PENDING"})
        void isMetByLettersOnTheDayOfTheOutcomeOrLater(String on, Outcome outcome) {
            assess(letters("2023-08-20", "?", BOTH, on)).is(outcome);
            assess(letters("?", "2023-08-20", BOTH, on)).is(outcome);
        }

        @Test
        void lettersAboutAnEarlierOutcomeDoNotAnnounceTheLaterOne() {
            assess(letters("2023-08-20", "2023-07-01", BOTH, "2023-07-03")).isPending();
            assess(letters("2023-08-20", "2025-07-01", BOTH, "2023-08-22")).isPending();
            assess(letters("2023-08-20", "2023-07-01", BOTH, "2023-08-22")).isMet();
        }

        @Test
        void goToBothAndAreDueOnNoDay() {
            assess(letters("2023-08-20", "?", list(MAYOR), "2023-08-22"))
                    .on("2039-01-01")
                    .isPending()
                    .isDueOnNoDay();
            assess(letters("2023-08-20", "?", list(CHIEF_OF_CORPS, LOCAL_AUTHORITY), "2023-08-22"))
                    .isPending();
        }

        @Test
        void isNotApplicableWithoutAnOutcome() {
            assess(charter(blank()).partnership(p -> p.recognition(Recorded.none())))
                    .isNotApplicable();
            assess(charter().partnership(p -> p.recognition(answer("2023-08-20", "?"))))
                    .isNotApplicable();
            assess(letters("none", "none", BOTH, "2023-08-22")).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(recognised(aPartnership(), "2023-08-20", "?")).isUndetermined("partnership.charter");
            assess(charter(blank()))
                    .isUndetermined(
                            "partnership.recognition.lettersTo",
                            "partnership.recognition.validatedOn",
                            "partnership.recognition.lettersOn",
                            "partnership.recognition.refusedOn");
            assess(letters("?", "?", BOTH, "2023-08-22"))
                    .isUndetermined("partnership.recognition.validatedOn", "partnership.recognition.refusedOn");
            assess(letters("2023-08-20", "?", Log.unknown(), "2023-08-22"))
                    .isUndetermined("partnership.recognition.lettersTo");
            assess(letters("2023-08-20", "?", BOTH, "?")).isUndetermined("partnership.recognition.lettersOn");
            assess(letters("2023-08-20", "?", list(MAYOR), "2023-08-22").partial("partnership.recognition.lettersTo"))
                    .isUndetermined("partnership.recognition.lettersTo");
        }

        @ParameterizedTest
        @CsvSource({
            "2025-08-31, PENDING,      ''",
            "2025-09-01, MET,          ''",
            "none,       PENDING,      ''",
            "?,          UNDETERMINED, partnership.charter[1].recognition.lettersOn",
        })
        void anAmendedVersionHasLettersOfItsOwn(String on, Outcome outcome, String missing) {
            var first = announcedAndRegistered("2023-08-20", "2023-08-22", "none");
            var second = announcedAndRegistered("2025-09-01", on, "none");

            assess(amended(first, known(second))).is(outcome, missing);
            assess(charter(blank().recognition(first), blank().recognition(second)))
                    .is(outcome, missing);
        }

        @Test
        void lettersAboutARefusalOfAnAmendedVersionCount() {
            var refusal = announcedAndRegistered("?", "2025-09-02", "none")
                    .but()
                    .refusedOn(dated("2025-09-01"))
                    .build();

            assess(amended(announcedAndRegistered("2023-08-20", "2023-08-22", "none"), known(refusal)))
                    .isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "2025-06-20, none, MET,          ''",
            "none,       ?,    MET,          ''",
            "2025-06-20, ?,    UNDETERMINED, partnership.charter[1].recognition.lettersTo partnership.charter[1].recognition.validatedOn partnership.charter[1].recognition.lettersOn partnership.charter[1].recognition.refusedOn",
            "?,          ?,    UNDETERMINED, partnership.charter[1].recognition.lettersTo partnership.charter[1].recognition.validatedOn partnership.charter[1].recognition.lettersOn partnership.charter[1].recognition.refusedOn partnership.charter[1].sentToInteriorOn",
        })
        void anAmendedVersionAsksForNoneBeforeItsOutcome(
                String sent, String recognition, Outcome outcome, String missing) {
            assess(charter(blank(), blank().sentToInteriorOn(day(sent)).recognition(ownAnswer(recognition)))
                            .partnership(
                                    p -> p.recognition(announcedAndRegistered("2023-08-20", "2023-08-22", "none"))))
                    .is(outcome, missing);
        }

        @Test
        void lettersAboutAnAmendedVersionAreNotSeenBeforeTheirDay() {
            assess(amended(
                            announcedAndRegistered("2023-08-20", "2023-08-22", "none"),
                            known(announcedAndRegistered("2025-09-01", "2025-09-03", "none"))))
                    .on("2025-09-02")
                    .isUndetermined(
                            later("partnership.charter[1].recognition.lettersTo"),
                            later("partnership.charter[1].recognition.lettersOn"));
        }

        @Test
        void laterLettersAreNotSeen() {
            assess(letters("2023-08-20", "?", BOTH, "2023-08-22"))
                    .on("2023-08-21")
                    .isUndetermined(
                            later("partnership.recognition.lettersTo"), later("partnership.recognition.lettersOn"));
            assess(letters("2023-08-20", "?", list(MAYOR), "2023-08-22"))
                    .on("2023-08-22")
                    .isPending();
        }

        @Test
        void asksNothingAfterTheEnd() {
            assess(letters("2023-08-20", "?", Log.none(), "none").ended("2026-06-30"))
                    .on("2026-07-01")
                    .isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }

    @Nested
    class CHA_12 implements Specification {
        private static Sketch registered(String validated, String refused, String registered) {
            return charter(blank())
                    .partnership(p -> p.recognition(Recognition.blank()
                            .but()
                            .validatedOn(day(validated))
                            .refusedOn(day(refused))
                            .registeredOn(day(registered))
                            .build()));
        }

        @ParameterizedTest
        @CsvSource({
            "2023-08-20, ?,          2023-08-19, PENDING,        ''",
            "2023-08-20, ?,          2023-08-20, MET,            ''",
            "2023-08-20, ?,          2023-08-25, MET,            ''",
            "2023-08-20, 2023-07-01, 2023-08-25, MET,            ''",
            "2023-08-20, ?,          none,       PENDING,        ''",
            "none,       ?,          none,       NOT_APPLICABLE, ''",
            "?,          2023-08-20, ?,          NOT_APPLICABLE, ''",
            "2023-08-20, ?,          ?,          UNDETERMINED,   partnership.recognition.registeredOn",
            "?,          ?,          2023-08-25, UNDETERMINED,   partnership.recognition.validatedOn",
            "?,          ?,          none,       UNDETERMINED,   partnership.recognition.validatedOn",
        })
        void isOwedAfterTheValidation(
                String validated, String refused, String registered, Outcome outcome, String missing) {
            assess(registered(validated, refused, registered)).is(outcome, missing);
        }

        @Test
        void isNeverBreachedAndDueOnNoDay() {
            assess(registered("2023-08-20", "?", "none"))
                    .on("2039-01-01")
                    .isPending()
                    .isDueOnNoDay();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(recognised(aPartnership(), "2023-08-20", "?")).isUndetermined("partnership.charter");
            assess(charter(blank()))
                    .isUndetermined("partnership.recognition.registeredOn", "partnership.recognition.validatedOn");
        }

        @ParameterizedTest
        @CsvSource({
            "2025-08-31, PENDING,      ''",
            "2025-09-01, MET,          ''",
            "none,       PENDING,      ''",
            "?,          UNDETERMINED, partnership.charter[1].recognition.registeredOn",
        })
        void anAmendedVersionHasAnEntryOfItsOwn(String on, Outcome outcome, String missing) {
            var first = announcedAndRegistered("2023-08-20", "none", "2023-08-25");
            var second = announcedAndRegistered("2025-09-01", "none", on);

            assess(amended(first, known(second))).is(outcome, missing);
            assess(charter(blank().recognition(first), blank().recognition(second)))
                    .is(outcome, missing);
        }

        @Test
        void anAmendedVersionThatWasRefusedIsNotEntered() {
            assess(amended(
                            announcedAndRegistered("2023-08-20", "none", "2023-08-25"),
                            known(answer("?", "2025-09-01"))))
                    .isMet();
        }

        @Test
        void anAmendedVersionThatWasNotSentIsNotEntered() {
            var first = known(announcedAndRegistered("2023-08-20", "none", "2023-08-25"));

            assess(charter(blank(), blank().sentToInteriorOn(Recorded.none())).partnership(p -> p.recognition(first)))
                    .isMet();
            assess(charter(blank(), blank()).partnership(p -> p.recognition(first)))
                    .isUndetermined(
                            "partnership.charter[1].recognition.registeredOn",
                            "partnership.charter[1].recognition.validatedOn",
                            "partnership.charter[1].sentToInteriorOn");
        }

        @Test
        void aLaterRegistrationIsNotSeen() {
            assess(registered("2023-08-20", "?", "2023-08-25"))
                    .on("2023-08-24")
                    .isUndetermined(later("partnership.recognition.registeredOn"));
        }

        @Test
        void asksNothingAfterTheEnd() {
            assess(registered("2023-08-20", "?", "none").ended("2026-06-30"))
                    .on("2026-07-01")
                    .isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }
}
