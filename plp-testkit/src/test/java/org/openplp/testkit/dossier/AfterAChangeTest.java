package org.openplp.testkit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.component.Reuse;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.membership.Membership;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.text.Language;
import org.openplp.testkit.Examples;
import org.openplp.testkit.cases.ConformanceSuite;
import org.openplp.testkit.cases.PlpCase;
import org.openplp.tries.EditedText;
import org.openplp.tries.Thorough;

/** A check after a change prints what a check of the changed dossier prints. */
class AfterAChangeTest {
    private static final Plp PLP = Plp.with(BelgianBook.withLocalExamples());
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final int EDITS = 60;

    /** From each of some cases to the next, which for rows of the same norm has much in common with it. */
    @Test
    void printsTheSameAfterEachCaseAndBack() {
        List<PlpCase> cases = ConformanceSuite.ofThisRelease().cases();
        for (int i = 1; i < cases.size(); i += Thorough.isOn() ? 1 : 29) {
            PlpCase one = cases.get(i);
            Dossier before = cases.get(i - 1).given().dossier();
            Dossier after = Reuse.of(one.given().dossier(), before);
            Check first = PLP.check(before, one.day());

            Check second = first.after(after);

            assertThat(printed(second)).as("%s", one).isEqualTo(printed(PLP.check(after, one.day())));
            assertThat(printed(second.after(before))).as("%s", one).isEqualTo(printed(first));
        }
    }

    private static String printed(Check check) {
        return check.to(ReportFormat.JSON, Language.ENGLISH);
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void printsTheSameInEveryFormatForChangesOfAnExample(Path example) {
        Dossier dossier = READER.read(example).dossier().orElseThrow();
        Random random = new Random(28);
        List<Language> languages = List.of(Language.values());
        Check check = PLP.check(dossier, Dossiers.USUAL_DAY);
        for (int i = 0; i < 8; i++) {
            dossier = ChangedDossier.after(dossier, random);

            check = check.after(dossier);

            Check anew = PLP.check(dossier, Dossiers.USUAL_DAY);
            for (ReportFormat format : ReportFormat.values()) {
                Language language = languages.get(i % languages.size());
                assertThat(check.to(format, language)).isEqualTo(anew.to(format, language));
            }
        }
    }

    /** As where somebody edits a file: now and then a line goes or comes twice, or a digit or a word changes, and some of it cannot be read. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void printsTheSameOfAFileThatIsReadAgain(Path example) throws IOException {
        Random random = new Random(29);
        List<Language> languages = List.of(Language.values());
        String text = Files.readString(example);
        Check check = PLP.check(read(text), Dossiers.USUAL_DAY);
        List<ReportFormat> formats = List.of(ReportFormat.values());
        int sound = 0;
        for (int i = 0; i < EDITS; i++) {
            String edited = edited(check.dossier(), text, random);

            Check after = check.after(read(edited));

            Check anew = PLP.check(read(edited), Dossiers.USUAL_DAY);
            Language language = languages.get(i % languages.size());
            ReportFormat format = formats.get(i % formats.size());
            assertThat(after.to(ReportFormat.JSON, language)).isEqualTo(anew.to(ReportFormat.JSON, language));
            assertThat(after.to(format, language)).isEqualTo(anew.to(format, language));
            if (after.defects().isEmpty()) {
                assertThat(after.dossier()).isEqualTo(anew.dossier());
                check = after;
                text = edited;
                sound++;
            }
        }
        assertThat(sound).isBetween(EDITS / 4, EDITS - 1);
    }

    private static ReadDossier read(String text) {
        return READER.read("dossier.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String edited(Dossier dossier, String text, Random random) {
        if (random.nextInt(5) == 0) {
            return new DossierWriter().asYaml(ChangedDossier.after(dossier, random));
        }
        return EditedText.of(text, random);
    }

    @Test
    void keepsTheLastDossierThatCouldBeChecked() {
        Dossier dossier = Examples.aCompliantPartnership();
        Check sound = PLP.check(dossier, Dossiers.USUAL_DAY);
        Dossier twice = dossier.but()
                .memberships(dossier.memberships()
                        .and(Membership.of(dossier.memberships().entry(0).id())))
                .build();

        Check defective = sound.after(twice);

        assertThat(defective.defects())
                .isEqualTo(PLP.check(twice, Dossiers.USUAL_DAY).defects());
        assertThatIllegalStateException().isThrownBy(() -> defective.after(dossier));
        assertThat(sound.after(dossier).toHtml(Language.FRENCH)).isEqualTo(sound.toHtml(Language.FRENCH));
    }
}
