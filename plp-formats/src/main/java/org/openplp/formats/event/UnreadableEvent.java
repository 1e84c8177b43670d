package org.openplp.formats.event;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;

/**
 * A line that holds no event which this release can read. The message lists all that is wrong, each as {@code event:LINE:COLUMN: path: text}, and no value of
 * the line.
 */
public final class UnreadableEvent extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<PlacedDefect> defects;

    UnreadableEvent(List<PlacedDefect> defects) {
        super(defects.stream()
                .map(defect -> DefectTexts.in(Locale.ENGLISH).line("event", defect))
                .collect(Collectors.joining("\n")));
        this.defects = List.copyOf(defects);
    }

    /**
     * What is wrong.
     *
     * @return every defect, in the order of the line; never empty
     */
    public List<PlacedDefect> defects() {
        return defects;
    }
}
