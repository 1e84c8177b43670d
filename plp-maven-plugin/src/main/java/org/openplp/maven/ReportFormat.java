package org.openplp.maven;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.report.JsonReport;
import org.openplp.formats.report.Report;
import org.openplp.formats.report.TextReport;
import org.openplp.rules.assessment.Messages;

/** The formats in which the goal writes what it found, one file each. */
enum ReportFormat {
    TEXT("plp.txt") {
        @Override
        String of(List<Report> reports, Messages messages, boolean all) {
            TextReport text = new TextReport(messages, false, all);
            return reports.stream()
                    .filter(report -> report.assessment().isPresent())
                    .map(text::of)
                    .reduce((one, next) -> one + "\n" + "-".repeat(LINE) + "\n\n" + next)
                    .orElse("");
        }
    },
    JSON("plp.json") {
        @Override
        String of(List<Report> reports, Messages messages, boolean all) {
            Locale language = Locale.forLanguageTag(messages.texts().language().code());
            return new JsonReport(messages, DefectTexts.in(language), all).of(reports);
        }
    };

    private static final int LINE = 100;

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    /** What is found, written whole. */
    abstract String of(List<Report> reports, Messages messages, boolean all);

    /** What the file is called. */
    String file() {
        return file;
    }

    static Optional<ReportFormat> of(String word) {
        return Stream.of(values())
                .filter(one -> one.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
