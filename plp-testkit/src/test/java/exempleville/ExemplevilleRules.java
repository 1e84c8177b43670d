package exempleville;

import org.openplp.rules.local.LocalRules;
import org.openplp.rules.local.LocalRulesProvider;
import org.openplp.rules.norm.LocalLaw;

/** What Exempleville, an invented municipality, asks of its partnerships beside what every partnership is asked. */
public final class ExemplevilleRules implements LocalRulesProvider {
    @Override
    public LocalRules localRules() {
        return LocalRules.of(LocalLaw.of(ExemplevilleRules.class, "EXV"));
    }
}
