package org.openplp.core.membership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;

/**
 * The declarations of a member.
 *
 * @param wishToHelp the day on which the wish to help was declared (norm B-L2)
 */
public record MembershipDeclarations(Recorded<LocalDate> wishToHelp) implements Dated<MembershipDeclarations> {
    public MembershipDeclarations {
        requireNonNull(wishToHelp, "wishToHelp");
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return Dated.firstOf(false, wishToHelp);
    }

    @Override
    public MembershipDeclarations asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new MembershipDeclarations(cut.date(wishToHelp)));
    }

    /** What remains when the member is erased: that nothing was declared, if that is on record. */
    MembershipDeclarations erased() {
        return new MembershipDeclarations(Tombstone.of(wishToHelp));
    }
}
