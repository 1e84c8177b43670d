package org.openplp.law.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openplp.law.RuleSize;
import org.openplp.law.node.LawNode;
import org.openplp.law.word.NearWord;

/**
 * What a condition is about: entries of lists, from the inside out, in a dossier.
 *
 * @param keys the keys of a dossier
 * @param entries the paths of the entries, such as {@code memberships[]}, innermost first
 * @param start the start before which things are in place, if the condition is of that kind
 */
record KeyScope(DossierKeys keys, List<String> entries, Optional<Start> start) {
    /** How a rule names an entry that is a plain value, such as a day. */
    private static final String ITSELF = "itself";

    /**
     * The start before which things are in place.
     *
     * @param key the key of its day
     * @param isPast whether the condition is asked once it has come
     */
    record Start(String key, boolean isPast) {}

    static KeyScope of(DossierKeys keys, List<String> entries) {
        return new KeyScope(keys, List.copyOf(entries), Optional.empty());
    }

    KeyScope before(Start when) {
        return new KeyScope(keys, entries, Optional.of(when));
    }

    KeyScope entering(LawNode at, DossierKey list) {
        if (entries.size() == RuleSize.MOST_LISTS) {
            at.wrongHere(
                    "there are more than " + RuleSize.MOST_LISTS + " lists inside each other; write less in one rule");
            return this;
        }
        List<String> more = new ArrayList<>(List.of(list.entry()));
        more.addAll(entries);
        return new KeyScope(keys, List.copyOf(more), start);
    }

    private String innermost() {
        return entries.isEmpty() ? "" : entries.get(0);
    }

    Optional<DossierKey> key(LawNode at) {
        return key(at, List.of());
    }

    /**
     * The key as written, of the innermost entry or from the top of the dossier; reports one that is unknown or of an
     * entry that is not in scope.
     *
     * @param words the words that could stand there instead of a key
     */
    Optional<DossierKey> key(LawNode at, Collection<String> words) {
        String name = at.text();
        Optional<DossierKey> ofTheEntry =
                name.equals(ITSELF) ? keys.find(innermost()) : keys.written(innermost() + "." + name);
        Optional<DossierKey> ofTheDossier = keys.written(name);
        if (ofTheEntry.isPresent() && ofTheDossier.isPresent()) {
            at.wrongHere(name + " is a key of " + innermost() + " and of the dossier; write the former in full");
        }
        Optional<DossierKey> found = ofTheEntry.or(() -> ofTheDossier);
        if (found.isEmpty()) {
            unknown(at, name, words);
        } else if (!found.get().owner().isEmpty()
                && !entries.contains(found.get().owner())) {
            at.wrongHere(name + " is of an entry of " + list(found.get().owner())
                    + ", and nothing around it enters that list; write it in a test of "
                    + list(found.get().owner()) + ", such as some");
            return Optional.empty();
        }
        return found;
    }

    /** The list of an entry. */
    static String list(String entry) {
        return entry.substring(0, entry.length() - 2);
    }

    private void unknown(LawNode at, String name, Collection<String> words) {
        if (keys.isGroup(name)) {
            at.wrongHere(name + " is a group of keys; write one of them");
            return;
        }
        Optional<String> near = entries.stream()
                .flatMap(entry -> keys.near(entry, name).stream())
                .findFirst()
                .or(() -> NearWord.of(name, words))
                .or(() -> keys.near("", name));
        at.wrongHere(name + " is no key of "
                + (entries.isEmpty() ? "a dossier" : innermost() + ", nor of a dossier")
                + (words.isEmpty() ? "" : ", and no word of a rule")
                + near.map(one -> "; did you mean " + one + "?").orElse(""));
    }

    /** A list; reports anything else. */
    Optional<DossierKey> list(LawNode at) {
        return key(at).filter(key -> {
            if (!key.isList()) {
                at.wrongHere(at.text() + " is " + key.described() + "; name a list");
            }
            return key.isList();
        });
    }

    /** A list of entries with keys of their own; reports anything else. */
    Optional<DossierKey> entriesOf(LawNode at) {
        return list(at).filter(key -> {
            if (!key.hasEntries()
                    && keys.find(key.entry()).filter(DossierKey::isDay).isEmpty()) {
                at.wrongHere(at.text() + " is " + key.described() + "; name a list of entries");
                return false;
            }
            return true;
        });
    }

    /** A list of the dossier itself; reports anything else. */
    Optional<DossierKey> listOfTheDossier(LawNode at) {
        return entriesOf(at).filter(key -> {
            if (!key.owner().isEmpty()) {
                at.wrongHere(at.text() + " is a list of each entry of " + list(key.owner())
                        + "; name a list of the dossier");
            }
            return key.owner().isEmpty();
        });
    }

    /** A day, or a moment, whose day counts; reports anything else. */
    Optional<DossierKey> day(LawNode at) {
        return key(at).filter(key -> {
            if (!key.isDay() && !key.isMoment()) {
                at.wrongHere(at.text() + " is " + key.described() + "; name a day");
            }
            return key.isDay() || key.isMoment();
        });
    }
}
