package org.openplp.rules.pass;

import java.io.IOException;
import java.io.InputStream;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Judge;

/** Makes fused passes of plain ones. */
final class Fusing {
    private static final SharedPass NO_RULES = new SharedPass(Condition.always(), List.of());
    private static final Slot NO_RULE = new Slot(Judge.holds(Condition.always(), Condition.always()), true);

    private Fusing() {}

    /** The same pass, fused; empty where the virtual machine or its host does not let a class be defined. */
    static Optional<Pass> of(SharedPass plain) {
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
        } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError notHere) {
            return Optional.empty();
        }
    }

    /** The rules with which a class was defined; none for the template. */
    static SharedPass dataOf(MethodHandles.Lookup lookup) {
        try {
            SharedPass data = MethodHandles.classData(lookup, ConstantDescs.DEFAULT_NAME, SharedPass.class);
            return data == null ? NO_RULES : data;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a class may read its own data", e);
        }
    }

    static Slot slot(SharedPass data, int index) {
        return index < data.slots().size() ? data.slots().get(index) : NO_RULE;
    }
}
