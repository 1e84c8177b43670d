package org.openplp.formats.html;

import java.util.List;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;

/** The sources on which the listed findings rest, how close each is to the law, and how it was read. */
final class SourcesSection {
    static final String NAME = "sources";

    private final FilePart file;

    SourcesSection(FilePart file) {
        this.file = file;
    }

    /** The sources of the listed findings, in the order in which they are first cited. */
    static List<Source> cited(FilePart file) {
        return file.outline().listed().stream()
                .flatMap(finding -> finding.norm().citationsOn(file.day()).stream())
                .map(Citation::source)
                .distinct()
                .toList();
    }

    /** By the first norm that cites it, since a source of a host is known by the norms of that host. */
    private String title(Source source) {
        return file.outline().listed().stream()
                .map(Finding::norm)
                .filter(norm -> norm.citations().stream().map(Citation::source).anyMatch(source::equals))
                .findFirst()
                .map(norm -> file.texts().title(norm, source))
                .orElse(source.title());
    }

    void to(Markup out) {
        file.section(out, NAME, () -> {
            out.say("p", file.labels().text("sources.says"));
            out.in(
                    Tag.of("ul", "cited"),
                    () -> cited(file)
                            .forEach(source ->
                                    out.in(Tag.of("li").with("id", file.idOf(source)), () -> source(out, source))));
        });
    }

    private void source(Markup out, Source source) {
        String title = title(source);
        out.say("b", source.code());
        out.text(" ");
        if (Tag.leadsSomewhereSafe(source.url())) {
            out.say(Tag.of("a").with("href", source.url()).with("rel", "noreferrer noopener"), title);
        } else {
            out.text(title + (source.url().isEmpty() ? "" : " (" + source.url() + ")"));
        }
        file.texts().find("tier." + source.tier()).ifPresent(tier -> out.text(" \u00B7 " + tier));
        out.text(" \u00B7 ");
        out.say("b", file.texts().text("read." + source.read()));
    }
}
