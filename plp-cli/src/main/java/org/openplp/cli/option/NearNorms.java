package org.openplp.cli.option;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openplp.rules.norm.Norm;

/** The ids of norms that were probably meant by an id that no norm has. */
public final class NearNorms {
    private static final int FEW = 5;

    private NearNorms() {}

    /** Those that differ in hyphens and capitals alone, else the few that begin so, else the longest with which it begins; empty if there is none. */
    public static List<String> to(String id, Collection<Norm> norms) {
        String typed = plain(id);
        if (typed.isEmpty()) {
            return List.of();
        }
        List<String> same = new ArrayList<>();
        List<String> longer = new ArrayList<>();
        List<String> beginning = new ArrayList<>();
        int longest = 0;
        for (Norm norm : norms) {
            String known = plain(norm.id().value());
            if (known.equals(typed)) {
                same.add(norm.id().value());
            } else if (known.startsWith(typed)) {
                longer.add(norm.id().value());
            } else if (typed.startsWith(known) && known.length() >= longest) {
                if (known.length() > longest) {
                    beginning.clear();
                    longest = known.length();
                }
                beginning.add(norm.id().value());
            }
        }
        return !same.isEmpty() ? same : !longer.isEmpty() && longer.size() <= FEW ? longer : beginning;
    }

    /** Small letters and digits alone. */
    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
