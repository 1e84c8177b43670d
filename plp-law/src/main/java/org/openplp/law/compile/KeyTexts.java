package org.openplp.law.compile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openplp.core.component.Component;
import org.openplp.core.dossier.Dossier;
import org.openplp.law.LawTexts;
import org.openplp.law.node.LawMistakes;
import org.openplp.law.node.LawNode;
import org.openplp.law.word.NearWord;

/** The texts for the records, keys and closed lists of a dossier, checked against its records: the files in law/keys. */
final class KeyTexts {
    private static final String VALUES = "values";

    /** Up to six words that begin with a capital, without a sign at the end. */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}\\S*( \\S+){0,5}(?<![.:;!?])");

    private final Prose prose;
    private final Map<String, Class<?>> types = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Map<String, String>> texts = new TreeMap<>();

    KeyTexts(LawFiles files, Prose prose, LawMistakes mistakes) {
        this.prose = prose;
        collect(Dossier.class);
        Map<String, LawNode> written = files.keys();
        written.forEach((name, item) -> {
            if (!name.equals(VALUES)) {
                type(name, item);
            }
        });
        LawNode values = written.getOrDefault(VALUES, LawNode.nothing());
        values.get("kinds").entries().forEach(this::named);
        values.get("sentences").entries().forEach((how, text) -> say("value." + how, text));
        files.file("parameters").entries().forEach((key, item) -> named("parameter." + key, item));
        if (!written.isEmpty()) {
            files.file("parameters").entries().values().stream()
                    .filter(parameter -> !parameter.get("explanation").isThere())
                    .forEach(parameter -> parameter.wrong("a parameter has a label and an explanation; add them"));
            types.keySet().stream()
                    .filter(name -> !seen.contains(name))
                    .forEach(name -> mistakes.add(
                            "keys/" + name.split("[.]", 2)[0] + ".yaml",
                            1,
                            "nothing says what " + name + " is; add its label, explanation and keys"));
        }
    }

    /** The texts by language and key, for {@link LawTexts#ofKeys}. */
    Map<String, Map<String, String>> texts() {
        return texts;
    }

    private void collect(Class<?> type) {
        List<Component> components = Component.of(type);
        if ((type.isEnum() || !components.isEmpty()) && types.putIfAbsent(name(type), type) == null) {
            components.stream()
                    .filter(component -> component.kind() != Component.Kind.QUESTION)
                    .forEach(component -> collect(component.type()));
        }
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : name(outer) + ".") + type.getSimpleName();
    }

    /** The texts for a record or closed list, with those of its keys or words and of the types in it. */
    private void type(String name, LawNode item) {
        Class<?> type = types.get(name);
        if (type == null) {
            item.wrongHere(
                    "a dossier has no record or closed list " + name + NearWord.orAll(name, types.keySet(), "it has"));
            return;
        }
        seen.add(name);
        named(name, item);
        List<String> known = type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(word -> ((Enum<?>) word).name())
                        .toList()
                : Component.of(type).stream().map(Component::key).toList();
        LawNode members = item.get(type.isEnum() ? "words" : "keys");
        Set<String> labels = new HashSet<>();
        for (LawNode.Pair member : members.pairs()) {
            String key = member.key().text();
            member.value().get("label").entries().forEach((language, label) -> {
                if (!labels.add(language + label.text())) {
                    label.wrongHere(name + " has the label " + label.text() + " twice; give one another");
                }
            });
            if (!known.contains(key)
                    && !isShort(type, key, member.value().get("of").text())) {
                member.key().wrongHere(name + " has no " + key + NearWord.orAll(key, known, "it has"));
            }
            named(name + "." + key, member.value());
        }
        known.stream()
                .filter(key -> !members.get(key).isThere())
                .forEach(key -> members.wrongHere("nothing says what " + name + "." + key + " is; add it"));
        item.get("types").entries().forEach((inner, one) -> type(name + "." + inner, one));
    }

    /** Whether a key is short for the same key of the first entry of a list. */
    private static boolean isShort(Class<?> record, String key, String list) {
        return Component.of(record, list)
                .flatMap(component -> Component.of(component.type(), key))
                .isPresent();
    }

    private void named(String name, LawNode item) {
        LawNode label = item.get("label");
        label.entries().forEach((language, text) -> {
            Prose.checkOne("label in " + language, language, text);
            if (!LABEL.matcher(Prose.shown(language, text.text())).matches()) {
                text.wrongHere("a label is at most six words that begin with a capital, without a sign at the end");
            }
        });
        say(name, label);
        prose.check("explanation", item.get("explanation"));
        prose.checkSentence("explanation", item.get("explanation"));
        prose.check("comment", item.get("comment"));
        say(name + LawTexts.EXPLAINED, item.get("explanation"));
        say(LawTexts.COMMENT + name, item.get("comment"));
        item.get("synonyms")
                .entries()
                .forEach((language, forms) -> say(language, LawTexts.SYNONYMS + name, String.join("|", forms.texts())));
    }

    private void say(String key, LawNode item) {
        item.entries().forEach((language, text) -> say(language, key, text.text()));
    }

    private void say(String language, String key, String text) {
        texts.computeIfAbsent(language, other -> new TreeMap<>()).put(key, Prose.shown(language, text));
    }
}
