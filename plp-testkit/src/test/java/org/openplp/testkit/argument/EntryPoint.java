package org.openplp.testkit.argument;

import jakarta.validation.ConstraintValidatorContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.act.Act;
import org.openplp.core.fact.Event;
import org.openplp.formats.report.InOrder;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Fact;
import org.openplp.testkit.PlpAssertions;
import org.openplp.testkit.cases.Implementation;

/**
 * A public method or constructor that takes something, of a public type in a package that a module exports.
 *
 * @param executable the method or constructor
 */
record EntryPoint(Executable executable) {
    private static final Set<Class<?>> HOSTS = Set.of(
            Fact.Reader.class, Asked.Reader.class, InOrder.Work.class, InOrder.Taker.class, Implementation.class);

    /** Those of one module, in an order that stays. */
    static List<EntryPoint> of(String module) {
        return publicTypes(module).stream()
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods())))
                .map(EntryPoint::new)
                .filter(EntryPoint::isOurs)
                .sorted(Comparator.comparing(EntryPoint::toString))
                .toList();
    }

    static List<Class<?>> publicTypes(String module) {
        ModuleReference reference = ModuleFinder.of(Path.of("..", module, "target", "classes")).findAll().stream()
                .findFirst()
                .orElseThrow();
        Set<String> exported = reference.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = reference.open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(".class") && file.contains("/"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .sorted()
                    .<Class<?>>map(EntryPoint::named)
                    .filter(EntryPoint::isPublic)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** What Java writes itself is left out. */
    private boolean isOurs() {
        boolean isOfJava = executable.isSynthetic()
                || executable.getName().equals("equals")
                || (type().isEnum() && executable.getName().equals("valueOf"));
        return Modifier.isPublic(executable.getModifiers()) && executable.getParameterCount() > 0 && !isOfJava;
    }

    Class<?> type() {
        return executable.getDeclaringClass();
    }

    List<Parameter> parameters() {
        return List.of(executable.getParameters());
    }

    boolean hasReceiver() {
        return executable instanceof Method && !Modifier.isStatic(executable.getModifiers());
    }

    boolean makesRecord() {
        return type().isRecord() && executable instanceof Constructor;
    }

    /** Whether it makes a record of what is on record, which holds no null; acts and events only hold what they are given. */
    boolean makesFacts() {
        return makesRecord()
                && type().getName().startsWith("org.openplp.core.")
                && !Act.class.isAssignableFrom(type())
                && !Event.class.isAssignableFrom(type());
    }

    /** Why the tests do not call it; empty if they do. */
    String whyNotCalled() {
        List<Class<?>> takes = List.of(executable.getParameterTypes());
        if (HOSTS.contains(type()) && hasReceiver()) {
            return "written by a host";
        }
        if (takes.contains(ConstraintValidatorContext.class)) {
            return "called by a validation provider alone";
        }
        return type() == PlpAssertions.class ? "takes a null as AssertJ does: the first assertion on it tells" : "";
    }

    Object call(Object receiver, Object... arguments) throws Throwable {
        try {
            return executable instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) executable).invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** As {@code Fact.at(String, Reader)}, with the package before it. */
    @Override
    public String toString() {
        String name = executable instanceof Method ? "." + executable.getName() : "";
        return type().getName()
                + name
                + Arrays.stream(executable.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
