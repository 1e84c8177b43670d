package org.openplp.formats.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Title;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.text.Bundle;

/** The words of an overview, for every format. Texts from dossiers and names of files are not escaped. */
public final class OverviewWords {
    private static final int MOST_BREACHED = 10;
    private static final int COLUMNS = 10;

    private final Texts texts;
    private final Bundle labels;
    private final DefectTexts defects;

    /**
     * Creates the words of a language.
     *
     * @param texts the texts
     */
    public OverviewWords(Texts texts) {
        this.texts = texts;
        this.labels = Labels.of(OverviewWords.class, texts.language());
        this.defects = DefectTexts.inLanguage(texts.language());
    }

    /** A text without values. */
    public String said(String key) {
        return labels.text(key);
    }

    /**
     * The title of the overview.
     *
     * @param overview the overview
     * @return the title with the number of files
     */
    public String title(Overview overview) {
        return labels.counted("title", overview.files());
    }

    /**
     * The day and the rules of the assessments.
     *
     * @param overview the overview
     * @return a sentence; empty if no dossier could be read
     */
    public Optional<String> circumstances(Overview overview) {
        return overview.circumstances()
                .map(asked -> labels.text(
                        "circumstances", texts.date(asked.day()), texts.text("reading." + asked.reading())));
    }

    /**
     * The exact rule book of the assessments.
     *
     * @param overview the overview
     * @return its version and digest; empty if no dossier could be read
     */
    public Optional<String> fingerprint(Overview overview) {
        return overview.circumstances().map(asked -> Title.fingerprint(asked.book(), texts));
    }

    /**
     * The number of dossiers with each answer, and of files that could not be read.
     *
     * @param overview the overview
     * @return one or two sentences
     */
    public String answers(Overview overview) {
        int read = overview.files() - overview.unreadable();
        String answers = List.of(
                        Overall.Compliance.NOT_COMPLIANT, Overall.Compliance.CANNOT_TELL, Overall.Compliance.COMPLIANT)
                .stream()
                .map(answer -> texts.text("overall." + answer) + " " + overview.dossiers(answer))
                .collect(Collectors.joining(", "));
        return labels.counted("answers", read, answers)
                + unreadable(overview).map(said -> " " + said).orElse("");
    }

    /**
     * The number of files that could not be read.
     *
     * @param overview the overview
     * @return a sentence; empty if all were read
     */
    public Optional<String> unreadable(Overview overview) {
        return overview.unreadable() == 0
                ? Optional.empty()
                : Optional.of(labels.counted("unreadable", overview.unreadable()));
    }

    /**
     * The headings of the table: the partnership, its answer, seven numbers and a day.
     *
     * @return ten headings
     */
    public List<String> columns() {
        return IntStream.range(0, COLUMNS)
                .mapToObj(i -> labels.text("column." + i))
                .toList();
    }

    /**
     * The first cells of the table.
     *
     * @param overview the overview
     * @return for each line the name of the partnership, after the name of the file if several files have that partnership; only the file if its dossier could
     *     not be read
     */
    public List<String> names(Overview overview) {
        Set<String> inSeveral = overview.severalFiles().keySet();
        return overview.lines().stream()
                .map(line -> line.shown()
                        .map(shown ->
                                inSeveral.contains(shown.id()) ? texts.said(line.file(), shown.title()) : shown.title())
                        .orElse(line.file()))
                .toList();
    }

    /**
     * The other cells of an assessed dossier.
     *
     * @param shown its results
     * @return the answer, seven numbers and a day
     */
    public List<String> cells(OverviewLine.Assessed shown) {
        return List.of(
                shown.overall().text(texts.language()),
                norms(shown, FindingStatus.NOT_KEPT),
                norms(shown, FindingStatus.NOT_FOLLOWED),
                norms(shown, FindingStatus.WAIVED),
                Integer.toString(shown.tally().norms(FindingStatus.UNDETERMINED)
                        + shown.tally().norms(FindingStatus.FAILED)),
                norms(shown, FindingStatus.PENDING),
                norms(shown, FindingStatus.HUMAN_REVIEW),
                norms(shown, FindingStatus.OWED_BY_OTHERS),
                shown.nextDue().map(LocalDate::toString).orElse(shown.nextDueIsKnown() ? "-" : "?"));
    }

    private static String norms(OverviewLine.Assessed shown, FindingStatus standing) {
        return Integer.toString(shown.tally().norms(standing));
    }

    /**
     * The cell of a file that could not be read.
     *
     * @param line the file
     * @return a phrase with the number of defects
     */
    public String notRead(OverviewLine line) {
        return labels.counted("defects", line.defects());
    }

    /**
     * The defects of the files that could not be read.
     *
     * @param overview the overview
     * @return the first few defects of each file, each with its place, and how many more there are
     */
    public List<String> defects(Overview overview) {
        return overview.lines().stream()
                .flatMap(line -> {
                    List<String> lines = line.firstDefects().stream()
                            .map(defect -> defects.line(line.file(), defect))
                            .collect(Collectors.toList());
                    int more = line.defects() - lines.size();
                    if (more > 0) {
                        lines.add(labels.counted("moreDefects", more, line.file()));
                    }
                    return lines.stream();
                })
                .toList();
    }

    /**
     * The norms that are breached in the most dossiers.
     *
     * @param overview the overview
     * @return for each norm the number of dossiers that breach it, of how many, how many of them waive it, and in how many it is undetermined
     */
    public Map<Norm, String> mostBreached(Overview overview) {
        Map<Norm, Map<Outcome, Integer>> norms = overview.norms();
        Map<Norm, String> words = new LinkedHashMap<>();
        overview.mostBreached(MOST_BREACHED).forEach((norm, number) -> {
            Map<Outcome, Integer> all = norms.getOrDefault(norm, Map.of());
            int unknown = all.getOrDefault(Outcome.UNDETERMINED, 0) + all.getOrDefault(Outcome.FAILED, 0);
            int dossiers = all.values().stream().mapToInt(Integer::intValue).sum();
            int waived = overview.waived(norm);
            words.put(
                    norm,
                    labels.counted(
                            waived == 0 ? "breachedBy" : "breachedBy.waived",
                            dossiers,
                            Integer.toString(number),
                            Integer.toString(unknown),
                            Integer.toString(waived)));
        });
        return words;
    }

    /**
     * The number of breached norms that {@link #mostBreached} leaves out.
     *
     * @param overview the overview
     * @return a sentence; empty if none is left out
     */
    public Optional<String> moreBreached(Overview overview) {
        int more = overview.breached() - MOST_BREACHED;
        return more > 0 ? Optional.of(labels.counted("moreBreached", more)) : Optional.empty();
    }

    /**
     * The partnerships that several files have.
     *
     * @param overview the overview
     * @return the id of each with its files
     */
    public List<String> severalFiles(Overview overview) {
        return overview.severalFiles().entrySet().stream()
                .map(entry -> texts.said(entry.getKey(), String.join(", ", entry.getValue())))
                .toList();
    }
}
