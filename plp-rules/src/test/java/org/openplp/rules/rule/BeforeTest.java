package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.ConditionsTest.day;
import static org.openplp.rules.rule.ConditionsTest.question;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;

/** What has to be there before a start (reading R29). */
class BeforeTest {
    private static final Scope SCOPE = ConditionsTest.scope(aPartnership());

    private static Recorded<LocalDate> start(String word) {
        return switch (word) {
            case "?" -> Recorded.unknown();
            case "none" -> Recorded.none();
            default -> dated(word);
        };
    }

    private static Judge before(String start, Answer done, Answer inTime) {
        return Judge.before(day("start", start(start)), question("done", done), question("inTime", inTime));
    }

    private static List<String> told(Judge judge) {
        Explainer explainer = new Explainer();
        judge.explain(SCOPE, judge.judge(SCOPE), explainer);
        Explanation explanation = explainer.explanation();
        return Stream.concat(
                        explanation.evidence().stream().map(Explanation.Evidence::path),
                        explanation.missing().stream().map(missing -> "?" + missing.path()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, NO,      YES,     MET",
        "2024-01-01, YES,     NO,      BREACHED",
        "2024-01-01, YES,     UNKNOWN, UNDETERMINED",
        "?,          YES,     NO,      PENDING",
        "?,          NO,      YES,     BREACHED",
        "?,          UNKNOWN, YES,     UNDETERMINED",
        "none,       YES,     NO,      MET",
        "none,       NO,      YES,     BREACHED",
        "none,       UNKNOWN, YES,     UNDETERMINED",
    })
    void isJudgedAtTheStartAndByWhatIsThereUntilThen(String start, Answer done, Answer inTime, Outcome outcome) {
        assertThat(before(start, done, inTime).judge(SCOPE)).isEqualTo(outcome);
    }

    @Test
    void tellsWhatWasAsked() {
        assertThat(told(before("2024-01-01", Answer.UNKNOWN, Answer.YES))).containsExactly("inTime");
        assertThat(told(before("2024-01-01", Answer.YES, Answer.UNKNOWN))).containsExactly("?inTime");
        assertThat(told(before("?", Answer.YES, Answer.UNKNOWN))).containsExactly("done");
        assertThat(told(before("?", Answer.UNKNOWN, Answer.YES))).containsExactly("?done");
        assertThat(told(before("none", Answer.NO, Answer.UNKNOWN))).containsExactly("done");
    }

    @Test
    void isToBeBroughtAboutOrKeptAsLongAsTheStartIsAhead() {
        assertThat(before("?", Answer.YES, Answer.NO).occurrences(SCOPE, LocalDate.parse(DAY)))
                .extracting(Occurrence::state)
                .containsExactly(Occurrence.State.OPEN);
        assertThat(before("2024-01-01", Answer.YES, Answer.NO).occurrences(SCOPE, LocalDate.parse(DAY)))
                .isEmpty();
    }

    @Test
    void namesTheStartAndBothConditions() {
        assertThat(before("?", Answer.YES, Answer.YES).facts())
                .extracting(Named::fullKey)
                .containsExactly("start", "done", "inTime");
        assertThat(before("?", Answer.YES, Answer.YES).needs()).containsOnly(Concept.DOSSIER);
    }
}
