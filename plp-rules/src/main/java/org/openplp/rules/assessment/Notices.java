package org.openplp.rules.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.dossier.Attestation;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.dossier.Waiver;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.source.Circular;
import org.openplp.rules.source.Circulars;
import org.openplp.rules.text.Language;
import org.openplp.rules.verdict.RuleRun;
import org.openplp.rules.verdict.SubjectIds;

/** Collects the notices of an assessment. */
final class Notices {
    private final RuleBook book;
    private final DossierSnapshot snapshot;
    private final Set<About> breached;
    private final Map<About, LocalDate> lastDays;
    private final RuleRun rules;
    private final SubjectIds subjects;
    private final List<Notice> notices = new ArrayList<>();

    private Notices(RuleBook book, DossierSnapshot snapshot, List<Finding> findings, RuleRun rules) {
        this.book = book;
        this.snapshot = snapshot;
        this.rules = rules;
        this.subjects = rules.subjects();
        this.breached = breached(snapshot.dossier().waivers(), findings);
        this.lastDays = lastDays();
    }

    static List<Notice> of(RuleBook book, DossierSnapshot snapshot, List<Finding> findings, RuleRun rules) {
        Notices all = new Notices(book, snapshot, findings, rules);
        if (rules.frame().isInformal()) {
            all.add(FactPath.of("partnership.types"), "partnership.informal-group");
        }
        if (rules.frame().isEnded()) {
            all.add(FactPath.of("partnership.ended"), "partnership.ended");
        }
        book.lawKnownFrom()
                .filter(snapshot.day()::isBefore)
                .ifPresent(from -> all.add(FactPath.ROOT, Notice.START_UNKNOWN, new Notice.Day(from)));
        Dossier dossier = snapshot.dossier();
        dossier.partnership()
                .charter()
                .forEach(FactPath.of("partnership.charter"), (path, version) -> all.adopts(path, version.adopts()));
        dossier.partnership().houseRules().forEach(FactPath.of("partnership.houseRules"), all::houseRules);
        all.circularSince(dossier.partnership().houseRules());
        dossier.arrangements().forEach(FactPath.of("arrangements"), all::arrangement);
        dossier.attestations().forEach(FactPath.of("attestations"), all::attestation);
        dossier.waivers().forEach(FactPath.of("waivers"), all::waiver);
        return all.notices;
    }

    /** The norm and subject of an attestation, a waiver or a finding. */
    private record About(Norm norm, String subject) {
        /** Written out for the sake of a start, as the hash code of a norm id is. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof About about && norm.equals(about.norm) && subject.equals(about.subject);
        }

        @Override
        public int hashCode() {
            return 31 * norm.hashCode() + subject.hashCode();
        }
    }

    /** Checks the circular of house rules. They cannot follow one that is later by every claimed date (reading R30). */
    private void houseRules(FactPath path, HouseRules version) {
        adopts(path, version.adopts());
        Optional<LocalDate> adopted = version.adoptedOn().value();
        version.basedOn()
                .value()
                .filter(basis -> adopted.isPresent())
                .flatMap(this::circular)
                .filter(circular -> adopted.orElseThrow().isBefore(circular.earliest()))
                .ifPresent(circular -> add(
                        path.key("basedOn"),
                        "houseRules.later-circular",
                        new Notice.OfCircular(circular.id()),
                        new Notice.Day(adopted.orElseThrow())));
    }

    /** House rules stay unchanged when a later circular appears. The version adopted last gets a notice, not a breach (reading R30). */
    private void circularSince(Entries<HouseRules> versions) {
        int last = HouseRules.lastAdopted(versions);
        if (last >= 0) {
            HouseRules inForce = versions.entry(last);
            FactPath path = FactPath.of("partnership.houseRules")
                    .entry(versions.place(last))
                    .key("basedOn");
            inForce.basedOn()
                    .value()
                    .flatMap(this::circular)
                    .flatMap(circular -> circulars().since(circular.id(), snapshot.day()))
                    .filter(circular -> inForce.adoptedOn()
                            .value()
                            .filter(circular.earliest()::isAfter)
                            .isPresent())
                    .ifPresent(
                            circular -> add(path, "houseRules.circular-since", new Notice.OfCircular(circular.id())));
        }
    }

    /** A circular that house rules name; empty if the country of the book has no such circular. */
    private Optional<Circular> circular(HouseRules.Circular named) {
        return circulars().all().stream()
                .filter(circular -> circular.id().equals(named.name()))
                .findFirst();
    }

    private Circulars circulars() {
        return book.register().circulars(Language.ENGLISH);
    }

