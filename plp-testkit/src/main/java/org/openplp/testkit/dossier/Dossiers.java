package org.openplp.testkit.dossier;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;

/**
 * Random dossiers of one kind, around a day. Each has a seed, which always gives the same dossier:
 * {@code Dossiers.compliant().withMembers(0, 10_000).sample(42)}. A property-based testing engine supplies the seeds,
 * and looks for a {@link #simpler} dossier when a test fails.
 */
public final class Dossiers {
    /** The day around which dossiers are dated unless another one is set: 24 November 2026. */
    public static final LocalDate USUAL_DAY = LocalDate.of(2026, 11, 24);

    /** The first day for which there are compliant dossiers: the partnerships of the testkit begin some four years earlier. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    /** The first random day around which valid dossiers are generated: before the first circular with which a norm came into force. */
    public static final LocalDate FIRST_VALID_DAY = LocalDate.of(2010, 1, 1);

    /** The last day for which there are compliant dossiers. */
    public static final LocalDate LAST_DAY = LocalDate.of(2060, 12, 31);

    /** No day in a dossier is ten years from its own day, so from here on every day has a year that a file can express. */
    private static final LocalDate EARLIEST = LocalDate.of(10, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9989, 12, 31);

    private static final int MOST_MEMBERS = 1_000_000;

    private final Kind kind;
    private final LocalDate day;
    private final int fewest;
    private final int most;

    private enum Kind {
        COMPLIANT(20),
        INCOMPLETE(30),
        VALID(120);

        private final int mostSteps;

        Kind(int mostSteps) {
            this.mostSteps = mostSteps;
        }
    }

    private Dossiers(Kind kind, LocalDate day, int fewest, int most) {
        this.kind = kind;
        this.day = day;
        this.fewest = fewest;
        this.most = most;
    }

    /**
     * Dossiers that keep every norm that records can show, each in a different way: nothing is breached, open or
     * unknown, except what people judge.
     *
     * @return compliant dossiers with up to five members more than the few that they are about
     */
    public static Dossiers compliant() {
        return new Dossiers(Kind.COMPLIANT, USUAL_DAY, 0, 5);
    }

    /**
     * Compliant dossiers with something missing or partly missing: nothing in them is breached, and some norms are
     * undetermined.
     *
     * @return incomplete dossiers
     */
    public static Dossiers incomplete() {
        return new Dossiers(Kind.INCOMPLETE, USUAL_DAY, 0, 5);
    }

    /**
     * Dossiers with anything that a dossier can contain without contradicting itself, in every record and key. Examples
     * are a minor on the list, a charter that nobody signed, or a partnership that ended before it began to recruit.
     *
     * @return valid dossiers, with up to two members more than randomly generated
     */
    public static Dossiers valid() {
        return new Dossiers(Kind.VALID, USUAL_DAY, 0, 2);
    }

    /**
     * Such dossiers around another day.
     *
     * @param other the day on which a compliant dossier is compliant, and around which the days of any dossier lie
     * @return such dossiers
     * @throws IllegalArgumentException if the dossiers are compliant or incomplete and the day is not from
     *     {@link #FIRST_DAY} to {@link #LAST_DAY}, since other norms apply on earlier days; or if its year is not from
     *     10 to 9989
     */
    public Dossiers on(LocalDate other) {
        requireNonNull(other, "other");
        LocalDate first = kind == Kind.VALID ? EARLIEST : FIRST_DAY;
        LocalDate last = kind == Kind.VALID ? LATEST : LAST_DAY;
        if (other.isBefore(first) || other.isAfter(last)) {
            String what = kind == Kind.VALID ? "dossiers" : "compliant dossiers";
            throw new IllegalArgumentException(
                    "there are " + what + " from " + first + " to " + last + ", and not for " + other);
        }
        return new Dossiers(kind, other, fewest, most);
    }

    /**
     * Such dossiers with more or fewer members. A {@link #simpler} dossier may have fewer than the minimum.
     *
     * @param fewestMembers the minimum number of members, beyond the few that the dossier is about
     * @param mostMembers the maximum number
     * @return such dossiers
     * @throws IllegalArgumentException if the numbers are negative, in the wrong order, or above a million
     */
    public Dossiers withMembers(int fewestMembers, int mostMembers) {
        if (fewestMembers < 0 || mostMembers < fewestMembers || mostMembers > MOST_MEMBERS) {
            throw new IllegalArgumentException(
                    "from " + fewestMembers + " to " + mostMembers + " is no number of members");
        }
        return new Dossiers(kind, day, fewestMembers, mostMembers);
    }

