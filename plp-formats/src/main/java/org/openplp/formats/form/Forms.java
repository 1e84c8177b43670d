package org.openplp.formats.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openplp.core.act.Act;
import org.openplp.core.component.Component;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.Recognition;

/**
 * Finds the form of every type in the records of core. Data binding by Jackson would do the same, but takes a quarter of a
 * second to start, which is most of the time that a command may take.
 */
public final class Forms {
    private final Map<Class<?>, ValueForm<?>> forms = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    /** Creates a set of forms. The forms that it gives share the forms of their contents. */
    public Forms() {
        forms.put(Answer.class, new Scalar.AnswerScalar());
        forms.put(String.class, new Scalar.TextScalar());
        forms.put(LocalDate.class, new Scalar.DateScalar());
        forms.put(OffsetDateTime.class, new Scalar.TimeScalar());
        forms.put(boolean.class, new Scalar.TruthScalar());
        forms.put(Integer.class, new Scalar.WholeNumberScalar());
        forms.put(BigDecimal.class, new Scalar.AmountScalar());
    }

    /** The keys of all dossiers and acts, worked out for the first unknown key. */
    private static final class OfTheFormat {
        static final Set<String> KEYS = keys();

        private static Set<String> keys() {
            Forms all = new Forms();
            all.of(Dossier.class);
            Kinds acts = Kinds.of(Class::getSimpleName, Act.class);
            acts.names().forEach(act -> all.of(acts.type(act)));
            return Set.copyOf(all.keys);
        }
    }

    /** Whether a dossier or act can have a key, so that messages may show it. */
    static boolean isKey(String key) {
        return OfTheFormat.KEYS.contains(key);
    }

    /** Whether a defect is a contradiction in what was read, and not a part that could not be read. */
    public static boolean isContradiction(Defect defect) {
        return defect.code().equals(DefectCode.FACT_DUPLICATE) || defect.code().equals(DefectCode.REFERENCE_UNKNOWN);
    }

    /** The form of a record and of everything in it. */
    @SuppressWarnings("unchecked") // the form of a record
    public <R extends Record> RecordForm<R> of(Class<R> root) {
        return (RecordForm<R>) find(root);
    }

    /** The form of the content of a fact or a list. */
    @SuppressWarnings("unchecked") // the form of the class of the value
    public ValueForm<Object> ofContent(Object value) {
        return (ValueForm<Object>) find(value instanceof Enum<?> word ? word.getDeclaringClass() : value.getClass());
    }

    private ValueForm<?> find(Class<?> type) {
        ValueForm<?> known = forms.get(type);
        if (known == null) {
            known = create(type);
            forms.put(type, known);
        }
        return known;
    }

    private ValueForm<?> create(Class<?> type) {
        if (type.isEnum()) {
            return new Scalar.WordScalar(words(type));
        }
        List<Component> components = Component.of(type);
        if (components.isEmpty()) {
            throw new IllegalArgumentException("no dossier, act or event has values of " + type);
        }
        return ofRecord(type, components);
    }

    private <R> ValueForm<R> ofRecord(Class<R> record, List<Component> components) {
        RecordForm<R> form = new RecordForm<>(record, keys);
        components.forEach(component -> form.add(component, find(component), isRequired(record, component.kind())));
        addFirstAnswer(form, record);
        return form;
    }

    private ValueForm<?> find(Component component) {
        ValueForm<?> content = find(component.type());
        return switch (component.kind()) {
            case VALUE -> new FactForm.OfRecorded<>(content);
            case LIST -> new FactForm.OfEntries<>(content);
            case ENDING -> new FactForm.OfEnding<>(content);
            case QUESTION, RECORD, PLAIN -> content;
        };
    }

    @SuppressWarnings("unchecked") // an enum
    private static Class<? extends Enum<?>> words(Class<?> list) {
        return (Class<? extends Enum<?>>) list;
    }

    @SuppressWarnings("unchecked") // the last key of the partnership is the one that is only read
    private <R> void addFirstAnswer(RecordForm<R> form, Class<R> record) {
        if (record == Partnership.class) {
            form.addOnlyRead(FirstAnswer.KEY, new FactForm.OfRecorded<>(of(Recognition.class)));
            form.finishedBy((read, last, parser) ->
                    record.cast(FirstAnswer.moved((Partnership) read, (Recorded<Recognition>) last, parser)));
        } else if (record == Dossier.class) {
            form.finishedBy((read, last, parser) -> record.cast(FirstAnswer.moved((Dossier) read, parser)));
        }
    }

    /** Whether a component is required. In an entry of a dossier nothing is; in an act or event, everything but facts is. */
    private static boolean isRequired(Class<?> record, Component.Kind kind) {
        boolean isFact = kind != Component.Kind.RECORD && kind != Component.Kind.PLAIN;
        return !isFact && (Act.class.isAssignableFrom(record) || Event.class.isAssignableFrom(record));
    }
}
