package org.openplp.formats.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.overview.OverviewJson;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.wording.JsonText;

/** The reports of several files as one JSON object, followed by an overview. If only the overview is wanted, the list of reports is empty. */
final class JsonDocument implements ReportDocument {
    private final JsonReport report;
    private final boolean overviewAlone;
    private final Writer out;
    private final JsonGenerator json;
    private final Overview overview = new Overview();

    JsonDocument(JsonReport report, boolean overviewAlone, Writer out) throws IOException {
        this.report = report;
        this.overviewAlone = overviewAlone;
        this.out = out;
        this.json = JsonText.generator(out);
        json.writeStartObject();
        report.head(json);
        json.writeArrayFieldStart("dossiers");
    }

    @Override
    public Part part(int number, CheckedFile file) {
        Optional<String> entry = overviewAlone ? Optional.empty() : Optional.of(report.entry(file));
        Overview.Share share = Overview.share(file);
        return () -> {
            overview.add(share);
            if (entry.isPresent()) {
                json.writeRawValue(entry.get());
                json.flush();
            }
        };
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        OverviewJson.write(json, overview);
        json.writeEndObject();
        json.flush();
        out.write('\n');
    }
}
