package org.openplp.formats.html;

import java.util.List;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.standing.Topic;

/** What no record settles: the norms that people have to judge, by who is asked. */
final class PeopleSection {
    static final String NAME = "people";

    private final FilePart file;

    PeopleSection(FilePart file) {
        this.file = file;
    }

    void to(Markup out) {
        List<Outline.Group> groups = file.outline().byBearers(Topic.FOR_PEOPLE);
        file.section(out, NAME, () -> {
            if (groups.isEmpty()) {
                out.say("p", file.labels().text("people.none"));
                return;
            }
            out.say("p", file.outline().forPeople());
            out.in(
                    "ul",
                    () -> groups.forEach(group -> out.in("li", () -> {
                        out.say("b", Labels.sentence(group.says()));
                        out.text(" ");
                        file.norms(out, group.norms());
                    })));
        });
    }
}
