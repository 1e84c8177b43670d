package org.openplp.formats.column;

import java.util.List;
import java.util.regex.Pattern;
import org.openplp.formats.form.FormShape;

/** The columns that no key has: they say which entry of another sheet a row belongs to. */
public final class Special {
    private static final FormShape NAME = new FormShape.Single(FormShape.Kind.TEXT, Pattern.compile(".*"));

    /** The number of an entry that has no id. */
    public static final Column NUMBER = new Column("#", List.of("#"), NAME, false, Column.Holds.VALUE);

    /** The id or the number of the entry to which a row belongs. */
    public static final Column OUTER = new Column("^", List.of("^"), NAME, false, Column.Holds.VALUE);

    private Special() {}
}