    private void arrangement(FactPath path, Arrangement arrangement) {
        Optional<TermParameter> setting = book.settings().stream()
                .filter(one -> arrangement.parameter().value().equals(Optional.of(one.key())))
                .findFirst();
        if (setting.filter(TermParameter::isOpen).isEmpty()) {
            add(path.key("parameter"), "arrangement.not-open");
            return;
        }
        switch (setting.get().effectOf(arrangement, snapshot.day())) {
            case NOT_OPEN ->
                add(
                        path,
                        "arrangement.not-open-to",
                        new Notice.OfParameter(setting.get().key()));
            case NO_TERM_READ -> add(path.key("value"), "arrangement.no-term");
            case NOT_SETTLED -> add(path, "arrangement.not-settled");
            case APPLIES -> endOf(arrangement, path, setting.get().key());
            case NOT_IN_FORCE ->
                arrangement
                        .until()
                        .filter(last -> setting.get().effectOf(arrangement, last) == TermParameter.Effect.APPLIES)
                        .ifPresent(last -> add(
                                path.key("until"),
                                "arrangement.expired",
                                new Notice.Day(last),
                                new Notice.OfParameter(setting.get().key())));
        }
    }

    private void endOf(Arrangement arrangement, FactPath path, String key) {
        arrangement
                .until()
                .filter(this::isSoon)
                .ifPresent(last -> add(
                        path.key("until"), "arrangement.ends-soon", new Notice.Day(last), new Notice.OfParameter(key)));
    }

    /** Checks the names by which a charter or house rules adopt a local norm (reading R19). */
    private void adopts(FactPath path, Entries<String> names) {
        for (int i = 0; names.isKnown() && i < names.size(); i++) {
            boolean local = book.norm(names.entry(i))
                    .filter(norm -> norm.force() == Force.LOCAL)
                    .isPresent();
            if (!local) {
                add(
                        path.key("adopts").entry(names.place(i)),
                        "adopts.no-local-norm",
                        new Notice.AsItIs(names.entry(i)));
            }
        }
    }

    private void attestation(FactPath path, Attestation attestation) {
        int before = notices.size();
        Optional<Norm> norm = norm(attestation.norm(), path);
        norm.filter(one -> !one.needsHumanReview())
                .ifPresent(one -> add(path.key("norm"), "attestation.not-for-people", named(one)));
        subject(attestation.subject(), path);
        norm.filter(Norm::needsHumanReview)
                .filter(one -> attestation
                        .subject()
                        .value()
                        .filter(id -> asksNothingOf(one, id))
                        .isPresent())
                .ifPresent(one -> add(path.key("subject"), "attestation.not-a-bearer", named(one)));
        norm.filter(one -> one.needsHumanReview() && !book.country().mayBeAttested(one))
                .ifPresent(one -> add(path, "attestation.no-place-here", named(one)));
        if (attestation.met() == Answer.UNKNOWN) {
            add(path.key("met"), "attestation.no-answer");
        }
        if (notices.size() > before) {
            return;
        }
        if (attestation.until().filter(last -> last.isBefore(snapshot.day())).isEmpty()) {
            inForce(attestation, norm.orElseThrow(), path);
        }
        attestation.until().ifPresent(last -> endOf(attestation, last, path));
    }

    /** Reports how far an attestation that counts goes, and that the bearer of the norm made it (reading R6). */
    private void inForce(Attestation attestation, Norm norm, FactPath path) {
        String subject = attestation.subject().value().orElseThrow();
        if (!isOtherThan(SubjectKind.PARTNERSHIP, subject) && rules.isNotAttestedForAll(norm)) {
            add(path.key("date"), "attestation.not-for-all", named(norm));
        }
        attestation
                .by()
                .value()
                .filter(by -> snapshot.dossier()
                        .appointment(subject)
                        .flatMap(post -> post.role().value())
                        .map(role -> role.name().equals(by.name()))
                        .orElseGet(() -> book.country().isBorneBy(norm, by)))
                .ifPresent(by -> add(path.key("by"), "attestation.by-the-bearer", named(norm)));
    }

    /** Reports that an attestation is over or soon will be, unless another one continues it. */
    private void endOf(Attestation attestation, LocalDate until, FactPath path) {
        if (until.isBefore(snapshot.day())) {
            if (!lasts(attestation, last -> !last.isBefore(snapshot.day()))) {
                add(path.key("until"), "attestation.expired", new Notice.Day(until), named(attestation.norm()));
            }
        } else if (!lasts(attestation, last -> !isSoon(last))) {
            add(path.key("until"), "attestation.ends-soon", new Notice.Day(until), named(attestation.norm()));
        }
    }

    private boolean isSoon(LocalDate last) {
        return ChronoUnit.DAYS.between(snapshot.day(), last) <= Assessment.SOON_DAYS;
    }

    /** Whether this attestation, or another of the same norm and subject, lasts long enough or has no end. */
    private boolean lasts(Attestation than, Predicate<LocalDate> longEnough) {
        return about(than.norm(), than.subject())
                .flatMap(about -> Optional.ofNullable(lastDays.get(about)))
                .filter(longEnough)
                .isPresent();
    }

