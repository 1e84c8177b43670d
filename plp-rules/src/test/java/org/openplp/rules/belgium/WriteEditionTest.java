package org.openplp.rules.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build writes the edition into the folder of the classes, whatever an earlier build wrote there. */
class WriteEditionTest {
    @TempDir
    private Path classes;

    private Path file() throws IOException {
        return Files.createDirectories(classes.resolve("org/openplp/rules/belgium"))
                .resolve("edition.properties");
    }

    @Test
    void writesTheEditionOfTheBook() throws IOException {
        Path file = file();
        Files.writeString(file, "id = another");

        WriteEdition.main(classes.toString());

        assertThat(file).hasContent(Edition.ofThisRelease().text());
    }

    @Test
    void writesItWhereThereIsNoneYet() throws IOException {
        Path file = file();

        WriteEdition.main(classes.toString());

        assertThat(file).hasContent(Edition.ofThisRelease().text());
    }

    /** Else Maven would make the jar anew, and compile all modules that need it. */
    @Test
    void leavesTheTimeOfTheFileWhereNothingChanged() throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Path file = file();
        Files.writeString(file, Edition.ofThisRelease().text());
        Files.setLastModifiedTime(file, longAgo);

        WriteEdition.main(classes.toString());

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);

        Files.writeString(file, "id = another");
        Files.setLastModifiedTime(file, longAgo);

        WriteEdition.main(classes.toString());

        assertThat(Files.getLastModifiedTime(file)).isGreaterThan(longAgo);
    }

    @Test
    void asksForOneFolder() {
        assertThatIllegalArgumentException().isThrownBy(WriteEdition::main);
        assertThatIllegalArgumentException().isThrownBy(() -> WriteEdition.main("one", "another"));
    }
}
