package org.openplp.law.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.law.node.LawNode;
import org.openplp.law.rule.DossierKeys;

/** Checks texts by language, and prepares them for display. */
final class Prose {
    /** The languages of the law of a release, in the order of its files. */
    static final List<String> LANGUAGES = List.of("en", "fr", "nl", "de");

    private static final String NO_BREAK = "\u00a0";
    private static final Pattern BEFORE_A_SIGN = Pattern.compile(" (?=[;:!?»](?:\\s|$|[.,)]))");
    private static final Pattern IN_A_NUMBER = Pattern.compile("(?<=\\d) (?=\\d{3}\\b)");
    private static final Pattern SIGN_WITHOUT_SPACE = Pattern.compile("(?<=[a-zà-ÿ)])[;:!?](?=\\s|$)|«[^\\s]|[^\\s]»");
    private static final Pattern KEY_IN_BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BARE_KEY =
            Pattern.compile("(?<![\\w.{\\[\\]])[a-z]\\w*(?:\\[]|\\.[a-z]\\w*)(?:\\[]|\\.\\w+)*(?![\\w\\[])");

    /** The parts that are not translated: ids, readings, periods, and keys. */
    private static final Pattern NAMES = Pattern.compile(
            "\\b(?:[A-Z]{1,3}-[A-Z]{0,2}\\d+[a-z]?|R\\d+|P\\d+[MYD]|[a-z]+[A-Z]\\w+(?:\\[]|\\.\\w+)*)\\b");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])\\d+(?:[ .,]\\d{3}\\b)*");

    /** Numbers whose word is written alike for nothing else, and these words in the order of the languages. */
    private static final List<String> NUMBERS = List.of("3", "4", "5", "6", "7", "10", "12", "30");

    private static final List<List<String>> NUMBER_WORDS = Stream.of(
                    "three four five six seven ten twelve thirty",
                    "trois quatre cinq six sept dix douze trente",
                    "drie vier vijf zes zeven tien twaalf dertig",
                    "drei vier fünf sechs sieben zehn zwölf dreißig")
            .map(words -> List.of(words.split(" ")))
            .toList();

    /** A word by itself, with an ending, or part of one for a period, such as Dreijahresfrist. */
    private static final String A_NUMBER_WORD =
            "(?iu)(?<!\\p{L})%s(?:(?!\\p{L})|(?=en\\b|er\\b|ja|jä|mona|maand|woche|week|wek|tag|dag))";

    /** How people read that a norm binds, or advises, in the order of the languages. */
    private static final List<Pattern> MUST = patterns(
            "\\bmust\\b|\\b(?:has|have) to\\b", "\\bdoi(?:ven)?t\\b", "\\bmoet(?:en)?\\b", "\\b(?:muss|müssen)\\b");

    private static final List<Pattern> SHOULD =
            patterns("\\bshould\\b", "\\bdevrai(?:en)?t\\b", "\\bzou(?:den)?\\b[^.;]*\\bmoeten\\b", "\\bsollten?\\b");

    private final DossierKeys dossier;
    private final Set<String> dossierKeys;
    private final Set<String> lastParts;
    private final List<String> languages;

    /** Texts in some languages; each other language is checked against the first. */
    Prose(DossierKeys dossier, List<String> languages) {
        this.dossier = dossier;
        dossierKeys = dossier.names();
        this.languages = languages;
        lastParts = dossierKeys.stream()
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
    }

    /** The text for display, with the no-break spaces of French. Keys keep their braces, so that they can be replaced by labels. */
    static String shown(String language, String text) {
        if (!language.equals("fr")) {
            return text;
        }
        String signs = BEFORE_A_SIGN.matcher(text).replaceAll(NO_BREAK).replace("« ", "«" + NO_BREAK);
        return IN_A_NUMBER.matcher(signs).replaceAll(NO_BREAK);
    }

    /** Checks that a text exists in each language and is translated. */
    void check(String name, LawNode texts) {
        String first = languages.isEmpty() ? "" : languages.get(0);
        LawNode original = texts.get(first);
        for (String language : languages) {
            LawNode text = texts.get(language);
            if (!text.isThere()) {
                continue;
            }
            checkOne(name + " in " + language, language, text);
            if (!language.equals(first) && original.isThere()) {
                compare(name, language, text, first, original.text());
            }
        }
    }

    /** Checks that a text consists of one or more sentences. */
    void checkSentence(String name, LawNode texts) {
        texts.entries().forEach((language, text) -> {
            if (!text.text().isEmpty() && !text.text().endsWith(".")) {
                text.wrong(name + " in " + language + " is a sentence; end it with a full stop");
            }
        });
    }

    private static List<Pattern> patterns(String... written) {
        return Stream.of(written).map(Pattern::compile).toList();
    }

    /** Checks that a text on what to do binds, or advises, alike in each language. */
    void checkBinding(String name, LawNode texts) {
        Set<String> original = binding(languages.get(0), texts);
        for (String language : languages) {
            Set<String> words = binding(language, texts);
            if (texts.get(language).isThere() && !words.equals(original)) {
                texts.get(language)
                        .wrong(name + " in " + language + " says " + words + ", and in " + languages.get(0) + " "
                                + original + "; let both bind alike");
            }
        }
    }

    private static Set<String> binding(String language, LawNode texts) {
        int place = LANGUAGES.indexOf(language);
        String text = KEY_IN_BRACES.matcher(texts.get(language).text()).replaceAll("");
        String rest = SHOULD.get(place).matcher(text).replaceAll("");
        Set<String> words = new TreeSet<>();
        if (!rest.equals(text)) {
            words.add("should");
        }
        if (MUST.get(place).matcher(rest).find()) {
            words.add("must");
        }
        return words;
    }

    /** Checks the keys in a text on what to do. */
    void checkKeys(String name, LawNode texts) {
        texts.entries().forEach((language, text) -> {
            String where = name + " in " + language;
            for (String key : keysIn(text.text())) {
                if (!dossierKeys.contains(key)) {
                    text.wrong(where + " names {" + key + "}, which is no key of a dossier" + near(key));
                }
            }
            String rest = KEY_IN_BRACES.matcher(text.text()).replaceAll("");
            if (rest.contains("{") || rest.contains("}")) {
                text.wrong(where + " has a brace without its other half; write a key as {waivers}");
            }
            for (MatchResult bare : BARE_KEY.matcher(text.text()).results().toList()) {
                text.wrong(where + " names " + bare.group() + "; write a key of a dossier in braces: {" + bare.group()
                        + "}");
            }
        });
    }

    static void checkOne(String where, String language, LawNode text) {
        String written = text.text();
        if (written.chars()
                .anyMatch(letter -> letter != '\n'
                        && (Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT))) {
            text.wrong(where + " has a character that cannot be printed; remove it");
        }
        if (written.contains("  ") || !written.equals(written.strip()) || written.contains("\n")) {
            text.wrong(where + " has more white space than single spaces; write it as a folded block (>-)");
        }
        if (written.contains(NO_BREAK)) {
            text.wrong(
                    where + " has a no-break space; write a plain one, the compiler puts them where French has them");
        }
        if (language.equals("fr") && SIGN_WITHOUT_SPACE.matcher(written).find()) {
            text.wrong(where + " has a sign without its space; in French one stands before ; : ! ? and inside « »");
        }
    }

    private static void compare(String name, String language, LawNode text, String first, String original) {
        if (text.text().equals(original)) {
            text.wrong(name + " in " + language + " is the text in " + first + "; translate it");
        }
        Set<String> here = namesIn(language, text.text());
        Set<String> there = namesIn(first, original);
        if (!here.equals(there)) {
            Set<String> differing = new TreeSet<>(here);
            differing.addAll(there);
            differing.removeIf(one -> here.contains(one) && there.contains(one));
            text.wrong(name + " in " + language + " and in " + first + " differ in what they name: "
                    + String.join(", ", differing));
        }
    }

    private static Set<String> namesIn(String language, String text) {
        Set<String> names = keysIn(text);
        NAMES.matcher(text).results().map(MatchResult::group).forEach(names::add);
        names.addAll(numbersIn(language, text));
        return names;
    }

    /** The numbers in a text, in digits or as words. */
    static Set<String> numbersIn(String language, String text) {
        Set<String> numbers = new TreeSet<>();
        NUMBER.matcher(text).results().forEach(one -> numbers.add(one.group().replaceAll("\\D", "")));
        int place = LANGUAGES.indexOf(language);
        for (int i = 0; place >= 0 && i < NUMBERS.size(); i++) {
            String word = A_NUMBER_WORD.formatted(NUMBER_WORDS.get(place).get(i));
            if (Pattern.compile(word).matcher(text).find()) {
                numbers.add(NUMBERS.get(i));
            }
        }
        return numbers;
    }

    private static Set<String> keysIn(String text) {
        return KEY_IN_BRACES
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The key of a dossier that is near an unknown one, or those with the same ending. */
    String near(String key) {
        return dossier.near(key)
                .map(near -> "; did you mean " + near + "?")
                .or(() -> sameEnding(key.substring(key.lastIndexOf('.') + 1)))
                .orElse("");
    }

    private Optional<String> sameEnding(String last) {
        return lastParts.contains(last)
                ? Optional.of("; there is "
                        + dossierKeys.stream()
                                .filter(one -> one.endsWith("." + last))
                                .limit(3)
                                .collect(Collectors.joining(", ")))
                : Optional.empty();
    }
}
