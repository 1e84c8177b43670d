package org.openplp.testkit.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.DefectCode;

/** All that a defect may say: the words of the format and of the texts about defects, and never one that only stands in the file. */
final class Vocabulary {
    /** The version of the format, how deep values may lie, and how many defects and values are told and read. */
    private static final Set<String> NUMBERS = Set.of("1", "32", "100000", "8388608");

    private static final Pattern KEY = Pattern.compile("([A-Za-z]+):");
    private static final Pattern INDEX = Pattern.compile("\\[[0-9]+]");

    private final Set<String> codes = Arrays.stream(DefectCode.class.getFields())
            .map(Vocabulary::constant)
            .collect(Collectors.toSet());
    private final Set<String> keys = keysByExample();
    private final Set<String> words = new HashSet<>();

    Vocabulary() {
        texts().stringPropertyNames().forEach(name -> words.addAll(Arrays.asList(name.split("\\."))));
        add(Dossier.class, new HashSet<>());
    }

    boolean isCode(String code) {
        return codes.contains(code);
    }

    /** Whether a value of a defect is a word of the format, a list of such words, a limit, or a path of known keys. */
    boolean isKnown(String value) {
        return NUMBERS.contains(value) || words.contains(value) || isPath(value);
    }

    private boolean isPath(String value) {
        return Stream.of(INDEX.matcher(value).replaceAll("").split("\\.", -1)).allMatch(keys::contains);
    }

    private static String constant(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> keysByExample() {
        try {
            String text = Files.readString(Path.of("..", "docs", "dossier-by-example.yaml"));
            return KEY.matcher(text).results().map(key -> key.group(1)).collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (InputStream bytes = Objects.requireNonNull(
                DefectCode.class.getResourceAsStream("/org/openplp/formats/defects_en.properties"))) {
            texts.load(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Adds the keys of a record, each word of its closed lists, and the lists as they are told. */
    private void add(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                add(argument, seen);
            }
        } else if (type instanceof Class<?> list && list.isEnum()) {
            Set<String> names = new LinkedHashSet<>();
            for (Object word : list.getEnumConstants()) {
                names.add(((Enum<?>) word).name());
            }
            words.addAll(names);
            words.add(String.join(", ", names));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                keys.add(component.getName());
                add(component.getGenericType(), seen);
            }
        }
    }
}
