package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.rule.reader.Subjects.APPOINTMENT;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENTS;
import static org.openplp.rules.spec.facts.ActivityFacts.INCIDENT_KIND;
import static org.openplp.rules.spec.facts.AppointmentFacts.IS_ADULT;
import static org.openplp.rules.spec.facts.AppointmentFacts.ROLE_IS_PAID;
import static org.openplp.rules.spec.facts.MemberFacts.JOINED_VOLUNTARILY;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBER_IS_ADULT;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBER_IS_PAID;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.judge.HumanReview;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Sketch;

/** A norm on adult members that people settle, unless the entry of a member shows that it is kept, being voluntary, or not kept, being paid (reading R6). */
class HumanReviewTest {
    private final HumanReview judge = new HumanReview(
            List.of(new Bearers<>(MEMBERSHIP, MEMBER_IS_ADULT, JOINED_VOLUNTARILY, MEMBER_IS_PAID)),
            false,
            List.of(),
            INCIDENTS.any(INCIDENT_KIND.equalTo(Incident.Kind.PATROL)));

    private static MembershipBuilder member(String id, Answer adult, Answer voluntary, Answer paid) {
        return aMember(id).adult(adult).voluntary(voluntary).paid(paid);
    }

    private static Sketch withIncident(Recorded<Incident.Kind> kind, MembershipBuilder... members) {
        return aPartnership()
                .members(members)
                .but(d -> d.incidents(
                        Entries.of(Incident.of("i-1").toBuilder().kind(kind).build())));
    }

    private List<String> reported(Outcome outcome, Sketch sketch) {
        return Explained.reported(Explained.why(judge, outcome, scope(sketch)));
    }

