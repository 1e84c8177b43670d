import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Takes the commands out of the CI files of a clean clone and runs them in a repository with dossiers, as a runner would: with the variables that the
 * file and the caller set, each step or job in a shell of its own. Says which of them did not end as they should.
 *
 * <p>Usage: {@code java -cp plp-all.jar CiFiles.java CLONE FOLDER}: the clone, and an empty folder to work in.
 */
public final class CiFiles {
    private static final Pattern INPUT = Pattern.compile("\\$\\{\\{ *inputs\\.([a-z-]+) *}}");

    private static final String SOUND = """
            openplp: 1
            partnership: {id: plp-1, operationalSince: 2023-09-01}
            memberships:
              - {id: m-1, kind: RESIDENT, adult: true}
            """;
    private static final String BREACHED = SOUND.replace("true", "false").replace("plp-1", "plp-2");
    private static final String BASELINE = """
            {"format": 1, "frozen": [{"partnership": "plp-2", "finding": "B-P2:m-1", "outcome": "BREACHED",
              "why": ["memberships[m-1].adult=false", "memberships[m-1].kind=RESIDENT"]}]}
            """;
    private static final String DAY = "2026-11-24";

    private final Path clone;
    private final Path project;
    private final List<String> wrong = new ArrayList<>();
    private int passed;

    private CiFiles(Path clone, Path folder) throws IOException {
        this.clone = clone;
        this.project = Files.createDirectories(folder.resolve("project"));
        write("dossiers/sound.yaml", SOUND);
        write("with breach/one two.yaml", BREACHED);
        write("unreadable/three.yaml", "openplp: 1\nmemberschips: []\n");
        write("planted/$(touch taken).yaml", SOUND.replace("plp-1", "plp-3"));
        write("planted/`touch taken`;touch taken.yaml", SOUND.replace("plp-1", "plp-4"));
        write("baseline.json", BASELINE);
    }

    public static void main(String[] args) throws Exception {
        CiFiles files = new CiFiles(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath());
        files.action();
        files.gitlab();
        files.wrong.forEach(one -> System.out.println("WRONG: " + one));
        System.out.println(files.passed + " passed, " + files.wrong.size() + " failed");
        System.exit(files.wrong.isEmpty() ? 0 : 1);
    }

    private void action() throws Exception {
        Map<String, Object> action = yaml("action.yml");
        Map<String, String> inputs = new LinkedHashMap<>();
        map(action.get("inputs")).forEach((name, input) -> inputs.put(name, String.valueOf(map(input).get("default"))));
        List<Object> steps = list(map(action.get("runs")).get("steps"));

        Map<String, String> day = Map.of("on", DAY);
        runAction("the action passes a sound dossier", steps, inputs, day, 0);
        String marked = runAction(
                "the action fails for a breach", steps, inputs, plus(day, "dossiers", "dossiers\nwith breach/one two.yaml\n"), 1);
        expect("the action marks the breach at its line", marked.contains("::error file=with breach/one two.yaml,line=4,"));
        expect("the action marks nothing else as an error", marked.split("::error ", -1).length == 2);
        runAction("the action ends with 3 for what is no dossier", steps, inputs, plus(day, "dossiers", "unreadable"), 3);
        runAction(
                "the action passes what is frozen",
                steps,
                inputs,
                plus(plus(day, "dossiers", "with breach"), "baseline", "baseline.json"),
                0);
        String text = runAction(
                "the action writes SARIF, and text for people",
                steps,
                inputs,
                plus(plus(plus(day, "dossiers", "with breach"), "sarif", "plp.sarif"), "format", "text"),
                1);
        expect("the log is text", text.contains("NOT COMPLIANT"));
        expect("the SARIF names the finding", read("plp.sarif").contains("\"B-P2\""));
        runAction(
                "the action takes no command from an input",
                steps,
                inputs,
                plus(day, "dossiers", "dossiers\"; touch taken; echo \"$(touch taken)"),
                3);
        expect("no command was taken", !Files.exists(project.resolve("taken")));
        plant("plp.sarif", clone.resolve("plp"));
        plant("aside", clone);
        runAction("the action takes the place of a link", steps, inputs, plus(plus(day, "dossiers", "planted"), "sarif", "plp.sarif"), 0);
        runAction("the action writes through no link", steps, inputs, plus(plus(day, "dossiers", "planted"), "html", "aside/plp"), 2);
        for (String way : List.of("aside/plp", "./aside/plp", "dossiers/../aside/plp")) {
            String whole = project + "/" + way;
            runAction("the action writes through no link to " + way, steps, inputs, plus(plus(day, "dossiers", "planted"), "sarif", whole), 2);
        }
        runAction(
                "the action writes a report that is named whole",
                steps,
                inputs,
                plus(plus(day, "dossiers", "dossiers"), "sarif", project + "/dossiers/whole.sarif"),
                0);
        expectNothingTaken();
        runAction("a folder that is not there for SARIF is wrong usage", steps, inputs, plus(day, "sarif", "none/plp.sarif"), 2);
    }

