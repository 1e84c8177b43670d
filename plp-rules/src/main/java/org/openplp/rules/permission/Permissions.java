package org.openplp.rules.permission;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Result;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Explanation;

/**
 * Answers whether an act is allowed, such as an admission, an appointment, a message or the start of the partnership.
 * The rules of the book are applied to the situation as it would be after the act, and without it; the act causes the
 * difference. No norm is written a second time for this.
 */
public final class Permissions {
    /** The act only puts facts on record, so there is nothing to allow or forbid. */
    public static final String ACT_ONLY_RECORDS = "act.only-records";

    private final Assessment before;
    private final Assessment after;
    private final Difference onTheDay;
    private final Difference theDayAfter;

    private Permissions(
            RuleBook book, DossierSnapshot without, Dossier done, Optional<FactPath> made, Reading reading) {
        this.before = book.assess(without, reading);
        LocalDate day = without.day();
        this.after = book.assess(snapshot(DossierSnapshot.of(done, day, made)), reading);
        this.onTheDay = new Difference(before, after);
        LocalDate next = day.isBefore(DossierSnapshot.LAST_DAY) ? day.plusDays(1) : day;
        this.theDayAfter = new Difference(
                book.assess(without.on(next), reading),
                book.assess(snapshot(DossierSnapshot.of(done, next, made)), reading));
    }

    /**
     * Answers whether an act is allowed.
     *
     * @param book the rule book
     * @param dossier the dossier before the act, with the facts of every day
     * @param act the act; it is assessed on its own day and on the day after, when endings take effect
     * @param reading how strictly the texts are read, which decides the severity of each finding and changes no answer
     * @return yes, no, cannot tell, or impossible. An act that only puts facts on record is impossible in this sense:
     *     it is neither allowed nor forbidden. Equal questions give equal answers
     * @throws IllegalArgumentException if the day of the act is not from {@link DossierSnapshot#FIRST_DAY} to {@link DossierSnapshot#LAST_DAY}
     */
    public static Permission may(RuleBook book, Dossier dossier, Act act, Reading reading) {
        requireNonNull(book, "book");
        requireNonNull(reading, "reading");
        if (act.onlyRecords()) {
            return new Permission.Impossible(List.of(Defect.at("", ACT_ONLY_RECORDS)));
        }
        Result<Dossier, Event> done = act.on(dossier);
        if (!(done instanceof Result.Accepted<Dossier, Event> accepted)) {
            return new Permission.Impossible(done.reasons());
        }
        LocalDate day = accepted.events().get(0).day();
        DossierSnapshot.Attempt without = DossierSnapshot.of(dossier, day);
        if (without instanceof DossierSnapshot.Attempt.Refused refused) {
            return new Permission.Impossible(refused.defects());
        }
        Dossier now = accepted.now();
        return new Permissions(book, snapshot(without), now, act.entry(now), reading).answer(accepted);
    }

    private static DossierSnapshot snapshot(DossierSnapshot.Attempt result) {
        if (!(result instanceof DossierSnapshot.Attempt.Accepted accepted)) {
            throw new IllegalStateException("an act that is accepted leaves no dossier that contradicts itself");
        }
        return accepted.snapshot();
    }

    private Permission answer(Result.Accepted<Dossier, Event> done) {
        List<Finding> later = new ArrayList<>();
        List<Finding> breached = union(difference -> difference.breached(Finding::isUnwaivedBreach), List.of(), later);
        List<Finding> waived =
                union(difference -> difference.breached(Predicate.not(Finding::isUnwaivedBreach)), breached, later);
        List<Finding> undetermined = union(Difference::undetermined, List.of(), later);
        List<Finding> toPutRight = union(Difference::toPutRight, List.of(), later);
        Set<String> named = toPutRight.stream().map(Finding::id).collect(Collectors.toSet());
        Difference.Opened opened = onTheDay.opened();
        Consequences consequences = new Consequences(
                done,
                before,
                after,
                breached,
                waived,
                undetermined,
                facts(undetermined, later),
                failed(union(Difference::failed, List.of(), later), opened.notKnown()),
                toPutRight,
                later,
                onTheDay.forPeople(),
                opened.duties().stream()
                        .filter(duty -> !named.contains(duty.finding().id()))
                        .toList());
        if (!consequences.breached().isEmpty()) {
            return new Permission.No(consequences);
        }
        if (!consequences.failed().isEmpty()) {
            return new Permission.Undetermined(consequences, Permission.Doubt.RULE_FAILED);
        }
        if (after.isOfInformalGroup()) {
            return new Permission.Undetermined(consequences, Permission.Doubt.INFORMAL_GROUP);
        }
        return undetermined.isEmpty()
                ? new Permission.Yes(consequences)
                : new Permission.Undetermined(consequences, Permission.Doubt.UNDETERMINED);
    }

    /** The findings of the day of the act and of the day after, without those already known. */
    private List<Finding> union(Function<Difference, List<Finding>> which, List<Finding> known, List<Finding> later) {
        Set<String> ids = known.stream().map(Finding::id).collect(Collectors.toCollection(HashSet::new));
        List<Finding> found = which.apply(onTheDay).stream()
                .filter(finding -> ids.add(finding.id()))
                .toList();
        List<Finding> more = which.apply(theDayAfter).stream()
                .filter(finding -> ids.add(finding.id()))
                .toList();
        later.addAll(more);
        return Stream.concat(found.stream(), more.stream()).toList();
    }

    private static List<Finding> failed(List<Finding> judged, List<Finding> owed) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        Stream.concat(judged.stream(), owed.stream()).forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        return List.copyOf(byId.values());
    }

    private List<MissingFact> facts(List<Finding> undetermined, List<Finding> later) {
        Map<Explanation.Missing, List<Finding>> facts = new LinkedHashMap<>();
        for (Finding finding : undetermined) {
            Difference found = later.contains(finding) ? theDayAfter : onTheDay;
            for (Explanation.Missing fact : found.missing(finding)) {
                facts.computeIfAbsent(fact, one -> new ArrayList<>()).add(finding);
            }
        }
        return facts.entrySet().stream()
                .map(fact -> new MissingFact(fact.getKey().path(), fact.getKey().datedLater(), fact.getValue()))
                .sorted(Comparator.comparing(fact -> fact.settles().size(), Comparator.reverseOrder()))
                .toList();
    }
}
