package org.openplp.formats.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.CheckedFile;
import org.openplp.rules.assessment.Messages;

/**
 * A file in a SARIF log.
 *
 * @param index its number among the artifacts, from 0
 * @param checked the checked file
 * @param report the texts about its findings; empty if it was not assessed
 */
record SarifFile(int index, CheckedFile checked, Optional<ToolReport> report) {
    static List<SarifFile> of(List<CheckedFile> all, Messages messages) {
        List<SarifFile> files = new ArrayList<>();
        List<ReadDossier> artifacts = new ArrayList<>();
        for (CheckedFile checked : all) {
            int index = indexOf(checked.read(), artifacts);
            if (index == artifacts.size()) {
                artifacts.add(checked.read());
            }
            files.add(new SarifFile(index, checked, ToolReport.of(checked, messages)));
        }
        return files;
    }

    /** The number of the artifact. A file that was checked twice is one artifact. */
    private static int indexOf(ReadDossier read, List<ReadDossier> artifacts) {
        for (int i = 0; i < artifacts.size(); i++) {
            ReadDossier other = artifacts.get(i);
            if (other.file().equals(read.file()) && other.digest().equals(read.digest())) {
                return i;
            }
        }
        return artifacts.size();
    }

    Place place(FactPath path) {
        return checked.read().places().of(path);
    }

    void location(JsonGenerator json, Place place) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri());
        json.writeNumberField("index", index);
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.orStart().line());
        json.writeNumberField("startColumn", place.orStart().column());
        json.writeEndObject();
        json.writeEndObject();
    }

    String uri() {
        return FileName.of(checked.read().file()).uri();
    }
}
