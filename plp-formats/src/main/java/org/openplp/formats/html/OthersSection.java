package org.openplp.formats.html;

import java.util.List;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Table;
import org.openplp.formats.outline.Item;
import org.openplp.formats.wording.Detail;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Bundle;

/** What bodies outside the partnership alone have to do or to judge: it decides nothing for the partnership. */
final class OthersSection {
    static final String NAME = "others";

    private final FilePart file;
    private final Bundle labels;

    OthersSection(FilePart file) {
        this.file = file;
        this.labels = file.labels();
    }

    void to(Markup out) {
        List<Item> items = file.outline().items(Topic.OWED_BY_OTHERS);
        file.section(out, NAME, () -> {
            if (items.isEmpty()) {
                out.say("p", labels.text("others.none"));
                return;
            }
            out.say("p", labels.text("others.says"));
            List<String> columns = List.of(
                    file.outline().normColumn(),
                    Detail.ACTS.label(file.texts().language()),
                    labels.text("others.found"));
            Table.of(out, labels.text("section." + NAME), columns).rows(items, (row, item) -> {
                row.head(() -> file.norm(out, item.norm()));
                row.say(item.detail(Detail.ACTS));
                row.say(item.says());
            });
        });
    }
}
