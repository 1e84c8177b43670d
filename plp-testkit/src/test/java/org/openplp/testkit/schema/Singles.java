package org.openplp.testkit.schema;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.openplp.formats.form.Forms;
import org.openplp.formats.form.Shape;

/** What single values look like, by their kinds. */
final class Singles {
    private Singles() {}

    /** Those that occur in a record. */
    static Map<Shape.Kind, Pattern> of(Class<? extends Record> root) {
        Map<Shape.Kind, Pattern> found = new EnumMap<>(Shape.Kind.class);
        collect(new Forms().of(root).shape(), found);
        return found;
    }

    private static void collect(Shape shape, Map<Shape.Kind, Pattern> found) {
        if (shape instanceof Shape.Single single) {
            found.put(single.kind(), single.written());
        } else if (shape instanceof Shape.Fact fact) {
            collect(fact.content(), found);
        } else if (shape instanceof Shape.Listing list) {
            collect(list.entry(), found);
        } else if (shape instanceof Shape.Group group) {
            group.keys().values().forEach(inner -> collect(inner, found));
        }
    }
}
