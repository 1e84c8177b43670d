package org.openplp.formats.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Parameter;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Setting;
import org.openplp.rules.source.Circular;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Conflict;
import org.openplp.rules.source.InForce;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Bundle;

/** What the register says of a norm beside its statement, in words, whatever the form in which they are shown. */
public final class NormWords {
    private static final Pattern PERIOD = Pattern.compile("P\\d{1,9}[YMD]");

    private final Texts texts;
    private final Bundle labels;

    /**
     * Words in the language of the texts.
     *
     * @param texts what the norms say
     */
    public NormWords(Texts texts) {
        this.texts = texts;
        this.labels = Labels.of(NormWords.class, texts.language());
    }

    /**
     * A value that a norm sets or leaves open, and who may agree on another one.
     *
     * @param parameter the parameter
     * @return such as {@code coordinator.min = 1}
     */
    public String parameter(Parameter parameter) {
        String value = period(texts.value(parameter));
        return BelgianBook.ofThisRelease().settings().stream()
                .filter(setting -> setting.isOpen() && setting.key().equals(parameter.key()))
                .findFirst()
                .map(setting -> labels.text("explain.parameter.open", parameter.key(), value, openTo(setting)))
                .orElseGet(() -> labels.text("explain.parameter", parameter.key(), value));
    }

    /** A period of one unit in words, with what a dossier would say; any other value as it is. */
    private String period(String value) {
        if (!PERIOD.matcher(value).matches()) {
            return value;
        }
        long number = Long.parseLong(value.substring(1, value.length() - 1));
        return switch (value.charAt(value.length() - 1)) {
            case 'Y' -> labels.counted("term.years", number, value);
            case 'M' -> labels.counted("term.months", number, value);
            default -> labels.counted("term.days", number, value);
        };
    }

    private String openTo(Setting setting) {
        return texts.text(
                setting.shorterOnly()
                        ? "parameter.open.shorter"
                        : setting.mayBeNone() ? "parameter.open.none" : "parameter.open",
                setting.openTo().stream()
                        .sorted()
                        .map(party -> texts.text("party." + party.name()))
                        .collect(Collectors.joining(", ")));
    }

    /**
     * A circular with the dates that are claimed for it, and who claims them.
     *
     * @param circular the circular
     * @return its title and dates, and that they are disputed if they are
     */
    public String circular(Circular circular) {
        String claims = circular.claims().stream()
                .map(claim -> texts.date(claim.date()) + " " + by(claim.sources(), Source::code))
                .reduce((one, other) -> labels.text("explain.circular.or", one, other))
                .orElse("");
        return labels.text(
                circular.isDisputed() ? "explain.circular.disputed" : "explain.circular", circular.title(), claims);
    }

    /**
     * What some sources of a conflict say, and which ones.
     *
     * @param position the position
     * @return a sentence with its sources
     */
    public String position(Conflict.Position position) {
        return position.text() + " " + by(position.sources(), this::named);
    }

    /**
     * What the rules take of a conflict.
     *
     * @param conflict the conflict
     * @return a sentence with the reading that it is part of, if it has a name
     */
    public String taken(Conflict conflict) {
        return conflict.reading()
                .map(one -> labels.text("explain.taken", conflict.taken(), one))
                .orElse(conflict.taken());
    }

    /**
     * The days on which a norm or a text is in force.
     *
     * @param inForce the period
     * @return empty if neither end is known
     */
    public String period(InForce inForce) {
        Optional<String> from = inForce.from().map(texts::date);
        Optional<String> to = inForce.to().map(texts::date);
        if (from.isPresent() && to.isPresent()) {
            return labels.text("period.from.to", from.get(), to.get());
        }
        return from.map(first -> labels.text("period.from", first))
                .or(() -> to.map(last -> labels.text("period.to", last)))
                .orElse("");
    }

    /** A source by its name, since a norm need not cite every source that stands against it. */
    private String named(Citation citation) {
        String words = texts.citation(citation);
        return citation.source().code().equals("PROF") ? words : texts.title(citation.source()) + ", " + words;
    }

    private <T> String by(List<T> sources, Function<T, String> words) {
        return sources.isEmpty()
                ? labels.text("explain.noSource")
                : "(" + Labels.joined(sources.stream().map(words).toList(), texts.language()) + ")";
    }
}
