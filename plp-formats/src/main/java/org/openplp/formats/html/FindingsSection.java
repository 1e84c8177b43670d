package org.openplp.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.source.Citation;
import org.openplp.rules.standing.Standing;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/** Every finding that is listed one by one, by norm. What the norm asks and rests on is said once, whatever the number of members. */
final class FindingsSection {
    static final String NAME = "findings";

    private static final int MANY = 30;

    private final FilePart file;
    private final Texts texts;
    private final Bundle labels;

    FindingsSection(FilePart file) {
        this.file = file;
        this.texts = file.texts();
        this.labels = file.labels();
    }

    /** Findings of one norm of which the same is said. */
    private record Same(Standing standing, Severity severity, String message) {
        private static final Comparator<Same> GRAVEST_FIRST =
                Comparator.comparing(Same::standing).thenComparing(Same::severity);
    }

    void to(Markup out) {
        List<Finding> listed = file.outline().listed();
        file.section(out, NAME, () -> {
            new Filters(file, listed).to(out);
            out.in(
                    Tag.of("div", "norms").with("id", file.id("norms")),
                    () -> Tally.byNorm(listed).entrySet().stream()
                            .sorted(Comparator.comparing(entry -> mostPressing(entry.getValue())))
                            .forEach(entry -> norm(out, entry.getKey(), entry.getValue())));
            boolean more = listed.size() < file.outline().agenda().shown().size();
            if (more) {
                out.say("p", labels.text("findings.more"));
            }
        });
    }

    private Standing mostPressing(List<Finding> findings) {
        return findings.stream().map(Standing::of).min(Standing::compareTo).orElseThrow();
    }

    private void norm(Markup out, Norm norm, List<Finding> findings) {
        Map<Same, List<Finding>> same = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> new Same(
                                Standing.of(finding),
                                finding.severity(file.outline().assessment().reading()),
                                file.outline().message(finding)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Tag article = Tag.of("article", "norm")
                .with("id", file.idOf(norm))
                .with("data-actor", FilePart.everybodyIn(norm).map(Enum::name).collect(Collectors.joining(" ")))
                .with("data-force", norm.force().name());
        out.in(article, () -> {
            out.in(file.heading(1), () -> {
                out.say(Tag.of("span", "norm-id"), norm.id().value());
                out.text(" " + texts.statement(norm));
            });
            out.say(
                    Tag.of("p", "tags"),
                    String.join(
                            " \u00B7 ",
                            texts.text("modality." + norm.modality()),
                            texts.text("force." + norm.force()),
                            who(norm)));
            same.keySet().stream()
                    .sorted(Same.GRAVEST_FIRST)
                    .forEach(said -> same(out, said, same.getOrDefault(said, List.of())));
            sources(out, norm);
        });
    }

    private String who(Norm norm) {
        String acts = labels.text("tag.acts", file.words().actors(norm));
        String about = file.words().about(norm);
        return about.isEmpty() ? acts : labels.text("tag.about", about) + " \u00B7 " + acts;
    }

    private void same(Markup out, Same said, List<Finding> findings) {
        Tag group = Tag.of("div", "same " + said.standing())
                .with("data-outcome", said.standing().name())
                .with("data-severity", said.severity().name());
        out.in(group, () -> {
            out.in(Tag.of("p", "says"), () -> {
                out.say(Tag.of("span", "tag"), AnswerWords.standing(said.standing(), file.texts()));
                if (said.standing().isOfABreach()) {
                    out.say(Tag.of("span", "tag plain"), labels.text("severity." + said.severity()));
                }
                out.text(" " + said.message());
            });
            file.outline()
                    .messages()
                    .whatToDo(findings.get(0))
                    .ifPresent(todo -> out.in(Tag.of("p", "todo"), () -> {
                        out.say("b", Detail.DO.label(texts.language()));
                        out.text(" " + todo);
                    }));
            if (findings.size() > MANY) {
                out.in("details", () -> {
                    out.say("summary", labels.text("show", Integer.toString(findings.size())));
                    list(out, findings);
                });
            } else {
                list(out, findings);
            }
        });
    }

    private void list(Markup out, List<Finding> findings) {
        out.in(Tag.of("ul", "found"), () -> findings.forEach(finding -> out.in("li", () -> finding(out, finding))));
    }

    private void finding(Markup out, Finding finding) {
        Explanation explanation = file.outline().explanation(finding);
        out.say("b", file.words().subject(finding));
        for (Explanation.Evidence evidence : explanation.evidence()) {
            FactPath path = evidence.path();
            out.text(" \u00B7 " + texts.said(texts.facts().fact(path), ""));
            out.say(Tag.of("bdi", "value"), evidence.in(texts));
            file.words().around(finding, path, true).ifPresent(entry -> out.text(" (" + entry + ")"));
        }
        List<Explanation.Missing> missing = explanation.missing();
        if (!missing.isEmpty()) {
            out.text(" \u00B7 " + labels.text("finding.missing"));
            String between = " ";
            for (Explanation.Missing fact : missing) {
                FactPath path = fact.path();
                out.text(between + texts.facts().fact(path));
                file.words().around(finding, path, true).ifPresent(entry -> out.text(" (" + entry + ")"));
                out.text(fact.datedLater() ? " (" + file.words().datedLater() + ")" : "");
                between = ", ";
            }
        }
        for (String more : asides(finding, explanation)) {
            out.text(" \u00B7 " + more);
        }
        out.text(" \u00B7 ");
        out.say(Tag.of("span", "at"), file.words().places(List.of(finding)));
    }

    private List<String> asides(Finding finding, Explanation explanation) {
        List<String> asides = new ArrayList<>();
        if (!explanation.open().isEmpty()) {
            asides.add(labels.text("finding.open", file.words().open(List.of(finding))));
        }
        Optional<String> due = explanation.due().map(day -> labels.text("finding.due", texts.date(day)));
        due.ifPresent(asides::add);
        finding.waiver()
                .ifPresent(waiver ->
                        asides.add(labels.text("finding.waived", file.words().named(waiver))));
        if (file.outline().file().isFrozen(finding)) {
            asides.add(texts.text("baseline.frozen"));
        }
        if (finding.isOfUnknownStart()) {
            asides.add(labels.text("finding.startUnknown"));
        }
        return asides;
    }

    private void sources(Markup out, Norm norm) {
        List<Citation> citations = norm.citationsOn(file.day());
        if (citations.isEmpty()) {
            return;
        }
        Set<Citation> distinct = new LinkedHashSet<>(citations);
        out.in(Tag.of("p", "sources"), () -> {
            out.say("b", Detail.BASIS.label(texts.language()));
            String between = " ";
            for (Citation citation : distinct) {
                out.text(between);
                out.say(Tag.of("a").with("href", "#" + file.idOf(citation.source())), texts.citation(citation));
                between = Labels.between(texts.language());
            }
        });
    }
}
