package org.openplp.rules.norm;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openplp.law.Law;
import org.openplp.law.RuleNode;
import org.openplp.rules.norm.Norm.Shape;

/** The law of Exempleville as its compiler writes it, which is no part of what the rules need. */
public final class LawOfAHost {
    private static final List<String> WORDS =
            List.of("modality", "check", "shape", "subject", "undated", "in-force", "bearers", "owed-to", "citations");

    private final Map<String, List<Map<String, List<String>>>> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();

    private LawOfAHost(String prefix, String name, String version, String... languages) {
        for (String language : languages) {
            texts.put(language, new TreeMap<>());
        }
        row("local", Map.of("prefix", prefix, "name", name, "version", version));
    }

    static LawOfAHost in(String... languages) {
        return new LawOfAHost("EXV", "Exempleville", "2026.1", languages);
    }

    /** In English, with the source {@code rules}. */
    public static LawOfAHost named(String prefix, String name, String version) {
        return new LawOfAHost(prefix, name, version, "en")
                .source("rules", "READ")
                .says("en", "source.rules.title", "Rules of " + name)
                .says("en", "source.rules.date", "2026-01-10");
    }

    public LawOfAHost source(String code, String read) {
        row("source", Map.of("code", code, "url", "https://example.org/" + code, "read", read));
        return this;
    }

    /** A recommendation that the coordinator follows, unless some of it is said otherwise. */
    public LawOfAHost norm(String id, Map<String, String> different, String... citations) {
        Map<String, String> words = new LinkedHashMap<>(Map.of(
                "modality", "RECOMMENDATION",
                "check", "JUDGEMENT",
                "shape", "JUDGED",
                "subject", "PARTNERSHIP",
                "undated", "false",
                "in-force", "2026-02-01..",
                "bearers", "COORD",
                "owed-to", "NOBODY"));
        words.putAll(different);
        Map<String, List<String>> row = new LinkedHashMap<>();
        row.put("id", List.of(id));
        WORDS.forEach(word -> row.put(word, List.of(words.getOrDefault(word, ""))));
        row.put("citations", List.of(citations));
        tables.computeIfAbsent("norm", unseen -> new ArrayList<>()).add(row);
        return this;
    }

    /** An obligation that is seen from records and always in force, unless some of it is said otherwise. */
    public LawOfAHost byRecords(String id, Shape shape, SubjectKind subject, String... different) {
        Map<String, String> words = new LinkedHashMap<>(Map.of(
                "modality", "OBLIGATION",
                "check", "RECORDS",
                "shape", shape.name(),
                "subject", subject.name(),
                "undated", Boolean.toString(shape == Shape.OWED),
                "in-force", "",
                "bearers", "PLP"));
        for (int i = 0; i < different.length; i += 2) {
            words.put(different[i], different[i + 1]);
        }
        return norm(id, words, "rules");
    }

    /** The rule of a norm. */
    public LawOfAHost rule(String norm, RuleNode rule) {
        return compiled("rule", Map.of("norm", List.of(norm), "rule", rule.words()));
    }

    /** A case of a norm that is written for people. */
    LawOfAHost shown(String norm, String is) {
        row("shown", Map.of("norm", norm, "is", is));
        return this;
    }

    /** A table of a row that takes no place in the file, in which there could be any number of them. */
    LawOfAHost emptyTable() {
        return compiled("empty", Map.of());
    }

    /** A condition with a name. */
    public LawOfAHost term(String name, RuleNode condition) {
        return compiled("term", Map.of("name", List.of(name), "rule", condition.words()));
    }

    private LawOfAHost compiled(String table, Map<String, List<String>> row) {
        tables.computeIfAbsent(table, unseen -> new ArrayList<>()).add(new TreeMap<>(row));
        return this;
    }

    public LawOfAHost says(String language, String key, String text) {
        requireNonNull(texts.get(language), language).put(key, text);
        return this;
    }

    private void row(String table, Map<String, String> cells) {
        Map<String, List<String>> row = new TreeMap<>();
        cells.forEach((column, word) -> row.put(column, List.of(word)));
        tables.computeIfAbsent(table, unseen -> new ArrayList<>()).add(row);
    }

    public LocalLaw read() {
        return LocalLaw.of(compiled());
    }

    public byte[] compiled() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(Law.TABLES, written(this::writeTables));
        texts.forEach((language, said) -> parts.put(language, written(out -> writeTexts(out, said))));
        return written(out -> {
            out.writeInt(Law.WHOLE << 8 | Law.FORMAT);
            out.writeByte(parts.size());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.writeUTF(part.getKey());
                out.writeInt(part.getValue().length);
                out.write(part.getValue());
            }
        });
    }

    private void writeTables(DataOutputStream out) throws IOException {
        Set<String> words = new LinkedHashSet<>();
        tables.values()
                .forEach(rows -> rows.forEach(row -> row.forEach((column, cell) -> {
                    words.add(column);
                    words.addAll(cell);
                })));
        List<String> numbered = List.copyOf(words);
        out.writeInt(Law.MAGIC);
        out.writeShort(numbered.size());
        for (String word : numbered) {
            out.writeUTF(word);
        }
        out.writeShort(tables.size());
        for (Map.Entry<String, List<Map<String, List<String>>>> table : tables.entrySet()) {
            out.writeUTF(table.getKey());
            List<String> columns = List.copyOf(table.getValue().get(0).keySet());
            writeCell(out, columns, numbered);
            out.writeShort(table.getValue().size());
            for (Map<String, List<String>> row : table.getValue()) {
                for (String column : columns) {
                    writeCell(out, requireNonNull(row.get(column), column), numbered);
                }
            }
        }
    }

    private static void writeCell(DataOutputStream out, List<String> cell, List<String> words) throws IOException {
        out.writeShort(cell.size());
        for (String word : cell) {
            out.writeShort(words.indexOf(word));
        }
    }

    private static void writeTexts(DataOutputStream out, Map<String, String> texts) throws IOException {
        out.writeInt(Law.MAGIC);
        out.writeInt(texts.size());
        int at = 8 + 8 * (texts.size() + 1);
        for (Iterable<String> items : List.of(texts.keySet(), texts.values())) {
            for (String item : items) {
                out.writeInt(at);
                at += item.getBytes(StandardCharsets.UTF_8).length;
            }
            out.writeInt(at);
        }
        for (Iterable<String> items : List.of(texts.keySet(), texts.values())) {
            for (String item : items) {
                out.write(item.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private interface Writing {
        void on(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.on(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
