package org.openplp.rules.spec.facts;

import java.util.List;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.rule.Setting;

/** The parameters of the rule book of this release. */
public final class Settings {
    public static final List<Setting> ALL = BelgianBook.ofThisRelease().settings();
    public static final Setting MEMBER_LIST_REVIEW = of("memberList.review.period");
    public static final Setting FEEDBACK = of("feedback.max");
    public static final Setting EVALUATION = of("evaluation.period");
    public static final Setting COMMITTEE = of("committee.period");

    private Settings() {}

    private static Setting of(String key) {
        return ALL.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }
}
