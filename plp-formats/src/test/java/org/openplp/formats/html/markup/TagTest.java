package org.openplp.formats.html.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A link to a file that goes with a page")
class TagTest {
    @ParameterizedTest
    @ValueSource(strings = {"plp-1.yaml.html", "reports/plp-1.yaml.html", "../../reports/%C3%A9%20b.html"})
    void leadsToItsPath(String path) {
        assertThat(Tag.linkToFile(path).start()).isEqualTo("<a href=\"" + path + "\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "//host/a.html",
                "a//b.html",
                "https://host/a.html",
                "javascript:alert(1)",
                "C:/a.html",
                "a.html?b",
                "a.html#b",
                "a b.html",
                "a\"onclick=b.html",
                "\\\\host\\a.html"
            })
    void leadsNowhereElse(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tag.linkToFile(path));
    }
}
