package org.openplp.core.dossier;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.openplp.core.activity.Incident;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;

/**
 * The erasure of a member who left. A tombstone replaces the membership, and no outcome about anybody else changes from
 * the day of the erasure onwards. Outcomes about the erased membership itself may become undetermined, and with them
 * the answer for the dossier as a whole.
 */
public final class Erasure {
    private Erasure() {}

    /**
     * Why a member cannot be erased.
     *
     * @param dossier the dossier, with the facts of every day
     * @param membership the id of the membership
     * @param day the day of the erasure
     * @return the obstacles, each with its path and a code of {@link RejectionCode}; empty if the member can be erased
     */
    public static List<Defect> obstacles(Dossier dossier, String membership, LocalDate day) {
        requireNonNull(membership, "membership");
        requireNonNull(day, "day");
        Entries<Membership> log = dossier.memberships();
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            if (log.entry(i).id().equals(membership)) {
                FactPath path = FactPath.of("memberships").entry(log.place(i));
                return obstacles(log.entry(i), day).stream()
                        .map(obstacle -> obstacle.under(path))
                        .toList();
            }
        }
        return List.of(Defect.at("memberships", RejectionCode.SUBJECT_UNKNOWN));
    }

    private static List<Defect> obstacles(Membership membership, LocalDate day) {
        if (membership.left().filter(left -> isOver(left, day)).isEmpty()) {
            return List.of(Defect.at("left", RejectionCode.MEMBERSHIP_NOT_ENDED));
        }
        if (isLater(membership.movedAway(), day)) {
            return List.of(Defect.at("movedAway", RejectionCode.MEMBERSHIP_DATED_LATER));
        }
        return isLater(membership.removedFromListOn(), day)
                ? List.of(Defect.at("removedFromListOn", RejectionCode.MEMBERSHIP_DATED_LATER))
                : List.of();
    }

    /** On the last day somebody is still a member; a departure on an unknown day counts as past on every day. */
    private static boolean isOver(Departure left, LocalDate day) {
        return !left.date().isNone()
                && left.date().value().map(last -> last.isBefore(day)).orElse(true);
    }

    private static boolean isLater(Optional<LocalDate> ending, LocalDate day) {
        return ending.filter(end -> end.isAfter(day)).isPresent();
    }

    /**
     * Erases a member from a dossier that has no {@link #obstacles obstacles}.
     *
     * <p>The tombstone of the membership (see {@link Membership#erased()}) keeps its id and its place. Notices about it
     * on the member list lose their day. Where the member is the actor of a report or an incident, the tombstone
     * becomes the actor. This does not apply if the same person holds or held a post, or has another membership. She is
     * then in the dossier in her own right, and stays in it until the other memberships are erased too. Attestations
     * about the membership go, and those about a post that she held and left no later than she left the partnership.
     * Waivers name the membership by its id, and stay as they are.
     *
     * <p>The actor of a tombstone is called {@code erased-} and the id of the membership. Another actor of that name
     * would be taken for the erased member, so no host should assign such an id.
     *
     * @param dossier the dossier, with the facts of every day
     * @param membership the id of the membership; an id that is not in the dossier changes nothing
     * @return the dossier with the tombstone
     */
    public static Dossier erase(Dossier dossier, String membership) {
        requireNonNull(membership, "membership");
        return erase(dossier, membership, actors(dossier, membership), judged(dossier, membership));
    }

    private static Dossier erase(
            Dossier dossier, String membership, UnaryOperator<Recorded<String>> actors, Set<String> judged) {
        return dossier.toBuilder()
                .memberships(dossier.memberships().map(one -> isOf(one, membership) ? one.erased() : one))
                .memberList(dossier.memberList()
                        .map(list -> list.toBuilder()
                                .notices(list.notices().map(one -> isAbout(one, membership) ? one.erased() : one))
                                .build()))
                .reports(dossier.reports().map(one -> replaced(one, actors)))
                .incidents(dossier.incidents().map(one -> replaced(one, actors)))
                .attestations(without(dossier.attestations(), judged))
                .build();
    }

    private static Entries<Attestation> without(Entries<Attestation> attestations, Set<String> judged) {
        Predicate<Attestation> ofHer =
                one -> one.subject().value().filter(judged::contains).isPresent();
        return any(attestations, ofHer)
                ? Entries.of(attestations.stream().filter(Predicate.not(ofHer)).toList())
                : attestations;
    }

    /** The ids under which a member was judged: the membership, and the posts that were over when she left. */
    private static Set<String> judged(Dossier dossier, String membership) {
        Set<String> ids = new HashSet<>(Set.of(membership));
        Entries<Appointment> posts = dossier.appointments();
        dossier.membership(membership)
                .filter(one -> posts.isKnown())
                .ifPresent(one -> posts.stream()
                        .filter(post ->
                                post.actor().value().isPresent() && post.actor().equals(one.actor()))
                        .filter(post -> isOverWith(post, one))
                        .map(Appointment::id)
                        .forEach(ids::add));
        return ids;
    }

    private static boolean isOverWith(Appointment post, Membership membership) {
        Optional<LocalDate> left = membership.left().flatMap(one -> one.date().value());
        return post.until()
                .flatMap(last -> left.filter(day -> !last.isAfter(day)))
                .isPresent();
    }

    /**
     * Erases a member from the events of a dossier. A host that stores events must replace them with the result. All
     * events of the membership become one event with the tombstone, in the place of the first of them. The tombstone
     * also replaces the membership in records that were taken over. The end of the dossier decides whether the member
     * is in it in her own right. Reports and incidents name the same actors as in the erased dossier.
     *
     * <p>The removed events may have had other effects, such as that a list became partly known. In that case one more
     * event at the end takes over the erased dossier; usually there is none.
     *
     * @param events all events of the dossier, in order, as {@link Dossier#replay} takes them
     * @param membership the id of the membership; an id that is not in the dossier changes nothing
     * @param day the day of the erasure
     * @return events from which exactly the dossier of {@link #erase(Dossier, String)} can be built
     * @throws IllegalArgumentException as {@link Dossier#replay} does
     */
    public static List<Event> erase(List<? extends Event> events, String membership, LocalDate day) {
        requireNonNull(membership, "membership");
        requireNonNull(day, "day");
        Dossier erased = erase(Dossier.replay(events), membership);
        Dossier before = Dossier.replay(beforeErasure(events, membership));
        UnaryOperator<Recorded<String>> actors = actors(before, membership);
        Set<String> judged = judged(before, membership);
        List<Event> kept = new ArrayList<>();
        boolean tombstone = false;
        for (Event event : events) {
            if (!(event instanceof MembershipEvent one) || !one.membership().equals(membership)) {
                kept.add(erased(event, erased, membership, actors, judged));
            } else if (!tombstone) {
                tombstone = true;
                erased.membership(membership)
                        .map(entry -> new MembershipEvent.FactsRecorded(membership, day, entry))
                        .ifPresent(kept::add);
            }
        }
        if (!Dossier.replay(kept).equals(erased)) {
            kept.add(new DossierEvent.TakenOver(erased.partnership().id(), day, erased));
        }
        return List.copyOf(kept);
    }

    /** Removes the event of an erasure, so that the owner of the membership can be seen. */
    private static List<? extends Event> beforeErasure(List<? extends Event> events, String membership) {
        return events.stream()
                .filter(event -> !(event instanceof MembershipEvent.Erased one)
                        || !one.membership().equals(membership))
                .toList();
    }

    private static Event erased(
            Event event,
            Dossier erased,
            String membership,
            UnaryOperator<Recorded<String>> actors,
            Set<String> judged) {
        if (event instanceof DossierEvent.TakenOver taken) {
            Dossier record = erase(taken.record(), membership, actors, judged);
            return new DossierEvent.TakenOver(
                    taken.partnership(),
                    taken.day(),
                    record.toBuilder()
                            .reports(record.reports().map(one -> asIn(erased, one)))
                            .incidents(record.incidents().map(one -> asIn(erased, one)))
                            .build());
        }
        if (event instanceof DossierEvent.ReportReceived received) {
            return new DossierEvent.ReportReceived(
                    received.report(), received.day(), asIn(erased, replaced(received.entry(), actors)));
        }
        return event;
    }

    private static Report asIn(Dossier erased, Report report) {
        return erased.report(report.id())
                .map(one -> report.toBuilder().by(one.by()).build())
                .orElse(report);
    }

    private static Incident asIn(Dossier erased, Incident incident) {
        return Roll.INCIDENTS
                .find(erased, incident.id())
                .map(one -> incident.toBuilder().by(one.by()).build())
                .orElse(incident);
    }

    private static UnaryOperator<Recorded<String>> actors(Dossier dossier, String membership) {
        Entries<Membership> log = dossier.memberships();
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            Membership erased = log.entry(i);
            if (isOf(erased, membership)) {
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

    private static <E> boolean any(Entries<E> log, Predicate<E> condition) {
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
        return report.toBuilder().by(actors.apply(report.by())).build();
    }

    private static Incident replaced(Incident incident, UnaryOperator<Recorded<String>> actors) {
        return incident.toBuilder().by(actors.apply(incident.by())).build();
    }
}
