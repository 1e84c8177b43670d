package org.openplp.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** Prints where a recording of Java Flight Recorder spends its time, and where it allocates. */
public final class HotSpots {
    private static final int SHOWN = 15;
    private static final Pattern PARTS = Pattern.compile("org\\.openplp\\.rules\\.(assessment\\.|pass\\.Group\\.)");

    private static final Map<String, String> STEPS = Map.of(
            "org.openplp.formats.dossier.DossierReader.", "reading",
            "org.openplp.core.dossier.DossierSnapshot.of:", "intake and the situation",
            "org.openplp.rules.assessment.RuleBook.assess:", "assessing");

    private final Map<String, Long> steps = new TreeMap<>();
    private final Map<String, Long> frames = new TreeMap<>();
    private final Map<String, Long> own = new TreeMap<>();
    private final Map<String, Long> parts = new TreeMap<>();
    private final Map<String, Long> allocations = new TreeMap<>();

    private HotSpots(Path recording) throws IOException {
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                add(file.readEvent());
            }
        }
    }

    /**
     * Prints the hot spots.
     *
     * @param args the path of the recording
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        HotSpots spots = new HotSpots(Path.of(args[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(out, "time, by the step of a check", spots.steps);
        print(out, "time, by the part of an assessment", spots.parts);
        print(out, "time, by the method that runs", spots.frames);
        print(out, "time, by the innermost method of openplp", spots.own);
        print(out, "bytes, by class and innermost method of openplp", spots.allocations);
    }

    private void add(RecordedEvent event) {
        RecordedStackTrace trace = event.getStackTrace();
        if (trace == null || trace.getFrames().isEmpty()) {
            return;
        }
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> {
                frames.merge(name(trace.getFrames().get(0)), 1L, Long::sum);
                own.merge(innermostOfOpenplp(trace), 1L, Long::sum);
                parts.merge(part(trace), 1L, Long::sum);
                steps.merge(step(trace), 1L, Long::sum);
            }
            case "jdk.ObjectAllocationSample" -> {
                RecordedClass type = event.getClass("objectClass");
                allocations.merge(
                        named(type.getName()) + " in " + innermostOfOpenplp(trace), event.getLong("weight"), Long::sum);
            }
            default -> {}
        }
    }

    /** The step of a check. Findings, an overview and duties are computed after the assessment. */
    private static String step(RecordedStackTrace trace) {
        List<String> names = trace.getFrames().stream().map(HotSpots::name).toList();
        return names.stream()
                .flatMap(name -> STEPS.entrySet().stream()
                        .filter(step -> name.startsWith(step.getKey()))
                        .map(Map.Entry::getValue))
                .findFirst()
                .orElse(names.stream().anyMatch(name -> name.startsWith("org.openplp")) ? "telling" : "elsewhere");
    }

    /** The part of an assessment: the passes over the lists, or else the innermost method of the assessment. */
    private static String part(RecordedStackTrace trace) {
        return trace.getFrames().stream()
                .map(HotSpots::name)
                .filter(name -> PARTS.matcher(name).lookingAt())
                .findFirst()
                .map(name -> name.replaceFirst(":.*", ""))
                .orElse("elsewhere");
    }

    private static String innermostOfOpenplp(RecordedStackTrace trace) {
        return trace.getFrames().stream()
                .map(HotSpots::name)
                .filter(name -> name.startsWith("org.openplp"))
                .findFirst()
                .orElse("elsewhere");
    }

    private static String name(RecordedFrame frame) {
        return named(frame.getMethod().getType().getName())
                + "."
                + frame.getMethod().getName()
                + (frame.getLineNumber() < 0 ? "" : ":" + frame.getLineNumber());
    }

    /** The type without the number of a lambda, which differs from run to run. */
    private static String named(String type) {
        return type.replaceFirst("\\$\\$Lambda.*", "'s lambda");
    }

    private static void print(PrintStream out, String title, Map<String, Long> spots) {
        long all = spots.values().stream().mapToLong(Long::longValue).sum();
        out.println(title);
        spots.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(spot -> out.println(
                        String.format(Locale.ROOT, "  %5.1f %%  %s", 100.0 * spot.getValue() / all, spot.getKey())));
    }
}
