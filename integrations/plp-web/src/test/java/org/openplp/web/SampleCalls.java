package org.openplp.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.entry.ActReader;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.text.DossierLabels;
import org.openplp.rules.text.Language;
import org.openplp.testkit.cases.ConformanceSuite;
import org.openplp.testsupport.EditedText;
import org.openplp.testsupport.Thorough;

/** The calls whose answers are compared: of every example and case, and of texts that were changed by chance. */
final class SampleCalls {
    private static final Path EXAMPLES = Path.of("../../examples");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::code).toList();
    private static final List<String> READINGS = List.of("as-worded", "binding");
    private static final String SIGNS = ":-{}[],\"'#&*!|>%@~?\\ \n\t\r0a\u0153\u0130\u20AC\uFEFF\u202E\u0000";

    private static final int EDITS = Thorough.isOn() ? 24 : 8;

    /** One dossier in so many is asked about in every way. */
    private static final int EACH = 12;

    private SampleCalls() {}

    /** A dossier and its day. */
    record Sample(String name, String text, LocalDate day) {}

    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>(examples());
        ConformanceSuite suite = ConformanceSuite.ofThisRelease();
        Stream.of(suite.cases(), suite.localCases())
                .flatMap(List::stream)
                .forEach(one -> samples.add(new Sample(
                        one.name(),
                        one.givenDossier().yaml(),
                        one.givenDossier().day())));
        return samples;
    }

    private static List<Sample> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<Sample> examples = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                examples.add(new Sample(file.getFileName().toString(), Files.readString(file), DAY));
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every sample once, in one language after the other; and one of a dozen in every way. */
    static List<Call> ofSamples() {
        List<Call> calls = new ArrayList<>();
        List<Sample> samples = samples();
        int examples = examples().size();
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            Call check = Call.of(
                    "check",
                    "dossier",
                    sample.text(),
                    "name",
                    sample.name(),
                    "on",
                    sample.day().toString(),
                    "all",
                    true);
            calls.add(check.with("lang", turn(LANGUAGES, i), "reading", turn(READINGS, i / LANGUAGES.size())));
            if (i < examples || i % EACH == 0) {
                inEveryWay(check, i / EACH, calls);
            }
        }
        return calls;
    }

    /** In every format and function, each in a language of its turn. */
    private static void inEveryWay(Call check, int turn, List<Call> calls) {
        String day = requireNonNull(check.options().get("on")).toString();
        int next = turn;
        for (ReportFormat format : ReportFormat.values()) {
            calls.add(check.to("report").with("format", format.toString(), "lang", turn(LANGUAGES, next++)));
        }
        Call ahead = check.with("until", day.compareTo("2028-01-01") < 0 ? "2028-01-01" : day);
        calls.add(ahead.to("duties").with("lang", turn(LANGUAGES, next++)));
        calls.add(ahead.to("calendar").with("lang", turn(LANGUAGES, next++)));
        String dossier = requireNonNull(check.options().get("dossier")).toString();
        calls.add(Call.of("diff", "before", dossier, "after", dossier.replace("adult: true", "adult: false"), "on", day)
                .with("lang", turn(LANGUAGES, next++)));
        Call may = check.to("may")
                .with(
                        "act",
                        "admit",
                        "facts",
                        "membership: {id: m-999, kind: RESIDENT, adult: false, joinedOn: " + day + "}");
        calls.add(may.with("lang", turn(LANGUAGES, next++)));
        calls.add(may.to("mayText").with("lang", turn(LANGUAGES, next)));
        calls.add(check.to("toYaml"));
        calls.add(check.to("toJson"));
    }

    /** Looks at texts that somebody edits, one after the other, and what is asked between them. */
    static List<Call> ofEdits() {
        List<Call> calls = new ArrayList<>();
        Random random = new Random(EDITS);
        for (Sample sample : examples()) {
            String text = sample.text();
            for (int i = 0; i < EDITS; i++) {
                Call look = Call.of("look", "dossier", text, "on", sample.day().toString(), "labelled", true)
                        .with("lang", turn(LANGUAGES, i / 3), "reading", turn(READINGS, i / 6), "model", i % 2 == 0);
                calls.add(look);
                calls.add(look.to(turn(List.of("duties", "may", "look", "toYaml", "calendar"), i))
                        .with("act", "admit", "facts", "membership: {id: m-999, adult: false, joinedOn: 2026-12-01}"));
                text = EditedText.of(text, random);
            }
        }
        return calls;
    }

    /** Dossiers with a long text. Many regular expressions of TeaVM take a frame of the stack for each letter. */
    static List<Call> ofLongTexts() {
        return Stream.of(
                        "dorp aan zee ".repeat(10_000) + "!", "dorp aan zee ".repeat(10_000) + "é", "é".repeat(100_000))
                .map("openplp: 1\npartnership: {id: plp-1, name: %s}\n"::formatted)
                .map(dossier -> Call.of("look", "dossier", dossier, "on", DAY.toString(), "model", true))
                .flatMap(look -> Stream.of(
                        look,
                        look.to("toJson"),
                        look.to("toYaml"),
                        look.to("report").with("format", "markdown")))
                .toList();
    }

    /** Tables of members with headings of the language, one that is sound and one with what the reader leaves out or stops at. */
    private static List<Call> ofTables(String language) {
        DossierLabels labels = DossierLabels.inLanguage(Language.of(language).orElseThrow());
        String heading = labels.label("Membership.kind") + "\t" + labels.label("Membership.joinedOn");
        String row = "\n" + labels.label("Membership.Kind.SELF_EMPLOYED") + "\t1/3/2026";
        Call call = Call.of(
                "members", "lang", language, "dossier", "openplp: 1\npartnership: {id: p}\nmemberships: [{id: m-2}]\n");
        return List.of(
                call.with("table", heading + row + row),
                call.with(
                        "table",
                        "\u00C9-mail\tHobby\t" + heading + "\nx\ty"
                                + row.replace("1/3", "31/2").replace("\n", "\t")),
                call.with("table", "x"));
    }

    /** What is asked of no dossier. */
    static List<Call> ofNoDossier() {
        List<Call> calls = new ArrayList<>();
        for (String language : LANGUAGES) {
            calls.add(Call.of("norms", "lang", language));
            calls.add(Call.of("norms", "lang", language, "on", "2020-01-01"));
            calls.add(Call.of("starter", "lang", language, "id", "plp-9"));
            calls.add(Call.of("acts", "lang", language));
            calls.addAll(ofTables(language));
            calls.add(Call.of("schema", "lang", language, "schema", "dossier"));
            int turn = 0;
            for (Norm norm : Register.ofThisRelease().norms()) {
                if (turn++ % LANGUAGES.size() == LANGUAGES.indexOf(language)) {
                    calls.add(Call.of(
                            "explain", "lang", language, "norm", norm.id().value()));
                }
            }
            for (String act : ActReader.names()) {
                calls.add(Call.of("may", "lang", language, "dossier", "{\"openplp\": 1}", "act", act, "facts", "{}"));
            }
        }
        calls.add(Call.of("engine"));
        calls.add(Call.of("check", "dossier", "openplp: 1"));
        calls.add(Call.of("check", "dossier", "openplp: 1", "on", "2026-02-30"));
        calls.add(Call.of("check", "dossier", "openplp: 1", "on", "2026-02-28", "lang", "it"));
        return calls;
    }

    /** Texts of dossiers, each changed in a few places by chance, and the same in each build. */
    static List<Call> ofMutatedTexts(int number) {
        List<Sample> samples = samples();
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Random random = new Random(i);
            Sample sample = samples.get(random.nextInt(samples.size()));
            boolean isJson = i % 7 == 6;
            calls.add(Call.of(
                    "check",
                    "dossier",
                    mutated(sample.text(), random),
                    "name",
                    isJson ? "mutated.json" : "mutated.yaml",
                    "on",
                    sample.day().toString(),
                    "lang",
                    turn(LANGUAGES, i),
                    "reading",
                    turn(READINGS, i / LANGUAGES.size())));
        }
        return calls;
    }

    /** By the law of Exempleville, in every way and language. */
    static List<Call> ofLocalLaw() {
        String law = ExemplevilleLaw.inBase64();
        List<Call> calls = new ArrayList<>();
        for (Sample sample : examples()) {
            Call check = Call.of(
                    "check", "dossier", sample.text(), "on", sample.day().toString(), "law", law);
            inEveryWay(check, calls.size(), calls);
        }
        for (String language : LANGUAGES) {
            Call norms = Call.of("norms", "lang", language, "law", law);
            calls.add(norms);
            calls.add(norms.to("explain").with("norm", "EXV-1"));
            calls.add(norms.to("explain").with("norm", "EXV-2"));
        }
        return calls;
    }

    /** By the law of Exempleville with a few bytes changed by chance, or cut short; the same in each build. */
    static List<Call> ofDamagedLaw(int number) {
        Sample sample = examples().get(0);
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Random random = new Random(i);
            byte[] law = ExemplevilleLaw.compiled();
            for (int left = random.nextInt(4); left > 0; left--) {
                law[random.nextInt(law.length)] = (byte) random.nextInt(256);
            }
            int length = i % 4 == 0 ? random.nextInt(law.length) : law.length;
            Call check = Call.of(
                            "check",
                            "dossier",
                            sample.text(),
                            "on",
                            sample.day().toString(),
                            "all",
                            true)
                    .with("law", Base64.getEncoder().encodeToString(Arrays.copyOf(law, length)))
                    .with("lang", turn(LANGUAGES, i));
            calls.add(check.to(turn(List.of("look", "norms", "explain", "duties"), i / 4))
                    .with("norm", "EXV-1"));
        }
        return calls;
    }

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int left = 1 + random.nextInt(3); left > 0 && !changed.isEmpty(); left--) {
            int at = random.nextInt(changed.length());
            int to = Math.min(changed.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(at, to);
                case 1 -> changed.insert(at, changed.substring(at, to));
                case 2 -> changed.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> changed.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return changed.toString();
    }

    private static String turn(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
