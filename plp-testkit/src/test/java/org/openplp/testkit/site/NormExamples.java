package org.openplp.testkit.site;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.outcome.Explanation.Missing;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.book.ShownRow;

/** What a dossier says where a norm is kept, where it is not, and where nobody can tell: rows of its law file. */
final class NormExamples {
    private static final Map<String, List<ShownRow>> SHOWN = new ConcurrentHashMap<>();

    private final Words words;

    NormExamples(Words words) {
        this.words = words;
    }

    static boolean areThereOf(Norm norm) {
        return ShownRow.areThereOf(norm.id().value());
    }

    void to(Markup out, Norm norm) {
        out.say("p", words.say("example.says"));
        out.in(
                Tag.of("div", "pair"),
                () -> SHOWN.computeIfAbsent(norm.id().value(), ShownRow::of).forEach(shown -> example(out, shown)));
    }

    private void example(Markup out, ShownRow shown) {
        Outcome outcome = shown.outcome();
        String day = words.texts().date(shown.row().day());
        out.in(Tag.of("div", "example " + kind(outcome)), () -> {
            out.say("h3", words.say("example." + outcome) + " (" + day + ")");
            shown.text(words.language()).ifPresent(text -> out.say("p", text));
            out.in("pre", () -> out.say("code", shown.row().dossier().stripTrailing()));
            List<Missing> missing = shown.finding().explanation().missing();
            if (outcome == Outcome.UNDETERMINED && !missing.isEmpty()) {
                out.say("p", words.say("example.missing"));
                out.in(
                        "ul",
                        () -> missing.forEach(fact ->
                                out.in("li", () -> out.say("code", fact.path().toString()))));
            } else {
                out.say(
                        "p",
                        words.messages().of(shown.finding(), shown.finding().explanation()));
            }
            if (kind(outcome).equals("bad")) {
                words.messages()
                        .whatToDo(shown.finding())
                        .ifPresent(todo -> out.in("p", () -> {
                            out.say("b", words.say("example.do"));
                            out.text(" " + todo);
                        }));
            }
        });
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case MET -> "good";
            case BREACHED, PENDING -> "bad";
            default -> "gap";
        };
    }
}
