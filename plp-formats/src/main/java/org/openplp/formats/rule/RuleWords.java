package org.openplp.formats.rule;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.wording.Labels;
import org.openplp.law.RuleNode;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.DossierLabels;
import org.openplp.rules.text.Language;

/** The words of rules in one language: each part has a text of its own, filled in with labels of what it is about. */
final class RuleWords {
    private static final String UNCLEAR = "?";

    private final Norm norm;
    private final Texts texts;
    private final Bundle labels;
    private final DossierLabels facts;

    RuleWords(Norm norm, Texts texts) {
        this.norm = norm;
        this.texts = texts;
        labels = labels(texts.language());
        facts = DossierLabels.inLanguage(texts.language());
    }

    private static Bundle labels(Language language) {
        return Labels.of(RuleWords.class, language);
    }

    static String answer(Answer answer, Language language) {
        return labels(language).text("answer." + answer);
    }

    String text(String key, String... values) {
        return labels.text(key, values);
    }

    /** What a term is called. */
    String term(String name) {
        return texts.term(norm, name).orElse(name);
    }

    /** What a subject is called. */
    String subject(String kind) {
        return Labels.sentence(texts.text("subject." + kind));
    }

    /** What a parameter is called. */
    String parameter(String key) {
        return facts.parameter(key).orElse(key);
    }

    /** An entry of a list by its place. */
    String entry(FactPath path) {
        return Labels.sentence(texts.labelled().facts().entry(path));
    }

    /**
     * The text of a part.
     *
     * @param isDenied whether its opposite is asked
     * @param isBare whether the conditions in it always hold
     * @param entry the entry that it is about, such as {@code memberships[]}; empty for the dossier as a whole
     * @param period the period that applies, if it names a parameter
     * @return the text; empty for a part that only combines others, and for the opposite of one that has no text for it
     */
    Optional<String> of(RuleNode node, boolean isDenied, boolean isBare, String entry, String period) {
        if (node.word().equals("term") && !isDenied) {
            return Optional.of(term(node.args().get(0)));
        }
        String key = node.word() + variant(node, isBare, period) + (isDenied ? ".not" : "");
        return labels.find(key, values(node, entry, period));
    }

    private static String variant(RuleNode node, boolean isBare, String period) {
        List<String> args = node.args();
        return switch (node.word()) {
            case "number" -> args.get(1).isEmpty() ? ".most" : args.get(2).isEmpty() ? ".least" : "";
            case "compare", "moment" -> "." + args.get(1) + (args.size() > 3 ? ".moved" : "");
            case "over" -> args.size() > 1 ? ".moved" : "";
            case "every-day" -> args.size() > 4 ? ".ended" : "";
            case "latest" -> (args.size() > 2 ? ".up-to" : "") + (isBare ? ".bare" : "");
            case "some", "happening" -> isBare ? ".bare" : "";
            case "people" -> args.isEmpty() ? "" : ".others";
            case "recurs", "regularly" -> period.isEmpty() ? ".open" : "";
            default -> "";
        };
    }

    private String[] values(RuleNode node, String entry, String period) {
        List<String> args = node.args();
        List<String> values = new ArrayList<>();
        switch (node.word()) {
            case "term" -> values.add(term(args.get(0)));
            case "one-of", "includes" -> {
                values.add(fact(args.get(0), entry));
                values.add(alternatives(args.get(0), args.subList(1, args.size())));
            }
            case "stands-for", "one-for-each" -> {
                String key = args.get(1);
                values.add(fact(args.get(0), entry));
                values.add(fact(key, entry));
                values.add(args.stream()
                        .skip(2)
                        .map(one -> meaning(node.word(), key, one))
                        .collect(Collectors.joining("; ")));
            }
            case "recurs", "regularly", "recurs-from-the-last" -> {
                values.add(period);
                values.add(parameter(args.get(0)));
                values.add(node.word().equals("recurs-from-the-last") ? "" : fact(args.get(1), entry));
            }
            case "bearers", "matter", "also", "rule" -> values.add(subject(args.get(0)));
            case "open" -> values.add(args.get(0));
            default -> {
                String own = args.isEmpty() ? "" : args.get(0) + "[]";
                args.forEach(arg -> values.add(value(arg, arg.startsWith(own) ? own : entry)));
            }
        }
        return values.toArray(String[]::new);
    }

    /** A key by its label, a period in words; anything else as it is. */
    private String value(String arg, String entry) {
        if (arg.startsWith("PT")) {
            return labels.counted("minutes", Duration.parse(arg).toMinutes());
        }
        return period(arg).orElseGet(() -> facts.of(path(arg)).isPresent() ? fact(arg, entry) : arg);
    }

    /** A period in words; empty if it is none. */
    Optional<String> period(String written) {
        try {
            return Optional.of(texts.labelled().facts().value(Period.parse(written)));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /** The label of a fact; of one that belongs to another entry, with the label of that. */
    String fact(String key, String entry) {
        String label = facts.of(path(key)).orElse(key);
        String owner = owner(key);
        return owner.isEmpty() || entry.startsWith(owner)
                ? label
                : facts.of(path(owner))
                        .map(around -> labels.text("of", label, around))
                        .orElse(label);
    }

    private static String owner(String key) {
        return key.substring(0, key.lastIndexOf("[].") < 0 ? 0 : key.lastIndexOf("[].") + 2);
    }

    private static FactPath path(String key) {
        try {
            return FactPath.of(key.replace("[]", "[0]"));
        } catch (IllegalArgumentException noKey) {
            return FactPath.ROOT;
        }
    }

    /** Values of which one counts; after a mark come those that may count. */
    private String alternatives(String key, List<String> names) {
        int mark = names.indexOf(UNCLEAR);
        String sure = either(key, names.subList(0, mark < 0 ? names.size() : mark));
        return mark < 0 ? sure : labels.text("unclear", sure, either(key, names.subList(mark + 1, names.size())));
    }

    private String either(String key, List<String> names) {
        String all = "";
        for (int i = 0; i < names.size(); i++) {
            String name = facts.word(path(key), names.get(i));
            all = i == 0 ? name : i == names.size() - 1 ? labels.text("or", all, name) : all + ", " + name;
        }
        return all;
    }

    /** A value and what may stand for it, such as {@code MAYOR=MUNICIPALITY,COLLEGE}. */
    private String meaning(String word, String key, String written) {
        int equals = written.indexOf('=');
        String value = either(key, List.of(written.substring(0, equals)));
        String others = written.substring(equals + 1);
        return others.isEmpty() ? value : labels.text(word + ".by", value, either(key, List.of(others.split(","))));
    }
}
