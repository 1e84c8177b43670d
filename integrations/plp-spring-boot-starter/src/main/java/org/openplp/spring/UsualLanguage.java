package org.openplp.spring;

import java.util.Locale;
import java.util.Optional;
import org.openplp.rules.text.Language;
import org.springframework.core.env.Environment;

/** The language if a request asks for none. It never depends on the machine. */
final class UsualLanguage {
    private UsualLanguage() {}

    static Language of(PlpProperties properties, Environment environment) {
        return properties
                .setLanguage()
                .or(() -> Optional.ofNullable(environment.getProperty("spring.web.locale", Locale.class))
                        .flatMap(Language::of))
                .orElse(Language.ENGLISH);
    }
}
