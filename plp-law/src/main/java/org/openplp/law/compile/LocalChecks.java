package org.openplp.law.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.law.Law;
import org.openplp.law.cases.CaseGroup;
import org.openplp.law.cases.WrittenCase;
import org.openplp.law.node.LawNode;
import org.openplp.law.node.YamlFile;
import org.openplp.law.rule.DossierKeys;

/** Checks local law for mistakes that the schema cannot detect. */
final class LocalChecks {
    private static final List<String> PROSE = List.of("statement", "condition", "interpretation", "met", "not", "do");
    private static final List<String> SENTENCES = List.of("statement", "met", "not", "do");
    private static final List<String> WITH_KEYS = List.of("met", "not", "do");
    private static final Set<String> ASKS_NOTHING = Set.of("PERMISSION", "DEFINITION");
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,49}");

    private final LawNode local;
    private final List<Book.WrittenNorm> norms;
    private final DossierKeys dossierKeys;
    private final Map<Book.WrittenNorm, List<WrittenCase>> cases = new LinkedHashMap<>();
    private final List<String> languages;
    private final Map<String, LawNode> sources;
    private final Prose prose;

    LocalChecks(LawNode local, List<Book.WrittenNorm> norms, DossierKeys dossierKeys) {
        this.local = local;
        this.norms = norms;
        this.dossierKeys = dossierKeys;
        languages = local.get("languages").texts();
        sources = local.get("sources").entries();
        prose = new Prose(dossierKeys, languages);
    }

    void run() {
        if (!local.isThere()) {
            return;
        }
        head();
        Set<String> ids = new HashSet<>();
        Map<String, String> statements = new HashMap<>();
        for (Book.WrittenNorm norm : norms) {
            id(norm, ids);
            texts(norm);
            NormChecks.form(norm);
            needs(norm);
            norm.item().get("citations").items().forEach(this::citation);
            cases(norm);
            LawNode statement = norm.item().get("statement");
            String other = statements.putIfAbsent(
                    languages.isEmpty() ? "" : statement.get(languages.get(0)).text(), norm.id());
            if (other != null && !languages.isEmpty()) {
                statement.wrong("the statement is that of " + other + " too; say what is of this norm");
            }
        }
    }

    /** Checks the labels of terms. */
    void terms(LawNode file) {
        file.get("terms").entries().values().forEach(term -> text("label", term.get("label")));
    }

    /** The cases by norm, once they are checked. */
    Map<Book.WrittenNorm, List<WrittenCase>> cases() {
        return cases;
    }

    private void head() {
        LawNode prefix = local.get("prefix");
        if (prefixesOfTheRegister().contains(prefix.text())) {
            prefix.wrong("the prefix " + prefix.text() + " is one of the register; take another");
        }
        Set<String> seen = new HashSet<>();
        for (LawNode language : local.get("languages").items()) {
            if (!seen.add(language.text())) {
                language.wrong(language.text() + " is there twice; keep one of them");
            }
        }
        sources.forEach((code, source) -> {
            if (!SOURCE.matcher(code).matches()) {
                source.wrong("the code of a source is letters, digits and hyphens; not " + code);
            }
            for (String key : List.of("title", "date")) {
                if (source.get(key).isGroup()) {
                    languages(key, source.get(key));
                    prose.check(key, source.get(key));
                }
            }
        });
    }

    private static Set<String> prefixesOfTheRegister() {
        return Law.ofThisRelease().rows("norm").stream()
                .flatMap(row -> Stream.concat(Stream.of(row.get("id")), row.list("merged").stream()))
                .map(id -> id.substring(0, id.indexOf('-')))
                .collect(Collectors.toSet());
    }

    private void id(Book.WrittenNorm norm, Set<String> ids) {
        LawNode id = norm.item().get("id");
        String file = YamlFile.name(norm.item().file());
        if (!id.isThere()) {
            return;
        }
        if (!norm.id().equals(file)) {
            id.wrong("the norm " + norm.id() + " stands in " + file + ".yaml; a file has the name of its norm");
        }
        if (!norm.id().startsWith(norm.section() + "-")) {
            id.wrong(norm.id() + " has not the prefix of local.yaml; begin it with " + norm.section() + "-");
        }
        if (!ids.add(norm.id().toLowerCase(Locale.ROOT))) {
            id.wrong("there is another norm " + norm.id() + ", or one that differs by capitals alone; take a free id");
        }
    }

    private void cases(Book.WrittenNorm norm) {
        List<WrittenCase> read = CaseGroup.of(norm.item(), dossierKeys.names(), prose::near);
        cases.put(norm, read);
        for (WrittenCase one : read) {
            LawNode show = one.item().get("show");
            text("show", show);
            prose.checkSentence("show", show);
        }
    }

    private void text(String name, LawNode texts) {
        if (texts.isGroup()) {
            languages(name, texts);
        }
        prose.check(name, texts);
    }

    private void texts(Book.WrittenNorm norm) {
        PROSE.forEach(key -> text(key, norm.item().get(key)));
        SENTENCES.forEach(key -> prose.checkSentence(key, norm.item().get(key)));
        WITH_KEYS.forEach(key -> prose.checkKeys(key, norm.item().get(key)));
    }

    /** Checks that every text has exactly the languages of the host. */
    private void languages(String name, LawNode texts) {
        String all = String.join(", ", languages);
        for (String language : languages) {
            if (!texts.get(language).isThere()) {
                texts.wrong(name + " has no " + language + "; local.yaml promises " + all);
            }
        }
        for (LawNode language : texts.keys()) {
            if (!languages.contains(language.text())) {
                language.wrong(name + " is in " + language.text() + ", which is none of the languages of local.yaml ("
                        + all + "); add it there, or remove the text");
            }
        }
    }

    private static void needs(Book.WrittenNorm norm) {
        LawNode check = norm.item().get("check");
        if (check.text().equals("RECORDS")) {
            Stream.of("not", "do")
                    .filter(key -> !norm.item().get(key).isThere())
                    .forEach(key -> check.wrong("a norm that records show has " + key + "; add it"));
        }
        if (check.text().equals("NONE") && !ASKS_NOTHING.contains(norm.word("modality"))) {
            check.wrong(
                    "only a permission or a definition has nothing to check; write JUDGEMENT for what people judge");
        }
    }

    private void citation(LawNode item) {
        String code = item.text().split(" ", 2)[0];
        if (!sources.containsKey(code)) {
            item.wrong(item.text() + " begins with the code of no source; add " + code
                    + " under sources of local.yaml, or correct it");
        }
    }
}
