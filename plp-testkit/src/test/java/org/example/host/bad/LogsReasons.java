package org.example.host.bad;

import org.openplp.core.dossier.Waiver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LogsReasons {
    private static final Logger LOG = LoggerFactory.getLogger(LogsReasons.class);

    void granted(Waiver waiver) {
        waiver.reason().value().ifPresent(reason -> LOG.info("waived: {}", reason));
    }
}
