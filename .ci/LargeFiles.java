import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Checks files of 64 MiB that were made to cost much, with 256 MiB of memory: each is refused in one sentence, by exit code 3 and in time.
 *
 * <p>The only argument is the jar of the command.
 */
final class LargeFiles {
    private static final int SIZE = 64 << 20;
    private static final int MINUTES = 5;
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
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
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

    private static void refuses(Path jar, Path file) throws IOException, InterruptedException {
        Path out = file.resolveSibling("out");
        Path err = file.resolveSibling("err");
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar.toString()));
        command.addAll(List.of("check", file.getFileName().toString(), "--on", "2026-11-24"));
        long started = System.nanoTime();
        Process plp = new ProcessBuilder(command)
                .directory(file.getParent().toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = plp.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            plp.destroyForcibly().waitFor();
        }
        String told = Files.readString(err);
        String sentence = file.getFileName() + ":\\d+:\\d+: [A-Z][^\n]*\\.\n";
        if (!ended || plp.exitValue() != 3 || Files.size(out) != 0 || !told.matches(sentence)) {
            System.err.printf("%s was not refused in one sentence:%n%.500s%n", file.getFileName(), told);
            System.exit(1);
        }
        System.out.printf("%d s  %s", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started), told);
        Files.delete(file);
    }
}