    private List<String> reported(Sketch sketch) {
        return reported(judge.judge(scope(sketch)), sketch);
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES,     MET",
        "YES,     NO,      YES,     BREACHED",
        "YES,     NO,      NO,      UNDETERMINED",
        "YES,     UNKNOWN, UNKNOWN, UNDETERMINED",
        "UNKNOWN, YES,     NO,      MET",
        "UNKNOWN, NO,      YES,     UNDETERMINED", // it may be somebody of whom nothing is asked
        "NO,      NO,      YES,     NOT_APPLICABLE",
    })
    void isJudgedByTheEntryOfAMemberWhereThatSettlesIt(Answer adult, Answer voluntary, Answer paid, Outcome outcome) {
        Scope scope = scope(aPartnership().members(member("m-1", adult, voluntary, paid)));

        assertThat(judge.judge(scope)).isEqualTo(outcome);
        assertThat(judge.judge(scope, id -> false)).contains(outcome);
    }

    @Test
    void isBreachedByOneMemberHoweverManyAreInDoubt() {
        var open = member("m-1", Answer.YES, Answer.NO, Answer.NO);
        var paid = member("m-2", Answer.YES, Answer.NO, Answer.YES);

        assertThat(judge.judge(scope(aPartnership().members(open, paid)))).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void isBreachedByOneMemberAlthoughItAlsoBearsOnOthersWhoAreNotOnRecord() {
        var onOfficeHoldersToo = new HumanReview(
                List.of(
                        new Bearers<>(MEMBERSHIP, MEMBER_IS_ADULT, JOINED_VOLUNTARILY, MEMBER_IS_PAID),
                        new Bearers<>(APPOINTMENT, IS_ADULT, IS_ADULT, ROLE_IS_PAID)),
                false,
                List.of(),
                Condition.always());
        var paid = aPartnership().members(member("m-1", Answer.YES, Answer.NO, Answer.YES));
        var open = aPartnership().members(member("m-1", Answer.YES, Answer.YES, Answer.NO));

        assertThat(onOfficeHoldersToo.judge(scope(paid))).isEqualTo(Outcome.BREACHED);
        assertThat(onOfficeHoldersToo.judge(scope(open))).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void leavesNobodyWhereEverybodyIsAttested() {
        Scope scope = scope(aPartnership().members(member("m-1", Answer.YES, Answer.NO, Answer.YES)));

        assertThat(judge.judge(scope, "m-1"::equals)).isEmpty();
        assertThat(judge.judge(scope, "m-2"::equals)).contains(Outcome.BREACHED);
    }

    @Test
    void reportsTheMembersWhoDecidedAndNoOthers() {
        var voluntary = member("m-1", Answer.YES, Answer.YES, Answer.NO);
        var paid = member("m-2", Answer.YES, Answer.NO, Answer.YES);
        var young = member("m-3", Answer.NO, Answer.YES, Answer.YES);

        assertThat(reported(aPartnership().members(young, voluntary))).containsExactly("memberships[1].voluntary");
        assertThat(reported(aPartnership().members(young, voluntary, paid))).containsExactly("memberships[2].paid");
    }

    @Test
    void listsOfWhomItIsNotKnownWhatTheirEntryWouldHaveToSay() {
        var voluntary = member("m-1", Answer.YES, Answer.YES, Answer.NO);
        var perhapsPaid = member("m-2", Answer.YES, Answer.NO, Answer.UNKNOWN);
        var perhapsYoung = member("m-3", Answer.UNKNOWN, Answer.NO, Answer.YES);
        var neither = member("m-4", Answer.YES, Answer.NO, Answer.NO);

        assertThat(reported(aPartnership().members(voluntary, perhapsPaid)))
                .containsExactly("?attestations", "?memberships[1].paid");
        assertThat(reported(aPartnership().members(perhapsYoung, neither)))
                .containsExactly("?attestations", "?memberships[0].adult");
    }

    @Test
    void reportsThatTheListIsNotCompleteOnlyWhereThatDecides() {
        var voluntary = aPartnership().members(member("m-1", Answer.YES, Answer.YES, Answer.NO));
        var paid = aPartnership().members(member("m-1", Answer.YES, Answer.NO, Answer.YES));

        assertThat(reported(voluntary.partial("memberships"))).containsExactly("?attestations", "?memberships");
        assertThat(reported(aPartnership())).containsExactly("?attestations", "?memberships");
        assertThat(reported(paid.partial("memberships"))).containsExactly("memberships[0].paid");
    }

    @Test
    void reportsNothingOfThoseOfWhomNothingIsAsked() {
        var gone = member("m-1", Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN)
                .left(Optional.of(new Departure(dated("2026-11-23"), Recorded.unknown())));
        var young = member("m-2", Answer.NO, Answer.UNKNOWN, Answer.UNKNOWN);

        assertThat(judge.judge(scope(aPartnership().members(gone, young)))).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(reported(aPartnership().members(gone, young))).isEmpty();
    }

    @Test
    void reportsTheIncidentsThatAreEvidenceWhereNothingElseSettlesIt() {
        var open = member("m-1", Answer.YES, Answer.NO, Answer.NO);
        var paid = member("m-1", Answer.YES, Answer.NO, Answer.YES);

        assertThat(reported(withIncident(known(Incident.Kind.PATROL), open)))
                .containsExactly("incidents[0].kind", "?attestations");
        assertThat(reported(withIncident(known(Incident.Kind.DATA_BREACH), open)))
                .containsExactly("?attestations");
        assertThat(reported(withIncident(Recorded.unknown(), open))).containsExactly("?attestations");
        assertThat(reported(withIncident(known(Incident.Kind.PATROL), paid))).containsExactly("memberships[0].paid");
    }

    @Test
    void reportsNothingOfWhatIsNoEvidence() {
        HumanReview unlessPatrolling =
                new HumanReview(List.of(), true, List.of(), Explained.question("patrols", Answer.NO));
        Explanation why = Explained.why(unlessPatrolling, Outcome.UNDETERMINED, scope(aPartnership()));

        assertThat(why.evidence()).isEmpty();
        assertThat(why.missing()).containsExactly(new Explanation.Missing(FactPath.of("attestations"), false));
    }
}
