package org.openplp.testkit.schema;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;

/** Which norms look at which keys, as the register says. */
final class NormsByKey {
    private static final Pattern NAMED = Pattern.compile(" ?\\(norms? ([^)]*)\\)");
    private static final Pattern ID = Pattern.compile("[A-Z]+-[A-Z]*[0-9]+[a-z]?");

    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final List<String> inOrder = Register.ofThisRelease().norms().stream()
            .map(norm -> norm.id().value())
            .toList();

    private NormsByKey() {}

    static NormsByKey ofTheRegister() {
        NormsByKey norms = new NormsByKey();
        for (Norm norm : Register.ofThisRelease().norms()) {
            for (String fact : norm.facts()) {
                norms.byKey
                        .computeIfAbsent(fact.replaceFirst("\\[]$", ""), key -> new LinkedHashSet<>())
                        .add(norm.id().value());
            }
        }
        return norms;
    }

    /** The norms that look at any of some keys, and some more, in the order of the register. */
    Collection<String> at(Collection<String> paths, Collection<String> more) {
        Set<String> ids = new LinkedHashSet<>(more);
        paths.forEach(path -> ids.addAll(byKey.getOrDefault(path, Set.of())));
        return inOrder.stream().filter(ids::contains).toList();
    }

    /** The norms that a text names. */
    static Collection<String> namedIn(String text) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            ID.matcher(named.group(1)).results().forEach(id -> ids.add(id.group()));
        }
        return ids;
    }

    /** The text without the norms that it names. */
    static String withoutNorms(String text) {
        return NAMED.matcher(text).replaceAll("");
    }
}
