package org.openplp.formats.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openplp.formats.html.markup.Markup;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;

/** What no record settles: the norms that people have to judge, by who is asked. */
final class PeopleSection {
    static final String NAME = "people";

    private final AssessedFile file;

    PeopleSection(AssessedFile file) {
        this.file = file;
    }

    void to(Markup out) {
        List<Finding> findings = file.agenda().forPeople();
        Map<String, Set<Norm>> byBearers = new LinkedHashMap<>();
        findings.forEach(finding -> byBearers
                .computeIfAbsent(file.bearers(finding.norm()), bearers -> new LinkedHashSet<>())
                .add(finding.norm()));
        file.section(out, NAME, () -> {
            if (findings.isEmpty()) {
                out.say("p", file.labels().text("people.none"));
                return;
            }
            out.say("p", file.labels().text("people.says"));
            out.in(
                    "ul",
                    () -> byBearers.forEach((bearers, norms) -> out.in("li", () -> {
                        out.say("b", AssessedFile.sentence(bearers));
                        out.text(" ");
                        file.norms(out, norms);
                    })));
        });
    }
}
