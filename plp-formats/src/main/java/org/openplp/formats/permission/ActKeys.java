package org.openplp.formats.permission;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openplp.core.act.Act;
import org.openplp.core.act.AppointmentAct;
import org.openplp.core.act.ConductAct;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Log;
import org.openplp.core.membership.Measure;
import org.openplp.core.partnership.Partnership;

/** The entry that an act makes, under the key by which the act takes it: what is missing in it can be given with the act. */
final class ActKeys {
    private final String key;
    private final String path;

    /**
     * The entry that an act makes.
     *
     * @param key the key of the act, such as {@code message}
     * @param path where the entry stands after the act, such as {@code messages[12]}
     */
    private ActKeys(String key, String path) {
        this.key = key;
        this.path = path;
    }

    /** Empty for an act that makes no entry, such as the start of a partnership. */
    static Optional<ActKeys> of(Act act, Dossier after) {
        if (act instanceof MembershipAct onMembership) {
            return ofMembership(onMembership, after);
        }
        if (act instanceof AppointmentAct onAppointment) {
            return ofAppointment(onAppointment, after);
        }
        if (act instanceof ConductAct conduct) {
            return ofConduct(conduct, after);
        }
        return act instanceof PartnershipAct onPartnership
                ? ofPartnership(onPartnership, after.partnership())
                : Optional.empty();
    }

