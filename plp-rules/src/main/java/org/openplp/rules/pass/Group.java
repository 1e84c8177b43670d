package org.openplp.rules.pass;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.Scope;
import org.openplp.rules.rule.SubjectType;

/** Rules about the entries of one list, few enough for one pass. */
final class Group {
    /** After how many entries the fused pass is worth its making. */
    private static final int ENOUGH = 5_000;

    private final LogFact<Dossier, ?> log;
    private final SharedPass shared;
    private final AtomicInteger entries = new AtomicInteger();
    private volatile @Nullable Pass fused;

    Group(SubjectType<?> type, List<Rule> rules) {
        this.log = type.entries();
        this.shared = new SharedPass(type.over(), rules.stream().map(Slot::of).toList());
    }

    /** What each rule finds in a dossier, in the order of the rules. */
    Column[] columns(Scope root) {
        Scope entry = root.walk(log);
        Column[] columns = columns(entry.size());
        try {
            pass(entry.size()).look(entry, columns);
            return columns;
        } catch (RuntimeException one) {
            return oneByOne(entry);
        }
    }

    /** Where a rule throws, each is applied by itself, so that the others find what they do. */
    private Column[] oneByOne(Scope entry) {
        Column[] columns = columns(entry.size());
        for (int r = 0; r < columns.length; r++) {
            try {
                new SharedPass(shared.over(), List.of(shared.slots().get(r))).look(entry, new Column[] {columns[r]});
            } catch (RuntimeException thrown) {
                columns[r].fail(thrown);
            }
        }
        return columns;
    }

    private Column[] columns(int looked) {
        Column[] columns = new Column[shared.slots().size()];
        for (int s = 0; s < columns.length; s++) {
            columns[s] = new Column(looked);
        }
        return columns;
    }

    /** The fused pass once enough was looked at, so that a short run does not bear its making. */
    private Pass pass(int more) {
        Pass made = fused;
        if (made != null) {
            return made;
        }
        return entries.addAndGet(more) > ENOUGH ? fuse() : shared;
    }

    private synchronized Pass fuse() {
        Pass made = fused;
        if (made == null) {
            made = Fusing.of(shared).orElse(shared);
            fused = made;
        }
        return made;
    }
}
