package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.NullUnmarked;
import org.openplp.core.act.Act;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.Mutations.Variant;
import org.openplp.formats.entry.ActReader;
import org.openplp.formats.entry.ActWriter;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.permission.Consequences;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;
import org.openplp.testsupport.Thorough;

/** What holds of every act on any dossier, whatever the answer: some 40 acts in each try, one of every kind that can be asked about, of which the facts come from another dossier. */
@NullUnmarked
class PermissionProperties {
    private static final Set<String> ENDINGS = Set.of("left", "until", "movedAway", "removedFromListOn");

    private static final Map<String, Map<String, Integer>> ANSWERS = new TreeMap<>();
    private static final Map<String, Integer> HARMLESS = new TreeMap<>();
    private static final Set<String> MENDED = new TreeSet<>();

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void anActThatWasPermittedBreachesNoNormThatWasNotBreachedBefore(
            @ForAll("variants") Variant of, @ForAll("variants") Variant donor, @ForAll Random random) {
        each(of, donor, random, (dossier, act, day, permission) -> {
            if (permission instanceof Permission.Yes yes) {
                assertThat(newlyBreached(dossier, after(act, yes.consequences(), day), day))
                        .as("%s on %s", act, day)
                        .isEmpty();
            }
        });
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void anActIsRefusedForEachBreachThatItMakesAndForNoOther(
            @ForAll("variants") Variant of, @ForAll("variants") Variant donor, @ForAll Random random) {
        each(
                of,
                donor,
                random,
                (dossier, act, day, permission) -> permission.whatItDoes().ifPresent(does -> {
                    Set<String> made = new TreeSet<>();
                    onBothDays(dossier, act, does, day).forEach(breaches -> made.addAll(breaches.made()));

                    assertThat(ids(does.breached())).as("%s on %s", act, day).containsExactlyInAnyOrderElementsOf(made);
                    assertThat(ids(Assessments.newBreaches(
                                    does.before(), does.done().now())))
                            .as("%s on %s", act, day)
                            .containsExactlyInAnyOrderElementsOf(made);
                    assertThat(permission instanceof Permission.No).isEqualTo(!made.isEmpty());
                }));
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void anActThatRemovesABreachAndMakesNoneIsNeverNo(
            @ForAll("variants") Variant of, @ForAll("variants") Variant donor, @ForAll Random random) {
        each(
                of,
                donor,
                random,
                (dossier, act, day, permission) -> permission.whatItDoes().ifPresent(does -> {
                    List<BreachesMade> breaches = onBothDays(dossier, act, does, day);
                    boolean mends =
                            breaches.stream().anyMatch(one -> !one.removed().isEmpty());

                    if (mends && breaches.stream().allMatch(one -> one.made().isEmpty())) {
                        HARMLESS.merge(act.getClass().getSimpleName(), 1, Integer::sum);
                        assertThat(permission).as("%s on %s", act, day).isNotInstanceOf(Permission.No.class);
                    }
                }));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void anActThatMendsANormIsNotRefusedBecauseOfThatNorm(
            @ForAll("variants") Variant of, @ForAll("variants") Variant donor, @ForAll Random random) {
        each(
                of,
                donor,
                random,
                (dossier, act, day, permission) -> permission.whatItDoes().ifPresent(does -> {
                    Set<String> mended = new TreeSet<>();
                    onBothDays(dossier, act, does, day).forEach(breaches -> mended.addAll(breaches.removed()));
                    after(act, does, day.plusDays(1)).outcomes().forEach((id, outcome) -> {
                        if (outcome == Outcome.BREACHED) {
                            mended.remove(id);
                        }
                    });

                    mended.forEach(id -> MENDED.add(id.substring(0, id.indexOf(':'))));
                    assertThat(ids(does.breached())).as("%s on %s", act, day).noneMatch(mended::contains);
                }));
    }

    private static List<BreachesMade> onBothDays(Dossier dossier, Act act, Consequences does, LocalDate day) {
        Dossier after = does.done().now();
        return List.of(
                new BreachesMade(dossier, after, act.entry(after), day),
                new BreachesMade(dossier, after, act.entry(after), day.plusDays(1)));
    }

    private static Seen after(Act act, Consequences does, LocalDate day) {
        Dossier now = does.done().now();
        return Seen.in(now, day, act.entry(now));
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    /** What shows nothing where no act mends. */
    @AfterContainer
    static void actsMended() {
        assertThat(HARMLESS).isNotEmpty();
        assertThat(MENDED).isNotEmpty();
        if (Thorough.isOn()) {
            assertThat(HARMLESS).hasSizeGreaterThan(3);
            assertThat(MENDED).hasSizeGreaterThan(3);
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void aRefusalNamesABreachThatIsThereAfterTheActAndAnOpenAnswerNamesWhatIsMissing(
            @ForAll("variants") Variant of, @ForAll("variants") Variant donor, @ForAll Random random) {
        each(of, donor, random, (dossier, act, day, permission) -> {
            if (permission instanceof Permission.No no) {
                Map<String, Outcome> found = after(act, no.consequences(), day).outcomes();
                Map<String, Outcome> next =
                        after(act, no.consequences(), day.plusDays(1)).outcomes();

                assertThat(no.consequences().breached())
                        .isNotEmpty()
                        .allSatisfy(finding -> assertThat(
                                        no.consequences().fromTheDayAfter().contains(finding)
                                                ? next.get(finding.id())
                                                : found.get(finding.id()))
                                .isEqualTo(Outcome.BREACHED));
            } else if (permission instanceof Permission.Undetermined open
                    && open.why() == Permission.Doubt.UNDETERMINED) {
                assertThat(open.factsToFindOut().size() + open.leftOpen().size())
                        .isPositive();
                assertThat(open.factsToFindOut())
                        .extracting(fact -> fact.settles().size())
                        .isSortedAccordingTo((one, other) -> other - one);
            } else if (permission instanceof Permission.Impossible impossible) {
                assertThat(impossible.reasons()).isNotEmpty();
            }
        });
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void theAnswerIsTheSameEachTime(
            @ForAll("variants") Variant of, @ForAll("variants") Variant donor, @ForAll Random random) {
        each(
                of,
                donor,
                random,
                (dossier, act, day, permission) ->
                        assertThat(reported(may(dossier, act))).isEqualTo(reported(permission)));
    }

    /** Whoever says less of an act learns less, and is never told that it is allowed where more would have shown that it is not. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void leavingOutAFactOfTheActTurnsNoNoIntoAYes(
            @ForAll("variants") Variant of, @ForAll("variants") Variant donor, @ForAll Random random) {
        each(of, donor, random, (dossier, act, day, permission) -> {
            if (permission instanceof Permission.No) {
                for (Act less : withAFactLess(act, random)) {
                    assertThat(may(dossier, less))
                            .as("%s instead of %s on %s", less, act, day)
                            .isNotInstanceOf(Permission.Yes.class);
                }
            }
        });
    }

    /** The act without one of the facts that can be left out, written and read again; what ends something says by its absence that it has not happened. */
    private static List<Act> withAFactLess(Act act, Random random) {
        ObjectNode tree = (ObjectNode) Trees.ofJson(ActWriter.asJson(act));
        List<TreePath> leaves = Trees.leaves(tree).stream()
                .filter(path -> path.steps().size() > 1)
                .filter(path -> path.steps().stream().noneMatch(step -> ENDINGS.contains(step.toString())))
                .toList();
        if (leaves.isEmpty()) {
            return List.of();
        }
        leaves.get(random.nextInt(leaves.size())).removeFrom(tree);
        return new ActReader()
                .read(ActWriter.name(act), "act.json", tree.toString()).entry().stream()
                        .toList();
    }

    @AfterContainer
    static void everyActWasAskedAbout() {
        List<String> acts = Stream.of(Act.class.getPermittedSubclasses())
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .filter(name -> !name.startsWith("Record") || name.equals("RecordValidation"))
                .toList();
        assertThat(acts).containsAll(ANSWERS.keySet());
        if (Thorough.isOn()) {
            assertThat(ANSWERS).hasSizeGreaterThan(acts.size() - 5);
        }
    }

    private interface Check {
        void of(Dossier dossier, Act act, LocalDate day, Permission permission);
    }

    private static void each(Variant of, Variant donor, Random random, Check check) {
        Optional<Dossier> read = Trees.read(of.tree()).dossier();
        Optional<Dossier> other = Trees.read(donor.tree()).dossier();
        if (read.isEmpty() || other.isEmpty()) {
            return;
        }
        Dossier dossier = changed(read.get(), random);
        LocalDate day = LocalDate.parse("2023-01-01").plusDays(random.nextInt(1500));
        for (Act act : new ActsOfADay(dossier, other.get(), day, random).all()) {
            Permission permission = may(dossier, act);
            ANSWERS.computeIfAbsent(act.getClass().getSimpleName(), name -> new TreeMap<>())
                    .merge(permission.getClass().getSimpleName(), 1, Integer::sum);
            check.of(dossier, act, day, permission);
        }
    }

    /** The dossier as it is, before its start, or with some of what it needs gone. */
    private static Dossier changed(Dossier dossier, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> notStarted(dossier);
            case 1 -> bare(dossier, random);
            default -> dossier;
        };
    }

    /** The same before its start, with a charter that nobody signed yet. */
    private static Dossier notStarted(Dossier dossier) {
        return dossier.toBuilder()
                .partnership(dossier.partnership().toBuilder()
                        .operationalSince(Recorded.unknown())
                        .ended(Optional.empty())
                        .charter(Entries.none())
                        .build())
                .build();
    }

    /** The same with some of the posts vacant, and with some lists known to be empty, be it all. */
    private static Dossier bare(Dossier dossier, Random random) {
        Entries<Appointment> log = dossier.appointments();
        List<Appointment> kept = IntStream.range(0, log.isKnown() ? log.size() : 0)
                .filter(i -> random.nextInt(3) == 0)
                .mapToObj(log::entry)
                .toList();
        Partnership partnership = dossier.partnership();
        return dossier.toBuilder()
                .appointments(Entries.of(kept))
                .evaluations(random.nextBoolean() ? Entries.none() : dossier.evaluations())
                .meetings(random.nextBoolean() ? Entries.none() : dossier.meetings())
                .partnership(partnership.toBuilder()
                        .charter(random.nextBoolean() ? Entries.none() : partnership.charter())
                        .houseRules(random.nextBoolean() ? Entries.none() : partnership.houseRules())
                        .communicationPlan(random.nextBoolean() ? Entries.none() : partnership.communicationPlan())
                        .build())
                .partial(Entries.none())
                .build();
    }

    private static Permission may(Dossier dossier, Act act) {
        return Permissions.may(BelgianBook.ofThisRelease(), dossier, act, Reading.AS_WORDED);
    }

    /** Without looking at the permission: what is breached with the act and was not without it, unless a waiver covers it or the norm is left to people. */
    private static Set<String> newlyBreached(Dossier before, Seen after, LocalDate day) {
        Set<String> earlier = Seen.in(before, day).breaches();
        return after.findings().stream()
                .filter(finding -> finding.isUnwaivedBreach() && !finding.norm().needsHumanReview())
                .filter(finding -> !earlier.contains(Seen.place(finding)))
                .map(Finding::id)
                .collect(Collectors.toSet());
    }

    private static String reported(Permission permission) {
        if (permission instanceof Permission.Impossible impossible) {
            return impossible.toString();
        }
        Consequences consequences = permission instanceof Permission.Yes yes
                ? yes.consequences()
                : permission instanceof Permission.No no
                        ? no.consequences()
                        : ((Permission.Undetermined) permission).consequences();
        return permission.getClass().getSimpleName()
                + consequences.breached()
                + consequences.undetermined()
                + consequences.waived()
                + consequences.opened()
                + consequences.forPeople();
    }

    /** A property that never sees an answer shows nothing about it. */
    @AfterContainer
    static void eachAnswerWasGiven() {
        Map<String, Integer> all = new TreeMap<>();
        ANSWERS.values().forEach(counts -> counts.forEach((answer, times) -> all.merge(answer, times, Integer::sum)));
        assertThat(all.keySet()).containsExactly("Impossible", "No", "Undetermined", "Yes");
        if (Thorough.isOn()) {
            assertThat(all.get("Yes")).isGreaterThan(100);
            assertThat(all.get("No")).isGreaterThan(100);
        }
    }

    @Provide
    Arbitrary<Variant> variants() {
        return Mutations.variants(8);
    }
}