    private String runAction(
            String name, List<Object> steps, Map<String, String> defaults, Map<String, String> given, int code) throws Exception {
        Map<String, String> inputs = new TreeMap<>(defaults);
        inputs.putAll(given);
        Ran ran = new Ran(0, "");
        for (Object step : steps) {
            if (ran.code() != 0) {
                break;
            }
            Map<String, Object> one = map(step);
            if (!"bash".equals(one.get("shell"))) {
                throw new IllegalStateException("only steps of bash can be run here: " + one);
            }
            Map<String, String> env = new TreeMap<>();
            env.put("GITHUB_ACTIONS", "true");
            env.put("GITHUB_ACTION_PATH", clone.toString());
            env.put("GITHUB_WORKSPACE", project.toString());
            map(one.getOrDefault("env", Map.of())).forEach((key, value) -> env.put(key, expanded(String.valueOf(value), inputs)));
            String run = String.valueOf(one.get("run"));
            if (run.contains("${{")) {
                throw new IllegalStateException("an input is put into a command and not into a variable: " + run);
            }
            Ran next = bash(run, env, "--noprofile", "--norc", "-e", "-o", "pipefail");
            ran = new Ran(next.code(), ran.output() + next.output());
        }
        ended(name, code, ran);
        return ran.output();
    }

    private static String expanded(String value, Map<String, String> inputs) {
        Matcher input = INPUT.matcher(value);
        return input.replaceAll(found -> {
            String given = inputs.get(found.group(1));
            if (given == null) {
                throw new IllegalStateException("there is no input " + found.group(1));
            }
            return Matcher.quoteReplacement(given);
        });
    }

    private void gitlab() throws Exception {
        Map<String, Object> job = map(yaml(".gitlab/plp.gitlab-ci.yml").get("plp-check"));
        String commit = bash("git -C '" + clone + "' rev-parse HEAD", Map.of()).output().strip();
        Map<String, String> source = Map.of("PLP_ON", DAY, "PLP_SOURCE", clone.toString(), "PLP_REF", commit);

        runJob("the job asks for its source", job, Map.of(), 2);
        for (String moving : List.of("", "main", "v1.0", commit.substring(0, 12), commit + "0", commit + "0".repeat(24), "--" + commit.substring(2))) {
            runJob("the job stays on a commit and not on '" + moving + "'", job, plus(source, "PLP_REF", moving), 2);
        }
        runJob("the job takes no option for its source", job, plus(source, "PLP_SOURCE", "--upload-pack=touch taken"), 128);
        plant("plp-codequality.json", clone.resolve("plp"));
        plant("plp-junit.xml", Path.of(".plp-build/plp"));
        plant(".plp-build", clone);
        String told = runJob(
                "the job fails for a breach", job, plus(source, "PLP_DOSSIERS", "dossiers\nplanted\nwith breach"), 1);
        expectNothingTaken();
        expect("the job tells of the breach", told.contains("B-P2"));
        Map<String, Object> reports = map(map(job.get("artifacts")).get("reports"));
        expect("the job has both reports", reports.keySet().equals(java.util.Set.of("codequality", "junit")));
        expect("code quality has the place", read(reports.get("codequality")).contains("with breach/one two.yaml"));
        expect("JUnit has the failure", read(reports.get("junit")).contains("<failure"));
        expect("the reports are kept when the job fails", "always".equals(map(job.get("artifacts")).get("when")));
    }

    private String runJob(String name, Map<String, Object> job, Map<String, String> given, int code) throws Exception {
        Map<String, String> env = new TreeMap<>();
        env.put("GITLAB_CI", "true");
        env.put("CI_PROJECT_DIR", project.toString());
        map(job.get("variables")).forEach((key, value) -> env.put(key, String.valueOf(value)));
        env.putAll(given);
        StringBuilder script = new StringBuilder();
        list(job.get("script")).forEach(line -> script.append(line).append('\n'));
        Ran ran = bash(script.toString(), env, "-e", "-o", "pipefail");
        ended(name, code, ran);
        return ran.output();
    }

    /** A link as somebody might commit it who wants a report to be written elsewhere. */
    private void plant(String name, Path target) throws IOException {
        Files.deleteIfExists(project.resolve(name));
        Files.createSymbolicLink(project.resolve(name), target);
    }

    private void expectNothingTaken() throws IOException {
        expect("no name of a file was run", !Files.exists(project.resolve("taken")));
        expect("the launcher is what it was", Files.readString(clone.resolve("plp")).startsWith("#!/usr/bin/env bash\n# Starts plp"));
    }

    private record Ran(int code, String output) {}

    private Ran bash(String script, Map<String, String> env, String... options) throws Exception {
        Path file = Files.writeString(project.resolveSibling("script.sh"), script);
        Path output = project.resolveSibling("output.txt");
        List<String> command = new ArrayList<>(List.of("bash"));
        command.addAll(List.of(options));
        command.add(file.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("CI", "true");
        builder.environment().putAll(env);
        Process process = builder.start();
        process.getOutputStream().close();
        return new Ran(process.waitFor(), Files.readString(output));
    }

    private void ended(String name, int code, Ran ran) {
        if (!expect(name + " (ended with " + ran.code() + ", expected " + code + ")", ran.code() == code)) {
            System.out.println(ran.output());
        }
    }

    private boolean expect(String name, boolean met) {
        if (met) {
            passed++;
            System.out.println("ok: " + name);
        } else {
            wrong.add(name);
        }
        return met;
    }

    private void write(String name, String content) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String read(Object name) throws IOException {
        Path file = project.resolve(String.valueOf(name));
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private Map<String, Object> yaml(String name) throws IOException {
        return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(clone.resolve(name))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static Map<String, String> plus(Map<String, String> map, String key, String value) {
        Map<String, String> more = new TreeMap<>(map);
        more.put(key, value);
        return more;
    }
}
