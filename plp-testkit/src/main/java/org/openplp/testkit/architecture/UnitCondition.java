package org.openplp.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A condition on one method or constructor at a time, including its lambdas. */
final class UnitCondition extends ArchCondition<JavaClass> {
    private final Function<JavaCodeUnit, Stream<String>> faults;

    UnitCondition(String should, Function<JavaCodeUnit, Stream<String>> faults) {
        super(should);
        this.faults = faults;
    }

    /** A condition under which some accesses are faults in some places. */
    static UnitCondition without(String should, Predicate<JavaCodeUnit> where, Predicate<JavaAccess<?>> fault) {
        return new UnitCondition(
                should,
                unit -> where.test(unit) ? accesses(unit).filter(fault).map(JavaAccess::getDescription) : Stream.of());
    }

    /** Everything that a method or constructor calls, refers to, or reads. */
    static Stream<JavaAccess<?>> accesses(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnits().stream()
                .flatMap(faults)
                .forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
    }
}
