package org.example.host.bad;

import java.time.LocalDate;
import org.openplp.core.membership.Membership;

final class ShowsADayAnyhow {
    LocalDate joined(Membership member) {
        return member.joinedOn().value().orElse(LocalDate.EPOCH);
    }
}
