package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How many clicks and entries it takes to get something done on the page with openplp in it")
class DossierPageActionsTest {
    @AutoClose
    private static final Chromium browser = Chromium.start();

    @SuppressWarnings("NullAway.Init") // set before each test
    private DossierPage page;

    private int actions;

    @BeforeEach
    void open() {
        browser.size(1280, 900);
        page = DossierPage.open(browser);
        actions = 0;
    }

    private static void shown(String selector) {
        browser.await("return document.querySelector(`" + selector + "`) !== null");
    }

    private void click(String selector) {
        shown(selector);
        browser.click(selector);
        actions++;
        page.settled();
    }

    private void enter(String selector, String value) {
        shown(selector);
        page.checked(() -> page.choose(selector, value));
        actions++;
    }

    private void yes(String question) {
        String option = "#view-tasks [data-question='" + question + "'] input[type=radio][value=true]";
        shown(option);
        page.checked(() -> browser.evaluate("document.querySelector(arguments[0]).click()", option));
        actions++;
    }

    private void task(String key) {
        click("#to-tasks");
        click("[data-task='" + key + "']");
    }

    private void day(String path) {
        enter("#view-tasks [data-path='" + path + "'] input[type=date]", "2026-11-03");
    }

    private static String list(int members) {
        return IntStream.rangeClosed(1, members)
                .mapToObj(number -> "Somebody %d\t0470 00 00 %02d\tresident\t1/9/2026\n".formatted(number, number))
                .collect(Collectors.joining("", "Name\tTelephone\tKind of member\tDate of joining\n", ""));
    }

    /** Opens the task, pastes a list into its field, and adds what was found. */
    private void members(int number) {
        task("memberships");
        click("[data-members=list] summary");
        page.choose("[data-members=list] textarea", list(number));
        actions += 2;
        shown("[data-members=add]");
        assertThat(page.says("[data-members=add]")).isEqualTo("Add " + number + " members");
        assertThat(page.says("[data-members=list] [role=status] .hint"))
                .isEqualTo("Columns that are left out: Name (A), Telephone (B)");
        page.checked(() -> browser.click("[data-members=add]"));
        actions++;
        yes("memberships[].adult");
        yes("memberships[].livesInArea");
    }

    @Test
    void toKnowWhatANewPartnershipOfSixMembersLacks() {
        click("[data-begin=new]");
        task("INITIATIVE");
        day("partnership.initiative.date");
        click("[data-next=CONSULTATION]");
        day("partnership.consultation.date");
        click("#view-tasks [data-path='partnership.consultation.with'] label:nth-child(7) input");
        click("[data-next=SUPPORT]");
        day("partnership.informationMeeting.date");
        page.checked(
                () -> browser.evaluate(
                        "document.querySelector(\"#view-tasks [data-path='partnership.informationMeeting.allResidentsInvited'] [value=true]\").click()"));
        actions++;
        members(6);
        yes("memberships[].voluntary");
        task("appointments");
        for (String post : new String[] {"COORDINATOR", "MANDATED_OFFICER"}) {
            click("#view-tasks [data-add=appointments]");
            int place = post.equals("COORDINATOR") ? 0 : 1;
            enter("#view-tasks [data-path='appointments[" + place + "].role'] select", post);
            day("appointments[" + place + "].from");
        }
        click("#to-tasks");
        shown(".start .finding");

        assertThat(page.says("#start")).isEqualTo("What is missing to start?");
        assertThat(page.says(".start"))
                .contains("A local charter puts the agreements")
                .doesNotContain("has a coordinator");
        assertThat(actions).isLessThanOrEqualTo(35);
    }

    @Test
    void toAddAListOfMembersFromASpreadsheet() {
        page.fresh("bin-1");
        members(24);

        assertThat(actions).isLessThanOrEqualTo(8);
        assertThat(page.text())
                .containsOnlyOnce("id: m-24\n")
                .contains("    kind: RESIDENT\n    joinedOn: 2026-09-01\n    adult: true\n    livesInArea: true\n")
                .doesNotContain("Somebody", "0470");
        for (int undone = 0; undone < 3; undone++) {
            page.undo();
        }
        assertThat(page.text()).isEqualTo("openplp: 1\npartnership:\n  id: bin-1\n");
    }

    @Test
    void toKnowWhetherSomebodyOfSixteenMayJoin() {
        page.fresh("bin-1");
        click("#to-may");
        click("[data-act=admit]");
        page.choose("#view-may [data-path='membership.kind'] select", "RESIDENT");
        browser.await("return document.querySelector(\"#view-may [data-path='membership.adult']\").offsetHeight > 0");
        click("#view-may [data-path='membership.adult'] label:nth-child(2)");
        shown(".verdict.NO");

        assertThat(page.says("#view-may .answer")).contains("The member is not of full age");
        assertThat(actions + 1).isLessThanOrEqualTo(4);
    }

    @Test
    void toGoBackToWhereItWasBefore() {
        page.fresh("bin-1");
        click("[data-task=CONSULTATION]");
        click("#to-form");
        browser.evaluate("history.back()");
        browser.await("return document.querySelector('#view-tasks h1')?.textContent === 'Authorities consulted'");
        browser.evaluate("history.back()");
        browser.await("return document.getElementById('step') !== null");

        assertThat(browser.text("return location.hash")).isEqualTo("#tasks");
        assertThat(browser.text("return document.documentElement.dataset.view")).isEqualTo("tasks");
    }
}
