package org.openplp.formats.ci;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fingerprints of one document. Tools treat two things with the same fingerprint as one, so repeated identities are
 * numbered.
 */
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
