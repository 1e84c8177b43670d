package org.openplp.core.dossier;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Incident;
import org.openplp.core.actor.ZonePlan;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.record.Contradictions;

/** Finds every defect that makes a dossier unusable, all at once. It needs no validation provider. */
public final class Intake {
    private static final FactPath PARTNERSHIP = FactPath.of("partnership");

    private final Dossier dossier;
    private final Contradictions found = Contradictions.collect();
    private final Map<String, Use> firstUses = new HashMap<>();

    private Intake(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Finds the defects of a dossier.
     *
     * @param dossier the dossier as handed over, with the facts of every day
     * @return every defect, entry by entry in the order of the dossier; empty if the dossier can be used
     */
    public static List<Defect> defects(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return new Intake(dossier).find();
    }

    private List<Defect> find() {
        format();
        partial();
        partnership();
        entries("appointments", dossier.appointments(), Appointment::id, Appointment::contradictions);
        entries("memberships", dossier.memberships(), Membership::id, membershipCheck());
        found.within("memberList", dossier.memberList(), memberListCheck());
        entries("messages", dossier.messages(), Message::id, messageCheck());
        entries("reports", dossier.reports(), Report::id, Report::contradictions);
        entries("evaluations", dossier.evaluations(), Evaluation::id, Evaluation::contradictions);
        entries("incidents", dossier.incidents(), Incident::id, Incident::contradictions);
        found.inEach("zonePlans", dossier.zonePlans(), ZonePlan::contradictions);
        found.inEach("arrangements", dossier.arrangements(), Arrangement::contradictions);
        found.inEach("attestations", dossier.attestations(), Attestation::contradictions);
        found.inEach("waivers", dossier.waivers(), Waiver::contradictions);
        return found.found();
    }

    private void format() {
        Optional<Integer> written = dossier.openplp().value();
        String read = Integer.toString(Dossier.FORMAT);
        if (written.filter(number -> number > Dossier.FORMAT).isPresent()) {
            found.add(Defect.at("openplp", DefectCode.FORMAT_UNSUPPORTED, "newer", read));
        } else if (!written.equals(Optional.of(Dossier.FORMAT))) {
            found.add(Defect.at("openplp", DefectCode.FORMAT_UNSUPPORTED, read));
        }
    }

    private void partial() {
        found.inEach(
                "partial",
                dossier.partial(),
                key -> Dossier.LISTS.contains(ListKeys.withoutBrackets(key))
                        ? List.of()
                        : List.of(Defect.at("", DefectCode.PARTIAL_UNKNOWN)));
    }

    private void partnership() {
        String id = dossier.partnership().id();
        noteUse(new Use(PARTNERSHIP, -1), id);
        for (Defect defect : dossier.partnership().contradictions()) {
            found.add(defect.under(PARTNERSHIP));
        }
    }

    /** Checks the entries of a list. Few have defects, so a path is made only for one of these. */
    private <E> void entries(
            String key, Entries<E> log, Function<E, String> id, Function<E, List<Defect>> contradictions) {
        FactPath list = FactPath.of(key);
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            E entry = log.entry(i);
            noteUse(new Use(list, log.place(i)), id.apply(entry));
            for (Defect defect : contradictions.apply(entry)) {
                found.add(defect.under(list.entry(log.place(i))));
            }
        }
    }

    /** The use of an id, by an entry of a list or, without a place, by a single record. */
    private record Use(FactPath record, int place) {
        FactPath path() {
            return (place < 0 ? record : record.entry(place)).key("id");
        }
    }

    private void noteUse(Use use, String id) {
        if (id.isBlank()) {
            return;
        }
        Use first = firstUses.putIfAbsent(id, use);
        if (first != null) {
            found.add(new Defect(
                    use.path(), DefectCode.ID_DUPLICATE, List.of(first.path().toString())));
        }
    }

    private Function<Membership, List<Defect>> membershipCheck() {
        Optional<Set<String>> versions =
                targets("partnership.houseRules", dossier.partnership().houseRules(), HouseRules::version);
        return membership -> {
            List<Defect> defects = new ArrayList<>(membership.contradictions());
            leadsSomewhere(
                            "acknowledgement.houseRules",
                            membership.acknowledgement().flatMap(Acknowledgement::houseRules),
                            "partnership.houseRules",
                            versions)
                    .ifPresent(defects::add);
            return defects;
        };
    }

    private Function<MemberList, List<Defect>> memberListCheck() {
        Optional<Set<String>> members =
                targets("memberships", dossier.memberships(), member -> Recorded.of(member.id()));
        return list -> Contradictions.collect()
                .inEach("notices", list.notices(), notice -> noticeDefects(notice, members))
                .found();
    }

    private static List<Defect> noticeDefects(ListNotice notice, Optional<Set<String>> members) {
        List<Defect> defects = new ArrayList<>(notice.contradictions());
        leadsSomewhere("of", notice.of(), "memberships", members).ifPresent(defects::add);
        return defects;
    }

    private Function<Message, List<Defect>> messageCheck() {
        Optional<Set<String>> reports = targets("reports", dossier.reports(), report -> Recorded.of(report.id()));
        return message -> {
            List<Defect> defects = new ArrayList<>(message.contradictions());
            leadsSomewhere("report", message.report(), "reports", reports).ifPresent(defects::add);
            return defects;
        };
    }

    /** The ids that a reference may name; empty if the list cannot show that a reference is wrong. */
    private <E> Optional<Set<String>> targets(String key, Entries<E> log, Function<E, Recorded<String>> name) {
        if (!log.isKnown() || dossier.isPartial(key)) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < log.size(); i++) {
            Optional<String> value = name.apply(log.entry(i)).value();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            names.add(value.get());
        }
        return Optional.of(names);
    }

    private static Optional<Defect> leadsSomewhere(
            String key, Recorded<String> reference, String target, Optional<Set<String>> targets) {
        return reference
                .value()
                .filter(name -> targets.isPresent() && !targets.get().contains(name))
                .map(name -> Defect.at(key, DefectCode.REFERENCE_UNKNOWN, target));
    }
}
