package org.openplp.web.jdk.org.slf4j;

import org.slf4j.Logger;
import org.slf4j.helpers.NOPLogger;

/** A factory of loggers that log nothing, as a page has no log. */
public final class TLoggerFactory {
    private TLoggerFactory() {}

    /** A logger that logs nothing. */
    public static Logger getLogger(String name) {
        return NOPLogger.NOP_LOGGER;
    }
}
