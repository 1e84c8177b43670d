package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.text.Language.DUTCH;
import static org.openplp.rules.text.Language.ENGLISH;
import static org.openplp.rules.text.Language.FRENCH;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.law.Law;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.rule.reader.Compiled;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.InForce;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Language;

@DisplayName("The law of a municipality")
class LocalLawTest {
    private static final Map<String, String> BY_RECORDS =
            Map.of("modality", "OBLIGATION", "check", "RECORDS", "shape", "STANDING", "bearers", "PLP");

    private static final int CHANGED = 500;

    private static LawOfAHost exempleville() {
        return LawOfAHost.in("fr", "nl")
                .source("rules", "CUT")
                .source("vote", "READ")
                .says("fr", "source.rules.title", "Règlement d'Exempleville")
                .says("nl", "source.rules.title", "Reglement van Exempleville")
                .says("fr", "source.rules.date", "10 janvier 2026")
                .says("nl", "source.rules.date", "10 januari 2026")
                .norm("EXV-1", BY_RECORDS, "rules art. 4")
                .says("fr", "EXV-1.statement", "Un adjoint est en fonction.")
                .says("nl", "EXV-1.statement", "Er is een adjunct.")
                .says("fr", "EXV-1.condition", "en été")
                .says("nl", "EXV-1.condition", "in de zomer")
                .says("fr", "EXV-1.interpretation", "l'été dure trois mois")
                .says("nl", "EXV-1.interpretation", "de zomer duurt drie maanden")
                .says("fr", "EXV-1.met", "Un adjoint est en fonction depuis longtemps.")
                .says("nl", "EXV-1.met", "Er is al lang een adjunct.")
                .says("fr", "EXV-1.not", "Aucun adjoint sous {appointments}.")
                .says("nl", "EXV-1.not", "Geen adjunct onder {appointments}.")
                .says("fr", "EXV-1.do", "Encodez {appointments}.")
                .says("nl", "EXV-1.do", "Registreer {appointments}.")
                .norm("EXV-2", Map.of(), "vote")
                .says("fr", "EXV-2.statement", "Le coordinateur rend visite aux nouveaux.")
                .says("nl", "EXV-2.statement", "De coördinator bezoekt nieuwe bewoners.");
    }

    private final LocalLaw law = exempleville().read();
    private final Norm first = law.norms().get(0);
    private final Norm second = law.norms().get(1);
    private final Source rules = first.citations().get(0).source();

    @Test
    void namesItsHostItsVersionAndItsLanguages() {
        assertThat(law.prefix()).isEqualTo("EXV");
        assertThat(law.name()).isEqualTo("Exempleville");
        assertThat(law.version()).isEqualTo("2026.1");
        assertThat(law.languages()).containsExactlyInAnyOrder(FRENCH, DUTCH);
    }

    @Test
    void hasNormsAsTheFilesSay() {
        assertThat(law.norms()).extracting(norm -> norm.id().value()).containsExactly("EXV-1", "EXV-2");
        assertThat(first.section()).isEqualTo("EXV");
        assertThat(first.force()).isEqualTo(Force.LOCAL);
        assertThat(first.scope()).isEqualTo(NormScope.LOCAL_BOOK);
        assertThat(first.check()).isEqualTo(CheckKind.RECORDS);
        assertThat(first.bearers()).containsExactly(Bearer.PLP);
        assertThat(first.inForce()).isEqualTo(InForce.parse("2026-02-01.."));
        assertThat(second.modality()).isEqualTo(Modality.RECOMMENDATION);
        assertThat(second.shape()).isEqualTo(Shape.JUDGED);
    }

    @Test
    void citesSourcesUnderThePrefixOfTheHost() {
        assertThat(first.citations()).extracting(Citation::label).containsExactly("EXV/rules art. 4");
        assertThat(second.citations()).extracting(Citation::label).containsExactly("EXV/vote");
        assertThat(rules.title()).isEqualTo("Règlement d'Exempleville");
        assertThat(rules.read()).isEqualTo(Source.Read.CUT);
    }

