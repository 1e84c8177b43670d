package org.openplp.testkit.schema;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.openplp.formats.form.FormShape;
import org.openplp.formats.form.Forms;

/** What single values look like, by their kinds. */
final class Singles {
    private Singles() {}

    /** Those that occur in a record. */
    static Map<FormShape.Kind, Pattern> of(Class<? extends Record> root) {
        Map<FormShape.Kind, Pattern> found = new EnumMap<>(FormShape.Kind.class);
        collect(new Forms().of(root).shape(), found);
        return found;
    }

    private static void collect(FormShape shape, Map<FormShape.Kind, Pattern> found) {
        if (shape instanceof FormShape.Single single) {
            found.put(single.kind(), single.written());
        } else if (shape instanceof FormShape.Fact fact) {
            collect(fact.content(), found);
        } else if (shape instanceof FormShape.Listing list) {
            collect(list.entry(), found);
        } else if (shape instanceof FormShape.Group group) {
            group.keys().values().forEach(inner -> collect(inner, found));
        }
    }
}
