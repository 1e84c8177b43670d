package org.openplp.formats.entry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.testsupport.RecordParts;

/** Records with any content that a file can say, found by their components alone: independent of the forms that are tested with them. */
public final class Invented {
    private static final List<String> TEXTS = List.of(
            "m-1",
            "p-17",
            "0000",
            "2023",
            "no",
            "NO",
            "y",
            "on",
            "true",
            "null",
            "Null",
            "~",
            "None",
            "NONE",
            "none.",
            "2024-01-01",
            "2025-11-03T18:10:00+01:00",
            "1e3",
            "0x1F",
            "0o17",
            "010",
            "1_000",
            "190:20:30",
            ".5",
            ".inf",
            "-",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "'",
            "\"",
            "%",
            "@",
            "`",
            "{",
            "}",
            "[",
            "]",
            ",",
            "?",
            ":",
            "a:",
            "=",
            "<<",
            "\\",
            "\\n",
            " a",
            "a ",
            "a  b",
            "a\nb",
            "a\n\n b\n",
            "\n a",
            "a\r\n\tb",
            "\ta",
            "Rue de l'Église",
            "é",
            "\u00A0a",
            "😀",
            "a/b_c.d-e",
            "x".repeat(300),
            "a b ".repeat(60) + "c",
            "--- a",
            "...");

    private final Random random;
    private final boolean everything;

    private Invented(long seed, boolean everything) {
        this.random = new Random(seed);
        this.everything = everything;
    }

    /** A record, the same for the same seed. */
    public static <R extends Record> R of(Class<R> type, long seed) {
        return type.cast(new Invented(seed, false).value(type));
    }

    /** A record in which every fact is on record, and every list has one entry; it shows every key. */
    public static <R extends Record> R complete(Class<R> type) {
        return type.cast(new Invented(0, true).value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType fact) {
            Type content = fact.getActualTypeArguments()[0];
            if (fact.getRawType() == Recorded.class) {
                return recorded(content);
            }
            if (fact.getRawType() == Entries.class) {
                return log(content);
            }
            return !everything && random.nextBoolean() ? Optional.empty() : Optional.of(value(content));
        }
        return everything ? sample((Class<?>) type) : any((Class<?>) type);
    }

    private Object sample(Class<?> type) {
        if (type == String.class) {
            return "a-1";
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == Integer.class) {
            return 1;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal("4.00");
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 11, 24);
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse("2026-11-24T18:10:00+01:00");
        }
        return type.isEnum() ? type.getEnumConstants()[0] : record(type);
    }

    private Object any(Class<?> type) {
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == Integer.class) {
            return random.nextBoolean() ? random.nextInt() : random.nextInt(3) - 1;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(new BigInteger(random.nextInt(49), random), random.nextInt(15));
        }
        if (type == LocalDate.class) {
            return day();
        }
        if (type == OffsetDateTime.class) {
            return time();
        }
        return type.isEnum() ? word(type) : record(type);
    }

    private LocalDate day() {
        return random.nextInt(9) == 0
                ? LocalDate.of(random.nextInt(10_000), 1 + random.nextInt(12), 1 + random.nextInt(28))
                : LocalDate.of(2024, 2, 1).plusDays(random.nextInt(30));
    }

    private OffsetDateTime time() {
        LocalDateTime local = day().atTime(random.nextInt(24), random.nextInt(60));
        if (random.nextBoolean()) {
            local = local.plusSeconds(random.nextInt(60)).plusNanos(random.nextInt(1_000_000_000));
        }
        return local.withYear(Math.max(1, Math.min(local.getYear(), 9998)))
                .atOffset(ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1439) - 719)));
    }

    private Object word(Class<?> list) {
        Object[] words = list.getEnumConstants();
        return words[random.nextInt(words.length)];
    }

    private Recorded<?> recorded(Type content) {
        if (everything) {
            return Recorded.of(value(content));
        }
        boolean takesNone = content == LocalDate.class
                || content == OffsetDateTime.class
                || (content instanceof Class<?> type && type.isRecord());
        return switch (random.nextInt(takesNone ? 4 : 3)) {
            case 0 -> Recorded.unknown();
            case 3 -> Recorded.none();
            default -> Recorded.of(value(content));
        };
    }

    private Entries<?> log(Type content) {
        if (everything) {
            return Entries.of(value(content));
        }
        if (random.nextInt(4) == 0) {
            return Entries.unknown();
        }
        return Entries.of(IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> value(content))
                .filter(entry -> entry != Answer.UNKNOWN)
                .toList());
    }

    private Object record(Class<?> type) {
        Object[] values = Stream.of(type.getRecordComponents())
                .map(component -> value(component.getGenericType()))
                .toArray();
        return RecordParts.together(type, values);
    }
}
