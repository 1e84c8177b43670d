package org.openplp.formats.ci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.defect.RunnerCommands;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/**
 * Writes reports as workflow commands of GitHub, which shows them beside the lines of the files. GitHub shows only a
 * few of each level. So the answer for a file comes first, followed by the gravest findings.
 */
public final class GitHubAnnotations {
    /** The levels of annotations of GitHub, the gravest first. */
    private enum Level {
        ERROR,
        WARNING,
        NOTICE
    }

    private record Annotation(Level level, String file, Place place, String title, String message) {
        private Annotation {
            place = place.orStart();
        }

        String command() {
            return "::" + level.name().toLowerCase(Locale.ROOT) + " file=" + property(file) + ",line=" + place.line()
                    + ",col=" + place.column() + ",title=" + property(title) + "::" + data(message) + "\n";
        }

        private static String data(String text) {
            StringBuilder lines = new StringBuilder();
            for (String line : text.split("\n", -1)) {
                lines.append(lines.isEmpty() ? "" : "%0A")
                        .append(RunnerCommands.broken(Page.printable(line)).replace("%", "%25"));
            }
            return lines.toString();
        }

        private static String property(String text) {
            return data(text).replace(":", "%3A").replace(",", "%2C");
        }
    }

    private final Manner manner;
    private final Texts texts;
    private final Bundle labels;

    public GitHubAnnotations(Manner manner) {
        this.manner = manner;
        this.texts = manner.texts();
        this.labels = ToolReport.labels(manner.messages());
    }

    /** The commands for one file, one on each line. Those of several files can be concatenated. */
    public String of(CheckedFile checked) {
        StringBuilder commands = new StringBuilder();
        List<Annotation> rest = new ArrayList<>();
        String file = FileName.of(checked.read().file()).path();
        ToolReport.of(checked, manner.messages()).ifPresent(report -> {
            commands.append(new Annotation(Level.NOTICE, file, Place.START, "openplp", answer(report)).command());
            report.besideLines(manner.all()).forEach(finding -> rest.add(annotation(file, report, finding)));
        });
        checked.read().defects().forEach(defect -> rest.add(annotation(file, defect)));
        rest.sort(Comparator.comparing(Annotation::level));
        rest.forEach(annotation -> commands.append(annotation.command()));
        return commands.toString();
    }

    private String answer(ToolReport report) {
        Tally tally = report.tally();
        int forPeople = tally.norms(FindingStatus.HUMAN_REVIEW);
        int others = tally.norms(FindingStatus.OWED_BY_OTHERS);
        return report.answer()
                + report.heading().map(counts -> " " + counts + ".").orElse("")
                + (forPeople == 0 ? "" : " " + labels.counted("forPeople", forPeople))
                + (others == 0 ? "" : " " + labels.counted("owedByOthers", others))
                + "\n" + report.book();
    }

    private Annotation annotation(String file, ToolReport report, Finding finding) {
        String title = texts.said(finding.norm().id().value(), report.outcome(finding));
        return new Annotation(level(report, finding), file, report.place(finding), title, report.lines(finding));
    }

    private Annotation annotation(String file, PlacedDefect defect) {
        String path = manner.defects().path(defect);
        String text = manner.defects().text(defect);
        return new Annotation(
                Level.ERROR,
                file,
                defect.place(),
                labels.text("notAssessed.short"),
                path.isEmpty() ? text : labels.text("of", path, text));
    }

    private static Level level(ToolReport report, Finding finding) {
        if (report.ruleFailed(finding)) {
            return Level.ERROR;
        }
        if (!FindingStatus.of(finding).isOfABreach() || report.file().isFrozen(finding)) {
            return Level.NOTICE;
        }
        Severity severity = finding.severity(report.assessment().reading());
        return switch (severity) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case NOTE -> Level.NOTICE;
        };
    }
}
