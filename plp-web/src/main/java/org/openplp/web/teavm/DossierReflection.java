package org.openplp.web.teavm;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.extension.introspect.IntrospectClass;
import org.teavm.extension.introspect.IntrospectField;
import org.teavm.extension.introspect.IntrospectMember;
import org.teavm.extension.introspect.IntrospectMethod;
import org.teavm.extension.spi.reflection.ReflectionPolicy;

/** Makes records of core available to reflection, as they are built and read by their components. */
public final class DossierReflection implements ReflectionPolicy {
    private static final String CORE = "org.openplp.core.";

    /** TeaVM creates this by name. */
    public DossierReflection() {}

    @Override
    public Collection<IntrospectMember> classAccessibleMembers(@Nullable IntrospectClass<?> type) {
        List<IntrospectMember> members = new ArrayList<>();
        if (type != null && type.name().startsWith(CORE) && type.isRecord()) {
            Set<String> components = new HashSet<>();
            for (IntrospectField field : type.declaredFields()) {
                if (!Modifier.isStatic(field.modifiers())) {
                    components.add(field.name());
                    members.add(field);
                }
            }
            for (IntrospectMethod method : type.declaredMethods()) {
                boolean isAccessor = method.parameters().isEmpty() && components.contains(method.name());
                boolean isOfComponents =
                        method.isConstructor() && method.parameters().size() == components.size();
                if (isAccessor || isOfComponents) {
                    members.add(method);
                }
            }
        }
        return members;
    }
}
