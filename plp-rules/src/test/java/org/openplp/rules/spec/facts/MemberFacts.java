package org.openplp.rules.spec.facts;

import java.time.LocalDate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.Membership;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about members and the member list. */
public final class MemberFacts {
    public static final EntriesFact<Dossier, Membership> MEMBERSHIPS = Keys.list("memberships");
    public static final Fact<Membership, LocalDate> JOINED_ON = Keys.day("memberships[].joinedOn");
    public static final Asked<Membership> JOINED_VOLUNTARILY = Keys.question("memberships[].voluntary");
    public static final Asked<Membership> MEMBER_IS_ADULT = Keys.question("memberships[].adult");
    public static final Asked<Membership> WORKS_IN_AREA = Keys.question("memberships[].worksInArea");
    public static final Fact<Membership, LocalDate> ADDED_TO_LIST_ON = Keys.day("memberships[].addedToListOn");
    public static final Fact<Membership, LocalDate> MOVED_AWAY = Keys.day("memberships[].movedAway");
    public static final Fact<Membership, LocalDate> LEFT_ON = Keys.day("memberships[].left.date");
    public static final Fact<Dossier, LocalDate> LIST_UPDATED_ON = Keys.day("memberList.updatedOn");
    public static final EntriesFact<Dossier, ListReview> LIST_REVIEWS = Keys.list("memberList.reviews");
    public static final Fact<ListReview, LocalDate> LIST_REVIEWED_ON = Keys.day("memberList.reviews[].date");
    public static final Fact<Membership, String> MEMBER_ACTOR = Keys.fact("memberships[].actor");
    public static final Asked<Membership> MEMBER_IS_PAID = Keys.question("memberships[].paid");

    private MemberFacts() {}
}
