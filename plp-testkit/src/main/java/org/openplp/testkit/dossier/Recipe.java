package org.openplp.testkit.dossier;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The recipe of a random dossier.
 *
 * @param members the number of members beyond those that the dossier is about
 * @param isFull whether it starts with a compliant dossier, and not with an empty one
 * @param steps the changes to it, in order
 */
record Recipe(int members, boolean isFull, List<Step> steps) {
    private static final int LARGEST = 100_000;

    /**
     * A change.
     *
     * @param what the number of the value to change
     * @param place the number of its entry
     * @param value the number of the new value
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
