package org.openplp.core.act;

import java.time.LocalDate;
import java.util.function.Function;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;

/** The acts on a membership. */
public sealed interface MembershipAct extends Act {
    private static Result<Dossier, Event> done(
            Dossier dossier, String id, Function<Membership, Result<Membership, MembershipEvent>> act) {
        return dossier.membership(id)
                .map(member -> dossier.with(act.apply(member).under("memberships")))
                .orElseGet(() -> Result.rejected("memberships", RejectionCode.SUBJECT_UNKNOWN));
    }

    /**
     * Somebody asks to become a member.
     *
     * @param membership the entry, with the day of the wish to help
     */
    record Apply(Membership membership) implements MembershipAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.with(Membership.apply(membership).under("memberships"));
        }
    }

    /**
     * Somebody becomes a member.
     *
     * @param membership the entry, with the day of joining, and how the house rules were received
     */
    record Admit(Membership membership) implements MembershipAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.with(Membership.admit(membership).under("memberships"));
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
        public Result<Dossier, Event> on(Dossier dossier) {
            return MembershipAct.done(dossier, membership, member -> member.admit(day, acknowledgement));
        }
    }

    /**
     * The member is put on the list of members.
     *
     * @param membership the id of the membership
     * @param day the day
     */
    record EnterOnList(String membership, LocalDate day) implements MembershipAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return MembershipAct.done(dossier, membership, member -> member.enterOnList(day));
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
        public Result<Dossier, Event> on(Dossier dossier) {
            return MembershipAct.done(dossier, membership, member -> member.reprimand(measure));
        }
    }

    /**
     * The member is excluded for the time being.
     *
     * @param membership the id of the membership
     * @param measure the exclusion, with its day
     */
    record ExcludeProvisionally(String membership, Measure measure) implements MembershipAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return MembershipAct.done(dossier, membership, member -> member.excludeProvisionally(measure));
        }
    }

    /**
     * The member is excluded for good.
     *
     * @param membership the id of the membership
     * @param measure the exclusion, with its day
     */
    record ExcludeDefinitively(String membership, Measure measure) implements MembershipAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return MembershipAct.done(dossier, membership, member -> member.excludeDefinitively(measure));
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
        public Result<Dossier, Event> on(Dossier dossier) {
            return MembershipAct.done(dossier, membership, member -> member.leave(day));
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
        public Result<Dossier, Event> on(Dossier dossier) {
            return MembershipAct.done(dossier, membership, member -> member.move(day));
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
        public Result<Dossier, Event> on(Dossier dossier) {
            return MembershipAct.done(dossier, membership, member -> member.die(day));
        }
    }

    /**
     * The member is taken off the list of members.
     *
     * @param membership the id of the membership
     * @param day the day
     */
    record TakeOffList(String membership, LocalDate day) implements MembershipAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return MembershipAct.done(dossier, membership, member -> member.takeOffList(day));
        }
    }

    /**
     * Facts of a membership are put on record, or corrected.
     *
     * @param day the day on which that is done
     * @param facts the entry as it is to stand from now on
     */
    record RecordMembership(LocalDate day, Membership facts) implements MembershipAct {
        @Override
        public boolean onlyRecords() {
            return true;
        }

        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return MembershipAct.done(dossier, facts.id(), member -> member.putOnRecord(day, facts));
        }
    }

    /**
     * A member who left is erased.
     *
     * @param membership the id of the membership
     * @param day the day of the erasure
     */
    record Erase(String membership, LocalDate day) implements MembershipAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.erase(membership, day);
        }
    }
}
