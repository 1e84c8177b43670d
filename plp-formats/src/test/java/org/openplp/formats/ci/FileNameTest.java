package org.openplp.formats.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The name of a file for tools. */
class FileNameTest {
    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("plp.yaml", "plp.yaml", "plp.yaml"),
                Arguments.of("./plp.yaml", "plp.yaml", "plp.yaml"),
                Arguments.of("../examples/plp.yaml", "../examples/plp.yaml", "../examples/plp.yaml"),
                Arguments.of(
                        "BIN Z’élé/é 1.yaml", "BIN Z’élé/é 1.yaml", "BIN%20Z%E2%80%99%C3%A9l%C3%A9/%C3%A9%201.yaml"),
                Arguments.of("/srv/plp/a.yaml", "/srv/plp/a.yaml", "file:///srv/plp/a.yaml"),
                Arguments.of("dossiers\\plp.yaml", "dossiers/plp.yaml", "dossiers/plp.yaml"),
                Arguments.of(".\\dossiers\\plp.yaml", "dossiers/plp.yaml", "dossiers/plp.yaml"),
                Arguments.of("C:\\plp\\a b.yaml", "C:/plp/a b.yaml", "file:///C:/plp/a%20b.yaml"),
                Arguments.of("\\\\server\\plp\\a.yaml", "//server/plp/a.yaml", "file://server/plp/a.yaml"),
                Arguments.of("plp/odd\\name.yaml", "plp/odd\\name.yaml", "plp/odd%5Cname.yaml"),
                Arguments.of("a:b.yaml", "a:b.yaml", "a%3Ab.yaml"),
                Arguments.of("100%?#.yaml", "100%?#.yaml", "100%25%3F%23.yaml"),
                Arguments.of("a\u001b[1m\n.yaml", "a\uFFFD[1m\uFFFD.yaml", "a%1B%5B1m%0A.yaml"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isTheSameFileOnEveryMachine(String file, String path, String uri) {
        assertThat(FileName.of(file).path()).isEqualTo(path);
        assertThat(FileName.of(file).uri()).isEqualTo(uri);
    }

    @Property(tries = 2000)
    void isAlwaysAUri(@ForAll String file) {
        String uri = FileName.of(file).uri();

        assertThat(URI.create(uri).toString()).isEqualTo(uri);
        assertThat(uri).matches("[A-Za-z0-9._~/%:-]*");
    }
}
