package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openplp.rules.rule.Explained.keys;
import static org.openplp.rules.rule.Explained.question;
import static org.openplp.rules.rule.Explained.reported;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;
import static org.openplp.rules.spec.facts.ActivityFacts.MEETINGS;
import static org.openplp.rules.spec.facts.ActivityFacts.MET_ON;
import static org.openplp.rules.spec.facts.AuthorityFacts.COMMITTEE_MEETINGS;
import static org.openplp.rules.spec.facts.AuthorityFacts.COMMITTEE_MET_ON;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Federal;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.judge.SinceTheLast;
import org.openplp.rules.rule.judge.Terms;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.facts.Settings;

/** How the shapes of rules that count days judge, and what they tell of it. */
class TermsTest {
    private static final LocalDate TODAY = LocalDate.parse(DAY);

    @Nested
    class SinceTheLastTime {
        private static final Evaluator JUDGE = new SinceTheLast(
                Condition.always(),
                new DutyEvent<>(COMMITTEE_MEETINGS, Condition.always(), COMMITTEE_MET_ON),
                Settings.COMMITTEE,
                "P");

        private static Scope meetings(String... days) {
            return scope(aPartnership()
                    .but(d -> d.federal(known(new Federal(
                            Entries.unknown(),
                            Entries.of(Stream.of(days).map(LocalDate::parse).toList()))))));
        }

        @Test
        void isMetUpToTheLastDayOfTheTermAndBreachedAfterIt() {
            assertThat(JUDGE.judge(meetings("2025-11-24"))).isEqualTo(Outcome.MET);
            assertThat(JUDGE.judge(meetings("2025-11-23"))).isEqualTo(Outcome.BREACHED);
            assertThat(reported(JUDGE, meetings("2025-11-23", "2024-01-01")))
                    .containsExactly("federal.committeeMeetings[0]", "due 2026-11-23");
        }

        @Test
        void isOpenWhereItIsKnownNeverToHaveHappened() {
            assertThat(JUDGE.judge(meetings())).isEqualTo(Outcome.UNDETERMINED);
            assertThat(reported(JUDGE, meetings())).containsExactly("federal.committeeMeetings", "open P");
        }

        @Test
        void isUndeterminedWhereItIsNotKnownWhetherItHappened() {
            assertThat(JUDGE.judge(scope(aPartnership()))).isEqualTo(Outcome.UNDETERMINED);
            assertThat(reported(JUDGE, scope(aPartnership()))).containsExactly("?federal.committeeMeetings");
        }

        @Test
        void countsOnlyWhatCounts() {
            var before2026 = new SinceTheLast(
                    Condition.always(),
                    new DutyEvent<>(
                            COMMITTEE_MEETINGS,
                            COMMITTEE_MET_ON.seenAs(day -> day.getYear() < 2026).equalTo(true),
                            COMMITTEE_MET_ON),
                    Settings.COMMITTEE,
                    "P");

            assertThat(before2026.judge(meetings("2025-11-23", "2026-06-01"))).isEqualTo(Outcome.BREACHED);
            assertThat(reported(before2026, meetings("2025-11-23", "2026-06-01")))
                    .containsExactly("federal.committeeMeetings[0]", "due 2026-11-23");
            assertThat(before2026.judge(meetings("2026-06-01"))).isEqualTo(Outcome.UNDETERMINED);
        }

        @Test
        void isOpenOnlyWhereItIsCertainThatItNeverHappened() {
            Evaluator perhapsAsked = asked(Answer.UNKNOWN);
            Evaluator everySecond = new SinceTheLast(
                    question("when", Answer.YES),
                    new DutyEvent<>(COMMITTEE_MEETINGS, question("counts", Answer.UNKNOWN), COMMITTEE_MET_ON),
                    Settings.COMMITTEE,
                    "P");

            assertThat(reported(perhapsAsked, meetings("2025-11-23")))
                    .containsExactly("federal.committeeMeetings", "federal.committeeMeetings[0]", "?when");
            assertThat(reported(perhapsAsked, meetings()))
                    .containsExactly("federal.committeeMeetings", "?when", "open P");
            assertThat(reported(everySecond, meetings("2026-06-01"))).containsExactly("?counts");
        }

        @Test
        void isAskedOfThoseOfWhomItIsAsked() {
            assertThat(asked(Answer.NO).judge(meetings())).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(reported(asked(Answer.NO), meetings())).containsExactly("when");
            assertThat(asked(Answer.NO).occurrences(meetings("2020-01-01"), TODAY))
                    .isEmpty();
            assertThat(reported(asked(Answer.YES), meetings())).containsExactly("federal.committeeMeetings", "open P");
        }

