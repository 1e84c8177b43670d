package org.openplp.formats.defect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

@DisplayName("What a runner of workflows takes for a command")
class RunnerCommandsTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "::stop-commands::x,: :stop-commands::x",
                "   ::error::x,   : :error::x",
                "\u00A0\u3000\t::error::x,\u00A0\u3000\t: :error::x",
                ":::x,: ::x",
                "a ##[add-mask]b,a # #[add-mask]b",
                "###[group]b,## #[group]b",
                "##vso[task.x]b,# #vso[task.x]b",
                "##VSO[task.x]b,# #VSO[task.x]b"
            })
    void isBrokenByABlankInALineForPeople(String line, String broken) {
        assertThat(RunnerCommands.broken(line)).isEqualTo(broken);
        assertThat(RunnerCommands.broken("before\n\n" + line + "\nbehind"))
                .isEqualTo("before\n\n" + broken + "\nbehind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a::b", "## Heading", "#[x]", "a: b", ": x", "12:30", "# #[x]"})
    void isNothingElse(String line) {
        assertThat(RunnerCommands.broken(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"##[add-mask]x", "####[x] ###vso[y]", "\\##[x]", "\n ::error::x\n\n\u00A0:::x", "::a ##[b"})
    void standsInDataInOtherWords(String value) throws Exception {
        String json = through(RunnerCommands::inJson, new ObjectMapper().writeValueAsString(value));
        assertThat(json).doesNotContain("##");
        assertThat(new ObjectMapper().readValue(json, String.class)).isEqualTo(value);

        String yaml = RunnerCommands.inYaml(new YAMLMapper().writeValueAsString(value));
        assertThat(yaml).doesNotContain("##");
        assertThat(new YAMLMapper().readValue(yaml, String.class)).isEqualTo(value);

        String html = RunnerCommands.inHtml(value);
        assertThat(html).doesNotContain("##").doesNotContainPattern("(?m)^[\\s\\p{Z}]*::");
        assertThat(Parser.unescapeEntities(html, false)).isEqualTo(value);

        String xml = through(RunnerCommands::inXml, "<x>" + value + "</x>");
        assertThat(xml).doesNotContain("##").doesNotContainPattern("(?m)^[\\s\\p{Z}]*::");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement()
                        .getTextContent())
                .isEqualTo(value);
    }

    @Test
    void isKnownAcrossThePiecesOfADocument() throws IOException {
        StringWriter out = new StringWriter();
        try (Writer json = RunnerCommands.inJson(out)) {
            json.write("\"#");
            json.write('#');
            json.write(new char[] {'[', 'x'});
            json.write("]\"");
        }

        assertThat(out).hasToString("\"#\\u0023[x]\"");
    }

    private interface Filter {
        Writer around(Writer out);
    }

    private static String through(Filter filter, String text) throws IOException {
        StringWriter out = new StringWriter();
        try (Writer filtering = filter.around(out)) {
            filtering.write(text);
        }
        return out.toString();
    }
}
