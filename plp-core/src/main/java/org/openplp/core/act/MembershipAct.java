package org.openplp.core.act;

import static org.openplp.core.dossier.Roll.MEMBERSHIPS;

import java.time.LocalDate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;

/** The acts on a membership. */
public sealed interface MembershipAct extends Act {
    /**
     * Somebody asks to become a member.
     *
     * @param membership the entry, with the day on which the wish to help was declared
     */
    record Apply(Membership membership) implements MembershipAct {
        @Override
        public Deed<Membership> deed() {
            return Deed.begins(MEMBERSHIPS, membership.id(), () -> Membership.apply(membership));
        }
    }

    /**
     * Somebody becomes a member.
     *
     * @param membership the entry, with the day of joining, and how the house rules were received
     */
    record Admit(Membership membership) implements MembershipAct {
        @Override
        public Deed<Membership> deed() {
            return Deed.begins(MEMBERSHIPS, membership.id(), () -> Membership.admit(membership));
        }
    }

    /**
     * Somebody who applied becomes a member.
     *
     * @param membership the id of the membership
     * @param day the day of joining
     * @param acknowledgement how the house rules were received
     */
    record AdmitApplicant(String membership, LocalDate day, Recorded<Acknowledgement> acknowledgement)
            implements MembershipAct {
        @Override
        public Deed<Membership> deed() {
            return Deed.on(MEMBERSHIPS, membership, member -> member.admit(day, acknowledgement))
                    .making("acknowledgement");
        }
    }

    /**
     * Somebody adds the member to the member list.
     *
     * @param membership the id of the membership
     * @param day the day
     */
    record EnterOnList(String membership, LocalDate day) implements MembershipAct {
        @Override
        public Deed<Membership> deed() {
            return Deed.on(MEMBERSHIPS, membership, member -> member.enterOnList(day));
        }
    }

    /**
     * The member is reprimanded.
     *
     * @param membership the id of the membership
     * @param measure the reprimand, with its day
     */
    record Reprimand(String membership, Measure measure) implements MembershipAct {
        @Override
        public Deed<Membership> deed() {
            return Deed.on(MEMBERSHIPS, membership, member -> member.reprimand(measure))
                    .makingLast("measures", Membership::measures);
        }
    }

    /**
     * The member is excluded provisionally.
     *
     * @param membership the id of the membership
     * @param measure the exclusion, with its day
     */
    record ExcludeProvisionally(String membership, Measure measure) implements MembershipAct {
        @Override
        public Deed<Membership> deed() {
            return Deed.on(MEMBERSHIPS, membership, member -> member.excludeProvisionally(measure))
                    .makingLast("measures", Membership::measures);
        }
    }

    /**
     * The member is excluded definitively.
     *
     * @param membership the id of the membership
     * @param measure the exclusion, with its day
     */
    record ExcludeDefinitively(String membership, Measure measure) implements MembershipAct {
        @Override
        public Deed<Membership> deed() {
            return Deed.on(MEMBERSHIPS, membership, member -> member.excludeDefinitively(measure))
                    .makingLast("measures", Membership::measures);
        }
    }

    /**
     * The member leaves.
     *
     * @param membership the id of the membership
     * @param day the last day of the membership
     */
    record Leave(String membership, LocalDate day) implements MembershipAct {
        @Override
        public Deed<Membership> deed() {
            return Deed.on(MEMBERSHIPS, membership, member -> member.leave(day));
        }
    }

    /**
     * The member moves out of the area.
     *
     * @param membership the id of the membership
     * @param day the day
     */
    record Move(String membership, LocalDate day) implements MembershipAct {
        @Override
        public Deed<Membership> deed() {
            return Deed.on(MEMBERSHIPS, membership, member -> member.move(day));
        }
    }

    /**
     * The member dies.
     *
     * @param membership the id of the membership
     * @param day the day
     */
    record Die(String membership, LocalDate day) implements MembershipAct {
        @Override
        public Deed<Membership> deed() {
            return Deed.on(MEMBERSHIPS, membership, member -> member.die(day));
        }
    }

    /**
     * Somebody removes the member from the member list.
     *
     * @param membership the id of the membership
     * @param day the day
     */
    record TakeOffList(String membership, LocalDate day) implements MembershipAct {
        @Override
        public Deed<Membership> deed() {
            return Deed.on(MEMBERSHIPS, membership, member -> member.takeOffList(day));
        }
    }

    /**
     * Somebody records or corrects facts of a membership.
     *
     * @param day the day of recording
     * @param facts the new state of the entry
     */
    record RecordMembership(LocalDate day, Membership facts) implements MembershipAct {
        @Override
        public boolean onlyRecords() {
            return true;
        }

        @Override
        public Deed<Membership> deed() {
            return Deed.on(MEMBERSHIPS, facts.id(), member -> member.putOnRecord(day, facts));
        }
    }

    /**
     * Somebody erases a member who left.
     *
     * @param membership the id of the membership
     * @param day the day of the erasure
     */
    record Erase(String membership, LocalDate day) implements MembershipAct {
        @Override
        public Deed<Dossier> deed() {
            return Deed.onDossier(dossier -> dossier.erase(membership, day));
        }
    }
}
