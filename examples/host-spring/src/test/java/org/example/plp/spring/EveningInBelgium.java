package org.example.plp.spring;

import java.time.Clock;
import java.time.Instant;
import org.openplp.core.fact.BelgianTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Half past eleven in the evening of 24 November 2026 by UTC, when it is the next day in Belgium already. */
@TestConfiguration(proxyBeanMethods = false)
class EveningInBelgium {
    @Bean
    @Primary
    Clock evening() {
        return Clock.fixed(Instant.parse("2026-11-24T23:30:00Z"), BelgianTime.ZONE);
    }
}
