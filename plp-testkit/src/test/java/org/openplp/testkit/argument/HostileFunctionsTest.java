package org.openplp.testkit.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A function that a host hands over")
@Timeout(120)
class HostileFunctionsTest {
    /** They take no event but those of core, and look at no other. */
    private static final Set<String> REFUSED = Set.of(
            "org.openplp.formats.entry.EventsJson.name(Event) event",
            "org.openplp.formats.entry.EventsJson.write(Event) event");

    /** Called only while another process holds the file, as RenewedFileTest has it. */
    private static final String WAITS = "org.openplp.formats.document.RenewedFile.open(Path, Duration, Runnable) waits";

    @TempDir
    private static Path directory;

    private static Samples samples;

    /**
     * A function that an entry point takes.
     *
     * @param point the entry point
     * @param place the place of the function among its parameters
     */
    private record Taken(EntryPoint point, int place) {
        private String parameter() {
            return point.parameters().get(place).getName();
        }

        private Class<?> type() {
            return point.parameters().get(place).getType();
        }

        /** What a host has to write of it. */
        private List<Method> methods() {
            boolean isOurs = type().getName().startsWith("org.openplp.");
            return Arrays.stream(type().getMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers())
                            && (isOurs || Modifier.isAbstract(method.getModifiers())))
                    .toList();
        }

        private Object standIn() {
            Type generic = point.executable().getGenericParameterTypes()[place];
            Type[] of = generic instanceof ParameterizedType type ? type.getActualTypeArguments() : new Type[0];
            return samples.standIn(type(), of);
        }

        private Throwable thrownWith(Handed handed) {
            Object[] arguments = samples.arguments(point);
            arguments[place] = handed.as(type());
            Object receiver = point.hasReceiver() ? samples.receiver(point.type()) : null;
            return catchThrowable(() -> point.call(receiver, arguments));
        }

        @Override
        public String toString() {
            return point + " " + parameter();
        }
    }

    @BeforeAll
    static void makeSamples() {
        samples = new Samples(directory, NullArgumentsTest.MODULES);
    }

    /** A function of Java, or what a type of ours or of Bean Validation leaves to others to write. */
    private static List<Taken> functions() {
        List<Taken> functions = new ArrayList<>();
        for (String module : NullArgumentsTest.MODULES) {
            for (EntryPoint point : EntryPoint.of(module)) {
                for (int i = 0; i < point.parameters().size(); i++) {
                    Class<?> type = point.parameters().get(i).getType();
                    boolean isForOthers = type.isInterface()
                            && !type.isSealed()
                            && (type.isAnnotationPresent(FunctionalInterface.class)
                                    || type.getName().matches("(org\\.openplp|jakarta)\\..*"));
                    if (isForOthers && point.whyNotCalled().isEmpty() && samples.canCall(point)) {
                        functions.add(new Taken(point, i));
                    }
                }
            }
        }
        return functions;
    }

    @Test
    void isNotTakenAtItsWordWhereItGivesNull() {
        List<String> wrong = new ArrayList<>();
        for (Taken function : functions()) {
            for (Method method : function.methods()) {
                if (!method.getReturnType().isPrimitive()) {
                    Handed handed = new Handed(method, Handed.Manner.GIVES_NULL, function.standIn());
                    Throwable thrown = function.thrownWith(handed);
                    if (handed.isCalled() && !isNamed(thrown, function.parameter(), method.getName())) {
                        wrong.add(function + " " + method.getName() + ": " + thrown);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static boolean isNamed(Throwable thrown, String... names) {
        return (thrown instanceof NullPointerException || thrown instanceof IllegalStateException)
                && Stream.of(names)
                        .anyMatch(name -> String.valueOf(thrown.getMessage()).matches(".*\\b" + name + "\\b.*"));
    }

    @Test
    void isHeardWhereItThrows() {
        List<String> wrong = new ArrayList<>();
        for (Taken function : functions()) {
            for (Method method : function.methods()) {
                Handed handed = new Handed(method, Handed.Manner.THROWS, function.standIn());
                Throwable thrown = function.thrownWith(handed);
                if (handed.isCalled() && !(thrown instanceof Handed.Fault)) {
                    wrong.add(function + " " + method.getName() + ": " + thrown);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void isCalledOnceForEachThing() {
        List<String> wrong = new ArrayList<>();
        for (Taken function : functions()) {
            for (Method method : function.methods()) {
                Handed handed = new Handed(method, Handed.Manner.AS_IT_SHOULD, function.standIn());
                function.thrownWith(handed);
                if (handed.isCalledTwiceForTheSame()) {
                    wrong.add(function + " " + method.getName());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** So that a method that is added and keeps a function for later is tried below. */
    @Test
    void isCalledOrTriedBelowWhereItIsHeld() {
        Set<String> notCalled = functions().stream()
                .filter(function -> function.methods().stream().noneMatch(method -> isCalled(function, method)))
                .map(Taken::toString)
                .collect(Collectors.toSet());

        assertThat(notCalled).containsAll(REFUSED);
        notCalled.removeAll(REFUSED);
        notCalled.remove(WAITS);
        assertThat(HeldFunction.all().map(HeldFunction::taker)).containsAll(notCalled);
    }

    private static boolean isCalled(Taken function, Method method) {
        Handed handed = new Handed(method, Handed.Manner.AS_IT_SHOULD, function.standIn());
        function.thrownWith(handed);
        return handed.isCalled();
    }

    @ParameterizedTest
    @MethodSource("org.openplp.testkit.argument.HeldFunction#all")
    void isRefusedByNameWhenItIsUsedWhereItGivesNull(HeldFunction held) {
        assertThat(catchThrowable(() -> held.use().of(Handed.Manner.GIVES_NULL)))
                .matches(thrown -> isNamed(thrown, held.name()), "is refused by the name " + held.name());
    }

    @ParameterizedTest
    @MethodSource("org.openplp.testkit.argument.HeldFunction#all")
    void isHeardWhenItIsUsedWhereItThrows(HeldFunction held) {
        assertThat(catchThrowable(() -> held.use().of(Handed.Manner.THROWS))).isInstanceOf(Handed.Fault.class);
    }
}
