package org.openplp.rules.norm;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openplp.rules.norm.written.FromLaw;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.InForce;
import org.openplp.rules.source.Source;

/** One row of the register: a norm, a definition, a permission or an open question, with its sources. */
@Value.Immutable
public abstract class Norm implements FromLaw {
    Norm() {}

    /**
     * The id in the register.
     *
     * @return the id
     */
    public abstract NormId id();

    /**
     * The section of the register.
     *
     * @return the section, such as {@code 2.2}
     */
    public abstract String section();

    /**
     * Its statement, in the words of the register, which paraphrase the sources.
     *
     * @return one sentence
     */
    public abstract String statement();

    /**
     * Its bearers: the people or bodies that have to keep it.
     *
     * @return at least one bearer, in the order of the register
     */
    public abstract List<Bearer> bearers();

    /**
     * Who has to act if it is not kept, or still has to be done, according to its text on what to do. For instance,
     * only the coordinator can act if a member is a minor.
     *
     * @return the actors; its {@linkplain #bearers() bearers} unless the text names somebody else
     */
    public List<Bearer> actors() {
        return otherActors().isEmpty() ? bearers() : otherActors();
    }

    /**
     * Whether only bodies outside the partnership have to keep it. If so, it never decides the answer for a dossier,
     * and its findings are listed separately (reading R7).
     *
     * @return false if somebody of the partnership, the police or the local authority bears it too
     */
    public boolean isOwedByOthers() {
        for (Bearer bearer : bearers()) {
            if (!bearer.isOutsideThePartnership()) {
                return false;
            }
        }
        return true;
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
     * How it is checked whether the norm is kept.
     *
     * @return the kind of check
     */
    public abstract CheckKind check();

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
     * Whether the text gives no number of days, so that records never show a breach by counting days.
     *
     * @return true if it is undated
     */
    public abstract boolean undated();

    /**
     * Whether it belongs in every rule book, or only in that of the municipality or zone that has it.
     *
     * @return the scope
     */
    public abstract NormScope scope();

    /**
     * When it asks something.
     *
     * @return the condition; empty if it always does
     */
    public abstract String condition();

    /**
     * The parts of it that are interpretation, contested, a variant or a caution.
     *
     * @return some words; empty if there are none
     */
    public abstract String interpretation();

    /**
     * The values that the text sets or leaves open.
     *
     * @return the parameters; may be empty
     */
    public abstract List<Parameter> parameters();

    /**
     * The keys of the dossier that the register names for it.
     *
     * @return the keys; may be empty
     */
    public abstract Set<String> facts();

    /**
     * When it is in force.
     *
     * @return the period
     */
    public abstract InForce inForce();

    /**
     * Its citations.
     *
     * @return the citations; may be empty
     */
    public abstract List<Citation> citations();

    /**
     * Its citations on a day, without texts known to be no longer or not yet in force.
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
     * Whether a source belongs to the host of a local norm.
     *
     * @param source a source
     * @return false for the sources of the register
     */
    public boolean owns(Source source) {
        return source.code().startsWith(id().prefix() + "/");
    }

    /**
     * This norm, with only the citations that are in force on a day.
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
     * How certain the register is of it.
     *
     * @return {@code H} read directly and clear, {@code M} cut, dated or second-hand, {@code L} inferred or from a single weak source
     */
    public abstract String confidence();

    /**
     * Other ids under which it may be cited.
     *
     * @return the ids; may be empty
     */
    public abstract List<String> merged();

    /**
     * The sentence of a local norm when it is not met.
     *
     * @return the sentence; empty for a norm of the register, whose sentence is in {@link Texts}
     */
    public abstract Optional<String> whenNotMet();

    /**
     * What to do when a local norm is not met.
     *
     * @return one or more sentences; empty for a norm of the register, whose text is in {@link Texts}
     */
    public abstract Optional<String> whatToDo();

    /**
     * The stage of the life cycle to which it belongs. Equality of norms ignores it.
     *
     * @return the name of the stage, such as {@code SIGNED}; empty for most norms
     */
    @Value.Auxiliary
    public abstract Optional<String> stage();

    /** Who has to act, if they are not its bearers. Equality of norms ignores it. */
    @Value.Auxiliary
    abstract List<Bearer> otherActors();

    /** The texts of the law from which it comes; empty for a norm that has its own texts alone. Equality of norms ignores it. */
    @Value.Auxiliary
    abstract Optional<NormTexts> wording();

    @Override
    public final int hashCode() {
        return id().hashCode();
    }

    /**
     * Whether the norm is left to people, and so listed separately.
     *
     * @return true if an attestation settles it
     */
    public boolean needsHumanReview() {
        return check() == CheckKind.ATTESTATION || check() == CheckKind.JUDGEMENT;
    }

    /**
     * How grave it is if the norm is not kept (readings R1 and R19).
     *
     * @param reading how strictly the texts are read
     * @param adopted whether the charter or the house rules in force adopt a local norm
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

    /** What the strongest cited text says for the bearer. */
    public enum Modality {
        /** It must be done. */
        OBLIGATION,
        /** It must not be done. */
        PROHIBITION,
        /** It is advised. */
        RECOMMENDATION,
        /** It is an ideal or desirable trait. */
        IDEAL,
        /** It may be done. */
        PERMISSION,
        /** A constitutive fact, a fact, a citation, an inference or an open question. */
        DEFINITION
    }

    /** The force of a norm: what makes it bind. A report must never overstate it. */
    public enum Force {
        /** A statute or the law of the Union. */
        STATUTE,
        /** Stated as a rule in federal guidance. */
        FEDERAL,
        /** Binds through the local charter or house rules, or is found in local sources only. */
        LOCAL,
        /** From a template of the expertise centre. */
        TEMPLATE,
        /** Only advice, from the actor profiles or from guidance. */
        ADVICE;

        /**
         * Whether the norm binds nobody.
         *
         * @return true for advice and for a template
         */
        public boolean isAdvice() {
            return this == ADVICE || this == TEMPLATE;
        }
    }

    /** How a norm is checked. */
    public enum CheckKind {
        /** From what a municipality or police zone has on record. */
        RECORDS,
        /** By a dated paper or statement of the person himself. */
        ATTESTATION,
        /** By the judgement of a person; never automatically. */
        JUDGEMENT,
        /** There is nothing to check. */
        NONE
    }

    /** The shape of the rule that judges a norm. */
    public enum Shape {
        /** A state that holds or does not hold on a day. */
        STANDING,
        /** An act that is judged as it was done; no later act makes it good. */
        ACT,
        /** A duty without a date in the texts. */
        OWED,
        /** A duty that recurs after a term. */
        RECURS,
        /** Settled by a statement. */
        ATTESTED,
        /** Settled by the judgement of a person. */
        JUDGED,
        /** No rule. */
        NONE
    }

    /**
     * A value that the text of a norm sets, or leaves open.
     *
     * @param key its name, such as {@code memberList.review.period}
     * @param value the value as the register writes it
     */
    public record Parameter(String key, String value) {}
}
