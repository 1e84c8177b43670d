package org.example.host.bad;

import java.util.logging.Logger;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.outcome.Explanation;

final class LogsEvidence {
    private static final Logger LOG = Logger.getLogger("findings");

    void found(Finding finding) {
        finding.explanation().evidence().stream()
                .map(Explanation.Evidence::value)
                .forEach(LOG::info);
    }
}
