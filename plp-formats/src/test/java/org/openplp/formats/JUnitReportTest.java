package org.openplp.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.rules.text.Language;
import org.xml.sax.SAXException;

@DisplayName("A report in the XML form of JUnit")
@NullUnmarked
class JUnitReportTest {
    private static String xml(Language language, boolean all, CheckedFile... files) {
        return ReportFormat.JUNIT.of(new Manner(Checked.in(language), all, false), List.of(files));
    }

    private static void validate(String xml) throws SAXException {
        Schema schema = SchemaFactory.newDefaultInstance()
                .newSchema(JUnitReportTest.class.getResource("/org/openplp/formats/junit.xsd"));
        try {
            var validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Read by the library that makes the reports of Maven. */
    private static List<ReportTestSuite> suites(String xml) {
        try {
            return new TestSuiteXmlParser(new NullConsoleLogger())
                    .parse(new InputStreamReader(new ByteArrayInputStream(xml.getBytes(UTF_8)), UTF_8));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static List<ReportTestCase> cases(CheckedFile checked) {
        return suites(xml(Language.ENGLISH, false, checked)).stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .toList();
    }

    private static ReportTestCase onlyCase(CheckedFile checked, String norm) {
        List<ReportTestCase> found = cases(checked).stream()
                .filter(one -> one.getFullClassName().equals(norm))
                .toList();
        assertThat(found).as(norm).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @MethodSource("org.openplp.formats.Tried#languages")
    void keepsToTheSchemaInEveryLanguage(Language language) throws SAXException {
        CheckedFile[] files = {
            Checked.croisette(), Checked.unreadable(), Checked.failing(), Checked.frozen(Checked.croisette())
        };

        validate(xml(language, false, files));
        validate(xml(language, true, files));
        validate(xml(language, true));
    }

    @Test
    void wouldNotPassTheSchemaWithAFault() {
        String xml = xml(Language.ENGLISH, false, Checked.croisette());

        assertThatThrownBy(() -> validate(xml.replaceFirst("message=\"[^\"]*\"", "")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void hasACaseForEachFindingThatAppliesAndCountsThem() {
        JsonNode json = Trees.ofJson(new Reported(Checked.croisette()).json(true));
        Map<String, Long> outcomes = StreamSupport.stream(json.path("findings").spliterator(), false)
                .collect(Collectors.groupingBy(
                        finding -> finding.path("outcome").asText()
                                + (finding.path("waiver").isNull() ? "" : " waived"),
                        Collectors.counting()));
        long asked = outcomes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("NOT_APPLICABLE"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        List<ReportTestCase> cases = cases(Checked.croisette());

        assertThat(cases).hasSize((int) asked);
        assertThat(cases.stream().filter(ReportTestCase::isSuccessful).count()).isEqualTo(outcomes.get("MET"));
        assertThat(cases.stream().filter(ReportTestCase::hasFailure).count()).isEqualTo(outcomes.get("BREACHED"));
        assertThat(cases.stream().filter(ReportTestCase::hasSkipped).count())
                .isEqualTo(asked - outcomes.get("MET") - outcomes.get("BREACHED"));
        assertThat(xml(Language.ENGLISH, false, Checked.croisette()))
                .contains("<testsuite name=\"plp-croisette.yaml\" tests=\"" + asked + "\" failures=\""
                        + outcomes.get("BREACHED") + "\" errors=\"0\"");
    }

    @Test
    void failsWhatIsBreachedWithWhyAndWhatToDo() {
        ReportTestCase breached = onlyCase(Checked.croisette(), "C-T8b");

        assertThat(breached.hasFailure()).isTrue();
        assertThat(breached.getName()).startsWith("partnership plp-004: ");
        assertThat(breached.getFailureType()).isEqualTo("ERROR");
        assertThat(breached.getFailureMessage()).contains("did not consult about the member list");
        assertThat(breached.getFailureDetail())
                .contains("2025-02-01", "What to do: ", "memberList.reviews", "Basis: ", "read in full");
    }

    @Test
    void skipsWhatIsUnknownWithTheMissingFactWaivedOrPending() {
        assertThat(onlyCase(Checked.croisette(), "A-T3b").hasSkipped()).isTrue();
        assertThat(onlyCase(Checked.croisette(), "A-T3b").getFailureMessage()).contains("Not on record: ");
        assertThat(onlyCase(Checked.croisette(), "C-T10b").hasSkipped()).isTrue();
        assertThat(onlyCase(Checked.croisette(), "C-T10b").getFailureMessage()).contains("waivers[0]");
        assertThat(onlyCase(Checked.croisette(), "M-T13").hasSkipped()).isTrue();
    }

    @Test
    void skipsWhatIsFrozen() {
        CheckedFile frozen = Checked.frozen(Checked.croisette(), "C-T8b:plp-004");

        assertThat(cases(frozen).stream().filter(ReportTestCase::hasFailure))
                .singleElement()
                .satisfies(failed -> assertThat(failed.getFullClassName()).isEqualTo("C-T8b"));
        assertThat(onlyCase(Checked.frozen(Checked.croisette()), "C-T8b").getFailureMessage())
                .contains("known.json");
    }

    @Test
    void isAnErrorForARuleThatFailedAndForEachDefect() {
        assertThat(onlyCase(Checked.failing(), "EXV-1").hasError()).isTrue();
        assertThat(cases(Checked.unreadable())).hasSize(2).allSatisfy(one -> {
            assertThat(one.hasError()).isTrue();
            assertThat(one.getFullClassName()).isEqualTo("dossier");
        });
        assertThat(xml(Language.ENGLISH, false, Checked.unreadable())).contains("name=\"3:1: (key not shown)\"");
    }

    @Test
    void holdsNoLetterThatXmlOrATerminalCouldStumbleOver() throws SAXException {
        for (String hostile : Checked.HOSTILE) {
            String xml = xml(Language.ENGLISH, true, Checked.hostile(hostile));

            validate(xml);
            assertThat(suites(xml).stream().flatMap(suite -> suite.getTestCases().stream()))
                    .filteredOn(one -> one.getFullClassName().equals("EXV-1"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.getFailureMessage()).startsWith(shown(hostile)));
            assertThat(xml.replace("\n", "").codePoints()).noneMatch(Checked::steers);
        }
    }

    /** A compiled law is in UTF-8, which has no half of a pair. */
    private static String shown(String hostile) {
        return new String(hostile.getBytes(UTF_8), UTF_8)
                .codePoints()
                .map(c -> Checked.steers(c) || Character.getType(c) == Character.LINE_SEPARATOR ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