    /**
     * What to give to an act that lacks its day.
     *
     * @param missing where the day would stand, such as {@code memberships.joinedOn}
     * @return such as {@code membership.joinedOn=}; empty if the act has no key for it
     */
    static Optional<String> dayToGive(Act act, String missing) {
        List<String> keys = Stream.of(act.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        String[] path = missing.split("\\.");
        for (int i = path.length - 2; i >= 0; i--) {
            String key = keys.contains(path[i]) ? path[i] : path[i].replaceFirst("s$", "");
            if (keys.contains(key)) {
                return Optional.of(key + "." + String.join(".", List.of(path).subList(i + 1, path.length)) + "=");
            }
        }
        return Optional.empty();
    }

    private static Optional<ActKeys> ofMembership(MembershipAct act, Dossier after) {
        if (act instanceof MembershipAct.Apply apply) {
            return member(after, apply.membership().id());
        }
        if (act instanceof MembershipAct.Admit admit) {
            return member(after, admit.membership().id());
        }
        if (act instanceof MembershipAct.AdmitApplicant admit) {
            return member(after, admit.membership()).map(entry -> entry.group("acknowledgement"));
        }
        if (act instanceof MembershipAct.Reprimand reprimand) {
            return measureOfMember(after, reprimand.membership());
        }
        if (act instanceof MembershipAct.ExcludeProvisionally exclude) {
            return measureOfMember(after, exclude.membership());
        }
        return act instanceof MembershipAct.ExcludeDefinitively exclude
                ? measureOfMember(after, exclude.membership())
                : Optional.empty();
    }

    private static Optional<ActKeys> ofAppointment(AppointmentAct act, Dossier after) {
        if (act instanceof AppointmentAct.Appoint appoint) {
            return holder(after, appoint.appointment().id());
        }
        if (act instanceof AppointmentAct.Screen screen) {
            return holder(after, screen.appointment()).map(entry -> entry.group("screening"));
        }
        if (act instanceof AppointmentAct.ReprimandHolder reprimand) {
            return measureOfHolder(after, reprimand.appointment());
        }
        if (act instanceof AppointmentAct.Suspend suspend) {
            return measureOfHolder(after, suspend.appointment());
        }
        return act instanceof AppointmentAct.Remove remove
                ? measureOfHolder(after, remove.appointment())
                : Optional.empty();
    }

    private static Optional<ActKeys> ofConduct(ConductAct act, Dossier after) {
        if (act instanceof ConductAct.Draft draft) {
            return message(after, draft.message().id());
        }
        if (act instanceof ConductAct.Send send) {
            return message(after, send.message().id());
        }
        if (act instanceof ConductAct.ReceiveReport receive) {
            String id = receive.report().id();
            return in(
                    "report", "reports", after.reports(), report -> report.id().equals(id));
        }
        if (act instanceof ConductAct.Evaluate evaluate) {
            String id = evaluate.evaluation().id();
            return in(
                    "evaluation",
                    "evaluations",
                    after.evaluations(),
                    evaluation -> evaluation.id().equals(id));
        }
        if (act instanceof ConductAct.ReviewList) {
            return after.memberList()
                    .value()
                    .flatMap(list -> in("review", "memberList.reviews", list.reviews(), review -> true));
        }
        return act instanceof ConductAct.Meet meet
                ? in("meeting", "meetings", after.meetings(), meet.meeting()::equals)
                : Optional.empty();
    }

    private static Optional<ActKeys> ofPartnership(PartnershipAct act, Partnership after) {
        if (act instanceof PartnershipAct.Consult) {
            return Optional.of(new ActKeys("consultation", "partnership.consultation"));
        }
        if (act instanceof PartnershipAct.Inform) {
            return Optional.of(new ActKeys("informationMeeting", "partnership.informationMeeting"));
        }
        if (act instanceof PartnershipAct.RecordValidation answer) {
            String where = answer.version()
                    .value()
                    .map(name -> "partnership.charter[" + after.indexOfVersion(name) + "].recognition")
                    .orElse("partnership.recognition");
            return Optional.of(new ActKeys("recognition", where));
        }
        if (act instanceof PartnershipAct.SignCharter sign) {
            return in("charter", "partnership.charter", after.charter(), sign.charter()::equals);
        }
        if (act instanceof PartnershipAct.CountersignCharter countersign) {
            return in(
                    "signature",
                    "partnership.charter[" + (after.charter().size() - 1) + "].signatures",
                    after.lastVersion().signatures(),
                    countersign.signature()::equals);
        }
        if (act instanceof PartnershipAct.AmendCharter amend) {
            return in("charter", "partnership.charter", after.charter(), amend.charter()::equals);
        }
        if (act instanceof PartnershipAct.AdoptHouseRules adopt) {
            return in("houseRules", "partnership.houseRules", after.houseRules(), adopt.houseRules()::equals);
        }
        if (act instanceof PartnershipAct.AgreeOnCommunication agree) {
            return in(
                    "communicationPlan",
                    "partnership.communicationPlan",
                    after.communicationPlan(),
                    agree.communicationPlan()::equals);
        }
        return act instanceof PartnershipAct.PlaceSign place
                ? in("sign", "partnership.signs", after.signs(), place.sign()::equals)
                : Optional.empty();
    }

    private static Optional<ActKeys> member(Dossier after, String id) {
        return in(
                "membership",
                "memberships",
                after.memberships(),
                member -> member.id().equals(id));
    }

    private static Optional<ActKeys> holder(Dossier after, String id) {
        return in(
                "appointment",
                "appointments",
                after.appointments(),
                appointment -> appointment.id().equals(id));
    }

    private static Optional<ActKeys> measureOfMember(Dossier after, String id) {
        return after.membership(id)
                .flatMap(member -> member(after, id).flatMap(entry -> entry.measure(member.measures())));
    }

    private static Optional<ActKeys> measureOfHolder(Dossier after, String id) {
        return after.appointment(id)
                .flatMap(holder -> holder(after, id).flatMap(entry -> entry.measure(holder.measures())));
    }

    private static Optional<ActKeys> message(Dossier after, String id) {
        return in(
                "message", "messages", after.messages(), message -> message.id().equals(id));
    }

    /** The measure that is taken now. */
    private Optional<ActKeys> measure(Log<Measure> measures) {
        return in("measure", path + ".measures", measures, measure -> true);
    }

    /** A group of this entry that the act makes, and of the entry nothing else. */
    private ActKeys group(String name) {
        return new ActKeys(name, path + "." + name);
    }

    /** What an act adds stands last; of entries without an id there may be an equal one before it. */
    private static <E> Optional<ActKeys> in(String key, String list, Log<E> entries, Predicate<E> isMade) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (isMade.test(entries.entry(i))) {
                return Optional.of(new ActKeys(key, list + "[" + i + "]"));
            }
        }
        return Optional.empty();
    }

    /**
     * What to give to the act for a fact.
     *
     * @param fact where it would stand after the act, such as {@code messages[12].urgency}
     * @return such as {@code message.urgency=}; empty for a fact that is not in the entry, or in a list inside it, whose entries no key names
     */
    Optional<String> toGive(String fact) {
        String inside = fact.startsWith(path + ".") ? fact.substring(path.length()) : "";
        return inside.isEmpty() || inside.contains("[") ? Optional.empty() : Optional.of(key + inside + "=");
    }
}
