package org.openplp.rules.rule.reader;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openplp.core.actor.Party;
import org.openplp.law.Law;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.written.WrittenRules;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.source.Circulars;

/** The rules of norms, each read from the law of its norm. For one thread. */
public final class LawRules {
    private final Collection<SubjectType<?>> entries;
    private final Collection<TermParameter> settings;
    private final Supplier<Circulars> circulars;
    private final IdentityHashMap<WrittenRules, RuleReader> readers = new IdentityHashMap<>();

    /**
     * The rules of the norms of a country.
     *
     * @param entries the types of the entries that findings may be about
     * @param settings the parameters
     * @param circulars the circulars, which are read on first use
     */
    public LawRules(
            Collection<SubjectType<?>> entries, Collection<TermParameter> settings, Supplier<Circulars> circulars) {
        this.entries = requireNonNull(entries, "entries");
        this.settings = requireNonNull(settings, "settings");
        this.circulars = requireNonNull(circulars, "circulars");
    }

    /**
     * The rule of a norm.
     *
     * @param norm the norm
     * @return the rule; empty if its law has none
     * @throws IllegalArgumentException if this release does not know what it says, or it is too large
     */
    public Optional<Rule> of(Norm norm) {
        String id = norm.id().value();
        return norm.written()
                .flatMap(law -> law.rule(id)
                        .map(compiled -> reader(law).rule(norm.id(), addressees(law.owedTo(id)), compiled)));
    }

    private static List<Addressee> addressees(List<String> names) {
        return names.stream()
                .filter(name -> !name.equals("NOBODY"))
                .map(Addressee::valueOf)
                .toList();
    }

    /**
     * The reader for a law.
     *
     * @param law the rules of the law
     * @return the same reader each time
     */
    public RuleReader reader(WrittenRules law) {
        return readers.computeIfAbsent(
                law, rules -> new RuleReader(rules::term, entries, settingsOf(rules), circulars));
    }

    /** The parameters of the country, and those that a local law adds. */
    private Collection<TermParameter> settingsOf(WrittenRules law) {
        Map<String, TermParameter> all = new LinkedHashMap<>();
        settings(law).forEach(setting -> all.put(setting.key(), setting));
        settings.forEach(setting -> all.put(setting.key(), setting));
        return all.values();
    }

    /**
     * The parameters of a law.
     *
     * @param law the rules of the law
     * @return the parameters in its order; none if it has no table of them
     */
    public static List<TermParameter> settings(WrittenRules law) {
        return law.rows("parameter").stream().map(LawRules::setting).toList();
    }

    private static TermParameter setting(Law.Row row) {
        String text = row.get("text");
        Set<Party> openTo = row.list("open-to").stream().map(Party::valueOf).collect(Collectors.toUnmodifiableSet());
        return new TermParameter(
                row.get("name"),
                text.isEmpty() ? Optional.empty() : Optional.of(Period.parse(text)),
                openTo,
                row.get("shorter-only").equals("true"),
                row.get("may-be-none").equals("true"));
    }
}
