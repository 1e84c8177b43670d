import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Checks files of 64 MiB that were made to cost much, with 256 MiB of memory: each is refused in one sentence, by exit code 3 and in time. So is a dossier in order
 * for whose findings memory does not suffice, and its neighbours in a folder are reported.
 *
 * <p>The only argument is the jar of the command.
 */
final class LargeFiles {
    private static final int SIZE = 64 << 20;
    private static final int SECONDS = 120;
    private static final String SENTENCE = ":\\d+:\\d+: [A-Z][^\n]*\\.\n";
    private static final String YAML = "openplp: 1\npartnership:\n  id: plp-1\n";
    private static final String JSON = "{\"openplp\":1,\"partnership\":{\"id\":\"plp-1\"";
    private static final String X = "x".repeat(1000);
    private static final String BRACKETS = "[".repeat(1000);

    private LargeFiles() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path jar = Path.of(args[0]).toAbsolutePath();
        Path folder = Files.createTempDirectory("plp-large");
        try {
            refuses(jar, file(folder, "scalar.yaml", YAML + "  name: \"", X, "\"\n"));
            refuses(jar, file(folder, "scalar.json", JSON + ",\"name\":\"", X, "\"}}"));
            refuses(
                    jar,
                    file(
                            folder,
                            "members.yaml",
                            YAML + "memberships:\n",
                            "  - {id: m-#, actor: p-#, adult: true, joinedOn: 2023-10-01}\n",
                            ""));
            refuses(
                    jar,
                    file(
                            folder,
                            "members.json",
                            JSON + "},\"memberships\":[",
                            "{\"id\":\"m-#\",\"actor\":\"p-#\",\"adult\":true,\"joinedOn\":\"2023-10-01\"},",
                            "{\"id\":\"m-0\",\"actor\":\"p-0\"}]}"));
            refuses(jar, file(folder, "deep.yaml", YAML + "extra: ", BRACKETS, "\n"));
            refuses(jar, file(folder, "deep.json", JSON + "},\"extra\":", BRACKETS, ""));
            refuses(jar, file(folder, "aliases.yaml", YAML + "a: &a [x, x]\nb: [", "[*a, *a, *a, *a], ", "]\n"));
            reportsTheOthers(jar, folder);
            refuses(jar, large(folder.resolve("valid.yaml")));
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A beginning, a part that is counted at # as often as it fits, and an end. */
    private static Path file(Path folder, String name, String start, String part, String end) throws IOException {
        Path file = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(start);
            int left = SIZE - start.length() - end.length();
            for (int i = 1; ; i++) {
                String one = part.replace("#", Integer.toString(i));
                left -= one.length();
                if (left < 0) {
                    break;
                }
                out.write(one);
            }
            out.write(end);
        }
        return file;
    }

    /** A dossier of some 7 MiB in which nothing is wrong with the file: each of its members is a finding. */
    private static Path large(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(YAML + "  operationalSince: 2023-09-01\nmemberships:\n");
            for (int i = 0; i < 100_000; i++) {
                out.write("  - {id: m-" + i + ", actor: p-" + i + ", adult: false, joinedOn: 2024-01-01}\n");
            }
        }
        return file;
    }

    private static void reportsTheOthers(Path jar, Path folder) throws IOException, InterruptedException {
        Path several = Files.createDirectory(folder.resolve("several"));
        Files.writeString(several.resolve("a.yaml"), YAML);
        large(several.resolve("b.yaml"));
        Files.writeString(several.resolve("c.yaml"), YAML);
        Ran ran = check(jar, folder, "several", "--format", "json");
        String document = Files.readString(ran.out());
        boolean whole = document.contains("\"several/a.yaml\"")
                && document.contains("\"file.too-large\"")
                && document.contains("\"several/c.yaml\"")
                && document.endsWith("}\n");
        if (ran.code() != 3 || !whole || !ran.told().matches("several/b\\.yaml" + SENTENCE)) {
            stop("the folder was not reported whole", ran);
        }
        System.out.printf("%d s  %s", ran.seconds(), ran.told());
    }

    private static void refuses(Path jar, Path file) throws IOException, InterruptedException {
        Ran ran = check(jar, file.getParent(), file.getFileName().toString());
        if (ran.code() != 3 || Files.size(ran.out()) != 0 || !ran.told().matches(file.getFileName() + SENTENCE)) {
            stop(file.getFileName() + " was not refused in one sentence", ran);
        }
        System.out.printf("%d s  %s", ran.seconds(), ran.told());
        Files.delete(file);
    }

    private static void stop(String what, Ran ran) {
        System.err.printf("%s: exit code %d after %d s%n%.500s%n", what, ran.code(), ran.seconds(), ran.told());
        System.exit(1);
    }

    /** How a check ended; with -1 if it had to be ended. */
    private record Ran(int code, long seconds, Path out, String told) {}

    private static Ran check(Path jar, Path folder, String... words) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar.toString()));
        command.addAll(List.of("check", "--on", "2026-11-24"));
        command.addAll(List.of(words));
        long started = System.nanoTime();
        Process plp = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = plp.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            plp.destroyForcibly().waitFor();
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
        return new Ran(ended ? plp.exitValue() : -1, seconds, out, Files.readString(err));
    }
}
