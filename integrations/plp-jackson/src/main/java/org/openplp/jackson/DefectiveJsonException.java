package org.openplp.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import java.util.List;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.jackson.form.DefectMessage;
import org.openplp.rules.text.Language;

/**
 * Thrown for JSON that is not a valid dossier, act or entry. The message has the place and the sentence of the first
 * few defects, and repeats no value.
 */
public final class DefectiveJsonException extends JsonMappingException {
    private static final long serialVersionUID = 1;

    private final transient List<PlacedDefect> defects;

    DefectiveJsonException(List<PlacedDefect> defects, Language language) {
        super((Closeable) null, DefectMessage.of(defects, language));
        this.defects = List.copyOf(defects);
    }

    /**
     * All defects of the JSON, with their places in the text that Jackson read.
     *
     * @return every defect, in the order of the text
     */
    public List<PlacedDefect> defects() {
        return defects;
    }
}
