package org.openplp.law.compile;

import java.util.Set;
import java.util.TreeSet;
import org.openplp.core.component.Component;
import org.openplp.core.dossier.Dossier;

/** The keys of a dossier, such as {@code memberships[].adult}, derived from its records. */
final class DossierKeys {
    private final Set<String> keys = new TreeSet<>();

    private DossierKeys() {}

    static Set<String> all() {
        DossierKeys found = new DossierKeys();
        found.walk("", Dossier.class);
        return found.keys;
    }

    private void walk(String path, Class<?> record) {
        for (Component component : Component.of(record)) {
            String key = path.isEmpty() ? component.key() : path + "." + component.key();
            keys.add(key);
            String inside = component.kind() == Component.Kind.LIST ? key + "[]" : key;
            keys.add(inside);
            walk(inside, component.type());
        }
    }
}
