package org.openplp.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.report.FailOn;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.text.Language;

/** The words of a build. */
class BuildParametersTest {
    @Test
    void sayADay() throws MojoExecutionException {
        assertThat(BuildParameters.day("2026-11-24")).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "24-11-2026", "2026-02-30", "", "1899-12-31", "3000-01-01"})
    void areRefusedWhereTheyAreNoDay(String word) {
        assertThatThrownBy(() -> BuildParameters.day(word))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("plp.on: ");
    }

    @Test
    void sayHowStrictlyToRead() throws MojoExecutionException {
        assertThat(BuildParameters.reading("as-worded")).isEqualTo(Reading.AS_WORDED);
        assertThat(BuildParameters.reading("BINDING")).isEqualTo(Reading.BINDING_ONLY);
    }

    @ParameterizedTest
    @EnumSource(FailOn.class)
    void sayWhatFailsTheBuild(FailOn failOn) throws MojoExecutionException {
        assertThat(BuildParameters.failOn(failOn.toString())).isEqualTo(failOn);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayALanguage(Language language) throws MojoExecutionException {
        assertThat(BuildParameters.language(language.code())).isEqualTo(language);
    }

    @Test
    void sayTheFormatsOnceEach() throws MojoExecutionException {
        assertThat(BuildParameters.formats(List.of("json", "text", "JSON")))
                .containsExactly(ReportFormat.JSON, ReportFormat.TEXT);
    }

    @Test
    void areRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> BuildParameters.failOn("always"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "plp.failOn: expected one of binding, breach, undetermined, advice, never, but was: always");
        assertThatThrownBy(() -> BuildParameters.reading("loosely")).hasMessageContaining("as-worded, binding");
        assertThatThrownBy(() -> BuildParameters.language("es")).hasMessageContaining("en, fr, nl, de");
        assertThatThrownBy(() -> BuildParameters.formats(List.of("text", "paper")))
                .hasMessageEndingWith("but was: paper");
    }
}
