package org.openplp.testkit.dossier;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What a dossier by chance is made from.
 *
 * @param members how many members there are beyond those that the dossier is about
 * @param isFull whether it begins with a compliant dossier, and not with an empty one
 * @param steps what is done to it, one after the other
 */
record Recipe(int members, boolean isFull, List<Step> steps) {
    private static final int LARGEST = 100_000;

    /**
     * A change.
     *
     * @param what what is changed
     * @param place which entry is meant
     * @param value what becomes of it
     */
    record Step(int what, int place, int value) {}

    Recipe {
        steps = List.copyOf(steps);
    }

    static Recipe by(Random random, int members, int mostSteps) {
        int size = 1 + random.nextInt(mostSteps);
        return new Recipe(
                members,
                random.nextBoolean(),
                Stream.generate(() ->
                                new Step(random.nextInt(LARGEST), random.nextInt(LARGEST), random.nextInt(LARGEST)))
                        .limit(size)
                        .toList());
    }
}
