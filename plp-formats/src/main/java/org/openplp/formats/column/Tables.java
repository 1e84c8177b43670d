package org.openplp.formats.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.form.FormShape;
import org.openplp.formats.form.Forms;
import org.openplp.rules.text.DossierLabels;

/** The sheets of a workbook and their columns, derived from the forms of the format. */
public final class Tables {
    private static final Map<String, Table> ALL = all();

    private final Map<String, Table> found = new LinkedHashMap<>();

    private Tables() {}

    /** The dossier itself, then each list in the order of the format. */
    public static List<Table> inOrder() {
        return List.copyOf(ALL.values());
    }

    /** The dossier itself. */
    public static Table dossier() {
        return of("");
    }

    /** The table of a list. */
    public static Table of(String list) {
        return Optional.ofNullable(ALL.get(list)).orElseThrow();
    }

    private static Map<String, Table> all() {
        Tables tables = new Tables();
        FormShape.Group dossier =
                (FormShape.Group) new Forms().of(Dossier.class).shape();
        tables.add("", DossierLabels.name(Dossier.class), dossier, Optional.empty());
        return Collections.unmodifiableMap(tables.found);
    }

    private void add(String list, String name, FormShape.Group entry, Optional<String> outer) {
        List<Column> columns = new ArrayList<>();
        Table table = new Table(list, name, entry, Collections.unmodifiableList(columns), outer);
        found.put(list, table);
        addKeys(table, entry, "", List.of(), columns);
    }

    private void addKeys(Table table, FormShape.Group group, String before, List<String> around, List<Column> columns) {
        group.keys().forEach((key, shape) -> {
            List<String> names = new ArrayList<>(around);
            names.add(DossierLabels.name(group.record(), key));
            add(table, shape, before + key, List.copyOf(names), columns);
        });
    }

    private void add(Table table, FormShape shape, String key, List<String> names, List<Column> columns) {
        boolean isFact = shape instanceof FormShape.Fact;
        boolean takesNone = shape instanceof FormShape.Fact fact && fact.takesNone();
        FormShape content = shape instanceof FormShape.Fact fact ? fact.content() : shape;
        if (content instanceof FormShape.Listing list && list.entry() instanceof FormShape.Group entry) {
            columns.add(new Column(key, names, content, true, Column.Holds.LIST));
            add(
                    table.isTheDossier() ? key : table.list() + "." + key,
                    names.get(names.size() - 1),
                    entry,
                    table.isTheDossier() ? Optional.empty() : Optional.of(table.list()));
        } else if (content instanceof FormShape.Listing list) {
            columns.add(new Column(key, names, list.entry(), true, Column.Holds.VALUES));
        } else if (content instanceof FormShape.Group group) {
            if (isFact) {
                columns.add(new Column(key, names, content, takesNone, Column.Holds.GROUP));
            }
            addKeys(table, group, key + ".", names, columns);
        } else {
            columns.add(new Column(key, names, content, takesNone, Column.Holds.VALUE));
        }
    }
}
