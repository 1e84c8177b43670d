package org.openplp.testkit.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;

/** Which norms the register names beside another one: in its condition or note on interpretation, or the other way round. */
final class Related {
    /** A bullet of the actor profiles, such as {@code PROF:C-T5}, has the form of an id and is none. */
    private static final Pattern ID = Pattern.compile("(?<![A-Za-z0-9:-])[A-Z]+(?:-[A-Za-z]*\\d+[a-z]?)");

    private static final List<Norm> ALL = Register.ofThisRelease().norms();
    private static final Map<String, Set<String>> NAMED =
            ALL.stream().collect(Collectors.toMap(norm -> norm.id().value(), Related::named));

    private Related() {}

    /** The norms in the order of the register. */
    static List<Norm> to(Norm norm) {
        String id = norm.id().value();
        return ALL.stream()
                .filter(other -> other != norm)
                .filter(other -> named(id).contains(other.id().value())
                        || named(other.id().value()).contains(id))
                .toList();
    }

    private static Set<String> named(String id) {
        return NAMED.getOrDefault(id, Set.of());
    }

    private static Set<String> named(Norm norm) {
        return Stream.of(norm.condition(), norm.interpretation())
                .flatMap(text -> ID.matcher(text).results().map(found -> found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
