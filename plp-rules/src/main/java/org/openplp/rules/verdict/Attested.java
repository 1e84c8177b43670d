package org.openplp.rules.verdict;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.dossier.Attestation;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Scope;

/** The attestations in force on a day, by norm and subject (reading R6). */
final class Attested {
    private final Map<Norm, Map<String, Statement>> statements = new HashMap<>();
    private final SubjectIds subjects;
    private final Dossier dossier;

    private Attested(SubjectIds subjects, Dossier dossier) {
        this.subjects = subjects;
        this.dossier = dossier;
    }

    /** An attestation that settles a norm for a subject. */
    record Statement(FactPath path, boolean met, LocalDate date) {
        void explain(Explainer explainer) {
            explainer.evidence(path.key("met"), "met", new EvidenceValue.Value(met));
        }
    }

    static Attested of(BookRules book, Scope root, SubjectIds subjects) {
        Dossier dossier = root.snapshot().dossier();
        Attested attested = new Attested(subjects, dossier);
        dossier.attestations()
                .forEach(FactPath.of("attestations"), (path, one) -> attested.note(book, one, path, root));
        return attested;
    }

    private void note(BookRules book, Attestation attestation, FactPath path, Scope root) {
        boolean over =
                attestation.until().map(last -> last.isBefore(root.day())).orElse(false);
        Optional<Norm> norm = attestation.norm().value().flatMap(book::norm).filter(book.country()::mayBeAttested);
        Optional<String> subject = attestation.subject().value();
        if (over || norm.isEmpty() || subject.isEmpty() || attestation.met() == Answer.UNKNOWN) {
            return;
        }
        boolean whole = isWhole(subject.get());
        boolean settles = Optional.ofNullable(book.rules().get(norm.get()))
                .filter(rule -> subjects.canBeSettled(rule, subject.get()))
                .isPresent();
        if (!whole && !settles) {
            return;
        }
        LocalDate date = attestation.date().value().orElse(LocalDate.MIN);
        Statement statement = new Statement(path, attestation.met() == Answer.YES, date);
        statements
                .computeIfAbsent(norm.get(), n -> new LinkedHashMap<>())
                .merge(subject.get(), statement, Attested::later);
    }

    /** Chooses the later of two attestations. On the same day, the attestation that the norm is not met counts. */
    private static Statement later(Statement one, Statement other) {
        if (one.date().equals(other.date())) {
            return one.met() ? other : one;
        }
        return one.date().isAfter(other.date()) ? one : other;
    }

    Optional<Statement> of(Norm norm, String subject) {
        return Optional.ofNullable(statements.getOrDefault(norm, Map.of()).get(subject));
    }

    /** Whether no attestation settles a norm for anybody. */
    boolean isSilentOn(Norm norm) {
        return !statements.containsKey(norm);
    }

    /** The ids of the appointments that began on a day, or before it. */
    Set<String> heldOn(LocalDate day) {
        Entries<Appointment> log = dossier.appointments();
        return IntStream.range(0, log.isKnown() ? log.size() : 0)
                .mapToObj(log::entry)
                .filter(post ->
                        post.from().value().filter(from -> !from.isAfter(day)).isPresent())
                .map(Appointment::id)
                .collect(Collectors.toSet());
    }

    private boolean isWhole(String id) {
        return subjects.subject(id)
                .filter(subject -> subject.kind() == SubjectKind.PARTNERSHIP)
                .isPresent();
    }

    /** The subjects that the attestations of a norm name, other than the partnership as a whole, in the order of the dossier. */
    List<Subject> subjectsOf(Norm norm) {
        Map<String, Statement> named = statements.getOrDefault(norm, Map.of());
        return named.isEmpty()
                ? List.of()
                : subjects.all()
                        .filter(subject -> named.containsKey(subject.id()) && !isWhole(subject.id()))
                        .toList();
    }
}
