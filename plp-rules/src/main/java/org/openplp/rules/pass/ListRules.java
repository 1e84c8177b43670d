package org.openplp.rules.pass;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.node.Scope;

/** The rules about the entries of one list, each with its pass. */
final class ListRules {
    /** The number of entries from which fused passes are worth their cost. */
    private static final int ENOUGH = 5_000;

    /** The number of entries that every pass looks at in turn, so that they stay in the cache of the processor. */
    private static final int BLOCK = 128;

    private final EntriesFact<Dossier, ?> log;
    private final List<Rule> rules;
    private final List<PlainPass> plain;
    private final Function<PlainPass, Optional<Pass>> maker;
    private final AtomicInteger entries = new AtomicInteger();
    private volatile Optional<List<Pass>> fused = Optional.empty();

    /** Groups the rules about one list, with a function that fuses a pass where possible. */
    ListRules(EntriesFact<Dossier, ?> log, List<Rule> rules, Function<PlainPass, Optional<Pass>> maker) {
        this.log = log;
        this.rules = List.copyOf(rules);
        this.maker = maker;
        this.plain = rules.stream().map(PlainPass::of).toList();
    }

    /** The findings of each rule in a dossier. */
    IdentityHashMap<Rule, OutcomeColumn> columns(Scope root) {
        Scope entry = root.walk(log);
        OutcomeColumn[] columns = new OutcomeColumn[plain.size()];
        try {
            look(entry, passes(entry.size()), columns);
        } catch (Throwable thrown) {
            Thrown.byARule(thrown);
            oneByOne(entry, columns);
        }
        IdentityHashMap<Rule, OutcomeColumn> byRule = new IdentityHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            byRule.put(rules.get(i), columns[i]);
        }
        return byRule;
    }

    private static void look(Scope entry, List<? extends Pass> passes, OutcomeColumn[] columns) {
        int size = entry.size();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new OutcomeColumn(size);
        }
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(from + BLOCK, size);
            for (int i = 0; i < columns.length; i++) {
                passes.get(i).look(entry, from, to, columns[i]);
            }
        }
    }

    /** Applies each rule separately after one has thrown, so that the others find what they otherwise would. */
    private void oneByOne(Scope entry, OutcomeColumn[] columns) {
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new OutcomeColumn(entry.size());
            try {
                plain.get(i).look(entry, 0, entry.size(), columns[i]);
            } catch (Throwable thrown) {
                Thrown.byARule(thrown);
                columns[i].fail(thrown);
            }
        }
    }

    /** The fused passes once enough entries were looked at, so that a short run does not bear their cost. */
    private List<? extends Pass> passes(int more) {
        Optional<List<Pass>> made = fused;
        if (made.isPresent()) {
            return made.get();
        }
        return entries.addAndGet(more) > ENOUGH ? fuse() : plain;
    }

    private synchronized List<Pass> fuse() {
        if (fused.isEmpty()) {
            fused = Optional.of(
                    plain.stream().map(pass -> maker.apply(pass).orElse(pass)).toList());
        }
        return fused.orElseThrow();
    }
}
