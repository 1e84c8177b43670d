package org.openplp.law.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplp.law.node.LawNode;
import org.openplp.law.word.NearWord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Checks the form of the files against the schema that editors use too. It supports the parts of JSON Schema that this schema uses. */
final class LawSchema {
    /** The maximum length of a compiled list. */
    private static final int LONGEST = 255;

    private static final int LONGEST_TEXT = 10_000;

    private static final Set<String> IN_A_RULE = Set.of("#/$defs/rule", "#/$defs/condition");

    private final Map<?, ?> definitions;

    private final boolean languagesInOrder;

    private LawSchema(Map<?, ?> definitions, boolean languagesInOrder) {
        this.definitions = definitions;
        this.languagesInOrder = languagesInOrder;
    }

    /** The schema of the files in the folder law. */
    static LawSchema ofTheLaw() {
        return parse(text());
    }

    /** The schema of the files of a host, whose languages may be in any order. */
    static LawSchema ofLocalLaw() {
        return new LawSchema(ofTheLaw().definitions, false);
    }

    /** The schema as editors read it. */
    static String text() {
        try (InputStream stream = Objects.requireNonNull(LawSchema.class.getResourceAsStream("schema.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: schema.json", e);
        }
    }

    static LawSchema parse(String json) {
        Map<?, ?> whole = new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
        return new LawSchema(group(whole.get("$defs")), true);
    }

    /** Reports where an item does not match a definition. */
    void check(LawNode item, String definition) {
        check(item, group(definitions.get(definition)), "the file");
    }

    private void check(LawNode item, Map<?, ?> form, String name) {
        if (item.isFancy()) {
            item.wrong(name + " has an anchor or a tag; write what is meant in full");
        }
        Map<?, ?> resolved = resolve(form);
        if (IN_A_RULE.contains(String.valueOf(form.get("$ref")))) {
            return; // whoever compiles rules checks them, since it depends on the rule around them what they can be
        }
        if (resolved.containsKey("anyOf")) {
            List<Map<?, ?>> forms = new ArrayList<>();
            list(resolved.get("anyOf")).forEach(one -> forms.add(resolve(group(one))));
            forms.stream()
                    .filter(one -> fits(item, one))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> check(item, one, name),
                            () -> item.wrong(name + " is neither "
                                    + forms.stream().map(LawSchema::kind).collect(Collectors.joining(" nor "))));
        } else if (!fits(item, resolved)) {
            item.wrong(
                    item.isText() && item.text().isEmpty()
                            ? name + " has no value; write one or leave the key out"
                            : name + " is not " + kind(resolved));
        } else if (item.isGroup()) {
            checkGroup(item, resolved, name);
        } else if (item.isList()) {
            checkList(item, resolved, name);
        } else {
            checkText(item, resolved, name);
        }
    }

    private void checkGroup(LawNode item, Map<?, ?> form, String name) {
        Map<?, ?> known = group(form.get("properties"));
        Set<String> seen = new HashSet<>();
        for (LawNode key : item.keys()) {
            if (!key.isText()) {
                key.wrong("a key is one word");
            } else if (!seen.add(key.text())) {
                key.wrong(name + " has " + key.text() + " twice; keep one of them");
            } else if (!known.containsKey(key.text()) && Boolean.FALSE.equals(form.get("additionalProperties"))) {
                key.wrong(name + " has no key " + key.text()
                        + instead(key.text(), strings(known.keySet()), "; its keys are "));
            }
        }
        for (Object required : list(form.get("required"))) {
            if (!seen.contains(required.toString())) {
                Map<?, ?> missing = resolve(group(known.get(required)));
                item.wrong(name + " has no " + required + "; add it"
                        + (missing.containsKey("enum") ? ", as one of " + words(missing) : ""));
            }
        }
        List<String> order = strings(known.keySet());
        List<String> written =
                item.keys().stream().map(LawNode::text).filter(order::contains).toList();
        List<String> sorted =
                written.stream().sorted(Comparator.comparing(order::indexOf)).toList();
        boolean inOrder = languagesInOrder || !Prose.LANGUAGES.containsAll(written);
        if (inOrder && !written.equals(sorted) && seen.size() == item.keys().size()) {
            item.wrong("the keys of " + name + " stand in this order: " + String.join(", ", sorted));
        }
        item.entries().forEach((key, value) -> {
            Object inner = known.containsKey(key) ? known.get(key) : form.get("additionalProperties");
            if (inner instanceof Map<?, ?> one) {
                check(value, one, key);
            }
        });
    }