        @Test
        void isDueATermAfterTheTimeBefore() {
            assertThat(asked(Answer.YES).occurrences(meetings("2024-03-01", "2025-03-01", "2026-03-02"), TODAY))
                    .extracting(
                            Occurrence::state,
                            occurrence ->
                                    occurrence.due().map(LocalDate::toString).orElse("-"))
                    .containsExactly(
                            tuple(Occurrence.State.DONE, "-"),
                            tuple(Occurrence.State.DONE, "2025-03-01"),
                            tuple(Occurrence.State.DONE_LATE, "2026-03-01"),
                            tuple(Occurrence.State.OPEN, "2027-03-02"));
        }

        @Test
        void isNotReportedToHaveBeenLateWhereItMayHaveHappenedBefore() {
            Scope partial = scope(aPartnership()
                    .but(d -> d.federal(known(new Federal(
                            Entries.unknown(),
                            list(
                                    LocalDate.parse("2022-03-01"),
                                    LocalDate.parse("2023-03-01"),
                                    LocalDate.parse("2026-03-02"))))))
                    .partial("federal.committeeMeetings"));

            assertThat(asked(Answer.YES).occurrences(partial, TODAY))
                    .extracting(
                            Occurrence::state,
                            occurrence ->
                                    occurrence.due().map(LocalDate::toString).orElse("-"))
                    .containsExactly(
                            tuple(Occurrence.State.DONE, "-"),
                            tuple(Occurrence.State.DONE, "2023-03-01"),
                            tuple(Occurrence.State.DONE, "-"),
                            tuple(Occurrence.State.OPEN, "2027-03-02"));
        }

        private static Evaluator asked(Answer when) {
            return new SinceTheLast(
                    question("when", when),
                    new DutyEvent<>(COMMITTEE_MEETINGS, Condition.always(), COMMITTEE_MET_ON),
                    Settings.COMMITTEE,
                    "P");
        }

        @Test
        void belongsToTheDossier() {
            assertThat(JUDGE.needs()).containsExactly(Concept.DOSSIER);
            assertThat(keys(JUDGE)).containsExactly("federal.committeeMeetings", "federal.committeeMeetings[]");
        }
    }

    @Nested
    class WhatComesBackAfterATerm {
        private static final Evaluator JUDGE = new Terms.Recurs(
                List.of(new DutyEvent<>(COMMITTEE_MEETINGS, Condition.always(), COMMITTEE_MET_ON)),
                OPERATIONAL_SINCE,
                Settings.COMMITTEE);

        private static Scope since(Recorded<LocalDate> start) {
            return scope(aPartnership().partnership(p -> p.operationalSince(start)));
        }

        @Test
        void isAskedOfNobodyWhoIsKnownNotToHaveBegun() {
            assertThat(JUDGE.judge(since(Recorded.none()))).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(JUDGE.occurrences(since(Recorded.none()), LocalDate.parse(DAY)))
                    .isEmpty();
        }

        @Test
        void isUnknownWhereItIsNotKnownWhenTheyBegan() {
            assertThat(JUDGE.judge(since(Recorded.unknown()))).isEqualTo(Outcome.UNDETERMINED);
            assertThat(reported(JUDGE, since(Recorded.unknown()))).containsExactly("?partnership.operationalSince");
            assertThat(JUDGE.occurrences(since(Recorded.unknown()), LocalDate.parse(DAY)))
                    .extracting(Occurrence::state)
                    .containsExactly(Occurrence.State.CANNOT_TELL);
        }

        @Test
        void isNotMissedInOneListWhereAnotherShowsIt() {
            Evaluator inEither = new Terms.Recurs(
                    List.of(
                            new DutyEvent<>(COMMITTEE_MEETINGS, Condition.always(), COMMITTEE_MET_ON),
                            new DutyEvent<>(MEETINGS, Condition.always(), MET_ON)),
                    OPERATIONAL_SINCE,
                    Settings.COMMITTEE);
            Scope met = scope(aPartnership().meetings(aMeeting(Meeting.Kind.MEMBERS, "2026-06-01")));

            assertThat(inEither.judge(met)).isEqualTo(Outcome.MET);
            assertThat(Explained.why(inEither, Outcome.UNDETERMINED, met).missing())
                    .isEmpty();
        }

