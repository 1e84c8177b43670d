package org.openplp.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;
import org.springframework.http.ProblemDetail;

@DisplayName("Problem details")
class PlpProblemsTest {
    private static Bundle texts(Language language) {
        String file = Bundle.file("problems", language);
        return Bundle.read(file, PlpProblems.class.getResourceAsStream(file));
    }

    @Test
    void haveEachTextInEachLanguage() {
        for (String key : texts(Language.ENGLISH).keys()) {
            Set<String> said = new HashSet<>();
            for (Language language : Language.values()) {
                assertThat(texts(language).keys())
                        .isEqualTo(texts(Language.ENGLISH).keys());
                said.add(texts(language).text(key));
            }
            assertThat(said).as(key).hasSameSizeAs(Language.values()).doesNotContain("");
        }
    }

    @Test
    void areTooLargeOnlyIfNothingElseWasFound() {
        PlpProblems problems = new PlpProblems(() -> Language.ENGLISH, "https://example.org/");
        PlacedDefect large = PlacedDefect.at(Place.START, FactPath.ROOT, "file.too-large", "defects", "1000");
        PlacedDefect other = PlacedDefect.at(new Place(2, 1), FactPath.of("memberships"), "value.type", "list");

        ProblemDetail alone = problems.of(List.of(large));
        ProblemDetail both = problems.of(List.of(other, large));

        assertThat(alone.getStatus()).isEqualTo(413);
        assertThat(alone.getType()).hasToString("https://example.org/record-too-large");
        assertThat(both.getStatus()).isEqualTo(422);
    }
}
