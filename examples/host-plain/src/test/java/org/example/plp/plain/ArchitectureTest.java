package org.example.plp.plain;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.openplp.testkit.architecture.HostRules;

class ArchitectureTest {
    private static final JavaClasses OURS = HostRules.productionClasses("org.example.plp.plain");

    @Test
    void keepsTheRulesForHosts() {
        HostRules.check(OURS);
    }
}
