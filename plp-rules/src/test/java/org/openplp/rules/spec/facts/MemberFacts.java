package org.openplp.rules.spec.facts;

import static org.openplp.rules.rule.Asked.asked;
import static org.openplp.rules.rule.Concept.DOSSIER;
import static org.openplp.rules.rule.Fact.ending;
import static org.openplp.rules.rule.Fact.fact;
import static org.openplp.rules.rule.LogFact.log;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.DataRequest;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipDeclarations;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about members and the member list. */
public final class MemberFacts {
    /** {@code memberships}. */
    public static final LogFact<Dossier, Membership> MEMBERSHIPS = Keys.list("memberships");

    /** {@code memberships[].id}. */
    public static final Fact<Membership, String> MEMBER_ID =
            fact(MEMBERSHIPS.entries(), "id", membership -> Recorded.of(membership.id()));

    /** {@code memberships[].kind}. */
    public static final Fact<Membership, Membership.Kind> KIND = fact(MEMBERSHIPS.entries(), "kind", Membership::kind);

    /** {@code memberships[].joinedOn}. */
    public static final Fact<Membership, LocalDate> JOINED_ON =
            fact(MEMBERSHIPS.entries(), "joinedOn", Membership::joinedOn);

    /** {@code memberships[].voluntary}. */
    public static final Asked<Membership> JOINED_VOLUNTARILY =
            asked(MEMBERSHIPS.entries(), "voluntary", Membership::voluntary);

    /** {@code memberships[].adult}. */
    public static final Asked<Membership> MEMBER_IS_ADULT = asked(MEMBERSHIPS.entries(), "adult", Membership::adult);

    /** {@code memberships[].livesInArea}. */
    public static final Asked<Membership> LIVES_IN_AREA =
            asked(MEMBERSHIPS.entries(), "livesInArea", Membership::livesInArea);

    /** {@code memberships[].worksInArea}. */
    public static final Asked<Membership> WORKS_IN_AREA =
            asked(MEMBERSHIPS.entries(), "worksInArea", Membership::worksInArea);

    /** {@code memberships[].establishedInArea}. */
    public static final Asked<Membership> IS_ESTABLISHED_IN_AREA =
            asked(MEMBERSHIPS.entries(), "establishedInArea", Membership::establishedInArea);

    /** {@code memberships[].addedToListOn}. */
    public static final Fact<Membership, LocalDate> ADDED_TO_LIST_ON =
            fact(MEMBERSHIPS.entries(), "addedToListOn", Membership::addedToListOn);

    /** {@code memberships[].movedAway}. */
    public static final Fact<Membership, LocalDate> MOVED_AWAY =
            ending(MEMBERSHIPS.entries(), "movedAway", Membership::movedAway);

    /** {@code memberships[].left}. */
    public static final Fact<Membership, Departure> LEFT = ending(MEMBERSHIPS.entries(), "left", Membership::left);

    /** {@code memberships[].left.date}. */
    public static final Fact<Membership, LocalDate> LEFT_ON = LEFT.at("date", Departure::date);

    /** {@code memberships[].left.why}. */
    public static final Fact<Membership, Departure.Why> LEFT_WHY = LEFT.at("why", Departure::why);

    /** {@code memberships[].removedFromListOn}. */
    public static final Fact<Membership, LocalDate> REMOVED_FROM_LIST_ON =
            ending(MEMBERSHIPS.entries(), "removedFromListOn", Membership::removedFromListOn);

    /** {@code memberships[].declarations}. */
    public static final Fact<Membership, MembershipDeclarations> MEMBER_DECLARATIONS =
            fact(MEMBERSHIPS.entries(), "declarations", Membership::declarations);

    /** {@code memberships[].declarations.wishToHelp}. */
    public static final Fact<Membership, LocalDate> DECLARED_WISH_TO_HELP =
            MEMBER_DECLARATIONS.at("wishToHelp", MembershipDeclarations::wishToHelp);

    /** {@code memberships[].acknowledgement}. */
    public static final Fact<Membership, Acknowledgement> ACKNOWLEDGEMENT =
            fact(MEMBERSHIPS.entries(), "acknowledgement", Membership::acknowledgement);

    /** {@code memberships[].acknowledgement.date}. */
    public static final Fact<Membership, LocalDate> ACKNOWLEDGED_ON = ACKNOWLEDGEMENT.at("date", Acknowledgement::date);

    /** {@code memberships[].acknowledgement.how}. */
    public static final Fact<Membership, Acknowledgement.How> ACKNOWLEDGED_HOW =
            ACKNOWLEDGEMENT.at("how", Acknowledgement::how);

    /** {@code memberships[].acknowledgement.houseRules}. */
    public static final Fact<Membership, String> ACKNOWLEDGED_VERSION =
            ACKNOWLEDGEMENT.at("houseRules", Acknowledgement::houseRules);

