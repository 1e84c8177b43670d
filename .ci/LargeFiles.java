import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Checks files that were made to cost much, with 256 MiB of memory. Those of 64 MiB are refused in one sentence, by exit code 3 and in time. So is a dossier in order
 * for whose findings memory does not suffice, and its neighbours in a folder are reported. A dossier as they are, but for being as large as the limits let it be, is
 * reported, and so are dossiers within every limit, whose lists are as long as they may be and are looked at entry by entry for each entry of another. Of a folder, more
 * is reported than memory holds.
 *
 * <p>The first argument is the jar of the command. The second one is the limit of size, in MiB, that says how long the lists may be that are looked at for each entry of
 * another: what they take grows with its square, so it is less than that of the command unless it is asked for. Start it at the root of openplp.
 */
final class LargeFiles {
    private static final int SIZE = 64 << 20;
    private static final int SECONDS = 120;
    private static final int USUAL_MIB = 8;
    private static final int LITTLE_MIB = 48;
    private static final int DOSSIERS = 100;
    private static final int BYTES_OF_AN_ENTRY = 3072;
    private static final int MEMBERS_OF_THE_EXAMPLE = 24;
    private static final String IN_OPERATION = "  operationalSince: 2020-01-01\n";
    private static final String SENTENCE = "(:\\d+:\\d+)?: [A-Z][^\n]*\\.\n";
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
            reportsMany(jar, folder);
            refuses(jar, large(folder.resolve("valid.yaml")));
            reports(jar, SIZE >> 20, ordinary(folder.resolve("ordinary.yaml")));
            reports(jar, folder, args.length > 1 ? Integer.parseInt(args[1]) : USUAL_MIB);
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

    /** A dossier in which nothing is wrong with the file: each of its members, messages and reports is several findings. */
    private static Path large(Path file) throws IOException {
        int most = SIZE / BYTES_OF_AN_ENTRY;
        return dossier(
                file,
                list(most, "memberships:", "  - {id: m-#, actor: p-#, adult: false, joinedOn: 2024-01-01}"),
                list(most, "messages:", "  - {id: s-#}"),
                list(most, "reports:", "  - {id: r-#}"),
                list(most, "appointments:", "  - {id: a-#, actor: p-#, role: COORDINATOR}"));
    }

    /** The example in which there is all that there can be, with as many members, messages and reports as are let in, and what is usually on record of each. */
    private static Path ordinary(Path file) throws IOException {
        int most = SIZE / BYTES_OF_AN_ENTRY - MEMBERS_OF_THE_EXAMPLE;
        String dossier = Files.readString(Path.of("examples", "plp-croisette.yaml"));
        for (List<String> list : List.of(
                list(most, "memberships:", """
                \s - {id: n-#, actor: q-#, kind: RESIDENT, joinedOn: 2023-10-19, addedToListOn: 2023-10-20, voluntary: true, adult: true, livesInArea: true,
                     acknowledgement: {date: 2023-10-19, how: SIGNED_FORM, houseRules: "2023"}, toldWhyDataIsKept: 2023-10-19, measures: []}"""),
                list(most, "messages:", """
                \s - {id: t-#, urgency: URGENT, about: CRIME, origin: POLICE, draftedBy: POLICE, validatedByPoliceAt: 2023-12-08T17:48:00+01:00,
                     availableToCoordinatorAt: 2023-12-08T17:49:00+01:00, sentBy: POLICE, sentAt: 2023-12-08T17:50:00+01:00,
                     availableToAllMembersAt: 2023-12-08T17:50:00+01:00, channel: SMS, report: s-#, feedbackAt: 2023-12-11T19:00:00+01:00, feedbackVia: COORDINATOR,
                     shows: {recognisableSuspect: false, legiblePlate: false, source: false}}"""),
                list(most, "reports:", """
                \s - {id: s-#, by: q-#, observedAt: 2023-12-08T17:40:00+01:00, at: 2023-12-08T17:42:00+01:00, urgency: URGENT, directlyToPolice: true,
                     feedbackAt: 2023-12-09T10:00:00+01:00, feedbackBarred: false}"""))) {
            String[] around = dossier.split("\n" + list.get(0) + "\n", 2);
            dossier = around[0] + "\n" + String.join("\n", list) + "\n" + around[1];
        }
        return Files.writeString(file, dossier);
    }

