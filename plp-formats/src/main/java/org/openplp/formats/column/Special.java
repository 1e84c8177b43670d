package org.openplp.formats.column;

import java.util.List;
import java.util.regex.Pattern;
import org.openplp.formats.form.FormShape;

/** Columns without a key, which show to which entry of another sheet a row belongs. */
public final class Special {
    private static final FormShape NAME = new FormShape.Single(FormShape.Kind.TEXT, Pattern.compile(".*"));

    /** The number of an entry without an id. */
    public static final Column NUMBER = new Column("#", List.of("#"), NAME, false, Column.Holds.VALUE);

    /** The id or number of the entry to which a row belongs. */
    public static final Column OUTER = new Column("^", List.of("^"), NAME, false, Column.Holds.VALUE);

    private Special() {}
}
