package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.openplp.formats.Mutations.Variant;

/** The order in which a dossier lists things decides nothing. */
class OrderProperties {
    private static final List<String> LISTS = List.of(
            "appointments",
            "memberships",
            "messages",
            "reports",
            "meetings",
            "evaluations",
            "awareness",
            "contacts",
            "arrangements",
            "attestations",
            "waivers");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 1)
    void theOrderOfTheEntriesChangesNoOutcome(
            @ForAll("variantsAndDays") Tuple2<Variant, LocalDate> of, @ForAll Random random) {
        ObjectNode tree = of.get1().tree();
        Assume.that(Trees.read(tree).dossier().isPresent());
        ObjectNode shuffled = tree.deepCopy();
        LISTS.forEach(key -> shuffle(shuffled.path(key), random));

        Seen before = Seen.in(tree, of.get2());
        Seen after = Seen.in(shuffled, of.get2());

        assertThat(after.outcomes()).containsExactlyInAnyOrderEntriesOf(before.outcomes());
        assertThat(after.assessment().overall()).isEqualTo(before.assessment().overall());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 1)
    void theOrderOfTheKeysChangesNothingAtAll(
            @ForAll("variantsAndDays") Tuple2<Variant, LocalDate> of, @ForAll Random random) {
        ObjectNode tree = of.get1().tree();
        Assume.that(Trees.read(tree).dossier().isPresent());

        Seen before = Seen.in(tree, of.get2());
        Seen after = Seen.in(keysShuffled(tree, random), of.get2());

        assertThat(after.reported()).isEqualTo(before.reported());
        assertThat(after.findings().toString()).isEqualTo(before.findings().toString());
    }

    private static void shuffle(JsonNode list, Random random) {
        if (list instanceof ArrayNode entries) {
            List<JsonNode> shuffled = new ArrayList<>();
            entries.forEach(shuffled::add);
            Collections.shuffle(shuffled, random);
            entries.removeAll();
            entries.addAll(shuffled);
        }
    }

    private static JsonNode keysShuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode list) {
            ArrayNode copy = list.arrayNode();
            list.forEach(entry -> copy.add(keysShuffled(entry, random)));
            return copy;
        }
        if (node instanceof ObjectNode group) {
            List<String> keys = new ArrayList<>();
            group.fieldNames().forEachRemaining(keys::add);
            Collections.shuffle(keys, random);
            ObjectNode copy = group.objectNode();
            keys.forEach(key -> copy.set(key, keysShuffled(group.get(key), random)));
            return copy;
        }
        return node;
    }

    @Provide
    Arbitrary<Tuple2<Variant, LocalDate>> variantsAndDays() {
        return Mutations.variants(6).flatMap(of -> Mutations.days(of.tree()).map(day -> Tuple.of(of, day)));
    }
}
