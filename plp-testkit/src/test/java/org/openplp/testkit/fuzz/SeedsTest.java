package org.openplp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.baseline.BaselineFile;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.testsupport.KeptFile;

@DisplayName("The files that fuzzing starts from")
class SeedsTest {
    private static final Path FILES = Path.of("src/test/resources/org/openplp/testkit/fuzz");

    private static Path seed(Class<?> target, String name) {
        return FILES.resolve(target.getSimpleName() + "Inputs")
                .resolve("isReadOrRefused")
                .resolve(name);
    }

    @Test
    void areTheProjectsOwnDossiersTooEachWithoutADefect() {
        assertThat(Seeds.dossiers()).hasSizeGreaterThan(50).allSatisfy(seed -> {
            byte[] content = (byte[]) ((Named<?>) seed.get()[0]).getPayload();

            assertThat(DossierReader.withDefaultLimit()
                            .read("seed.yaml", content)
                            .defects())
                    .isEmpty();
        });
    }

    /** Writes what is stale anew: a key that is new in the example is new to fuzz. */
    @ParameterizedTest
    @ValueSource(strings = {"dossier-by-example", "plp-new", "plp-estaimpuis"})
    void holdADossierInJsonAsItStandsInYaml(String name) throws IOException {
        Path yaml = name.startsWith("dossier") ? Seeds.EXAMPLE : Seeds.EXAMPLES.resolve(name + ".yaml");
        Dossier dossier = DossierReader.withDefaultLimit().read(yaml).dossier().orElseThrow();

        KeptFile.isUpToDate(seed(DossierJsonFuzzTest.class, name + ".json"), new DossierWriter().asJson(dossier));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plp-croisette", "plp-new"})
    void holdFrozenFindingsThatCanStillBeRead(String name) throws Exception {
        byte[] content = Files.readAllBytes(seed(BaselineFuzzTest.class, name + ".json"));

        assertThat(BaselineFile.read(name, content).entries()).isNotEmpty();
    }
}
