package org.example.host.good;

import java.util.Optional;
import org.openplp.core.dossier.Waiver;
import org.openplp.core.membership.Membership;
import org.openplp.rules.assessment.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LogsNorms {
    private static final Logger LOG = LoggerFactory.getLogger(LogsNorms.class);

    void found(Finding finding, Membership member) {
        LOG.info("{} of {} ({})", finding.norm().id(), member.id(), member.joinedOn());
    }

    Optional<String> shown(Waiver waiver) {
        return waiver.reason().value();
    }
}
