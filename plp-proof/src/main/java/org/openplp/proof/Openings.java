package org.openplp.proof;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openplp.core.component.Component;
import org.openplp.core.component.Component.Kind;
import org.openplp.core.fact.Recorded;
import org.openplp.proof.formula.Choice;

/**
 * What may still change in a given dossier: missing facts may be found out, and acts done on the day. The first value of
 * each choice is what is on record.
 */
final class Openings {
    /** The lists to which an act may add an entry. */
    private static final Set<String> MADE = Set.of(
            "appointments",
            "evaluations",
            "meetings",
            "memberList.notices",
            "memberList.reviews",
            "partnership.charter",
            "partnership.charter[].signatures",
            "partnership.communicationPlan",
            "partnership.houseRules");

    /** The days that an act may bring. */
    private static final Set<String> DONE = Set.of(
            "answeredOn",
            "approvedByMembersOn",
            "availableToAllMembersAt",
            "enteredOnListOn",
            "examinedOn",
            "feedbackAt",
            "goodConductCertificateOn",
            "lettersOn",
            "neutrality",
            "noAdvantage",
            "partnersToldOn",
            "sentToInteriorOn");

    private final boolean anyAct;
    private final Map<String, Choice> toFindOut = new LinkedHashMap<>();
    private final Map<String, Choice> toDo = new LinkedHashMap<>();

    private Openings(boolean anyAct) {
        this.anyAct = anyAct;
    }

    /** Acts that nobody suffers: nobody is measured, removed or refused. */
    static Openings ofHarmlessActs() {
        return new Openings(false);
    }

    /** Any entry, and any day that is known to be none. */
    static Openings ofAnyAct() {
        return new Openings(true);
    }

    static boolean isMissing(Recorded<?> fact) {
        return !fact.isKnown() && !fact.isDatedLater();
    }

    boolean mayBeDone(Component component, Recorded<?> fact) {
        boolean isDay = component.type() == LocalDate.class || component.type() == OffsetDateTime.class;
        return component.kind() == Kind.VALUE && fact.isNone() && (anyAct ? isDay : DONE.contains(component.key()));
    }

    boolean mayBeMade(String list, Component entries) {
        return anyAct ? entries.type().isRecord() && !list.equals("arrangements") : MADE.contains(list);
    }

    /** A question that may be answered. */
    Choice question(String path, Choice choice) {
        toFindOut.put(path, choice);
        return choice;
    }

    /** An act that may be done. */
    Choice act(String path, Choice choice) {
        toDo.put(path, choice);
        return choice;
    }

    /** Whether a fact is part of an entry that an act makes. */
    boolean isOfAnAct(String path) {
        return toDo.keySet().stream().anyMatch(made -> path.startsWith(made + "."));
    }

    Map<String, Choice> toFindOut() {
        return toFindOut;
    }

    Map<String, Choice> toDo() {
        return toDo;
    }
}
