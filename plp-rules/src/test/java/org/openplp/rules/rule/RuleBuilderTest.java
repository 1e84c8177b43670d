package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.rules.rule.Explained.question;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.rule.reader.Subjects.APPOINTMENT;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENTS;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENT_IS_PUNISHABLE;
import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTED_FROM;
import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.spec.facts.AppointmentFacts.IS_ADULT;
import static org.openplp.rules.spec.facts.AppointmentFacts.ROLE;
import static org.openplp.rules.spec.facts.AppointmentFacts.UNTIL;
import static org.openplp.rules.spec.facts.AuthorityFacts.COMMITTEE_MEETINGS;
import static org.openplp.rules.spec.facts.AuthorityFacts.COMMITTEE_MET_ON;
import static org.openplp.rules.spec.facts.MemberFacts.JOINED_ON;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBER_IS_ADULT;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBER_IS_PAID;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.judge.EntryEvaluators;
import org.openplp.rules.rule.judge.Evaluators;
import org.openplp.rules.rule.judge.HumanReview;
import org.openplp.rules.rule.judge.Rules;
import org.openplp.rules.rule.judge.SinceTheLast;
import org.openplp.rules.rule.judge.Terms;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.facts.MeasureFacts;
import org.openplp.rules.spec.facts.Settings;

/** How a rule is written, and what it may look at. */
class RuleBuilderTest {
    @Nested
    class TheLastStep {
        private final Condition when = question("when", Answer.YES);
        private final Condition done = question("done", Answer.NO);
        private final DutyEvent<LocalDate> meeting =
                new DutyEvent<>(COMMITTEE_MEETINGS, Condition.always(), COMMITTEE_MET_ON);
        private final RuleBuilder.About draft = rule("X-1").about(PARTNERSHIP).when(when);

        @Test
        void saysWhatHolds() {
            assertThat(draft.holds(done).judge()).isEqualTo(Evaluator.holds(when, done));
            assertThat(draft.holdsOrIsPending(done, when).judge()).isEqualTo(new Evaluators.Holds(when, done, when));
        }

        @Test
        void saysWhatHasToBeThereBeforeAStartAndLeadsUpToIt() {
            Rule before = draft.holdsBefore(OPERATIONAL_SINCE, when, done);

            assertThat(before.judge()).isEqualTo(new Evaluators.Before(OPERATIONAL_SINCE, when, done));
            assertThat(before.timings()).containsExactly(Rule.Timing.LEADS_UP_TO_THE_START);
        }

        @Test
        void saysWhatIsOwed() {
            assertThat(draft.isOwed(done).judge())
                    .isEqualTo(new Evaluators.Owed(when, done, Optional.empty(), Optional.empty()));
            assertThat(draft.isOwedSince(OPERATIONAL_SINCE, done).judge())
                    .isEqualTo(new Evaluators.Owed(when, done, Optional.of(OPERATIONAL_SINCE), Optional.empty()));
        }

        @Test
        void saysWhatComesBack() {
            var recurs = new Terms.Recurs(List.of(meeting), OPERATIONAL_SINCE, Settings.COMMITTEE);

            assertThat(draft.recurs(OPERATIONAL_SINCE, Settings.COMMITTEE, meeting)
                            .judge())
                    .isEqualTo(recurs);
            assertThat(draft.isOwedRegularly(OPERATIONAL_SINCE, Settings.COMMITTEE, meeting)
                            .judge())
                    .isEqualTo(new Terms.Regularly(recurs));
            assertThat(draft.recursFromTheLast(Settings.COMMITTEE, meeting, "P").judge())
                    .isEqualTo(new SinceTheLast(when, meeting, Settings.COMMITTEE, "P"));
        }

        @Test
        void saysWhatPeopleSettle() {
            var members = Bearers.of(MEMBERSHIP, MEMBER_IS_ADULT);

            assertThat(draft.isAttestedFor(members).judge())
                    .isEqualTo(new HumanReview(
                            List.of(members),
                            false,
                            List.of(),
                            Condition.always().not()));
        }

        @Test
        void isOnEachEntryOfAListWhereTheDraftSaysSo() {
            Rule ofMembers = rule("X-1").about(PARTNERSHIP).forEach(MEMBERSHIPS).holds(MEMBER_IS_ADULT);

            assertThat(ofMembers.judge())
                    .isEqualTo(new EntryEvaluators.Each(
                            MEMBERSHIPS, Evaluator.holds(Condition.always(), MEMBER_IS_ADULT)));
        }
    }

    @Nested
    class ARuleOnMembersThatLooksAtARole {
        private final EntriesFact<Appointment, String> words =
                EntriesFact.log(APPOINTMENTS.entries(), "words", role -> Entries.of("a"));
        private final Fact<String, LocalDate> dateOfAWord =
                Fact.fact(words.entries(), "date", word -> Recorded.<LocalDate>unknown());
        private final Condition noMatter = question("a", Answer.YES);

