package org.openplp.testkit.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.norm.Norm;

/** Norms in a list, each with how it is worded and what makes it bind, so that advice is never taken for more. */
final class NormList {
    private final Words words;

    NormList(Words words) {
        this.words = words;
    }

    void to(Markup out, List<Norm> norms) {
        out.in(
                Tag.of("ul", "norms"),
                () -> norms.forEach(norm -> out.in("li", () -> {
                    out.say(
                            Tag.of("a", "norm-id")
                                    .with(
                                            "href",
                                            Address.of(words.language(), norm).link()),
                            norm.id().value());
                    out.say("span", words.statement(norm));
                    tags(out, norm);
                })));
    }

    /** The norms under the headings of their sections. */
    void bySection(Markup out, List<Norm> norms) {
        sections(norms).forEach((section, some) -> {
            out.say(Tag.of("h2").with("id", anchor(section)), words.section(section));
            to(out, some);
        });
    }

    private void tags(Markup out, Norm norm) {
        out.in(Tag.of("span", "tags"), () -> {
            out.say(Tag.of("b", norm.force().name()), words.label("force", norm.force()));
            out.text(" " + words.label("modality", norm.modality()));
        });
    }

    static Map<String, List<Norm>> sections(List<Norm> norms) {
        return norms.stream().collect(Collectors.groupingBy(Norm::section, LinkedHashMap::new, Collectors.toList()));
    }

    static String anchor(String section) {
        return "s-" + section.replace('.', '-');
    }
}
