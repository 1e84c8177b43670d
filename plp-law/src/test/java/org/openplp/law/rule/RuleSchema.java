package org.openplp.law.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the schema of law files that is about rules: the words of the form, and the keys and words of a dossier.
 * It lets an editor complete these and rejects others. What a rule enters decides which keys it can test, and only the
 * compiler knows that, so that one definition of a condition serves all.
 */
final class RuleSchema {
    private static final String CONDITION = "condition";
    private static final String DAY = "day-key";
    private static final String LIST = "list-key";

    private final DossierKeys keys = DossierKeys.ofADossier();
    private final Map<String, String> definitions = new LinkedHashMap<>();

    /** The definitions, one by one, as members of a JSON object. */
    static String definitions() {
        RuleSchema schema = new RuleSchema();
        schema.define();
        return schema.definitions.entrySet().stream()
                .map(one -> "    " + quoted(one.getKey()) + ": " + one.getValue())
                .collect(Collectors.joining(",\n"));
    }

    private void define() {
        rule();
        condition();
        definitions.put(DAY, words(names(key -> key.isDay() || key.isMoment())));
        definitions.put(LIST, words(names(DossierKey::isList)));
        tests();
    }

    // ---- rules

    private void rule() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("finding-for-each", told(ref(LIST), "a finding for each entry of this list of the subject"));
        words.put("met-if", told(ref(CONDITION), "settles the norm; otherwise the rest decides"));
        words.put("each", told(ref(LIST), "each entry is judged; the worst counts"));
        words.put("each-of", told(ref(LIST), "each entry of this list of the dossier is judged for each subject"));
        words.put("if", told(ref(CONDITION), "the subjects whom it concerns; with finding-for-each or each-of"));
        words.put("before", told(ref(DAY), "the start before which it holds; the condition has in-time"));
        words.put("after-each", told(ref("happening"), "the events after each of which something is owed"));
        words.put("when", told(ref(CONDITION), "when the norm asks something"));
        words.put("holds", told(ref(CONDITION), "what is so"));
        words.put("pending-while", told(ref(CONDITION), "as long as it may still come"));
        words.put("owed", told(anyOf(ref(CONDITION), ref("happening")), "what is done one day; it is never breached"));
        words.put("since", told(ref(DAY), "the day from which it is owed"));
        words.put("within", told(text(), "the parameter with the period that may be agreed"));
        words.put("duties", told(list(ref("rule")), "several duties; the worst counts"));
        words.put("recurs", told(ref("recurrence"), "what is done again and again"));
        words.put("regularly", told(ref("recurrence"), "what is done regularly; it recurs once a period is agreed"));
        words.put(
                "recurs-from-the-last",
                told(
                        group(List.of("every", "of", "open"), text(), ref("happening"), text()),
                        "what recurs after the last time; the texts leave open when it begins"));
        words.put("attested", told(oneOrMore(ref("attested")), "for whom people settle it"));
        words.put("also-by-others", told("{\"const\": true}", "somebody bears it who is not in the dossier"));
        words.put("matters", told(list(words(subjects())), "the entries that an attestation may name"));
        words.put("evidence", told(ref(CONDITION), "what those who judge are shown"));
        words.put(
                "also",
                told(
                        group(List.of("about", "holds"), words(subjects()), ref(CONDITION)),
                        "other subjects, where their entry settles it"));
        words.put(
                "timing", told(oneOrMore(words(RuleCompiler.TIMINGS)), "how it differs from other rules of its shape"));
        definitions.put("rule", object(words, List.of(), false));
        definitions.put(
                "recurrence", group(List.of("every", "from", "of"), text(), ref(DAY), oneOrMore(ref("happening"))));
        Map<String, String> happening = new LinkedHashMap<>();
        happening.put("each", ref(LIST));
        happening.put("that", ref(CONDITION));
        happening.put("dated", anyOf(ref(DAY), "{\"const\": \"itself\"}"));
        definitions.put("happening", object(happening, List.of("each", "dated"), false));
        Map<String, String> attested = new LinkedHashMap<>();
        attested.put("of", words(subjects()));
        Stream.of("that", "settled-by", "refuted-by").forEach(word -> attested.put(word, ref(CONDITION)));
        definitions.put("attested", object(attested, List.of("of"), false));
    }

    private static List<String> subjects() {
        return RuleCompiler.SUBJECTS.keySet().stream().sorted().toList();
    }

    // ---- conditions

    private void condition() {
        Map<String, String> members = new LinkedHashMap<>();
        for (String word : ConditionForm.WORDS) {
            members.put(
                    word,
                    switch (word) {
                        case "all", "any", "steps" -> list(ref(CONDITION));
                        case "is", "is-not" -> oneOrMore(text());
                        case "open" ->
                            group(List.of("point", "surely", "perhaps"), text(), ref(CONDITION), ref(CONDITION));
                        case "first-in" -> ref(LIST);
                        case "showing" -> list(anyOf(text(), ref(CONDITION)));
                        default -> ref(CONDITION);
                    });
        }
        Map<String, Set<String>> tests = new LinkedHashMap<>();
        for (DossierKey key : keys.tested()) {
            if (key.hasWords() && key.full().equals(key.owner())) {
                continue; // the entries of a list of words are tested all at once
            }
            names(key)
                    .forEach(name -> tests.computeIfAbsent(name, seen -> new LinkedHashSet<>())
                            .add(test(key)));
        }
        tests.forEach((name, of) -> members.put(
                name,
                of.size() == 1
                        ? ref(of.iterator().next())
                        : anyOf(of.stream().map(RuleSchema::ref).toArray(String[]::new))));
        definitions.put(CONDITION, anyOf(text(), object(members, List.of(), true)));
    }

    /** How rules write a key: of its entry, and from the top of the dossier. */
    private static List<String> names(DossierKey key) {
        String owner = key.owner();
        if (key.full().equals(owner)) {
            return List.of("itself");
        }
        String full = DossierKeys.bare(key.full());
        return owner.isEmpty()
                ? List.of(full)
                : List.of(full.substring(DossierKeys.bare(owner).length() + 1), full);
    }

    private List<String> names(Predicate<DossierKey> which) {
        return keys.tested().stream()
                .filter(which)
                .flatMap(key -> names(key).stream())
                .distinct()
                .toList();
    }

    // ---- tests

    private static String test(DossierKey key) {
        if (key.kind() == DossierKey.Kind.QUESTION) {
            return "question";
        }
        if (key.hasWords()) {
            return (key.isList() ? "list-of-" : "one-of-") + name(key.type());
        }
        if (key.isList()) {
            return key.hasEntries() ? "list-of-entries" : "list-of-values";
        }
        return key.isDay() ? "day" : key.isMoment() ? "moment" : key.isNumber() ? "number" : "value";
    }

    private static String name(Class<?> type) {
        return type.getName().replaceAll(".*[.]", "").replace('$', '.');
    }

    private void tests() {
        definitions.put("question", "{\"type\": \"boolean\"}");
        Map<String, String> moved = new TreeMap<>();
        Stream.of("before", "on-or-before", "on-or-after", "after")
                .forEach(word -> moved.put(word, anyOf(text(), group(List.of("add", "to"), text(), text()))));
        moved.put("over-since", text());
        Map<String, String> days = new LinkedHashMap<>(moved);
        days.put("since-the-circular", "{\"const\": \"FIRST\"}");
        days.put("circular-in-force", "{\"const\": \"DISPUTED\"}");
        List<String> ofDays = List.of("present", "absent", "over", "not-over", "in-time");
        List<String> ofADay = new ArrayList<>(ofDays);
        ofADay.add("erased");
        definitions.put("day", anyOf(words(ofADay), object(days, List.of(), false)));
        Map<String, String> moments = new LinkedHashMap<>(moved);
        Stream.of("at-or-before", "at-or-after")
                .forEach(word -> moments.put(word, anyOf(text(), group(List.of("subtract", "from"), text(), text()))));
        definitions.put("moment", anyOf(words(ofDays), object(moments, List.of(), false)));
        Map<String, String> numbers = new LinkedHashMap<>();
        Stream.of("at-least", "at-most", "more-than").forEach(word -> numbers.put(word, "{\"type\": \"number\"}"));
        List<String> ofAll = List.of("present", "absent");
        definitions.put("number", anyOf(words(ofAll), object(numbers, List.of(), false)));
        definitions.put("value", anyOf(words(ofAll), object(Map.of("same-as", text()), List.of(), false)));
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of("some", "none", "every").forEach(word -> values.put(word, ref(CONDITION)));
        definitions.put("list-of-values", anyOf(words(ofAll), object(values, List.of(), false)));
        Map<String, String> entries = new LinkedHashMap<>(values);
        entries.put("latest-by", ref(DAY));
        entries.put("up-to", ref(DAY));
        Stream.of("first-that", "in-force-if", "has").forEach(word -> entries.put(word, ref(CONDITION)));
        entries.put("one-for-each", "{\"type\": \"object\"}");
        entries.put("every-day", ref(CONDITION));
        Stream.of("from", "until", "since", "to").forEach(word -> entries.put(word, ref(DAY)));
        definitions.put("list-of-entries", anyOf(words(ofAll), object(entries, List.of(), false)));
        keys.tested().stream().filter(DossierKey::hasWords).forEach(key -> words(key, ofAll));
    }

    /** The values of an enum, once, with the tests of a single one and of a list of them. A group begins in lower case. */
    private void words(DossierKey key, List<String> ofAll) {
        String group = "{\"type\": \"string\", \"pattern\": \"^[a-z]\"}";
        String name = name(key.type());
        definitions.putIfAbsent(name, anyOf(words(key.words()), group));
        String one = oneOrMore(ref(name));
        Map<String, String> tests = new LinkedHashMap<>();
        if (key.isList()) {
            Stream.of("includes", "includes-one-of", "excludes", "only").forEach(word -> tests.put(word, one));
        } else {
            tests.put("same-as", text());
            tests.put("or", "{\"type\": \"object\"}");
            if (name.equals("HouseRules.Circular")) {
                tests.put("not-older-than-circular-on", text());
            }
        }
        definitions.putIfAbsent(
                test(key),
                key.isList()
                        ? anyOf(words(ofAll), object(tests, List.of(), false))
                        : anyOf(words(ofAll), ref(name), list(ref(name)), object(tests, List.of(), false)));
    }

    // ---- JSON

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String text() {
        return "{\"type\": \"string\"}";
    }

    private static String ref(String definition) {
        return "{\"$ref\": \"#/$defs/" + definition + "\"}";
    }

    private static String words(List<String> words) {
        return "{\"enum\": [" + words.stream().map(RuleSchema::quoted).collect(Collectors.joining(", ")) + "]}";
    }

    private static String anyOf(String... forms) {
        return "{\"anyOf\": [" + String.join(", ", forms) + "]}";
    }

    private static String list(String items) {
        return "{\"type\": \"array\", \"minItems\": 1, \"items\": " + items + "}";
    }

    private static String oneOrMore(String form) {
        return anyOf(form, list(form));
    }

    private static String told(String form, String meaning) {
        return form.substring(0, form.length() - 1) + ", \"description\": " + quoted(meaning) + "}";
    }

    private static String group(List<String> names, String... forms) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = 0; i < forms.length; i++) {
            members.put(names.get(i), forms[i]);
        }
        return object(members, names, false);
    }

    /** An object; one with keys of a dossier has a line for each, and takes them with brackets too. */
    private static String object(Map<String, String> members, List<String> required, boolean hasKeys) {
        String between = members.size() > 10 ? ",\n      " : ", ";
        return "{\"type\": \"object\", \"minProperties\": 1, \"properties\": {"
                + (members.size() > 10 ? "\n      " : "")
                + members.entrySet().stream()
                        .map(member -> quoted(member.getKey()) + ": " + member.getValue())
                        .collect(Collectors.joining(between))
                + (members.size() > 10 ? "\n    }" : "}")
                + (required.isEmpty()
                        ? ""
                        : ", \"required\": ["
                                + required.stream().map(RuleSchema::quoted).collect(Collectors.joining(", ")) + "]")
                + (hasKeys ? ", \"patternProperties\": {\"\\\\[]\": {}}" : "")
                + ", \"additionalProperties\": false}";
    }
}
