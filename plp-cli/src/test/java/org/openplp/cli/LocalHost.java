package org.openplp.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.law.compile.LawFolder;

/** An invented municipality that writes law files and a rule, and packs both as a jar. */
final class LocalHost {
    private LocalHost() {}

    /** The law files in some languages: one norm that records show, met or not, and one for people. */
    static Path law(Path folder, String read, String... languages) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("local.yaml"), """
                prefix: GEM
                version: 2026.1
                name: Gemeente
                languages: [%s]
                sources:
                  rules:
                    title: %s
                    date: %s
                    read: %s
                """.formatted(
                        String.join(", ", languages), texts("title", 6, languages), texts("date", 6, languages), read));
        Files.writeString(folder.resolve("GEM-1.yaml"), """
                id: GEM-1
                statement: %s
                condition: %s
                interpretation: %s
                bearers: [PLP]
                modality: OBLIGATION
                citations:
                  - rules art. 4
                check: RECORDS
                shape: STANDING
                subject: PARTNERSHIP
                rule:
                  holds: {appointments: {some: in-office}}
                met: %s
                not: %s
                do: %s
                cases:
                  - rows:
                      - {appointments: [{id: a-1, role: COORDINATOR, from: 2025-01-01}], is: MET}
                      - appointments: []
                        is: BREACHED
                        show: %s
                      - {is: UNDETERMINED, lacks: [appointments]}
                """.formatted(Stream.concat(
                        Stream.of("statement", "condition", "interpretation", "met", "not", "do")
                                .map(key -> texts(key, 2, languages)),
                        Stream.of(texts("show", 10, languages)))
                .toArray()));
        Files.writeString(folder.resolve("GEM-2.yaml"), """
                id: GEM-2
                statement: %s
                bearers: [COORD]
                modality: RECOMMENDATION
                citations: [rules art. 7]
                check: JUDGEMENT
                shape: JUDGED
                subject: PARTNERSHIP
                """.formatted(texts("another statement", 2, languages)));
        return folder;
    }

    private static String texts(String key, int indent, String... languages) {
        return Stream.of(languages)
                .map(language -> "\n" + " ".repeat(indent) + language + ": " + text(key, language))
                .collect(Collectors.joining());
    }

    /** What a text says. */
    static String text(String key, String language) {
        return "The " + key + " of GEM in " + language + ".";
    }

    /** Classes, law and service of the host, in a jar that is a module too. */
    static Path jar(Path folder, Path law) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(sources.resolve("module-info.java"), """
                module gemeente {
                    requires org.openplp.rules;
                    provides org.openplp.rules.local.LocalRulesProvider with gemeente.Rules;
                }
                """);
        Path source = Files.createDirectories(sources.resolve("gemeente")).resolve("Rules.java");
        Files.writeString(source, """
                package gemeente;

                import org.openplp.rules.local.LocalRules;
                import org.openplp.rules.local.LocalRulesProvider;
                import org.openplp.rules.norm.LocalLaw;

                public final class Rules implements LocalRulesProvider {
                    @Override
                    public LocalRules localRules() {
                        return LocalRules.of(LocalLaw.of(Rules.class, "GEM"));
                    }
                }
                """);
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-p",
                        modulePath(),
                        "-d",
                        classes.toString(),
                        sources.resolve("module-info.java").toString(),
                        source.toString());
        if (code != 0) {
            throw new IllegalStateException("javac ended with " + code);
        }
        LawFolder.of(law).writeInto(classes);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.openplp.rules.local.LocalRulesProvider"), "gemeente.Rules\n");
        return packed(classes, folder.resolve("gemeente.jar"));
    }

    /** The modules that plp is made of. */
    static String modulePath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("plp-tries"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path packed(Path classes, Path jar) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(classes)) {
            all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out)) {
            for (Path file : files) {
                packed.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                packed.write(Files.readAllBytes(file));
                packed.closeEntry();
            }
        }
        return jar;
    }

    /** What a process of Java prints. */
    static String printed(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(words);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
