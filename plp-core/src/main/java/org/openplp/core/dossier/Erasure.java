package org.openplp.core.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.openplp.core.activity.Incident;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.Membership;

/**
 * The erasure of a member who left: a tombstone takes the place of the membership, and from the day of the erasure on no outcome about anybody else changes.
 * What is said of the erased membership itself may become undetermined, and with it the answer for the dossier as a whole.
 */
public final class Erasure {
    /** There is no such membership in the dossier. */
    public static final String SUBJECT_UNKNOWN = "subject.unknown";
    /** The membership is not over: it has no end, or its last day has not passed. */
    public static final String MEMBERSHIP_NOT_ENDED = "membership.not-ended";
    /** The move or the removal from the list is dated later, and would have to be taken for past. */
    public static final String MEMBERSHIP_DATED_LATER = "membership.dated-later";

    private Erasure() {}

    /**
     * Why a member cannot be erased.
     *
     * @param dossier the dossier, with the facts of every day
     * @param membership the id of the membership
     * @param day the day of the erasure
     * @return what stands in the way, with its path and one of the codes above; empty if the member can be erased
     */
    public static List<Defect> obstacles(Dossier dossier, String membership, LocalDate day) {
        Log<Membership> log = dossier.memberships();
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            if (log.entry(i).id().equals(membership)) {
                String path = "memberships[" + log.place(i) + "]";
                return obstacles(log.entry(i), day).stream()
                        .map(obstacle -> obstacle.under(path))
                        .toList();
            }
        }
        return List.of(Defect.at("memberships", SUBJECT_UNKNOWN));
    }

    private static List<Defect> obstacles(Membership membership, LocalDate day) {
        if (membership.left().filter(left -> isOver(left, day)).isEmpty()) {
            return List.of(Defect.at("left", MEMBERSHIP_NOT_ENDED));
        }
        if (isLater(membership.movedAway(), day)) {
            return List.of(Defect.at("movedAway", MEMBERSHIP_DATED_LATER));
        }
        return isLater(membership.removedFromListOn(), day)
                ? List.of(Defect.at("removedFromListOn", MEMBERSHIP_DATED_LATER))
                : List.of();
    }

    /** On the last day somebody is still a member; a departure of unknown day is past on every day. */
    private static boolean isOver(Departure left, LocalDate day) {
        return !left.date().isNone()
                && left.date().value().map(last -> last.isBefore(day)).orElse(true);
    }

    private static boolean isLater(Optional<LocalDate> ending, LocalDate day) {
        return ending.filter(end -> end.isAfter(day)).isPresent();
    }

    /**
     * The dossier in which a member is erased, for one without {@link #obstacles obstacles}.
     *
     * <p>The tombstone of the membership (see {@link Membership#erased()}) keeps its id and its place. Notices about it on the member list lose their day. Where
     * the member is the actor of a report or an incident, the tombstone is; but not if the same person holds or held a post or has another membership: then she
     * is in the dossier in her own right, and stays there, until the other memberships are erased too. Attestations and waivers, which name the membership by
     * its id, stay as they are.
     *
     * <p>An actor who is called {@code erased-} and the id of a membership, and is somebody else, would be taken for the erased member; no host should give out
     * such an id.
     *
     * @param dossier the dossier, with the facts of every day
     * @param membership the id of the membership; one that is not in the dossier changes nothing
     * @return the dossier with the tombstone
     */
    public static Dossier erase(Dossier dossier, String membership) {
        UnaryOperator<Recorded<String>> actors = actors(dossier, membership);
        return dossier.but()
                .memberships(dossier.memberships().map(one -> isOf(one, membership) ? one.erased() : one))
                .memberList(dossier.memberList()
                        .map(list -> list.but()
                                .notices(list.notices().map(one -> isAbout(one, membership) ? one.erased() : one))
                                .build()))
                .reports(dossier.reports().map(one -> replaced(one, actors)))
                .incidents(dossier.incidents().map(one -> replaced(one, actors)))
                .build();
    }

    private static UnaryOperator<Recorded<String>> actors(Dossier dossier, String membership) {
        Log<Membership> log = dossier.memberships();
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            Membership erased = log.entry(i);
            if (isOf(erased, membership) && erased.actor().value().isPresent()) {
                Recorded<String> actor = erased.actor();
                Recorded<String> tombstone = erased.erased().actor();
                return isThereInOwnRight(dossier, actor, membership)
                        ? other -> other
                        : other -> other.equals(actor) ? tombstone : other;
            }
        }
        return other -> other;
    }

    private static boolean isThereInOwnRight(Dossier dossier, Recorded<String> actor, String membership) {
        return any(dossier.appointments(), post -> post.actor().equals(actor))
                || any(
                        dossier.memberships(),
                        one -> !isOf(one, membership) && one.actor().equals(actor));
    }

    private static <E> boolean any(Log<E> log, Predicate<E> condition) {
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            if (condition.test(log.entry(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Membership one, String membership) {
        return one.id().equals(membership);
    }

    private static boolean isAbout(ListNotice notice, String membership) {
        return notice.of().equals(Recorded.of(membership));
    }

    private static Report replaced(Report report, UnaryOperator<Recorded<String>> actors) {
        return report.but().by(actors.apply(report.by())).build();
    }

    private static Incident replaced(Incident incident, UnaryOperator<Recorded<String>> actors) {
        return incident.but().by(actors.apply(incident.by())).build();
    }
}
