package org.openplp.testkit.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Somebody who does as the tutorial says, in a folder of his own. He has the library on the class path, and nothing of its tests. What Maven does with a folder as this
 * one, he does himself: compile, copy resources, run tests.
 */
final class Learner {
    private static final String EXIT_CODE = "; echo \"exit code $?\"";
    private static final String PROGRAM = "java -cp \"$PLP:target/classes\" ";
    private static final String COMMAND = "org.openplp.cli.Main";

    private final Path folder;

    /** How a program ended, and what it printed. */
    private record Ended(int code, List<String> printed) {}

    Learner(Path folder) {
        this.folder = folder;
    }

    /** Does as the page says; gives what was printed, nothing for a file. */
    List<String> does(Tutorial.Deed deed) throws IOException, InterruptedException {
        if (deed instanceof Tutorial.Run run) {
            return runs(run.command());
        }
        if (deed instanceof Tutorial.Write write) {
            Path file = folder.resolve(write.file());
            Files.createDirectories(file.getParent());
            Files.writeString(file, write.content());
        } else if (deed instanceof Tutorial.Add add) {
            Files.writeString(folder.resolve(add.file()), add.content(), StandardOpenOption.APPEND);
        }
        return List.of();
    }

    private List<String> runs(String command) throws IOException, InterruptedException {
        if (command.startsWith("mvn ")) {
            return maven(command);
        }
        String words = command.replace(EXIT_CODE, "");
        assertThat(words).as("a command that the learner knows").matches("(plp |\\Q" + PROGRAM + "\\E).*");
        String program =
                words.startsWith("plp ") ? words.replaceFirst("plp", COMMAND) : words.substring(PROGRAM.length());
        Ended ended = java("target/classes", program.split(" ", -1));
        List<String> printed = new ArrayList<>(ended.printed());
        if (command.endsWith(EXIT_CODE)) {
            printed.add("exit code " + ended.code());
        }
        return printed;
    }

    private List<String> maven(String command) throws IOException, InterruptedException {
        assertThat(command).as("a goal that the learner knows").isIn("mvn -q compile", "mvn test");
        compiles("main", "");
        copiesResources();
        if (command.equals("mvn -q compile")) {
            return List.of();
        }
        compiles("test", "target/classes");
        return runsTests();
    }

    private Ended java(String ours, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                ours + File.pathSeparator + classPath()));
        command.addAll(List.of(words));
        Path out = Files.createTempFile("printed", null);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("it takes too long: " + String.join(" ", words));
            }
            return new Ended(process.exitValue(), Files.readAllLines(out));
        } finally {
            Files.delete(out);
        }
    }

    private void compiles(String what, String ours) throws IOException {
        Path classes =
                Files.createDirectories(folder.resolve(what.equals("main") ? "target/classes" : "target/test-classes"));
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "this is no JDK");
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder.resolve("src").resolve(what).resolve("java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        List<String> options =
                new ArrayList<>(List.of("--release", "17", "-proc:none", "-Xlint:all,-classfile", "-Werror"));
        options.addAll(List.of("-d", classes.toString(), "-cp"));
        options.add((ours.isEmpty() ? "" : folder.resolve(ours) + File.pathSeparator) + classPath());
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
        assertThat(said.toString()).isEmpty();
    }

    private void copiesResources() throws IOException {
        Path resources = folder.resolve("src/main/resources");
        if (!Files.exists(resources)) {
            return;
        }
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("target/classes")
                        .resolve(resources.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file));
            }
        }
    }

    /** In a process of its own, since cases are looked up from the folder in which it runs. */
    private List<String> runsTests() throws IOException, InterruptedException {
        String runner = RunTests.class.getName();
        Path copy = folder.resolve("target/runner").resolve(runner.replace('.', '/') + ".class");
        Files.createDirectories(copy.getParent());
        try (InputStream code = Objects.requireNonNull(RunTests.class.getResourceAsStream("RunTests.class"))) {
            Files.write(copy, code.readAllBytes());
        }
        String ours = String.join(File.pathSeparator, "target/classes", "target/test-classes", "target/runner");
        Ended ended = java(ours, runner);
        assertThat(ended.code()).as(String.join("\n", ended.printed())).isZero();
        return ended.printed();
    }

    /** The class path of this test without the tests of the library. */
    private static String classPath() {
        Path tests;
        try {
            tests = Path.of(Learner.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(whole.split(File.pathSeparator, -1))
                .filter(entry ->
                        !entry.isEmpty() && !Path.of(entry).toAbsolutePath().equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
