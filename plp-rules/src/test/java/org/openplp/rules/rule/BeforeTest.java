package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Explained.day;
import static org.openplp.rules.rule.Explained.keys;
import static org.openplp.rules.rule.Explained.question;
import static org.openplp.rules.rule.Explained.reported;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aPartnership;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.Answer;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Sketch;

/** What has to be there before a start (reading R29). */
class BeforeTest {
    private static final Scope SCOPE = Explained.scope(aPartnership());

    private static Evaluator before(String start, Answer done, Answer inTime) {
        return Evaluator.before(day("start", Sketch.day(start)), question("done", done), question("inTime", inTime));
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
    void reportsWhatWasAsked() {
        assertThat(reported(before("2024-01-01", Answer.UNKNOWN, Answer.YES), SCOPE))
                .containsExactly("inTime");
        assertThat(reported(before("2024-01-01", Answer.YES, Answer.UNKNOWN), SCOPE))
                .containsExactly("?inTime");
        assertThat(reported(before("?", Answer.YES, Answer.UNKNOWN), SCOPE)).containsExactly("done");
        assertThat(reported(before("?", Answer.UNKNOWN, Answer.YES), SCOPE)).containsExactly("?done");
        assertThat(reported(before("none", Answer.NO, Answer.UNKNOWN), SCOPE)).containsExactly("done");
    }

    @ParameterizedTest
    @CsvSource({"?, YES", "?, NO", "2024-01-01, YES"})
    void isNoDuty(String start, Answer done) {
        assertThat(before(start, done, Answer.NO).occurrences(SCOPE, LocalDate.parse(DAY)))
                .isEmpty();
    }

    @Test
    void namesTheStartAndBothConditions() {
        assertThat(keys(before("?", Answer.YES, Answer.YES))).containsExactly("start", "done", "inTime");
        assertThat(before("?", Answer.YES, Answer.YES).needs()).containsOnly(Concept.DOSSIER);
    }
}
