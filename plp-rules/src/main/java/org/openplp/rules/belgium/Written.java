package org.openplp.rules.belgium;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplp.law.RuleNode;
import org.openplp.rules.belgium.facts.Settings;
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
    private static final WrittenRules LAW = REGISTER.written().orElseThrow();

    private Written() {}

    /** The parameters. */
    static List<Setting> settings() {
        List<Setting> written = LawRules.settings(LAW);
        return written.isEmpty() ? Settings.ALL : written;
    }

    /** The condition with a name, if the law has one. */
    static Optional<Condition> term(String name) {
        return LAW.term(name).map(term -> reader().condition("the term " + name, term));
    }

    /**
     * Conditions on stages.
     *
     * @param column {@code rule} for the conditions under which they are reached, {@code dated} for those under which
     *     their first day is known
     * @return the conditions that the law has
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
