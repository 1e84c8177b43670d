package org.example.host.bad;

import org.openplp.core.appointment.Appointment;
import org.openplp.rules.belgium.facts.Subjects;
import org.openplp.rules.rule.SubjectType;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class Members {
    SubjectType<Appointment> role() {
        return Subjects.APPOINTMENT;
    }
}
