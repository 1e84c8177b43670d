package org.openplp.formats.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.Places;

class DossierReaderTest {
    private static final String SMALL = "openplp: 1\npartnership: {id: plp-1}\n";

    @TempDir
    private Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Defect onlyDefectAtTheStart(ReadDossier read) {
        assertThat(read.defects()).hasSize(1);
        assertThat(read.defects().get(0).place()).isEqualTo(new Place(1, 1));
        assertThat(read.dossier()).isEmpty();
        return read.defects().get(0).defect();
    }

    @Nested
    class A_file {
        @Test
        void is_read_under_its_path() throws IOException {
            Path path = file("a.yaml", bytes(SMALL));

            ReadDossier read = Example.READER.read(path);

            assertThat(read.file()).isEqualTo(path.toString());
            assertThat(read.defects()).isEmpty();
            assertThat(read.dossier())
                    .hasValueSatisfying(
                            dossier -> assertThat(dossier.partnership().id()).isEqualTo("plp-1"));
        }

        @Test
        void has_the_digest_of_its_bytes_whatever_is_in_it() {
            assertThat(Example.READER.read("a.yaml", bytes(SMALL)).digest())
                    .contains("e4d9fd780824e79e6ddccc6bf794dfdde4a921ec6051e03ef0d1cfe09530ee18");
            assertThat(Example.READER.read("a.yaml", new byte[0]).digest())
                    .contains("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        }

        @Test
        void has_no_digest_and_no_places_for_an_overview() {
            ReadDossier read = Example.READER.forOverviews().read("a.yaml", bytes(SMALL));

            assertThat(read.digest()).isEmpty();
            assertThat(read.places().of(FactPath.of("partnership.id"))).isEqualTo(Place.START);
            assertThat(read.dossier())
                    .isEqualTo(Example.READER.read("a.yaml", bytes(SMALL)).dossier());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "\uFEFF{\"openplp\": 1, \"partnership\": {\"id\": \"plp-1\"}}",
                    "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-1\", \"id\": \"plp-2\"}}",
                    "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-\u00e9\"}}",
                    "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-1\"}} {}",
                    "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-1\u007F\"}}",
                    "{\"openplp\": 1, \"partnership\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}",
                    "openplp: 1\npartnership: &a {id: plp-1}\nincidents: [*a]",
                    "openplp: 1\npartnership: !!map {id: plp-1}",
                    "openplp: 1\npartnership: {id: plp-1}\n---\nopenplp: 1",
                    "openplp: 1\npartnership: {id: plp-1}\nmemberships: [{id: m-1}, {id: m-1}]"
                })
        void has_the_same_defects_and_facts_for_an_overview(String text) {
            for (String name : new String[] {"a.json", "a.yaml"}) {
                ReadDossier whole = Example.READER.read(name, bytes(text));
                ReadDossier read = Example.READER.forOverviews().read(name, bytes(text));

                assertThat(read.defects()).isEqualTo(whole.defects());
                assertThat(read.dossier()).isEqualTo(whole.dossier());
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 65_535, 65_536, 65_537, 200_000})
        void is_read_to_its_last_byte(int more) throws IOException {
            String text = SMALL + "#" + "x".repeat(more) + "\nmemberships: []\n";

            assertThat(Example.READER.read(file("a.yaml", bytes(text))).digest())
                    .isEqualTo(Example.READER.read("a.yaml", bytes(text)).digest());
        }

        @ParameterizedTest
        @ValueSource(strings = {"a.json", "A.JSON", "a.yaml.Json"})
        void is_json_if_its_name_says_so(String name) {
            assertThat(onlyDefectAtTheStart(Example.READER.read(name, bytes(SMALL)))
                            .code())
                    .isEqualTo(DefectCode.SYNTAX);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a.yaml", "a.yml", "a.txt", "json", "-"})
        void is_yaml_otherwise(String name) {
            assertThat(Example.READER.read(name, bytes(SMALL)).defects()).isEmpty();
        }

        @Test
        void that_is_missing_is_reported() {
            assertThat(onlyDefectAtTheStart(Example.READER.read(folder.resolve("none.yaml"))))
                    .isEqualTo(Defect.at("", DefectCode.FILE_UNREADABLE, "missing"));
        }

        @Test
        void that_is_a_directory_is_reported() {
            assertThat(onlyDefectAtTheStart(Example.READER.read(folder)))
                    .isEqualTo(Defect.at("", DefectCode.FILE_UNREADABLE, "directory"));
        }

        /** Nobody may ever write to it. */
        @Test
        @Timeout(60)
        void that_is_a_pipe_or_a_device_is_reported() throws Exception {
            Path pipe = folder.resolve("pipe.yaml");
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), pipe);

            for (Path one : List.of(pipe, link, Path.of("/dev/zero"))) {
                assertThat(onlyDefectAtTheStart(Example.READER.read(one)))
                        .isEqualTo(Defect.at("", DefectCode.FILE_UNREADABLE, "special"));
            }
        }

