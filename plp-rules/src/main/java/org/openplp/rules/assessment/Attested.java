package org.openplp.rules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplp.core.dossier.Attestation;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.situation.Situation;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Explainer;
import org.openplp.rules.rule.Scope;

/** The attestations in force on a day, by norm and subject (reading R6). */
final class Attested {
    private final Map<Norm, Map<String, Statement>> statements = new HashMap<>();
    private final Map<String, Subject> subjects;

    private Attested(Map<String, Subject> subjects) {
        this.subjects = subjects;
    }

    /** An attestation that settles a norm for a subject. */
    record Statement(String path, boolean met, LocalDate date) {
        void explain(Explainer explainer) {
            explainer.evidence(path + ".met", "met", Boolean.toString(met));
        }
    }

    static Attested of(RuleBook book, Scope root) {
        Situation situation = root.situation();
        Attested attested = new Attested(subjectsOf(situation));
        Log<Attestation> log = situation.dossier().attestations();
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            attested.note(book, log.entry(i), "attestations[" + log.place(i) + "]", root);
        }
        return attested;
    }

    private void note(RuleBook book, Attestation attestation, String path, Scope root) {
        boolean over =
                attestation.until().map(last -> last.isBefore(root.day())).orElse(false);
        Optional<Norm> norm = attestation.norm().value().flatMap(book::norm).filter(Assessment::isForPeople);
        Optional<String> subject = attestation.subject().value();
        if (over || norm.isEmpty() || subject.isEmpty() || attestation.met() == Answer.UNKNOWN) {
            return;
        }
        boolean whole =
                subject.get().equals(root.situation().dossier().partnership().id());
        boolean bears = book.rule(norm.get())
                .filter(rule -> rule.canBearOn(root, subject.get()))
                .isPresent();
        if (!whole && !bears) {
            return;
        }
        LocalDate date = attestation.date().value().orElse(LocalDate.MIN);
        Statement statement = new Statement(path, attestation.met() == Answer.YES, date);
        statements
                .computeIfAbsent(norm.get(), n -> new LinkedHashMap<>())
                .merge(subject.get(), statement, Attested::later);
    }

    /** Of two attestations the later one counts; of two on one day the one that is not in order. */
    private static Statement later(Statement one, Statement other) {
        if (one.date().equals(other.date())) {
            return one.met() ? other : one;
        }
        return one.date().isAfter(other.date()) ? one : other;
    }

    Optional<Statement> of(Norm norm, String subject) {
        return Optional.ofNullable(statements.getOrDefault(norm, Map.of()).get(subject));
    }

    /** The roles and members of whom an attestation of a norm speaks, in the order of the dossier. */
    List<Subject> subjectsOf(Norm norm) {
        Map<String, Statement> named = statements.getOrDefault(norm, Map.of());
        return named.isEmpty()
                ? List.of()
                : subjects.values().stream()
                        .filter(subject -> named.containsKey(subject.id()))
                        .toList();
    }

    /** Of whom an attestation can speak, besides the partnership as a whole. */
    static Map<String, Subject> subjectsOf(Situation situation) {
        List<Subject> subjects = new ArrayList<>();
        var appointments = situation.dossier().appointments();
        for (int i = 0; appointments.isKnown() && i < appointments.size(); i++) {
            String path = "appointments[" + appointments.place(i) + "]";
            subjects.add(
                    new Subject(SubjectKind.APPOINTMENT, appointments.entry(i).id(), path));
        }
        var memberships = situation.dossier().memberships();
        for (int i = 0; memberships.isKnown() && i < memberships.size(); i++) {
            String path = "memberships[" + memberships.place(i) + "]";
            subjects.add(
                    new Subject(SubjectKind.MEMBERSHIP, memberships.entry(i).id(), path));
        }
        Map<String, Subject> byId = new LinkedHashMap<>();
        subjects.forEach(subject -> byId.put(subject.id(), subject));
        return byId;
    }
}
