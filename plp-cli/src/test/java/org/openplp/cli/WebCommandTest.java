package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.formats.report.Engine;
import org.openplp.rules.belgium.BelgianBook;

@DisplayName("plp web")
class WebCommandTest {
    private static final String OURS = Engine.withBook(BelgianBook.ofThisRelease());

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void name() {
        page = folder.resolve("openplp.html");
        System.setProperty(WebCommand.PAGE, page.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(WebCommand.PAGE);
    }

    private static String pageOf(String engine) {
        return "<!DOCTYPE html>\n<meta name=\"generator\" content=\"" + engine + "\">\n<p>\u00e9";
    }

    @Test
    void printsThePage() throws IOException {
        Files.writeString(page, pageOf(OURS));

        assertThat(plp("web")).isEqualTo(new Ran(0, pageOf(OURS), ""));
    }

    @Test
    void writesItToAFile() throws IOException {
        Files.writeString(page, pageOf(OURS));
        Path copy = folder.resolve("copy.html");

        assertThat(plp("web", "--output", copy)).isEqualTo(new Ran(0, "", ""));
        assertThat(copy).hasSameBinaryContentAs(page);
    }

    @Test
    void saysThatThePageHasAnotherRuleBookThanTheCommand() throws IOException {
        String other = OURS.replaceFirst(" \\S+$", " 0123");
        Files.writeString(page, pageOf(other));

        Ran ran = plp("web");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(pageOf(other));
        assertThat(ran.err()).isEqualTo("plp: the page was built with " + other + ", this command with " + OURS + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "en, no page of openplp can be read at {0}; copy openplp.html",
        "fr, aucune page d'openplp ne peut être lue ici\u00a0: {0}\u00a0; copiez-y le fichier openplp.html",
        "nl, op {0} is geen leesbare pagina van openplp gevonden; kopieer openplp.html",
        "de, hier kann keine Seite von openplp gelesen werden: {0}; kopieren Sie openplp.html"
    })
    void saysWhereAPageIsToBeFoundIfThereIsNone(String language, String said) {
        Ran ran = plp("web", "--lang", language);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("plp: " + said.replace("{0}", page.toString()))
                .contains("mvn -Pweb -pl :plp-web -am package -DskipTests");
    }

    @Test
    void writesNothingThatIsNoPageOfOpenplp() throws IOException {
        Files.writeString(page, "<!DOCTYPE html>\n<p>other");
        Path copy = folder.resolve("copy.html");

        Ran ran = plp("web", "--output", copy);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("plp: no page of openplp can be read at " + page);
        assertThat(copy).doesNotExist();
    }

    @Test
    void looksBesideTheProgramUnlessTheLauncherNamesAPlace() {
        System.clearProperty(WebCommand.PAGE);

        assertThat(plp("web").err())
                .startsWith("plp: no page of openplp can be read at "
                        + Path.of("target", "openplp.html").toAbsolutePath() + ";");
    }
}
