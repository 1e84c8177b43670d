package org.example.plp.plain;

import static org.openplp.rules.text.Language.ENGLISH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.rules.duty.Duty;

/** Something that presses: its norm, who owes it, and until when. */
record DutyShown(Duty.State state, boolean isWaived, Optional<LocalDate> due, List<String> who, NormShown norm) {
    static DutyShown of(Duty duty) {
        return new DutyShown(
                duty.state(),
                duty.waiver().isPresent(),
                duty.due(),
                duty.text(ENGLISH).who(),
                NormShown.of(duty.finding()));
    }
}
