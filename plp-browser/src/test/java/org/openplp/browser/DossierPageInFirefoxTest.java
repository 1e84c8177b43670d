package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page with openplp in it, in Firefox")
class DossierPageInFirefoxTest {
    private static final String CHECKED = "document.documentElement.dataset.checked !== undefined";

    @Test
    void checksFromADiskToo() throws IOException, InterruptedException {
        try (Firefox browser = Firefox.start()) {
            browser.open(DossierPage.FILE.toRealPath());
            browser.await("document.documentElement.dataset.speaks !== undefined");
            browser.evaluate("(() => { const day = document.getElementById('on'); day.value = '" + DossierPage.DAY
                    + "'; day.dispatchEvent(new Event('change'));"
                    + " document.querySelector(\"[data-example='plp-croisette.yaml']\").click(); })()");
            browser.await(CHECKED);

            assertThat(String.valueOf(browser.evaluate("document.querySelector('.strip').textContent")))
                    .contains("Not compliant", "1 rule not kept");

            browser.evaluate("document.getElementById('to-duties').click()");
            browser.await("document.querySelector('.duty') !== null");
            browser.evaluate("document.getElementById('to-text').click()");
            browser.await("document.querySelectorAll('.gutter .lines-shown div').length > 5");

            assertThat(browser.console()).isEmpty();
        }
    }
}
