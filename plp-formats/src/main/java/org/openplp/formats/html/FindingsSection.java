package org.openplp.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Symbol;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.wording.AnswerWords;
import org.openplp.formats.wording.Detail;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Why;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.source.Citation;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Bundle;

/**
 * The listed findings by norm, with the norms grouped by standing, most pressing first. Two groups are folded: the norms that people judge, as a list to tick,
 * and what others owe.
 */
final class FindingsSection {
    static final String NAME = "findings";

    private static final int MANY = 30;
    private static final String SOFT = "\u00B0";
    private static final String BETWEEN = " \u00B7 ";

    private final FilePart file;
    private final Texts texts;
    private final Bundle labels;

    FindingsSection(FilePart file) {
        this.file = file;
        this.texts = file.texts();
        this.labels = file.labels();
    }

    /** The findings of one norm that share a message. */
    private record Same(FindingStatus standing, Severity severity, Messages.Said said) {
        private static final Comparator<Same> GRAVEST_FIRST =
                Comparator.comparing(Same::standing).thenComparing(Same::severity);
    }

    void to(Markup out) {
        List<Finding> listed = file.outline().listed();
        Map<FindingStatus, Map<Norm, List<Finding>>> groups = new EnumMap<>(FindingStatus.class);
        Tally.byNorm(listed)
                .forEach((norm, findings) -> groups.computeIfAbsent(
                                FilePart.mostPressing(findings), unseen -> new LinkedHashMap<>())
                        .put(norm, findings));
        file.section(out, NAME, () -> {
            new Filters(file, listed).to(out);
            out.in(
                    Tag.of("div", "norms").with("id", "norms"),
                    () -> groups.forEach((standing, norms) -> group(out, standing, norms)));
            boolean more = listed.size() < file.outline().agenda().shown().size();
            if (more) {
                out.say("p", labels.text("findings.more"));
            }
        });
    }

    private void group(Markup out, FindingStatus standing, Map<Norm, List<Finding>> norms) {
        boolean repeated = standing == FindingStatus.UNDETERMINED && file.isOnAPath();
        out.in(Tag.of("section", repeated ? "group screen" : "group"), () -> {
            out.in(file.heading(1).with("id", "group-" + standing), () -> {
                Symbol.of(out, standing);
                out.text(labels.text(
                        "group",
                        Labels.sentence(AnswerWords.standing(standing, texts)),
                        Integer.toString(norms.size())));
            });
            switch (standing) {
                case HUMAN_REVIEW -> {
                    out.say("p", file.outline().forPeople());
                    folded(out, norms.size(), () -> byBearers(out, norms));
                }
                case OWED_BY_OTHERS -> {
                    out.say("p", labels.text("others.says"));
                    folded(out, norms.size(), () -> byBearers(out, norms));
                }
                case UNDETERMINED -> shortList(out, norms);
                case MET, NOT_APPLICABLE -> folded(out, norms.size(), () -> shortList(out, norms));
                case NOT_KEPT, FAILED, NOT_FOLLOWED, WAIVED, PENDING ->
                    norms.forEach((norm, findings) -> norm(out, norm, findings));
            }
        });
    }

    private void folded(Markup out, int number, Runnable content) {
        out.in("details", () -> {
            out.say("summary", labels.text("show", Integer.toString(number)));
            content.run();
        });
    }

    /** Groups norms by bearer, so that each party finds the norms that concern it. */
    private void byBearers(Markup out, Map<Norm, List<Finding>> norms) {
        Map<String, Map<Norm, List<Finding>>> bearers = new LinkedHashMap<>();
        norms.forEach(
                (norm, findings) -> bearers.computeIfAbsent(file.words().bearers(norm), unseen -> new LinkedHashMap<>())
                        .put(norm, findings));
        legend(out);
        out.in(
                Tag.of("div", "briefs"),
                () -> bearers.forEach((who, asked) -> {
                    out.say(file.heading(2), Labels.sentence(who));
                    asked.forEach((norm, findings) -> inShort(out, norm, findings));
                }));
    }

    private void shortList(Markup out, Map<Norm, List<Finding>> norms) {
        legend(out);
        out.in(Tag.of("div", "briefs"), () -> norms.forEach((norm, findings) -> inShort(out, norm, findings)));
    }

    /** Explains the mark of advice. */
    private void legend(Markup out) {
        out.say(Tag.of("p", "aside"), labels.text("soft", SOFT));
    }

    /** A norm in a few lines, with its sign. For norms that people judge, the sign is a box to tick. */
    private void inShort(Markup out, Norm norm, List<Finding> findings) {
        FindingStatus pressing = FilePart.mostPressing(findings);
        out.in(article(norm, "norm brief"), () -> {
            out.in(Tag.of("p", "asks"), () -> {
                Symbol.of(out, pressing);
                out.say(Tag.of("span", "norm-id"), norm.id().value());
                if (norm.force().isAdvice()) {
                    out.say(Tag.of("abbr").with("title", texts.text("force." + norm.force())), SOFT);
                }
                out.text(" ");
                file.said(out, norm, Why.Phrase.only(texts.statement(norm)));
                norm.citationsOn(file.day()).stream()
                        .map(Citation::source)
                        .distinct()
                        .forEach(source -> {
                            out.text(" ");
                            out.say(Tag.of("a", "code").with("href", "#" + file.idOf(source)), source.code());
                        });
            });
            bySame(findings)
                    .forEach((said, same) -> out.in(box(said), () -> {
                        if (said.standing() != pressing || !said.said().quotesTheNorm()) {
                            says(out, norm, said);
                        }
                        listed(out, same);
                    }));
        });
    }

