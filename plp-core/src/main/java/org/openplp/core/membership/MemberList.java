package org.openplp.core.membership;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.openplp.core.Buildable;
import org.openplp.core.UnknownIfNone;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * The member list: who keeps it, how it is kept, and what was done to it.
 *
 * @param updatedOn the day of the last update (norm C-T8a)
 * @param reviews the reviews
 * @param notices the notices that it needs an update
 * @param keptBy who keeps it (norm C-T8a)
 * @param statedBy who vouches for the four answers below
 * @param statedOn the day on which the four answers below were given; before that day they are not on record
 * @param protectedMedium whether it is kept where others have no access to it (norm DAT-2)
 * @param access who has access to it (norm DAT-2)
 * @param onSocialMedia whether it is on social media (norm DAT-3)
 * @param sharedWithThirdParties whether it is shared with third parties (norm DAT-5)
 * @param requests the requests of members about their data
 */
@Buildable
public record MemberList(
        Recorded<LocalDate> updatedOn,
        Entries<@Valid ListReview> reviews,
        Entries<@Valid ListNotice> notices,
        Recorded<Party> keptBy,
        Recorded<Party> statedBy,
        Recorded<LocalDate> statedOn,
        @UnknownIfNone Answer protectedMedium,
        Entries<Party> access,
        @UnknownIfNone Answer onSocialMedia,
        @UnknownIfNone Answer sharedWithThirdParties,
        Entries<@Valid DataRequest> requests)
        implements Dated<MemberList> {
    public MemberList {
        Components.requireAll(MemberList.class, new Object[] {
            updatedOn,
            reviews,
            notices,
            keptBy,
            statedBy,
            statedOn,
            protectedMedium,
            access,
            onSocialMedia,
            sharedWithThirdParties,
            requests
        });
    }

    /** {@return a member list with nothing on record yet} */
    public static MemberList blank() {
        return MemberListBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public MemberListBuilder toBuilder() {
        return new MemberListBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return Recorded.unknown();
    }

    @Override
    public MemberList asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new MemberList(
                        cut.date(updatedOn),
                        cut.log(reviews),
                        cut.log(notices),
                        keptBy,
                        cut.datedBy(statedOn, statedBy),
                        cut.date(statedOn),
                        cut.stated(statedOn, protectedMedium, Answer.UNKNOWN),
                        cut.stated(statedOn, access, Entries.unknown()),
                        cut.stated(statedOn, onSocialMedia, Answer.UNKNOWN),
                        cut.stated(statedOn, sharedWithThirdParties, Answer.UNKNOWN),
                        cut.log(requests)));
    }

    /** {@return the contradictions in the list, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        return Contradictions.collect()
                .inEach("notices", notices, ListNotice::contradictions)
                .found();
    }
}
