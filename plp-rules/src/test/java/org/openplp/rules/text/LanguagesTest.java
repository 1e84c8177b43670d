package org.openplp.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.law.Law;
import org.openplp.law.LawTexts;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Parameter;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Register.OpenPoint;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Source;
import org.openplp.rules.spec.Exempleville;

@DisplayName("The texts in four languages")
class LanguagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** The same word in both languages. */
    private static final Map<Language, Set<String>> SAME = Map.of(
            Language.FRENCH,
            Set.of(
                    "addressee.POLICE",
                    "date",
                    "may.answer.IMPOSSIBLE",
                    "modality.OBLIGATION",
                    "modality.PERMISSION",
                    "profile.I",
                    "subject.MESSAGE"),
            Language.DUTCH,
            Set.of(
                    "addressee.PARTNERS",
                    "date",
                    "date.first",
                    "duty.OPEN",
                    "duty.OPEN.count",
                    "joined",
                    "month.4",
                    "month.9",
                    "month.11",
                    "month.12",
                    "said"),
            Language.GERMAN,
            Set.of("joined", "month.4", "month.8", "month.9", "month.11", "said", "section.2.17a"));

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void haveTheSameKeysWithTheSamePlacesToFill(Language language) {
        Bundle english = bundle("texts", Language.ENGLISH);
        Bundle other = bundle("texts", language);

        assertThat(other.keys()).isEqualTo(english.keys());
        assertThat(english.keys()).allSatisfy(key -> {
            assertThat(places(other.text(key))).as(key).isEqualTo(places(english.text(key)));
            assertThat(other.text(key))
                    .as(key)
                    .isNotBlank()
                    .isEqualTo(other.text(key).strip());
        });
        assertThat(english.keys().stream().filter(key -> other.text(key).equals(english.text(key))))
                .as("equal to the English text")
                .isSubsetOf(SAME.get(language));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void sayOfTheLawWhatItsEnglishTextsSay(Language language) {
        LawTexts english = Law.ofThisRelease().texts("en");
        LawTexts other = Law.ofThisRelease().texts(language.code());

        assertThat(other.keys()).isEqualTo(english.keys());
        assertThat(english.keys().stream()
                        .filter(key -> !key.startsWith("source."))
                        .filter(key -> other.find(key).equals(english.find(key))))
                .as("equal to the English text")
                .isSubsetOf(SAME.get(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayOfEveryNormWhatTheLawSays(Language language) {
        Texts texts = Texts.inLanguage(language);
        LawTexts law = Law.ofThisRelease().texts(language.code());

        assertThat(Register.ofThisRelease().norms()).allSatisfy(norm -> {
            assertThat(texts.statement(norm)).isNotBlank().isEqualTo(law.text(norm.id() + ".statement"));
            assertThat(texts.condition(norm)).isEqualTo(law.text(norm.id() + ".condition"));
            assertThat(texts.interpretation(norm)).isEqualTo(law.text(norm.id() + ".interpretation"));
        });
    }

    /** A name stays as it is, so a title may be that of the English table; words of English in it may not. */
    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void sayOfEachSourceWhatItIsAndWhenItIsFrom(Language language) {
        Pattern english = Pattern.compile(
                "\\b(the|and|undated|guidance|copy|earlier|after|read|rules|under|with|Act|January|February|March|July|October)\\b");
        Texts texts = Texts.inLanguage(language);
        List<Source> sources = Register.ofThisRelease().sources();
        Norm norm = Register.ofThisRelease().norms().get(0);

        assertThat(sources).allSatisfy(source -> {
            assertThat(texts.title(norm, source)).isNotBlank().doesNotContainPattern(english);
            assertThat(texts.dateOf(norm, source)).doesNotContainPattern(english);
            assertThat(texts.dateOf(norm, source).isEmpty())
                    .isEqualTo(source.date().isEmpty());
        });
        assertThat(sources)
                .filteredOn(source -> !texts.title(norm, source).equals(source.title()))
                .hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameEachSourceSoThatItIsNoOtherAndNotInWordsOfTheRegisterAlone(Language language) {
        Texts texts = Texts.inLanguage(language);
        Norm norm = Register.ofThisRelease().norms().get(0);

        assertThat(Register.ofThisRelease().sources())
                .extracting(source -> texts.title(norm, source))
                .doesNotHaveDuplicates();
        assertThat(Register.ofThisRelease().sources())
                .allSatisfy(source -> assertThat(texts.title(norm, source) + texts.dateOf(norm, source))
                        .doesNotContainPattern("\\bT[0-6]\\b|\\bF\\d\\d\\b|[≤≥~]"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reportHowEachOpenPointIsRead(Language language) {
        Register register = Register.ofThisRelease();
        List<OpenPoint> points = register.openPoints(language);
        List<OpenPoint> english = register.openPoints(Language.ENGLISH);

        assertThat(points.stream().map(OpenPoint::text).collect(Collectors.toSet()))
                .hasSameSizeAs(english.stream().map(OpenPoint::text).collect(Collectors.toSet()));
        assertThat(points.get(0).equals(english.get(0))).isEqualTo(language == Language.ENGLISH);
        assertThat(register.conflicts(language).all())
                .hasSameSizeAs(register.conflicts(Language.ENGLISH).all());
        assertThat(register.circulars(language).circular("CIRCULAR_2019").title())
                .isNotBlank();
    }

    /** Whether a sentence in another language still speaks of the same norms and readings. */
    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void nameTheSameNormsReadingsKeysAndNumbers(Language language) {
        Pattern names = Pattern.compile(
                "\\b(?:[A-Z]{1,3}-[A-Z]{0,2}\\d+[a-z]?|R\\d+|P\\d+[MYD]|[a-z]+[A-Z]\\w+(?:\\[]|\\.\\w+)*|\\d{3,})\\b");
        for (Norm norm : Register.ofThisRelease().norms()) {
            assertThat(found(names, Texts.inLanguage(language).interpretation(norm)))
                    .as(norm.id() + ".interpretation")
                    .isEqualTo(found(names, norm.interpretation()));
            assertThat(found(names, Texts.inLanguage(language).statement(norm)))
                    .as(norm.id() + ".statement")
                    .isEqualTo(found(names, norm.statement()));
        }
        Bundle english = bundle("texts", Language.ENGLISH);
        Bundle other = bundle("texts", language);
        assertThat(english.keys())
                .allSatisfy(key ->
                        assertThat(found(names, other.text(key))).as(key).isEqualTo(found(names, english.text(key))));
    }

    @Test
    void speakOfANormOfABookThatWasNarrowedToOneDayToo() {
        List<Norm> changed = BelgianBook.ofThisRelease().inForceOn(LocalDate.of(2012, 1, 1)).norms().stream()
                .filter(norm -> !Register.ofThisRelease().norms().contains(norm))
                .toList();

        assertThat(changed)
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(Texts.inLanguage(Language.FRENCH).statement(norm))
                        .isNotEqualTo(norm.statement()));
    }

    @Test
    void sayAValueOfTheRegisterInTheirLanguageAndAnyOtherAsItIs() {
        Norm norm = Register.ofThisRelease().norms().get(0);

        assertThat(Texts.inLanguage(Language.FRENCH).value(norm, new Parameter("deputy.minAge", "of full age")))
                .isEqualTo("majeur");
        assertThat(Texts.inLanguage(Language.FRENCH).value(norm, new Parameter("deputy.minAge", "21")))
                .isEqualTo("21");
    }

    @Test
    void leaveWhatALocalNormSaysAsItsAuthorWroteIt() {
        Norm registered = Register.ofThisRelease().norms().get(1);
        Norm local = Exempleville.judged("EXV", "COORD").norms().get(0);

        assertThat(Texts.inLanguage(Language.DUTCH).statement(local)).isEqualTo("The coordinator greets everybody.");
        assertThat(Texts.inLanguage(Language.DUTCH).statement(registered)).isNotEqualTo(registered.statement());
    }

    @Test
    void showANormOnADayAsAnyOther() {
        LocalDate day = LocalDate.of(2009, 1, 1);
        RuleBook book = BelgianBook.ofThisRelease().inForceOn(day);

        assertThat(book.norms())
                .allSatisfy(norm -> assertThat(Texts.inLanguage(Language.FRENCH).statement(norm))
                        .as(norm.id().value())
                        .isNotEqualTo(norm.statement()));
    }

    @Test
    void sayTheValuesOfParametersAsTheRegisterDoes() {
        LawTexts english = Law.ofThisRelease().texts("en");
        List<String> worded = new ArrayList<>();
        for (Norm norm : Register.ofThisRelease().norms()) {
            for (Parameter parameter : norm.parameters()) {
                String key = "value." + parameter.key();
                english.find(key).ifPresent(value -> {
                    assertThat(value).isEqualTo(parameter.value());
                    assertThat(Texts.inLanguage(Language.DUTCH).value(norm, parameter))
                            .isNotEqualTo(parameter.value());
                    worded.add(key);
                });
            }
        }

        assertThat(english.keys().stream().filter(key -> key.startsWith("value.")))
                .isSubsetOf(worded);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 2026-11-24, 24 November 2026",
        "FRENCH, 2026-11-24, 24 novembre 2026",
        "FRENCH, 2026-08-01, 1er août 2026",
        "DUTCH, 2026-03-01, 1 maart 2026",
        "GERMAN, 2026-03-02, 2. März 2026"
    })
    void writeADayAsPeopleDo(Language language, LocalDate day, String written) {
        assertThat(Texts.inLanguage(language).date(day)).isEqualTo(written);
    }

    @Test
    void areAskedForByACodeOrTheLocaleOfAHostAndNeverByThatOfTheMachine() {
        assertThat(Language.of("nl")).contains(Language.DUTCH);
        assertThat(Language.of("NL")).isEmpty();
        assertThat(Language.of("pt")).isEmpty();
        assertThat(Language.of(Locale.forLanguageTag("fr-BE"))).contains(Language.FRENCH);
        assertThat(Language.of(Locale.ROOT)).isEmpty();
        assertThat(new HashSet<>(List.of(Language.values())))
                .allSatisfy(language ->
                        assertThat(Texts.inLanguage(language).language()).isEqualTo(language));
    }

    private static Bundle bundle(String name, Language language) {
        String file = Bundle.file(name, language);
        return Bundle.read(file, Texts.class.getResourceAsStream(file));
    }

    private static Set<String> places(String text) {
        return found(PLACE, text);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return Stream.of(text)
                .flatMap(one -> pattern.matcher(one).results())
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
