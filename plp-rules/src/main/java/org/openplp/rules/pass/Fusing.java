package org.openplp.rules.pass;

import java.io.IOException;
import java.io.InputStream;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Evaluator;

/** Turns a plain pass into a fused one. */
final class Fusing {
    private static final PlainPass NO_RULE =
            new PlainPass(Condition.always().not(), Evaluator.holds(Condition.always(), Condition.always()));

    private Fusing() {}

    /** The fused form of a pass; empty if the virtual machine or its host does not allow a class to be defined. */
    static Optional<Pass> of(PlainPass plain) {
        try (InputStream template = FusedPass.class.getResourceAsStream("FusedPass.class")) {
            if (template == null) {
                return Optional.empty();
            }
            MethodHandles.Lookup hidden =
                    MethodHandles.lookup().defineHiddenClassWithClassData(template.readAllBytes(), plain, true);
            return Optional.of(hidden.lookupClass()
                    .asSubclass(Pass.class)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (IOException | ReflectiveOperationException | RuntimeException | Error notHere) {
            return Optional.empty();
        }
    }

    /** The rule with which a class was defined; none for the template. */
    static PlainPass dataOf(MethodHandles.Lookup lookup) {
        try {
            PlainPass data = MethodHandles.classData(lookup, ConstantDescs.DEFAULT_NAME, PlainPass.class);
            return data == null ? NO_RULE : data;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a class may read its own data", e);
        }
    }
}
