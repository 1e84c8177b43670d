package org.openplp.web.jdk.java.util;

/** The type that TeaVM's lacks. */
public final class TServiceLoader {
    private TServiceLoader() {}

    /** A service that was found. */
    public interface Provider<S> {
        /** The class of the service. */
        Class<? extends S> type();

        /** The service. */
        S get();
    }
}
