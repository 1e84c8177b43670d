package org.openplp.testsupport;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;

/** How much a build tries: all of it with {@code mvn -Pthorough}, otherwise a sample that is the same in each build. */
public final class Thorough {
    /** The system property that the profile sets. */
    private static final String PROPERTY = "plp.thorough";

    /** So that a sample of a table takes all of its columns, whatever their number. */
    private static final int SPREAD = 0x9E3779B1;

    private Thorough() {}

    /**
     * Whether this build tries everything.
     *
     * @return true in the profile {@code thorough}
     */
    public static boolean isOn() {
        return Boolean.getBoolean(PROPERTY);
    }

    /**
     * All of a list in a thorough build, otherwise a sample of it.
     *
     * @param <T> what is tried
     * @param all everything there is to try
     * @param oneOf of about how many one is kept
     * @return the sample in the order of the list, with the first of the list in any case; a place in the list alone decides
     */
    public static <T> List<T> orOneOf(int oneOf, List<T> all) {
        requireNonNull(all, "all");
        return isOn() ? all : sample(oneOf, all);
    }

    static <T> List<T> sample(int oneOf, List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> Integer.remainderUnsigned(Integer.rotateRight(i * SPREAD, 16), oneOf) == 0)
                .mapToObj(all::get)
                .toList();
    }
}
