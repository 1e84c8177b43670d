package org.example.plp.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Texts;

/** Something that presses: its norm, who owes it, and until when. */
record DutyShown(Duty.State state, boolean isWaived, Optional<LocalDate> due, List<String> who, NormShown norm) {
    static DutyShown of(Duty duty, LocalDate day) {
        return new DutyShown(
                duty.state(),
                duty.waiver().isPresent(),
                duty.due(),
                duty.who().stream()
                        .map(bearer -> Texts.english().text("bearer." + bearer))
                        .toList(),
                NormShown.of(duty.norm(), day));
    }
}
