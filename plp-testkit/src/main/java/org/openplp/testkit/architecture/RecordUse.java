package org.openplp.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorReferenceTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Optional;
import java.util.Set;

/** What code does with the records of a dossier: it makes them, or reads facts or text from them. */
final class RecordUse {
    private static final String CORE = "org.openplp.core.";
    private static final String FACT = "org.openplp.core.fact.";
    private static final Set<String> STATES = Set.of(FACT + "Answer", FACT + "Recorded", FACT + "Entries");
    private static final Set<String> NO_CONCEPT = Set.of("act", "dossier", "fact", "snapshot");
    private static final Set<String> BEGINNINGS = Set.of("of", "blank", "toBuilder");

    private RecordUse() {}

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.openplp.");
    }

    /** Whether a type of openplp holds data. Constants of a list and exceptions do not. */
    static boolean holdsSomething(JavaClass type) {
        return isOurs(type) && !type.isEnum() && !type.isAssignableTo(Throwable.class);
    }

    /** Whether an access makes or extends a fact, an entry of a dossier, or a builder of one. Acts name entries, but make none. */
    static boolean isMadeBy(AccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean makes = target instanceof ConstructorCallTarget
                || target instanceof ConstructorReferenceTarget
                || owner.getSimpleName().endsWith("Builder")
                || BEGINNINGS.contains(target.getName());
        return makes
                && owner.getPackageName().startsWith(CORE)
                && !Set.of("act", "snapshot").contains(concept(owner))
                && !owner.isAssignableTo(Throwable.class);
    }

    /** Whether an access reads a fact of an entry, or asks for its state. */
    static boolean isFactReadBy(AccessTarget target) {
        if (!(target instanceof CodeUnitAccessTarget unit) || isMadeBy(target)) {
            return false;
        }
        JavaClass owner = target.getOwner();
        if (STATES.stream().anyMatch(owner.getName()::startsWith)) {
            return !isStatic(unit) && !isOfObject(unit);
        }
        boolean isConcept = owner.getPackageName().startsWith(CORE) && !NO_CONCEPT.contains(concept(owner));
        return (isConcept || owner.getName().equals(CORE + "dossier.Dossier"))
                && unit.getRawParameterTypes().isEmpty()
                && (STATES.contains(unit.getRawReturnType().getName())
                        || unit.getRawReturnType().isEquivalentTo(Optional.class));
    }

    /** Whether an access asks for the value of a fact as an optional. */
    static boolean isValueReadBy(AccessTarget target) {
        return is(target, FACT + "Recorded", Set.of("value"));
    }

    /** Whether an access asks for the state of a fact, and so distinguishes not on record from none. */
    static boolean isStateAskedBy(AccessTarget target) {
        return is(target, FACT + "Recorded", Set.of("isKnown", "isNone", "isDatedLater"));
    }

    static boolean isListReadBy(AccessTarget target) {
        return is(target, FACT + "Entries", Set.of("size", "entry", "orNoneYet"));
    }

    static boolean isListAskedBy(AccessTarget target) {
        return is(target, FACT + "Entries", Set.of("isKnown"));
    }

    /** Whether an access reads a text that somebody wrote, from an entry or from the report of a finding. */
    static boolean isTextReadBy(AccessTarget target) {
        if (is(target, "org.openplp.rules.outcome.Explanation$Evidence", Set.of("value"))) {
            return true;
        }
        return target instanceof CodeUnitAccessTarget unit
                && target.getOwner().getPackageName().startsWith(CORE)
                && !isMadeBy(target)
                && unit.getRawParameterTypes().isEmpty()
                && unit.resolveMember()
                        .map(JavaCodeUnit::getReturnType)
                        .map(RecordUse::isText)
                        .orElse(false);
    }

    /** Whether a type is a text, such as {@code Recorded<String>} or {@code Entries<String>}. */
    private static boolean isText(JavaType type) {
        return STATES.contains(type.toErasure().getName())
                && type.getAllInvolvedRawTypes().stream().anyMatch(one -> one.isEquivalentTo(String.class));
    }

    /** The concept of a type, such as {@code membership} for {@code org.openplp.core.membership}. */
    private static String concept(JavaClass type) {
        return type.getPackageName().substring(CORE.length());
    }

    private static boolean is(AccessTarget target, String owner, Set<String> names) {
        return target.getOwner().getName().equals(owner) && names.contains(target.getName());
    }

    private static boolean isStatic(CodeUnitAccessTarget unit) {
        return unit.resolveMember()
                .map(JavaMember::getModifiers)
                .map(modifiers -> modifiers.contains(JavaModifier.STATIC))
                .orElse(false);
    }

    private static boolean isOfObject(CodeUnitAccessTarget unit) {
        return Set.of("equals", "hashCode", "toString", "name").contains(unit.getName());
    }
}
