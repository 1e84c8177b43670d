package org.openplp.rules.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aWaiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.spec.Sketch;

@DisplayName("The agenda of an assessment")
class AgendaTest {
    private static Sketch withAMemberOfWhom(Answer adult) {
        var member = aCompliantPartnership().dossier().memberships().entry(0);
        return aCompliantPartnership().members(member.but().adult(adult));
    }

    private static Sketch evaluatedOn(String day) {
        var evaluation = aCompliantPartnership().dossier().evaluations().entry(0);
        return aCompliantPartnership().evaluations(evaluation.but().date(Recorded.of(LocalDate.parse(day))));
    }

    private static Agenda of(Assessment assessment) {
        return new Agenda(assessment, finding -> true);
    }

    private static List<String> under(Topic topic, Sketch sketch) {
        return of(assessment(sketch)).under(topic).stream().map(Finding::id).toList();
    }

    @Test
    void hasWhatBindsAndIsNotKept() {
        assertThat(under(Topic.NOT_KEPT, withAMemberOfWhom(Answer.NO))).contains("B-P2:m-1");
        assertThat(under(Topic.NOT_KEPT, aCompliantPartnership())).isEmpty();
    }

    @Test
    void hasWhatAWaiverCoversUnderATopicOfItsOwn() {
        var waived = withAMemberOfWhom(Answer.NO).waivers(aWaiver("B-P2", "m-1"));

        assertThat(under(Topic.WAIVED, waived)).containsExactly("B-P2:m-1");
        assertThat(under(Topic.NOT_KEPT, waived)).doesNotContain("B-P2:m-1");
    }

    @Test
    void hasWhatLacksFacts() {
        assertThat(under(Topic.MISSING, withAMemberOfWhom(Answer.UNKNOWN))).contains("B-P2:m-1");
        assertThat(under(Topic.LEFT_OPEN, withAMemberOfWhom(Answer.UNKNOWN))).isEmpty();
    }

    @Test
    void hasEveryFindingUnderATopicAtLeast() {
        var agenda = of(assessment(withAMemberOfWhom(Answer.UNKNOWN)));
        Set<Finding> found = Stream.of(Topic.values())
                .flatMap(topic -> agenda.under(topic).stream())
                .collect(Collectors.toSet());

        assertThat(found).containsExactlyInAnyOrderElementsOf(agenda.everything());
    }

    @Test
    void leavesOutWhatIsHiddenAndCountsIt() {
        var found = assessment(withAMemberOfWhom(Answer.NO));
        var agenda = new Agenda(found, finding -> !finding.id().equals("B-P2:m-1"));

        assertThat(agenda.under(Topic.NOT_KEPT)).isEmpty();
        assertThat(agenda.shown()).hasSize(agenda.everything().size() - 1);
        assertThat(agenda.tally()).isEqualTo(of(found).tally());
    }

    @Test
    void hasWhatFallsDueInTheOrderOfTheDays() {
        var agenda = of(assessment(evaluatedOn("2023-12-10")));

        assertThat(agenda.under(Topic.DUE))
                .isNotEmpty()
                .extracting(finding -> finding.explanation().due().orElseThrow())
                .isSorted();
    }

    @Test
    void beginsWithWhatBinds() {
        var soonToStart = of(assessment(aCompliantPartnership().roles().notInOperation()));

        assertThat(soonToStart.under(Topic.AT_THE_START))
                .isNotEmpty()
                .extracting(finding -> finding.norm().force().isAdvice())
                .isSorted();
    }
}
