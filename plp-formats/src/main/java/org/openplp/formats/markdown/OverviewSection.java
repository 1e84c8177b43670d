package org.openplp.formats.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.overview.OverviewLine;
import org.openplp.formats.overview.OverviewWords;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;

/** The overview of several files, with the same content as in a text. It lists no defects above sections of files, as these have them. */
final class OverviewSection {
    private final Texts texts;
    private final OverviewWords words;

    OverviewSection(Texts texts) {
        this.texts = texts;
        this.words = new OverviewWords(texts);
    }

    void to(Sheet sheet, Overview overview) {
        sheet.heading(1, Markdown.text(words.title(overview)));
        words.circumstances(overview).map(Markdown::text).ifPresent(sheet::paragraph);
        sheet.paragraph(Markdown.text(words.answers(overview)));
        List<String> columns = words.columns();
        sheet.table(columns.stream().map(Markdown::text).toList(), rows(overview, columns.size()));
        sheet.paragraph(Markdown.text(words.unit()));
        mostBreached(sheet, overview);
        severalFiles(sheet, overview);
        words.fingerprint(overview).map(Markdown::text).ifPresent(sheet::paragraph);
    }

    /** The defects of the files that could not be read, for an overview without sections of files. */
    void defects(Sheet sheet, Overview overview) {
        List<String> defects = words.defects(overview);
        if (!defects.isEmpty()) {
            sheet.heading(2, Markdown.text(words.defectsHeading()));
            defects.forEach(defect -> sheet.paragraph(Markdown.text(defect)));
        }
    }

    private List<List<String>> rows(Overview overview, int columns) {
        List<String> names = words.names(overview);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(row(names.get(i), overview.lines().get(i), columns));
        }
        return rows;
    }

    private List<String> row(String name, OverviewLine line, int columns) {
        if (line.shown().isPresent()) {
            return Stream.concat(Stream.of(name), words.cells(line.shown().get()).stream())
                    .map(Markdown::text)
                    .toList();
        }
        List<String> row = new ArrayList<>(List.of(Markdown.code(line.file()), Markdown.text(words.notRead(line))));
        row.addAll(Collections.nCopies(columns - row.size(), ""));
        return row;
    }

    private void mostBreached(Sheet sheet, Overview overview) {
        Map<Norm, String> most = words.mostBreached(overview);
        if (!most.isEmpty()) {
            sheet.heading(2, Markdown.text(words.mostBreachedHeading()));
            most.forEach((norm, by) -> sheet.paragraph(
                    "**" + norm.id().value() + "** " + Markdown.text(by + " " + texts.statement(norm))));
            words.moreBreached(overview).map(Markdown::text).ifPresent(sheet::paragraph);
        }
    }

    private void severalFiles(Sheet sheet, Overview overview) {
        List<String> several = words.severalFiles(overview);
        if (!several.isEmpty()) {
            sheet.heading(2, Markdown.text(words.severalFilesHeading()));
            several.forEach(one -> sheet.paragraph(Markdown.text(one)));
        }
    }
}
