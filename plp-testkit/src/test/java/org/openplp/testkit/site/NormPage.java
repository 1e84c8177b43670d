package org.openplp.testkit.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.rule.RuleLine;
import org.openplp.formats.rule.RuleOutline;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;

/** The page of a norm: what it asks and of whom, what makes it bind, how it is checked, an example, and what it rests on. */
final class NormPage {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final List<Norm> ALL = Register.ofThisRelease().norms();

    private final Words words;
    private final Frame frame;
    private final NormExamples examples;
    private final NormBasis basis;

    NormPage(Words words, Frame frame) {
        this.words = words;
        this.frame = frame;
        this.examples = new NormExamples(words);
        this.basis = new NormBasis(words);
    }

    String of(Norm norm) {
        return frame.page(
                at(norm), Texts.inLanguage(words.language()).said(norm.id().value(), words.statement(norm)), out -> {
                    out.in(
                            Tag.of("p", "trail"),
                            () -> out.say(
                                    Address.in(words.language(), "norms/index.html")
                                            .tag(NormList.anchor(norm.section())),
                                    words.section(norm.section())));
                    out.in("h1", () -> {
                        out.say(Tag.of("span", "norm-id"), norm.id().value());
                        out.text(" " + words.statement(norm));
                    });
                    summary(out, norm);
                    part(out, "checked", () -> checked(out, norm));
                    List<RuleLine> rule = RuleOutline.of(BOOK, norm, words.texts());
                    if (!rule.isEmpty()) {
                        part(out, "rule", () -> nested(out, rule, 0));
                    }
                    if (!norm.parameters().isEmpty()) {
                        part(
                                out,
                                "parameters",
                                () -> out.in(
                                        Tag.of("ul"),
                                        () -> norm.parameters()
                                                .forEach(parameter -> out.in(
                                                        "li",
                                                        () -> out.say(
                                                                "code",
                                                                words.norms().parameter(norm, parameter))))));
                    }
                    if (NormExamples.areThereOf(norm)) {
                        part(out, "example", () -> examples.to(out, norm));
                    }
                    basis.to(out, norm);
                    related(out, norm);
                    new Neighbours<>(words, ALL, this::at, one -> one.id().value())
                            .to(out, words.say("norm.neighbours"), norm);
                });
    }

    private Address at(Norm norm) {
        return Address.of(words.language(), norm);
    }

    private void part(Markup out, String name, Runnable content) {
        part(out, words, name, content);
    }

    static void part(Markup out, Words words, String name, Runnable content) {
        out.in(Tag.of("section", "part"), () -> {
            out.say(Tag.of("h2").with("id", name), words.say("norm." + name));
            content.run();
        });
    }

    private void summary(Markup out, Norm norm) {
        out.in(Tag.of("dl", "facts"), () -> {
            field(out, "norm.asks", () -> links(out, norm));
            field(
                    out,
                    "norm.words",
                    () -> valued(out, words.label("modality", norm.modality()), "modality." + norm.modality()));
            field(out, "norm.binds", () -> valued(out, words.label("force", norm.force()), "force." + norm.force()));
            List<Stage> stages = stages(norm);
            if (!stages.isEmpty()) {
                field(
                        out,
                        "norm.stage",
                        () -> stages.forEach(stage -> out.say(
                                Address.of(words.language(), stage).tag(),
                                Words.sentence(words.label("stage", stage)))));
            }
            field(out, "norm.sure", () -> out.text(sure(norm)));
        });
        if (norm.scope() == NormScope.LOCAL_BOOK) {
            out.say(Tag.of("p", "notice"), words.say("norm.local"));
        }
    }

    /** The register tells how clear a norm is in the texts that were read. It is not to be taken for having read all that is cited. */
    private String sure(Norm norm) {
        String notRead = norm.citations().stream()
                .map(Citation::source)
                .filter(source -> source.read() != Source.Read.READ)
                .map(Source::code)
                .distinct()
                .collect(Collectors.joining(", "));
        return norm.confidence().equals("H") && !notRead.isEmpty()
                ? words.say("sure.H.partly", notRead)
                : words.say("sure." + norm.confidence());
    }

    private void field(Markup out, String name, Runnable content) {
        out.in("div", () -> {
            out.say("dt", words.say(name));
            out.in("dd", content);
        });
    }

    private void valued(Markup out, String value, String why) {
        out.say("b", Words.sentence(value));
        out.text(". " + words.say(why));
    }

    private void links(Markup out, Norm norm) {
        boolean first = true;
        for (Bearer bearer : norm.bearers()) {
            out.text(first ? "" : ", ");
            out.say(Address.of(words.language(), bearer).tag(), words.label("bearer", bearer));
            first = false;
        }
    }

    static List<Stage> stages(Norm norm) {
        return Stream.of(Stage.values())
                .filter(stage -> norm.stage().equals(Optional.of(stage.name())))
                .toList();
    }

    private void checked(Markup out, Norm norm) {
        out.in("p", () -> valued(out, words.label("check", norm.check()), key(norm)));
        if (norm.undated()) {
            out.say("p", words.say("norm.undated"));
        }
        out.in(Tag.of("dl", "facts"), () -> {
            said(out, "norm.when", words.texts().condition(norm));
            said(out, "norm.note", words.texts().interpretation(norm));
            Optional<Rule> rule = BOOK.rule(norm);
            rule.ifPresent(one -> {
                field(out, "norm.subject", () -> out.text(words.label("subject", norm.subject())));
                field(
                        out,
                        "norm.looks",
                        () -> out.in(
                                Tag.of("span", "keys"),
                                () -> one.keys().forEach(key -> {
                                    out.say("code", key);
                                    out.text(" ");
                                })));
            });
        });
    }

    /** Lines as a list, in which the deeper lines below a line are a list of their own. */
    private static void nested(Markup out, List<RuleLine> lines, int depth) {
        out.in("ul", () -> {
            for (int i = 0; i < lines.size(); ) {
                int next = i + 1;
                while (next < lines.size() && lines.get(next).depth() > depth) {
                    next++;
                }
                RuleLine line = lines.get(i);
                List<RuleLine> below = lines.subList(i + 1, next);
                out.in("li", () -> {
                    out.text(line.text());
                    if (!below.isEmpty()) {
                        nested(out, below, depth + 1);
                    }
                });
                i = next;
            }
        });
    }

    private static String key(Norm norm) {
        return "check." + norm.check() + (norm.check() == CheckKind.NONE ? "." + norm.modality() : "");
    }

    private void said(Markup out, String name, String text) {
        if (!text.isEmpty()) {
            field(out, name, () -> out.text(text));
        }
    }

    private void related(Markup out, Norm norm) {
        List<Norm> related = Related.to(norm);
        if (!related.isEmpty()) {
            part(out, "related", () -> {
                out.say("p", words.say("norm.related.says"));
                new NormList(words).to(out, related);
            });
        }
    }
}
