package org.openplp.builders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;

/** The source code of the builder of one record. */
final class BuilderSource {
    /** Names of variables that would hide a package. */
    private static final Set<String> OBSCURING = Set.of("java", "org");

    private final ProcessingEnvironment environment;
    private final TypeElement record;
    private final String packageName;
    private final String name;

    BuilderSource(TypeElement record, ProcessingEnvironment environment) {
        this.environment = environment;
        this.record = record;
        this.packageName = environment
                .getElementUtils()
                .getPackageOf(record)
                .getQualifiedName()
                .toString();
        this.name = record.getSimpleName() + "Builder";
    }

    String qualifiedName() {
        return packageName + "." + name;
    }

    /** The reasons why the builder cannot be written, as sentences about the record; empty if there are none. */
    List<String> obstacles() {
        List<String> found = new ArrayList<>();
        if (record.getKind() != ElementKind.RECORD) {
            found.add("A builder is written for a record alone.");
        }
        if (packageName.isEmpty()) {
            found.add("A record with a builder is in a package.");
        }
        if (!record.getTypeParameters().isEmpty()) {
            found.add("A record with a builder has no type parameters.");
        }
        if (isPrivate(record)) {
            found.add("A record with a builder is not private, and in nothing that is.");
        }
        for (RecordComponentElement component : record.getRecordComponents()) {
            String named = component.getSimpleName().toString();
            if (OBSCURING.contains(named)) {
                found.add("No component is called " + named + ": in the builder, packages begin with that name.");
            }
            if (!isWritable(component.asType())) {
                found.add("The builder cannot write the type of " + named
                        + ": a primitive type, or a class whose arguments are classes.");
            }
        }
        return found;
    }

    private static boolean isPrivate(Element element) {
        return element.getModifiers().contains(Modifier.PRIVATE)
                || (element.getEnclosingElement() instanceof TypeElement outer && isPrivate(outer));
    }

