package org.openplp.formats.html;

import java.util.List;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.outline.Theme;
import org.openplp.rules.text.Bundle;

/** For each theme, for how many norms all facts are on record. It grades nothing. */
final class CompletenessSection {
    static final String NAME = "completeness";

    private static final int WIDTH = 100;
    private static final int HEIGHT = 10;
    private static final int FEW = 3;

    private final FilePart file;
    private final Bundle labels;

    CompletenessSection(FilePart file) {
        this.file = file;
        this.labels = file.labels();
    }

    void to(Markup out) {
        List<Theme> themes = file.outline().themes();
        file.section(out, NAME, () -> {
            out.say("p", labels.text("completeness.says"));
            out.in(
                    Tag.of("ul", "themes"),
                    () -> themes.forEach(theme -> out.in("li", () -> {
                        out.say(Tag.of("span", "theme"), theme.title());
                        out.text(" ");
                        share(out, theme);
                        if (!theme.missing().isEmpty()) {
                            out.text(" ");
                            out.say(Tag.of("span", "lacks"), labels.text("completeness.missing", missing(theme)));
                        }
                    })));
        });
    }

    private void share(Markup out, Theme theme) {
        int part = theme.onRecord() * WIDTH / theme.norms();
        out.in(
                Tag.of("svg", "bar")
                        .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                        .with("aria-hidden", "true"),
                () -> {
                    out.in(rect("whole", WIDTH), () -> {});
                    out.in(rect("part", part), () -> {});
                });
        out.text(" ");
        out.say(
                Tag.of("span", "share"),
                labels.text("completeness.share", Integer.toString(theme.onRecord()), Integer.toString(theme.norms())));
    }

    private static Tag rect(String classes, int width) {
        return Tag.of("rect", classes).with("width", width).with("height", HEIGHT);
    }

    private String missing(Theme theme) {
        List<String> facts = theme.missing().stream()
                .map(fact -> file.texts().facts().fact(fact))
                .distinct()
                .toList();
        return String.join(", ", file.words().few(facts, FEW));
    }
}
