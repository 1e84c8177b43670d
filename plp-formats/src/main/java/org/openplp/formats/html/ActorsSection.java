package org.openplp.formats.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Symbol;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/** For each party of whom norms ask something: how many norms have each standing, each as a sign and a number. */
final class ActorsSection {
    static final String NAME = "actors";

    private final FilePart file;
    private final Bundle labels;
    private final Map<Bearer, Map<FindingStatus, Integer>> counts = new EnumMap<>(Bearer.class);

    ActorsSection(FilePart file) {
        this.file = file;
        this.labels = file.labels();
        Tally.byNorm(file.outline().agenda().shown()).forEach(this::count);
    }

    /** Counts a norm once for each of its bearers, by its most pressing finding. A count of findings would let the many members outweigh all others. */
    private void count(Norm norm, List<Finding> findings) {
        FindingStatus standing = FilePart.mostPressing(findings);
        norm.bearers().stream()
                .distinct()
                .forEach(bearer -> counts.computeIfAbsent(bearer, unseen -> new EnumMap<>(FindingStatus.class))
                        .merge(standing, 1, Integer::sum));
    }

    void to(Markup out) {
        file.section(out, NAME, () -> {
            out.say("p", labels.text("actors.says"));
            out.in(
                    Tag.of("ul", "legend"),
                    () -> present()
                            .forEach(standing -> out.in("li", () -> {
                                Symbol.of(out, standing);
                                out.text(name(standing));
                            })));
            out.in(
                    Tag.of("ul", "actors"),
                    () -> counts.forEach((bearer, numbers) -> out.in("li", () -> actor(out, bearer, numbers))));
        });
    }

    private void actor(Markup out, Bearer bearer, Map<FindingStatus, Integer> numbers) {
        out.say("b", Labels.sentence(file.texts().text("bearer." + bearer)));
        numbers.forEach((standing, number) -> {
            out.text(" ");
            out.in(Tag.of("span", "share"), () -> {
                Symbol.of(out, standing);
                out.text(number.toString());
                out.say(Tag.of("span", "unseen"), " " + name(standing));
            });
        });
    }

    private Stream<FindingStatus> present() {
        return Stream.of(FindingStatus.values())
                .filter(standing -> counts.values().stream().anyMatch(some -> some.containsKey(standing)));
    }

    private String name(FindingStatus standing) {
        return AnswerWords.standing(standing, file.texts());
    }
}
