package org.openplp.formats.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;

/** The sources of the listed findings: how close each is to the law, and how it was read. */
final class SourcesSection {
    static final String NAME = "sources";

    private final FilePart file;

    SourcesSection(FilePart file) {
        this.file = file;
    }

    /** The sources of the listed findings, in the order of their first citation. */
    static List<Source> cited(FilePart file) {
        return file.outline().listed().stream()
                .flatMap(finding -> finding.norm().citationsOn(file.day()).stream())
                .map(Citation::source)
                .distinct()
                .toList();
    }

    /** The first listed norm that cites a source. The norms of a host identify that host's sources. */
    private Optional<Norm> citing(Source source) {
        return file.outline().listed().stream()
                .map(Finding::norm)
                .filter(norm -> norm.citations().stream().map(Citation::source).anyMatch(source::equals))
                .findFirst();
    }

    void to(Markup out) {
        file.section(out, NAME, () -> {
            out.say("p", file.labels().text("sources.says"));
            Map<String, List<Source>> tiers = cited(file).stream()
                    .collect(Collectors.groupingBy(Source::tier, TreeMap::new, Collectors.toList()));
            out.in(
                    Tag.of("div", "cited"),
                    () -> tiers.forEach((tier, sources) -> {
                        file.texts()
                                .find("tier." + tier)
                                .ifPresent(name -> out.say(file.heading(1), Labels.sentence(name)));
                        out.in(
                                "ul",
                                () -> sources.forEach(source ->
                                        out.in(Tag.of("li").with("id", file.idOf(source)), () -> source(out, source))));
                    }));
        });
    }

    private void source(Markup out, Source source) {
        Optional<Norm> citing = citing(source);
        String title = citing.map(norm -> file.texts().title(norm, source)).orElse(source.title());
        Optional<Norm> foreign = citing.filter(norm -> norm.owns(source) && file.isForeign(norm));
        Tag named = Tag.of(Tag.leadsSomewhereSafe(source.url()) ? "a" : "span");
        Tag worded =
                foreign.map(norm -> named.with("lang", file.languageOf(norm))).orElse(named);
        out.say("b", source.code());
        out.text(" ");
        if (Tag.leadsSomewhereSafe(source.url())) {
            out.say(worded.with("href", source.url()).with("rel", "noreferrer noopener"), title);
        } else {
            out.say(worded, title);
            if (!source.url().isEmpty()) {
                out.text(" ");
                out.say(Tag.of("span", "url"), source.url());
            }
        }
        out.text(" \u00B7 ");
        out.say("b", file.texts().text("read." + source.read()));
    }
}
