package org.openplp.formats.label;

import static java.util.Objects.requireNonNull;

import org.openplp.formats.wording.Labels;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** The records, keys and closed words of a dossier as people of one language call them, each with a sentence that says what it means. */
public final class DossierLabels {
    private static final String EXPLAINED = ".explained";

    private final Bundle labels;

    /** The labels in a language. */
    public DossierLabels(Language language) {
        this.labels = Labels.of(DossierLabels.class, language);
    }

    /** The name of a record or a closed list, such as {@code Acknowledgement.How}. */
    public static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** The name of a key of a record, such as {@code Membership.adult}. */
    public static String name(Class<?> type, String key) {
        return name(type) + "." + requireNonNull(key, "key");
    }

    /** The name of a closed word, such as {@code Acknowledgement.How.TICK_BOX}. */
    public static String name(Enum<?> word) {
        return name(word.getDeclaringClass(), word.name());
    }

    /** Whether something has this name. */
    public boolean has(String name) {
        return labels.find(name).isPresent();
    }

    /** The label of what has a name, such as {@code Of full age}. */
    public String label(String name) {
        return labels.text(name);
    }

    /** What that which has a name means, in one sentence. */
    public String explained(String name) {
        return labels.text(name + EXPLAINED);
    }
}
