package org.openplp.core.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.testsupport.RecordParts;

/** Makes a dossier in which every fact is on record and every list has one entry, and walks over it, by reflection over the records. */
final class Sample {
    private final Function<String, LocalDate> dates;
    private final Function<String, String> texts;

    private Sample(Function<String, LocalDate> dates, Function<String, String> texts) {
        this.dates = dates;
        this.texts = texts;
    }

    /** A dossier in which the date at each path is what the function says. */
    static Dossier dossier(Function<String, LocalDate> dates) {
        return dossier(dates, path -> "x");
    }

    /** A dossier in which the date and the text at each path are what the functions say. */
    static Dossier dossier(Function<String, LocalDate> dates, Function<String, String> texts) {
        return (Dossier) new Sample(dates, texts).make(Dossier.class, "");
    }

    /** A record of any type, in which every fact is on record; its paths begin with the name of the type. */
    static Record of(Class<?> type, LocalDate date, Function<String, String> texts) {
        return (Record) new Sample(path -> date, texts).makeRecord(type, type.getSimpleName());
    }

    /** What a walk over a dossier comes by: the path without indices, and the declared type or the value found. */
    record Stop(String path, Object found) {}

    /** Every declared component, with its path and type. */
    static List<Stop> declared() {
        List<Stop> stops = new ArrayList<>();
        declared(Dossier.class, "", stops);
        return stops;
    }

    /** Every value on record, with its path. */
    static List<Stop> values(Record root) {
        List<Stop> stops = new ArrayList<>();
        values(root, "", stops);
        return stops;
    }

    /** Every value on record and whatever holds it: records, facts, lists and endings, the root too. */
    static List<Object> holders(Record root) {
        List<Object> holders = new ArrayList<>();
        holders(root, holders);
        return holders;
    }

    private static void holders(Object value, List<Object> holders) {
        holders.add(value);
        if (value instanceof Recorded<?> fact) {
            fact.value().filter(Record.class::isInstance).ifPresent(inner -> holders(inner, holders));
        } else if (value instanceof Optional<?> ending) {
            ending.ifPresent(inner -> holders(inner, holders));
        } else if (value instanceof Entries<?> log) {
            for (int i = 0; log.isKnown() && i < log.size(); i++) {
                if (log.entry(i) instanceof Record record) {
                    holders(record, holders);
                }
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (component.getType() != String.class) {
                    holders(RecordParts.of(record, component), holders);
                }
            }
        }
    }

    private static void declared(Type type, String path, List<Stop> stops) {
        if (type instanceof ParameterizedType container) {
            declared(container.getActualTypeArguments()[0], path, stops);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                String inner = join(path, component.getName());
                stops.add(new Stop(inner, component.getGenericType()));
                declared(component.getGenericType(), inner, stops);
            }
        }
    }

    private static void values(Object value, String path, List<Stop> stops) {
        if (value instanceof Recorded<?> fact) {
            fact.value().ifPresent(inner -> values(inner, path, stops));
        } else if (value instanceof Optional<?> ending) {
            ending.ifPresent(inner -> values(inner, path, stops));
        } else if (value instanceof Entries<?> log) {
            for (int i = 0; log.isKnown() && i < log.size(); i++) {
                values(log.entry(i), path, stops);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                values(RecordParts.of(record, component), join(path, component.getName()), stops);
            }
        } else if (value != Answer.UNKNOWN) {
            stops.add(new Stop(path, value));
        }
    }

    private Object make(Type type, String path) {
        if (type instanceof ParameterizedType container) {
            Type inner = container.getActualTypeArguments()[0];
            Object content = make(inner, path);
            if (container.getRawType() == Recorded.class) {
                return Recorded.of(content);
            }
            return container.getRawType() == Entries.class ? Entries.of(List.of(content)) : Optional.of(content);
        }
        if (type == LocalDate.class) {
            return dates.apply(path);
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.of(dates.apply(path), LocalTime.NOON, ZoneOffset.UTC);
        }
        if (type == String.class) {
            return texts.apply(path);
        }
        if (type == Integer.class) {
            return 1;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum() ? plain.getEnumConstants()[0] : makeRecord(plain, path);
    }

    private Object makeRecord(Class<?> type, String path) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> make(component.getGenericType(), join(path, component.getName())))
                .toArray();
        return RecordParts.together(type, values);
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
