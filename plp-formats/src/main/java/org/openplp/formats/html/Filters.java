package org.openplp.formats.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.text.Bundle;

/** The filters of the findings. They are hidden until the script shows them, as they do nothing without it. */
final class Filters {
    private final FilePart file;
    private final List<Finding> findings;
    private final Bundle labels;

    Filters(FilePart file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
        this.labels = file.labels();
    }

    void to(Markup out) {
        Tag form = Tag.of("form", "filters")
                .with("role", "search")
                .with(
                        "aria-label",
                        labels.text("filter", file.outline().file().read().file()))
                .with("data-filters", "norms")
                .with("hidden");
        out.in(form, () -> {
            search(out);
            choice(
                    out,
                    "outcome",
                    this::outcome,
                    name -> AnswerWords.standing(FindingStatus.valueOf(name), file.texts()));
            choice(out, "actor", this::actors, name -> file.texts().text("bearer." + name));
            choice(out, "force", this::force, name -> file.texts().text("force." + name));
            choice(out, "severity", this::severity, name -> labels.text("severity." + name));
            out.say(Tag.of("button").with("type", "reset"), labels.text("filter.reset"));
            out.say(
                    Tag.of("p", "status")
                            .with("role", "status")
                            .with("aria-live", "polite")
                            .with("data-says", labels.text("filter.says")),
                    said());
        });
    }

    private String said() {
        String all = Integer.toString(findings.size());
        return labels.text("filter.says", all, all);
    }

    private void search(Markup out) {
        String id = "filter-words";
        out.in("p", () -> {
            out.say(Tag.of("label").with("for", id), labels.text("filter.words"));
            out.empty(Tag.of("input")
                    .with("type", "search")
                    .with("id", id)
                    .with("name", "words")
                    .with("autocomplete", "off"));
        });
    }

    private <E extends Enum<E>> void choice(
            Markup out, String name, Function<Finding, Stream<E>> values, Function<String, String> text) {
        Map<E, Long> numbers = findings.stream()
                .flatMap(values)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        String id = "filter-" + name;
        out.in("p", () -> {
            out.say(Tag.of("label").with("for", id), labels.text("filter." + name));
            out.in(Tag.of("select").with("id", id).with("name", name), () -> {
                out.say(Tag.of("option").with("value", ""), labels.text("filter.all"));
                numbers.forEach((value, number) -> out.say(
                        Tag.of("option").with("value", value.name()),
                        labels.text("filter.option", text.apply(value.name()), Long.toString(number))));
            });
        });
    }

    private Stream<FindingStatus> outcome(Finding finding) {
        return Stream.of(FindingStatus.of(finding));
    }

    private Stream<Bearer> actors(Finding finding) {
        return FilePart.everybodyIn(finding.norm());
    }

    private Stream<Force> force(Finding finding) {
        return Stream.of(finding.norm().force());
    }

    private Stream<Severity> severity(Finding finding) {
        return Stream.of(finding.severity(file.outline().assessment().reading()));
    }
}
