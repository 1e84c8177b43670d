package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A baseline as a build uses it. */
class BaselineTest {
    private static final String DAY = "2026-11-24";

    private static final String HEAD = """
            openplp: 1
            partnership: {id: plp-1, operationalSince: 2023-09-01}
            memberships:
            """;

    private static final String ADULT = "  - {id: m-0, kind: RESIDENT, adult: true}\n";
    private static final String MINOR = "  - {id: m-1, kind: RESIDENT, adult: false}\n";
    private static final String ANOTHER = "  - {id: m-2, kind: RESIDENT, adult: false}\n";

    @TempDir
    private Path folder;

    private Path dossier;
    private Path baseline;

    @BeforeEach
    void names() throws IOException {
        dossier = members(ADULT, MINOR);
        baseline = folder.resolve("baseline.json");
    }

    private Path members(String... members) throws IOException {
        return Files.writeString(folder.resolve("dossier.yaml"), HEAD + String.join("", members));
    }

    private Ran check(Object... more) {
        Object[] words = new Object[4 + more.length];
        words[0] = "check";
        words[1] = dossier;
        words[2] = "--on";
        words[3] = DAY;
        System.arraycopy(more, 0, words, 4, more.length);
        return plp(words);
    }

    private void freeze() {
        assertThat(check("--write-baseline", baseline).code()).isZero();
    }

    @Nested
    class Frozen {
        @Test
        void findingsDoNotFailTheBuild() {
            assertThat(check().code()).isEqualTo(1);
            freeze();

            assertThat(check("--baseline", baseline).code()).isZero();
            assertThat(check("--baseline", baseline, "--fail-on", "advice").code())
                    .isZero();
        }

        @Test
        void findingsAreLeftOutAndReportedInOneLine() {
            freeze();

            Ran ran = check("--baseline", baseline);

            assertThat(ran.out())
                    .doesNotContain("B-P2", "\nNot kept (binding)\n", "\nNot on record\n")
                    .contains("NOT COMPLIANT", " findings are frozen in")
                    .containsPattern("not\\s+shown;\\s+--all\\s+lists\\s+them")
                    .containsPattern("not\\s+towards\\s+the\\s+exit\\s+code");
        }

        @Test
        void findingsAreListedAndMarkedIfAllIsAskedFor() {
            freeze();

            Ran ran = check("--baseline", baseline, "--all");

            assertThat(ran.code()).isZero();
            assertThat(ran.out())
                    .contains("\nNot kept (binding)\n", "  B-P2   ", "frozen m-1\n", "B-P4 (frozen)")
                    .containsPattern("and\\s+marked\\s+as\\s+frozen");
        }

        @Test
        void findingsAreMarkedInJson() {
            freeze();

            String json = check("--baseline", baseline, "--format", "json").out();

            assertThat(json).contains("\"overall\" : \"NOT_COMPLIANT\"", "\"frozen\" : true", "\"frozen\" : false");
            assertThat(json).contains("\"baseline\" : {");
            assertThat(check("--format", "json").out()).doesNotContain("\"frozen\"", "\"baseline\"");
        }

        @Test
        void doesNotHideWhatIsNew() throws IOException {
            freeze();
            members(ADULT, MINOR, ANOTHER);

            Ran ran = check("--baseline", baseline);

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out()).contains("\nNot kept (binding)\n", "for    member m-2\n");
            assertThat(ran.out()).doesNotContain("member m-1");
        }

        @Test
        void staysFrozenWhereverItStandsInTheList() throws IOException {
            freeze();
            members(MINOR, ADULT.replace("m-0", "m-9"), ADULT);

            assertThat(check("--baseline", baseline).code()).isZero();
        }

