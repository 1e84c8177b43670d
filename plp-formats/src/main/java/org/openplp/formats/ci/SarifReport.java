package org.openplp.formats.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Engine;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.wording.HeadJson;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;

/**
 * Writes reports in SARIF 2.1.0, a format in which tools exchange findings about files. All files of one check form one
 * run.
 */
public final class SarifReport implements ReportDocument {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Manner manner;
    private final Writer out;
    private final List<CheckedFile> kept = new ArrayList<>();

    /** Begins a document. It keeps the checked files until its end, since the rules come first. */
    public SarifReport(Manner manner, Writer out) {
        this.manner = manner;
        this.out = out;
    }

    @Override
    public Part part(int number, CheckedFile checked) {
        return () -> kept.add(checked);
    }

    @Override
    public void end() throws IOException {
        Messages messages = manner.messages();
        List<SarifFile> files = SarifFile.of(kept, messages);
        SarifRules rules = new SarifRules(messages, files, manner.all());
        SarifResults results = new SarifResults(manner, rules);
        String language = messages.texts().language().code();
        JsonGenerator json = JsonText.generator(out);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        driver(json, rules, language);
        json.writeStringField("language", language);
        json.writeStringField("columnKind", "utf16CodeUnits");
        invocation(json, files, rules);
        artifacts(json, files);
        json.writeArrayFieldStart("results");
        for (SarifFile file : files) {
            results.of(json, file);
        }
        json.writeEndArray();
        properties(json, files);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.write('\n');
    }

    private static void driver(JsonGenerator json, SarifRules rules, String language) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        String[] engine = Engine.name().split(" ", 2);
        json.writeStringField("name", engine[0]);
        json.writeStringField("fullName", Engine.name());
        json.writeStringField("version", engine[1]);
        json.writeStringField("language", language);
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void invocation(JsonGenerator json, List<SarifFile> files, SarifRules rules) throws IOException {
        boolean successful = files.stream()
                .map(SarifFile::checked)
                .allMatch(checked -> checked.assessment()
                        .filter(assessment -> assessment.failed().isEmpty())
                        .isPresent());
        SarifNotifications notifications = new SarifNotifications(manner.messages(), rules);
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", successful);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (SarifFile file : files) {
            notifications.of(json, file);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void artifacts(JsonGenerator json, List<SarifFile> files) throws IOException {
        json.writeArrayFieldStart("artifacts");
        int written = 0;
        for (SarifFile file : files) {
            if (file.index() < written) {
                continue;
            }
            written++;
            Optional<String> digest = file.checked().read().digest();
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", file.uri());
            json.writeEndObject();
            if (digest.isPresent()) {
                json.writeObjectFieldStart("hashes");
                json.writeStringField("sha-256", digest.get());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes what SARIF has no property for: the day, the rules and the answers. */
    private static void properties(JsonGenerator json, List<SarifFile> files) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("dossiers");
        for (ToolReport one :
                files.stream().flatMap(file -> file.report().stream()).toList()) {
            Assessment assessment = one.assessment();
            json.writeStartObject();
            json.writeStringField("file", FileName.of(one.file().read().file()).path());
            json.writeStringField("partnership", one.partnership());
            json.writeStringField("asOf", assessment.snapshot().day().toString());
            json.writeStringField("reading", assessment.reading().name());
            json.writeStringField("ruleBook", assessment.book().id());
            json.writeStringField("ruleBookVersion", assessment.book().version());
            json.writeStringField("ruleBookDigest", assessment.book().digest());
            json.writeStringField("overall", assessment.overall().answer().name());
            json.writeStringField("overallWhy", assessment.overall().why().name());
            HeadJson.tally(json, one.tally());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