    /**
     * The first day for random days on which there are such dossiers.
     *
     * @return {@link #FIRST_VALID_DAY} or {@link #FIRST_DAY}
     */
    public LocalDate firstDay() {
        return kind == Kind.VALID ? FIRST_VALID_DAY : FIRST_DAY;
    }

    /**
     * The day around which the dossiers are dated.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Generates one of these dossiers from a seed.
     *
     * @param seed any number
     * @return the dossier, the same for the same seed
     */
    public Dossier sample(long seed) {
        Random random = new Random(seed);
        return from(Recipe.by(random, random.nextInt(fewest, most + 1), kind.mostSteps));
    }

    /**
     * Simpler dossiers of the same kind. Each lacks a part of the given one; those without the largest part come first.
     *
     * @param dossier one of these dossiers
     * @return the dossiers, created lazily; none if it cannot be simpler
     */
    public Stream<Dossier> simpler(Dossier dossier) {
        ObjectNode tree = Draft.of(dossier).tree();
        Set<String> gaps = kind == Kind.INCOMPLETE ? new Gaps(tree).paths() : Set.of();
        Stream<Dossier> simpler = Simpler.than(tree, path -> kind != Kind.INCOMPLETE || gaps.contains(path))
                .flatMap(less -> Draft.read(less).dossier().stream());
        return kind == Kind.COMPLIANT ? simpler.filter(this::isCompliant) : simpler;
    }

    /**
     * The size of a dossier.
     *
     * @param dossier any dossier
     * @return the number of its values, lists and groups
     */
    public static int size(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return Simpler.size(Draft.of(dossier).tree());
    }

    private boolean isCompliant(Dossier dossier) {
        DossierSnapshot.Attempt.Accepted result = (DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(dossier, day);
        return BelgianBook.ofThisRelease().assess(result.snapshot(), Reading.AS_WORDED).allFindings().stream()
                .filter(finding -> !finding.norm().needsHumanReview())
                .map(Finding::outcome)
                .allMatch(outcome -> outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE);
    }

    private Dossier from(Recipe recipe) {
        return switch (kind) {
            case COMPLIANT -> new Draft(compliantTree(recipe.members(), recipe.steps())).dossier();
            case INCOMPLETE -> incomplete(recipe);
            case VALID -> valid(recipe);
        };
    }

    private ObjectNode compliantTree(int members, List<Recipe.Step> steps) {
        ObjectNode tree = Draft.named("compliant").tree();
        Variations.addMembers(tree, members);
        for (Recipe.Step step : steps) {
            Variations.apply(tree, step);
        }
        Days.shift(tree, USUAL_DAY, day);
        return tree;
    }

    private Dossier incomplete(Recipe recipe) {
        ObjectNode tree = compliantTree(recipe.members(), List.of());
        Gaps gaps = new Gaps(tree);
        ObjectNode less = tree.deepCopy();
        recipe.steps().forEach(step -> gaps.apply(less, step));
        return Draft.read(less).dossier().orElseGet(() -> incompleteStepByStep(tree, gaps, recipe.steps()));
    }

    /** Leaves out facts step by step, but none that something else refers to. */
    private static Dossier incompleteStepByStep(ObjectNode whole, Gaps gaps, List<Recipe.Step> steps) {
        ObjectNode tree = whole;
        for (Recipe.Step step : steps) {
            ObjectNode less = tree.deepCopy();
            gaps.apply(less, step);
            if (Draft.read(less).dossier().isPresent()) {
                tree = less;
            }
        }
        return new Draft(tree).dossier();
    }

    private Dossier valid(Recipe recipe) {
        ObjectNode tree = (recipe.isFull() ? Draft.named("compliant") : Draft.empty()).tree();
        if (recipe.members() > 0) {
            Variations.addMembers(tree, recipe.members());
        }
        Days.shift(tree, USUAL_DAY, day);
        Values values = new Values(day);
        List<Slot> slots = Slots.all();
        for (Recipe.Step step : recipe.steps()) {
            Slot slot = slots.get(step.what() % slots.size());
            slot.set(tree, step.place(), values.of(slot, step.value()));
        }
        return Repair.of(tree);
    }
}
