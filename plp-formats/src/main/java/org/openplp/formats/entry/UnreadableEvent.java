package org.openplp.formats.entry;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;

/**
 * Thrown for a line that is not an event that this release can read. The message lists every defect as
 * {@code event:LINE:COLUMN: path: text}, without values of the line.
 */
public final class UnreadableEvent extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<PlacedDefect> defects;

    UnreadableEvent(List<PlacedDefect> defects) {
        super(defects.stream()
                .map(defect -> DefectTexts.inLanguage(Locale.ENGLISH).line("event", defect))
                .collect(Collectors.joining("\n")));
        this.defects = List.copyOf(defects);
    }

    /**
     * All defects of the line.
     *
     * @return every defect, in the order of the line; never empty
     */
    public List<PlacedDefect> defects() {
        return defects;
    }
}
