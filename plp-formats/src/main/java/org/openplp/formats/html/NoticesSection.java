package org.openplp.formats.html;

import java.util.List;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.assessment.Notice;

/** The notices: what the rule book could not use, and what a reader must know. */
final class NoticesSection {
    static final String NAME = "notices";

    private final FilePart file;

    NoticesSection(FilePart file) {
        this.file = file;
    }

    void to(Markup out) {
        List<Notice> notices = file.outline().assessment().notices();
        file.section(out, NAME, () -> {
            if (notices.isEmpty()) {
                out.say("p", file.labels().text("notices.none"));
                return;
            }
            out.in(Tag.of("ul", "notices"), () -> notices.forEach(notice -> out.in("li", () -> notice(out, notice))));
        });
    }

    private void notice(Markup out, Notice notice) {
        out.text(file.outline().message(notice));
        if (!notice.path().isEmpty()) {
            out.text(" (" + file.words().named(notice.path()) + ")");
            if (file.outline().file().read().isFile()) {
                out.text(" ");
                out.say(Tag.of("span", "at"), file.words().place(notice.path()));
            }
        }
    }
}
