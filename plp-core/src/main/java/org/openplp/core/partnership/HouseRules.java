package org.openplp.core.partnership;

import java.time.LocalDate;
import org.openplp.core.Buildable;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * A version of the house rules.
 *
 * @param version the name of this version; members acknowledge receipt of a version by this name
 * @param adoptedOn the day from which it applies
 * @param basedOn the circular that it follows (norm ROI-1)
 * @param clauses what it covers
 * @param statutes the statutes that it lists as binding the members (norm ROI-3)
 * @param adopts the ids of the local norms that it adopts
 * @param availableToMembers whether members can consult it (norm ROI-4)
 */
@Buildable
public record HouseRules(
        Recorded<String> version,
        Recorded<LocalDate> adoptedOn,
        Recorded<Circular> basedOn,
        Entries<Clause> clauses,
        Entries<Statute> statutes,
        Entries<String> adopts,
        Answer availableToMembers)
        implements Dated<HouseRules> {
    /** A circular on the partnerships. */
    public enum Circular {
        /** The circular of 1998. */
        CIRCULAR_1998,
        /** The circular of 2001. */
        CIRCULAR_2001,
        /** The circular of 2010. */
        CIRCULAR_2010,
        /** The circular of 2019. */
        CIRCULAR_2019
    }

    /** What house rules cover. */
    public enum Clause {
        /** What a partnership is. */
        WHAT_IT_IS,
        /** What a partnership is not. */
        WHAT_IT_IS_NOT,
        /** The aims of a partnership. */
        AIMS,
        /** The role of the members. */
        ROLE_OF_MEMBERS,
        /** The legislation that applies. */
        LEGISLATION,
        /** The role of the coordinator. */
        ROLE_OF_COORDINATOR,
        /** The measures that may follow if the rules are not kept. */
        MEASURES,
        /** How the partnership is evaluated. */
        EVALUATION,
        /** That the partnership and its management keep to the circular (norm CHA-6). */
        COMMITMENT_TO_CIRCULAR
    }

    /** A statute that binds the members. */
    public enum Statute {
        /** The legislation on the use of languages. */
        LANGUAGE,
        /** The Act of 1934 on private militias. */
        MILITIAS_1934,
        /** The General Data Protection Regulation. */
        GDPR,
        /** The Anti-discrimination Act of 2007. */
        ANTI_DISCRIMINATION_2007
    }

    public HouseRules {
        Components.requireAll(
                HouseRules.class, version, adoptedOn, basedOn, clauses, statutes, adopts, availableToMembers);
    }

    /** {@return house rules with nothing on record yet} */
    public static HouseRules blank() {
        return HouseRulesBuilder.blank();
    }

    /**
     * Finds the version that was adopted last. A dated version takes precedence over one of unknown date.
     *
     * @param versions the versions
     * @return its index; -1 if there is none
     */
    public static int lastAdopted(Entries<HouseRules> versions) {
        int last = -1;
        LocalDate since = LocalDate.MIN;
        for (int i = 0; versions.isKnown() && i < versions.size(); i++) {
            LocalDate adoptedOn = versions.entry(i).adoptedOn().value().orElse(LocalDate.MIN);
            if (!adoptedOn.isBefore(since)) {
                since = adoptedOn;
                last = i;
            }
        }
        return last;
    }

    /** {@return a builder that starts from these facts} */
    public HouseRulesBuilder toBuilder() {
        return new HouseRulesBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return adoptedOn;
    }

    @Override
    public HouseRules asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new HouseRules(version, cut.date(adoptedOn), basedOn, clauses, statutes, adopts, availableToMembers));
    }
}
