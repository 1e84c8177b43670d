package org.openplp.rules.spec;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;

/** Calls the specification of a norm, a class such as {@code B_P2}, by the id of the norm and its statement, and everything else as JUnit does. */
public final class StatementOfItsNorm extends DisplayNameGenerator.Standard {
    /**
     * The norm that a class specifies.
     *
     * @param specification a class
     * @return empty if its name is not that of a norm
     */
    public static Optional<Norm> normOf(Class<?> specification) {
        return Register.ofThisRelease().norm(specification.getSimpleName().replace('_', '-'));
    }

    @Override
    public String generateDisplayNameForNestedClass(List<Class<?>> enclosing, Class<?> nested) {
        return normOf(nested)
                .map(norm -> norm.id() + ": " + norm.statement())
                .orElseGet(() -> super.generateDisplayNameForNestedClass(enclosing, nested));
    }
}
