package org.openplp.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;

/** What may give another answer tomorrow or elsewhere: the clock and the time zone of the machine. */
final class World {
    private World() {}

    /** Whether an access reads the time of the machine. An injected {@link Clock} may be asked. */
    static boolean isClockReadBy(AccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        return (owner.getPackageName().startsWith("java.time") && name.equals("now") && !takes(target, Clock.class))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class) && name.equals("<init>") && takesNothing(target))
                || (owner.isEquivalentTo(Calendar.class) && name.equals("getInstance"));
    }

    /** Whether an access reads the time zone of the machine, alone or with a clock. */
    static boolean isZoneReadBy(AccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        return (owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault"))
                || (owner.isEquivalentTo(Clock.class) && name.equals("systemDefaultZone"))
                || (owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault"));
    }

    /** Whether an access creates a clock of the machine. */
    static boolean isClockMadeBy(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class))
                && (target.getName().startsWith("system")
                        || (target.getName().startsWith("tick") && takes(target, ZoneId.class)));
    }

    /** Whether a method is the start of an application: {@code main}. */
    static boolean isMain(JavaCodeUnit unit) {
        return unit.getName().equals("main") && unit.getModifiers().contains(JavaModifier.STATIC);
    }

    /** Whether a method passes on a clock: it returns one, or is a constructor. */
    static boolean handsOutAClock(JavaCodeUnit unit) {
        return unit.isConstructor()
                || unit.getRawReturnType().isEquivalentTo(Clock.class)
                || unit.getRawReturnType().isEquivalentTo(InstantSource.class);
    }

    private static boolean takes(AccessTarget target, Class<?> type) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(one -> one.isEquivalentTo(type));
    }

    private static boolean takesNothing(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().isEmpty();
    }
}
