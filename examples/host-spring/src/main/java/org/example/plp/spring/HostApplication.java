package org.example.plp.spring;

import java.time.Clock;
import org.openplp.core.fact.BelgianTime;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. The starter makes all that is of openplp; the clock tells the day that it is in Belgium. */
@SpringBootApplication
class HostApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(HostApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.system(BelgianTime.ZONE);
    }
}
