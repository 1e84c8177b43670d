package org.openplp.rules.norm;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openplp.law.Law;
import org.openplp.law.LawTexts;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Parameter;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Register.OpenPoint;
import org.openplp.rules.norm.written.WrittenRules;
import org.openplp.rules.source.Circular;
import org.openplp.rules.source.Circulars;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Conflict;
import org.openplp.rules.source.Conflicts;
import org.openplp.rules.source.InForce;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Language;

/** Reads the compiled law of a country. */
final class CountryLaw {
    private final Law law;
    private final NormTexts wording;
    private final WrittenRules written;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, InForce> statutes = new HashMap<>();
    private final Map<Language, List<OpenPoint>> openPoints = new ConcurrentHashMap<>();
    private final Map<Language, Circulars> circulars = new ConcurrentHashMap<>();
    private final Map<Language, Conflicts> conflicts = new ConcurrentHashMap<>();

    CountryLaw(Law law) {
        this.law = law;
        this.wording = new NormTexts(
                EnumSet.allOf(Language.class), Language.ENGLISH, "", this::texts, () -> law.rows("shown"));
        this.written = new WrittenRules(law::rows);
        for (Law.Row row : law.rows("source")) {
            sources.put(row.get("code"), source(row));
        }
    }

    static CountryLaw ofThisRelease() {
        return new CountryLaw(Law.ofThisRelease());
    }

    /** @throws IllegalArgumentException if it is no law of a country that this release can read */
    static CountryLaw of(byte[] compiled) {
        Law law = Law.of(compiled);
        if (law.rows(Law.BOOK).isEmpty()) {
            throw new IllegalArgumentException(
                    "this is the law of a municipality or zone, which adds to a book; LocalLaw.of reads it");
        }
        return new CountryLaw(law);
    }

    /** A word for people whom norms ask something, or towards whom they are owed. */
    static Optional<String> people(Language language, String key) {
        return key.startsWith("bearer.") || key.startsWith("addressee.")
                ? Law.ofThisRelease().texts(language.code()).find(key)
                : Optional.empty();
    }

