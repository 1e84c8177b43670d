package org.openplp.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.FindingWords;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

/**
 * How many milliseconds a JVM takes for what the page does.
 *
 * @param first the first findings of the example, from the start of the program on
 * @param few another check of the example, once the JVM is warm
 * @param many the same with 200 members
 */
record JvmTimes(double first, double few, double many) {
    static final Path EXAMPLE = Path.of("..", "..", "examples", "plp-croisette.yaml");
    static final int MANY = 200;

    private static final int TRIES = 60;

    /** Measures in a process of its own, so that the first check is the first. */
    static JvmTimes measured() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        JvmTimes.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the JVM ended with " + process.exitValue());
        }
        List<Double> times = printed.lines().map(Double::valueOf).toList();
        return new JvmTimes(times.get(0), times.get(1), times.get(2));
    }

    /** Prints the three times, a line for each. */
    public static void main(String[] args) throws IOException {
        String example = Files.readString(EXAMPLE);
        double first = look(example);
        System.out.println(first);
        System.out.println(warm(example));
        System.out.println(warm(DossierPage.ofMembers(MANY)));
    }

    private static double warm(String dossier) {
        double[] times = new double[TRIES];
        for (int at = 0; at < TRIES; at++) {
            times[at] = look(dossier);
        }
        double[] last = Arrays.copyOfRange(times, TRIES / 2, TRIES);
        Arrays.sort(last);
        return last[last.length / 2];
    }

    private static double look(String dossier) {
        long begun = System.nanoTime();
        Check check = Plp.belgian()
                .check(
                        DossierReader.withDefaultLimit().read("dossier.yaml", dossier.getBytes(StandardCharsets.UTF_8)),
                        LocalDate.parse(DossierPage.DAY));
        int length = check.to(ReportFormat.JSON, Language.ENGLISH).length();
        Texts texts = Texts.inLanguage(Language.ENGLISH).labelled();
        for (Finding finding : check.findings()) {
            length += new FindingWords(finding, texts).evidence().size();
        }
        if (length == 0) {
            throw new IllegalStateException("nothing was found");
        }
        return (System.nanoTime() - begun) / 1e6;
    }
}
