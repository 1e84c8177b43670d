package org.openplp.rules.belgium;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.core.actor.Party;
import org.openplp.law.Law;
import org.openplp.law.RuleNode;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.written.WrittenRules;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.rule.reader.LawRules;
import org.openplp.rules.rule.reader.RuleReader;
import org.openplp.rules.rule.reader.Subjects;
import org.openplp.rules.text.Language;

/** What law files say in addition to norms: parameters, terms, and when a stage is reached. */
final class Written {
    private final Register register;
    private final WrittenRules law;

    Written(Register register, Law law) {
        this.register = register;
        this.law = new WrittenRules(law::rows);
    }

    static Written ofThisRelease() {
        return new Written(Register.ofThisRelease(), Law.ofThisRelease());
    }

    /** The parameters. */
    List<TermParameter> settings() {
        return LawRules.settings(law);
    }

    /** The condition with a name. */
    Condition term(String name) {
        return reader().condition("the term " + name, law.term(name).orElseThrow());
    }

    /** The parties in a group of words. */
    Set<Party> parties(String group) {
        return law.rows("group").stream()
                .filter(row -> row.get("name").equals(group))
                .flatMap(row -> row.list("of").stream())
                .map(Party::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Conditions on stages.
     *
     * @param column {@code rule} for the conditions under which they are reached, {@code dated} for those under which
     *     their first day is known
     * @return the conditions by their stages
     */
    Map<Stage, Condition> stages(String column) {
        RuleReader reader = reader();
        Map<Stage, Condition> stages = new EnumMap<>(Stage.class);
        law.rows("stage").stream()
                .filter(row -> !row.list(column).isEmpty())
                .forEach(row -> stages.put(
                        Stage.valueOf(row.get("name")),
                        reader.condition("the stage " + row.get("name"), RuleNode.of(row.list(column)))));
        return stages;
    }

    private RuleReader reader() {
        return new LawRules(Subjects.ENTRIES, settings(), () -> register.circulars(Language.ENGLISH)).reader(law);
    }
}
