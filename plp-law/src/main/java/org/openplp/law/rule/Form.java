package org.openplp.law.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openplp.law.node.LawNode;
import org.openplp.law.word.NearWord;

/** Checks the keys of a group whose keys are words of the form. */
final class Form {
    private Form() {}

    /** Reports keys that are unknown, missing, there twice, or not in the order of the form. */
    static boolean check(LawNode group, String name, List<String> known, String... optional) {
        if (!group.isGroup()) {
            group.wrongHere(name + " is a group with the keys " + String.join(", ", known));
            return false;
        }
        boolean isGood = isKnown(group, name, known);
        if (isGood) {
            for (String key : known) {
                if (!group.get(key).isThere() && !List.of(optional).contains(key)) {
                    group.wrongHere(name + " has no " + key + "; add it");
                    isGood = false;
                }
            }
        }
        return isGood;
    }

    /** Reports keys that are unknown, there twice, or not in order. */
    static boolean isKnown(LawNode group, String name, List<String> known) {
        Set<String> seen = new HashSet<>();
        boolean isGood = true;
        for (LawNode key : group.keys()) {
            if (!known.contains(key.text())) {
                key.wrongHere(
                        key.text() + " is no word of " + name + NearWord.orAll(key.text(), known, "its words are"));
                isGood = false;
            } else if (!seen.add(key.text())) {
                key.wrongHere(key.text() + " is there twice; keep one");
                isGood = false;
            }
        }
        List<String> written = group.keys().stream()
                .map(LawNode::text)
                .filter(seen::contains)
                .distinct()
                .toList();
        List<String> sorted =
                written.stream().sorted(Comparator.comparing(known::indexOf)).toList();
        if (!written.equals(sorted)) {
            group.wrongHere("the words of " + name + " stand in this order: " + String.join(", ", sorted));
        }
        return isGood;
    }
}
