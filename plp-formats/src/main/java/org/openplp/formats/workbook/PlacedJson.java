package org.openplp.formats.workbook;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openplp.formats.defect.Place;

/** Writes the values found in cells as JSON, with each line from one cell, so that defects found by the reader of the format refer to cells. */
public final class PlacedJson {
    /**
     * A value and its first cell.
     *
     * @param value a text, a list of such values, or a map of such values by key
     * @param place the cell
     */
    public record Found(Object value, Place place) {
        public static Found text(String text, Place place) {
            return new Found(text, place);
        }

        public static Found list(List<Found> entries, Place place) {
            return new Found(entries, place);
        }

        public static Found group(Map<String, Found> keys, Place place) {
            return new Found(keys, place);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();

    private PlacedJson() {}

    public static PlacedJson of(Found found) {
        PlacedJson json = new PlacedJson();
        json.write(found, "");
        return json;
    }

    private void write(Found found, String before) {
        if (found.value() instanceof Map<?, ?> keys) {
            line(before + "{", found.place());
            String between = "";
            for (Map.Entry<?, ?> key : keys.entrySet()) {
                Found value = (Found) key.getValue();
                line(between + quoted((String) key.getKey()) + ":", value.place());
                write(value, "");
                between = ",";
            }
            line("}", found.place());
        } else if (found.value() instanceof List<?> entries) {
            line(before + "[", found.place());
            String between = "";
            for (Object entry : entries) {
                write((Found) entry, between);
                between = ",";
            }
            line("]", found.place());
        } else {
            line(before + quoted((String) found.value()), found.place());
        }
    }

    private void line(String line, Place place) {
        text.append(line).append('\n');
        places.add(place);
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        JsonStringEncoder.getInstance().quoteAsString(value, quoted);
        return quoted.append('"').toString();
    }

    public String text() {
        return text.toString();
    }

    List<Place> places() {
        return places;
    }
}
