package org.openplp.maven;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.report.FailOn;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.text.Language;

/** Parses the parameters of a build. They take the same words as the options of the {@code plp} command. */
final class BuildParameters {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private BuildParameters() {}

    static LocalDate day(String word) throws MojoExecutionException {
        try {
            LocalDate day = LocalDate.parse(word);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw new MojoExecutionException("plp.on: this is no day: " + word + "; write it as 2026-11-24", e);
        }
        throw new MojoExecutionException("plp.on: the year is not from " + FIRST_YEAR + " to " + LAST_YEAR);
    }

    static Reading reading(String word) throws MojoExecutionException {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "as-worded" -> Reading.AS_WORDED;
            case "binding" -> Reading.BINDING_ONLY;
            default -> throw unknown("plp.reading", word, Stream.of("as-worded", "binding"));
        };
    }

    static FailOn failOn(String word) throws MojoExecutionException {
        return FailOn.of(word).orElseThrow(() -> unknown("plp.failOn", word, names(FailOn.values(), FailOn::toString)));
    }

    static Language language(String word) throws MojoExecutionException {
        return Language.of(word).orElseThrow(() -> unknown("plp.lang", word, names(Language.values(), Language::code)));
    }

    static List<ReportFormat> formats(List<String> words) throws MojoExecutionException {
        ReportFormat[] formats = new ReportFormat[words.size()];
        for (int i = 0; i < formats.length; i++) {
            String word = words.get(i);
            formats[i] = ReportFormat.of(word)
                    .orElseThrow(
                            () -> unknown("plp.formats", word, names(ReportFormat.values(), ReportFormat::toString)));
        }
        return Stream.of(formats).distinct().toList();
    }

    private static <T> Stream<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name);
    }

    private static MojoExecutionException unknown(String parameter, String word, Stream<String> known) {
        return new MojoExecutionException(
                parameter + ": expected one of " + known.collect(Collectors.joining(", ")) + ", but was: " + word);
    }
}
