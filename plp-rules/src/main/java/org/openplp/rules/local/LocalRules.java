package org.openplp.rules.local;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.rule.Rule;

/**
 * The norms of a host, such as a municipality, with their rules. They add to a rule book, and neither replace nor
 * weaken its content.
 *
 * @param prefix the prefix of the ids of its norms: from two to twelve capital letters and digits, starting with a
 *     letter; not one of the register of the book to which they are added
 * @param name the name of the host, as reports show it
 * @param version their version: letters, digits, points and hyphens
 * @param norms at least one, each under the prefix
 * @param rules the rules of the norms that records show
 */
public record LocalRules(String prefix, String name, String version, List<Norm> norms, List<Rule> rules) {
    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{1,11}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
    private static final Pattern NAME = Pattern.compile("\\S(\\P{Cntrl}*\\S)?");

    /**
     * Copies the norms and the rules, and checks that they are under the prefix.
     *
     * @throws IllegalArgumentException if the prefix, the name or the version is malformed, or if a norm has another
     *     prefix or appears twice
     */
    public LocalRules {
        requireNonNull(prefix, "prefix");
        requireNonNull(name, "name");
        requireNonNull(version, "version");
        requireNonNull(norms, "norms");
        requireNonNull(rules, "rules");
        norms = List.copyOf(norms);
        rules = List.copyOf(rules);
        require(
                PREFIX.matcher(prefix).matches(),
                "the prefix of local rules is two to twelve capital letters and digits, the first a letter; not "
                        + prefix);
        require(NAME.matcher(name).matches(), "the local rules " + prefix + " need a name, on one line");
        require(
                VERSION.matcher(version).matches(),
                "the version of the local rules " + prefix + " is letters, digits, points and hyphens; not " + version);
        require(!norms.isEmpty(), "the local rules " + prefix + " have no norm");
        Set<NormId> ids = new HashSet<>();
        for (Norm norm : norms) {
            require(norm.id().prefix().equals(prefix), norm.id() + " is not a local norm under the prefix " + prefix);
            require(ids.add(norm.id()), "two norms " + norm.id());
        }
    }

    /**
     * The norms of compiled law with their rules.
     *
     * @param law the law
     * @param rules the rules of the norms that records show, unless their law files have them
     * @return the local rules
     */
    public static LocalRules of(LocalLaw law, Rule... rules) {
        requireNonNull(law, "law");
        requireNonNull(rules, "rules");
        return new LocalRules(law.prefix(), law.name(), law.version(), law.norms(), List.of(rules));
    }

    /**
     * The version of these rules, as a part of the version of a book.
     *
     * @return the label, such as {@code EXV.3}
     */
    public String label() {
        return prefix + "." + version;
    }

    private static void require(boolean condition, String trouble) {
        if (!condition) {
            throw new IllegalArgumentException(trouble);
        }
    }
}
