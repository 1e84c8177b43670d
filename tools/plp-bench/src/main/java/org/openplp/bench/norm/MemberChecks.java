package org.openplp.bench.norm;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.outcome.Outcome;

/** The compared norms about members. The caller has made sure that the norm applies to the partnership. */
public final class MemberChecks {
    private MemberChecks() {}

    /**
     * Whether a member has left the partnership.
     *
     * @param member the member
     * @param day the day
     * @return true from the day after the last one, and if the last day is not on record
     */
    public static boolean hasLeft(Membership member, LocalDate day) {
        Optional<Departure> left = member.left();
        if (left.isEmpty()) {
            return false;
        }
        Recorded<LocalDate> on = left.get().date();
        return on instanceof Recorded.Value<LocalDate> last ? last.content().isBefore(day) : !on.isNone();
    }

    /**
     * Norm B-P2.
     *
     * @param member the member
     * @return the outcome
     */
    public static Outcome isOfFullAge(Membership member) {
        Answer person = isFirmOrGroup(member).not();
        return person == Answer.NO ? Outcome.NOT_APPLICABLE : Answers.outcome(person, member.adult());
    }

    /**
     * Norm B-P3.
     *
     * @param member the member
     * @return the outcome
     */
    public static Outcome livesOrWorksThere(Membership member) {
        Answer firm = isFirmOrGroup(member);
        Answer moved = member.movedAway()
                .map(day ->
                        Answers.relate(Recorded.of(day), member.joinedOn(), (away, joined) -> !away.isBefore(joined)))
                .orElse(Answer.NO);
        Answer lives = member.livesInArea().and(moved.not());
        Answer person = firm.not().and(lives.or(member.worksInArea()));
        return Answers.outcome(firm.and(member.establishedInArea()).or(person));
    }

    /**
     * Norm B-P4.
     *
     * @param member the member
     * @return the outcome
     */
    public static Outcome joinedOfFreeWill(Membership member) {
        return Answers.outcome(member.voluntary());
    }

    /**
     * Norm B-P5b.
     *
     * @param member the member
     * @param on the dossier
     * @return the outcome
     */
    public static Outcome acknowledgedTheHouseRules(Membership member, OnDay on) {
        Entries<HouseRules> versions = on.houseRules();
        Answer asked = on.houseRulesComplete() ? Answer.NO : Answer.UNKNOWN;
        for (int i = 0; versions.isKnown() && i < versions.size() && asked != Answer.YES; i++) {
            asked = asked.or(isNotAfter(versions.entry(i).adoptedOn(), member.joinedOn()));
        }
        if (asked == Answer.NO) {
            return Outcome.NOT_APPLICABLE;
        }
        Recorded<Acknowledgement> acknowledged = member.acknowledgement();
        Answer signed = Answers.fulfils(
                acknowledged.flatMap(Acknowledgement::how),
                how -> how == Acknowledgement.How.SIGNED_COPY || how == Acknowledgement.How.SIGNED_FORM);
        Answer inTime = isNotAfter(acknowledged.flatMap(Acknowledgement::date), member.joinedOn());
        return Answers.outcome(
                asked,
                signed.and(inTime)
                        .and(isTheVersionOf(acknowledged.flatMap(Acknowledgement::houseRules), member.joinedOn(), on)));
    }

    /**
     * Norm M-T12a.
     *
     * @param member the member, who may have left
     * @param on the dossier
     * @return the outcome
     */
    public static Outcome officerHelpsToUpdateTheList(Membership member, OnDay on) {
        Recorded<Departure.Why> why =
                member.left().isPresent() ? member.left().get().why() : Recorded.none();
        Answer moved = member.movedAway().isPresent() ? Answer.YES : Answers.is(why, Departure.Why.MOVED);
        Answer died = Answers.is(why, Departure.Why.DECEASED);
        Recorded<LocalDate> movedOn =
                member.movedAway().<Recorded<LocalDate>>map(Recorded::of).orElseGet(Recorded::none);
        Recorded<LocalDate> leftOn =
                member.left().isPresent() ? member.left().get().date() : Recorded.none();
        return noticeIfAsked(
                        moved,
                        ListNotice.Cause.MOVED,
                        day -> isNotAfter(movedOn, day)
                                .or(Answers.is(why, Departure.Why.MOVED).and(isNotAfter(leftOn, day))),
                        member,
                        on)
                .worse(noticeIfAsked(died, ListNotice.Cause.DECEASED, day -> isNotAfter(leftOn, day), member, on));
    }

    /**
     * Norm DAT-1.
     *
     * @param member the member
     * @return the outcome
     */
    public static Outcome isToldWhyDataAreKept(Membership member) {
        return Answers.outcome(Answers.isThere(member.toldWhyDataIsKept()));
    }

    private static Answer isFirmOrGroup(Membership member) {
        return Answers.fulfils(
                member.kind(), kind -> kind == Membership.Kind.COMPANY || kind == Membership.Kind.PROFESSIONAL_GROUP);
    }

    private static Answer isNotAfter(Recorded<LocalDate> one, Recorded<LocalDate> other) {
        return Answers.relate(one, other, (a, b) -> !a.isAfter(b));
    }

    /** Whether the acknowledged version is the one in force on joining. A version without a day may be in force. */
    private static Answer isTheVersionOf(Recorded<String> acknowledged, Recorded<LocalDate> joinedOn, OnDay on) {
        return Answers.ofTheLast(
                on.houseRules(),
                on.houseRulesComplete(),
                HouseRules::adoptedOn,
                joinedOn,
                version -> isVersion(version, acknowledged));
    }

    private static Answer isVersion(HouseRules version, Recorded<String> acknowledged) {
        return Answers.relate(version.version(), acknowledged, String::equals);
    }

    private static Outcome noticeIfAsked(
            Answer asked,
            ListNotice.Cause cause,
            Function<Recorded<LocalDate>, Answer> inTime,
            Membership member,
            OnDay on) {
        return asked == Answer.NO ? Outcome.NOT_APPLICABLE : Answers.owed(asked, isNoticed(member, cause, inTime, on));
    }

    private static Answer isNoticed(
            Membership member, ListNotice.Cause cause, Function<Recorded<LocalDate>, Answer> inTime, OnDay on) {
        Answer answer = on.noticesComplete() ? Answer.NO : Answer.UNKNOWN;
        Entries<ListNotice> notices = on.notices();
        for (int i = 0; notices.isKnown() && i < notices.size() && answer != Answer.YES; i++) {
            ListNotice notice = notices.entry(i);
            answer = answer.or(Answers.is(notice.of(), member.id())
                    .and(Answers.is(notice.cause(), cause))
                    .and(Answers.is(notice.by(), Party.MANDATED_OFFICER))
                    .and(inTime.apply(notice.date())));
        }
        return answer;
    }
}