    @Test
    void hasALabelForTheVersionOfABook() {
        assertThat(law.label()).isEqualTo("EXV.2026.1");
    }

    @ParameterizedTest
    @EnumSource
    void isAtMostAWarningUnlessItIsAdopted(Modality modality) {
        Norm norm = LawOfAHost.in("fr")
                .norm("EXV-1", Map.of("modality", modality.name()))
                .read()
                .norms()
                .get(0);

        for (Reading reading : Reading.values()) {
            assertThat(norm.severity(reading, false)).isNotEqualTo(Severity.ERROR);
        }
        assertThat(first.severity(Reading.BINDING_ONLY, true)).isEqualTo(Severity.ERROR);
    }

    /** A compiled file may come from anybody. */
    @Nested
    class IsRefused {
        private static void refused(String message, String prefix, String name, String version, String... norms) {
            LawOfAHost written = LawOfAHost.named(prefix, name, version);
            for (String norm : norms) {
                written.norm(norm, Map.of(), "rules");
            }
            assertThatIllegalArgumentException().isThrownBy(written::read).withMessage(message);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "X", "exv", "Exv", "9EXV", "E-X", "EX V", "ÉXV", "ABCDEFGHIJKLM"})
        void withAPrefixOfAnotherForm(String prefix) {
            refused(
                    "the prefix of a local law is two to twelve capital letters and digits, the first a letter; not "
                            + prefix,
                    prefix,
                    "Exempleville",
                    "1",
                    "EXV-1");
        }

