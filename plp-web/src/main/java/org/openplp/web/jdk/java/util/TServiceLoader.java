package org.openplp.web.jdk.java.util;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.openplp.web.jdk.InsteadOf;

/** The methods of a service loader that openplp uses and TeaVM lacks. */
public final class TServiceLoader {
    private TServiceLoader() {}

    /** A service that was found. */
    public interface Provider<S> {
        /** The service. */
        S get();
    }

    /** The services as a stream. */
    @InsteadOf(ServiceLoader.class)
    public static <S> Stream<Provider<S>> stream(ServiceLoader<S> loader) {
        List<Provider<S>> found = new ArrayList<>();
        loader.forEach(service -> found.add(() -> service));
        return found.stream();
    }
}