    WrittenRules written() {
        return written;
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** The norms in the order of the law. */
    List<Norm> norms() {
        List<Law.Row> rows = law.rows("norm");
        for (Law.Row row : rows) {
            if (sources.containsKey(row.get("id"))) {
                statutes.put(row.get("id"), InForce.parse(row.get("in-force")));
            }
        }
        List<Norm> norms = new ArrayList<>(rows.size());
        for (Law.Row row : rows) {
            norms.add(norm(row));
        }
        return norms;
    }

    List<OpenPoint> openPoints(Language language) {
        return openPoints.computeIfAbsent(language, this::readOpenPoints);
    }

    Circulars circulars(Language language) {
        return circulars.computeIfAbsent(language, this::readCirculars);
    }

    Conflicts conflicts(Language language) {
        return conflicts.computeIfAbsent(language, this::readConflicts);
    }

    private List<OpenPoint> readOpenPoints(Language language) {
        LawTexts texts = texts(language);
        List<OpenPoint> points = new ArrayList<>();
        for (Law.Row row : law.rows("reading")) {
            points.add(new OpenPoint(
                    row.get("of"), Set.copyOf(row.list("concerned")), texts.text("reading." + row.get("name"))));
        }
        return List.copyOf(points);
    }

    private Circulars readCirculars(Language language) {
        LawTexts texts = texts(language);
        return new Circulars(
                law.rows("circular").stream().map(row -> circular(row, texts)).toList());
    }

    private Conflicts readConflicts(Language language) {
        LawTexts texts = texts(language);
        Map<String, List<Law.Row>> positions =
                law.rows("position").stream().collect(Collectors.groupingBy(row -> row.get("conflict")));
        return new Conflicts(law.rows("conflict").stream()
                .map(row -> conflict(row, positions.getOrDefault(row.get("id"), List.of()), texts))
                .toList());
    }

    private LawTexts texts(Language language) {
        return law.texts(language.code());
    }

    private Source source(Law.Row row) {
        LawTexts english = texts(Language.ENGLISH);
        String code = row.get("code");
        return new Source(
                code,
                english.text("source." + code + ".title"),
                english.text("source." + code + ".date"),
                row.get("url"),
                row.get("tier"),
                Source.Read.valueOf(row.get("read")));
    }

    private Norm norm(Law.Row row) {
        LawTexts english = texts(Language.ENGLISH);
        String id = row.get("id");
        String stage = row.get("stage");
        return ImmutableNorm.builder()
                .id(NormId.of(id))
                .section(row.get("section"))
                .statement(english.text(id + ".statement"))
                .bearers(each(row.list("bearers"), Bearer::valueOf))
                .otherActors(each(row.list("actors"), Bearer::valueOf))
                .modality(Modality.valueOf(row.get("modality")))
                .force(Force.valueOf(row.get("force")))
                .check(CheckKind.valueOf(row.get("check")))
                .shape(Shape.valueOf(row.get("shape")))
                .subject(SubjectKind.valueOf(row.get("subject")))
                .undated(row.get("undated").equals("true"))
                .scope(NormScope.of(row.get("scope")))
                .condition(english.text(id + ".condition"))
                .interpretation(english.text(id + ".interpretation"))
                .parameters(each(row.list("parameters"), CountryLaw::parameter))
                .facts(new LinkedHashSet<>(row.list("facts")))
                .inForce(InForce.parse(row.get("in-force")))
                .citations(each(row.list("citations"), this::dated))
                .confidence(row.get("confidence"))
                .merged(row.list("merged"))
                .stage(stage.isEmpty() ? Optional.empty() : Optional.of(stage))
                .written(written)
                .wording(wording)
                .build();
    }

    /** What each word means. Streams would take a third of the time in which the law is read. */
    private static <T> List<T> each(List<String> words, Function<String, T> meaning) {
        List<T> meant = new ArrayList<>(words.size());
        for (String word : words) {
            meant.add(meaning.apply(word));
        }
        return meant;
    }

    private static Parameter parameter(String text) {
        int equals = text.indexOf('=');
        return new Parameter(text.substring(0, equals), text.substring(equals + 1));
    }

    /** Reads a citation of a norm. If there is a norm about the whole cited source, the citation has the period of that norm. */
    private Citation dated(String label) {
        Citation citation = citation(label);
        return citation.inForce(statutes.getOrDefault(citation.source().code(), InForce.NOT_KNOWN));
    }

    /** Reads a citation such as {@code PROF:C-T8} or {@code K01 cl.2}. */
    private Citation citation(String label) {
        int end = 0;
        while (end < label.length() && label.charAt(end) != ' ' && label.charAt(end) != ':') {
            end++;
        }
        return new Citation(
                source(label.substring(0, end)),
                end == label.length() ? "" : label.substring(end + 1).strip(),
                InForce.NOT_KNOWN);
    }

    private Source source(String code) {
        return requireNonNull(sources.get(code), () -> "no source has the code " + code);
    }

    private Circular circular(Law.Row row, LawTexts texts) {
        String id = row.get("id");
        List<Circular.Claim> claims = row.list("claims").stream()
                .map(this::claim)
                .sorted(Comparator.comparing(Circular.Claim::date))
                .toList();
        return new Circular(
                id,
                texts.text("circular." + id + ".title"),
                claims,
                row.list("replaces").stream().findFirst(),
                Set.copyOf(row.list("norms")),
                texts.text("circular." + id + ".note"));
    }

    /** Reads a claim such as {@code 2019-02-14 K02}, or a date alone if no source gives it. */
    private Circular.Claim claim(String text) {
        List<String> words = List.of(text.split(" "));
        return new Circular.Claim(
                LocalDate.parse(words.get(0)),
                words.subList(1, words.size()).stream().map(this::source).toList());
    }

    private Conflict conflict(Law.Row row, List<Law.Row> rows, LawTexts texts) {
        String id = row.get("id");
        String key = "conflict." + id + ".";
        List<Conflict.Position> positions = new ArrayList<>();
        for (Law.Row position : rows) {
            positions.add(new Conflict.Position(
                    texts.text(key + "position." + positions.size()),
                    position.list("sources").stream().map(this::citation).toList()));
        }
        return new Conflict(
                id,
                row.get("section"),
                texts.text(key + "title"),
                Set.copyOf(row.list("norms")),
                positions,
                texts.text(key + "taken"),
                texts.text(key + "why"),
                row.list("reading").stream().findFirst());
    }
}
