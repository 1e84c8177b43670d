package org.openplp.rules.norm;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.InForce;

/** One row of the register: a norm, a definition, a permission or an open question, with what it rests on. */
@Value.Immutable
public abstract class Norm {
    Norm() {}

    /**
     * Begins a norm of a host. It has the force {@link Force#LOCAL} and the scope {@link NormScope#LOCAL_BOOK}, whatever it says.
     *
     * @param id its id: the prefix of the host, a hyphen and the rest, such as {@code EXV-1}
     * @return a builder
     * @throws IllegalArgumentException if it does not look like an id
     */
    public static LocalNormBuilder local(String id) {
        requireNonNull(id, "id");
        return new LocalNormBuilder(NormId.of(id));
    }

    /**
     * The id in the register.
     *
     * @return the id
     */
    public abstract NormId id();

    /**
     * The section of the register.
     *
     * @return such as {@code 2.2}
     */
    public abstract String section();

    /**
     * What it says, in the words of the register, which paraphrases the sources.
     *
     * @return one sentence
     */
    public abstract String statement();

    /**
     * Of whom it asks something.
     *
     * @return at least one bearer, in the order of the register
     */
    public abstract List<Bearer> bearers();

    /**
     * Who has to act when it is not kept, or still to be done: those whom the text on what to do names. Only the coordinator, for instance, can see what
     * follows when a member is a minor.
     *
     * @return its {@linkplain #bearers() bearers} unless somebody else acts
     */
    public List<Bearer> actors() {
        return Actors.of(this);
    }

    /**
     * Whether bodies outside the partnership alone have to keep it: then it never decides the answer for a dossier, and its findings are listed apart
     * (reading R7).
     *
     * @return false if somebody of the partnership, the police or the local authority bears it too
     */
    public boolean isOwedByOthers() {
        return bearers().stream().allMatch(Bearer::isOutsideThePartnership);
    }

    /**
     * What the strongest cited text says for the bearers.
     *
     * @return the modality
     */
    public abstract Modality modality();

    /**
     * What makes it bind.
     *
     * @return the force
     */
    public abstract Force force();

    /**
     * How it can be seen whether it is kept.
     *
     * @return the kind of check
     */
    public abstract Check check();

    /**
     * The shape of its rule.
     *
     * @return the shape
     */
    public abstract Shape shape();

    /**
     * What its findings are about.
     *
     * @return the kind of subject
     */
    public abstract SubjectKind subject();

    /**
     * Whether the text gives no number, so that records never show a breach by counting days.
     *
     * @return true if it is undated
     */
    public abstract boolean undated();

    /**
     * Whether it belongs in every rule book or in that of the municipality or zone that has it.
     *
     * @return the scope
     */
    public abstract NormScope scope();

    /**
     * When it asks something.
     *
     * @return empty if always
     */
    public abstract String condition();

    /**
     * What is interpretation, contested, a variant or a caution.
     *
     * @return empty if nothing is
     */
    public abstract String interpretation();

    /**
     * The values that the text sets or leaves open.
     *
     * @return may be empty
     */
    public abstract List<Parameter> parameters();

    /**
     * The keys of the dossier that the register names for it.
     *
     * @return may be empty
     */
    public abstract Set<String> facts();

    /**
     * When it is in force.
     *
     * @return the period
     */
    public abstract InForce inForce();

    /**
     * Where it stands.
     *
     * @return may be empty
     */
    public abstract List<Citation> citations();

    /**
     * Where it stands on a day: a text that is known to be no longer or not yet in force is left out.
     *
     * @param day the day
     * @return the citations in their order; may be empty
     */
    public List<Citation> citationsOn(LocalDate day) {
        requireNonNull(day, "day");
        return citations().stream()
                .filter(citation -> citation.inForce().includes(day))
                .toList();
    }

    /**
     * The norm with only the citations that are in force on a day.
     *
     * @param day the day
     * @return this norm if all of them are
     */
    public Norm citingOnly(LocalDate day) {
        requireNonNull(day, "day");
        List<Citation> then = citationsOn(day);
        return then.size() == citations().size()
                ? this
                : ImmutableNorm.copyOf(this).withCitations(then);
    }

    /**
     * How sure the register is of it.
     *
     * @return {@code H} read directly and clear, {@code M} cut, dated or second-hand, {@code L} inferred or from a single weak source
     */
    public abstract String confidence();

    /**
     * Other ids under which it may be cited.
     *
     * @return may be empty
     */
    public abstract List<String> merged();

    /**
     * What a local norm says when it is not met.
     *
     * @return empty for a norm of the register, of which the {@link Texts} say it
     */
    public abstract Optional<String> whenNotMet();

    /**
     * What to do when a local norm is not met.
     *
     * @return empty for a norm of the register, of which the {@link Texts} say it
     */
    public abstract Optional<String> whatToDo();

    /** The law of the host that has its texts in each language; empty for a norm of the register. It is no part of what makes two norms equal. */
    @Value.Auxiliary
    abstract Optional<LocalLaw> localLaw();

    /**
     * Whether a waiver can cover that it is not kept (reading R31).
     *
     * @return false for statutes, definitions, and the rules on measures against people
     */
    public boolean mayBeWaived() {
        return force() != Force.STATUTE
                && modality() != Modality.DEFINITION
                && !id().prefix().equals(NormId.FAMILY_OF_MEASURES);
    }

    @Override
    public final int hashCode() {
        return id().hashCode();
    }

    /**
     * How grave it is that the norm is not kept (readings R1 and R19).
     *
     * @param reading how strictly the texts are read
     * @param adopted whether the charter or the house rules in force make a local norm their own
     * @return the severity
     */
    public Severity severity(Reading reading, boolean adopted) {
        requireNonNull(reading, "reading");
        Severity worded = switch (modality()) {
            case OBLIGATION, PROHIBITION, DEFINITION -> Severity.ERROR;
            case RECOMMENDATION -> Severity.WARNING;
            case IDEAL, PERMISSION -> Severity.NOTE;
        };
        boolean atMostWarning =
                (force() == Force.LOCAL && !adopted) || (reading == Reading.BINDING_ONLY && force().isAdvice());
        return atMostWarning && worded == Severity.ERROR ? Severity.WARNING : worded;
    }
}