        @ParameterizedTest
        @CsvSource({"' '", "''", "' Exempleville'", "'Exempleville '", "'Exem\npleville'", "'Exem\u001bpleville'"})
        void withoutANameOnOneLine(String name) {
            refused("the local law EXV needs a name, on one line", "EXV", name, "1", "EXV-1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "1+2", "1 2", ".1", "-"})
        void withAVersionOfAnotherForm(String version) {
            refused(
                    "the version of the local law EXV is letters, digits, points and hyphens; not " + version,
                    "EXV",
                    "Exempleville",
                    version,
                    "EXV-1");
        }

        @Test
        void withoutANorm() {
            refused("the local law EXV has no norm", "EXV", "Exempleville", "1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"GENT-1", "EXV2-1", "LIM-8"})
        void withANormUnderAnotherPrefix(String norm) {
            refused(norm + " is not a local norm under the prefix EXV", "EXV", "Exempleville", "1", norm);
        }

        @Test
        void withTwoNormsOfOneId() {
            refused("two norms EXV-1", "EXV", "Exempleville", "1", "EXV-1", "EXV-1");
        }

        @Test
        void withAWordThatThisReleaseDoesNotKnow() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LawOfAHost.in("fr")
                            .norm("EXV-1", Map.of("modality", "WISH"))
                            .read())
                    .withMessage("the local law cannot be read; compile the law files with this release");
        }
    }

    /** It is no higher than the best source allows. */
    @ParameterizedTest
    @CsvSource({
        "READ,        READ,        H",
        "READ,        NOT_READ,    H",
        "CUT,         READ,        H",
        "CUT,         NOT_READ,    M",
        "SECOND_HAND, LANDING,     M",
        "LANDING,     SECOND_HAND, M",
        "LANDING,     NOT_READ,    L",
    })
    void isAsCertainAsItsSources(String one, String other, String confidence) {
        LocalLaw read = LawOfAHost.in("nl")
                .source("one", one)
                .source("other", other)
                .norm("EXV-1", Map.of(), "one", "other")
                .read();

        assertThat(read.norms().get(0).confidence()).isEqualTo(confidence);
    }

    @Nested
    class InWords {
        @Test
        void speaksTheLanguagesOfTheHostAndElseItsFirst() {
            assertThat(Texts.inLanguage(DUTCH).statement(first)).isEqualTo("Er is een adjunct.");
            assertThat(Texts.inLanguage(FRENCH).statement(first)).isEqualTo("Un adjoint est en fonction.");
            assertThat(Texts.inLanguage(ENGLISH).statement(first)).isEqualTo("Un adjoint est en fonction.");
            assertThat(first.statement()).isEqualTo("Un adjoint est en fonction.");
            assertThat(Texts.inLanguage(DUTCH).languageOf(first)).isEqualTo(DUTCH);
            assertThat(Texts.inLanguage(ENGLISH).languageOf(first)).isEqualTo(FRENCH);
            assertThat(Texts.inLanguage(ENGLISH)
                            .languageOf(Register.ofThisRelease().norms().get(0)))
                    .isEqualTo(ENGLISH);
        }

        @Test
        void saysWhenItAsksSomethingAndWhatIsInterpretation() {
            assertThat(Texts.inLanguage(DUTCH).condition(first)).isEqualTo("in de zomer");
            assertThat(Texts.inLanguage(DUTCH).interpretation(first)).isEqualTo("de zomer duurt drie maanden");
            assertThat(Texts.inLanguage(DUTCH).condition(second)).isEmpty();
        }

        @Test
        void saysWhatIsMetAndWhatIsNotAndWhatToDo() {
            Texts dutch = Texts.inLanguage(DUTCH);

            assertThat(dutch.whenMet(first)).contains("Er is al lang een adjunct.");
            assertThat(dutch.whenNotMet(first)).contains("Geen adjunct onder appointments.");
            assertThat(dutch.whatToDo(first)).contains("Registreer appointments.");
            assertThat(dutch.labelled().whatToDo(first)).contains("Registreer “Aanstellingen”.");
            assertThat(first.whenNotMet()).contains("Aucun adjoint sous appointments.");
            assertThat(first.whatToDo()).contains("Encodez appointments.");
        }

        @Test
        void namesItsSources() {
            Citation article = first.citations().get(0);
            Citation whole = new Citation(article.source(), "", article.inForce());

            assertThat(Texts.inLanguage(DUTCH).title(first, rules)).isEqualTo("Reglement van Exempleville");
            assertThat(Texts.inLanguage(DUTCH).dateOf(first, rules)).isEqualTo("10 januari 2026");
            assertThat(Texts.inLanguage(DUTCH).citation(first, article))
                    .isEqualTo("Reglement van Exempleville, art. 4 (gedeeltelijk gelezen)");
            assertThat(Texts.inLanguage(DUTCH).citation(first, whole))
                    .isEqualTo("Reglement van Exempleville (gedeeltelijk gelezen)");
        }

        @Test
        void leavesTheSourcesOfTheRegisterAndOfOthersAsTheyAre() {
            Source ofTheRegister = Register.ofThisRelease().sources().get(0);
            Source ofAnother = new Source(
                    "ABC/rules", "Règlement d'ailleurs", "2025", "https://example.org", "T4", Source.Read.READ);

            assertThat(Texts.inLanguage(DUTCH).title(first, ofTheRegister)).isEqualTo(ofTheRegister.title());
            assertThat(Texts.inLanguage(DUTCH).dateOf(first, ofTheRegister)).isEqualTo(ofTheRegister.date());
            assertThat(Texts.inLanguage(DUTCH).title(first, ofAnother)).isEqualTo("Règlement d'ailleurs");
            assertThat(Texts.inLanguage(DUTCH).dateOf(first, ofAnother)).isEqualTo("2025");
        }
    }

    @Nested
    class IsReadFromTheResourcesOfAHost {
        /** A class of a host, which has its law beside it. */
        static final class Host {}

        @TempDir
        private Path folder;

        private LocalLaw read(String prefix) throws IOException, ReflectiveOperationException {
            String name = Host.class.getName();
            Path itself = folder.resolve(name.replace('.', '/') + ".class");
            Files.createDirectories(itself.getParent());
            String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream bytes = Host.class.getResourceAsStream(file);
                    URLClassLoader loader =
                            new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
                Files.write(itself, bytes.readAllBytes());
                return LocalLaw.of(loader.loadClass(name), prefix);
            }
        }

        @Test
        void whereItsPrefixIs() throws IOException, ReflectiveOperationException {
            Path file = folder.resolve(Law.resource("EXV"));
            Files.createDirectories(file.getParent());
            Files.write(file, exempleville().compiled());

            assertThat(read("EXV").norms()).isEqualTo(law.norms());
        }

        @Test
        void orSaysThatThereIsNone() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read("ABC"))
                    .withMessageStartingWith("there is no META-INF/openplp/law/ABC.law beside ");
        }
    }

    @Nested
    class MayComeFromAnybody {
        private static void isRefused(LawOfAHost written, String sentence) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LocalLaw.of(written.compiled()))
                    .withMessage(sentence);
        }

        @Test
        void andIsRefusedIfItSaysWhatThisReleaseDoesNotKnow() {
            String sentence = "the local law cannot be read; compile the law files with this release";

            isRefused(LawOfAHost.in("it").norm("EXV-1", Map.of()), sentence);
            isRefused(LawOfAHost.in("nl").norm("EXV-1", Map.of("modality", "WISH")), sentence);
            isRefused(LawOfAHost.in("nl").norm("EXV-1", Map.of(), "nowhere"), sentence);
            isRefused(LawOfAHost.in("nl", "fr").shown("EXV-1", "MET").says("nl", "case.EXV-1.1", "Goed."), sentence);
            isRefused(LawOfAHost.in("nl").shown("EXV-1", "GOOD").says("nl", "case.EXV-1.1", "Goed."), sentence);
        }

        @Test
        void andIsRefusedIfItsRowsTakeNoPlace() {
            isRefused(
                    LawOfAHost.in("nl").norm("EXV-1", Map.of()).emptyTable(),
                    "this compiled law is cut short or damaged; compile its law files anew");
        }

        @Test
        void andIsRefusedIfItHasTooManyNorms() {
            LawOfAHost many = LawOfAHost.in("nl");
            IntStream.rangeClosed(1, 1001).forEach(number -> many.norm("EXV-" + number, Map.of()));

            isRefused(many, "the local law has 1001 norms; the most are 1000");
        }

        /** A text, a rule or a place of either, changed by chance or cut off. */
        @Test
        void andIsReadOrRefusedWhateverChanges() {
            byte[] sound = exempleville()
                    .rule("EXV-1", Compiled.of("(rule PARTNERSHIP (holds (always) (term there) (not (always))))"))
                    .term("there", Compiled.of("(present partnership.operationalSince)"))
                    .shown("EXV-1", "MET")
                    .says("fr", "case.EXV-1.1", "Bien.")
                    .says("nl", "case.EXV-1.1", "Goed.")
                    .compiled();
            int refused = 0;
            for (int i = 0; i < CHANGED; i++) {
                Random random = new Random(i);
                byte[] changed = Arrays.copyOf(sound, i % 5 == 0 ? random.nextInt(sound.length) : sound.length);
                for (int left = random.nextInt(4); left > 0 && changed.length > 0; left--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                refused += isRead(changed) ? 0 : 1;
            }

            assertThat(isRead(sound)).isTrue();
            assertThat(refused).isBetween(CHANGED / 10, CHANGED - CHANGED / 10);
        }

        private static boolean isRead(byte[] compiled) {
            RuleBook book;
            try {
                book = BelgianBook.ofThisRelease().withLaw(LocalLaw.of(compiled));
            } catch (IllegalArgumentException refused) {
                return false;
            }
            for (Language language : Language.values()) {
                for (Norm norm : book.local().get(0).norms()) {
                    Texts texts = Texts.inLanguage(language);
                    assertThat(texts.statement(norm) + texts.whatToDo(norm) + texts.whenNotMet(norm))
                            .isNotEmpty();
                    norm.citations().forEach(citation -> texts.citation(norm, citation));
                    book.register().examples(norm, language);
                }
            }
            book.assess(snapshot(aPartnership(), "2026-11-24"), Reading.AS_WORDED)
                    .findings();
            return true;
        }
    }

    @Test
    void speaksALanguageOfTheHostOnlyIfTheHostDoes() {
        assertThat(LawOfAHost.in("de").norm("EXV-1", Map.of()).read().languages())
                .containsExactly(Language.GERMAN);
    }
}
