package org.openplp.formats.table;

import java.util.Optional;
import org.openplp.core.fact.Defect;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** What is said of tables of members, in one language. Nothing that stands in a cell is repeated: it could be about a person. */
public final class TableTexts {
    private final Bundle labels;
    private final DefectTexts defects;

    private TableTexts(Bundle labels, DefectTexts defects) {
        this.labels = labels;
        this.defects = defects;
    }

    /**
     * The texts in a language.
     *
     * @param language the language
     * @return the texts
     */
    public static TableTexts in(Language language) {
        return new TableTexts(Labels.of(Column.class, language), DefectTexts.in(language));
    }

    /**
     * A defect as a line.
     *
     * @param file what the file is called
     * @param found the defect and where it stands
     * @return the file, the row, the column and the key if it has them, what is wrong and how to mend it
     */
    public String line(String file, TableDefect found) {
        StringBuilder line = new StringBuilder(file).append(": ");
        String key = found.defect().path();
        if (found.row() > 0) {
            line.append(labels.text("row", Integer.toString(found.row())))
                    .append(found.column().isEmpty() ? ": " : ", ");
        }
        if (!found.column().isEmpty()) {
            line.append(labels.text("column", found.column()));
            line.append(key.isEmpty() ? ": " : " (" + key + "): ");
        } else if (!key.isEmpty()) {
            line.append(key).append(": ");
        }
        return line.append(text(found.defect())).toString();
    }

    /**
     * A column of which nothing is taken over, as a line.
     *
     * @param file what the file is called
     * @param column the column
     * @return the file, the column, and why nothing of it is taken over
     */
    public String line(String file, LeftOut column) {
        return file + ": " + labels.text("column", column.column()) + ": "
                + labels.text(column.isPersonal() ? "leftOut.personal" : "leftOut.asked");
    }

    /**
     * What the list of members of a dossier says by being there, for whoever takes it over.
     *
     * @param members the members that were read, and the dossier that may say that its list is not complete
     * @return a sentence or two
     */
    public String taken(ReadMembers members) {
        boolean isPartial = members.dossier()
                .filter(dossier -> dossier.isPartial("memberships"))
                .isPresent();
        return labels.counted(
                isPartial ? "taken.partial" : "taken", members.members().size());
    }

    /** What is said of tables alone, by the code and its first value or by the code; otherwise what is said of dossiers. */
    private String text(Defect defect) {
        String[] values = defect.values().toArray(new String[0]);
        Optional<String> special =
                values.length == 0 ? Optional.empty() : labels.find(defect.code() + "." + values[0], values);
        return special.or(() -> labels.find(defect.code(), values)).orElseGet(() -> defects.text(defect));
    }
}
