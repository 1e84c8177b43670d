package org.openplp.rules.label;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** The records, keys and closed words of a dossier as people of one language call them, each with a sentence that says what it means. */
public final class DossierLabels {
    private static final String EXPLAINED = ".explained";
    private static final Map<Language, DossierLabels> READ = new ConcurrentHashMap<>();

    private final Bundle labels;

    private DossierLabels(Language language) {
        String file = Bundle.file("labels", language);
        this.labels = Bundle.read(file, DossierLabels.class.getResourceAsStream(file));
    }

    /**
     * The labels in a language, which are read when they are first asked for.
     *
     * @param language the language
     * @return always the same ones
     */
    public static DossierLabels in(Language language) {
        return READ.computeIfAbsent(requireNonNull(language, "language"), DossierLabels::new);
    }

    /**
     * The name of a record or a closed list.
     *
     * @param type its class
     * @return such as {@code Acknowledgement.How}
     */
    public static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /**
     * The name of a key of a record.
     *
     * @param type the class of the record
     * @param key the key
     * @return such as {@code Membership.adult}
     */
    public static String name(Class<?> type, String key) {
        return name(type) + "." + requireNonNull(key, "key");
    }

    /**
     * The name of a closed word.
     *
     * @param word the word
     * @return such as {@code Acknowledgement.How.TICK_BOX}
     */
    public static String name(Enum<?> word) {
        return name(word.getDeclaringClass(), word.name());
    }

    /**
     * All names that have a label or an explanation, those of explanations with an end of their own.
     *
     * @return the names, sorted
     */
    public Set<String> names() {
        return labels.keys();
    }

    /**
     * Whether something has this name.
     *
     * @param name the name
     * @return true if it has a label
     */
    public boolean has(String name) {
        return labels.find(requireNonNull(name, "name")).isPresent();
    }

    /**
     * The label of what has a name.
     *
     * @param name the name
     * @return such as {@code Member of full age}
     * @throws IllegalArgumentException if nothing has it
     */
    public String label(String name) {
        return labels.text(requireNonNull(name, "name"));
    }

    /**
     * What that which has a name means.
     *
     * @param name the name
     * @return a sentence
     * @throws IllegalArgumentException if nothing has it
     */
    public String explained(String name) {
        return labels.text(requireNonNull(name, "name") + EXPLAINED);
    }

    /**
     * The label of a fact.
     *
     * @param path where it stands, such as {@code memberships[3].adult}
     * @return the label of its key, or of an entry that is a record that of the record; empty if no dossier has it
     */
    public Optional<String> of(FactPath path) {
        return RecordKey.on(path)
                .map(key -> label(
                        path.isEntry() && key.content().isRecord()
                                ? name(key.content())
                                : name(key.record(), key.key())));
    }

    /** How something stands in a sentence. */
    String worded(String how, String... values) {
        return labels.text("value." + how, values);
    }

    /** How a number of things stands in a sentence. */
    String counted(String how, long number) {
        return labels.counted("value." + how, number);
    }
}
