package org.openplp.formats;

import java.util.Set;
import java.util.regex.Pattern;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;

/** Which keys of the dossier may change the outcome of a norm: those that its rule names, and those of its frame (reading R28). */
record Named(Norm norm, Set<String> keys) {
    private static final Set<String> FRAME_OF_ALL = Set.of(
            "partial", "partnership.id", "partnership.types", "partnership.ended", "partnership.operationalSince");
    private static final Pattern LAST_KEY = Pattern.compile("\\.?([A-Za-z]+)(\\[])?$");

    static Named by(RuleBook book, Norm norm) {
        return new Named(norm, book.rule(norm).orElseThrow().keys());
    }

    /** Whether a change at a key may change the outcome. */
    boolean allow(String key) {
        return names(key) || isInTheFrame(key);
    }

    /** Whether the rule names the key, something in it, or the list of which it is an entry. */
    boolean names(String key) {
        String inner = key.endsWith("[]") ? key.substring(0, key.length() - 2) : key;
        return keys.contains(inner)
                || keys.stream().anyMatch(named -> named.startsWith(key + ".") || named.startsWith(key + "[]"));
    }

    /** Whether the key is that of a record around what the rule names (reading R27). */
    boolean namesOnlyWhatIsInside(String key) {
        return !keys.contains(key) && keys.stream().anyMatch(named -> named.startsWith(key + "."));
    }

    private boolean isInTheFrame(String key) {
        return FRAME_OF_ALL.stream().anyMatch(frame -> isAtOrIn(frame, key))
                || (isAtOrIn("arrangements", key) && !norm.parameters().isEmpty())
                || (isAtOrIn("attestations", key) && norm.needsHumanReview())
                || (isAtOrIn("memberships[].left", key) && names("memberships[]"))
                || placesOrEnds(key);
    }

    /** Whether the key is the id, the placing day or the last day of an entry of which the rule names something. */
    private boolean placesOrEnds(String key) {
        String around = LAST_KEY.matcher(key).replaceFirst("");
        String last = key.substring(around.isEmpty() ? 0 : around.length() + 1);
        if (key.startsWith("partnership.charter[].signatures") || key.equals("partnership.charter[].signedOn")) {
            return names("partnership.charter[]");
        }
        if (around.isEmpty() || !names(around)) {
            return false;
        }
        if (Cutter.placesOrDates(around, last)) {
            return true;
        }
        String placedBy = around.endsWith("[]")
                ? Cutter.PLACED_BY.getOrDefault(around.substring(0, around.length() - 2), "date")
                : "date";
        return last.equals(placedBy) || last.equals("id") || last.equals("until");
    }

    private static boolean isAtOrIn(String frame, String key) {
        return key.equals(frame) || key.startsWith(frame + ".") || key.startsWith(frame + "[]");
    }
}
