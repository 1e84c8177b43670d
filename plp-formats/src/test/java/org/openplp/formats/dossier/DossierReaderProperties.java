package org.openplp.formats.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;

class DossierReaderProperties {
    private static final DefectTexts TEXTS = DefectTexts.inLanguage(Locale.ENGLISH);
    private static final byte[] JSON = Example.json(false).getBytes(StandardCharsets.UTF_8);

    @Property(tries = 1000)
    void a_damaged_yaml_file_gives_a_dossier_or_defects(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int hits) {
        looksRight(Example.READER.read("damaged.yaml", damaged(Example.bytes(), seed, hits)));
    }

    @Property(tries = 1000)
    void a_damaged_json_file_gives_a_dossier_or_defects(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int hits) {
        looksRight(Example.READER.read("damaged.json", damaged(JSON, seed, hits)));
    }

    @Property(tries = 500)
    void any_bytes_give_a_dossier_or_defects(@ForAll byte[] bytes) {
        looksRight(Example.READER.read("any.yaml", bytes));
        looksRight(Example.READER.read("any.json", bytes));
    }

    @Property(tries = 1000)
    void text_of_the_signs_that_yaml_and_json_are_made_of_gives_a_dossier_or_defects(
            @ForAll("signs") List<String> signs) {
        byte[] bytes = String.join("", signs).getBytes(StandardCharsets.UTF_8);

        looksRight(Example.READER.read("signs.yaml", bytes));
        looksRight(Example.READER.read("signs.json", bytes));
    }

    @Property(tries = 300)
    void no_value_of_the_file_is_in_a_line_about_it(
            @ForAll("leaves") Example.Value leaf, @ForAll @AlphaChars @StringLength(min = 6, max = 12) String word) {
        String secret = "Qz" + word + "qZ";

        for (String wrong : List.of(secret, '"' + secret + " 12\"", "[" + secret + "]", "{" + secret + " x: 1}")) {
            ReadDossier read =
                    Example.READER.read("secret.yaml", leaf.replacedBy(wrong).getBytes(StandardCharsets.UTF_8));

            assertThat(read.defects()).allSatisfy(defect -> {
                assertThat(TEXTS.line(read.file(), defect)).doesNotContain(secret);
                assertThat(defect.toString()).doesNotContain(secret);
            });
        }
    }

    @Property(tries = 200)
    void the_same_file_gives_the_same_result(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int hits) {
        byte[] bytes = damaged(Example.bytes(), seed, hits);

        ReadDossier once = Example.READER.read("same.yaml", bytes);
        ReadDossier again = DossierReader.withDefaultLimit().read("same.yaml", bytes);

        assertThat(again.defects()).isEqualTo(once.defects());
        assertThat(again.dossier()).isEqualTo(once.dossier());
    }

    @Property(tries = 1000)
    void a_file_gives_the_same_for_an_overview_but_places(
            @ForAll long seed, @ForAll @IntRange(max = 3) int hits, @ForAll boolean isJson) {
        String name = isJson ? "same.json" : "same.yaml";
        byte[] bytes = damaged(isJson ? JSON : Example.bytes(), seed, hits);

        ReadDossier whole = Example.READER.read(name, bytes);
        ReadDossier forAnOverview = Example.READER.forOverviews().read(name, bytes);

        assertThat(forAnOverview.defects()).isEqualTo(whole.defects());
        assertThat(forAnOverview.dossier()).isEqualTo(whole.dossier());
    }

    @Provide
    Arbitrary<Example.Value> leaves() {
        return Arbitraries.of(Example.leaves());
    }

    @Provide
    Arbitrary<List<String>> signs() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ": ",
                        ",",
                        ", ",
                        "-",
                        "- ",
                        "\n",
                        "\n  ",
                        "\n    ",
                        "?",
                        "? ",
                        "&a ",
                        "*a",
                        "!",
                        "!!str ",
                        "!<x>",
                        "|",
                        ">",
                        "'",
                        "\"",
                        "#",
                        " #",
                        "%",
                        "%YAML 1.2\n",
                        "@",
                        "`",
                        "~",
                        "---\n",
                        "...\n",
                        "\t",
                        "\r",
                        "\\",
                        "\\u0041",
                        "\\x0",
                        "<<: ",
                        "openplp",
                        "partnership",
                        "memberships",
                        "id",
                        "1",
                        "true",
                        "none",
                        "null",
                        "é",
                        "😀",
                        "\uFEFF")
                .list()
                .ofMaxSize(40);
    }

    private static void looksRight(ReadDossier read) {
        assertThat(read.dossier().isPresent()).isEqualTo(read.defects().isEmpty());
        assertThat(read.defects()).isSortedAccordingTo((a, b) -> a.place().compareTo(b.place()));
        for (PlacedDefect defect : read.defects()) {
            assertThat(TEXTS.line(read.file(), defect)).matches("[ -~é]+:\\d+:\\d+: [ -~]+");
        }
    }

    private static byte[] damaged(byte[] original, long seed, int hits) {
        Random random = new Random(seed);
        byte[] bytes = original.clone();
        for (int i = 0; i < hits; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) ":-{}[],\"'#&*!|>%@~ \n\t".charAt(random.nextInt(21));
                case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 3 -> bytes = without(bytes, at, 1 + random.nextInt(Math.min(40, bytes.length - at)));
                default -> bytes = twice(bytes, at, Math.min(60, bytes.length - at));
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        byte[] shorter = new byte[bytes.length - length];
        System.arraycopy(bytes, 0, shorter, 0, at);
        System.arraycopy(bytes, at + length, shorter, at, shorter.length - at);
        return shorter;
    }

    private static byte[] twice(byte[] bytes, int at, int length) {
        byte[] longer = new byte[bytes.length + length];
        System.arraycopy(bytes, 0, longer, 0, at + length);
        System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
        return longer;
    }
}
