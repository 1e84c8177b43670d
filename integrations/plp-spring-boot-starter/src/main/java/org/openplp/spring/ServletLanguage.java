package org.openplp.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplp.rules.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The language of the current request: that of the application's locale resolver, or the first one of the header
 * {@code Accept-Language} that openplp supports. Spring's own header resolver is not used, since it falls back on the
 * language of the machine.
 */
final class ServletLanguage implements RequestLanguage {
    private final Language usual;

    ServletLanguage(Language usual) {
        this.usual = usual;
    }

    @Override
    public Language get() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest()).orElse(usual)
                : usual;
    }

    private static Optional<Language> of(HttpServletRequest request) {
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        return resolver == null || resolver instanceof AcceptHeaderLocaleResolver
                ? languages(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).findFirst()
                : Language.of(resolver.resolveLocale(request));
    }

    private static Stream<Language> languages(@Nullable String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .flatMap(locale -> Language.of(locale).stream());
    }

    /** Parses the header, and orders its ranges by weight. */
    private static List<Locale.LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