        private Stream<Condition> conditions() {
            return Stream.of(
                    IS_ADULT,
                    IS_ADULT.not(),
                    IS_ADULT.and(noMatter),
                    noMatter.or(IS_ADULT),
                    Condition.unless(IS_ADULT),
                    Condition.shown(IS_ADULT),
                    Condition.open("R20", IS_ADULT, noMatter),
                    Condition.open("R20", noMatter, IS_ADULT),
                    Condition.isOver(UNTIL),
                    ROLE.equalTo(Post.COORDINATOR),
                    APPOINTED_FROM.isSameAs(OPERATIONAL_SINCE),
                    OPERATIONAL_SINCE.isSameAs(APPOINTED_FROM),
                    words.isThere(),
                    words.any(noMatter),
                    words.every(noMatter),
                    words.includes("a"),
                    words.latest(dateOfAWord, noMatter),
                    words.lastBy(dateOfAWord, OPERATIONAL_SINCE, noMatter),
                    words.inForceOrLast(noMatter, noMatter),
                    words.firstWhere(noMatter, noMatter));
        }

        private Stream<Evaluator> judges() {
            Evaluator fine = Evaluator.holds(Condition.always(), noMatter);
            Evaluator ofARole = Evaluator.holds(Condition.always(), IS_ADULT);
            return Stream.concat(
                    conditions().map(condition -> Evaluator.holds(Condition.always(), condition)),
                    Stream.of(
                            Evaluator.holds(IS_ADULT, noMatter),
                            Evaluator.owed(IS_ADULT, noMatter),
                            Evaluator.owed(noMatter, IS_ADULT),
                            Evaluator.owedSince(UNTIL, noMatter, noMatter),
                            Evaluator.before(APPOINTED_FROM, noMatter, noMatter),
                            Evaluator.before(OPERATIONAL_SINCE, IS_ADULT, noMatter),
                            Evaluator.metIf(IS_ADULT, fine),
                            Evaluator.metIf(noMatter, ofARole),
                            Evaluator.worst(fine, ofARole),
                            Evaluator.each(words, fine),
                            Evaluator.each(INCIDENTS, ofARole),
                            Evaluator.eachAround(INCIDENTS, IS_ADULT, fine),
                            Evaluator.eachAround(INCIDENTS, noMatter, ofARole),
                            new HumanReview(List.of(), true, List.of(), IS_ADULT)));
        }

        @Test
        void isNotBuiltHoweverItLooksAtIt() {
            assertThat(judges())
                    .hasSizeGreaterThan(30)
                    .allSatisfy(judge -> assertThatThrownBy(
                                    () -> rule("X-1").about(MEMBERSHIP).judgedBy(judge))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage("rule X-1 is about MEMBERSHIP and looks at appointments[]"));
        }

        @Test
        void isNotBuiltWhereItLooksAtItFromTheEntriesOfAnotherList() {
            Condition isFirst = INCIDENTS.any(APPOINTMENTS.isFirst());

            assertThat(conditions()
                            .flatMap(condition -> Stream.of(
                                    INCIDENTS.any(condition),
                                    INCIDENTS.every(condition),
                                    INCIDENTS.inForceOrLast(condition, noMatter),
                                    INCIDENTS.inForceOrLast(noMatter, condition))))
                    .contains(INCIDENTS.any(IS_ADULT))
                    .allSatisfy(condition -> assertThatThrownBy(
                                    () -> rule("X-1").about(MEMBERSHIP).holds(condition))
                            .isInstanceOf(IllegalArgumentException.class));
            assertThatThrownBy(() -> rule("X-1").about(MEMBERSHIP).holds(isFirst))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void isBuiltWhereItLooksAtItAmongTheRolesOfThePartnership() {
            assertThat(conditions()
                            .map(condition -> rule("X-1").about(MEMBERSHIP).holds(APPOINTMENTS.any(condition))))
                    .isNotEmpty();
            assertThat(judges().map(judge ->
                            rule("X-1").about(MEMBERSHIP).judgedBy(Evaluator.each(APPOINTMENTS, judge))))
                    .isNotEmpty();
            assertThat(judges().map(judge -> rule("X-1").about(APPOINTMENT).judgedBy(judge)))
                    .isNotEmpty();
            assertThat(rule("X-1")
                            .about(APPOINTMENT)
                            .judgedBy(Evaluator.eachAround(
                                    INCIDENTS, IS_ADULT, Evaluator.holds(IS_ADULT, INCIDENT_IS_PUNISHABLE)))
                            .keys())
                    .contains("incidents[].punishable", "appointments[].adult");
        }
    }

    @Nested
    class WhatJudgesEveryEntryByItself {
        private final Condition noMatter = question("a", Answer.YES);

