package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.law.compile.LawFolder;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.FindingWords;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.digest.Sha256;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;
import org.openplp.rules.text.Language;

@DisplayName("The way in")
@NullUnmarked
class PlpTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path CROISETTE = Trees.EXAMPLES.resolve("plp-croisette.yaml");
    private static final Plp PLP = Plp.belgian();
    private static final Membership TWICE = Membership.of("m-1");
    private static final Dossier CONTRADICTORY = Dossier.of(Partnership.of("plp-1")).toBuilder()
            .memberships(Entries.of(TWICE, TWICE))
            .build();

    @TempDir
    private Path folder;

    private static Stream<Path> examples() {
        return Trees.examples().stream();
    }

    private static Dossier read(Path file) {
        return DossierReader.withDefaultLimit().read(file).dossier().orElseThrow();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    @Nested
    class WithLaw {
        private static final Path EXEMPLEVILLE = Path.of("../plp-testkit/src/test/law");
        private static final Path BELGIUM = Path.of("../law");

        @Test
        void ofAMunicipalityAddsItsNorms() throws IOException {
            Path compiled = LawFolder.of(EXEMPLEVILLE).writeInto(folder.resolve("exv.law"));
            List<String> expected = ids(PLP.check(CROISETTE, DAY).assessment().findings());

            List<String> found = ids(
                    PLP.withLaw(EXEMPLEVILLE).check(CROISETTE, DAY).assessment().findings());

            assertThat(found).containsAll(expected).contains("EXV-2:plp-004");
            assertThat(ids(PLP.withLaw(compiled)
                            .check(CROISETTE, DAY)
                            .assessment()
                            .findings()))
                    .isEqualTo(found);
        }

        @Test
        void ofTheCountryTakesThePlaceOfTheBookAndLeavesLocalLaw() throws IOException {
            Path compiled = LawFolder.of(BELGIUM).writeInto(folder.resolve("be.law"));

            Check check = PLP.withLaw(EXEMPLEVILLE).withLaw(compiled).check(CROISETTE, DAY);

            assertThat(check.assessment().book().digest())
                    .isEqualTo(PLP.withLaw(EXEMPLEVILLE)
                            .check(CROISETTE, DAY)
                            .assessment()
                            .book()
                            .digest());
            assertThat(ids(check.assessment().findings()))
                    .isEqualTo(ids(PLP.withLaw(EXEMPLEVILLE)
                            .check(CROISETTE, DAY)
                            .assessment()
                            .findings()));
        }

        @Test
        void isThatOfTheDigestOrRefused() throws IOException {
            Path compiled = LawFolder.of(EXEMPLEVILLE).writeInto(folder.resolve("exv.law"));
            String digest = Sha256.hex(Files.readAllBytes(compiled));

            assertThat(PLP.withLaw(compiled, digest.toUpperCase(Locale.ROOT)))
                    .hasToString(PLP.withLaw(compiled).toString());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLP.withLaw(compiled, "00"))
                    .withMessage("the law has the SHA-256 " + digest
                            + ", not 00; compare it with the file that was reviewed");
        }

        @Test
        void isRefusedIfItIsNoneOrCannotBeRead() throws IOException {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLP.withLaw(CROISETTE))
                    .withMessageStartingWith("this is no compiled law");
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> PLP.withLaw(folder.resolve("none.law")))
                    .withMessageStartingWith("the law cannot be read: ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLP.withLaw(EXEMPLEVILLE).withLaw(EXEMPLEVILLE));
        }
    }

    @Nested
    class OfAFile {
        @ParameterizedTest
        @MethodSource("org.openplp.formats.PlpTest#examples")
        void findsWhatTheBookFinds(Path file) {
            Assessment assessment = Seen.in(read(file), DAY).assessment();

            Check check = PLP.check(file, DAY);

            assertThat(check).isInstanceOf(Check.Assessed.class);
            assertThat(check.defects()).isEmpty();
            assertThat(check.dossier()).isEqualTo(read(file));
            assertThat(check.overall()).isEqualTo(assessment.overall());
            assertThat(ids(check.findings())).isEqualTo(ids(assessment.findings()));
        }

        @Test
        void namesWhatIsBreachedAndNotWaived() {
            assertThat(ids(PLP.check(CROISETTE, DAY).breached()))
                    .containsExactly("C-L5b:msg-9", "C-T8b:plp-004", "B-P2:m-7", "B-P2:m-19", "B-P5b:m-12");
        }

        @Test
        void canBeReadStrictly() {
            Plp binding = Plp.withBook(BelgianBook.ofThisRelease()).reading(Reading.BINDING_ONLY);

            assertThat(binding.check(CROISETTE, DAY).assessment().reading()).isEqualTo(Reading.BINDING_ONLY);
            assertThat(PLP.check(CROISETTE, DAY).assessment().reading()).isEqualTo(Reading.AS_WORDED);
        }

        @Test
        void canBeCheckedByAnotherBook() {
            Plp few = Plp.withBook(BelgianBook.ofThisRelease()
                    .only("few", norm -> norm.id().value().equals("B-P2")));

            assertThat(ids(few.check(CROISETTE, DAY).findings())).containsExactly("B-P2:m-7", "B-P2:m-19");
        }

        @Test
        void givesDutiesACalendarAndAPage() {
            Check check = PLP.check(CROISETTE, DAY);

            assertThat(check.duties(DAY.plusYears(1)).dated()).isNotEmpty();
            assertThat(check.toICalendar(DAY.plusYears(1), Language.DUTCH)).startsWith("BEGIN:VCALENDAR");
            assertThat(check.toHtml(Language.DUTCH)).contains("<html lang=\"nl\"");
        }
    }

    @Nested
    class OfWhatIsNoDossier {
        private Path file(String name, String content) throws IOException {
            return Files.writeString(folder.resolve(name), content);
        }

        private void isRefused(Check check, String code) {
            assertThat(check).isInstanceOf(Check.Invalid.class);
            assertThat(check.defects())
                    .extracting(defect -> defect.defect().code())
                    .contains(code);
            List<Consumer<Check>> asked = List.of(
                    Check::findings,
                    Check::breached,
                    Check::assessment,
                    Check::overall,
                    Check::dossier,
                    one -> one.duties(DAY),
                    one -> one.toICalendar(DAY, Language.FRENCH));
            for (Consumer<Check> question : asked) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> question.accept(check))
                        .withMessageStartingWith("nothing was assessed, since the dossier has defects:"
                                + " look at defects() first, and mend them\n"
                                + check.defects(Language.ENGLISH).get(0));
            }
            for (ReportFormat format : ReportFormat.values()) {
                assertThat(check.to(format, Language.FRENCH)).as(format.name()).isNotBlank();
            }
            assertThat(check.to(ReportFormat.TEXT, Language.FRENCH))
                    .contains(check.defects(Language.FRENCH).get(0));
        }

        @Test
        void isRefusedWithWhatToMend() throws IOException {
            isRefused(PLP.check(folder.resolve("no-such.yaml"), DAY), DefectCode.FILE_UNREADABLE);
            isRefused(PLP.check(folder, DAY), DefectCode.FILE_UNREADABLE);
            isRefused(PLP.check(file("a.yaml", ""), DAY), DefectCode.SYNTAX);
            isRefused(PLP.check(file("b.yaml", "{"), DAY), DefectCode.SYNTAX);
            isRefused(PLP.check(file("c.yaml", "openplp: 2\n"), DAY), DefectCode.FORMAT_UNSUPPORTED);
            isRefused(PLP.check(CONTRADICTORY, DAY), DefectCode.ID_DUPLICATE);
        }

        @Test
        void isListedInPartInTheRefusal() throws IOException {
            Check check = PLP.check(
                    file(
                            "many.yaml",
                            "openplp: 1\npartnership: {id: plp-1, a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1}\n"),
                    DAY);

            assertThat(check.defects()).hasSize(7);
            assertThatIllegalStateException().isThrownBy(check::findings).withMessageEndingWith("\nand 2 more");
        }

        @Test
        void isNamedByItsPartnershipWithoutAFile() {
            Check check = PLP.check(CONTRADICTORY, DAY);

            assertThat(check.defects(Language.ENGLISH)).allMatch(line -> line.startsWith("plp-1: memberships[1]"));
            assertThat(check.to(ReportFormat.JSON, Language.ENGLISH))
                    .contains("\"partnership\" : \"plp-1\"")
                    .doesNotContain("\"file\"", "\"digest\" : \"\"", "\"line\"");
            assertThat(check.to(ReportFormat.SARIF, Language.ENGLISH)).contains("\"startLine\" : 1");
        }
    }

    @Nested
    class OfADossierOfAProgram {
        @ParameterizedTest
        @MethodSource("org.openplp.formats.PlpTest#examples")
        void findsWhatTheSameFileShows(Path file) {
            assertThat(ids(PLP.check(read(file), DAY).findings()))
                    .isEqualTo(ids(PLP.check(file, DAY).findings()));
        }

        @Test
        void isReportedWithoutAFileAndWithoutADigest() {
            Dossier dossier = read(CROISETTE);
            Check check = PLP.check(dossier, DAY);

            for (ReportFormat format : ReportFormat.values()) {
                assertThat(check.to(format, Language.ENGLISH))
                        .as(format.name())
                        .isNotBlank()
                        .doesNotContain("plp-004:1");
            }
            assertThat(check.to(ReportFormat.JSON, Language.ENGLISH)).doesNotContain("\"file\"", "\"line\"");
            for (String label : List.of("<dt>Dossier</dt>", "<dt>Fingerprint of the dossier</dt>")) {
                assertThat(check.toHtml(Language.ENGLISH)).doesNotContain(label);
                assertThat(PLP.check(CROISETTE, DAY).toHtml(Language.ENGLISH)).contains(label);
            }
            assertThat(check.to(ReportFormat.TEXT, Language.ENGLISH)).contains("at     Member m-7");
        }

        @Test
        void isReadFromAnUploadToo() {
            byte[] content = "openplp: 1\npartnership: {id: plp-1}\n".getBytes(StandardCharsets.UTF_8);

            assertThat(PLP.check(DossierReader.withLimit(100).read("a.yaml", content), DAY)
                            .overall()
                            .answer())
                    .isEqualTo(Overall.Compliance.CANNOT_TELL);
        }
    }

    @Nested
    class OfAnAct {
        @Test
        void answersAsTheBookDoes() {
            Dossier dossier = read(CROISETTE);
            MembershipAct minor = new MembershipAct.Admit(Membership.of("m-99").toBuilder()
                    .kind(Recorded.of(Membership.Kind.RESIDENT))
                    .joinedOn(Recorded.of(DAY))
                    .adult(Answer.NO)
                    .build());

            Permission answer = PLP.may(dossier, minor);

            assertThat(answer).isInstanceOf(Permission.No.class);
            assertThat(ids(((Permission.No) answer).consequences().breached()))
                    .isEqualTo(ids(((Permission.No)
                                    Permissions.may(BelgianBook.ofThisRelease(), dossier, minor, Reading.AS_WORDED))
                            .consequences()
                            .breached()));
        }

        @Test
        void isImpossibleWhereTheDossierContradictsItself() {
            assertThat(PLP.may(CONTRADICTORY, new MembershipAct.Leave("m-1", DAY)))
                    .isInstanceOf(Permission.Impossible.class);
        }
    }

    @Nested
    class InALanguage {
        @ParameterizedTest
        @EnumSource(Language.class)
        void saysEverythingInIt(Language language) {
            Texts texts = Texts.inLanguage(language);
            for (Finding finding : PLP.check(CROISETTE, DAY).findings()) {
                FindingWords words = finding.text(language);

                assertThat(words.statement()).isEqualTo(texts.statement(finding.norm()));
                assertThat(words.force())
                        .isEqualTo(texts.text("force." + finding.norm().force()));
                assertThat(words.basis()).startsWith(words.force());
                assertThat(words.sources()).hasSameSizeAs(finding.norm().citationsOn(DAY));
                assertThat(words.basis()).contains(words.sources());
                assertThat(words.evidence()).hasSameSizeAs(finding.explanation().evidence());
                assertThat(words.toString()).isEqualTo(finding.toString());
                if (language != Language.ENGLISH) {
                    FindingWords english = finding.text(Language.ENGLISH);
                    assertThat(words.sentence()).isNotEqualTo(english.sentence());
                    assertThat(words.statement()).isNotEqualTo(english.statement());
                    assertThat(words.basis()).isNotEqualTo(english.basis());
                }
            }
        }

        @Test
        void isFrenchForAFrenchReader() {
            FindingWords words = PLP.check(CROISETTE, DAY).breached().get(2).text(Language.FRENCH);

            assertThat(words.sentence()).isEqualTo("Le membre n'est pas majeur.");
            assertThat(words.evidence()).contains("Membre majeur\u00a0: non (m-7)");
            assertThat(words.whatToDo().orElseThrow())
                    .contains("«\u00a0Membre majeur\u00a0»", "«\u00a0Fin de l'affiliation\u00a0»")
                    .doesNotContain("memberships", "{");
            assertThat(words.basis()).contains("(lu en entier)").doesNotContain("read in");
        }
    }

    @Nested
    class WithAnArgumentThatIsNone {
        @Test
        void refusesADayThatNoCalendarOfAPartnershipHas() {
            for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(-1, 1, 1))) {
                assertThatIllegalArgumentException().isThrownBy(() -> PLP.check(CROISETTE, day));
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> PLP.check(CROISETTE, DAY).duties(day));
            }
        }

        @Test
        void refusesNullByName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> PLP.check(folder.resolve("no-such.yaml"), null))
                    .withMessage("day");
            assertThatNullPointerException()
                    .isThrownBy(() -> PLP.check(CONTRADICTORY, DAY).toHtml(null))
                    .withMessage("language");
        }
    }
}