    /** Whether the builder can write the type. A missing class is left for the compiler to report. */
    private static boolean isWritable(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind().isPrimitive();
        }
        int parameters =
                ((TypeElement) declared.asElement()).getTypeParameters().size();
        return declared.getTypeArguments().size() == parameters
                && declared.getTypeArguments().stream().allMatch(BuilderSource::isWritable);
    }

    String text() {
        List<Component> components = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            components.add(new Component(component.getSimpleName().toString(), component.asType()));
        }
        String type = record.getQualifiedName().toString();
        return """
                package %1$s;

                /** Builds {@link %2$s}. To be used at once, by one thread. */
                @SuppressWarnings("all")
                public final class %3$s {
                %4$s
                    /** Creates a builder with nothing set; endings count as not having happened. */
                    public %3$s() {}

                    /**
                     * Sets every component to that of a record.
                     *
                     * @param record the record
                     * @return this builder
                     */
                    public %3$s like(%2$s record) {
                        java.util.Objects.requireNonNull(record, "record");
                %5$s        return this;
                    }
                %6$s
                    /**
                     * The record.
                     *
                     * @return the record
                     * @throws IllegalStateException if something is not set
                     */
                    public %2$s build() {
                        java.util.List<String> missing = new java.util.ArrayList<>();
                %7$s        if (!missing.isEmpty()) {
                            throw new IllegalStateException("%8$s lacks " + missing + ": set them, or begin with toBuilder() of a record that has them");
                        }
                        return new %2$s(%9$s);
                    }

                    /** A record with nothing on record yet. */
                    static %2$s blank(%10$s) {
                        return new %2$s(%11$s);
                    }

                    /** A record whose unknown facts and lists are taken from an earlier state of the same record. */
                    static %2$s orEarlier(%2$s now, %2$s earlier) {
                        return new %2$s(%12$s);
                    }
                }
                """.formatted(
                packageName,
                type,
                name,
                all(components, Component::field),
                all(components, Component::copy),
                all(components, Component::setters),
                all(components, Component::check),
                record.getSimpleName(),
                listed(components, Component::use),
                listed(components.stream().filter(one -> one.blank().isEmpty()).toList(), Component::parameter),
                listed(components, one -> one.blank().orElse(one.name)),
                listed(components, Component::orEarlier));
    }

    private static String listed(List<Component> components, Function<Component, String> part) {
        return components.stream().map(part).collect(Collectors.joining(", "));
    }

    private static String all(List<Component> components, Function<Component, String> part) {
        return components.stream().map(part).collect(Collectors.joining());
    }

    private final class Component {
        private static final String FACT = "org.openplp.core.fact.";

        private final String name;
        private final TypeMirror type;

        Component(String name, TypeMirror type) {
            this.name = name;
            this.type = type;
        }

        /**
         * The component, qualified by {@code this}, since it may have the name of a local variable of {@code build}.
         */
        String use() {
            return "this." + name;
        }

        String parameter() {
            return written(type) + " " + name;
        }

        /** What the component is if nothing is on record; empty if it always exists. */
        Optional<String> blank() {
            if (isOf(FACT + "Recorded") || isOf(FACT + "Entries")) {
                return Optional.of(qualified((DeclaredType) type) + ".unknown()");
            }
            if (isOf(FACT + "Answer")) {
                return Optional.of(FACT + "Answer.UNKNOWN");
            }
            return isOf("java.util.Optional") ? Optional.of("java.util.Optional.empty()") : Optional.empty();
        }

        String orEarlier() {
            boolean canBeUnknown = blank().isPresent() && !isOf("java.util.Optional");
            return (canBeUnknown ? "now.%1$s().orEarlier(earlier.%1$s())" : "now.%1$s()").formatted(name);
        }

        String field() {
            String start = isOf("java.util.Optional") ? " = java.util.Optional.empty()" : "";
            return "    private %s %s%s;\n".formatted(boxed(), name, start);
        }

        String copy() {
            return "        this.%1$s = record.%1$s();\n".formatted(name);
        }

        String check() {
            return "        if (this.%1$s == null) missing.add(\"%1$s\");\n".formatted(name);
        }

        String setters() {
            if (isOf(FACT + "Recorded")) {
                String remedy = "where that means that it is not on record, write Recorded.ofNullable(value)";
                return setter(written(type), name, remedy)
                        + setter(written(argument()), FACT + "Recorded.of(" + name + ")", remedy);
            }
            if (isOf(FACT + "Answer")) {
                String remedy = "where that means that it is not on record, write Answer.of(value)";
                return setter(written(type), name, remedy)
                        + setter("Boolean", FACT + "Answer.of(" + name + ")", remedy);
            }
            if (isOf(FACT + "Entries")) {
                return setter(written(type), name, "where the list was not handed over, write Entries.unknown()");
            }
            if (isOf("java.util.Optional")) {
                String remedy = "where it has not happened, write Optional.empty()";
                return setter(written(type), name, remedy)
                        + setter(written(argument()), "java.util.Optional.of(" + name + ")", remedy);
            }
            return setter(written(type), name, "give one");
        }

        private String setter(String parameter, String value, String remedy) {
            String check = type.getKind().isPrimitive()
                    ? ""
                    : "        java.util.Objects.requireNonNull(%1$s, \"%1$s is null: %2$s\");\n"
                            .formatted(name, remedy);
            return """

                        /**
                         * Sets {@code %1$s}.
                         *
                         * @param %1$s the value
                         * @return this builder
                         */
                        public %2$s %1$s(%3$s %1$s) {
                    %4$s        this.%1$s = %5$s;
                            return this;
                        }
                    """.formatted(name, BuilderSource.this.name, parameter, check, value);
        }

        private boolean isOf(String generic) {
            return type instanceof DeclaredType declared && qualified(declared).equals(generic);
        }

        private TypeMirror argument() {
            return ((DeclaredType) type).getTypeArguments().get(0);
        }

        private String boxed() {
            return type instanceof PrimitiveType primitive
                    ? environment
                            .getTypeUtils()
                            .boxedClass(primitive)
                            .getQualifiedName()
                            .toString()
                    : written(type);
        }
    }

    /** The type without constraint annotations on its parts. */
    static String written(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            String arguments = declared.getTypeArguments().stream()
                    .map(BuilderSource::written)
                    .collect(Collectors.joining(", "));
            return qualified(declared) + (arguments.isEmpty() ? "" : "<" + arguments + ">");
        }
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    private static String qualified(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
}
