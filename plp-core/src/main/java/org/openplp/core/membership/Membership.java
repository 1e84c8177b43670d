package org.openplp.core.membership;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;

/** X.
 * @param id i
 * @param actor a
 * @param adult a
 * @param from a
 * @param left l
 */
@Value.Builder
public record Membership(
        @NotBlank String id, @NotBlank String actor, Answer adult, Recorded<LocalDate> from, Optional<Departure> left) {
    /** b
     * @return b
     */
    public MembershipBuilder but() {
        return new MembershipBuilder().like(this);
    }
}
