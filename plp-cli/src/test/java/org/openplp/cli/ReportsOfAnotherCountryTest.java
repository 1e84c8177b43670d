package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.document.NormsJson;
import org.openplp.formats.document.NormsReport;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.DossierCheck;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.law.Law;
import org.openplp.law.compile.LawFolder;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.RegisterOfALaw;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.reader.Subjects;
import org.openplp.rules.source.Circular;
import org.openplp.rules.source.Conflict;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Language;

/** Faraway has law files, and one of its norms, a source and both circulars have ids that the Belgian law has too. */
@DisplayName("A report of another country")
class ReportsOfAnotherCountryTest {
    private static final Path FILES = Path.of("src", "test", "resources", "faraway");
    private static final Map<Language, String> STATEMENT = Map.of(
            Language.ENGLISH, "A sailor of the street has come of age.",
            Language.FRENCH, "Un marin de la rue a atteint sa majorité.",
            Language.DUTCH, "Een zeeman van de straat is meerderjarig geworden.",
            Language.GERMAN, "Ein Seemann der Straße ist mündig geworden.");
    private static final String DOSSIER_WITH_A_MINOR = """
            openplp: 1
            partnership:
              id: far-plp
              operationalSince: 2020-05-01
              houseRules:
                - {adoptedOn: 2020-04-01, basedOn: CIRCULAR_2010}
                - {adoptedOn: 2020-05-01, basedOn: CIRCULAR_2019}
                - {adoptedOn: 2021-05-01, basedOn: CIRCULAR_2010}
            memberships:
              - {id: m-1, kind: RESIDENT, joinedOn: 2024-01-01, adult: false}
              - {id: m-2, kind: RESIDENT, joinedOn: 2024-01-01, adult: true}
              - {id: m-3, kind: RESIDENT, joinedOn: 2024-01-01}
            """;

    private static final Country FARAWAY = new Country() {
        @Override
        public Rule forPeople(Norm norm) {
            return rule(norm.id().value())
                    .about(PARTNERSHIP)
                    .needsHumanReview(
                            List.of(), true, List.of(), Condition.always().not());
        }

        @Override
        public List<SubjectType<?>> entries() {
            return List.of(Subjects.MEMBERSHIP);
        }
    };

    @TempDir
    private static Path folder;

    private static RuleBook book = BelgianBook.ofThisRelease();

    @BeforeAll
    static void compile() throws IOException {
        book = RuleBook.of(
                "plp-faraway", "1", RegisterOfALaw.of(Law.of(LawFolder.of(FILES).compiled())), FARAWAY);
    }

    private static String report(ReportFormat format, Language language, String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("far.yaml"), yaml);
        CheckedFile checked = new DossierCheck(
                        DossierReader.withDefaultLimit(), book, Reading.AS_WORDED, LocalDate.of(2026, 11, 24))
                .of(file, "far.yaml");
        return format.of(new Manner(new Messages(Texts.inLanguage(language)), false, true), checked);
    }

    /** Everything that only the Belgian law says. */
    private static List<String> belgian(Language language) {
        Register belgium = BelgianBook.ofThisRelease().register();
        Register faraway = book.register();
        List<String> words = new ArrayList<>(List.of("Belg", "belg", "besafe", "IBZ"));
        Texts texts = Texts.inLanguage(language);
        for (Norm norm : belgium.norms()) {
            if (faraway.norm(norm.id().value()).isEmpty()) {
                words.add(norm.id().value());
            }
            words.add(texts.statement(norm));
            Stream.of(texts.whenMet(norm), texts.whenNotMet(norm), texts.whatToDo(norm))
                    .flatMap(Optional::stream)
                    .forEach(words::add);
            norm.citations().forEach(citation -> words.add(texts.title(norm, citation.source())));
        }
        belgium.circulars(language).all().stream().map(Circular::title).forEach(words::add);
        belgium.conflicts(language).all().stream().map(Conflict::title).forEach(words::add);
        belgium.sources().stream()
                .map(Source::code)
                .filter(code -> !code.equals("F18"))
                .forEach(words::add);
        Stream.of(Bearer.values())
                .filter(Bearer::isOutsideThePartnership)
                .forEach(bearer -> words.add(texts.text("bearer." + bearer)));
        return words;
    }

    private static void assertSaysNothingBelgian(String report, Language language) {
        String flat = report.replaceAll("(?s)<(style|script)\\b.*?</\\1>", "").replaceAll("\\s+", " ");
        // the stages of life are still those of Belgium
        for (Stage stage : Stage.values()) {
            flat = flat.replaceAll(
                    "(?i)" + Pattern.quote(Texts.inLanguage(language).text("stage." + stage)), "");
        }
        String left = flat;
        assertThat(belgian(language))
                .filteredOn(word -> Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
                        .matcher(left)
                        .find())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysInEachLanguageWhatItsOwnLawSays(Language language) throws IOException {
        Texts texts = Texts.inLanguage(language);
        Norm norm = book.norm("B-P4").orElseThrow();

        assertThat(texts.statement(norm)).isEqualTo(STATEMENT.get(language));
        for (ReportFormat format : ReportFormat.values()) {
            assertSaysNothingBelgian(report(format, language, DOSSIER_WITH_A_MINOR), language);
        }
        assertThat(report(ReportFormat.TEXT, language, DOSSIER_WITH_A_MINOR).replaceAll("\\s+", " "))
                .contains(
                        texts.whenNotMet(norm).orElseThrow(),
                        texts.labelled().whatToDo(norm).orElseThrow(),
                        book.register()
                                .circulars(language)
                                .circular("CIRCULAR_2019")
                                .title());
    }

    @ParameterizedTest
    @EnumSource
    void explainsANormWithWhatItsOwnLawSays(Language language) {
        Texts texts = Texts.inLanguage(language);
        Norm norm = book.norm("B-P4").orElseThrow();
        Register register = book.register();
        Manner manner = new Manner(new Messages(texts), true, false);
        String explained = NormsReport.explain(PageFormat.TEXT, manner, book, List.of(norm), Optional.empty())
                + NormsReport.list(PageFormat.TEXT, manner, book, book.norms(), Optional.empty());

        assertThat(explained.replaceAll("\\s+", " "))
                .contains(
                        STATEMENT.get(language),
                        texts.section(norm).orElseThrow(),
                        texts.title(norm, register.sources().get(0)),
                        register.openPoints(norm, language).get(0).text(),
                        register.circulars(language).all().get(0).title(),
                        register.conflicts(language).all().get(0).title());
        assertSaysNothingBelgian(explained, language);
        assertSaysNothingBelgian(NormsJson.of(book, book.norms(), texts), language);
    }

    @Test
    void namesANormOfItsOwnIfNoneNeedsAttention() throws IOException {
        String sound = DOSSIER_WITH_A_MINOR
                .replace("adult: false", "adult: true")
                .replace("2024-01-01}", "2024-01-01, adult: true}");

        assertThat(report(ReportFormat.TEXT, Language.ENGLISH, sound)).contains("plp explain B-P4");
    }

    @Test
    void saysWhoActsInItsOwnCountry() {
        assertThat(book.norm("B-P4").orElseThrow().actors()).containsExactly(Bearer.PLP);
    }
}
