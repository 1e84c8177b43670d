package org.openplp.formats.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Parameter;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.source.Circular;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Conflict;
import org.openplp.rules.source.InForce;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Bundle;

/** The entries of the register about a norm in words, apart from its statement, for any format. */
public final class NormWords {
    private static final Pattern PERIOD = Pattern.compile("P\\d{1,9}[YMD]");

    private final RuleBook book;
    private final Texts texts;
    private final Bundle labels;

    /**
     * Creates words in the language of the texts.
     *
     * @param book the book of the norms
     * @param texts the texts of the norms
     */
    public NormWords(RuleBook book, Texts texts) {
        this.book = requireNonNull(book, "book");
        this.texts = texts;
        this.labels = Labels.of(NormWords.class, texts.language());
    }

    /**
     * A value that a norm sets or leaves open, and who may agree on another one.
     *
     * @param norm the norm
     * @param parameter the parameter
     * @return a text such as {@code coordinator.min = 1}
     */
    public String parameter(Norm norm, Parameter parameter) {
        String value = period(texts.value(norm, parameter));
        return book.settings().stream()
                .filter(setting -> setting.isOpen() && setting.key().equals(parameter.key()))
                .findFirst()
                .map(setting -> labels.text("explain.parameter.open", parameter.key(), value, openTo(setting)))
                .orElseGet(() -> labels.text("explain.parameter", parameter.key(), value));
    }

    /** A period of one unit in words, with its form in a dossier. Any other value is unchanged. */
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

    private String openTo(TermParameter setting) {
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
     * A circular with the dates that sources claim for it.
     *
     * @param circular the circular
     * @return its title and dates with their sources, marked as disputed if they are
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
     * The position of some sources in a conflict, with these sources.
     *
     * @param norm a norm that the conflict concerns
     * @param position the position
     * @return a sentence with its sources
     */
    public String position(Norm norm, Conflict.Position position) {
        requireNonNull(norm, "norm");
        return position.text() + " " + by(position.sources(), citation -> named(norm, citation));
    }

    /**
     * The position that the rules take in a conflict.
     *
     * @param conflict the conflict
     * @return a sentence, with the reading to which it belongs, if that has a name
     */
    public String taken(Conflict conflict) {
        return conflict.reading()
                .map(one -> labels.text("explain.taken", conflict.taken(), one))
                .orElse(conflict.taken());
    }

    /**
     * The period in which a norm or a text is in force.
     *
     * @param inForce the period
     * @return the period in words; empty if neither end is known
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

    /** The full name of a source, since a norm need not cite the sources that contradict it. */
    private String named(Norm norm, Citation citation) {
        String words = texts.byCode(norm, citation);
        return texts.place(norm, citation).isPresent() ? words : texts.title(norm, citation.source()) + ", " + words;
    }

    private <T> String by(List<T> sources, Function<T, String> words) {
        return sources.isEmpty()
                ? labels.text("explain.noSource")
                : "(" + texts.joined(sources.stream().map(words).toList()) + ")";
    }
}
