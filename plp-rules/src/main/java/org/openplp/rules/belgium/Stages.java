package org.openplp.rules.belgium;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.openplp.rules.rule.Condition;

/** The conditions under which a stage is reached. */
final class Stages {
    private static final Map<Stage, Condition> REACHED = Written.ofThisRelease().stages("rule");
    private static final Map<Stage, Condition> DATED = Written.ofThisRelease().stages("dated");

    private Stages() {}

    /** Whether all facts that make up the stage are dated, so that its first day is known. */
    static Condition isDated(Stage stage) {
        return DATED.getOrDefault(stage, Condition.always());
    }

    static Condition of(Stage stage) {
        return requireNonNull(REACHED.get(stage));
    }
}
