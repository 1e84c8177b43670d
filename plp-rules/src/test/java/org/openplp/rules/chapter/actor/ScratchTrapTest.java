package org.openplp.rules.chapter.actor;

import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Sketch.*;

import org.junit.jupiter.api.Test;
import org.openplp.core.communication.*;
import org.openplp.core.fact.*;

class ScratchTrapTest {
    private static org.openplp.rules.spec.Sketch sketch(Recorded<java.time.LocalDate> agreedOn) {
        return aPartnership()
                .partnership(p -> p.communicationPlan(list(CommunicationPlan.blank().but()
                        .agreedOn(agreedOn).standingAgreementOn(dated("2026-02-01")).build())))
                .messages(aMessage("e-1").urgency(known(Urgency.NON_URGENT)).about(known(Message.About.PREVENTION))
                        .agreedWithPolice(Answer.NO).sentAt(at("2026-03-01T10:00:00+01:00")));
    }
    @Test void none() { assess("C-T9", sketch(Recorded.none())).on("2026-04-01").isBreached(); }
    @Test void later() { assess("C-T9", sketch(dated("2026-06-01"))).on("2026-04-01").isBreached(); }
    @Test void laterMet() { assess("C-T9", sketch(dated("2026-06-01"))).on("2026-06-01").isMet(); }
}
