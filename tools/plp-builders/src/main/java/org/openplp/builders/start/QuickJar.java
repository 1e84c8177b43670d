package org.openplp.builders.start;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites the classes of a jar. Equal jars give equal ones. */
public final class QuickJar {
    private static final String CLASS = ".class";

    /** The time of each file. It is the same in every time zone, and no jar can hold an earlier month in all of them. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private QuickJar(Path jar) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
    }

    /**
     * Rewrites a jar in its place: the lambdas of some packages, and every class that is made for Java 5.
     *
     * @param args the jar, which holds all that its classes extend; and the beginning of the names of the packages, such
     *     as {@code org/openplp/}
     * @throws IllegalArgumentException unless there are two
     * @throws IOException if the jar cannot be read or written
     */
    public static void main(String... args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("a jar and the beginning of names are expected");
        }
        Path jar = Path.of(args[0]);
        QuickJar quick = new QuickJar(jar);
        quick.rewriteLambdas(args[1]);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            quick.rewrite("", bytes -> OldClass.isOne(bytes) ? OldClass.renewed(bytes, loader) : bytes);
        }
        Path written = jar.resolveSibling(jar.getFileName() + ".quick");
        quick.write(written);
        Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private void rewriteLambdas(String packages) {
        Lambdas lambdas = new Lambdas();
        rewrite(packages, lambdas::without);
        lambdas.nests()
                .forEach((host, members) ->
                        files.computeIfPresent(host + CLASS, (name, bytes) -> Lambdas.withMembers(bytes, members)));
        lambdas.made().forEach((name, bytes) -> files.put(name + CLASS, bytes));
    }

    private void rewrite(String beginning, UnaryOperator<byte[]> change) {
        files.replaceAll(
                (name, bytes) -> name.startsWith(beginning) && name.endsWith(CLASS) ? change.apply(bytes) : bytes);
    }

    private void write(Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(file.getValue());
            }
        }
    }
}
