package org.example.host;

import static org.openplp.rules.text.Language.ENGLISH;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Erasure;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Initiative;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.Check;
import org.openplp.formats.Compliant;
import org.openplp.formats.Plp;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.entry.EventsJson;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.FindingWords;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.comparison.Comparison;
import org.openplp.rules.comparison.FindingChange;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.permission.Consequences;
import org.openplp.rules.permission.MissingFact;
import org.openplp.rules.permission.Permission;

/** The code of docs/embedding.md, a snippet a method. */
final class Embedding {
    private final Consumer<String> print;

    Embedding(Consumer<String> print) {
        this.print = print;
    }

    Consumer<String> print() {
        return print;
    }

    void show(Check check, String member) {
        // begin show
        for (Finding finding : check.findings()) {
            if (finding.subject().id().equals(member) && !finding.norm().needsHumanReview()) {
                FindingWords words = finding.text(ENGLISH);
                print.accept(finding.outcome() + " " + finding.norm().id() + ": " + words.sentence());
                words.evidence().forEach(fact -> print.accept("  on record: " + fact));
                words.missing().forEach(fact -> print.accept("  not on record: " + fact));
                print.accept("  " + words.basis());
            }
        }
        // end show
    }

    Dossier build() {
        // begin build
        Membership member = Membership.of("m-1").toBuilder()
                .kind(Membership.Kind.RESIDENT)
                .joinedOn(LocalDate.of(2026, 3, 1))
                .adult(true)
                .acknowledgement(Recorded.none())
                .build();
        Dossier dossier = Dossier.of(Partnership.of("plp-1")).toBuilder()
                .memberships(Entries.of(member))
                .build();
        // end build
        return dossier;
    }

    Result<Dossier, Event> found() {
        // begin found
        Partnership beginning = Partnership.of("plp-7").toBuilder()
                .initiative(Recorded.of(new Initiative(Recorded.of(LocalDate.of(2026, 9, 1)), Recorded.unknown())))
                .build();
        Result<Dossier, Event> founded = Dossier.found(beginning);
        // end found
        return founded;
    }

    // begin ask
    void ask(Dossier dossier, Act act) {
        Permission permission = Plp.belgian().may(dossier, act);
        if (permission instanceof Permission.Yes yes) {
            Consequences then = yes.consequences();
            print.accept("yes; for people to judge: " + then.forPeople().size());
            for (Duty duty : then.opened()) {
                print.accept("  to do: " + duty.finding().text(ENGLISH).statement());
            }
        } else if (permission instanceof Permission.No no) {
            for (Finding finding : no.consequences().breached()) {
                print.accept("no, then: " + finding.text(ENGLISH).sentence());
                print.accept("  " + finding.text(ENGLISH).basis());
            }
        } else if (permission instanceof Permission.Undetermined open) {
            List<FactPath> facts =
                    open.factsToFindOut().stream().map(MissingFact::path).toList();
            print.accept("cannot tell, " + open.why() + ": " + facts);
        } else if (permission instanceof Permission.Impossible impossible) {
            for (Defect reason : impossible.reasons()) {
                print.accept("impossible, " + reason.code() + ": "
                        + DefectTexts.inLanguage(ENGLISH).text(reason));
            }
        }
    }
    // end ask

    void admit(Dossier dossier) {
        // begin admit
        LocalDate day = LocalDate.of(2026, 11, 24);
        Membership newcomer = Membership.of("m-99").toBuilder()
                .kind(Membership.Kind.RESIDENT)
                .joinedOn(day)
                .livesInArea(true)
                .voluntary(true)
                .adult(true)
                .paid(false)
                .toldWhyDataIsKept(day)
                .consentToShareOn(day)
                .acknowledgement(Recorded.of(new Acknowledgement(
                        Recorded.of(day), Recorded.of(Acknowledgement.How.SIGNED_FORM), Recorded.of("2023"))))
                .build();
        ask(dossier, new MembershipAct.Admit(newcomer));
        ask(dossier, new MembershipAct.Admit(newcomer.toBuilder().adult(false).build()));
        ask(
                dossier,
                new MembershipAct.Admit(
                        newcomer.toBuilder().adult(Answer.UNKNOWN).build()));
        ask(dossier, new MembershipAct.Leave("m-99", day));
        // end admit
    }

    void save(Check check, LocalDate day, Membership edited) {
        // begin save
        Dossier changed = check.dossier().withMember(edited);
        if (Plp.belgian().check(changed, day) instanceof Check.Invalid invalid) {
            invalid.defects(ENGLISH).forEach(print);
            return;
        }
        for (Finding finding : check.wouldBreach(changed)) {
            FindingWords words = finding.text(ENGLISH);
            print.accept("would breach: " + words.sentence() + " [" + words.force() + "]");
        }
        // end save
    }