        @Test
        void findingsMayBeUndetermined() throws IOException {
            members(ADULT.replace("kind: RESIDENT, ", ""));
            assertThat(check("--fail-on", "undetermined").code()).isEqualTo(1);
            freeze();

            Ran frozen = check("--fail-on", "undetermined", "--baseline", baseline);
            members(ADULT.replace("kind: RESIDENT, ", ""), ADULT.replace("m-0", "m-9"));
            Ran more = check("--fail-on", "undetermined", "--baseline", baseline);

            assertThat(frozen.code()).isZero();
            assertThat(frozen.out()).contains("CANNOT TELL");
            assertThat(more.code()).isEqualTo(1);
        }

        @Test
        void findingsDoNotMakeARecordSayWhatItDoesNot() throws IOException {
            Files.writeString(dossier, "openplp: 1\npartnership: {id: plp-1}\n");
            freeze();

            assertThat(check("--fail-on", "undetermined", "--baseline", baseline)
                            .code())
                    .isEqualTo(1);
        }
    }

    @Nested
    class Writing {
        @Test
        void givesTheSameBytesOnEveryDayAndInEveryRun() throws IOException {
            freeze();
            String first = Files.readString(baseline);
            Files.delete(baseline);
            freeze();

            assertThat(Files.readString(baseline)).isEqualTo(first);
            assertThat(first)
                    .startsWith("{\n  \"format\" : 1,\n  \"frozen\" : [")
                    .endsWith("}\n")
                    .contains("\"memberships[m-1].adult=false\"")
                    .doesNotContain("\r", DAY);
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }

        @Test
        void leavesTheOldOneWhereTheReportCannotBeWritten() throws IOException {
            members(ADULT, MINOR);

            Ran none = check("--write-baseline", baseline, "--output", folder.resolve("none/report.txt"));
            assertThat(none.code()).isEqualTo(2);
            assertThat(none.err()).doesNotContain("frozen");
            assertThat(baseline).doesNotExist();
            freeze();
            String before = Files.readString(baseline);
            members(ADULT, MINOR, ANOTHER);
            Ran old = check("--write-baseline", baseline, "--grow-baseline", "--output", "/dev/full");

            assertThat(old.code()).isEqualTo(2);
            assertThat(baseline).hasContent(before);
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }

        @Test
        void onlyShrinksWhatIsThere() throws IOException {
            freeze();
            String before = Files.readString(baseline);
            members(ADULT, MINOR, ANOTHER);

            Ran ran = check("--write-baseline", baseline);

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).contains("new and were left out (--grow-baseline freezes them)");
            assertThat(Files.readString(baseline)).isEqualTo(before);
        }

        @Test
        void growsIfThatIsAskedFor() throws IOException {
            freeze();
            members(ADULT, MINOR, ANOTHER);

            Ran ran = check("--write-baseline", baseline, "--grow-baseline");

            assertThat(ran.code()).isZero();
            assertThat(ran.err()).doesNotContain("left out");
            assertThat(Files.readString(baseline)).contains("B-P2:m-1", "B-P2:m-2");
        }

        @Test
        void dropsWhatIsMended() throws IOException {
            freeze();
            members(ADULT, MINOR.replace("false", "true"));

            Ran reported = check("--baseline", baseline);
            Ran written = check("--write-baseline", baseline);

            assertThat(reported.code()).isZero();
            assertThat(reported.out())
                    .contains("1 frozen finding is gone; --write-baseline " + baseline + " drops it.");
            assertThat(written.code()).isZero();
            assertThat(written.err()).contains("1 is gone and was dropped");
            assertThat(Files.readString(baseline)).doesNotContain("B-P2:m-1", "BREACHED");
            assertThat(check("--baseline", baseline).out()).doesNotContain("gone");
        }

        @Test
        void keepsWhatIsFrozenOfOtherPartnerships() throws IOException {
            Path other = Files.writeString(folder.resolve("other.yaml"), (HEAD + MINOR).replace("plp-1", "plp-2"));
            assertThat(check(other, "--write-baseline", baseline).code()).isZero();
            String both = Files.readString(baseline);

            assertThat(check("--write-baseline", baseline).code()).isZero();
            assertThat(Files.readString(baseline)).isEqualTo(both).contains("plp-1", "plp-2");
            assertThat(check("--baseline", baseline).out()).doesNotContain("gone");
            assertThat(check(other, "--baseline", baseline).code()).isZero();
        }

        @Test
        void isLeftAloneIfADossierCannotBeRead() throws IOException {
            freeze();
            String before = Files.readString(baseline);
            Path defective = Files.writeString(folder.resolve("defective.yaml"), "openplp: 2\n");
            members(ADULT);

            Ran ran = check(defective, "--write-baseline", baseline);

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("the baseline was not written");
            assertThat(Files.readString(baseline)).isEqualTo(before);
        }

        @Test
        void mayGoIntoTheFolderOfTheDossiers() {
            for (int i = 0; i < 2; i++) {
                assertThat(plp("check", folder, "--on", DAY, "--write-baseline", baseline)
                                .code())
                        .isZero();
            }
            assertThat(plp("check", folder, "--on", DAY, "--baseline", baseline).code())
                    .isZero();
        }
    }

    @Nested
    class WhatIsNoBaseline {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "                                             | 1:1",
                    "[]                                           | 1:1",
                    "{'format': 2, 'frozen': []}                  | 1:12",
                    "{'format': 1}                                | 1:13",
                    "{'format': 1, 'frozen': {}}                  | 1:25",
                    "{'format': 1, 'frozen': [], 'day': 1}        | 1:29",
                    "{'format': 1, 'frozen': []} {}               | 1:29",
                    "{'format': 1, 'frozen': [{}]}                | 1:27",
                    "{'format': 1, 'frozen': [1]}                 | 1:26",
                    "{'format': 1, 'format': 1, 'frozen': []}     | 1:",
                    "{'format': 1, 'frozen': [                    | 1:",
                    "nonsense                                     | 1:",
                })
        void isReportedWithItsPlaceAndWhatToDo(String content, String place) throws IOException {
            Files.writeString(baseline, content == null ? "" : content.replace('\'', '"'));

            Ran ran = check("--baseline", baseline);

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .hasLineCount(1)
                    .startsWith(baseline + ":" + place)
                    .contains("version control");
        }

        @Test
        void isNeverReplaced() throws IOException {
            Files.writeString(baseline, "something else");

            assertThat(check("--write-baseline", baseline).code()).isEqualTo(3);
            assertThat(check("--write-baseline", baseline, "--grow-baseline").code())
                    .isEqualTo(3);
            assertThat(baseline).hasContent("something else");
        }

        @Test
        void isWrongUsageIfItIsNotThere() {
            Ran ran = check("--baseline", baseline);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err())
                    .contains("there is no file " + baseline, "--write-baseline " + baseline + " creates it");
            assertThat(ran.out()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "--grow-baseline",
                    "--baseline B --grow-baseline",
                    "--baseline B --write-baseline B",
                    "--baseline D",
                    "--write-baseline D",
                    "--baseline B --output B",
                    "--write-baseline N --output N",
                    "--write-baseline ./N --output N",
                    "--baseline F",
                    "--write-baseline F",
                    "--write-baseline F/none/b.json",
                })
        void isWrongUsage(String words) throws IOException {
            freeze();
            String before = Files.readString(baseline);
            String content = Files.readString(dossier);

            Ran ran = check((Object[]) words.replace("./N", folder + "/./new.json")
                    .replace("N", folder + "/new.json")
                    .replace("B", baseline.toString())
                    .replace("D", dossier.toString())
                    .replace("F", folder.toString())
                    .split(" "));

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).isNotBlank().doesNotContain("Exception");
            assertThat(Files.readString(baseline)).isEqualTo(before);
            assertThat(Files.readString(dossier)).isEqualTo(content);
        }
    }
}