    private Tag article(Norm norm, String classes) {
        return Tag.of("article", classes)
                .with("id", file.idOf(norm))
                .with("data-actor", FilePart.everybodyIn(norm).map(Enum::name).collect(Collectors.joining(" ")))
                .with("data-force", norm.force().name());
    }

    private static Tag box(Same said) {
        return Tag.of("div", "same " + said.standing())
                .with("data-outcome", said.standing().name())
                .with("data-severity", said.severity().name());
    }

    private Map<Same, List<Finding>> bySame(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(this::same, Same.GRAVEST_FIRST))
                .collect(Collectors.groupingBy(this::same, LinkedHashMap::new, Collectors.toList()));
    }

    private Same same(Finding finding) {
        return new Same(
                FindingStatus.of(finding),
                finding.severity(file.outline().assessment().reading()),
                file.outline().messages().said(finding, file.outline().explanation(finding)));
    }

    private void norm(Markup out, Norm norm, List<Finding> findings) {
        out.in(article(norm, "norm"), () -> {
            out.in(file.heading(2), () -> {
                out.say(Tag.of("span", "norm-id"), norm.id().value());
                out.text(" ");
                file.said(out, norm, Why.Phrase.only(texts.statement(norm)));
            });
            out.in(Tag.of("p", "tags"), () -> {
                out.text(String.join(
                        BETWEEN,
                        texts.text("modality." + norm.modality()),
                        texts.text("force." + norm.force()),
                        who(norm)));
                sources(out, norm);
            });
            bySame(findings).forEach((said, same) -> found(out, norm, said, same));
        });
    }

    private String who(Norm norm) {
        String acts = labels.text("tag.acts", file.words().actors(norm));
        String about = file.words().about(norm);
        return about.isEmpty() ? acts : labels.text("tag.about", about) + BETWEEN + acts;
    }

    private void found(Markup out, Norm norm, Same said, List<Finding> findings) {
        out.in(box(said), () -> {
            says(out, norm, said);
            listed(out, findings);
        });
    }

    private void says(Markup out, Norm norm, Same said) {
        out.in(Tag.of("p", "says"), () -> {
            out.in(Tag.of("span", "tag"), () -> {
                Symbol.of(out, said.standing());
                boolean ideal = said.standing() == FindingStatus.NOT_FOLLOWED && norm.modality() == Modality.IDEAL;
                out.text(ideal ? texts.text("outcome.notIdeal") : AnswerWords.standing(said.standing(), texts));
            });
            if (said.standing().isOfABreach()) {
                out.say(Tag.of("span", "tag plain"), labels.text("severity." + said.severity()));
            }
            out.text(" ");
            file.said(out, norm, said.said().phrase());
        });
    }

    private void listed(Markup out, List<Finding> findings) {
        if (findings.size() > MANY) {
            folded(out, findings.size(), () -> list(out, findings));
        } else {
            list(out, findings);
        }
    }

    private void list(Markup out, List<Finding> findings) {
        boolean plain = findings.stream().allMatch(this::isPlain);
        out.in(
                Tag.of("ul", plain ? "found plain" : "found"),
                () -> findings.forEach(finding -> out.in("li", () -> finding(out, finding))));
    }

    /** Whether the only thing to say about a finding is that somebody has to judge it. */
    private boolean isPlain(Finding finding) {
        return FindingStatus.isToBeJudged(finding)
                && finding.subject().kind() == SubjectKind.PARTNERSHIP
                && file.outline().explanation(finding).evidence().isEmpty();
    }

    private void finding(Markup out, Finding finding) {
        Explanation explanation = file.outline().explanation(finding);
        out.say("b", file.words().subject(finding));
        for (Why.Phrase why : file.words().why(finding)) {
            out.text(BETWEEN + why.before());
            if (!why.value().isEmpty()) {
                out.say(Tag.of("bdi", "value"), why.value());
            }
            out.text(why.after());
        }
        List<String> missing = file.words().missing(finding);
        if (!missing.isEmpty() && !FindingStatus.isToBeJudged(finding)) {
            out.text(BETWEEN + labels.text("finding.missing") + " " + String.join(", ", missing));
        }
        for (String more : asides(finding, explanation)) {
            out.text(BETWEEN + more);
        }
        if (!FindingStatus.isToBeJudged(finding) || !explanation.evidence().isEmpty()) {
            out.text(BETWEEN);
            out.say(Tag.of("span", "at"), file.words().places(List.of(finding)));
        }
    }

    private List<String> asides(Finding finding, Explanation explanation) {
        List<String> asides = new ArrayList<>();
        if (!explanation.open().isEmpty()) {
            asides.add(labels.text("finding.open", file.words().open(List.of(finding))));
        }
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
        out.text(BETWEEN + file.words().said(Detail.BASIS.label(texts.language()), ""));
        String between = "";
        for (Citation citation : new LinkedHashSet<>(citations)) {
            out.text(between);
            out.say(Tag.of("a").with("href", "#" + file.idOf(citation.source())), texts.byCode(norm, citation));
            between = texts.joined(List.of("", ""));
        }
    }
}
