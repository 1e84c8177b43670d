package org.example.plp.plain;

import static org.openplp.rules.text.Language.ENGLISH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.plp.plain.Dossiers.Stored;
import org.openplp.core.act.Act;
import org.openplp.core.act.ConductAct;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.communication.Message;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.permission.Permission;

/**
 * What people do with the application. Each change says on which version of the dossier it is made. Whatever has to be done on a day is told that day:
 * nothing here reads a clock.
 */
final class Partnerships {
    private static final DossierReader READER = DossierReader.withDefaultLimit();

    private final Dossiers dossiers;
    private final Plp plp;

    Partnerships(Dossiers dossiers, Plp plp) {
        this.dossiers = dossiers;
        this.plp = plp;
    }

    /** Somebody takes the initiative for a partnership, which has no record yet. */
    Reply found(Partnership beginning) {
        return store(Dossier.found(beginning), 0);
    }

    /** A record that was kept in a file is taken over. */
    Reply takeOver(LocalDate day, String file, byte[] content) {
        Check check = plp.check(READER.read(file, content), day);
        return check instanceof Check.Invalid
                ? new Reply.Impossible(check.defects(ENGLISH))
                : store(Dossier.takeOver(day, check.dossier()), 0);
    }

    /** Somebody asks to become a member. */
    Reply apply(String partnership, long version, Membership applicant) {
        return doIfAllowed(partnership, version, new MembershipAct.Apply(applicant));
    }

    /** Somebody who applied becomes a member. */
    Reply admit(String partnership, long version, String member, LocalDate day, Acknowledgement received) {
        return doIfAllowed(partnership, version, new MembershipAct.AdmitApplicant(member, day, Recorded.of(received)));
    }

    /** A message goes out. */
    Reply send(String partnership, long version, Message message) {
        return doIfAllowed(partnership, version, new ConductAct.Send(message));
    }

    /** The partnership starts. */
    Reply open(String partnership, long version, LocalDate day) {
        return doIfAllowed(partnership, version, new PartnershipAct.Open(day));
    }

    /** What is found on a day. */
    Optional<Report> report(String partnership, LocalDate day) {
        return dossiers.find(partnership).map(stored -> Report.of(assess(stored.dossier(), day)));
    }

    /** What is overdue on a day, or falls due soon after it. */
    List<DutyShown> pressing(String partnership, LocalDate day) {
        return dossiers.find(partnership)
                .map(stored -> plp.check(stored.dossier(), day).duties(day))
                .map(duties -> duties.inState(Duty.State.OVERDUE, Duty.State.DUE_SOON).stream()
                        .map(DutyShown::of)
                        .toList())
                .orElse(List.of());
    }

    /** What an act would change among the findings of its day. Nothing is done. */
    Optional<WhatIf> whatIf(String partnership, Act act) {
        return dossiers.find(partnership)
                .map(Stored::dossier)
                .flatMap(dossier -> act.on(dossier) instanceof Result.Accepted<Dossier, Event> accepted
                        ? Optional.of(whatIf(dossier, accepted))
                        : Optional.empty());
    }

    private WhatIf whatIf(Dossier dossier, Result.Accepted<Dossier, Event> done) {
        LocalDate day = done.events().get(0).day();
        return WhatIf.of(Assessments.compare(assess(dossier, day), assess(done.now(), day)));
    }

    private Reply doIfAllowed(String partnership, long version, Act act) {
        Optional<Stored> stored = dossiers.find(partnership);
        if (stored.isEmpty()) {
            return impossible(List.of(Defect.at("partnership", RejectionCode.SUBJECT_UNKNOWN)));
        }
        Permission permission = plp.may(stored.get().dossier(), act);
        if (permission instanceof Permission.Yes yes) {
            return store(yes.consequences().done(), version);
        }
        if (permission instanceof Permission.No no) {
            return new Reply.Refused(NormShown.of(no.consequences().breached()), no.onAdviceAlone());
        }
        if (permission instanceof Permission.Undetermined open) {
            return new Reply.FindOutFirst(
                    open.why(),
                    open.factsToFindOut().stream()
                            .map(fact -> fact.path().toString())
                            .toList(),
                    NormShown.of(open.leftOpen()));
        }
        return impossible(((Permission.Impossible) permission).reasons());
    }

    private Reply store(Result<Dossier, Event> result, long version) {
        return result.aggregate()
                .<Reply>map(now -> new Reply.Done(
                        now.partnership().id(), dossiers.save(now, version).version()))
                .orElseGet(() -> impossible(result.reasons()));
    }

    private static Reply impossible(List<Defect> reasons) {
        return new Reply.Impossible(reasons.stream()
                .map(reason -> reason.path() + ": " + reason.code())
                .toList());
    }

    private Assessment assess(Dossier dossier, LocalDate day) {
        return plp.check(dossier, day).assessment();
    }
}
