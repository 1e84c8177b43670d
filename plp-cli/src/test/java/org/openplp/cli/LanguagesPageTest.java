package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.fact.Defect;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.document.ReportFormat;
import org.openplp.rules.text.Language;

@DisplayName("The page about languages")
class LanguagesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "languages.md");
    private static final Path SOURCE = Path.of("src/test/java/org/openplp/cli/LanguagesPageTest.java");

    @Test
    void showsCodeThatCompilesAndRuns() throws IOException {
        String code = Files.readString(PAGE).split("```java\n", -1)[1].split("```", -1)[0];

        assertThat(flat(Files.readString(SOURCE))).contains(flat(code));
        assertThat(inTheLanguageOf(Locale.forLanguageTag("nl-BE")))
                .satisfiesExactly(
                        report -> assertThat(report).contains("NIET CONFORM"),
                        defect -> assertThat(defect).startsWith("Deze datum"));
        assertThat(inTheLanguageOf(Locale.forLanguageTag("pt")).get(0)).contains("NOT COMPLIANT");
    }

    private static List<String> inTheLanguageOf(Locale locale) {
        Check check = Plp.belgian().check(Path.of("..", "examples", "plp-croisette.yaml"), LocalDate.of(2026, 11, 24));
        Defect reason = Defect.at("memberships[0].left.date", "order.reversed", "joinedOn");
        Language language = Language.of(locale).orElse(Language.ENGLISH);
        String report = check.to(ReportFormat.TEXT, language);
        String defect = DefectTexts.inLanguage(language).text(reason);
        return List.of(report, defect);
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", "");
    }
}