    private void checkList(LawNode item, Map<?, ?> form, String name) {
        if (item.items().isEmpty() && form.containsKey("minItems")) {
            item.wrong(name + " is empty; write an item, or leave out a key that is not required");
        }
        if (item.items().size() > LONGEST) {
            item.wrong(name + " has more than " + LONGEST + " items; shorten it");
        }
        if (form.get("items") instanceof Map<?, ?> inner) {
            item.items().forEach(one -> check(one, inner, "an item of " + name));
        }
    }

    private static void checkText(LawNode item, Map<?, ?> form, String name) {
        String text = item.text();
        if (text.isEmpty()) {
            item.wrong(name + " has no value; write one or leave the key out");
        } else if (text.length() > LONGEST_TEXT) {
            item.wrong(name + " is longer than " + LONGEST_TEXT + " characters; shorten it");
        } else if (form.containsKey("const") && !text.equals(String.valueOf(form.get("const")))) {
            item.wrong(name + " is " + text + "; it can only be " + form.get("const"));
        } else if (form.containsKey("enum") && !strings(list(form.get("enum"))).contains(text)) {
            item.wrong(name + " is " + text + instead(text, strings(list(form.get("enum"))), ", which is none of "));
        } else if (form.containsKey("pattern")
                && !Pattern.compile(String.valueOf(form.get("pattern")))
                        .matcher(text)
                        .find()) {
            Object meaning = form.get("description");
            item.wrong(name + " is " + text + ", which does not look like " + form.get("pattern")
                    + (meaning == null ? "" : " (" + meaning + ")"));
        }
    }

    /** The word that is near an unknown one, or all that are known. */
    private static String instead(String word, List<String> known, String theyAre) {
        return NearWord.of(word, known)
                .map(near -> "; did you mean " + near + "?")
                .orElseGet(() -> theyAre + known.stream().distinct().collect(Collectors.joining(", ")));
    }

    private static boolean fits(LawNode item, Map<?, ?> form) {
        return item.isGroup() ? isGroup(form) : item.isList() ? isList(form) : !isGroup(form) && !isList(form);
    }

    private static String words(Map<?, ?> form) {
        return strings(list(form.get("enum"))).stream().distinct().collect(Collectors.joining(", "));
    }

    private static boolean isGroup(Map<?, ?> form) {
        return "object".equals(form.get("type"));
    }

    private static boolean isList(Map<?, ?> form) {
        return "array".equals(form.get("type"));
    }

    private static String kind(Map<?, ?> form) {
        if (isGroup(form)) {
            List<String> keys = strings(group(form.get("properties")).keySet());
            return keys.isEmpty() ? "keys with values" : "the keys " + String.join(", ", keys);
        }
        return isList(form) ? "a list" : "a text";
    }

    private Map<?, ?> resolve(Map<?, ?> form) {
        Object reference = form.get("$ref");
        if (reference == null) {
            return form;
        }
        Map<?, ?> found = definitions;
        for (String step : reference.toString().substring("#/$defs/".length()).split("/", -1)) {
            found = group(found.get(step));
        }
        return resolve(found);
    }

    private static Map<?, ?> group(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<String> strings(Iterable<?> values) {
        List<String> strings = new ArrayList<>();
        values.forEach(value -> strings.add(String.valueOf(value)));
        return strings;
    }
}
