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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Everything that may give another answer tomorrow or elsewhere: clocks, randomness, the machine, and the world outside the program. */
final class World {
    private static final List<String> OUTSIDE =
            List.of("java.io", "java.nio.file", "java.net", "java.sql", "javax.sql");

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

    /** Whether an access reads something that may differ between two calls with the same arguments. */
    static boolean isReadBy(AccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        return isTime(target, owner, name)
                || isChance(owner, name)
                || isMachine(target, owner, name)
                || isOutside(owner, name);
    }

    private static boolean isTime(AccessTarget target, JavaClass owner, String name) {
        return isClockReadBy(target)
                || owner.isAssignableTo(InstantSource.class)
                || (owner.getPackageName().startsWith("java.time") && name.equals("now"))
                || (owner.isEquivalentTo(System.class) && name.equals("nanoTime"));
    }

    private static boolean isChance(JavaClass owner, String name) {
        return owner.isAssignableTo(RandomGenerator.class)
                || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"));
    }

    private static boolean isMachine(AccessTarget target, JavaClass owner, String name) {
        boolean isDefault = (owner.isEquivalentTo(Locale.class) || owner.isEquivalentTo(TimeZone.class))
                && name.equals("getDefault");
        boolean isEnvironment = owner.isEquivalentTo(System.class)
                && Set.of("getenv", "getProperty", "getProperties").contains(name);
        boolean isLocaleLeftOut = owner.isEquivalentTo(String.class)
                && Set.of("format", "formatted", "toUpperCase", "toLowerCase").contains(name)
                && !takes(target, Locale.class);
        return isDefault
                || isEnvironment
                || isLocaleLeftOut
                || (owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault"));
    }

    private static boolean isOutside(JavaClass owner, String name) {
        return OUTSIDE.stream().anyMatch(place -> (owner.getPackageName() + ".").startsWith(place + "."))
                || ((owner.isEquivalentTo(Class.class) || owner.isAssignableTo(ClassLoader.class))
                        && name.startsWith("getResource"));
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
