package org.openplp.testkit.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Register;

/** The norms in their order, by actor, and by stage in the life of a partnership. */
final class ListPages {
    private static final List<Norm> ALL = Register.ofThisRelease().norms();

    private final Words words;
    private final Frame frame;
    private final NormList list;

    ListPages(Words words, Frame frame) {
        this.words = words;
        this.frame = frame;
        this.list = new NormList(words);
    }

    /** Every page by its address. */
    Map<Address, String> all() {
        Map<Address, String> pages = new LinkedHashMap<>();
        pages.put(in("norms/index.html"), norms());
        pages.put(in("actors/index.html"), actors());
        Arrays.stream(Bearer.values())
                .forEach(bearer -> pages.put(Address.of(words.language(), bearer), actor(bearer)));
        pages.put(in("stages/index.html"), stages());
        Arrays.stream(Stage.values()).forEach(stage -> pages.put(Address.of(words.language(), stage), stage(stage)));
        pages.put(withoutStage(), other());
        return pages;
    }

    private Address in(String file) {
        return Address.in(words.language(), file);
    }

    private Address withoutStage() {
        return in("stages/other.html");
    }

    private String norms() {
        return page(in("norms/index.html"), words.say("norms.title"), out -> {
            out.say(Tag.of("p", "lead"), words.say("norms.says", Integer.toString(ALL.size())));
            out.in(
                    Tag.of("nav", "contents").with("aria-label", words.report("contents")),
                    () -> out.in(
                            "ul",
                            () -> NormList.sections(ALL)
                                    .keySet()
                                    .forEach(section -> out.in(
                                            "li",
                                            () -> out.say(
                                                    Tag.of("a").with("href", "#" + NormList.anchor(section)),
                                                    words.section(section))))));
            list.bySection(out, ALL);
        });
    }

    private String page(Address at, String title, Consumer<Markup> content) {
        return frame.page(at, title, out -> {
            out.say("h1", title);
            content.accept(out);
        });
    }

    private static List<Norm> of(Bearer bearer) {
        return ALL.stream().filter(norm -> norm.bearers().contains(bearer)).toList();
    }

    private static List<Norm> of(Stage stage) {
        return ALL.stream()
                .filter(norm -> norm.stage().equals(Optional.of(stage.name())))
                .toList();
    }

    private static List<Norm> ofNoStage() {
        return ALL.stream().filter(norm -> NormPage.stages(norm).isEmpty()).toList();
    }

    private String actors() {
        return page(in("actors/index.html"), words.say("actors.title"), out -> {
            out.say(Tag.of("p", "lead"), words.say("actors.says"));
            out.in(
                    Tag.of("ul", "cards"),
                    () -> Arrays.stream(Bearer.values())
                            .forEach(bearer ->
                                    card(out, Address.of(words.language(), bearer), words.actor(bearer), of(bearer))));
        });
    }

    private void card(Markup out, Address to, String name, List<Norm> norms) {
        out.in(
                "li",
                () -> out.in(to.tag(), () -> {
                    out.say("b", name);
                    out.say("span", words.count("count.norms", norms.size()));
                }));
    }

    private String actor(Bearer bearer) {
        List<Norm> norms = of(bearer);
        return page(Address.of(words.language(), bearer), words.actor(bearer), out -> {
            out.say(Tag.of("p", "lead"), words.count("actor.says", norms.size()));
            forces(out, norms);
            if (bearer != Bearer.ALL) {
                out.in(
                        "p",
                        () -> out.say(Address.of(words.language(), Bearer.ALL).tag(), words.say("actor.everybody")));
            }
            list.bySection(out, norms);
        });
    }

    /** How many of them rest on what, so that a long list of advice does not look like a long list of duties. */
    private void forces(Markup out, List<Norm> norms) {
        Map<Force, Long> counts = norms.stream().collect(Collectors.groupingBy(Norm::force, Collectors.counting()));
        out.in(
                Tag.of("ul", "counts"),
                () -> Stream.of(Force.values())
                        .filter(counts::containsKey)
                        .forEach(force -> out.in("li", () -> {
                            out.say(Tag.of("b", force.name()), words.label("force", force));
                            out.text(" " + counts.get(force));
                        })));
    }

    private String stages() {
        return page(in("stages/index.html"), words.say("stages.title"), out -> {
            out.say(Tag.of("p", "lead"), words.say("stages.says"));
            out.in(
                    Tag.of("ol", "cards"),
                    () -> Arrays.stream(Stage.values())
                            .forEach(stage -> card(out, Address.of(words.language(), stage), name(stage), of(stage))));
            out.say("h2", words.say("stages.rest"));
            out.in(Tag.of("ul", "cards"), () -> card(out, withoutStage(), words.say("other.title"), ofNoStage()));
        });
    }

    private String name(Stage stage) {
        return Words.sentence(words.label("stage", stage));
    }

    private String stage(Stage stage) {
        List<Norm> norms = of(stage);
        return page(Address.of(words.language(), stage), name(stage), out -> {
            out.in("p", () -> {
                out.say("b", words.say("stage.shown"));
                out.text(" " + words.say("shown." + stage));
            });
            if (norms.isEmpty()) {
                out.say("p", words.say("stage.none"));
            } else {
                forces(out, norms);
                list.to(out, norms);
            }
            new Neighbours<>(words, List.of(Stage.values()), one -> Address.of(words.language(), one), this::name)
                    .to(out, words.say("stage.neighbours"), stage);
        });
    }

    private String other() {
        return page(withoutStage(), words.say("other.title"), out -> {
            out.say(Tag.of("p", "lead"), words.say("other.says"));
            list.bySection(out, ofNoStage());
        });
    }
}
