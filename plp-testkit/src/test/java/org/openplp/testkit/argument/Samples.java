package org.openplp.testkit.argument;

import com.fasterxml.jackson.core.JsonFactory;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.permission.Permissions;
import org.openplp.testkit.Examples;

/** A valid value of each type: some are given here, and the others are what these lead to by the methods of openplp itself. */
final class Samples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int ROUNDS = 3;

    private final Map<Class<?>, Object> pool = new LinkedHashMap<>();
    private final Deque<Object> toExplore = new ArrayDeque<>();
    private final String yaml = new DossierWriter().asYaml(Examples.aCompliantPartnership());
    private final Path directory;

    Samples(Path directory, List<String> modules) {
        this.directory = directory;
        Dossier dossier = Examples.aCompliantPartnership();
        DossierSnapshot snapshot = ((DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(dossier, DAY)).snapshot();
        add(dossier);
        add(BelgianBook.ofThisRelease().assess(snapshot, Reading.AS_WORDED));
        add(Permissions.may(
                BelgianBook.ofThisRelease(), dossier, new MembershipAct.Leave("m-1", DAY), Reading.AS_WORDED));
        add(LocalLaw.of(Samples.class, "EXV"));
        add(DossierReader.withDefaultLimit().read("dossier.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        explore();
        List<EntryPoint> makers = modules.stream()
                .flatMap(module -> EntryPoint.of(module).stream())
                .filter(point -> !point.hasReceiver())
                .toList();
        List<EntryPoint> steps = modules.stream()
                .flatMap(module -> EntryPoint.of(module).stream())
                .filter(EntryPoint::hasReceiver)
                .toList();
        modules.forEach(module -> EntryPoint.publicTypes(module).forEach(this::addWhatNeedsNothing));
        for (int round = 0; round < ROUNDS; round++) {
            makers.forEach(this::addWhatIsMadeBy);
            steps.forEach(this::addWhatIsMadeBy);
        }
    }

    /** Whether there is something to call it on. */
    boolean canCall(EntryPoint point) {
        return !point.hasReceiver() || receiver(point.type()) != null;
    }

    /** A value for each parameter. */
    Object[] arguments(EntryPoint point) {
        return Arrays.stream(point.executable().getGenericParameterTypes())
                .map(this::of)
                .toArray();
    }

    /** A value of the type; null if there is none. */
    Object of(Type type) {
        if (type instanceof ParameterizedType of) {
            return ofParameterized((Class<?>) of.getRawType(), of.getActualTypeArguments());
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType(), 1);
        }
        if (type instanceof TypeVariable<?> variable) {
            return of(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            Type[] lower = wildcard.getLowerBounds();
            return of(lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0]);
        }
        return ofClass((Class<?>) type);
    }

    /** A value of what a list or another holder holds. */
    Object inside(Type type) {
        return type instanceof ParameterizedType of ? of(of.getActualTypeArguments()[0]) : "m-1";
    }

    /** Something on which a method of the type can be called; null if there is none. */
    Object receiver(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers()) ? pooled(type) : ofClass(type);
    }

    /** An array with the same value in each place. */
    Object of(Type component, int length) {
        Object one = of(component);
        Object array = Array.newInstance(raw(component), length);
        for (int i = 0; i < length; i++) {
            Array.set(array, i, one);
        }
        return array;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType of) {
            return (Class<?>) of.getRawType();
        }
        return type instanceof TypeVariable<?> variable ? raw(variable.getBounds()[0]) : Object.class;
    }

    private Object ofParameterized(Class<?> raw, Type[] arguments) {
        if (raw == Class.class) {
            return Membership.class;
        }
        if (Map.class.isAssignableFrom(raw)) {
            return new HashMap<>(Map.of(of(arguments[0]), of(arguments[1])));
        }
        boolean holdsOne = Collection.class.isAssignableFrom(raw)
                || List.of(Iterable.class, Optional.class, Recorded.class, Entries.class, Stream.class, Arbitrary.class)
                        .contains(raw);
        if (holdsOne) {
            return holding(raw, of(arguments[0]));
        }
        return raw.isInterface() && !raw.isSealed() ? standIn(raw, arguments) : ofClass(raw);
    }

    private Object holding(Class<?> raw, Object one) {
        if (one == null) {
            return ofClass(raw);
        }
        return switch (raw.getSimpleName()) {
            case "Optional" -> Optional.of(one);
            case "Recorded" -> Recorded.of(one);
            case "Entries" -> Entries.of(one);
            case "Stream" -> Stream.of(one);
            case "Arbitrary" -> Arbitraries.just(one);
            case "Set" -> Set.of(one);
            default -> List.of(one);
        };
    }

    private Object ofClass(Class<?> type) {
        Object given = given(type);
        if (given != null) {
            return given;
        }
        Object pooled = pooled(type);
        if (pooled != null) {
            return pooled;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return of(type.getComponentType(), 1);
        }
        return type.isInterface() && !type.isSealed() ? standIn(type) : null;
    }

    private Object given(Class<?> type) {
        return switch (type.getName()) {
            case "boolean", "java.lang.Boolean" -> false;
            case "int", "java.lang.Integer" -> 1;
            case "long" -> 1L;
            case "char" -> 'a';
            case "java.lang.String", "java.lang.Object", "java.lang.CharSequence", "java.lang.Comparable" -> "m-1";
            case "java.time.LocalDate" -> DAY;
            case "java.time.OffsetDateTime" -> OffsetDateTime.of(DAY.atTime(12, 0), ZoneOffset.UTC);
            case "java.time.Period" -> Period.ofYears(1);
            case "java.util.Locale" -> Locale.ENGLISH;
            case "java.lang.Class" -> Membership.class;
            case "java.lang.Record" -> Membership.of("m-1");
            case "java.nio.charset.Charset" -> StandardCharsets.UTF_8;
            case "java.nio.file.Path" -> file();
            case "[B" -> yaml.getBytes(StandardCharsets.UTF_8);
            case "java.lang.Throwable", "java.lang.RuntimeException" -> new IllegalStateException("sample");
            default -> stream(type);
        };
    }

    private Object stream(Class<?> type) {
        try {
            if (type == Writer.class) {
                return new StringWriter();
            }
            if (type == InputStream.class) {
                return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
            }
            if (type == JavaClasses.class) {
                return new ClassFileImporter().importClasses(Membership.class);
            }
            return type.getName().equals("com.fasterxml.jackson.core.JsonGenerator")
                    ? new JsonFactory().createGenerator(new StringWriter())
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        try {
            return Files.writeString(directory.resolve("dossier.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object pooled(Class<?> type) {
        Object exact = pool.get(type);
        return exact != null
                ? exact
                : pool.values().stream().filter(type::isInstance).findFirst().orElse(null);
    }

    /** What a host would hand over: it gives a value of what is asked for. */
    Object standIn(Class<?> type, Type... of) {
        return Proxy.newProxyInstance(
                Samples.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> 1;
                    case "toString" -> "a stand-in for " + type.getName();
                    default ->
                        method.getReturnType() == void.class
                                ? null
                                : of(inPlace(method.getGenericReturnType(), type.getTypeParameters(), of));
                });
    }

    private static Type inPlace(Type type, TypeVariable<?>[] variables, Type[] arguments) {
        int place = Arrays.asList(variables).indexOf(type);
        return place < 0 || arguments.length == 0 ? type : arguments[place];
    }

    private void addWhatNeedsNothing(Class<?> type) {
        try {
            for (Constructor<?> constructor : type.getConstructors()) {
                if (constructor.getParameterCount() == 0) {
                    add(constructor.newInstance());
                }
            }
            for (Field field : type.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && isOurs(field.getDeclaringClass())) {
                    add(field.get(null));
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && isOurs(method.getReturnType())) {
                    add(method.invoke(null));
                }
            }
            explore();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    private void addWhatIsMadeBy(EntryPoint point) {
        Class<?> made = point.executable() instanceof Method method ? method.getReturnType() : point.type();
        if (!isOurs(made) || pool.containsKey(made)) {
            return;
        }
        Object receiver = point.hasReceiver() ? receiver(point.type()) : null;
        Object[] arguments = arguments(point);
        if ((point.hasReceiver() && receiver == null)
                || Arrays.asList(arguments).contains(null)) {
            return;
        }
        try {
            add(point.call(receiver, arguments));
            explore();
        } catch (Throwable wrongArguments) {
            // another method may make one
        }
    }

    private void explore() {
        while (!toExplore.isEmpty()) {
            Object next = toExplore.remove();
            Arrays.stream(next.getClass().getMethods())
                    .sorted(Comparator.comparing(Method::toString))
                    .filter(method -> method.getParameterCount() == 0
                            && !Modifier.isStatic(method.getModifiers())
                            && isOurs(method.getDeclaringClass())
                            && EntryPoint.isPublic(method.getDeclaringClass())
                            && method.getReturnType() != void.class)
                    .forEach(method -> {
                        try {
                            add(method.invoke(next));
                        } catch (ReflectiveOperationException notNow) {
                            // another one may have it
                        }
                    });
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.openplp.");
    }

    private void add(Object found) {
        if (found instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (found instanceof Entries<?> log) {
            addIfNew(log);
            for (int i = 0; log.isKnown() && i < log.size(); i++) {
                add(log.entry(i));
            }
        } else if (found instanceof Recorded<?> recorded) {
            addIfNew(recorded);
            recorded.value().ifPresent(this::add);
        } else if (found instanceof Collection<?> collection) {
            collection.forEach(this::add);
        } else if (found instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                add(key);
                add(value);
            });
        } else if (found != null) {
            addIfNew(found);
        }
    }

    private void addIfNew(Object found) {
        if (isOurs(found.getClass()) && pool.putIfAbsent(found.getClass(), found) == null) {
            toExplore.add(found);
        }
    }
}
