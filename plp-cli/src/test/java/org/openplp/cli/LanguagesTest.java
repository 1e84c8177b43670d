package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.Thorough;

@DisplayName("A language that is asked for")
class LanguagesTest {
    private static final String CROISETTE = "../examples/plp-croisette.yaml";
    private static final String NEW = "../examples/plp-new.yaml";
    private static final String LATER = CROISETTE + " " + CROISETTE + " --on 2026-11-24 --then-on 2027-11-24";

    /** Programs read its codes, and one of them may be a word of English. */
    private static final String JSON = "--format " + ReportFormat.JSON;

    /** A place to fill cuts a text into the pieces that can be looked for. */
    private static final Pattern PLACE = Pattern.compile("\\{\\d(\\.\\.)?}|\\$\\{[A-Z-]+}|%n");

    /** A word of English that is no word of the others, or a piece of several words. */
    private static final Pattern TELLING = Pattern.compile(".*\\p{L}{2,} \\p{L}{2,}.*|\\p{L}{8,}");

    private static final Map<Language, List<String>> ENGLISH_PIECES =
            Arrays.stream(Language.values()).collect(Collectors.toMap(one -> one, LanguagesTest::englishPieces));

    /** Three dossiers, and one that cannot be read. */
    @TempDir
    private static Path many;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fillTheFolderOfMany() throws IOException {
        Files.copy(Path.of(CROISETTE), many.resolve("a.yaml"));
        Files.copy(Path.of(CROISETTE), many.resolve("b.yaml"));
        Files.copy(Path.of(NEW), many.resolve("c.yaml"));
        Files.writeString(many.resolve("d.yaml"), "openplp: 2\npartnership: {id: plp-1}\n");
    }

