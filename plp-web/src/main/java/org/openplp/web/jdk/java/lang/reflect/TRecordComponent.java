package org.openplp.web.jdk.java.lang.reflect;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.openplp.web.jdk.InsteadOf;

/** The methods of a record component that openplp uses. */
public final class TRecordComponent {
    private final Class<?> record;
    private final Field field;

    private TRecordComponent(Class<?> record, Field field) {
        this.record = record;
        this.field = field;
    }

    /** The components of a record, in the order of its fields, which is the same. */
    @InsteadOf(Class.class)
    public static TRecordComponent[] getRecordComponents(Class<?> type) {
        List<TRecordComponent> components = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                components.add(new TRecordComponent(type, field));
            }
        }
        return components.toArray(new TRecordComponent[0]);
    }

    /** The name of the component. */
    public String getName() {
        return field.getName();
    }

    /** Its class. */
    public Class<?> getType() {
        return field.getType();
    }

    /** Its type with type arguments. */
    public Type getGenericType() {
        return field.getGenericType();
    }

    /** The method that returns its value. */
    public Method getAccessor() {
        try {
            return record.getDeclaredMethod(field.getName());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every component has an accessor", impossible);
        }
    }
}
