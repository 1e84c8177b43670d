package org.openplp.rules.spec.facts;

import java.util.List;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.rule.TermParameter;

/** The parameters of the rule book of this release. */
public final class Settings {
    public static final List<TermParameter> ALL = BelgianBook.ofThisRelease().settings();
    public static final TermParameter MEMBER_LIST_REVIEW = of("memberList.review.period");
    public static final TermParameter FEEDBACK = of("feedback.max");
    public static final TermParameter EVALUATION = of("evaluation.period");
    public static final TermParameter COMMITTEE = of("committee.period");

    private Settings() {}

    private static TermParameter of(String key) {
        return ALL.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }
}
