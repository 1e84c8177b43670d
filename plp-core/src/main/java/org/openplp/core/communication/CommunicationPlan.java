package org.openplp.core.communication;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * A version of the communication plan.
 *
 * @param agreedOn the day on which it was agreed
 * @param drawnUpBy who drew it up (norm CRE-9)
 * @param twoWay whether it provides for messages in both directions (norm COM-1)
 * @param covers what it covers (norm COM-2)
 * @param channels the channels that messages use
 * @param standingAgreementOn the day on which the police and the coordinator made a standing agreement on prevention
 *     messages (norm C-T9)
 * @param alternativeFunding whether it provides for other funding once temporary support from the municipality ends
 *     (norm FIN-6)
 */
@Buildable
public record CommunicationPlan(
        Recorded<LocalDate> agreedOn,
        Entries<Party> drawnUpBy,
        Answer twoWay,
        Entries<Part> covers,
        Entries<@Valid Channel> channels,
        Recorded<LocalDate> standingAgreementOn,
        Answer alternativeFunding)
        implements Dated<CommunicationPlan> {
    /** The parts of a communication plan. */
    public enum Part {
        /** What is communicated. */
        CONTENT,
        /** Who communicates with whom. */
        ORGANISATION,
        /** By which means. */
        TECHNIQUE
    }

    public CommunicationPlan {
        Components.requireAll(
                CommunicationPlan.class,
                new Object[] {agreedOn, drawnUpBy, twoWay, covers, channels, standingAgreementOn, alternativeFunding});
    }

    /** {@return a communication plan with nothing on record yet} */
    public static CommunicationPlan blank() {
        return CommunicationPlanBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public CommunicationPlanBuilder toBuilder() {
        return new CommunicationPlanBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return agreedOn;
    }

    @Override
    public CommunicationPlan asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new CommunicationPlan(
                        cut.date(agreedOn),
                        drawnUpBy,
                        twoWay,
                        covers,
                        channels,
                        cut.date(standingAgreementOn),
                        alternativeFunding));
    }
}