        @Test
        void isARuleOnTheEntriesOfAList() {
            assertThat(rule("X-1").about(MEMBERSHIP).holds(MEMBER_IS_PAID).judgesEachEntry())
                    .isTrue();
            Evaluator around =
                    Evaluator.eachAround(INCIDENTS, noMatter, Evaluator.holds(noMatter, INCIDENT_IS_PUNISHABLE));
            assertThat(rule("X-1").about(MEMBERSHIP).judgedBy(around).judgesEachEntry())
                    .isTrue();
        }

        @Test
        void isNoneOnThePartnershipOrOnEntriesInside() {
            var measures = new Within<>(
                    MeasureFacts.OF_MEMBERS.measures(), MeasureFacts.OF_MEMBERS.date(), Condition.always());

            assertThat(rule("X-1").about(PARTNERSHIP).holds(noMatter).judgesEachEntry())
                    .isFalse();
            assertThat(rule("X-1")
                            .about(MEMBERSHIP)
                            .forEachOf(measures)
                            .holds(noMatter)
                            .judgesEachEntry())
                    .isFalse();
        }
    }

    @Nested
    class WhatIsNotAroundAnything {
        @Test
        void isTheDossier() {
            var meeting = new DutyEvent<>(COMMITTEE_MEETINGS, Condition.always(), COMMITTEE_MET_ON);
            var recurs = new Terms.Recurs(List.of(meeting), OPERATIONAL_SINCE, Settings.COMMITTEE);
            var people = new HumanReview(List.of(Bearers.of(MEMBERSHIP, MEMBER_IS_ADULT)), false, List.of(), IS_ADULT);

            assertThat(recurs.needs()).containsExactly(Concept.DOSSIER);
            assertThat(new Terms.Regularly(recurs).needs()).containsExactly(Concept.DOSSIER);
            assertThat(people.needs()).containsExactly(Concept.DOSSIER, APPOINTMENTS.entries());
        }

        @Test
        void isNoPlaceForTheMeasuresOfAMember() {
            var measures = new Within<>(
                    MeasureFacts.OF_MEMBERS.measures(), MeasureFacts.OF_MEMBERS.date(), Condition.always());

            assertThatThrownBy(() ->
                            rule("X-1").about(PARTNERSHIP).forEachOf(measures).holds(question("a", Answer.YES)))
                    .hasMessage("rule X-1 is about PARTNERSHIP and looks at memberships[]");
        }
    }

    @Nested
    class ARuleThatRecordsSettle {
        private final Rule isPaid = rule("X-1").about(MEMBERSHIP).holds(MEMBER_IS_PAID);

        @Test
        void isNotSettledByPeople() {
            Scope dossier = scope(aPartnership().members(aMember("m-1").paid(Answer.YES)));

            assertThat(Rules.canBeSettledFor(isPaid, MEMBERSHIP, dossier.enter(MEMBERSHIPS, 0)))
                    .isFalse();
            assertThat(Rules.judgeUnless(isPaid, dossier.enter(MEMBERSHIPS, 0), id -> true))
                    .contains(Outcome.MET);
            assertThat(Rules.isBorneByPostsAlone(isPaid)).isFalse();
            assertThat(Rules.bearsOn(isPaid, dossier, id -> true)).isFalse();
        }

        @Test
        void looksAtTheDayOnWhichSomebodyJoined() {
            Rule joinedAtTheStart = rule("X-1").about(MEMBERSHIP).holds(JOINED_ON.isSameAs(OPERATIONAL_SINCE));
            Scope member = scope(aPartnership().members(aMember("m-1").joinedOn(dated("2023-09-01"))))
                    .enter(MEMBERSHIPS, 0);

            assertThat(joinedAtTheStart.judge().judge(member)).isEqualTo(Outcome.MET);
        }

        @Test
        void saysNothingOfAListAroundSomebodyWhoIsOutOfOffice() {
            Rule aroundRoles = rule("X-1")
                    .about(APPOINTMENT)
                    .judgedBy(Evaluator.eachAround(
                            INCIDENTS, IS_ADULT, Evaluator.holds(Condition.always(), INCIDENT_IS_PUNISHABLE)));
            Scope inOffice =
                    scope(aPartnership().roles(aRole("a-1", Post.COORDINATOR))).enter(APPOINTMENTS, 0);
            Scope outOfOffice = scope(
                            aPartnership().roles(aRole("a-1", Post.COORDINATOR).until(endingOn("2026-11-23"))))
                    .enter(APPOINTMENTS, 0);

            assertThat(Rules.silentList(aroundRoles, inOffice)).contains(FactPath.of("incidents"));
            assertThat(Rules.silentList(aroundRoles, outOfOffice)).isEmpty();
            assertThat(Rules.silentList(aroundRoles.alsoAfterLeaving(), outOfOffice))
                    .contains(FactPath.of("incidents"));
        }
    }
}
