package org.openplp.testkit.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.testkit.book.FindingAfter;
import org.openplp.testkit.cases.NamedChange;
import org.openplp.testkit.cases.NamedChanges;

/** What a dossier says where a norm is kept, where it is not, and where nobody can tell: from the named changes of the testkit. */
final class NormExamples {
    private static final Pattern COMMENT = Pattern.compile("^(.*?)(?<=^|\\s)# (.*)$");
    private static final Map<Pattern, String> COMMENTS = Map.of(
            Pattern.compile("added"), "comment.added",
            Pattern.compile("added entry"), "comment.entry",
            Pattern.compile("no longer: (.*)"), "comment.gone",
            Pattern.compile("was a list of (\\d+)"), "comment.list",
            Pattern.compile("(\\S+): not on record"), "comment.missing",
            Pattern.compile("was (?!a list of)(.*)"), "comment.was");
    private static final Map<String, Shown> SHOWN = new ConcurrentHashMap<>();

    private final Words words;

    /** The examples of a norm, which are the same in each language. */
    private record Shown(String good, Optional<Breach> breach, Optional<NamedChange> gap) {
        static Shown of(String norm) {
            return new Shown(
                    NamedChanges.good(norm),
                    first(norm, NamedChange.Kind.BREACH)
                            .map(change -> new Breach(FindingAfter.of(change), change.bad())),
                    first(norm, NamedChange.Kind.GAP));
        }

        private static Optional<NamedChange> first(String norm, NamedChange.Kind kind) {
            return NamedChanges.about(norm).stream()
                    .filter(change -> change.kind() == kind)
                    .findFirst();
        }
    }

    private record Breach(Finding finding, String yaml) {}

    NormExamples(Words words) {
        this.words = words;
    }

    static boolean areThereOf(Norm norm) {
        return !NamedChanges.about(norm.id().value()).isEmpty();
    }

    void to(Markup out, Norm norm) {
        Shown shown = SHOWN.computeIfAbsent(norm.id().value(), Shown::of);
        out.say("p", words.say("example.says", words.texts().date(day(norm))));
        out.in(Tag.of("div", "pair"), () -> {
            out.in(Tag.of("div", "example good"), () -> {
                out.say("h3", "\u2713 " + words.say("example.good"));
                yaml(out, shown.good());
            });
            shown.breach()
                    .ifPresent(bad -> out.in(Tag.of("div", "example bad"), () -> {
                        out.say(
                                "h3",
                                "\u2717 "
                                        + words.say(
                                                "example.bad." + bad.finding().outcome()));
                        yaml(out, translated(bad.yaml()));
                        out.say(
                                "p",
                                words.messages().of(bad.finding(), bad.finding().explanation()));
                        words.messages()
                                .whatToDo(bad.finding())
                                .ifPresent(todo -> out.in("p", () -> {
                                    out.say("b", words.say("example.do"));
                                    out.text(" " + todo);
                                }));
                    }));
        });
        shown.gap()
                .ifPresent(gap -> out.in(Tag.of("div", "example gap"), () -> {
                    out.say("h3", "? " + words.say("example.gap"));
                    out.say("p", words.say("example.gap.says"));
                    out.in("ul", () -> gap.missing().forEach(path -> out.in("li", () -> out.say("code", path))));
                }));
    }

    private static LocalDate day(Norm norm) {
        return NamedChanges.about(norm.id().value()).get(0).day();
    }

    private static void yaml(Markup out, String yaml) {
        out.in("pre", () -> out.say("code", yaml.stripTrailing()));
    }

    /** The comments of a change in the language of the page; whatever else stands there is the same in each. */
    private String translated(String yaml) {
        return yaml.lines().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String line) {
        Matcher comment = COMMENT.matcher(line);
        return comment.matches() ? comment.group(1) + "# " + comment(comment.group(2)) : line;
    }

    private String comment(String text) {
        List<String> found = COMMENTS.entrySet().stream()
                .flatMap(known -> {
                    Matcher matcher = known.getKey().matcher(text);
                    return matcher.matches()
                            ? Stream.of(
                                    matcher.groupCount() == 0
                                            ? words.say(known.getValue())
                                            : words.say(known.getValue(), matcher.group(1)))
                            : Stream.empty();
                })
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("a comment of a change that the site cannot say: " + text);
        }
        return found.get(0);
    }
}
