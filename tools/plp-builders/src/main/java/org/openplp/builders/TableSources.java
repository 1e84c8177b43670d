package org.openplp.builders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The source code of the component tables: a class for each record, and one that finds it by the name of the record. */
final class TableSources {
    private static final String CORE = "org.openplp.core.";

    /** The kinds of components by their classes. */
    private static final Map<String, String> KINDS = Map.of(
            CORE + "fact.Recorded",
            "VALUE",
            CORE + "fact.Answer",
            "QUESTION",
            CORE + "fact.Entries",
            "LIST",
            "java.util.Optional",
            "ENDING");

    private final ProcessingEnvironment environment;
    private final String packageName;
    private final Map<String, TypeElement> records = new LinkedHashMap<>();

    /** The tables that an annotated type asks for. */
    TableSources(TypeElement type, ProcessingEnvironment environment) {
        this.environment = environment;
        this.packageName = environment.getElementUtils().getPackageOf(type).toString();
        for (Object root : (List<?>) value(annotation(type, "TablesFor").orElseThrow())) {
            find((TypeMirror) ((AnnotationValue) root).getValue());
        }
    }

    private void find(TypeMirror type) {
        if (isRecord(type)) {
            TypeElement record = (TypeElement) ((DeclaredType) type).asElement();
            String name = environment.getElementUtils().getBinaryName(record).toString();
            if (records.putIfAbsent(name, record) == null) {
                record.getRecordComponents().forEach(component -> find(content(component)));
            }
        } else if (type instanceof DeclaredType family) {
            ((TypeElement) family.asElement()).getPermittedSubclasses().forEach(this::find);
        }
    }

    /** Writes the source code of each class, with its qualified name. */
    void write(BiConsumer<String, String> file) {
        records.values().forEach(record -> file.accept(packageName + "." + name(record), table(record)));
        file.accept(packageName + ".Tables", """
                package %s;

                /** The component tables of the records, by the names of their classes. */
                final class Tables {
                    private Tables() {}

                    /** The table of a record; empty for another class. */
                    static java.util.List<Component> of(String record) {
                        return switch (record) {
                %s            default -> java.util.List.of();
                        };
                    }

                    /** A record of these values. */
                    static Object create(String record, @org.jspecify.annotations.Nullable Object[] values) {
                        return switch (record) {
                %s            default -> throw new IllegalArgumentException("no dossier, act or event has a record " + record);
                        };
                    }
                }
                """.formatted(packageName, cases("ALL"), cases("create(values)")));
    }

    private String cases(String of) {
        return records.entrySet().stream()
                .map(one -> "            case \"%s\" -> %s.%s;\n".formatted(one.getKey(), name(one.getValue()), of))
                .collect(Collectors.joining());
    }

    private String table(TypeElement record) {
        List<String> components = new ArrayList<>();
        List<String> values = new ArrayList<>();
        StringBuilder cases = new StringBuilder();
        for (RecordComponentElement component : record.getRecordComponents()) {
            cases.append("            case %d -> it.%s();\n".formatted(components.size(), component.getSimpleName()));
            values.add("(%s) values[%d]".formatted(BuilderSource.written(component.asType()), components.size()));
            components.add("\n            new Component(\"%s\", Component.Kind.%s, %s.class, %s, new %s(%d))"
                    .formatted(
                            key(component),
                            kind(component.asType()),
                            written(content(component)),
                            annotation(component, "UnknownIfNone").isPresent(),
                            name(record),
                            components.size()));
        }
        return """
                package %1$s;

                /** Reads a component of {@link %2$s}. */
                @SuppressWarnings("unchecked") // the values are those of the components
                record %3$s(int of) implements java.util.function.Function<Object, Object> {
                    static final java.util.List<Component> ALL = java.util.List.of(%4$s);

                    static %2$s create(Object[] values) {
                        return new %2$s(%6$s);
                    }

                    @Override
                    public Object apply(Object record) {
                        %2$s it = (%2$s) record;
                        return switch (of) {
                %5$s            default -> throw new IllegalStateException();
                        };
                    }
                }
                """.formatted(
                        packageName,
                        record.getQualifiedName(),
                        name(record),
                        String.join(",", components),
                        cases,
                        String.join(", ", values));
    }

    private static String key(RecordComponentElement component) {
        return annotation(component, "Key")
                .map(key -> (String) value(key))
                .orElse(component.getSimpleName().toString());
    }

    private static String kind(TypeMirror type) {
        return KINDS.getOrDefault(written(type), isRecord(type) ? "RECORD" : "PLAIN");
    }

    /** The value of a fact, an entry of a list, or the type itself. */
    private static TypeMirror content(RecordComponentElement component) {
        return component.asType() instanceof DeclaredType type
                        && !type.getTypeArguments().isEmpty()
                ? type.getTypeArguments().get(0)
                : component.asType();
    }

    private static Optional<? extends AnnotationMirror> annotation(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(one -> written(one.getAnnotationType()).equals(CORE + name))
                .findFirst();
    }

    /** The value of an annotation that has one alone. */
    private static Object value(AnnotationMirror annotation) {
        return annotation.getElementValues().values().iterator().next().getValue();
    }

    private static boolean isRecord(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.RECORD;
    }

    /** The name of the class, without arguments or annotations. */
    private static String written(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : type.getKind().name().toLowerCase(Locale.ROOT);
    }

    /** Such as {@code OfCharterVersionSignature}. */
    private static String name(Element record) {
        return record instanceof TypeElement type
                ? name(type.getEnclosingElement()).concat(type.getSimpleName().toString())
                : "Of";
    }
}
