package org.openplp.bench.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Shows;
import org.openplp.core.communication.Urgency;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.testkit.Examples;

/**
 * Invented dossiers of any size. The partnership is in order. One in twenty of its members and messages is not, in one
 * of many ways. Equal arguments give equal dossiers.
 */
public final class GeneratedDossier {
    /** The day on which all dossiers are assessed. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final int OUT_OF_ORDER_IN_HUNDRED = 5;
    private static final int WAYS = 14;
    private static final Dossier PARTNERSHIP = Examples.aCompliantPartnership();
    private static final Membership MEMBER = PARTNERSHIP.memberships().entry(0);

    private final SplittableRandom random;
    private final List<Membership> members = new ArrayList<>();
    private final List<ListNotice> notices = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();

    private GeneratedDossier(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Generates a dossier.
     *
     * @param partnership the id of the partnership
     * @param members the number of members, including three that every dossier has
     * @param messages the number of messages, including five that every dossier has
     * @param seed distinguishes dossiers of the same size
     * @return the dossier
     */
    public static Dossier of(String partnership, int members, int messages, long seed) {
        GeneratedDossier generated = new GeneratedDossier(seed);
        generated.addMembers(members);
        generated.addMessages(messages);
        MemberList list = PARTNERSHIP.memberList().value().orElseThrow();
        return PARTNERSHIP.toBuilder()
                .partnership(
                        PARTNERSHIP.partnership().toBuilder().id(partnership).build())
                .memberships(Entries.of(generated.members))
                .memberList(Recorded.of(
                        list.toBuilder().notices(Entries.of(generated.notices)).build()))
                .messages(Entries.of(generated.messages))
                .attestations(Entries.none())
                .build();
    }

    /**
     * A generated dossier on {@link #DAY}.
     *
     * @param members the number of members
     * @param messages the number of messages
     * @return the situation
     */
    public static DossierSnapshot snapshot(int members, int messages) {
        return snapshot(of("plp-1", members, messages, members));
    }

    /**
     * A dossier on {@link #DAY}.
     *
     * @param dossier the dossier
     * @return the situation
     */
    public static DossierSnapshot snapshot(Dossier dossier) {
        return accepted(DossierSnapshot.of(dossier, DAY));
    }

    /**
     * The situation of a dossier without defects.
     *
     * @param result what became of the dossier
     * @return the situation
     */
    public static DossierSnapshot accepted(DossierSnapshot.Attempt result) {
        if (result instanceof DossierSnapshot.Attempt.Accepted accepted) {
            return accepted.snapshot();
        }
        throw new IllegalStateException("a generated dossier contradicts itself");
    }

    private void addMembers(int count) {
        Entries<Membership> ofAll = PARTNERSHIP.memberships();
        for (int i = 0; i < ofAll.size(); i++) {
            members.add(ofAll.entry(i));
        }
        Entries<ListNotice> noticesOfAll =
                PARTNERSHIP.memberList().value().orElseThrow().notices();
        for (int i = 0; i < noticesOfAll.size(); i++) {
            notices.add(noticesOfAll.entry(i));
        }
        for (int i = members.size(); i < count; i++) {
            LocalDate joined = LocalDate.of(2023, 10, 1).plusDays(random.nextInt(1100));
            MembershipBuilder member = MEMBER.toBuilder()
                    .id("g-" + i)
                    .actor(Recorded.of("q-" + i))
                    .joinedOn(Recorded.of(joined))
                    .addedToListOn(Recorded.of(joined))
                    .consentToShareOn(Recorded.of(joined))
                    .toldWhyDataIsKept(Recorded.of(joined))
                    .acknowledgement(acknowledged(joined));
            if (random.nextInt(100) < OUT_OF_ORDER_IN_HUNDRED) {
                depart(member, "g-" + i, joined);
            }
            members.add(member.build());
        }
    }

    private static Recorded<Acknowledgement> acknowledged(LocalDate day) {
        return Recorded.of(new Acknowledgement(
                Recorded.of(day), Recorded.of(Acknowledgement.How.SIGNED_FORM), Recorded.of("2023")));
    }

