package org.openplp.cli.option;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openplp.rules.norm.Norm;

/** Suggests ids of norms for an id that no norm has. */
public final class NearNorms {
    private static final int FEW = 5;

    private NearNorms() {}

    /**
     * The ids that differ only in hyphens and case. Otherwise, the ids that begin with the given one, if they are few.
     * Otherwise, the longest ids with which the given one begins. Empty if there are none.
     */
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

    /** The id in lower case, with letters and digits only. */
    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
