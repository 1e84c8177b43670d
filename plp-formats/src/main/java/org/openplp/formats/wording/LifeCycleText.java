package org.openplp.formats.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openplp.rules.belgium.LifeCycle;
import org.openplp.rules.belgium.LifeCycle.Step;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;

/** The stage of life of a partnership, in one line. */
public final class LifeCycleText {
    private final LifeCycle life;
    private final Texts texts;

    private LifeCycleText(LifeCycle life, Texts texts) {
        this.life = life;
        this.texts = texts;
    }

    /** The line about a life cycle. */
    public static String of(LifeCycle life, Texts texts) {
        return new LifeCycleText(life, texts).line();
    }

    private String line() {
        List<String> parts = new ArrayList<>();
        if (life.current().isPresent()) {
            Step current = life.current().get();
            if (current.stage() == Stage.AMENDED) {
                parts.add(reached(step(Stage.OPERATIONAL)));
            }
            parts.add(reached(current));
            perhaps(parts, "stage.perhaps", step -> !isDatedLater(step));
            perhaps(parts, "stage.later", LifeCycleText::isDatedLater);
        } else {
            // a list of all stages as possible would say no more
            parts.add(texts.text("stage.none"));
        }
        return texts.text("stage", texts.joined(parts));
    }

    private String reached(Step step) {
        String key = "stage." + step.stage();
        return step.since()
                .map(day -> texts.text(key + ".since", texts.date(day)))
                .orElseGet(() -> texts.text(key));
    }

    private void perhaps(List<String> parts, String key, Predicate<Step> which) {
        String stages = life.perhaps().stream()
                .filter(stage -> which.test(step(stage)))
                .map(stage -> texts.text("stage." + stage))
                .collect(Collectors.joining(", "));
        if (!stages.isEmpty()) {
            parts.add(texts.text(key, stages));
        }
    }

    private Step step(Stage stage) {
        return life.steps().stream()
                .filter(step -> step.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isDatedLater(Step step) {
        List<Explanation.Missing> missing = step.explanation().missing();
        return !missing.isEmpty() && missing.stream().allMatch(Explanation.Missing::datedLater);
    }
}
