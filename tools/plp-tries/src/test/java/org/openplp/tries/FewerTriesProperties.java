package org.openplp.tries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

class FewerTriesProperties {
    private static final AtomicInteger MANY = new AtomicInteger();
    private static final AtomicInteger FEW = new AtomicInteger();

    @Property(tries = 2000, seed = "1")
    void aPropertyWithManyTriesGetsAPart(@ForAll long any) {
        MANY.incrementAndGet();
    }

    @Property(tries = 4, seed = "1")
    void aPropertyWithFewTriesKeepsThem(@ForAll long any) {
        FEW.incrementAndGet();
    }

    @AfterContainer
    static void count() {
        assertThat(MANY.get()).isEqualTo(Thorough.isOn() ? 2000 : 100);
        assertThat(FEW.get()).isEqualTo(4);
    }
}
