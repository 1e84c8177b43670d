package org.openplp.core.dossier;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records of the module, and how they are built. */
final class Records {
    private static final String CLASS = ".class";

    private Records() {}

    /** Every record of the module, nested ones too. */
    static List<Class<?>> all() {
        Path classes = classes();
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(CLASS) && !name.contains("-info"))
                    .<Class<?>>map(Records::load)
                    .filter(Class::isRecord)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types of the components of a record, with their arguments. */
    static List<Type> types(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .toList();
    }

    /** The builder of a record; empty if it has none. */
    static Optional<Class<?>> builder(Class<?> record) {
        try {
            return Optional.of(Class.forName(record.getPackageName() + "." + record.getSimpleName() + "Builder"));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Path classes() {
        try {
            return Path.of(Dossier.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new LinkageError("no place of classes", e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - CLASS.length()).replace(File.separatorChar, '.');
        try {
            return Class.forName(name, false, Dossier.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
