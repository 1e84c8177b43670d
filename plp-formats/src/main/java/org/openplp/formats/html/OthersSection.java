package org.openplp.formats.html;

import java.util.List;
import java.util.Map;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Table;
import org.openplp.formats.report.Agenda;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/** What bodies outside the partnership alone have to do or to judge: it decides nothing for the partnership. */
final class OthersSection {
    static final String NAME = "others";

    private final AssessedFile file;
    private final Bundle labels;

    OthersSection(AssessedFile file) {
        this.file = file;
        this.labels = file.labels();
    }

    void to(Markup out) {
        Map<Norm, List<Finding>> byNorm = Tally.byNorm(file.agenda().owedByOthers());
        file.section(out, NAME, () -> {
            if (byNorm.isEmpty()) {
                out.say("p", labels.text("others.none"));
                return;
            }
            out.say("p", labels.text("others.says"));
            Table.of(
                            out,
                            labels.text("section." + NAME),
                            List.of(labels.text("norm"), labels.text("step.acts"), labels.text("others.found")))
                    .rows(byNorm.entrySet(), (row, entry) -> {
                        Finding first = entry.getValue().get(0);
                        row.head(() -> file.norm(out, entry.getKey()));
                        row.say(file.actors(entry.getKey()));
                        row.say(
                                Agenda.isToBeJudged(first)
                                        ? file.texts().statement(entry.getKey())
                                        : file.message(first));
                    });
        });
    }
}
