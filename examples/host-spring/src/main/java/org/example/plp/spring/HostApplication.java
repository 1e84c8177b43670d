package org.example.plp.spring;

import java.time.Clock;
import org.openplp.core.fact.BelgianTime;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. Nothing of openplp is found by scanning: the rule book is made here, once, and the clock tells the day that it is in Belgium. */
@SpringBootApplication
class HostApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(HostApplication.class, arguments);
    }

    @Bean
    RuleBook ruleBook() {
        return BelgianBook.ofThisRelease();
    }

    @Bean
    Clock clock() {
        return Clock.system(BelgianTime.ZONE);
    }
}
