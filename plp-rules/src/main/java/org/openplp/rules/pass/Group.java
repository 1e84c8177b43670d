package org.openplp.rules.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.Scope;
import org.openplp.rules.rule.SubjectType;

/** The rules about the entries of one list, a few to a pass. */
final class Group {
    /** After how many entries the fused passes are worth their making. */
    private static final int ENOUGH = 5_000;

    /** So many entries stay near the processor until every pass has looked at them. */
    private static final int BLOCK = 128;

    private final LogFact<Dossier, ?> log;
    private final List<SharedPass> shared = new ArrayList<>();
    private final AtomicInteger entries = new AtomicInteger();
    private volatile Optional<List<Pass>> fused = Optional.empty();

    Group(SubjectType<?> type, List<Rule> rules) {
        this.log = type.entries();
        List<Slot> slots = rules.stream().map(Slot::of).toList();
        for (int from = 0; from < slots.size(); from += FusedPass.MOST) {
            List<Slot> few = slots.subList(from, Math.min(from + FusedPass.MOST, slots.size()));
            shared.add(new SharedPass(type.over(), List.copyOf(few)));
        }
    }

    /** What each rule finds in a dossier, in the order of the rules. */
    List<Column> columns(Scope root) {
        Scope entry = root.walk(log);
        try {
            return look(entry, passes(entry.size()));
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError one) {
            return oneByOne(entry);
        }
    }

    private List<Column> look(Scope entry, List<? extends Pass> passes) {
        int size = entry.size();
        List<Column[]> columns =
                shared.stream().map(pass -> columns(pass, size)).toList();
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(from + BLOCK, size);
            for (int p = 0; p < columns.size(); p++) {
                passes.get(p).look(entry, from, to, columns.get(p));
            }
        }
        return columns.stream().flatMap(Stream::of).toList();
    }

    private static Column[] columns(SharedPass pass, int size) {
        return pass.slots().stream().map(slot -> new Column(size)).toArray(Column[]::new);
    }

    /** Where a rule throws, each is applied by itself, so that the others find what they do. */
    private List<Column> oneByOne(Scope entry) {
        List<Column> columns = new ArrayList<>();
        for (SharedPass pass : shared) {
            for (Slot slot : pass.slots()) {
                Column column = new Column(entry.size());
                try {
                    new SharedPass(pass.over(), List.of(slot)).look(entry, 0, entry.size(), new Column[] {column});
                } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError thrown) {
                    column.fail(thrown);
                }
                columns.add(column);
            }
        }
        return columns;
    }

    /** The fused passes once enough was looked at, so that a short run does not bear their making. */
    private List<? extends Pass> passes(int more) {
        Optional<List<Pass>> made = fused;
        if (made.isPresent()) {
            return made.get();
        }
        return entries.addAndGet(more) > ENOUGH ? fuse() : shared;
    }

    private synchronized List<Pass> fuse() {
        if (fused.isEmpty()) {
            fused = Optional.of(
                    shared.stream().map(plain -> Fusing.of(plain).orElse(plain)).toList());
        }
        return fused.orElseThrow();
    }
}
