package org.openplp.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The goal that compiles law files, as Maven calls it. */
class LawMojoTest {
    @TempDir
    private Path folder;

    private final List<String> logged = new ArrayList<>();

    @BeforeEach
    void writeTheLaw() throws IOException {
        Files.createDirectories(folder.resolve("law"));
        Files.writeString(folder.resolve("law/local.yaml"), """
                prefix: EXV
                version: 2026.1
                name: Exempleville
                languages: [fr]
                sources: {rules: {title: Règlement, read: READ}}
                """);
        Files.writeString(folder.resolve("law/EXV-1.yaml"), """
                id: EXV-1
                statement: {fr: La rue est calme.}
                bearers: [MEMB]
                modality: IDEAL
                citations: [rules art. 1]
                check: JUDGEMENT
                shape: JUDGED
                subject: PARTNERSHIP
                """);
    }

    private LawMojo mojo(String law) throws ReflectiveOperationException {
        LawMojo mojo = new LawMojo();
        set(mojo, "law", folder.resolve(law).toFile());
        set(mojo, "classes", folder.resolve("classes").toFile());
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void error(CharSequence line) {
                logged.add(line.toString());
            }

            @Override
            public void warn(CharSequence line) {
                logged.add(line.toString());
            }

            @Override
            public void info(CharSequence line) {
                logged.add(line.toString());
            }
        });
        return mojo;
    }

    private static void set(LawMojo mojo, String name, Object value) throws ReflectiveOperationException {
        Field field = LawMojo.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(mojo, value);
    }

    @Test
    void writesWhatLocalRulesRead() throws Exception {
        mojo("law").execute();

        assertThat(folder.resolve("classes/META-INF/openplp/law/EXV.law")).isNotEmptyFile();
        assertThat(logged).hasSize(1).first().asString().startsWith("plp: wrote ");
    }

    private void writeARule(String holds) throws IOException {
        Path norm = folder.resolve("law/EXV-1.yaml");
        Files.writeString(
                norm,
                Files.readString(norm).replace("JUDGEMENT", "RECORDS").replace("JUDGED", "STANDING")
                        + "rule: {holds: {" + holds + "}}\n"
                        + "not: {fr: La rue n'est pas calme.}\ndo: {fr: Il faut voir.}\n");
    }

    @Test
    void warnsOfANormWithoutCases() throws Exception {
        writeARule("appointments: {some: {role: COORDINATOR}}");

        mojo("law").execute();

        assertThat(logged)
                .hasSize(2)
                .first()
                .asString()
                .endsWith("law/EXV-1.yaml:6: EXV-1 has no case that is MET, BREACHED/PENDING, UNDETERMINED;"
                        + " write rows with what its rule should find");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{role: DEPUTY_COORDINATOR}|plp: proved EXV-1",
                "{is: in-office, not: {is: in-office}}|EXV-1 can never be met"
            })
    void provesThatTheNormsCanBeKeptWhereItIsAsked(String role, String last) throws Exception {
        writeARule("appointments: {some: " + role + "}");
        LawMojo mojo = mojo("law");
        set(mojo, "prove", true);

        if (last.startsWith("plp")) {
            mojo.execute();
        } else {
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessage("the law has faults; the lines above name them");
        }

        assertThat(logged).last().isEqualTo(last);
    }

    @Test
    void endsTheBuildForAMistakeWithItsPlace() throws Exception {
        Path norm = folder.resolve("law/EXV-1.yaml");
        Files.writeString(norm, Files.readString(norm).replace("IDEAL", "WISH"));

        assertThatThrownBy(() -> mojo("law").execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("there are mistakes in the law; the lines above name them");
        assertThat(logged)
                .containsExactly(norm.toString().replace('\\', '/')
                        + ":4: modality is WISH, which is none of OBLIGATION, PROHIBITION, RECOMMENDATION,"
                        + " IDEAL, PERMISSION, DEFINITION");
        assertThat(folder.resolve("classes")).doesNotExist();
    }

    @Test
    void endsTheBuildWhereThereIsNoLaw() {
        assertThatThrownBy(() -> mojo("none").execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("name the one that contains local.yaml");
    }
}
