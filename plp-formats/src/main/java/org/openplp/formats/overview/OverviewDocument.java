package org.openplp.formats.overview;

import java.util.ArrayList;
import java.util.List;
import org.openplp.formats.wording.Document;
import org.openplp.formats.wording.Page.Tone;
import org.openplp.formats.wording.Title;
import org.openplp.rules.norm.Texts;

/** An overview, for those who accompany the partnerships of a zone. */
public final class OverviewDocument {
    private OverviewDocument() {}

    /** The overview, with the defects of unreadable files unless the report lists them in another place. */
    public static Document of(Overview overview, Texts texts, boolean withDefects) {
        OverviewWords words = new OverviewWords(texts);
        Document out = new Document(texts.language(), words.title(overview));
        words.circumstances(overview).ifPresent(out::sentence);
        out.part();
        out.sentence(words.answers(overview));
        out.part();
        out.table(words.columns(), rows(overview, words));
        out.part();
        out.sentence(words.said("unit"));
        out.heading(words.said("mostBreached"), Tone.BAD);
        words.mostBreached(overview)
                .forEach((norm, by) -> out.item(norm.id().value(), by + " " + texts.statement(norm)));
        words.moreBreached(overview).ifPresent(out::paragraph);
        out.heading(words.said("severalFiles"), Tone.WARN);
        words.severalFiles(overview).forEach(out::paragraph);
        if (withDefects) {
            out.heading(words.said("notRead"), Tone.BAD);
            words.defects(overview).forEach(out::line);
        }
        out.part();
        overview.circumstances().ifPresent(asked -> {
            out.line(Title.book(asked.book(), asked.reading(), texts));
            out.kept(Title.fingerprint(asked.book(), texts));
        });
        return out;
    }

    private static List<List<String>> rows(Overview overview, OverviewWords words) {
        List<List<String>> rows = new ArrayList<>();
        List<String> names = words.names(overview);
        for (OverviewLine line : overview.lines()) {
            List<String> row = new ArrayList<>(List.of(names.get(rows.size())));
            row.addAll(line.shown().map(words::cells).orElseGet(() -> List.of(words.notRead(line))));
            rows.add(row);
        }
        return rows;
    }
}
