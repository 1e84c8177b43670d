package org.openplp.cli;

import static org.openplp.rules.rule.Rule.rule;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.openplp.law.compile.LawFolder;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.reader.Keys;

/** The Belgian book and the norms of {@link LocalHost}, with rules that fail. */
final class FaultyBooks {
    private static final Fact<?, LocalDate> OPERATIONAL_SINCE = Keys.day("partnership.operationalSince");

    private FaultyBooks() {}

    /** A rule fails when it judges. */
    static RuleBook failing(Path law) throws IOException {
        return with(law, rule("GEM-1").about(SubjectType.PARTNERSHIP).holds(fault()));
    }

    /** Rules are decided without the part that fails, so that they fail only when they are asked why: one breached, one pending, one undetermined. */
    static RuleBook unexplained(Path law) throws IOException {
        Condition never = Condition.always().not();
        return with(
                law,
                rule("GEM-1").about(SubjectType.PARTNERSHIP).holds(never.and(fault())),
                rule("CHA-7").about(SubjectType.PARTNERSHIP).isOwed(never.and(fault())),
                rule("C-P3")
                        .about(SubjectType.PARTNERSHIP)
                        .holds(OPERATIONAL_SINCE
                                .seenAs(FaultyBooks::isOnlyJudged)
                                .equalTo(true)
                                .and(Keys.day("partnership.collegeDecisionOn").isThere())));
    }

    private static Condition fault() {
        return OPERATIONAL_SINCE
                .seenAs(day -> {
                    throw new IllegalStateException("what the fault says");
                })
                .equalTo(true);
    }

    private static boolean isOnlyJudged(LocalDate day) {
        boolean explains = StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().startsWith("explain")));
        if (explains) {
            throw new IllegalStateException("what the fault says");
        }
        return true;
    }

    private static RuleBook with(Path law, Rule... rules) throws IOException {
        Country belgium = BelgianBook.ofThisRelease().country();
        Country country = (Country) Proxy.newProxyInstance(
                Country.class.getClassLoader(),
                new Class<?>[] {Country.class},
                (proxy, method, given) -> method.getName().equals("inPlaceOfTheLaw")
                        ? Arrays.stream(rules)
                                .filter(rule -> rule.norm().equals(((Norm) given[0]).id()))
                                .findFirst()
                        : method.invoke(belgium, given));
        return RuleBook.of("plp-be", BelgianBook.ofThisRelease().version(), Register.ofThisRelease(), country)
                .withLaw(LocalLaw.of(LawFolder.of(law).compiled()));
    }
}