        /** The system lets not even the administrator read this one. */
        @Test
        @EnabledOnOs(OS.LINUX)
        void that_may_not_be_read_is_reported() {
            Path path = Path.of("/proc/sys/vm/drop_caches");

            assertThat(onlyDefectAtTheStart(Example.READER.read(path)))
                    .isEqualTo(Defect.at("", DefectCode.FILE_UNREADABLE, "denied"));
        }

        @Test
        void that_lies_under_a_file_is_reported() throws IOException {
            Path path = file("a.yaml", bytes(SMALL)).resolve("b.yaml");

            assertThat(onlyDefectAtTheStart(Example.READER.read(path)).code()).isEqualTo(DefectCode.FILE_UNREADABLE);
        }

        @Test
        void that_could_not_be_read_has_no_digest() {
            assertThat(Example.READER.read(folder).digest()).isEmpty();
        }
    }

    @Nested
    class The_limit {
        private final DossierReader exact = DossierReader.withLimit(bytes(SMALL).length);
        private final DossierReader tooSmall = DossierReader.withLimit(bytes(SMALL).length - 1);

        @Test
        void is_the_size_of_the_largest_file_that_is_read() throws IOException {
            Path path = file("a.yaml", bytes(SMALL));

            assertThat(exact.read(path).defects()).isEmpty();
            assertThat(exact.read("a.yaml", bytes(SMALL)).defects()).isEmpty();
            assertThat(onlyDefectAtTheStart(tooSmall.read(path)))
                    .isEqualTo(
                            Defect.at("", DefectCode.FILE_TOO_LARGE, "bytes", String.valueOf(bytes(SMALL).length - 1)));
            assertThat(onlyDefectAtTheStart(tooSmall.read("a.yaml", bytes(SMALL)))
                            .code())
                    .isEqualTo(DefectCode.FILE_TOO_LARGE);
        }

        @Test
        void holds_for_what_is_open_already_and_never_ends() throws IOException {
            Path endless = Path.of("/dev/zero");
            assumeFalse(Files.notExists(endless), "there is no such device here");

            try (InputStream opened = Files.newInputStream(endless);
                    DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
                assertThat(opened.read()).isZero();
                Path itself = StreamSupport.stream(open.spliterator(), false)
                        .filter(one -> Files.exists(one) && one.toString().matches("/proc/self/fd/\\d+"))
                        .filter(one -> isSame(one, endless))
                        .findFirst()
                        .orElseThrow();

                assertThat(onlyDefectAtTheStart(exact.read(itself)).code()).isEqualTo(DefectCode.FILE_TOO_LARGE);
            }
        }

        private static boolean isSame(Path one, Path other) {
            try {
                return Files.isSameFile(one, other);
            } catch (IOException closed) {
                return false;
            }
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -1, (1L << 30) + 1, Long.MAX_VALUE})
        void is_within_reason(long limit) {
            assertThatThrownBy(() -> DossierReader.withLimit(limit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Long.toString(limit));
        }
    }

    @Test
    void a_defective_file_has_a_defect() {
        assertThatThrownBy(() -> new ReadDossier.Defective("a.yaml", Optional.empty(), Places.none(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.yaml");
    }
}
