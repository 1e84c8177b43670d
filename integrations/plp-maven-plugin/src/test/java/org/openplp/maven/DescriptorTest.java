package org.openplp.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What Maven is told of the plugin. */
class DescriptorTest {
    private static final String CHECK = "/plugin/mojos/mojo[goal='check']";

    private static Document descriptor;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream xml = CheckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        }
    }

    private static String at(String path) throws XPathExpressionException {
        return XPathFactory.newInstance().newXPath().evaluate(path, descriptor);
    }

    @Test
    void namesTheGoalAndItsPhase() throws XPathExpressionException {
        assertThat(at("/plugin/goalPrefix")).isEqualTo("plp");
        assertThat(at(CHECK + "/phase")).isEqualTo("verify");
        assertThat(at(CHECK + "/threadSafe")).isEqualTo("true");
        assertThat(at("count(/plugin/mojos/mojo)")).isEqualTo("3");
        assertThat(at("/plugin/mojos/mojo[goal='help']/description")).isNotBlank();
    }

    @Test
    void namesTheGoalThatCompilesLaw() throws XPathExpressionException {
        String law = "/plugin/mojos/mojo[goal='law']";

        assertThat(at(law + "/phase")).isEqualTo("process-resources");
        assertThat(at(law + "/configuration/law/@default-value")).isEqualTo("${project.basedir}/law");
        assertThat(at(law + "/configuration/classes/@default-value")).isEqualTo("${project.build.outputDirectory}");
        assertThat(at(law + "//parameter[name='law']/description")).isNotBlank();
    }

    @Test
    void saysOfEachParameterWhatItIsAndHowToSetIt() throws XPathExpressionException {
        Set<String> names = Set.of(
                "dossiers",
                "on",
                "reading",
                "law",
                "failOn",
                "baseline",
                "writeBaseline",
                "formats",
                "outputDirectory",
                "all",
                "lang",
                "maxSize",
                "skip");

        for (String name : names) {
            assertThat(at(CHECK + "//parameter[name='" + name + "']/description"))
                    .as(name)
                    .isNotBlank();
            assertThat(at(CHECK + "/configuration/" + name)).as(name).isEqualTo("${plp." + name + "}");
        }
        assertThat(Integer.parseInt(at("count(" + CHECK + "//parameter[editable='true'])")))
                .isEqualTo(names.size());
    }
}
