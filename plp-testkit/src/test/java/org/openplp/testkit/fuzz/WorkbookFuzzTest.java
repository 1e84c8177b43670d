package org.openplp.testkit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.testsupport.Thorough;

@DisplayName("A workbook of whatever structure")
class WorkbookFuzzTest {
    private static final int SEEDS = Thorough.isOn() ? 100 : 20;
    private static final int BYTES_OF_A_SEED = 300;

    static Stream<byte[]> seeds() {
        Random random = new Random(2026);
        return Stream.generate(() -> {
                    byte[] seed = new byte[BYTES_OF_A_SEED];
                    random.nextBytes(seed);
                    return seed;
                })
                .limit(SEEDS);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "20m")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void isReadOrRefused(byte[] choices) {
        TableFuzzTest.isReadOrRefused("fuzzed.xlsx", GrownWorkbook.of(choices));
    }
}
