package org.openplp.formats;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.Rule;

/** The Belgian book with rules in Java in place of those of the law, such as rules that fail. */
final class RulesInJava {
    private RulesInJava() {}

    static RuleBook of(Rule... rules) {
        Country belgium = BelgianBook.ofThisRelease().country();
        Country country = (Country) Proxy.newProxyInstance(
                Country.class.getClassLoader(),
                new Class<?>[] {Country.class},
                (proxy, method, given) -> method.getName().equals("inPlaceOfTheLaw")
                        ? Arrays.stream(rules)
                                .filter(rule -> rule.norm().equals(((Norm) given[0]).id()))
                                .findFirst()
                        : method.invoke(belgium, given));
        return RuleBook.of("plp-be", BelgianBook.ofThisRelease().version(), Register.ofThisRelease(), country);
    }
}