    static List<String> runs() {
        Stream<String> inEveryFormat = Stream.of(ReportFormat.values())
                .flatMap(format -> Stream.of(
                                "check " + CROISETTE + " --on 2026-11-24",
                                "check " + CROISETTE + " --on 2026-11-24 --all",
                                "check ../examples/plp-through-time.yaml --on 2026-11-24",
                                "check MANY --on 2026-11-24")
                        .map(run -> run + " --format " + format));
        Stream<String> others = Stream.of(
                "check " + CROISETTE + " --on 2018-11-24 --all --reading binding",
                "check " + NEW + " --on 2026-11-24",
                "check " + CROISETTE + " " + NEW + " --on 2026-11-24",
                "check MANY --on 2026-11-24 --summary",
                "check MANY --on 2026-11-24 --summary --format html",
                "check MANY --on 2026-11-24 --summary --format markdown",
                "check " + CROISETTE + " --on 2018-11-24 --all --format html",
                "check " + CROISETTE + " --on 2018-11-24 --all --format markdown",
                "check " + CROISETTE + " --on 2018-11-24 --all --format sarif",
                "new",
                "import ../examples/members.csv --number-from m-1",
                "import --help",
                "new --help",
                "schema --help",
                "duties " + CROISETTE + " --on 2026-11-24 --all",
                "duties " + CROISETTE + " --on 2026-11-24 --all --format html",
                "duties " + CROISETTE + " --on 2026-11-24 --format ics",
                "may admit " + CROISETTE + " membership.id=m-99 membership.joinedOn=2026-12-01",
                "may admit " + CROISETTE
                        + " membership.id=m-99 membership.joinedOn=2026-12-01 membership.kind=RESIDENT membership.adult=false",
                "may open " + NEW + " day=2026-12-01",
                "may open " + CROISETTE + " day=2026-12-01",
                "may open " + NEW + " day=2026-12-01 --format html",
                "diff " + LATER,
                "diff " + LATER + " --format markdown",
                "diff " + LATER + " --all --then-book with-examples",
                "diff " + CROISETTE + " " + NEW + " --on 2026-11-24",
                "diff " + NEW + " " + CROISETTE + " --on 2026-11-24",
                "explain C-T8b",
                "explain M-P2",
                "explain CRE-12",
                "explain ROI-1",
                "explain LIM-1",
                "norms",
                "norms --on 2009-01-01",
                "check --help",
                "duties --help",
                "may --help",
                "diff --help",
                "norms --help",
                "explain --help",
                "--help");
        return Thorough.orOneOf(60, Stream.concat(inEveryFormat, others).toList());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void leavesNoEnglishAndInFrenchNoMarkCloseToItsWord(String run) {
        Ran english = in(Language.ENGLISH, run);
        for (Language language : List.of(Language.FRENCH, Language.DUTCH, Language.GERMAN)) {
            Ran ran = in(language, run);

            assertThat(ran.code()).as(language.code()).isEqualTo(english.code());
            assertThat(ran.out()).as(language.code()).isNotEmpty();
            assertThat(ran.err().isEmpty())
                    .as(language.code())
                    .isEqualTo(english.err().isEmpty());
            if (!run.endsWith(JSON)) {
                assertLeavesNoEnglish(ran, language);
            }
            if (language == Language.FRENCH) {
                assertThat(FrenchSpacing.closeMarks(ran.out())).isEmpty();
            }
        }
    }

    private static Ran in(Language language, String run) {
        return plp((Object[]) (run.replace("MANY", many.toString()) + " --lang " + language.code()).split(" "));
    }

    private static void assertLeavesNoEnglish(Ran ran, Language language) {
        String words = flat(words(ran.printed()));
        Norm norm = Register.ofThisRelease().norms().get(0);
        String reported = withoutTitles(words, Texts.inLanguage(language))
                .replace("binding, breach, undetermined, advice, never", "");
        assertThat(Register.ofThisRelease().sources())
                .filteredOn(source ->
                        !Texts.inLanguage(language).title(norm, source).equals(source.title()))
                .extracting(source -> flat(source.title()))
                .filteredOn(title -> title.length() > 20)
                .noneMatch(words::contains);
        assertThat(pieces(language).filter(piece -> stands(piece, reported)))
                .as(reported)
                .isEmpty();
    }

    /** The proof that the pieces are those that the command prints: in English many of them are found. */
    @Test
    void isLookedForByPiecesThatEnglishHas() {
        String reported = flat(plp("check", CROISETTE, "--on", "2026-11-24").out());

        assertThat(pieces(Language.FRENCH).filter(piece -> stands(piece, reported)))
                .hasSizeGreaterThan(40)
                .contains("Not kept", "Not on record", "needed for");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isNamedInEveryJson(Language language) {
        String field = "\"language\" : \"" + language.code() + "\"";
        for (String run : List.of(
                "check " + CROISETTE + " --on 2026-11-24",
                "check " + CROISETTE + " " + NEW + " --on 2026-11-24",
                "duties " + CROISETTE + " --on 2026-11-24",
                "may admit " + CROISETTE + " membership.id=m-99 membership.joinedOn=2026-12-01",
                "diff " + LATER,
                "norms")) {
            assertThat(plp((Object[]) (run + " --format json --lang " + language.code()).split(" "))
                            .out()
                            .lines()
                            .limit(4))
                    .as(run)
                    .anyMatch(line -> line.contains(field));
        }
    }

    @Test
    void changesTheTextsOfAReportAndNoCode() {
        String english = plp("check", CROISETTE, "--on", "2026-11-24", "--format", "json")
                .out();
        String dutch = plp("check", CROISETTE, "--on", "2026-11-24", "--format", "json", "--lang", "nl")
                .out();
        Pattern texts = Pattern.compile("\"(language|message|text|title|value)\" : \"(\\\\.|[^\"])*\"");

        assertThat(dutch).contains("\"message\" : \"Het lid is niet meerderjarig.\"");
        assertThat(texts.matcher(dutch).replaceAll(""))
                .isEqualTo(texts.matcher(english).replaceAll(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --lang pt FILE | --lang pt is not one of: en, fr, nl, de",
                "check --lang | --lang is missing",
                "check FILE --on demain --lang fr | --on\u00a0: demain n'a pas la forme d'une date",
                "--lang nl check | FILE ontbreekt",
                "check FILE --lang nl --format pdf | --format pdf staat niet in deze lijst: text, json",
                "check FILE --lang de --max-size viel | --max-size: eine ganze Zahl wird erwartet",
                "check FILE --lang de --max-size 0 | --max-size muss zwischen 1 und 1024 MiB liegen",
                "check FILE --nimmer --lang nl | er is geen optie --nimmer",
                "--lang nl | er ontbreekt een opdracht; de opdrachten zijn check",
                "--lang nl nonsens | er is geen opdracht nonsens; de opdrachten zijn check",
                "--lang de chek | es gibt keinen Befehl chek; war check gemeint?",
                "norms x --lang nl | dit wordt hier niet verwacht: x",
                "explain X-1 --lang fr | aucune norme n'a l'identifiant X-1",
                "explain CHA10 --lang fr | vouliez-vous dire CHA-10",
                "explain CHA10 --lang nl | bedoelde u CHA-10?",
                "explain CHA10 --lang de | war CHA-10 gemeint?",
                "may fly FILE --lang de | es gibt keine Handlung fly; möglich sind: ",
                "may open FILE nowhere --lang nl | schrijf een gegeven als KEY=VALUE",
                "duties FILE --on 2026-11-24 --until 2026-11-23 --lang fr | précède le jour considéré",
                "check FILE --baseline nowhere.json --lang de | es gibt keine Datei nowhere.json"
            })
    void isThatOfMistakesToo(String words, String said) {
        Ran ran = plp((Object[]) words.replace("FILE", words.contains(" FILE") ? CROISETTE : "")
                .strip()
                .split(" +"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("plp: ").contains(said);
    }

    @Test
    void isThatOfDefectsAndOfBaselinesThatAreNone() throws IOException {
        Path defective = Files.writeString(folder.resolve("a.yaml"), "openplp: 1\npartnership: {id: plp-1, nmae: x}\n");
        Path baseline = Files.writeString(folder.resolve("b.json"), "{}");

        assertThat(plp("check", defective, "--lang", "nl").err())
                .startsWith(defective + ":2:26: partnership.nmae: ")
                .contains("Bedoelde u “name”?");
        assertThat(plp("check", CROISETTE, "--baseline", baseline, "--lang", "fr")
                        .err())
                .startsWith(baseline
                        + ":1:2: un fichier de référence (baseline) doit contenir les clés format et frozen\u00a0; ");
    }

    @Test
    void changesNoBaseline() throws IOException {
        Path french = folder.resolve("fr.json");
        Path english = folder.resolve("en.json");

        plp("check", CROISETTE, "--on", "2026-11-24", "--write-baseline", french, "--lang", "fr");
        plp("check", CROISETTE, "--on", "2026-11-24", "--write-baseline", english);

        assertThat(Files.readString(french)).isEqualTo(Files.readString(english));
    }

    private static Stream<String> pieces(Language language) {
        return ENGLISH_PIECES.getOrDefault(language, List.of()).stream();
    }

    /** The texts of the English bundles, in pieces between their places, that are not texts of the other language too, at the start of a sentence or within. */
    private static List<String> englishPieces(Language language) {
        TreeSet<String> pieces = new TreeSet<>();
        TreeSet<String> others = new TreeSet<>();
        for (Bundles bundle : Bundles.all()) {
            Map<String, String> other = bundle.texts(language);
            others.addAll(other.values());
            other.values().stream()
                    .filter(text -> !text.isEmpty())
                    .map(Labels::sentence)
                    .forEach(others::add);
            bundle.texts(Language.ENGLISH).values().stream()
                    .flatMap(text -> Arrays.stream(PLACE.split(text)))
                    .map(piece -> piece.replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", ""))
                    .filter(piece -> TELLING.matcher(piece).matches() && !piece.startsWith("plp "))
                    .forEach(pieces::add);
        }
        String all = " " + flat(String.join(" | ", others)) + " ";
        return pieces.stream()
                .map(LanguagesTest::flat)
                .filter(piece -> !stands(piece, all))
                .toList();
    }

    private static boolean stands(String piece, String reported) {
        for (int at = reported.indexOf(piece); at >= 0; at = reported.indexOf(piece, at + 1)) {
            int end = at + piece.length();
            boolean begins = at == 0
                    || !(Character.isLetterOrDigit(reported.charAt(at - 1))
                            || "./-[".indexOf(reported.charAt(at - 1)) >= 0);
            if (begins && (end == reported.length() || !Character.isLetterOrDigit(reported.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** What is said, without what only programs read: markup, keys and tags. */
    private static String words(String reported) {
        String words = reported.startsWith("<!DOCTYPE html>")
                ? reported.replaceAll("(?s)<(style|script)>.*?</\\1>|<[^>]*>", "")
                        .replace("&#39;", "'")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&")
                : reported;
        return words.replaceAll("(?s)\"tags\" : \\[[^]]*]", "").replaceAll("\"\\w+\" : ", "");
    }

    /** A source may have an English name in every language. */
    private static String withoutTitles(String reported, Texts texts) {
        String left = reported;
        Norm norm = Register.ofThisRelease().norms().get(0);
        for (Source source : Register.ofThisRelease().sources()) {
            left = left.replace(flat(texts.title(norm, source)), "");
        }
        return left;
    }

    private static String flat(String text) {
        return text.replace("\r\n ", "").replaceAll("\\s+", " ");
    }
}
