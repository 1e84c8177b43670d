package org.openplp.testkit.argument;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.assessment.Assessment;

/** Empty, huge and hostile values of a type. */
final class Hostile {
    private static final int LETTERS = 1 << 15;
    private static final int MANY = 1000;
    private static final List<Object> TEXTS = List.of(
            "",
            " ",
            "x".repeat(LETTERS),
            "\0\u001b[31m\r\n\u202e\ud800",
            "[".repeat(LETTERS),
            "a-b ".repeat(LETTERS / 4),
            "a" + "-1".repeat(LETTERS / 2),
            "a.b[-1].c[99999999999]");
    private static final Map<Class<?>, List<Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, TEXTS),
            Map.entry(CharSequence.class, TEXTS),
            Map.entry(Object.class, TEXTS),
            Map.entry(Comparable.class, TEXTS),
            Map.entry(
                    LocalDate.class,
                    List.of(LocalDate.MIN, LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.MAX)),
            Map.entry(
                    OffsetDateTime.class,
                    List.of(
                            OffsetDateTime.MIN,
                            OffsetDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999, ZoneOffset.MAX),
                            OffsetDateTime.MAX)),
            Map.entry(Period.class, List.of(Period.ZERO, Period.ofDays(-1), Period.ofYears(Integer.MAX_VALUE))),
            Map.entry(int.class, List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE)),
            Map.entry(Integer.class, List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE)),
            Map.entry(
                    BigDecimal.class,
                    List.of(
                            new BigDecimal("1E+999999999"),
                            new BigDecimal("-1E-999999999"),
                            new BigDecimal("9".repeat(LETTERS)))),
            Map.entry(long.class, List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE)),
            Map.entry(char.class, List.of('\0', '\ud800')),
            Map.entry(
                    byte[].class,
                    List.of(
                            new byte[0],
                            new byte[LETTERS],
                            "[".repeat(LETTERS).getBytes(StandardCharsets.UTF_8),
                            "- ".repeat(MANY).getBytes(StandardCharsets.UTF_8),
                            new byte[] {(byte) 0xc3})),
            Map.entry(String[].class, List.of(new String[0], new String[] {""})),
            Map.entry(Locale.class, List.of(Locale.ROOT, new Locale("x"))),
            Map.entry(Throwable.class, List.of(new RuntimeException())),
            Map.entry(Class.class, List.of(Odd.class, Nothing.class)));

    private final Samples samples;
    private final Path directory;
    private final Path root;

    /** A record of a host that openplp does not know. */
    record Odd(Object content) {}

    /** A record with nothing in it. */
    record Nothing() {}

    Hostile(Samples samples, Path directory, Path root) {
        this.samples = samples;
        this.directory = directory;
        this.root = root;
    }

    List<Object> of(Type type) {
        if (type instanceof WildcardType wildcard) {
            Type[] lower = wildcard.getLowerBounds();
            return of(lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return arrays(array.getGenericComponentType());
        }
        if (type instanceof ParameterizedType holder) {
            Class<?> raw = (Class<?>) holder.getRawType();
            return raw == Class.class ? PLAIN.get(Class.class) : holding(raw, holder.getActualTypeArguments());
        }
        if (type instanceof TypeVariable<?> variable) {
            Type bound = variable.getBounds()[0];
            return bound instanceof Class<?> ? of(bound) : List.of();
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Path.class) {
            return List.of(
                    directory,
                    directory.resolve("not-there"),
                    Path.of(""),
                    directory.resolve("dossier.yaml/below"),
                    root);
        }
        if (plain == Writer.class) {
            return List.of(new Broken.Out());
        }
        if (plain == InputStream.class) {
            return List.of(
                    new Broken.In(),
                    InputStream.nullInputStream(),
                    new ByteArrayInputStream("a=\\uzzzz".getBytes(StandardCharsets.UTF_8)));
        }
        if (plain == JavaClasses.class) {
            return List.of(new ClassFileImporter().importClasses());
        }
        if (plain.isArray() && !plain.getComponentType().isPrimitive() && plain != String[].class) {
            return arrays(plain.getComponentType());
        }
        return PLAIN.getOrDefault(plain, List.of());
    }

    /** Whatever holds a dossier is worked on for some milliseconds. */
    private static int many(Object one) {
        return one.getClass().getName().startsWith("org.openplp.formats.")
                        || one instanceof Assessment
                        || one instanceof Dossier
                ? 10
                : MANY;
    }

    private List<Object> arrays(Type component) {
        Object[] withNull = (Object[]) samples.of(component, 2);
        withNull[1] = null;
        return List.of(samples.of(component, 0), samples.of(component, MANY), withNull);
    }

    private List<Object> holding(Class<?> raw, Type... inside) {
        Object one = samples.of(inside[0]);
        List<Object> manyOfIt = one == null ? List.of() : Collections.nCopies(many(one), one);
        List<Object> inner = of(inside[0]);
        return switch (raw.getSimpleName()) {
            case "Optional" -> with(List.of(Optional.empty()), inner, Optional::of);
            case "Recorded" ->
                with(List.of(Recorded.unknown(), Recorded.none(), Recorded.later()), inner, Recorded::of);
            case "Entries" ->
                with(
                        List.of(Entries.unknown(), Entries.none(), Entries.of(manyOfIt)),
                        inner,
                        thing -> Entries.of(thing));
            case "Map" -> maps(one, samples.of(inside[1]));
            case "Set" -> with(List.of(Set.of(), new HashSet<>(withNull(one)), manyTexts(one)), inner, Set::of);
            case "List", "Collection", "Iterable" -> with(List.of(List.of(), manyOfIt, withNull(one)), inner, List::of);
            default -> List.of();
        };
    }

    private static List<Object> withNull(Object one) {
        return Arrays.asList(one, null);
    }

    /** As many texts as there may be, if the one that is given is a text. */
    private static Set<Object> manyTexts(Object one) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> one + "." + i)
                .filter(text -> one instanceof String)
                .collect(Collectors.toSet());
    }

    private static List<Object> maps(Object key, Object value) {
        Map<Object, Object> nullKey = new HashMap<>(Map.of(key, value));
        nullKey.put(null, value);
        Map<Object, Object> nullValue = new HashMap<>();
        nullValue.put(key, null);
        Map<Object, Object> many =
                manyTexts(key).stream().collect(Collectors.toMap(Function.identity(), text -> value));
        return List.of(new HashMap<>(), nullKey, nullValue, many);
    }

    /** Whether there is a null where an entry should be. */
    static boolean holdsNull(Object value) {
        Collection<?> entries = value instanceof Map<?, ?> map
                ? Stream.of(map.keySet(), map.values())
                        .flatMap(Collection::stream)
                        .toList()
                : value instanceof Object[] array
                        ? Arrays.asList(array)
                        : value instanceof Collection<?> collection ? collection : List.of();
        return entries.stream().anyMatch(Objects::isNull);
    }

    private static List<Object> with(List<Object> first, List<Object> inner, Function<Object, Object> holder) {
        List<Object> all = new ArrayList<>(first);
        for (Object thing : inner) {
            try {
                all.add(holder.apply(thing));
            } catch (IllegalArgumentException refused) {
                // nobody can hand it over
            }
        }
        return all;
    }

    /** As a message shows it: not all of it, and nothing that a terminal would take for a command. */
    static String shown(Object value) {
        String text = value instanceof Collection<?> list ? list.size() + " entries" : value.toString();
        String start = text.substring(0, Math.min(text.length(), 30));
        return start.replaceAll("\\P{Print}", "?");
    }

    /** What stops working in between. */
    private static final class Broken {
        private static final class Out extends Writer {
            @Override
            public void write(char[] chars, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void close() throws IOException {
                throw new IOException("no space left");
            }
        }

        private static final class In extends InputStream {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("broken");
            }
        }
    }
}
