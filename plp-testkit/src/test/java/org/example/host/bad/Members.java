package org.example.host.bad;

import org.openplp.core.appointment.Appointment;
import org.openplp.rules.belgium.facts.AppointmentFacts;
import org.openplp.rules.rule.Fact;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class Members {
    Fact<Appointment, ?> role() {
        return AppointmentFacts.ROLE;
    }
}
