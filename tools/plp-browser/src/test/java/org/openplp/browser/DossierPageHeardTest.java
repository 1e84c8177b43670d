package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.DossierLabels;
import org.openplp.rules.text.Language;

@DisplayName("The page with openplp in it, as a screen reader reads it,")
class DossierPageHeardTest {
    private static final String[] FIELDS = {
        "textbox", "combobox", "Date", "DateTime", "InputTime", "checkbox", "radio", "spinbutton", "searchbox"
    };
    private static final String[] BUTTONS = {"button", "link", "DisclosureTriangle"};
    private static final String ADULT = "memberships[0].adult";

    @AutoClose
    private static final Chromium browser = Chromium.start();

    @SuppressWarnings("NullAway.Init") // set before each test
    private DossierPage page;

    @BeforeEach
    void open() {
        browser.size(1280, 900);
        page = DossierPage.open(browser).example("plp-croisette.yaml");
    }

    /** Opens a member in the form. */
    private Heard form() {
        page.part("memberships");
        browser.click("#view-form tr[data-path='memberships[0]'] .change");
        return browser.heard();
    }

    @ParameterizedTest
    @EnumSource
    void hasAHeadingForEachPart(Language language) {
        page.speak(language.code());
        for (String view : DossierPage.VIEWS) {
            page.full(view);

            List<Heard> headings = browser.heard().all("heading");

            assertThat(headings)
                    .as(view)
                    .isNotEmpty()
                    .noneMatch(one -> one.name().isEmpty());
            int before = 0;
            for (Heard heading : headings) {
                int level = Integer.parseInt(heading.properties().getOrDefault("level", "0"));
                assertThat(level).as(view + ": " + heading).isBetween(1, before + 1);
                before = level;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryFieldAndButtonSoThatItIsToldFromTheOthers(Language language) {
        page.speak(language.code());
        for (String view : DossierPage.VIEWS) {
            page.full(view);
            assertToldApart(view, browser.heard());
        }
        assertToldApart("a member", form());
        page.part("partnership");
        assertToldApart("the partnership", browser.heard());
    }

    private static void assertToldApart(String where, Heard heard) {
        assertThat(heard.all(BUTTONS))
                .as(where)
                .isNotEmpty()
                .noneMatch(one -> one.name().isEmpty());
        Set<String> names = new HashSet<>();
        assertThat(heard.all(FIELDS)).as(where).allSatisfy(field -> {
            assertThat(field.name()).as(field.toString()).isNotEmpty();
            assertThat(names.add(field.toString())).as(field + " is named once").isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void explainsEachFieldOfAMember(Language language) {
        page.speak(language.code());
        DossierLabels labels = DossierLabels.inLanguage(language);

        Heard form = form();

        for (String key : List.of("kind", "joinedOn", "adult", "livesInArea", "measures")) {
            String label = labels.label("Membership." + key);
            assertThat(form.all("combobox", "Date", "group"))
                    .filteredOn(field -> field.name().equals(label))
                    .as(label)
                    .first()
                    .satisfies(field ->
                            assertThat(field.description()).contains(labels.label("Membership." + key + ".explained")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsATableByItsHeaders(Language language) {
        page.speak(language.code());
        page.part("memberships");

        List<Heard> tables = browser.heard().all("table");

        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            assertThat(table.name()).isNotEmpty();
            assertThat(table.all("columnheader"))
                    .isNotEmpty()
                    .noneMatch(one -> one.name().isEmpty());
            assertThat(table.all("row").stream().skip(1))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.all("rowheader")).hasSize(1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void saysTheAnswerByItselfAsSoonAsItChanges(Language language) {
        page.write(DossierPage.ofMembers(2));
        page.speak(language.code());
        String before = answer();
        page.part("memberships");
        browser.click("#view-form tr[data-path='memberships[0]'] .change");
        page.answer(ADULT, "false");

        assertThat(answer())
                .isNotEqualTo(before)
                .containsIgnoringCase(Texts.inLanguage(language).text("overall.NOT_COMPLIANT"));
    }

    /** What is read out wherever the reader is. */
    private static String answer() {
        List<Heard> live = browser.heard().all("status");
        assertThat(live)
                .singleElement()
                .satisfies(one -> assertThat(one.properties()).containsEntry("live", "polite"));
        return live.get(0).text();
    }
}
