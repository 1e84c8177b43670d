package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.NullUnmarked;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.entry.ActReader;
import org.openplp.formats.entry.ActWriter;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;
import org.openplp.testsupport.Thorough;

/**
 * Knowing less never allows more (reading R32). If a list or a record that a blocking norm reads is missing, or a list
 * is said to be incomplete, the norm still stands in the way, or is open.
 */
@NullUnmarked
class KnowingLessProperties {
    /** The lists and records of the frame (reading R28), and arrangements: their absence decides. */
    private static final Set<String> FRAME =
            Set.of("types", "left", "ended", "partial", "arrangements", "attestations");

    /** The date of the first signature places a version of the charter, so without it the version may be of another day (reading R28). */
    private static final String PLACES_ITS_VERSION = "partnership.charter[].signatures";

    /**
     * The lists of those whom an act does not name: somebody else may have joined on the day on which house rules are
     * adopted, a message may have been sent after a plan was agreed on, and a committee of the federal authorities may not have met before a partnership starts. An information meeting counts once it is on record (CRE-3).
     */
    private static final Map<String, String> OF_OTHERS = Map.of(
            "B-P5b", "memberships", "M-T3", "messages", "FED-4", "federal", "CRE-3", "partnership.informationMeeting");

    private static final Map<String, Integer> ANSWERS = new TreeMap<>();
    private static final Set<String> ACTS = new TreeSet<>();

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void whatStandsInTheWayOfAnActStaysThereOrIsOpen(@ForAll Random random) {
        ObjectNode tree = withLessOnRecord(anExample(random), random);
        Dossier dossier = Trees.dossier(tree);
        LocalDate day = LocalDate.parse("2023-01-01").plusDays(random.nextInt(1500));
        for (Act one : new ActsOfADay(dossier, Trees.dossier(anExample(random)), day, random).all()) {
            for (Act act : variantsOf(one, random)) {
                if (may(dossier, act) instanceof Permission.No no) {
                    knowingLess(tree, act, no.consequences().breached());
                }
            }
        }
    }

    private static void knowingLess(ObjectNode tree, Act act, List<Finding> breached) {
        for (TreePath path : keysReadBy(breached, tree)) {
            Stream.of(without(tree, path), partial(tree, path))
                    .flatMap(Optional::stream)
                    .forEach(less -> {
                        Permission permission = may(less, act);
                        ANSWERS.merge(permission.getClass().getSimpleName(), 1, Integer::sum);
                        ACTS.add(ActWriter.name(act));
                        permission
                                .whatItDoes()
                                .ifPresent(does -> assertThat(
                                                Stream.concat(does.breached().stream(), does.undetermined().stream())
                                                        .map(KnowingLessProperties::norm))
                                        .as("%s without all of %s", act, path)
                                        .containsAll(breached.stream()
                                                .map(KnowingLessProperties::norm)
                                                .filter(norm ->
                                                        !path.toString().startsWith(OF_OTHERS.getOrDefault(norm, "-")))
                                                .toList()));
                    });
        }
    }

    private static String norm(Finding finding) {
        return finding.norm().id().value();
    }

    private static ObjectNode anExample(Random random) {
        return random.nextInt(3) == 0 ? Trees.croisette() : Trees.byExample();
    }

    /** A dossier in operation or before, in which some lists are empty, shorter or missing. */
    private static ObjectNode withLessOnRecord(ObjectNode whole, Random random) {
        ObjectNode tree = whole;
        if (random.nextInt(5) == 0) {
            tree = changed(
                    tree, one -> ((ObjectNode) one.get("partnership")).remove(List.of("operationalSince", "ended")));
        }
        for (TreePath path : keys(whole)) {
            int change = random.nextInt(12);
            if (change == 0) {
                tree = changed(tree, one -> path.removeFrom(one));
            } else if (change < 3 && path.in(tree) instanceof ArrayNode list && !list.isEmpty()) {
                tree = changed(tree, one -> shorten((ArrayNode) path.in(one), change == 1 ? 0 : list.size() - 1));
            }
        }
        return tree;
    }