    Dossier act(Dossier dossier, String member, LocalDate day) {
        // begin act
        Act act = new MembershipAct.Leave(member, day);
        Result<Dossier, Event> result = act.on(dossier);
        for (Event event : result.events()) {
            print.accept(event.day() + " " + EventsJson.name(event) + " " + event.subject());
        }
        for (Defect reason : result.reasons()) {
            print.accept(reason.path() + ": " + reason.code());
        }
        Dossier now = result.aggregate().orElse(dossier);
        // end act
        return now;
    }

    Dossier correct(Dossier dossier, LocalDate day) {
        // begin correct
        Membership corrected = dossier.membership("m-13").orElseThrow().toBuilder()
                .acknowledgement(Recorded.none())
                .build();
        Result<Dossier, Event> result = new MembershipAct.RecordMembership(day, corrected).on(dossier);
        // end correct
        return result.aggregate().orElse(dossier);
    }

    void store(Dossier dossier) {
        // begin store
        byte[] json = new DossierWriter().asJson(dossier).getBytes(StandardCharsets.UTF_8);
        ReadDossier read = DossierReader.withDefaultLimit().read("plp-004.json", json);
        print.accept("the same again: " + read.dossier().equals(Optional.of(dossier)));
        // end store
    }

    void replay(LocalDate day, Dossier dossier, Act act) {
        // begin replay
        Result<Dossier, Event> history = Dossier.takeOver(day, dossier).andThen(act::on);
        List<String> lines = history.events().stream().map(EventsJson::write).toList();
        Dossier again = Dossier.replay(lines.stream().map(EventsJson::read).toList());
        print.accept(lines.get(1));
        print.accept("the same again: " + history.aggregate().equals(Optional.of(again)));
        // end replay
    }

    void erase(Dossier dossier, LocalDate day) {
        // begin erase
        Result<Dossier, Event> erased = new MembershipAct.Erase("m-1", day).on(dossier);
        for (Defect reason : erased.reasons()) {
            print.accept(reason.code() + ": " + DefectTexts.inLanguage(ENGLISH).text(reason));
        }
        erased.aggregate()
                .flatMap(now -> now.membership("m-1"))
                .ifPresent(tombstone ->
                        print.accept("joined on: " + tombstone.joinedOn().value()));
        // end erase
    }

    List<Event> eraseFromEvents(List<Event> stored, LocalDate day) {
        // begin rewrite
        List<Defect> obstacles = Erasure.obstacles(Dossier.replay(stored), "m-1", day);
        List<Event> instead = obstacles.isEmpty() ? Erasure.erase(stored, "m-1", day) : stored;
        for (Event event : instead) {
            print.accept(event.day() + " " + EventsJson.name(event) + " " + event.subject());
        }
        // end rewrite
        return instead;
    }

    void duties(Check check) {
        // begin duties
        Duties duties = check.duties(LocalDate.of(2027, 12, 31));
        for (Duty duty : duties.inState(Duty.State.OVERDUE, Duty.State.DUE_SOON)) {
            String due = duty.due().map(LocalDate::toString).orElse("without a date");
            String waived = duty.waiver().isPresent() ? " (waived)" : "";
            FindingWords words = duty.finding().text(ENGLISH);
            print.accept(duty.state() + waived + ", " + due + ", " + duty.who() + ": " + words.statement());
            print.accept("  " + words.basis());
        }
        // end duties
    }

    void whatIf(Dossier dossier, Dossier changed, LocalDate day) {
        // begin whatif
        Plp plp = Plp.belgian();
        Comparison comparison = Assessments.compare(
                plp.check(dossier, day).assessment(), plp.check(changed, day).assessment());
        for (FindingChange change : comparison.newBlockingFindings()) {
            print.accept("comes into the way: " + change.norm().id() + " of "
                    + change.subject().id());
        }
        for (FindingChange change : comparison.noLongerBlockingFindings()) {
            print.accept("goes out of the way: " + change.norm().id() + " of "
                    + change.subject().id());
        }
        // end whatif
    }

    void validate(Validator validator, Dossier dossier) {
        // begin validate
        for (ConstraintViolation<Dossier> violation : validator.validate(dossier)) {
            print.accept(violation.getPropertyPath() + ": " + violation.getMessage());
        }
        // end validate
    }

    void requireNorms(Validator validator, Dossier dossier) {
        // begin compliant
        record Upload(
                @Compliant(on = "2026-11-24", reading = Reading.BINDING_ONLY)
                Dossier dossier) {}
        for (ConstraintViolation<Upload> violation : validator.validate(new Upload(dossier))) {
            HibernateConstraintViolation<?> unwrapped = violation.unwrap(HibernateConstraintViolation.class);
            Finding finding = unwrapped.getDynamicPayload(Finding.class);
            print.accept(finding.norm().force() + " " + violation.getPropertyPath() + ": " + violation.getMessage());
        }
        // end compliant
    }
}
