package org.openplp.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openplp.core.fact.Defect;
import org.openplp.formats.defect.PlacedDefect;

/** Other dossiers made from one: what else could stand in the place of a value, and random changes. */
final class Mutations {
    private static final String NO_SUCH_WORD = "NO_WORD_OF_ANY_LIST";
    private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();

    private Mutations() {}

    /** What may stand in the place of a single value, as far as a value of its kind goes: not all of it passes intake. */
    static List<JsonNode> alternatives(ObjectNode tree, TreePath path) {
        JsonNode value = path.in(tree);
        Set<JsonNode> others = new LinkedHashSet<>();
        if (value.isBoolean()) {
            others.add(BooleanNode.valueOf(!value.booleanValue()));
        } else if (value.isNumber()) {
            Stream.of(0, 1, value.intValue() + 1).map(IntNode::valueOf).forEach(others::add);
        } else if (Cutter.dayOf(value).isPresent()) {
            Stream.of(-700, -1, 1, 40, 700)
                    .map(days -> shifted(value, days * 24L * 60))
                    .forEach(others::add);
        } else {
            words(tree, path).stream().map(TextNode::valueOf).forEach(others::add);
            sameKey(tree, path).limit(3).forEach(others::add);
            if (words(tree, path).isEmpty()) {
                others.add(TextNode.valueOf("another-one"));
            }
        }
        others.add(TextNode.valueOf("none"));
        others.remove(value);
        return List.copyOf(others);
    }

    /** A day or time moved by some minutes; a day by whole days. */
    static JsonNode shifted(JsonNode dated, long minutes) {
        String text = dated.asText();
        return TextNode.valueOf(
                text.contains("T")
                        ? OffsetDateTime.parse(text).plusMinutes(minutes).toString()
                        : LocalDate.parse(text).plusDays(minutes / (24 * 60)).toString());
    }

    private static Stream<JsonNode> sameKey(ObjectNode tree, TreePath path) {
        return Trees.leaves(tree).stream()
                .filter(other -> other.key().equals(path.key()))
                .map(other -> other.in(tree))
                .distinct();
    }

    /** The words of a closed list, as the reader names them when it meets another one. */
    private static List<String> words(ObjectNode tree, TreePath path) {
        return WORDS.computeIfAbsent(path.key(), key -> {
            ObjectNode spoilt = tree.deepCopy();
            path.setIn(spoilt, TextNode.valueOf(NO_SUCH_WORD));
            return Trees.read(spoilt).defects().stream()
                    .map(PlacedDefect::defect)
                    .filter(defect -> defect.code().equals("value.unknown")
                            && defect.path().toString().equals(path.toString()))
                    .findFirst()
                    .map(Mutations::wordsOf)
                    .orElse(List.of());
        });
    }

    private static List<String> wordsOf(Defect defect) {
        List<String> values = defect.values();
        return values.subList(values.get(0).equals("near") ? 2 : 0, values.size());
    }

    /** One random change: of which value, counted through the tree, and how. */
    record Change(int which, How how, int by) {
        enum How {
            DROP,
            SHIFT_DAYS,
            SHIFT_MINUTES,
            REPLACE,
            DROP_LIST
        }

        /** Changes the tree, and says what it changed. */
        private String apply(ObjectNode tree) {
            List<TreePath> all = how == How.DROP_LIST ? Trees.lists(tree) : Trees.leaves(tree);
            List<TreePath> paths = all.stream()
                    .filter(path -> fits(path.in(tree)) && !isNeeded(path))
                    .toList();
            if (paths.isEmpty()) {
                return "nothing";
            }
            TreePath path = paths.get(which % paths.size());
            switch (how) {
                case DROP, DROP_LIST -> path.removeFrom(tree);
                case SHIFT_DAYS -> path.setIn(tree, shifted(path.in(tree), by * 24L * 60));
                case SHIFT_MINUTES -> path.setIn(tree, shifted(path.in(tree), by));
                case REPLACE -> {
                    List<JsonNode> others = alternatives(tree, path);
                    path.setIn(tree, others.get(Math.floorMod(by, others.size())));
                }
            }
            boolean drops = how == How.DROP || how == How.DROP_LIST;
            return drops ? path + " dropped" : path + ": " + path.in(tree);
        }

        private boolean fits(JsonNode value) {
            return switch (how) {
                case SHIFT_DAYS -> Cutter.dayOf(value).isPresent();
                case SHIFT_MINUTES ->
                    Cutter.dayOf(value).isPresent() && value.asText().contains("T");
                default -> true;
            };
        }

        private static boolean isNeeded(TreePath path) {
            return Set.of("openplp", "id", "actor").contains(String.valueOf(path.last()))
                    || path.toString().startsWith("partial");
        }
    }

    /** A dossier made from an example by some changes. */
    record Variant(ObjectNode tree, String name) {
        static Variant of(boolean croisette, List<Change> changes) {
            ObjectNode tree = croisette ? Trees.croisette() : Trees.byExample();
            List<String> made =
                    changes.stream().map(change -> change.apply(tree)).toList();
            return new Variant(tree, (croisette ? "croisette, " : "by example, ") + made);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Variants with up to some random changes, so few that most of them still pass intake. */
    static Arbitrary<Variant> variants(int mostChanges) {
        Arbitrary<Change> change = Combinators.combine(
                        Arbitraries.integers().between(0, 99_999),
                        Arbitraries.frequency(
                                Tuple.of(3, Change.How.DROP),
                                Tuple.of(4, Change.How.SHIFT_DAYS),
                                Tuple.of(2, Change.How.SHIFT_MINUTES),
                                Tuple.of(3, Change.How.REPLACE),
                                Tuple.of(1, Change.How.DROP_LIST)),
                        Arbitraries.integers().between(-1500, 1500))
                .as(Change::new);
        return Combinators.combine(Arbitraries.of(true, false), change.list().ofMaxSize(mostChanges))
                .as(Variant::of);
    }

    /** Days of the years that the examples speak of, and often the very days on which something is dated. */
    static Arbitrary<LocalDate> days(ObjectNode tree) {
        LocalDate first = LocalDate.parse("2022-06-01");
        List<LocalDate> dated = new ArrayList<>();
        Map<LocalDate, Boolean> seen = new LinkedHashMap<>();
        for (TreePath leaf : Trees.leaves(tree)) {
            Cutter.dayOf(leaf.in(tree))
                    .filter(day -> seen.put(day, true) == null)
                    .ifPresent(dated::add);
        }
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 2039).map(first::plusDays);
        Arbitrary<LocalDate> near = Combinators.combine(
                        Arbitraries.of(dated), Arbitraries.integers().between(-1, 1))
                .as(LocalDate::plusDays);
        return dated.isEmpty() ? any : Arbitraries.oneOf(any, near);
    }
}
