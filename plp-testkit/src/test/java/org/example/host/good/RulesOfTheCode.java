package org.example.host.good;

import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;

import java.util.List;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.local.LocalRulesProvider;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;

final class RulesOfTheCode implements LocalRulesProvider {
    private static final Rule SOMEBODY_IS_IN_OFFICE =
            rule("EXV-1").about(PARTNERSHIP).holds(Condition.always());

    @Override
    public LocalRules localRules() {
        return new LocalRules("EXV", "Exempleville", "2026.1", List.of(), List.of(SOMEBODY_IS_IN_OFFICE));
    }
}