    private static ObjectNode changed(ObjectNode tree, Consumer<ObjectNode> change) {
        ObjectNode copy = tree.deepCopy();
        change.accept(copy);
        return Trees.read(copy).dossier().isPresent() ? copy : tree;
    }

    private static void shorten(ArrayNode list, int size) {
        while (list.size() > size) {
            list.remove(list.size() - 1);
        }
    }

    /** The act, and others like it that bring less, nothing, or the opposite. */
    private static Set<Act> variantsOf(Act act, Random random) {
        ObjectNode tree = (ObjectNode) Trees.ofJson(ActWriter.asJson(act));
        if (tree.get("charter") instanceof ObjectNode version) {
            // nobody has answered to a version that is only being signed
            version.remove("recognition");
        }
        return Stream.concat(
                        Stream.of(tree),
                        Stream.generate(() -> variantOf(tree, random)).limit(4))
                .flatMap(facts ->
                        new ActReader().read(ActWriter.name(act), "act.json", facts.toString()).entry().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ObjectNode variantOf(ObjectNode facts, Random random) {
        ObjectNode tree = facts.deepCopy();
        for (TreePath path : Trees.lists(tree)) {
            if (random.nextBoolean() && path.in(tree) instanceof ArrayNode list) {
                shorten(list, random.nextInt(2));
            }
        }
        for (TreePath path : Trees.leaves(tree)) {
            if (path.in(tree).isBoolean() && random.nextBoolean()) {
                path.setIn(tree, BooleanNode.valueOf(!path.in(tree).booleanValue()));
            } else if (random.nextInt(8) == 0) {
                path.setIn(tree, TextNode.valueOf("none"));
            }
        }
        return tree;
    }

    /** The lists and records of the dossier that the rules of some findings read. */
    private static List<TreePath> keysReadBy(List<Finding> findings, ObjectNode tree) {
        Set<String> read = findings.stream()
                .flatMap(finding -> BelgianBook.ofThisRelease().rule(finding.norm()).stream())
                .flatMap(rule -> rule.keys().stream())
                .map(KnowingLessProperties::inAnyEntry)
                .collect(Collectors.toSet());
        return keys(tree).stream()
                .filter(path -> read.stream().anyMatch(key -> key.startsWith(inAnyEntry(path.key()))))
                .toList();
    }

    private static String inAnyEntry(String key) {
        return key.replace("[]", "") + ".";
    }

    private static List<TreePath> keys(ObjectNode tree) {
        return Stream.concat(
                        Trees.lists(tree).stream(), Trees.groups(tree).stream().filter(path -> !path.isEntry()))
                .filter(path -> path.steps().stream().noneMatch(step -> FRAME.contains(step.toString())))
                .filter(path -> !path.toString().equals("partnership"))
                .toList();
    }

    private static Optional<Dossier> without(ObjectNode tree, TreePath path) {
        ObjectNode less = tree.deepCopy();
        path.removeFrom(less);
        return path.key().equals(PLACES_ITS_VERSION)
                ? Optional.empty()
                : Trees.read(less).dossier();
    }

    private static Optional<Dossier> partial(ObjectNode tree, TreePath path) {
        ObjectNode less = tree.deepCopy();
        less.withArray("partial").add(path.key());
        return path.in(tree).isArray() ? Trees.read(less).dossier() : Optional.empty();
    }

    private static Permission may(Dossier dossier, Act act) {
        return Permissions.may(BelgianBook.ofThisRelease(), dossier, act, Reading.AS_WORDED);
    }

    /** A property that weakens nothing shows nothing. */
    @AfterContainer
    static void someAnswersBecameOpen() {
        assertThat(ANSWERS.keySet()).contains("Undetermined", "No");
        if (Thorough.isOn()) {
            assertThat(ANSWERS.get("Undetermined")).isGreaterThan(100);
            assertThat(ACTS).hasSizeGreaterThan(5);
        }
    }
}
