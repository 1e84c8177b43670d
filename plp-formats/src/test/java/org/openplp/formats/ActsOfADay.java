package org.openplp.formats;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.openplp.core.act.Act;
import org.openplp.core.act.AppointmentAct;
import org.openplp.core.act.ConductAct;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Meeting;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.Screening;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipDeclarations;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Consultation;
import org.openplp.core.partnership.InformationMeeting;
import org.openplp.core.partnership.Recognition;
import org.openplp.core.partnership.Sign;

/** Acts on a dossier on a day, of which the facts come from another dossier, so that they are as whole or as full of holes as that one is. */
final class ActsOfADay {
    private final Dossier dossier;
    private final Dossier donor;
    private final LocalDate day;
    private final Random random;

    ActsOfADay(Dossier dossier, Dossier donor, LocalDate day, Random random) {
        this.dossier = dossier;
        this.donor = donor;
        this.day = day;
        this.random = random;
    }

    /** One act of each kind for which there are facts. */
    List<Act> all() {
        List<Act> acts = new ArrayList<>();
        acts.add(new PartnershipAct.Open(day));
        acts.add(new PartnershipAct.End(day));
        acts.add(new PartnershipAct.SubmitCharter(day));
        acts.add(new PartnershipAct.Merge(day, "plp-other", random.nextBoolean()));
        donor.partnership()
                .consultation()
                .value()
                .ifPresent(held -> acts.add(new PartnershipAct.Consult(new Consultation(
                        Recorded.of(day), held.with(), held.administrativeToldOn(), held.judicialToldOn()))));
        donor.partnership()
                .informationMeeting()
                .value()
                .ifPresent(held -> acts.add(new PartnershipAct.Inform(
                        new InformationMeeting(Recorded.of(day), held.allResidentsInvited(), held.agenda()))));
        one(donor.partnership().charter()).ifPresent(version -> {
            acts.add(new PartnershipAct.SignCharter(dated(version)));
            acts.add(new PartnershipAct.AmendCharter(dated(version)));
            one(version.signatures())
                    .ifPresent(signature -> acts.add(new PartnershipAct.CountersignCharter(
                            new CharterVersion.Signature(signature.by(), Recorded.of(day)))));
        });
        one(donor.partnership().houseRules())
                .ifPresent(rules -> acts.add(new PartnershipAct.AdoptHouseRules(rules.toBuilder()
                        .version(Recorded.of("another"))
                        .adoptedOn(Recorded.of(day))
                        .build())));
        one(donor.partnership().communicationPlan())
                .ifPresent(plan -> acts.add(new PartnershipAct.AgreeOnCommunication(
                        plan.toBuilder().agreedOn(Recorded.of(day)).build())));
        one(donor.partnership().signs())
                .ifPresent(sign -> acts.add(new PartnershipAct.PlaceSign(
                        new Sign(Recorded.of(day), sign.acquiredBy(), sign.placedBy(), sign.atAreaLimits()))));
        Optional<Recognition> given = one(donor.partnership().charter())
                .flatMap(version -> version.recognition().value());
        given.ifPresent(answer -> acts.add(new PartnershipAct.RecordValidation(validatedOnThe(answer))));
        given.filter(answer -> dossier.partnership().charterVersions().exist())
                .ifPresent(answer -> acts.add(new PartnershipAct.RecordValidation(
                        validatedOnThe(answer),
                        dossier.partnership().charterVersions().last().version())));
        appointments(acts);
        memberships(acts);
        conduct(acts);
        return acts;
    }

    private void appointments(List<Act> acts) {
        one(donor.appointments())
                .ifPresent(role -> acts.add(new AppointmentAct.Appoint(newIn(
                        "a-new",
                        role,
                        one -> one.until().isPresent()
                                ? one.toBuilder().until(Optional.empty()).build()
                                : one))));
        one(dossier.appointments()).ifPresent(role -> {
            acts.add(new AppointmentAct.StepDown(role.id(), day));
            acts.add(new AppointmentAct.Screen(
                    role.id(),
                    new Screening(
                            Recorded.unknown(),
                            Answer.UNKNOWN,
                            Recorded.of(day),
                            Recorded.of(random.nextBoolean() ? Screening.Outcome.FIT : Screening.Outcome.UNFIT))));
            measure().ifPresent(measure -> {
                acts.add(new AppointmentAct.Suspend(role.id(), measure));
                acts.add(new AppointmentAct.Remove(role.id(), measure));
                acts.add(new AppointmentAct.ReprimandHolder(role.id(), measure));
            });
        });
    }

    private Appointment newIn(String id, Appointment role, Function<Appointment, Appointment> change) {
        return change.apply(role.toBuilder().id(id).from(Recorded.of(day)).build());
    }

