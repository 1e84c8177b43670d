package org.openplp.core.dossier;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openplp.core.fact.ChangedEntries;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

/**
 * A dossier that was changed, beside a state of it that has no defects. What is the same object in both is known to be
 * in order.
 */
final class Revision {
    private final Dossier sound;
    private final Dossier changed;

    private Revision(Dossier sound, Dossier changed) {
        this.sound = sound;
        this.changed = changed;
    }

    /**
     * A change of a dossier.
     *
     * @param sound the dossier before the change, which has no defects
     * @param changed the dossier after it
     * @return the change
     */
    static Revision of(Dossier sound, Dossier changed) {
        requireNonNull(sound, "sound");
        requireNonNull(changed, "changed");
        return new Revision(sound, changed);
    }

    /**
     * The defects of the changed dossier.
     *
     * @return what {@link Intake#defects(Dossier)} finds
     */
    List<Defect> defects() {
        return keepsWhatOthersNeed() && Intake.defects(whatIsNew()).isEmpty() && newIdsAreUnused()
                ? List.of()
                : Intake.defects(changed);
    }

    /** Whether the entries that did not change are in order as before: no other entry lacks what they refer to. */
    private boolean keepsWhatOthersNeed() {
        return sound.partial().equals(changed.partial())
                && sound.partnership().id().equals(changed.partnership().id())
                && sound.partnership().houseRules().equals(changed.partnership().houseRules())
                && sound.memberList() == changed.memberList()
                && Roll.ALL.stream().allMatch(this::keepsItsIds);
    }

    @SuppressWarnings("ReferenceEquality") // equal lists that are two objects are looked at
    private <E extends Dated<E>> boolean keepsItsIds(Roll<E> roll) {
        Log<E> before = roll.entries(sound);
        Log<E> after = roll.entries(changed);
        if (before == after) {
            return true;
        }
        if (!before.isKnown() || !after.isKnown() || after.size() < before.size()) {
            return false;
        }
        for (int i : ChangedEntries.between(before, after).after()) {
            if (i < before.size() && !roll.idOf(before.entry(i)).equals(roll.idOf(after.entry(i)))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The changed dossier with only the new entries in its long lists. Notices name members of whom most are left out,
     * and messages name reports, so these are left out or kept whole.
     */
    private Dossier whatIsNew() {
        Dossier rest = changed;
        for (Roll<?> roll : Roll.ALL) {
            rest = withNewEntries(rest, roll);
        }
        boolean namesReports = rest.messages().stream()
                .anyMatch(message -> message.report().value().isPresent());
        return rest.but()
                .memberList(Recorded.unknown())
                .reports(namesReports ? changed.reports() : rest.reports())
                .build();
    }

    private <E extends Dated<E>> Dossier withNewEntries(Dossier rest, Roll<E> roll) {
        Log<E> log = roll.entries(changed);
        List<E> entries = new ArrayList<>();
        for (int i : ChangedEntries.between(roll.entries(sound), log).after()) {
            entries.add(log.entry(i));
        }
        return roll.replaced(rest, Log.of(entries));
    }

    /** Whether no entry that did not change has the id of an entry that was added. */
    private boolean newIdsAreUnused() {
        Set<String> added = new HashSet<>();
        Roll.ALL.forEach(roll -> addNewIds(roll, added));
        return added.isEmpty() || Roll.ALL.stream().noneMatch(roll -> usesOneOf(roll, added));
    }

    private <E extends Dated<E>> void addNewIds(Roll<E> roll, Set<String> added) {
        Log<E> before = roll.entries(sound);
        Log<E> after = roll.entries(changed);
        for (int i = before.isKnown() ? before.size() : 0; after.isKnown() && i < after.size(); i++) {
            added.add(roll.idOf(after.entry(i)));
        }
    }

    private <E extends Dated<E>> boolean usesOneOf(Roll<E> roll, Set<String> ids) {
        Log<E> before = roll.entries(sound);
        for (int i = 0; before.isKnown() && i < before.size(); i++) {
            if (ids.contains(roll.idOf(before.entry(i)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The changed dossier on a day.
     *
     * @param day the last day whose facts are visible
     * @param seen the dossier before the change, on that day
     * @return what {@link Dossier#asOf} gives
     */
    public Dossier asOf(LocalDate day, Dossier seen) {
        requireNonNull(seen, "seen");
        Cut cut = Cut.to(day);
        Dossier rest = changed;
        for (Roll<?> roll : Roll.ALL) {
            rest = roll.replaced(rest, Log.unknown());
        }
        Dossier then = rest.asOf(day);
        for (Roll<?> roll : Roll.ALL) {
            then = withCut(then, roll, cut, seen);
        }
        return then;
    }

    private <E extends Dated<E>> Dossier withCut(Dossier then, Roll<E> roll, Cut cut, Dossier seen) {
        return roll.replaced(then, cut.log(roll.entries(changed), roll.entries(sound), roll.entries(seen)));
    }
}