        @Test
        void belongsToTheDossier() {
            assertThat(JUDGE.needs()).containsExactly(Concept.DOSSIER);
        }
    }

    @Nested
    class WhatComesBackAfterATermThatIsAgreed {
        private static final String KEY = "meetings.members.max";

        private static Evaluator meetings(TermParameter setting) {
            return new Terms.Recurs(
                    List.of(new DutyEvent<>(MEETINGS, Condition.always(), MET_ON)), OPERATIONAL_SINCE, setting);
        }

        private static TermParameter term(Optional<Period> ofTheText) {
            return new TermParameter(KEY, ofTheText, Set.of(Party.POLICE_ZONE), false, true);
        }

        private static Scope agreed(String term, String until) {
            return scope(aPartnership()
                    .meetings(aMeeting(Meeting.Kind.MEMBERS, "2026-06-01"))
                    .arrangements(anArrangement(KEY, term, Party.POLICE_ZONE)
                            .agreedOn(dated("2023-01-01"))
                            .until(endingOn(until))));
        }

        private static List<String> reported(List<Occurrence> occurrences) {
            return occurrences.stream()
                    .map(one -> one.state() + one.due().map(day -> " " + day).orElse(""))
                    .toList();
        }

        @Test
        void hasNoLastDayWhereTheAgreementEndsBeforeItAndTheTextSetsNone() {
            assertThat(reported(meetings(term(Optional.empty())).occurrences(agreed("P5Y", "2026-12-31"), TODAY)))
                    .containsExactly("DONE 2028-09-01", "OPEN");
        }

        @Test
        void isOwedByTheTermOfTheTextOnceAnAgreementThatThereIsNoneIsOver() {
            Evaluator judge = meetings(term(Optional.of(Period.ofYears(1))));

            assertThat(judge.judge(agreed("NONE", "2026-12-31"))).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(reported(judge.occurrences(agreed("NONE", "2026-12-31"), TODAY)))
                    .containsExactly("OPEN 2027-06-01");
        }

        @Test
        void isOwedRegularlyWithoutADateWhereNoTermIsAgreed() {
            Evaluator regularly = new Terms.Regularly((Terms.Recurs) meetings(term(Optional.empty())));
            Scope twice = scope(aPartnership()
                    .meetings(
                            aMeeting(Meeting.Kind.MEMBERS, "2026-06-01"),
                            aMeeting(Meeting.Kind.MEMBERS, "2026-01-01")));

            assertThat(regularly.occurrences(twice, TODAY))
                    .singleElement()
                    .extracting(Occurrence::done)
                    .isEqualTo(Optional.of(
                            new Occurrence.Moment(FactPath.of("meetings[0].date"), endingOn("2026-06-01"))));
            assertThat(regularly.breaches(scope(aPartnership().meetings()))).isEmpty();
        }

        /** A month from 28 February ends on 28 March, and a month and a day from 28 January on 1 March. */
        @ParameterizedTest
        @CsvSource({
            "P1M,   2026-02-28, 2026-03-28, MET",
            "P1M,   2026-02-28, 2026-03-29, BREACHED",
            "P1M,   2026-02-28, 2026-03-31, BREACHED",
            "P1M1D, 2026-01-28, 2026-03-01, MET",
            "P1M1D, 2026-01-27, 2026-03-01, BREACHED",
        })
        void lastsFromADayToTheDayThatTheTermGives(String term, String met, String day, Outcome outcome) {
            Scope scope = Scope.of(
                    Found.snapshot(
                            aPartnership()
                                    .meetings(aMeeting(Meeting.Kind.MEMBERS, met))
                                    .arrangements(anArrangement(KEY, term, Party.POLICE_ZONE)),
                            day),
                    Concept.DOSSIER);

            assertThat(meetings(term(Optional.empty())).judge(scope)).isEqualTo(outcome);
        }

        @Test
        void isBreachedNowhereWhereItWasDoneInTime() {
            Evaluator judge = meetings(term(Optional.of(Period.ofYears(1))));

            assertThat(judge.breaches(agreed("P1Y", "2039-12-31"))).isEmpty();
            assertThat(judge.breaches(scope(aPartnership()))).containsExactly(new Breach(FactPath.ROOT, false));
        }

        @Test
        void canBeBreachedWhereATermIsAgreed() {
            Evaluator regularly = new Terms.Regularly((Terms.Recurs) meetings(term(Optional.empty())));

            assertThat(regularly.breaches(agreed("P1M", "2039-12-31")))
                    .containsExactly(new Breach(FactPath.ROOT, true));
        }
    }
}
