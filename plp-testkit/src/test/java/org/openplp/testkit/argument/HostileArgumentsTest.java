package org.openplp.testkit.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.act.Act;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Event;
import org.openplp.testsupport.Thorough;

@DisplayName("An empty, huge or hostile argument")
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileArgumentsTest {
    private static final Duration LONG = Duration.ofSeconds(10);

    @TempDir
    private static Path directory;

    private static Samples samples;

    /** A small one, whose root has no name: of the usual one it would take long to go through all. */
    private static FileSystem packed;

    private interface Call {
        Object made() throws Throwable;
    }

    @BeforeAll
    static void makeSamples() throws IOException {
        samples = new Samples(directory, NullArgumentsTest.MODULES);
        packed = FileSystems.newFileSystem(directory.resolve("packed.zip"), Map.of("create", true));
    }

    @AfterAll
    static void closeFiles() throws IOException {
        packed.close();
    }

    private static Hostile hostile() {
        return new Hostile(samples, directory, packed.getPath("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plp-core", "plp-rules", "plp-formats", "plp-testkit"})
    void givesAResultOrIsRefused(String module) {
        Hostile hostile = hostile();
        Map<String, String> wrong = new LinkedHashMap<>();
        for (EntryPoint point : Thorough.orOneOf(16, EntryPoint.of(module))) {
            for (int i = 0; isTried(point) && i < point.parameters().size(); i++) {
                String parameter = point + " " + point.parameters().get(i).getName();
                Type type = point.executable().getGenericParameterTypes()[i];
                for (Object value : hostile.of(type)) {
                    String trouble = Stream.of(Set.of(i), placesOf(type, point))
                            .distinct()
                            .map(places -> troubleWith(point, places, value))
                            .collect(Collectors.joining());
                    if (!trouble.isEmpty()) {
                        wrong.putIfAbsent(parameter, " = " + Hostile.shown(value) + ": " + trouble);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** A sample of a variable type need not fit the others, and of what is in no exported package there is none. */
    @Test
    void isTriedOnAllButAFew() {
        assertThat(NullArgumentsTest.MODULES.stream()
                        .flatMap(module -> EntryPoint.of(module).stream())
                        .filter(point -> point.whyNotCalled().isEmpty() && samples.canCall(point) && !isTried(point)))
                .extracting(EntryPoint::toString)
                .containsExactly("org.openplp.formats.document.RenewedFile.open(Path, Duration, Runnable)");
    }

    /**
     * What is ours is made by a method, a constructor or a builder that is tried itself, or has but a few values; a function is tried by {@link HostileFunctionsTest}.
     * Any other type is named here.
     */
    @Test
    void hasAValueForEachTypeButAFew() {
        Hostile hostile = hostile();
        Set<String> without = NullArgumentsTest.MODULES.stream()
                .flatMap(module -> EntryPoint.of(module).stream())
                .filter(point -> point.whyNotCalled().isEmpty() && samples.canCall(point))
                .flatMap(point -> Arrays.stream(point.executable().getGenericParameterTypes()))
                .filter(type -> hostile.of(type).isEmpty())
                .map(HostileArgumentsTest::nameOf)
                .filter(name -> !name.startsWith("org.openplp.") && !name.startsWith("java.util.function."))
                .collect(Collectors.toSet());

        assertThat(without)
                .containsExactlyInAnyOrder(
                        "R",
                        "boolean",
                        "com.fasterxml.jackson.core.JsonGenerator",
                        "java.time.Duration",
                        "java.lang.Enum",
                        "java.lang.Boolean",
                        "java.lang.Runnable",
                        "java.nio.charset.Charset");
    }

    private static String nameOf(Type type) {
        return type instanceof ParameterizedType of ? of.getRawType().getTypeName() : type.getTypeName();
    }

    private static boolean isTried(EntryPoint point) {
        return point.whyNotCalled().isEmpty() && samples.canCall(point) && samplesFit(point);
    }

    private static boolean samplesFit(EntryPoint point) {
        try {
            point.call(receiver(point), samples.arguments(point));
            return true;
        } catch (ClassCastException | NullPointerException | UnsupportedOperationException doNotFit) {
            return false;
        } catch (Throwable refused) {
            return true;
        }
    }

    private static Object receiver(EntryPoint point) {
        return point.hasReceiver() ? samples.receiver(point.type()) : null;
    }

    /** Where an argument of the type is handed over: two paths may lead to the same place, and two texts be equal. */
    private static Set<Integer> placesOf(Type type, EntryPoint point) {
        Type[] types = point.executable().getGenericParameterTypes();
        return IntStream.range(0, types.length)
                .filter(i -> types[i].equals(type))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static String troubleWith(EntryPoint point, Set<Integer> places, Object value) {
        Object receiver = receiver(point);
        Object[] arguments = samples.arguments(point);
        places.forEach(place -> arguments[place] = value);
        List<Object> made = new ArrayList<>();
        long start = System.nanoTime();
        StringBuilder trouble =
                new StringBuilder(troubleOf(point, value, () -> made.add(point.call(receiver, arguments))));
        if (!holdsAsGiven(point) || !Hostile.holdsNull(value)) {
            made.forEach(one -> trouble.append(troubleInUse(one)));
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (taken.compareTo(LONG) > 0) {
            trouble.append(" took ").append(taken);
        }
        if (receiver != null) {
            // a builder forgets the hostile value
            troubleOf(point, value, () -> point.call(receiver, samples.arguments(point)));
        }
        return trouble.toString();
    }

    private static boolean holdsAsGiven(EntryPoint point) {
        return point.makesRecord() && !point.makesFacts();
    }

    /** What takes a hostile value has to be of use. */
    private static String troubleInUse(Object made) {
        if (made == null) {
            return "";
        }
        StringBuilder trouble = new StringBuilder();
        publicTypesOf(made)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass().getName().startsWith("org.openplp."))
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> trouble.append(troubleIn(method, made)));
        return trouble.toString();
    }

    /** What is in no exported package is known by what it implements. */
    private static Stream<Class<?>> publicTypesOf(Object made) {
        Class<?> type = made.getClass();
        return EntryPoint.isPublic(type)
                ? Stream.of(type)
                : Arrays.stream(type.getInterfaces()).filter(EntryPoint::isPublic);
    }

    private static String troubleIn(Method method, Object made) {
        try {
            invoke(method, made);
            return "";
        } catch (Throwable e) {
            // its method names it: what is asked for is not on record
            boolean isNotThere = isOurSentence(e) && e instanceof IllegalStateException;
            boolean isHeldUntilUsed = isOurSentence(e) && refusesWhenUsed(made);
            boolean isNoDefect = e instanceof IOException || e instanceof AssertionError;
            return isNotThere || isHeldUntilUsed || isNoDefect ? "" : reported(e);
        }
    }

    /** A builder waits for what it is not told yet, acts and events hold what they are given, and the test kit makes a dossier where one is asked for. */
    private static boolean refusesWhenUsed(Object made) {
        return made instanceof Act
                || made instanceof Event
                || made.getClass().getSimpleName().endsWith("Builder")
                || made.getClass().getName().startsWith("org.openplp.testkit.");
    }

    private static boolean isOurSentence(Throwable e) {
        return Set.of(IllegalArgumentException.class, IllegalStateException.class, BelgianTime.YearOutOfRange.class)
                        .contains(e.getClass())
                && e.getStackTrace()[0].getClassName().startsWith("org.openplp.");
    }

    private static Object invoke(Method method, Object made) throws Throwable {
        try {
            return method.invoke(made);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static String troubleOf(EntryPoint point, Object value, Call call) {
        try {
            call.made();
            return "";
        } catch (Throwable e) {
            boolean isRefusalOfNull = e instanceof NullPointerException && Hostile.holdsNull(value);
            return isRefusalOfNull || isRefusal(point, e) ? "" : reported(e);
        }
    }

    private static String reported(Throwable e) {
        return e + " " + Arrays.asList(e.getStackTrace()).subList(0, Math.min(3, e.getStackTrace().length));
    }

    /** A refusal is our own words, be it in our own exception or in one of Java; an assertion fails by one, and a place in a list is not there. */
    private static boolean isRefusal(EntryPoint point, Throwable e) {
        boolean isPlace = e instanceof IndexOutOfBoundsException
                && point.parameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals("index"));
        boolean isAssertion =
                e instanceof AssertionError && point.type().getName().startsWith("org.openplp.testkit.");
        return isOurSentence(e)
                || isPlace
                || isAssertion
                || e.getClass().getName().startsWith("org.openplp.")
                || e instanceof IOException
                || e instanceof UncheckedIOException;
    }
}