    /** {@code memberList}. */
    public static final Fact<Dossier, MemberList> MEMBER_LIST = fact(DOSSIER, "memberList", Dossier::memberList);

    /** {@code memberList.statedBy}. */
    public static final Fact<Dossier, Party> LIST_STATED_BY = MEMBER_LIST.at("statedBy", MemberList::statedBy);

    /** {@code memberList.updatedOn}. */
    public static final Fact<Dossier, LocalDate> LIST_UPDATED_ON = MEMBER_LIST.at("updatedOn", MemberList::updatedOn);

    /** {@code memberList.reviews}. */
    public static final LogFact<Dossier, ListReview> LIST_REVIEWS = MEMBER_LIST.log("reviews", MemberList::reviews);

    /** {@code memberList.reviews[].date}. */
    public static final Fact<ListReview, LocalDate> LIST_REVIEWED_ON =
            fact(LIST_REVIEWS.entries(), "date", ListReview::date);

    /** {@code memberList.reviews[].by}. */
    public static final LogFact<ListReview, Party> LIST_REVIEWED_BY = log(LIST_REVIEWS.entries(), "by", ListReview::by);

    /** {@code memberList.notices}. */
    public static final LogFact<Dossier, ListNotice> LIST_NOTICES = MEMBER_LIST.log("notices", MemberList::notices);

    /** {@code memberList.notices[].of}. */
    public static final Fact<ListNotice, String> NOTICE_OF = fact(LIST_NOTICES.entries(), "of", ListNotice::of);

    /** {@code memberList.notices[].cause}. */
    public static final Fact<ListNotice, ListNotice.Cause> NOTICE_CAUSE =
            fact(LIST_NOTICES.entries(), "cause", ListNotice::cause);

    /** {@code memberList.notices[].date}. */
    public static final Fact<ListNotice, LocalDate> NOTICE_ON = fact(LIST_NOTICES.entries(), "date", ListNotice::date);

    /** {@code memberList.notices[].by}. */
    public static final Fact<ListNotice, Party> NOTICE_BY = fact(LIST_NOTICES.entries(), "by", ListNotice::by);

    /** {@code memberships[].actor}. */
    public static final Fact<Membership, String> MEMBER_ACTOR = fact(MEMBERSHIPS.entries(), "actor", Membership::actor);

    /** {@code memberships[].consentToShareOn}. */
    public static final Fact<Membership, LocalDate> CONSENTED_TO_SHARE_ON =
            fact(MEMBERSHIPS.entries(), "consentToShareOn", Membership::consentToShareOn);

    /** {@code memberships[].paid}. */
    public static final Asked<Membership> MEMBER_IS_PAID = asked(MEMBERSHIPS.entries(), "paid", Membership::paid);

    /** {@code memberships[].toldWhyDataIsKept}. */
    public static final Fact<Membership, LocalDate> TOLD_WHY_DATA_IS_KEPT_ON =
            fact(MEMBERSHIPS.entries(), "toldWhyDataIsKept", Membership::toldWhyDataIsKept);

    /** {@code memberList.protectedMedium}. */
    public static final Asked<Dossier> LIST_IS_ON_PROTECTED_MEDIUM =
            MEMBER_LIST.asked("protectedMedium", MemberList::protectedMedium);

    /** {@code memberList.access}. */
    public static final LogFact<Dossier, Party> LIST_ACCESS = MEMBER_LIST.log("access", MemberList::access);

    /** {@code memberList.onSocialMedia}. */
    public static final Asked<Dossier> LIST_IS_ON_SOCIAL_MEDIA =
            MEMBER_LIST.asked("onSocialMedia", MemberList::onSocialMedia);

    /** {@code memberList.sharedWithThirdParties}. */
    public static final Asked<Dossier> LIST_IS_SHARED_WITH_THIRD_PARTIES =
            MEMBER_LIST.asked("sharedWithThirdParties", MemberList::sharedWithThirdParties);

    /** {@code memberList.requests}. */
    public static final LogFact<Dossier, DataRequest> DATA_REQUESTS = MEMBER_LIST.log("requests", MemberList::requests);

    /** {@code memberList.requests[].receivedOn}. */
    public static final Fact<DataRequest, LocalDate> REQUEST_RECEIVED_ON =
            fact(DATA_REQUESTS.entries(), "receivedOn", DataRequest::receivedOn);

    /** {@code memberList.requests[].answeredOn}. */
    public static final Fact<DataRequest, LocalDate> REQUEST_ANSWERED_ON =
            fact(DATA_REQUESTS.entries(), "answeredOn", DataRequest::answeredOn);

    private MemberFacts() {}
}
