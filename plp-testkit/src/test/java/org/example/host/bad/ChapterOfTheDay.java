package org.example.host.bad;

import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;

import java.time.Clock;
import java.time.LocalDate;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;

final class ChapterOfTheDay {
    static final Rule SOMEBODY_IS_IN_OFFICE = rule("EXV-1").about(PARTNERSHIP).holds(Condition.always());

    private final Clock clock;

    ChapterOfTheDay(Clock clock) {
        this.clock = clock;
    }

    LocalDate begins() {
        return LocalDate.now(clock);
    }
}
