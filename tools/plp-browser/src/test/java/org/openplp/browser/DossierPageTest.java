package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.browser.DossierPage.field;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.rules.text.Language;
import org.openqa.selenium.Keys;

@DisplayName("The page with openplp in it")
class DossierPageTest {
    private static final Path KEPT = Path.of("target", "kept");
    private static final String CROISETTE = "plp-croisette.yaml";

    @AutoClose
    private static final Chromium browser = Chromium.start();

    @SuppressWarnings("NullAway.Init") // set before each test
    private DossierPage page;

    @BeforeAll
    static void start() throws IOException {
        browser.keepIn(KEPT);
        browser.size(1280, 900);
    }

    @BeforeEach
    void open() {
        page = DossierPage.open(browser);
    }

    /** No test leaves anything on the console, nor asks anything of the network. */
    @AfterEach
    void quiet() {
        browser.assertQuiet();
    }

    @Test
    void beginsWithANewDossier() {
        page.fresh("bin-1");

        assertThat(page.text()).isEqualTo("openplp: 1\npartnership:\n  id: bin-1\n");
        assertThat(page.strip()).contains("cannot be told");
        browser.await("return document.getElementById('step')?.textContent === 'Step 1 of 8: Initiative taken'");
        assertThat(page.count("#view-tasks ol .task")).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "en,Not compliant,1 norm not kept (binding)",
        "fr,Non conforme,1 norme non respectée (contraignant)",
        "nl,Niet conform,1 norm niet nageleefd (bindend)",
        "de,Nicht konform,1 Norm nicht eingehalten (verbindlich)"
    })
    void givesTheAnswerAtOnceInEachLanguage(String language, String answer, String number) {
        page.example(CROISETTE);
        page.speak(language);

        assertThat(page.strip()).contains(answer, number);
        assertThat(page.says("#view-findings [data-norm='B-P2'] .says")).isNotEmpty();
        assertThat(page.count("#view-findings [data-norm='B-P2']")).isPositive();
    }

    @Test
    void answersAsTheNormsAreWordedUnlessBindingOnesAloneAreChosen() {
        page.write("""
                openplp: 1
                partnership: {id: p, operationalSince: 2023-09-01}
                messages: [{id: e-1, origin: MEMBER, sentBy: COORDINATOR, sentAt: 2025-09-14T20:15:00+02:00, validatedByPoliceAt: none}]
                """);
        assertThat(page.strip()).contains("only advice is not followed");
        page.checked(() -> page.choose("#reading", "binding"));

        assertThat(page.strip()).contains("cannot be told");
    }

    @Test
    void leadsFromAFindingToItsField() {
        page.example(CROISETTE);
        page.view("findings");
        browser.click("#view-findings [data-norm='B-P2'] [data-to]");

        assertThat(browser.text("return document.activeElement.closest('[data-path]').dataset.path"))
                .startsWith("memberships[")
                .endsWith("].adult");
    }

    @Test
    void leadsFromAFieldToItsNorms() {
        page.example(CROISETTE);
        page.view("findings");
        browser.click("#view-findings [data-norm='B-P2'] [data-to]");
        browser.press(Keys.F1);

        assertThat(page.says("dialog")).contains("B-P2").contains("full age");
        page.escape();
        assertThat(page.count("dialog")).isZero();
    }

    @Test
    void findsAnotherAnswerAsSoonAsAFieldChanges() {
        page.write(DossierPage.ofMembers(2));
        assertThat(page.count("#view-findings .NOT_KEPT[data-norm='B-P2']")).isZero();
        page.part("memberships");
        browser.click("#view-form tr[data-path='memberships[1]'] .change");
        page.answer("memberships[1].adult", "false");

        assertThat(page.strip()).contains("Not compliant");
        assertThat(page.count("#view-findings .NOT_KEPT[data-norm='B-P2']")).isOne();
        assertThat(page.says("#view-form tr[data-path='memberships[1]'] .marks"))
                .contains("norm not kept (binding)");
    }

    @Test
    void tellsApartWhatIsNotOnRecordAndWhatIsNone() {
        page.fresh("bin-1");
        page.part("partnership");
        page.checked(() -> browser.click(field("partnership.collegeDecisionOn") + " [data-none]"));
        assertThat(page.text()).contains("collegeDecisionOn: none");
        page.checked(() -> page.choose(field("partnership.collegeDecisionOn") + " input[type=date]", "2026-02-20"));
        assertThat(page.text()).contains("collegeDecisionOn: 2026-02-20");
        page.checked(() -> page.choose(field("partnership.collegeDecisionOn") + " input[type=date]", ""));

        assertThat(page.text()).doesNotContain("collegeDecisionOn");
    }

    @Test
    void addsChangesAndRemovesEntriesOfAListAndUndoesIt() {
        page.fresh("bin-1");
        page.part("memberships");
        page.checked(() -> browser.click("[data-add=memberships]"));
        assertThat(page.text()).contains("memberships:\n  - id: m-1\n");
        page.answer("memberships[0].adult", "true");
        assertThat(page.text()).contains("adult: true");
        page.checked(() -> browser.click("tr[data-path='memberships[0]'] .remove"));
        assertThat(page.text()).doesNotContain("memberships");
        page.undo();

        assertThat(page.text()).contains("adult: true");
        assertThat(page.count("#view-form tr[data-path='memberships[0]']")).isOne();
    }

    @Test
    void givesEachEntryAnIdThatNothingElseInTheDossierHas() {
        page.fresh("bin-1");
        for (String list : List.of("memberships", "messages")) {
            page.part(list);
            page.checked(() -> browser.click("[data-add=" + list + "]"));
        }

        assertThat(page.text()).contains("  - id: m-1\n", "  - id: m-2\n");
        assertThat(page.strip()).contains("cannot be told");
    }

    @Test
    void refusesAnIdThatAnotherEntryHas() {
        page.write(DossierPage.ofMembers(2));
        page.part("memberships");
        browser.click("#view-form tr[data-path='memberships[1]'] .change");
        page.choose(field("memberships[1].id") + " input", "m-1");

        assertThat(page.says(field("memberships[1].id") + " .error")).contains("Another entry already has this id");
        assertThat(page.text()).contains("{id: m-2,");
    }

    @Test
    void leadsFromAContradictionToItsFieldInTheWordsOfTheForm() {
        page.fresh("bin-1");
        page.part("appointments");
        page.checked(() -> browser.click("[data-add=appointments]"));
        page.checked(() -> page.choose(field("appointments[0].from") + " input[type=date]", "2026-03-01"));
        page.checked(() -> page.choose(field("appointments[0].until") + " input[type=date]", "2026-02-01"));
        assertThat(page.strip()).contains("Cannot be assessed yet", "1 thing to correct");
        assertThat(page.says("#view-findings .DEFECTIVE"))
                .contains("This day is before that of \"First day in post\"", "Last day in post (a-1)")
                .doesNotContain("appointments[0]");
        page.part("partnership");
        browser.click("#view-findings [data-to='appointments[0].until']");

        assertThat(browser.text("return document.activeElement.closest('[data-path]').dataset.path"))
                .isEqualTo("appointments[0].until");
    }

    @Test
    void showsALongListAPageAtATime() {
        page.write(DossierPage.ofMembers(200));
        page.part("memberships");

        assertThat(page.count("#view-form tr[data-path]")).isEqualTo(25);
        assertThat(page.says("#view-form .pager")).contains("1 to 25 of 200");
    }

    @Test
    void marksTheLineOfADefectAndLeadsThere() {
        page.write("openplp: 1\npartnership:\n  id: a\n  operationalSince: 2026-02-30\n");

        assertThat(page.strip()).contains("Cannot be read");
        assertThat(page.says("#view-text .errors")).contains("Line 4").contains("no such day");
        assertThat(page.says("#view-text .gutter .error")).isEqualTo("4");
        browser.click("#view-text .errors button");
        assertThat(
                        browser.text(
                                "const t = document.getElementById('text'); return t.value.slice(t.selectionStart, t.selectionEnd)"))
                .isEqualTo("  operationalSince: 2026-02-30");
    }

    @Test
    void keepsCommentsWhereTheTextIsChangedAndSaysTheLossBeforeTheFormIs() throws IOException {
        page.file("commented.yaml", "# ours\nopenplp: 1\npartnership: {id: a}\n");
        assertThat(page.says("#view-tasks")).contains("comments");
        assertThat(page.count("#view-form .field, .task")).isZero();
        page.write("# ours\nopenplp: 1\npartnership: {id: b}\n");
        page.view("out");
        browser.click("[data-out=save]");

        assertThat(DossierPage.kept(KEPT.resolve("commented.yaml")))
                .isEqualTo("# ours\nopenplp: 1\npartnership: {id: b}\n");
    }

    @Test
    void takesAFileThatIsDroppedAnywhere() throws IOException {
        page.view("duties");
        page.drop("dropped.yaml", "openplp: 1\npartnership: {id: bin-7, operationalSince: 2024-01-01}\n");

        assertThat(page.text()).contains("bin-7");
        assertThat(page.strip()).contains("cannot be told");
        assertThat(browser.text("return document.documentElement.dataset.view")).isEqualTo("tasks");
        assertThat(browser.text("return document.documentElement.className")).isEmpty();
    }

    @Test
    void readsAFileInJsonAndKeepsItsFormat() throws IOException {
        String json = "{\"openplp\": 1, \"partnership\": {\"id\": \"bin-8\"}}";
        page.file("bin-8.json", json);
        assertThat(page.strip()).contains("cannot be told");
        assertThat(page.text()).isEqualTo(json);
        page.part("partnership");
        page.checked(() -> page.choose(field("partnership.collegeDecisionOn") + " input[type=date]", "2026-02-20"));
        page.view("out");
        browser.click("[data-out=save]");

        assertThat(DossierPage.kept(KEPT.resolve("bin-8.json")))
                .startsWith("{\n")
                .contains("\"id\": \"bin-8\"", "\"collegeDecisionOn\": \"2026-02-20\"");
    }

    /** Whatever is in a workbook or a table, the end of its name decides. Under another name, it is no text. */
    @Test
    void refusesAWorkbookAndSaysWhatToDo() throws IOException {
        byte[] filled = new DossierWriter().asWorkbook(Dossier.of(Partnership.of("bin-9")), Language.DUTCH);
        byte[] withAPassword = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        byte[] broken = Arrays.copyOf(filled, 100);
        page.fresh("bin-1");
        for (String name : List.of("filled.xlsx", "FILLED.XLSX", "others.ods")) {
            refuses(name, filled);
            assertThat(page.says(".message"))
                    .contains("lists of members as CSV", "plp import turns a workbook into YAML");
        }
        for (byte[] renamed : List.of(filled, withAPassword, broken)) {
            refuses("renamed.yaml", renamed);
            assertThat(page.says(".message")).contains("Save it as text in UTF-8");
        }

        assertThat(page.text()).contains("id: bin-1");
    }

    @Test
    void readsAListOfMembersThatIsNotInUtf8() throws IOException {
        page.fresh("bin-1");
        Path file = Files.createDirectories(Pages.FOLDER).resolve("members.csv");
        Files.write(file, "Kind of member;Pr\u00E9nom\nresident;Ren\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        page.view("begin");
        browser.give("#file", file);
        browser.await("return document.querySelector('[data-members=add]') !== null");

        assertThat(page.says("[data-members=add]")).isEqualTo("Add 1 member");
        assertThat(browser.text("return location.hash")).isEqualTo("#tasks/memberships");
    }

    private void refuses(String name, byte[] content) throws IOException {
        Path file = Files.createDirectories(Pages.FOLDER).resolve(name);
        Files.write(file, content);
        page.view("begin");
        browser.give("#file", file);
        browser.await("return !document.querySelector('.message').hidden");
    }

    @Test
    void warnsBeforeAReloadLosesSomething() {
        assertThat(page.warnsBeforeReload()).isFalse();
        page.fresh("bin-1");
        assertThat(page.warnsBeforeReload()).isTrue();
        page.view("out");
        browser.click("[data-out=save]");

        assertThat(page.warnsBeforeReload()).isFalse();
    }

    @Test
    void answersWhetherAMinorMayJoin() {
        page.example(CROISETTE);
        String before = page.text();
        page.view("may");
        browser.await("return document.querySelector('[data-act=admit]') !== null");
        browser.click("[data-act=admit]");
        page.choose("#view-may [data-path='membership.joinedOn'] input", "2026-12-01");
        page.choose("#view-may [data-path='membership.kind'] select", "RESIDENT");
        browser.evaluate("document.querySelector(\"#view-may [data-path='membership.adult'] [value=false]\").click()");
        browser.click("[data-ask]");
        browser.await("return document.querySelector('.verdict') !== null");

        assertThat(page.says(".verdict")).isEqualTo("No");
        assertThat(page.says("#view-may .answer"))
                .contains("1 norm stands in the way")
                .contains("Instead:")
                .contains("B-P2");
        assertThat(page.text()).isEqualTo(before);
    }

    @Test
    void paintsANoThatRestsOnAdviceAloneAsAWarning() {
        page.example(CROISETTE);
        page.view("may");
        browser.await("return document.querySelector('[data-act=admit]') !== null");
        page.choose("#view-may select", "place-sign");
        String atTheLimits = "#view-may [data-path='sign.atAreaLimits'] [value=false]";
        browser.await("return document.querySelector(\"" + atTheLimits + "\") !== null");
        browser.evaluate("document.querySelector(arguments[0]).click()", atTheLimits);
        page.choose("#view-may [data-path='sign.date'] input", "2026-12-01");
        browser.click("[data-ask]");
        browser.await("return document.querySelector('.verdict') !== null");

        assertThat(page.says(".verdict")).isEqualTo("You may, but it is advised against");
        assertThat(browser.text("return getComputedStyle(document.querySelector('.verdict')).backgroundColor"))
                .isEqualTo(
                        browser.text(
                                "const note = document.body.appendChild(document.createElement('p'));"
                                        + "note.style.background = 'var(--warn-ground)'; return getComputedStyle(note).backgroundColor"));
    }

    @Test
    void listsWhatIsDueShowsItInACalendarAndHandsItOver() throws IOException {
        page.example(CROISETTE);
        page.view("duties");
        browser.await("return document.querySelector('.duty') !== null");
        assertThat(page.says("#view-duties"))
                .contains("C-T8b")
                .contains("1 February 2026")
                .contains("M-T9b");
        browser.click("[data-as=calendar]");
        browser.await("return document.querySelector('.month') !== null");
        assertThat(page.says("#view-duties .months")).contains("December 2026").contains("M-T9b");
        browser.click("[data-out=ics]");

        assertThat(DossierPage.kept(KEPT.resolve("plp-croisette.ics")))
                .startsWith("BEGIN:VCALENDAR")
                .contains("M-T9b");
    }

    @Test
    void showsTheLicencesOfWhatItContains() {
        browser.click("#show-licences");

        assertThat(page.says("dialog pre"))
                .contains("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION")
                .contains("== jackson-core", "== jzlib", "== slf4j-api", "== snakeyaml", "== teavm-classlib");
        page.escape();
    }

    @Test
    void handsOverTheReports() throws IOException {
        page.example(CROISETTE);
        page.speak("fr");
        page.view("out");
        browser.click("[data-out=html]");
        browser.click("[data-out=text]");

        assertThat(DossierPage.kept(KEPT.resolve("plp-croisette-2026-11-24.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"fr\"");
        assertThat(DossierPage.kept(KEPT.resolve("plp-croisette-2026-11-24.txt")))
                .contains("NON CONFORME");
    }
}
