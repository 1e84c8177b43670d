package org.openplp.rules.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;

/** What a rule book knows about its country, in addition to norms and rules. */
public interface Country {
    /**
     * The rule of a norm that only people can settle.
     *
     * @param norm the norm
     * @return a rule about the subject of the norm
     */
    Rule forPeople(Norm norm);

    /**
     * A rule in Java, which takes the place of that of the law. The engine is tested by such rules.
     *
     * @param norm the norm
     * @return the rule; empty unless a country has one
     */
    default Optional<Rule> inPlaceOfTheLaw(Norm norm) {
        return Optional.empty();
    }

    /**
     * The entries of a dossier that an attestation or a waiver may name by their ids.
     *
     * @return their types, in the order of the dossier, without the partnership
     */
    List<SubjectType<?>> entries();

    /**
     * The terms that the texts set, or leave open.
     *
     * @return the terms in the order of the register; none unless a country has some
     */
    default List<TermParameter> settings() {
        return List.of();
    }

    /**
     * The local norms that the partnership adopted, so that they bind like its own rules.
     *
     * @param snapshot the dossier on a day
     * @return their ids; none unless a country says how a norm is adopted
     */
    default Set<String> adopted(DossierSnapshot snapshot) {
        return Set.of();
    }

    /**
     * Whether a waiver can cover a breach of a norm (reading R31).
     *
     * @param norm the norm
     * @return false for statutes and definitions; a country may exclude more
     */
    default boolean mayBeWaived(Norm norm) {
        return norm.force() != Force.STATUTE && norm.modality() != Modality.DEFINITION;
    }

    /**
     * Whether an attestation can settle a norm (reading R6).
     *
     * @param norm the norm
     * @return true for norms that people settle; a country may exclude some
     */
    default boolean mayBeAttested(Norm norm) {
        return norm.needsHumanReview();
    }

    /**
     * Whether a norm asks something of a party, so that the party judges itself if it attests that the norm is met.
     *
     * @param norm the norm
     * @param party the party
     * @return false unless a country says which parties are whose
     */
    default boolean isBorneBy(Norm norm, Party party) {
        return false;
    }

    /**
     * The day from which every norm without a period is assumed to be in force. Before that day, the findings of such a
     * norm are uncertain.
     *
     * @return the day; empty if there is no such doubt
     */
    default Optional<LocalDate> lawKnownFrom() {
        return Optional.empty();
    }
}
