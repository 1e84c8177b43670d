package org.openplp.law.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openplp.core.component.Component;
import org.openplp.core.dossier.Dossier;
import org.openplp.law.word.NearWord;

/** The keys of a dossier, such as {@code memberships[].adult}, derived from its records. */
public final class DossierKeys {
    private final Map<String, DossierKey> tested = new LinkedHashMap<>();
    private final Map<String, DossierKey> byName = new LinkedHashMap<>();
    private final Set<String> groups = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();

    private DossierKeys() {}

    /**
     * The keys of a dossier.
     *
     * @return the keys of this release
     */
    public static DossierKeys ofADossier() {
        DossierKeys found = new DossierKeys();
        found.walk("", Dossier.class);
        return found;
    }

    /**
     * All keys, with those of groups and of the entries of lists.
     *
     * @return the keys, sorted
     */
    public Set<String> names() {
        return names;
    }

    /**
     * The allowed words of a key.
     *
     * @param full the key
     * @return the words, in their order; none if any text is allowed
     */
    public List<String> words(String full) {
        return find(full).filter(DossierKey::hasWords).map(DossierKey::words).orElse(List.of());
    }

    Optional<DossierKey> find(String full) {
        return Optional.ofNullable(tested.get(full));
    }

    /** The key as a rule writes it, from the top: with or without the brackets of entries. */
    Optional<DossierKey> written(String name) {
        return Optional.ofNullable(byName.get(bare(name)));
    }

    /** The path of an entry of a list, as a rule writes that list. */
    Optional<String> entry(String name) {
        return written(name).filter(DossierKey::isList).map(DossierKey::entry);
    }

    /** Whether a name is that of a group of keys, which a rule cannot test. */
    boolean isGroup(String name) {
        return groups.contains(bare(name));
    }

    /** A path without the brackets of entries. */
    static String bare(String path) {
        return path.replace("[]", "");
    }

    /** The keys that a rule can test, in the order of the records. */
    Collection<DossierKey> tested() {
        return tested.values();
    }

    /**
     * The key that is near an unknown one.
     *
     * @param key the unknown key, from the top of the dossier
     * @return the key, with the brackets of entries; empty if none is near
     */
    public Optional<String> near(String key) {
        return near("", key).map(name -> written(name).map(DossierKey::full).orElse(name));
    }

    /** A name that is near an unknown one, below the path of an entry or, if that is empty, of the dossier. */
    Optional<String> near(String entry, String name) {
        String path = entry.isEmpty() ? "" : bare(entry) + ".";
        StringBuilder near = new StringBuilder();
        for (String step : bare(name).split("[.]", -1)) {
            List<String> known = below(path + near);
            Optional<String> nearest = known.contains(step) ? Optional.of(step) : NearWord.of(step, known);
            if (nearest.isEmpty()) {
                return Optional.empty();
            }
            near.append(nearest.get()).append('.');
        }
        return Optional.of(near.substring(0, near.length() - 1));
    }

    /** The next steps of names that begin with a path and a dot. */
    List<String> below(String around) {
        return Stream.concat(byName.keySet().stream(), groups.stream())
                .filter(name -> name.startsWith(around) && name.indexOf('.', around.length()) < 0)
                .map(name -> name.substring(around.length()))
                .toList();
    }

    private void walk(String path, Class<?> record) {
        for (Component component : Component.of(record)) {
            String key = (path.isEmpty() ? "" : path + ".") + component.key();
            names.add(key);
            switch (component.kind()) {
                case QUESTION -> put(key, DossierKey.Kind.QUESTION, component.type());
                case LIST -> {
                    put(key, DossierKey.Kind.LIST, component.type());
                    names.add(key + "[]");
                    if (!component.type().isRecord()) {
                        put(key + "[]", DossierKey.Kind.VALUE, component.type());
                    }
                    walk(key + "[]", component.type());
                }
                case RECORD -> {
                    groups.add(key);
                    walk(key, component.type());
                }
                default -> {
                    put(key, DossierKey.Kind.VALUE, component.type());
                    walk(key, component.type());
                }
            }
        }
    }

    private void put(String key, DossierKey.Kind kind, Class<?> type) {
        DossierKey one = new DossierKey(key, kind, type);
        tested.put(key, one);
        byName.putIfAbsent(bare(key), one);
    }
}
