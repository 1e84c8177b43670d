package org.openplp.formats.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openplp.formats.defect.RunnerCommands;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Assessment;

/**
 * Writes reports in the XML format of JUnit, which build tools can show. Each file is a suite and each finding a case.
 * A met finding has passed, and a breached one has failed. Pending, undetermined, waived and frozen findings are
 * skipped, so that they count as neither.
 */
public final class JUnitReport implements ReportDocument {
    private static final String INDENT = "  ";

    private final Manner manner;
    private final Writer out;
    private final List<Suite> suites = new ArrayList<>();

    /** A suite to be written. */
    private record Suite(String file, List<String[]> properties, List<JUnitCase> cases) {
        long count(JUnitCase.Status result) {
            return cases.stream().filter(one -> one.result() == result).count();
        }
    }

    /** Begins a document. It keeps its cases until the end, since the counts come first, but not the dossiers. */
    public JUnitReport(Manner manner, Writer out) {
        this.manner = manner;
        this.out = out;
    }

    @Override
    public Part part(int number, CheckedFile checked) {
        Suite suite = suite(checked);
        return () -> suites.add(suite);
    }

    @Override
    public void end() throws IOException {
        write(suites, out);
        out.write('\n');
    }

    private static void write(List<Suite> suites, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(RunnerCommands.inXml(out));
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "openplp");
            counts(xml, suites);
            for (Suite suite : suites) {
                write(xml, suite);
            }
            line(xml, 0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException ofTheWriter ? ofTheWriter : new IOException(e);
        }
    }

    private Suite suite(CheckedFile checked) {
        String file = FileName.of(checked.read().file()).path();
        return ToolReport.of(checked, manner.messages())
                .map(report -> new Suite(file, properties(report), JUnitCase.of(report, manner.all())))
                .orElseGet(() -> new Suite(
                        file,
                        List.of(),
                        JUnitCase.ofDefects(checked, ToolReport.labels(manner.messages()), manner.defects())));
    }

    private static List<String[]> properties(ToolReport report) {
        Assessment assessment = report.assessment();
        return List.of(
                new String[] {"partnership", report.partnership()},
                new String[] {"asOf", assessment.snapshot().day().toString()},
                new String[] {"reading", assessment.reading().name()},
                new String[] {
                    "ruleBook", assessment.book().id() + " " + assessment.book().version()
                },
                new String[] {"ruleBookDigest", assessment.book().digest()},
                new String[] {"overall", assessment.overall().answer().name()},
                new String[] {"overallWhy", assessment.overall().why().name()});
    }

    private static void write(XMLStreamWriter xml, Suite suite) throws XMLStreamException {
        line(xml, 1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", suite.file());
        counts(xml, List.of(suite));
        if (!suite.properties().isEmpty()) {
            line(xml, 2);
            xml.writeStartElement("properties");
            for (String[] property : suite.properties()) {
                line(xml, 3);
                xml.writeEmptyElement("property");
                xml.writeAttribute("name", property[0]);
                xml.writeAttribute("value", Page.printable(property[1]));
            }
            line(xml, 2);
            xml.writeEndElement();
        }
        for (JUnitCase one : suite.cases()) {
            write(xml, one);
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, JUnitCase one) throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", one.group());
        xml.writeAttribute("name", one.name());
        xml.writeAttribute("time", "0");
        switch (one.result()) {
            case PASSED -> body(xml, "system-out", one);
            case FAILURE -> body(xml, "failure", one);
            case ERROR -> body(xml, "error", one);
            case SKIPPED -> body(xml, "skipped", one);
        }
        line(xml, 2);
        xml.writeEndElement();
    }

    private static void body(XMLStreamWriter xml, String element, JUnitCase one) throws XMLStreamException {
        line(xml, 3);
        xml.writeStartElement(element);
        if (!one.message().isEmpty()) {
            xml.writeAttribute("message", one.message());
        }
        if (!one.type().isEmpty()) {
            xml.writeAttribute("type", one.type());
        }
        xml.writeCharacters(String.join("\n", one.details()));
        xml.writeEndElement();
    }

    /** Writes the counts. The time is always zero, for tools that require one: nothing here depends on time. */
    private static void counts(XMLStreamWriter xml, List<Suite> suites) throws XMLStreamException {
        long tests = suites.stream().mapToLong(suite -> suite.cases().size()).sum();
        xml.writeAttribute("tests", Long.toString(tests));
        xml.writeAttribute("failures", count(suites, JUnitCase.Status.FAILURE));
        xml.writeAttribute("errors", count(suites, JUnitCase.Status.ERROR));
        xml.writeAttribute("skipped", count(suites, JUnitCase.Status.SKIPPED));
        xml.writeAttribute("time", "0");
    }

    private static String count(List<Suite> suites, JUnitCase.Status result) {
        return Long.toString(
                suites.stream().mapToLong(suite -> suite.count(result)).sum());
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }
}
