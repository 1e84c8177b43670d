package org.openplp.testsupport;

import java.util.Random;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Runs all tries of a property with a random seed in a thorough build, otherwise a part of them with a fixed one. jqwik prints the
 * seed, and {@code -Dplp.seed} repeats it. jqwik finds this hook by itself where it is on the class path.
 */
public final class TriesAndSeed implements AroundPropertyHook {
    static final int ONE_OF = 20;

    /** So that a property with few tries keeps enough of them to find something. */
    static final int LEAST = 10;

    static final String SEED =
            System.getProperty("plp.seed", Thorough.isOn() ? Long.toString(new Random().nextLong()) : "20261124");

    /** jqwik makes it. */
    public TriesAndSeed() {}

    static int of(int tries) {
        return Math.min(tries, Math.max(LEAST, tries / ONE_OF));
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        if (context.attributes().seed().isEmpty()) {
            context.attributes().setSeed(SEED);
        }
        if (!Thorough.isOn()) {
            context.attributes().tries().ifPresent(tries -> context.attributes().setTries(of(tries)));
        }
        return property.execute();
    }
}
