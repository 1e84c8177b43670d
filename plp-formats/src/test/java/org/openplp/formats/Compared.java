package org.openplp.formats;

import com.fasterxml.jackson.databind.JsonNode;
import org.openplp.formats.comparison.ComparedFiles;
import org.openplp.formats.comparison.ComparisonJson;
import org.openplp.formats.comparison.ComparisonReport;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.norm.Texts;

/** Two files, assessed and compared as a host does it, and the reports about them. */
record Compared(ComparedFiles files) {
    static Compared of(Reported before, Reported after) {
        return new Compared(new ComparedFiles(
                before.file().read(),
                after.file().read(),
                Assessments.compare(before.assessment(), after.assessment())));
    }

    String json() {
        return new ComparisonJson(new Messages(Texts.english())).of(files);
    }

    JsonNode tree() {
        return Trees.ofJson(json());
    }

    String text(boolean all) {
        return as(PageFormat.TEXT, all);
    }

    String as(PageFormat format, boolean all) {
        return ComparisonReport.of(format, new Manner(new Messages(Texts.english()), all, false), files);
    }
}
