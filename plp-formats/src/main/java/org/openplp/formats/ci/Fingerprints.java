package org.openplp.formats.ci;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fingerprints of one document. Tools take two things with one fingerprint for the same one, so that a second one of the same identity is numbered. */
final class Fingerprints {
    private final Map<String, Integer> seen = new HashMap<>();

    String of(List<String> identity) {
        String first = Fingerprint.of(identity);
        int before = seen.merge(first, 1, Integer::sum) - 1;
        if (before == 0) {
            return first;
        }
        List<String> numbered = new ArrayList<>(identity);
        numbered.add(Integer.toString(before));
        return Fingerprint.of(numbered);
    }
}
