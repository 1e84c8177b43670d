package org.openplp.tries;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Gives each property a part of its tries, unless the build is thorough. jqwik finds this hook by itself where it is on the class path. */
public final class FewerTries implements AroundPropertyHook {
    static final int ONE_OF = 20;

    /** So that a property with few tries keeps enough of them to find something. */
    static final int LEAST = 10;

    /** jqwik makes it. */
    public FewerTries() {}

    static int of(int tries) {
        return Math.min(tries, Math.max(LEAST, tries / ONE_OF));
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return !Thorough.isOn();
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        context.attributes().tries().ifPresent(tries -> context.attributes().setTries(of(tries)));
        return property.execute();
    }
}
