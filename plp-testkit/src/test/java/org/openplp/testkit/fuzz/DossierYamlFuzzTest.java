package org.openplp.testkit.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A file in YAML")
class DossierYamlFuzzTest {
    @MethodSource("org.openplp.testkit.fuzz.Seeds#dossiers")
    @DictionaryFile(resourcePath = "dossier-yaml.dict")
    @FuzzTest(maxDuration = "20m")
    void isReadOrRefused(byte[] content) {
        AnyDossier.isReadOrRefused("fuzzed.yaml", content);
    }
}
