package org.openplp.testkit.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A file in JSON")
class DossierJsonFuzzTest {
    @DictionaryFile(resourcePath = "dossier-json.dict")
    @FuzzTest(maxDuration = "20m")
    void isReadOrRefused(byte[] content) {
        AnyDossier.isReadOrRefused("fuzzed.json", content);
    }
}