    private void depart(MembershipBuilder member, String id, LocalDate joined) {
        switch (random.nextInt(WAYS)) {
            case 0 -> member.adult(Answer.NO);
            case 1 -> member.adult(Answer.UNKNOWN);
            case 2 -> member.livesInArea(Answer.NO);
            case 3 -> member.livesInArea(Answer.UNKNOWN);
            case 4 -> member.voluntary(Answer.NO);
            case 5 -> member.voluntary(Answer.UNKNOWN);
            case 6 -> member.acknowledgement(Recorded.unknown());
            case 7 -> member.acknowledgement(acknowledged(joined.plusDays(20)));
            case 8 -> member.toldWhyDataIsKept(Recorded.none());
            case 9 -> member.toldWhyDataIsKept(Recorded.unknown());
            case 10 -> member.kind(Recorded.unknown());
            case 11 -> member.kind(Recorded.of(Membership.Kind.COMPANY)).establishedInArea(Answer.YES);
            case 12 -> member.joinedOn(Recorded.unknown());
            default -> leave(member, id, joined);
        }
    }

    private void leave(MembershipBuilder member, String id, LocalDate joined) {
        LocalDate left = joined.plusDays(10);
        boolean moved = random.nextBoolean();
        Departure.Why why = moved ? Departure.Why.MOVED : Departure.Why.OWN_WISH;
        member.left(Optional.of(new Departure(Recorded.of(left), Recorded.of(why))))
                .removedFromListOn(Optional.of(left));
        if (moved && random.nextBoolean()) {
            notices.add(new ListNotice(
                    Recorded.of(id),
                    Recorded.of(ListNotice.Cause.MOVED),
                    Recorded.of(Party.MANDATED_OFFICER),
                    Recorded.of(left)));
        }
    }

    private void addMessages(int count) {
        Entries<Message> ofAll = PARTNERSHIP.messages();
        for (int i = 0; i < ofAll.size(); i++) {
            messages.add(ofAll.entry(i));
        }
        for (int i = messages.size(); i < count; i++) {
            Message model = ofAll.entry(random.nextInt(4));
            OffsetDateTime sent = LocalDate.of(2024, 1, 1)
                    .atTime(10, 0)
                    .plusMinutes(random.nextInt(1_500_000))
                    .atOffset(ZoneOffset.ofHours(1));
            MessageBuilder message = model.toBuilder()
                    .id("n-" + i)
                    .sentAt(Recorded.of(sent))
                    .availableToCoordinatorAt(Recorded.of(sent.minusMinutes(30)))
                    .availableToAllMembersAt(Recorded.of(sent))
                    .validatedByPoliceAt(model.validatedByPoliceAt().map(at -> sent.minusHours(1)))
                    .feedbackAt(model.feedbackAt().map(at -> sent.plusHours(15)));
            if (random.nextInt(100) < OUT_OF_ORDER_IN_HUNDRED) {
                depart(message, sent);
            }
            messages.add(message.build());
        }
    }

    private void depart(MessageBuilder message, OffsetDateTime sent) {
        switch (random.nextInt(WAYS)) {
            case 0 -> message.urgency(Recorded.unknown());
            case 1 -> message.urgency(Recorded.of(Urgency.URGENT)).sentBy(Recorded.of(Sender.COORDINATOR));
            case 2 -> message.sentBy(Recorded.unknown());
            case 3 -> message.sentBy(Recorded.of(Sender.LOCAL_AUTHORITY));
            case 4 -> message.channel(Recorded.of(Channel.Means.FACEBOOK));
            case 5 -> message.channel(Recorded.unknown());
            case 6 -> message.draftedBy(Recorded.of(Party.COORDINATOR)).about(Recorded.of(Message.About.CRIME));
            case 7 -> message.validatedByPoliceAt(Recorded.of(sent.plusDays(1)));
            case 8 -> message.shows(Recorded.unknown());
            case 9 -> message.shows(Recorded.of(new Shows(Answer.YES, Answer.NO, Answer.NO)));
            case 10 -> message.shows(Recorded.of(new Shows(Answer.NO, Answer.NO, Answer.YES)));
            case 11 -> message.agreedWithPolice(Answer.UNKNOWN).about(Recorded.unknown());
            case 12 -> message.origin(Recorded.unknown());
            default -> message.sentAt(Recorded.none()).availableToAllMembersAt(Recorded.none());
        }
    }
}
