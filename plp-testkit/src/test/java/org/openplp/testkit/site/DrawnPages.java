package org.openplp.testkit.site;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.html.markup.HtmlTable;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.text.DossierLabels;
import org.openplp.testkit.site.drawing.Chain;
import org.openplp.testkit.site.drawing.RecordTree;

/** The pages with the drawings: the life of a partnership, and what a dossier is made of. Beside each drawing stands a table that says the same. */
final class DrawnPages {
    /** From the record to an answer. */
    static final List<Class<?>> WAY = List.of(
            Dossier.class, DossierSnapshot.class, RuleBook.class, Assessment.class, Finding.class, Outcome.class);

    /** The order of the register, and the end, which may come whether the charter was amended or not. */
    static final List<Chain.Arrow> LIFE = Stream.concat(
                    chained(Arrays.stream(Stage.values()).map(Enum::name).toList()),
                    Stream.of(new Chain.Arrow(Stage.OPERATIONAL.name(), Stage.ENDED.name())))
            .toList();

    private final Words words;
    private final Frame frame;

    DrawnPages(Words words, Frame frame) {
        this.words = words;
        this.frame = frame;
    }

    static Stream<Chain.Arrow> chained(List<String> names) {
        return Stream.iterate(1, place -> place < names.size(), place -> place + 1)
                .map(place -> new Chain.Arrow(names.get(place - 1), names.get(place)));
    }

    private String page(String file, String title, Consumer<Markup> content) {
        return frame.page(Address.in(words.language(), file), title, out -> {
            out.say("h1", title);
            content.accept(out);
        });
    }

    String life() {
        return page("life-cycle.html", words.say("life.title"), out -> {
            out.say(Tag.of("p", "lead"), words.say("life.says"));
            out.in(Tag.of("div", "beside"), () -> {
                out.in(Tag.of("div", "drawn"), () -> life(out));
                out.in("div", () -> {
                    out.say("h2", words.say("life.open"));
                    out.in(
                            "ul",
                            () -> List.of("start", "suspend", "end", "first", "dates")
                                    .forEach(point -> out.say("li", words.say("life.open." + point))));
                });
            });
            out.say("h2", words.say("life.table"));
            HtmlTable.of(
                            out,
                            words.say("life.table"),
                            List.of(words.say("head.stage"), words.say("stage.shown"), words.say("head.norms")))
                    .rows(Arrays.asList(Stage.values()), (row, stage) -> {
                        row.head(() ->
                                out.say(Address.of(words.language(), stage).tag(), name(stage)));
                        row.say(words.say("shown." + stage));
                        row.number(stage.norms(words.register()).size());
                    });
        });
    }

    private void life(Markup out) {
        List<Chain.Box> boxes = Arrays.stream(Stage.values())
                .map(stage -> new Chain.Box(
                        stage.name(),
                        name(stage),
                        words.count("count.norms", stage.norms(words.register()).size())))
                .toList();
        new Chain(boxes, LIFE).to(out, words.say("life.drawing"));
    }

    private String name(Stage stage) {
        return Words.sentence(words.label("stage", stage));
    }

    String model() {
        return page("model.html", words.say("model.title"), out -> {
            out.say(Tag.of("p", "lead"), words.say("model.says"));
            out.in(Tag.of("div", "beside"), () -> {
                out.in(Tag.of("div", "drawn"), () -> way(out));
                out.in("div", () -> {
                    out.say("h2", words.say("model.facts"));
                    out.in(
                            "ul",
                            () -> List.of("missing", "none", "known")
                                    .forEach(state -> out.say("li", words.say("model.facts." + state))));
                    out.say("p", words.say("model.facts.says"));
                });
            });
            outcomes(out);
            records(out);
        });
    }

    private void way(Markup out) {
        List<Chain.Box> boxes = WAY.stream()
                .map(type -> new Chain.Box(
                        type.getSimpleName(),
                        Words.sentence(words.say("step." + type.getSimpleName())),
                        words.say("way." + type.getSimpleName())))
                .toList();
        List<Chain.Arrow> arrows =
                chained(WAY.stream().map(Class::getSimpleName).toList()).toList();
        new Chain(boxes, arrows).to(out, words.say("model.drawing"));
        out.in("details", () -> {
            out.say("summary", words.say("model.asList"));
            out.in(
                    "ol",
                    () -> boxes.forEach(box -> out.in("li", () -> {
                        out.say("b", box.says());
                        out.text(Texts.inLanguage(words.language()).said("", box.below()));
                    })));
        });
    }

    private void outcomes(Markup out) {
        out.say("h2", words.say("model.outcomes"));
        HtmlTable.of(out, words.say("model.outcomes"), List.of(words.say("head.outcome"), words.say("head.means")))
                .rows(Arrays.asList(Outcome.values()), (row, outcome) -> {
                    row.head(() -> out.text(Words.sentence(words.label("outcome", outcome))));
                    row.say(words.say("outcome." + outcome));
                });
    }

    private void records(Markup out) {
        out.say("h2", words.say("model.records"));
        out.say("p", words.say("model.records.says"));
        DossierLabels labels = DossierLabels.inLanguage(words.language());
        List<RecordTree> trees = RecordTree.all();
        out.in(
                Tag.of("div", "trees"),
                () -> trees.forEach(tree -> tree.to(out, words.say("model.tree", record(tree.root())), labels)));
        out.in("details", () -> {
            out.say("summary", words.say("model.asTable"));
            HtmlTable.of(
                            out,
                            words.say("model.records"),
                            Stream.of("head.inside", "head.label", "head.key", "head.times", "head.holds")
                                    .map(key -> words.say(key))
                                    .toList())
                    .rows(trees.stream().flatMap(tree -> tree.lines().stream()).toList(), (row, line) -> {
                        row.head(() -> out.text(record(line.part().whole())));
                        row.say(RecordTree.label(line.part(), labels));
                        row.cell(() -> out.say("code", line.part().key()));
                        row.say(RecordTree.times(line.part()));
                        row.say(labels.explained(DossierLabels.name(
                                line.part().whole(), line.part().key())));
                    });
        });
    }

    private String record(Class<?> type) {
        DossierLabels labels = DossierLabels.inLanguage(words.language());
        return labels.label(DossierLabels.name(type));
    }
}
