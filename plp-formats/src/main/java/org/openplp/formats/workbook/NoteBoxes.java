package org.openplp.formats.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Boxes as large as their notes, right of their cells: the library makes each box two rows high, above the cell itself, and Excel shows no more of the note. */
final class NoteBoxes {
    private static final Pattern NOTE = Pattern.compile("<comment [^>]*><text><t[^>]*>([^<]*)</t>");
    private static final Pattern BOX = Pattern.compile("<x:Anchor>([0-9]+),0,([0-9]+),0,[0-9]+,0,[0-9]+,0</x:Anchor>");
    private static final Pattern WIDTH =
            Pattern.compile("<col min=\"([0-9]+)\" max=\"([0-9]+)\" width=\"([0-9]+)[.0-9]*\"");

    /** In characters, as the width of a column is. */
    private static final int WIDTH_OF_OTHERS = 8;

    private static final int NARROWEST = 44;

    private final Map<Integer, Integer> widths = new HashMap<>();

    private NoteBoxes(String sheet) {
        Matcher columns = WIDTH.matcher(sheet);
        while (columns.find()) {
            for (int i = Integer.parseInt(columns.group(1)); i <= Integer.parseInt(columns.group(2)); i++) {
                widths.put(i - 1, Integer.parseInt(columns.group(3)));
            }
        }
    }

    /**
     * The drawing of the boxes of a sheet.
     *
     * @param drawing as the library writes it, with a box for each note, in their order
     * @param notes the notes
     * @param sheet the sheet, or its beginning with the widths of its columns
     */
    static String of(String drawing, String notes, String sheet) {
        NoteBoxes boxes = new NoteBoxes(sheet);
        Matcher note = NOTE.matcher(notes);
        return BOX.matcher(drawing).replaceAll(box -> {
            String text = note.find() ? note.group(1) : "";
            return boxes.box(Integer.parseInt(box.group(1)) + 1, Integer.parseInt(box.group(2)), text);
        });
    }

    private String box(int column, int row, String text) {
        int end = column;
        int width = 0;
        while (width < NARROWEST) {
            width += widths.getOrDefault(end++, WIDTH_OF_OTHERS);
        }
        int line = width;
        int lines = text.lines().mapToInt(some -> 1 + some.length() / line).sum();
        return "<x:Anchor>" + column + ",0," + row + ",0," + end + ",0," + (row + lines + 1) + ",0</x:Anchor>";
    }
}
