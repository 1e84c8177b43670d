package org.openplp.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

class TriesAndSeedProperties {
    private static final AtomicInteger MANY = new AtomicInteger();
    private static final AtomicInteger FEW = new AtomicInteger();
    private static final Map<String, Long> FIRST = new ConcurrentHashMap<>();

    @Property(tries = 2000)
    void aPropertyWithManyTriesGetsAPart(@ForAll long any) {
        MANY.incrementAndGet();
    }

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE)
    void aPropertyWithFewTriesKeepsThem(@ForAll long any) {
        FEW.incrementAndGet();
        FIRST.putIfAbsent("few", any);
    }

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE)
    void allHaveTheSeedOfTheBuild(@ForAll long any) {
        FIRST.putIfAbsent("another", any);
    }

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE, seed = "1")
    void unlessOneNamesItsOwn(@ForAll long any) {
        FIRST.putIfAbsent("own", any);
    }

    @AfterContainer
    static void count() {
        assertThat(MANY.get()).isEqualTo(Thorough.isOn() ? 2000 : 100);
        assertThat(FEW.get()).isEqualTo(4);
        assertThat(FIRST.get("few")).isEqualTo(FIRST.get("another")).isNotEqualTo(FIRST.get("own"));
    }
}
