package org.openplp.core.actor;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.openplp.core.Buildable;
import org.openplp.core.UnknownIfNone;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * What the local authorities do for the partnership.
 *
 * @param financialSupport their financial support
 * @param launchSupport their support for the start
 * @param partnershipsInMunicipality the number of partnerships in the municipality (norm A-L6)
 * @param dialogueBetweenPartnerships the days on which they brought partnerships together (norm A-L6)
 * @param preventionService whether the municipality has a prevention service (norm A-T7)
 * @param contacts their contacts with other authorities
 */
@Buildable
public record LocalAuthority(
        Recorded<@Valid FinancialSupport> financialSupport,
        Recorded<@Valid LaunchSupport> launchSupport,
        @UnknownIfNone Recorded<Integer> partnershipsInMunicipality,
        Entries<LocalDate> dialogueBetweenPartnerships,
        @UnknownIfNone Answer preventionService,
        Entries<@Valid AuthorityContact> contacts)
        implements Dated<LocalAuthority> {
    public LocalAuthority {
        Components.requireAll(LocalAuthority.class, new Object[] {
            financialSupport,
            launchSupport,
            partnershipsInMunicipality,
            dialogueBetweenPartnerships,
            preventionService,
            contacts
        });
    }

    /** {@return a local authority with nothing on record yet} */
    public static LocalAuthority blank() {
        return LocalAuthorityBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public LocalAuthorityBuilder toBuilder() {
        return new LocalAuthorityBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return Recorded.unknown();
    }

    @Override
    public LocalAuthority asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new LocalAuthority(
                        cut.record(financialSupport),
                        launchSupport,
                        partnershipsInMunicipality,
                        cut.dates(dialogueBetweenPartnerships),
                        preventionService,
                        cut.log(contacts)));
    }
}
