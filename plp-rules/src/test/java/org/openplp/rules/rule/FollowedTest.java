package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.belgium.facts.ActivityFacts.EVALUATED_ON;
import static org.openplp.rules.belgium.facts.ActivityFacts.EVALUATIONS;
import static org.openplp.rules.belgium.facts.ActivityFacts.MEETINGS;
import static org.openplp.rules.belgium.facts.ActivityFacts.MEETING_KIND;
import static org.openplp.rules.belgium.facts.ActivityFacts.MET_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.LIST_REVIEWED_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.LIST_REVIEWS;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.day;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.EvaluationBuilder;
import org.openplp.core.activity.Meeting;
import org.openplp.core.activity.MeetingBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.spec.Sketch;

/** Whether one of several events, here evaluations, was followed by a step, here a meeting of the members (reading R2). */
class FollowedTest {
    private static final Happening<?> EVALUATION = new Happening<>(EVALUATIONS, Condition.always(), EVALUATED_ON);
    private static final Happening<?> MEETING =
            new Happening<>(MEETINGS, MEETING_KIND.is(Meeting.Kind.MEMBERS), MET_ON);

    private final Condition followed = Condition.followed(EVALUATION, MEETING);

    private static String[] words(String words) {
        return words.isEmpty() ? new String[0] : words.split(" ");
    }

    private static Sketch sketch(String evaluations, String meetings) {
        return aPartnership()
                .evaluations(Stream.of(words(evaluations))
                        .map(day -> anEvaluation("v-" + day).date(day(day)))
                        .toArray(EvaluationBuilder[]::new))
                .meetings(Stream.of(words(meetings))
                        .map(day -> aMeeting(Meeting.Kind.MEMBERS, "2026-01-01").date(day(day)))
                        .toArray(MeetingBuilder[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01,            2026-03-01,            YES",
        "2026-03-01,            2026-02-28,            NO",
        "2026-03-01,            '',                    NO",
        "2026-03-01 2026-07-01, 2026-03-02,            YES",
        "2026-07-01 2026-03-01, 2026-03-02 2026-02-01, YES",
        "2026-07-01 2026-03-01, 2026-07-02 2026-03-02, YES",
        "2026-03-01,            2026-02-28 ?,          UNKNOWN",
        "2026-03-01,            2026-03-02 ?,          YES",
        "2026-03-01 ?,          2026-03-02,            YES",
        "2026-03-01 ?,          2026-02-28,            UNKNOWN",
        "?,                     2026-03-02,            UNKNOWN",
        "?,                     ?,                     UNKNOWN",
        "?,                     '',                    NO",
        "'',                    '',                    NO",
        "'',                    2026-03-02,            NO",
    })
    void comparesTheFirstEventWithTheLastStep(String evaluations, String meetings, Answer answer) {
        assertThat(Explained.test(followed, sketch(evaluations, meetings))).isEqualTo(answer);
    }

    @Test
    void countsNoStepThatIsKnownToBeAnother() {
        Sketch others = sketch("2026-03-01", "").meetings(aMeeting(Meeting.Kind.STEERING_GROUP, "2026-03-02"));

        assertThat(Explained.test(followed, others)).isEqualTo(Answer.NO);
    }

    /** Here a meeting of the members is the event, and an evaluation the step. */
    @Test
    void countsNoEventThatIsKnownToBeAnotherAndDoubtsOneThatMayBe() {
        Condition evaluated = Condition.followed(MEETING, EVALUATION);
        MeetingBuilder ofMembers = aMeeting(Meeting.Kind.MEMBERS, "2026-05-01");
        MeetingBuilder ofOthers = aMeeting(Meeting.Kind.STEERING_GROUP, "2026-02-01");
        Sketch evaluatedInMarch = sketch("2026-03-01", "");

        assertThat(Explained.test(evaluated, evaluatedInMarch.meetings(ofMembers, ofOthers)))
                .isEqualTo(Answer.NO);
        assertThat(Explained.test(evaluated, evaluatedInMarch.meetings(ofMembers, ofOthers.kind(Recorded.unknown()))))
                .isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01, YES",
        "2026-02-28, 2026-03-01, NO",
        "?,          2026-03-01, UNKNOWN",
        "2026-03-01, none,       NO",
    })
    void comparesOneStepWithOneEventAlike(String step, String event, Answer answer) {
        Condition since = Condition.since(Explained.day("step", day(step)), Explained.day("event", day(event)));

        assertThat(Explained.test(since, aPartnership())).isEqualTo(answer);
    }

    @Test
    void isNotKnownWhereAListIsNotComplete() {
        assertThat(Explained.test(followed, sketch("2026-03-01", "2026-02-28").partial("evaluations")))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(Explained.test(followed, sketch("2026-03-01", "2026-02-28").partial("meetings")))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void reportsTheStepsThatFollowAndElseThatNoneDoes() {
        assertThat(Explained.reported(followed, sketch("2026-03-01", "2026-03-02 2026-02-01")))
                .containsExactly("meetings[0].kind", "meetings[0].date");
        assertThat(Explained.reported(followed, sketch("2026-03-01", "2026-02-01")))
                .containsExactly("meetings", "meetings[0].date");
    }

    @Test
    void namesNoDayOfAnEventThatNoStepCanHaveFollowed() {
        assertThat(Explained.reported(followed, sketch("?", ""))).containsExactly("meetings");
    }

    @Test
    void namesNothingOfEventsThatAreKnownNotToHaveHappened() {
        Condition reviewed =
                Condition.followed(new Happening<>(LIST_REVIEWS, Condition.always(), LIST_REVIEWED_ON), MEETING);
        Sketch noList = sketch("", "?").but(dossier -> dossier.memberList(Recorded.none()));

        assertThat(Explained.reported(reviewed, noList)).containsExactly("?meetings[0].date");
    }

    @Test
    void namesTheDaysThatAreNotOnRecord() {
        assertThat(Explained.reported(followed, sketch("2026-03-01", "?"))).containsExactly("?meetings[0].date");
        assertThat(Explained.reported(followed, sketch("?", "2026-03-02"))).containsExactly("?evaluations[0].date");
        assertThat(Explained.reported(followed, sketch("?", "?")))
                .containsExactly("?meetings[0].date", "?evaluations[0].date");
        assertThat(Explained.reported(followed, sketch("2026-03-01 ?", "2026-02-28")))
                .containsExactly("?evaluations[1].date");
    }
}
