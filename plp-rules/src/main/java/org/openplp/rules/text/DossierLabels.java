package org.openplp.rules.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.openplp.core.fact.FactPath;
import org.openplp.law.LawTexts;

/** The labels of the records, keys and closed words of a dossier in one language, each with a sentence that explains it. */
public final class DossierLabels {
    private static final String PARAMETER = "parameter.";
    private static final Map<Language, DossierLabels> READ = new ConcurrentHashMap<>();

    private final Bundle labels;

    private DossierLabels(Language language) {
        this.labels = Bundle.of("law/keys", LawTexts.ofKeys(language.code()));
    }

    /**
     * The labels in a language. They are read on first use.
     *
     * @param language the language
     * @return the same instance each time
     */
    public static DossierLabels inLanguage(Language language) {
        return READ.computeIfAbsent(requireNonNull(language, "language"), DossierLabels::new);
    }

    /**
     * The name of a record or a closed list.
     *
     * @param type its class
     * @return the name, such as {@code Acknowledgement.How}
     */
    public static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /**
     * The name of a key of a record.
     *
     * @param type the class of the record
     * @param key the key
     * @return the name, such as {@code Membership.adult}
     */
    public static String name(Class<?> type, String key) {
        return name(type) + "." + requireNonNull(key, "key");
    }

    /**
     * The name of a closed word.
     *
     * @param word the word
     * @return the name, such as {@code Acknowledgement.How.TICK_BOX}
     */
    public static String name(Enum<?> word) {
        return name(word.getDeclaringClass(), word.name());
    }

    /**
     * All names with a label or an explanation. The names of explanations have a suffix of their own.
     *
     * @return the names, sorted
     */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(labels.keys());
        names.removeIf(name -> name.indexOf('/') >= 0);
        return names;
    }

    /**
     * Whether a name has a label.
     *
     * @param name the name
     * @return true if it has one
     */
    public boolean has(String name) {
        return labels.find(requireNonNull(name, "name")).isPresent();
    }

    /**
     * The label of a name.
     *
     * @param name the name
     * @return the label, such as {@code Member of full age}
     * @throws IllegalArgumentException if the name has none
     */
    public String label(String name) {
        return labels.text(requireNonNull(name, "name"));
    }

    /**
     * The explanation of a name.
     *
     * @param name the name
     * @return a sentence
     * @throws IllegalArgumentException if the name has none
     */
    public String explained(String name) {
        return labels.text(requireNonNull(name, "name") + LawTexts.EXPLAINED);
    }

    /**
     * What people call a name besides its label.
     *
     * @param name the name
     * @return the forms; may be empty
     */
    public List<String> synonyms(String name) {
        requireNonNull(name, "name");
        return labels.find(LawTexts.SYNONYMS + name)
                .map(forms -> List.of(forms.split("[|]", -1)))
                .orElse(List.of());
    }

    /**
     * The comment on a key in a dossier to start from.
     *
     * @param name the name of the key
     * @return the comment; empty if there is none
     */
    public Optional<String> comment(String name) {
        return labels.find(LawTexts.COMMENT + requireNonNull(name, "name"));
    }

    /**
     * The label of a fact.
     *
     * @param path its path, such as {@code memberships[3].adult}
     * @return the label of its key; for an entry that is a record, the label of the record; empty if no dossier has
     *     such a path
     */
    public Optional<String> of(FactPath path) {
        return RecordKey.on(path)
                .map(key -> label(
                        path.isEntry() && key.content().isRecord()
                                ? name(key.content())
                                : name(key.record(), key.key())));
    }

    /**
     * The label of what an arrangement can change.
     *
     * @param key the name of the parameter, such as {@code evaluation.period}
     * @return the label; empty for a parameter of a host, and for any other word
     */
    public Optional<String> parameter(String key) {
        return labels.find(PARAMETER + requireNonNull(key, "key"));
    }

    /**
     * A closed word that a fact takes.
     *
     * @param path the path of the fact, such as {@code memberships[3].kind}
     * @param word the word as in a file
     * @return its label; a word that the fact does not take stays as it is
     */
    public String word(FactPath path, String word) {
        requireNonNull(path, "path");
        requireNonNull(word, "word");
        return RecordKey.on(path)
                .map(RecordKey::content)
                .filter(Class::isEnum)
                .flatMap(list -> labels.find(name(list, word)))
                .orElse(word);
    }

    /** A text with values filled in. */
    String worded(String how, String... values) {
        return labels.text("value." + how, values);
    }

    /** A text about a number of things. */
    String counted(String how, long number) {
        return labels.counted("value." + how, number);
    }
}