    private void memberships(List<Act> acts) {
        one(donor.memberships())
                .ifPresent(member -> acts.add(new MembershipAct.Admit(member.toBuilder()
                        .id("m-new")
                        .joinedOn(Recorded.of(day))
                        .left(Optional.empty())
                        .movedAway(Optional.empty())
                        .removedFromListOn(Optional.empty())
                        .build())));
        acts.add(new MembershipAct.Apply(Membership.of("m-applicant").toBuilder()
                .declarations(Recorded.of(new MembershipDeclarations(Recorded.of(day))))
                .build()));
        one(dossier.memberships()).map(Membership::id).ifPresent(id -> {
            acts.add(new MembershipAct.AdmitApplicant(id, day, Recorded.unknown()));
            acts.add(new MembershipAct.Erase(id, day));
            acts.add(new MembershipAct.EnterOnList(id, day));
            acts.add(new MembershipAct.Leave(id, day));
            acts.add(new MembershipAct.Move(id, day));
            acts.add(new MembershipAct.Die(id, day));
            acts.add(new MembershipAct.TakeOffList(id, day));
            measure().ifPresent(measure -> {
                acts.add(new MembershipAct.Reprimand(id, measure));
                acts.add(new MembershipAct.ExcludeProvisionally(id, measure));
                acts.add(new MembershipAct.ExcludeDefinitively(id, measure));
            });
        });
    }

    private void conduct(List<Act> acts) {
        OffsetDateTime at = day.atTime(LocalTime.NOON).atOffset(ZoneOffset.ofHours(1));
        one(donor.messages())
                .ifPresent(message -> acts.add(new ConductAct.Send(message.toBuilder()
                        .id("msg-new")
                        .report(Recorded.unknown())
                        .sentAt(Recorded.of(at))
                        .build())));
        one(donor.messages())
                .ifPresent(message -> acts.add(new ConductAct.Draft(
                        day,
                        message.toBuilder()
                                .id("msg-draft")
                                .report(Recorded.unknown())
                                .sentAt(Recorded.none())
                                .build())));
        one(dossier.messages()).map(Message::id).ifPresent(id -> {
            acts.add(new ConductAct.Validate(id, at));
            acts.add(new ConductAct.GiveFeedback(id, at, Recorded.unknown()));
        });
        one(donor.reports())
                .ifPresent(report -> acts.add(new ConductAct.ReceiveReport(
                        report.toBuilder().id("r-new").at(Recorded.of(at)).build())));
        one(dossier.reports()).map(Report::id).ifPresent(id -> acts.add(new ConductAct.AnswerReport(id, at)));
        one(donor.meetings())
                .map(Meeting::toBuilder)
                .ifPresent(meeting -> acts.add(
                        new ConductAct.Meet(meeting.date(Recorded.of(day)).build())));
        one(donor.evaluations())
                .map(Evaluation::toBuilder)
                .ifPresent(evaluation -> acts.add(new ConductAct.Evaluate(
                        evaluation.id("e-new").date(Recorded.of(day)).build())));
        donor.memberList()
                .value()
                .flatMap(list -> one(list.reviews()))
                .ifPresent(
                        review -> acts.add(new ConductAct.ReviewList(new ListReview(Recorded.of(day), review.by()))));
    }

    private Optional<Measure> measure() {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; donor.memberships().isKnown() && i < donor.memberships().size(); i++) {
            Entries<Measure> log = donor.memberships().entry(i).measures();
            for (int j = 0; log.isKnown() && j < log.size(); j++) {
                measures.add(log.entry(j));
            }
        }
        return measures.isEmpty()
                ? Optional.empty()
                : Optional.of(measures.get(random.nextInt(measures.size())).toBuilder()
                        .kind(Recorded.unknown())
                        .date(Recorded.of(day))
                        .build());
    }

    private Recognition validatedOnThe(Recognition answer) {
        return answer.toBuilder().validatedOn(Recorded.of(day)).build();
    }

    private CharterVersion dated(CharterVersion version) {
        Entries<CharterVersion.Signature> signatures = version.signatures();
        List<CharterVersion.Signature> now = new ArrayList<>();
        for (int i = 0; signatures.isKnown() && i < signatures.size(); i++) {
            now.add(new CharterVersion.Signature(signatures.entry(i).by(), Recorded.of(day)));
        }
        return version.toBuilder()
                .version(Recorded.of("another"))
                .signedOn(Recorded.of(day))
                .signatures(signatures.isKnown() ? Entries.of(now) : Entries.unknown())
                .build();
    }

    private <E> Optional<E> one(Entries<E> log) {
        return log.isKnown() && log.size() > 0 ? Optional.of(log.entry(random.nextInt(log.size()))) : Optional.empty();
    }
}
