package org.openplp.rules.belgium;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.core.actor.Party;
import org.openplp.law.Law;
import org.openplp.law.RuleNode;
import org.openplp.rules.belgium.facts.Subjects;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.written.WrittenRules;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Setting;
import org.openplp.rules.rule.reader.LawRules;
import org.openplp.rules.rule.reader.RuleReader;
import org.openplp.rules.text.Language;

/** What the law files of this release say in addition to norms: parameters, terms, and when a stage is reached. */
final class Written {
    private static final Register REGISTER = Register.ofThisRelease();
    private static final WrittenRules LAW = new WrittenRules(Law.ofThisRelease()::rows);

    private Written() {}

    /** The parameters. */
    static List<Setting> settings() {
        return LawRules.settings(LAW);
    }

    /** The condition with a name. */
    static Condition term(String name) {
        return reader().condition("the term " + name, LAW.term(name).orElseThrow());
    }

    /** The parties in a group of words. */
    static Set<Party> parties(String group) {
        return LAW.rows("group").stream()
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
    static Map<Stage, Condition> stages(String column) {
        RuleReader reader = reader();
        Map<Stage, Condition> stages = new EnumMap<>(Stage.class);
        LAW.rows("stage").stream()
                .filter(row -> !row.list(column).isEmpty())
                .forEach(row -> stages.put(
                        Stage.valueOf(row.get("name")),
                        reader.condition("the stage " + row.get("name"), RuleNode.of(row.list(column)))));
        return stages;
    }

    private static RuleReader reader() {
        return new LawRules(Subjects.ENTRIES, settings(), () -> REGISTER.circulars(Language.ENGLISH)).reader(LAW);
    }
}
