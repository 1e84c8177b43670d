package org.openplp.formats.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.text.Language;

@DisplayName("A dossier to start from")
class StarterTest {
    private static final Set<Outcome> SAYING_NOTHING =
            EnumSet.of(Outcome.UNDETERMINED, Outcome.PENDING, Outcome.NOT_APPLICABLE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsThePartnershipAlone(Language language) {
        ReadDossier read = read(Starter.inLanguage(language).of("plp-123"));

        assertThat(read.defects()).isEmpty();
        assertThat(read.dossier().orElseThrow().partnership().id()).isEqualTo("plp-123");
        assertThat(read.dossier())
                .contains(read("openplp: 1\npartnership: {id: plp-123}\n")
                        .dossier()
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-01-01", "2015-06-01", "2026-11-24", "2040-01-01"})
    void breaksNoNormAndMeetsNone(String day) {
        Dossier dossier =
                read(Starter.inLanguage(Language.ENGLISH).of("plp-1")).dossier().orElseThrow();
        DossierSnapshot snapshot =
                ((DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(dossier, LocalDate.parse(day))).snapshot();

        Assessment assessment = BelgianBook.ofThisRelease().assess(snapshot, Reading.AS_WORDED);

        assertThat(assessment.allFindings())
                .isNotEmpty()
                .extracting(Finding::outcome)
                .isSubsetOf(SAYING_NOTHING);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsExamplesThatCanBeReadWhenTheirSignIsTakenAway(Language language) {
        ReadDossier read = read(withExamples(Starter.inLanguage(language).of("plp-7")));

        assertThat(read.defects()).isEmpty();
        Dossier dossier = read.dossier().orElseThrow();
        assertThat(dossier.memberships().size()).isEqualTo(1);
        assertThat(dossier.waivers().entry(0).subject().value()).contains("plp-7");
    }

    @Test
    void hasASectionForEachKeyOfADossier() {
        assertThat(keys(withExamples(Starter.inLanguage(Language.ENGLISH).of("plp-1"))))
                .containsExactlyElementsOf(Stream.of(Dossier.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void differsBetweenLanguagesInItsCommentsOnly(Language language) {
        assertThat(withoutComments(Starter.inLanguage(language).of("plp-1")))
                .isEqualTo(withoutComments(Starter.inLanguage(Language.ENGLISH).of("plp-1")));
    }

    @Test
    void namesEachNormThatLooksAtASection() {
        String text = Starter.inLanguage(Language.ENGLISH).of("plp-1");
        Set<String> named = Pattern.compile("\\b[A-Z]+-[A-Z]*[0-9]+[a-z]?\\b")
                .matcher(text.lines().filter(line -> line.startsWith("# ")).collect(Collectors.joining("\n")))
                .results()
                .map(id -> id.group())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Register.ofThisRelease().norms().stream()
                        .filter(norm -> !norm.facts().isEmpty() && norm.scope() != NormScope.LOCAL_BOOK)
                        .map(norm -> norm.id().value())
                        .toList());
    }

    @Test
    void keepsToLinesThatFitAScreen() {
        List<String> comments = Starter.inLanguage(Language.FRENCH)
                .of("plp-1")
                .lines()
                .filter(line -> line.startsWith("# "))
                .toList();

        assertThat(comments)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "null", "7", "a b1", "a@b1", "p1: x", "p1\n"})
    void refusesAnIdThatYamlOrAPersonCouldTakeOtherwise(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Starter.inLanguage(Language.ENGLISH).of(id))
                .withMessageContaining("such as plp-1");
    }

    private static ReadDossier read(String text) {
        return DossierReader.withDefaultLimit().read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String withExamples(String text) {
        return withoutComments(text).replaceAll("(?m)^#", "");
    }

    private static String withoutComments(String text) {
        return text.lines()
                .filter(line -> !line.equals("#") && (!line.startsWith("# ") || line.startsWith("#  ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> keys(String text) {
        return Pattern.compile("(?m)^([a-zA-Z]+):")
                .matcher(text)
                .results()
                .map(key -> key.group(1))
                .toList();
    }
}
