package org.openplp.core.component;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplp.core.TablesFor;
import org.openplp.core.act.Act;
import org.openplp.core.activity.EvaluationEvent;
import org.openplp.core.appointment.AppointmentEvent;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierEvent;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.PartnershipEvent;

/**
 * A component of a record of a dossier, an act or an event.
 *
 * @param key its key in a file, which is its name except where that is a reserved word of Java
 * @param kind how its value is held
 * @param type the class of the value, or of each entry of a list
 * @param unknownIfNone whether it stays unknown if its record is known to be none; a question is then no otherwise, and a value none
 * @param reader reads it from a record of that class
 */
@TablesFor({
    Dossier.class,
    Act.class,
    PartnershipEvent.class,
    AppointmentEvent.class,
    MembershipEvent.class,
    EvaluationEvent.class,
    DossierEvent.class
})
public record Component(String key, Kind kind, Class<?> type, boolean unknownIfNone, Function<Object, Object> reader) {
    /** How a component holds its value. */
    public enum Kind {
        /** A {@code Recorded}: a single fact. */
        VALUE,
        /** An {@code Optional}: a fact that ends something. */
        ENDING,
        /** An {@code Answer}. */
        QUESTION,
        /** A {@code Entries}. */
        LIST,
        /** A record that always exists. */
        RECORD,
        /** Another value that always exists, such as an id. */
        PLAIN
    }

    /** Refuses null. */
    public Component {
        requireNonNull(key, "key");
        requireNonNull(kind, "kind");
        requireNonNull(type, "type");
        requireNonNull(reader, "reader");
    }

    /**
     * The components of a record.
     *
     * @param record its class
     * @return the components, in the order of the record; empty if no dossier, act or event has such a record
     */
    public static List<Component> of(Class<?> record) {
        return Tables.of(record.getName());
    }

    /**
     * The component of a record with a key.
     *
     * @param record the class of the record
     * @param key the key
     * @return the component; empty if there is no such record, or it has no such key
     */
    public static Optional<Component> of(Class<?> record, String key) {
        requireNonNull(key, "key");
        return of(record).stream()
                .filter(component -> component.key.equals(key))
                .findFirst();
    }

    /**
     * A record of these values.
     *
     * @param <R> the record
     * @param record its class
     * @param values the values of its components, in order; any more are ignored
     * @return the record
     * @throws IllegalArgumentException if no dossier, act or event has such a record, or the values do not fit its components
     */
    public static <R> R create(Class<R> record, @Nullable Object... values) {
        requireNonNull(values, "values");
        try {
            return record.cast(Tables.create(record.getName(), values));
        } catch (ClassCastException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the values do not fit the components of " + record.getSimpleName(), e);
        }
    }

    /**
     * Reads this component.
     *
     * @param record the record
     * @return the value, in the form of its kind: a {@code Recorded} for a {@link Kind#VALUE}
     * @throws ClassCastException if the record is of another class
     */
    public Object read(Object record) {
        return requireNonNull(reader.apply(requireNonNull(record, "record")), key);
    }
}
