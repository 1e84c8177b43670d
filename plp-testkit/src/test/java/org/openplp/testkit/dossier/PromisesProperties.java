package org.openplp.testkit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.Assess.assess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.BelgianTime;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.jqwik.Incomplete;
import org.openplp.testkit.jqwik.PlpDomain;

/** What the rule book promises of any dossier, tried on those that chance makes up. */
@Domain(PlpDomain.class)
@Domain(DomainContext.Global.class)
class PromisesProperties {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

    /** What says that something ended; left out it is no unknown fact, but says that it did not. */
    private static final Set<String> ENDINGS = Set.of("left", "until", "ended", "removedFromListOn", "movedAway");

    private static final List<Slot> SINGLE_FACTS = Slots.all().stream()
            .filter(slot -> !slot.isList() && slot.keys().stream().noneMatch(ENDINGS::contains))
            .toList();

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aFactThatIsFoundOutLeavesNoDecidedOutcomeUndetermined(@ForAll Dossier dossier, @ForAll Random random) {
        staysDecided(dossier, random);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void norInADossierThatIsOtherwiseInOrder(@ForAll @Incomplete Dossier dossier, @ForAll Random random) {
        staysDecided(dossier, random);
    }

    /** Whatever changes overnight does so for a day on record, the day after it, a day on which something was due, or a term that runs from a day on record. */
    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void anOutcomeMovesOvernightOnlyIfADaySaysSo(@ForAll Dossier dossier, @ForAll Random random) {
        Set<LocalDate> dates = dates(Draft.of(dossier).tree());
        Assume.that(!dates.isEmpty());
        LocalDate dated = List.copyOf(dates).get(random.nextInt(dates.size()));
        LocalDate day = dated.plusDays(random.nextInt(60) - 10L);

        Map<String, Finding> tomorrow = findings(dossier, day.plusDays(1));
        List<Finding> moved = findings(dossier, day).values().stream()
                .filter(finding -> !Optional.ofNullable(tomorrow.get(finding.id()))
                        .map(Finding::outcome)
                        .equals(Optional.of(finding.outcome())))
                .toList();

        if (!dates.contains(day) && !dates.contains(day.plusDays(1))) {
            assertThat(moved).allMatch(finding -> finding.explanation().due().equals(Optional.of(day)));
        }
    }

    /** The dates of a dossier, each with the days of Belgium that its times fall on. */
    private static Set<LocalDate> dates(JsonNode node) {
        Set<LocalDate> dates = new TreeSet<>();
        String text = node.asText();
        if (text.matches(DAY)) {
            dates.add(LocalDate.parse(text));
        } else if (text.matches(DAY + "T.*")) {
            dates.add(BelgianTime.dayOf(OffsetDateTime.parse(text)));
        }
        node.forEach(inner -> dates.addAll(dates(inner)));
        return dates;
    }

    /**
     * A refusal on record without a validation says that there is none, and the other way round (decision 4). The day of a measure is part of the ids of its findings. An
     * information meeting counts once it is on record (CRE-3). The days of its signatures place a version, and a day of its own can contradict them.
     * A consent counts as long as no objection is on record (C-P4).
     */
    private static final Pattern KNOWN_ALSO_WHERE_ABSENT = Pattern.compile(
            "recognition\\.(validatedOn|refusedOn)$|measures\\[]\\.date$|informationMeeting\\.allResidentsInvited$|charter\\[]\\.signedOn$|screening\\.objection$");

    /** Ten facts of each dossier, of those that are not on record. */
    private static void staysDecided(Dossier dossier, Random random) {
        ObjectNode tree = Draft.of(dossier).tree();
        Map<String, Outcome> before = outcomes(dossier);
        Values values = new Values(Dossiers.USUAL_DAY);
        int tried = 0;
        for (int i = 0; i < 500 && tried < 10; i++) {
            Slot slot = SINGLE_FACTS.get(random.nextInt(SINGLE_FACTS.size()));
            if (KNOWN_ALSO_WHERE_ABSENT.matcher(slot.toString()).find()) {
                continue;
            }
            ObjectNode more = tree.deepCopy();
            JsonNode value = values.of(slot, random.nextInt(100_000));
            slot.set(more, random.nextInt(64), value);
            if (isOneUnknownFactMore(tree, more) && !isNotYet(value)) {
                tried++;
                Draft.read(more)
                        .dossier()
                        .ifPresent(known -> assertThat(outcomes(known))
                                .as("with %s in %s", slot, more)
                                .allSatisfy((id, outcome) -> assertThat(outcome == Outcome.UNDETERMINED
                                                && before.getOrDefault(id, outcome) != outcome)
                                        .as(id + " was " + before.get(id))
                                        .isFalse()));
            }
        }
        assertThat(tried).isPositive();
    }

    /** Nothing was there that had to give way, as a group does that was known to be none, and no entry was added; a group may have begun with the fact. */
    private static boolean isOneUnknownFactMore(ObjectNode tree, ObjectNode more) {
        return scalars(more) == scalars(tree) + 1 && lists(more) == lists(tree);
    }

    /** A later day, or none, takes away what was there on every day as long as its day was unknown. */
    private static boolean isNotYet(JsonNode value) {
        return value.asText().equals("none")
                || dates(value).stream().anyMatch(date -> date.isAfter(Dossiers.USUAL_DAY));
    }

    private static int scalars(JsonNode node) {
        int scalars = node.isValueNode() ? 1 : 0;
        for (JsonNode inner : node) {
            scalars += scalars(inner);
        }
        return scalars;
    }

    private static int lists(JsonNode node) {
        int lists = node.isArray() ? 1 + node.size() : 0;
        for (JsonNode inner : node) {
            lists += lists(inner);
        }
        return lists;
    }

    private static Map<String, Outcome> outcomes(Dossier dossier) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        findings(dossier, Dossiers.USUAL_DAY).forEach((id, finding) -> outcomes.put(id, finding.outcome()));
        return outcomes;
    }

    private static Map<String, Finding> findings(Dossier dossier, LocalDate day) {
        return assess(dossier).by(BOOK).on(day.toString()).allFindings().stream()
                .collect(Collectors.toMap(Finding::id, finding -> finding));
    }
}