    /** Lists of which each entry of one is judged by each of another. */
    private static void reports(Path jar, Path folder, int mib) throws IOException, InterruptedException {
        int most = (mib << 20) / BYTES_OF_AN_ENTRY;
        String member = "  - {id: m-#, actor: p, joinedOn: 2021-01-01, acknowledgement: {date: 2021-01-01, how: SIGNED_FORM}}";
        String gone = "  - {id: m-#, actor: p, joinedOn: 2021-01-01, movedAway: 2022-01-01, left: {date: 2022-01-01, why: DECEASED}}";
        String message = "  - {id: s-#, sentAt: 2021-01-01T23:30:00Z, urgency: URGENT, about: PREVENTION, sentBy: POLICE, channel: SMS}";
        String role = "  - {id: a-#, actor: p, role: COORDINATOR, from: 2021-01-01}";
        String measure = "      - {kind: POLICE_REPORT, date: 2021-02-01, sentToProsecutorOn: 2021-02-01}";
        String arrangement = "  - {parameter: feedback.max, value: P99Y, agreedOn: 2020-01-01, until: 2027-01-01, by: POLICE_ZONE}";
        List<String> members = list(most, "memberships:", member);
        List<String> messages = list(most, "messages:", message);
        List<String> incidents = list(most, "incidents:", "  - {id: i-#, by: p, punishable: true, date: 2022-01-01}");
        reports(jar, mib, dossier(
                folder.resolve("house-rules.yaml"),
                list(most, "  houseRules:", "    - {version: v#, adoptedOn: 2022-01-01}"), members));
        reports(jar, mib, dossier(
                folder.resolve("undated-house-rules.yaml"),
                list(most, "  houseRules:", "    - {version: v#}"), members));
        reports(jar, mib, dossier(
                folder.resolve("plans.yaml"),
                list(most, "  communicationPlan:", "    - {agreedOn: 2022-01-01}"), messages));
        reports(jar, mib, dossier(
                folder.resolve("channels.yaml"),
                list(most - 1, "  communicationPlan:\n    - agreedOn: 2020-01-01\n      channels:",
                        "        - {channel: SMS, for: NON_URGENT, sender: POLICE}"), messages));
        reports(jar, mib, dossier(
                folder.resolve("signatures.yaml"),
                list(most, "  changes:", "    - {date: 2021-01-01, what: CONTACTS}"),
                list(most / 2, "  charter:", "    - {signatures: [{by: POLICE, date: 2022-01-01}]}")));
        reports(jar, mib, dossier(
                folder.resolve("notices.yaml"),
                list(most, "memberList:\n  notices:", "    - {cause: MOVED, by: MANDATED_OFFICER}"),
                list(most, "memberships:", gone)));
        reports(jar, mib, dossier(
                folder.resolve("incidents.yaml"), members, incidents));
        reports(jar, mib, dossier(
                folder.resolve("roles.yaml"), list(most, "appointments:", role), incidents));
        reports(jar, mib, dossier(
                folder.resolve("measures.yaml"),
                list(most - 1, "memberships:\n  - id: m-1\n    actor: p\n    joinedOn: 2021-01-01\n    measures:", measure), incidents));
        reports(jar, mib, dossier(
                folder.resolve("arrangements.yaml"), messages, list(most, "arrangements:", arrangement)));
        reports(jar, mib, dossier(
                folder.resolve("partial.yaml"), list(most, "partial:", "  - memberships.measures"), members));
    }

    /** A key, and entries of its list that are counted at #. */
    private static List<String> list(int entries, String key, String entry) {
        List<String> lines = new ArrayList<>(List.of(key));
        for (int i = 1; i <= entries; i++) {
            lines.add(entry.replace("#", Integer.toString(i)));
        }
        return lines;
    }

    @SafeVarargs
    private static Path dossier(Path file, List<String>... lists) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(YAML + IN_OPERATION);
            for (List<String> list : lists) {
                for (String line : list) {
                    out.write(line + "\n");
                }
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

    /** A folder whose report is larger than the memory, since it is written dossier by dossier. */
    private static void reportsMany(Path jar, Path folder) throws IOException, InterruptedException {
        Path many = Files.createDirectory(folder.resolve("many"));
        List<String> members = list(200, "memberships:", "  - {id: m-#, kind: RESIDENT}");
        for (int i = 1; i <= DOSSIERS; i++) {
            dossier(many.resolve(i + ".yaml"), members);
        }
        Ran ran = check(jar, folder, LITTLE_MIB, "many", "--format", "json", "--fail-on", "never");
        if (ran.code() != 0 || Files.size(ran.out()) < 2L * LITTLE_MIB << 20 || !ran.told().isEmpty()) {
            stop("a report of " + Files.size(ran.out()) + " bytes was not written with " + LITTLE_MIB + " MiB", ran);
        }
        System.out.printf("%d s  many: reported, %d bytes with %d MiB%n", ran.seconds(), Files.size(ran.out()), LITTLE_MIB);
    }

    private static void refuses(Path jar, Path file) throws IOException, InterruptedException {
        Ran ran = check(jar, file.getParent(), file.getFileName().toString());
        if (ran.code() != 3 || Files.size(ran.out()) != 0 || !ran.told().matches(file.getFileName() + SENTENCE)) {
            stop(file.getFileName() + " was not refused in one sentence", ran);
        }
        System.out.printf("%d s  %s", ran.seconds(), ran.told());
        Files.delete(file);
    }

    private static void reports(Path jar, int mib, Path file) throws IOException, InterruptedException {
        long bytes = Files.size(file);
        Ran ran = check(jar, file.getParent(), file.getFileName().toString(), "--max-size", Integer.toString(mib), "--fail-on", "never");
        if (ran.code() != 0 || Files.size(ran.out()) == 0 || !ran.told().isEmpty()) {
            stop(file.getFileName() + " was not reported", ran);
        }
        System.out.printf("%d s  %s: reported, %d bytes%n", ran.seconds(), file.getFileName(), bytes);
        Files.delete(file);
    }

    private static void stop(String what, Ran ran) {
        System.err.printf("%s: exit code %d after %d s%n%.500s%n", what, ran.code(), ran.seconds(), ran.told());
        System.exit(1);
    }

    /** How a check ended; with -1 if it had to be ended. */
    private record Ran(int code, long seconds, Path out, String told) {}

    private static Ran check(Path jar, Path folder, String... words) throws IOException, InterruptedException {
        return check(jar, folder, 256, words);
    }

    private static Ran check(Path jar, Path folder, int mib, String... words) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(List.of("-Xmx" + mib + "m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar.toString()));
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