    /** The last day on which the attestations of each norm and subject apply; the last day of all if one has no end. */
    private Map<About, LocalDate> lastDays() {
        Map<About, LocalDate> lastDays = new HashMap<>();
        Entries<Attestation> log = snapshot.dossier().attestations();
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            Attestation one = log.entry(i);
            if (one.met() != Answer.UNKNOWN) {
                LocalDate until = one.until().orElse(LocalDate.MAX);
                about(one.norm(), one.subject())
                        .ifPresent(about ->
                                lastDays.merge(about, until, (day, other) -> day.isAfter(other) ? day : other));
            }
        }
        return lastDays;
    }

    private Optional<About> about(Recorded<String> norm, Recorded<String> subject) {
        return norm.value().flatMap(book::norm).flatMap(known -> subject.value().map(id -> new About(known, id)));
    }

    private void waiver(FactPath path, Waiver waiver) {
        Optional<Norm> waived = waiver.norm().value().flatMap(book::norm).filter(book.country()::mayBeWaived);
        if (Waivers.isOver(waiver, snapshot) && waived.isPresent()) {
            waiver.until()
                    .ifPresent(last ->
                            add(path.key("until"), "waiver.expired", new Notice.Day(last), named(waiver.norm())));
            return;
        }
        int before = notices.size();
        Optional<Norm> norm = norm(waiver.norm(), path);
        norm.filter(one -> !book.country().mayBeWaived(one))
                .ifPresent(one -> add(path.key("norm"), "waiver.not-waivable", named(one)));
        if (!Waivers.isWhole(waiver)) {
            add(path, "waiver.not-whole");
        }
        subject(waiver.subject(), path);
        norm.filter(book.country()::mayBeWaived)
                .filter(one -> waiver.subject()
                        .value()
                        .filter(id -> hasNoFindingAbout(one, id))
                        .isPresent())
                .ifPresent(one -> add(path.key("subject"), "waiver.not-a-subject", named(one)));
        if (notices.size() == before) {
            norm.filter(one -> !breached.contains(
                            new About(one, waiver.subject().value().orElse(""))))
                    .ifPresent(one -> add(path, "waiver.unused", named(one)));
            waiver.until()
                    .filter(this::isSoon)
                    .ifPresent(last ->
                            add(path.key("until"), "waiver.ends-soon", new Notice.Day(last), named(waiver.norm())));
        }
    }

    /** The breached norms and subjects, where waivers might have no effect. */
    private static Set<About> breached(Entries<Waiver> waivers, List<Finding> findings) {
        return !waivers.isKnown() || waivers.size() == 0
                ? Set.of()
                : findings.stream()
                        .filter(finding -> finding.outcome() == Outcome.BREACHED)
                        .map(finding ->
                                new About(finding.norm(), finding.subject().id()))
                        .collect(Collectors.toSet());
    }

    /** Whether a norm settled by people asks nothing of a subject on record. */
    private boolean asksNothingOf(Norm norm, String id) {
        return isOtherThan(SubjectKind.PARTNERSHIP, id)
                && book.rule(norm)
                        .filter(rule -> subjects.canBeSettled(rule, id))
                        .isEmpty();
    }

    /** Whether a subject on record can never breach a norm, since its findings are about others. */
    private boolean hasNoFindingAbout(Norm norm, String id) {
        return norm.needsHumanReview() ? asksNothingOf(norm, id) : isOtherThan(norm.subject(), id);
    }

    private boolean isOtherThan(SubjectKind kind, String id) {
        return subjects.subject(id).filter(subject -> subject.kind() != kind).isPresent();
    }

    private static Notice.Value named(Norm norm) {
        return new Notice.AsItIs(norm.id().value());
    }

    /** The norm that the dossier names. */
    private static Notice.Value named(Recorded<String> norm) {
        return new Notice.AsItIs(norm.value().orElseThrow());
    }

    private Optional<Norm> norm(Recorded<String> name, FactPath path) {
        Optional<Norm> norm = name.value().flatMap(book::norm);
        if (norm.isEmpty()) {
            List<Norm> several = name.value().map(book::normsMergedInto).orElse(List.of());
            if (several.isEmpty()) {
                boolean inRegister = name.value().filter(book::isInRegister).isPresent();
                add(path.key("norm"), inRegister ? "norm.not-in-book" : "norm.unknown");
            } else {
                String ids = String.join(
                        ", ", several.stream().map(one -> one.id().value()).toList());
                add(path.key("norm"), "norm.several", new Notice.AsItIs(ids));
            }
        }
        return norm;
    }

    private void subject(Recorded<String> subject, FactPath path) {
        if (subject.value().isEmpty()) {
            add(path.key("subject"), "subject.missing");
        } else if (subject.value().flatMap(subjects::subject).isEmpty()) {
            add(path.key("subject"), "subject.unknown");
        }
    }

    private void add(FactPath path, String code, Notice.Value... values) {
        notices.add(new Notice(path, code, List.of(values)));
    }
}
