package org.example.plp.spark;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.openplp.testkit.architecture.HostRules;

class ArchitectureTest {
    private static final JavaClasses OURS = HostRules.productionClasses("org.example.plp.spark");

    @Test
    void keepsTheRulesForHosts() {
        HostRules.check(OURS);
    }
}
