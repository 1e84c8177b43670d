package org.openplp.rules.belgium;

import static org.openplp.rules.belgium.facts.AppointmentFacts.APPOINTED_FROM;
import static org.openplp.rules.belgium.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER;
import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER_SENT_TO_INTERIOR_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER_SIGNED_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.SIGNATURES;
import static org.openplp.rules.belgium.facts.CharterFacts.SIGNATURE_ON;
import static org.openplp.rules.belgium.facts.FoundingFacts.CONSULTED_ON;
import static org.openplp.rules.belgium.facts.FoundingFacts.INFORMED_ON;
import static org.openplp.rules.belgium.facts.FoundingFacts.INITIATED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.COMMUNICATION_PLAN;
import static org.openplp.rules.belgium.facts.PartnershipFacts.ENDED;
import static org.openplp.rules.belgium.facts.PartnershipFacts.ENDED_HOW;
import static org.openplp.rules.belgium.facts.PartnershipFacts.ENDED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES_ADOPTED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.PartnershipFacts.PLAN_AGREED_ON;
import static org.openplp.rules.belgium.facts.Roles.IS_COORDINATOR;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.either;

import java.time.LocalDate;
import java.util.Map;
import org.openplp.core.partnership.Ending;
import org.openplp.rules.belgium.topic.Charter;
import org.openplp.rules.belgium.topic.Recognised;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Fact;

/** The conditions under which a stage is reached. */
final class Stages {
    private static final Condition IS_SIGNED = Charter.IS_SIGNED.and(SIGNATURES.any(withItsDay(SIGNATURE_ON)));
    private static final Condition IS_SIGNED_IN_OPERATION =
            SIGNATURES.every(SIGNATURE_ON.with(OPERATIONAL_SINCE, (signed, since) -> !signed.isBefore(since)));
    private static final Condition HAS_ENDED = all(
            ENDED.isThere(),
            withItsDay(ENDED_ON),
            Condition.unless(Condition.isOver(ENDED_ON).not()));

    private static final Map<Stage, Condition> REACHED = Written.stages("rule");
    private static final Map<Stage, Condition> DATED = Written.stages("dated");

    private Stages() {}

    /** Whether all facts that make up the stage are dated, so that its first day is known. */
    static Condition isDated(Stage stage) {
        Condition dated = DATED.get(stage);
        if (dated != null) {
            return dated;
        }
        return stage == Stage.SIGNED
                ? CHARTER.any(IS_SIGNED.and(SIGNATURES.every(SIGNATURE_ON.isThere())))
                : Condition.always();
    }

    /** Always holds, and shows the day if it is on record. */
    private static Condition withItsDay(Fact<?, LocalDate> day) {
        return either(day.isThere(), Condition.always());
    }

    static Condition of(Stage stage) {
        Condition reached = REACHED.get(stage);
        return reached == null ? inJava(stage) : reached;
    }

    private static Condition inJava(Stage stage) {
        return switch (stage) {
            case INITIATIVE -> INITIATED_ON.isThere();
            case CONSULTATION -> CONSULTED_ON.isThere();
            case SUPPORT -> INFORMED_ON.isThere();
            case PREPARATION ->
                either(
                        APPOINTMENTS.any(IS_COORDINATOR.and(withItsDay(APPOINTED_FROM))),
                        COMMUNICATION_PLAN.any(PLAN_AGREED_ON.isThere()),
                        HOUSE_RULES.any(HOUSE_RULES_ADOPTED_ON.isThere()),
                        CHARTER.any(either(SIGNATURES.any(withItsDay(SIGNATURE_ON)), withItsDay(CHARTER_SIGNED_ON))));
            case SIGNED -> CHARTER.any(IS_SIGNED);
            case SUBMITTED -> CHARTER.any(CHARTER_SENT_TO_INTERIOR_ON.isThere());
            case VALIDATED -> Recognised.IS_RECOGNISED;
            case OPERATIONAL -> OPERATIONAL_SINCE.isThere();
            case AMENDED -> CHARTER.any(all(CHARTER.isFirst().not(), IS_SIGNED, IS_SIGNED_IN_OPERATION));
            case ENDED -> HAS_ENDED;
            case MERGED -> HAS_ENDED.and(ENDED_HOW.isOneOf(Ending.How.MERGED, Ending.How.RENAMED_AND_MERGED));
        };
    }
}
