package org.openplp.formats.table;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openplp.core.fact.Defect;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** What is said of tables of members, in one language. Nothing that stands in a cell is repeated: it could be about a person. */
public final class TableTexts {
    private static final String MEMBERSHIPS = "memberships";

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
        return new TableTexts(Labels.of(MemberColumn.class, language), DefectTexts.in(language));
    }

    /**
     * A defect as a line.
     *
     * @param file what the file is called
     * @param found the defect and where it stands
     * @return the file, the row, the column and the key if it has them, what is wrong and how to mend it
     */
    public String line(String file, TableDefect found) {
        requireNonNull(file, "file");
        StringBuilder line = new StringBuilder(file).append(": ");
        String key = defects.path(found.defect());
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
        requireNonNull(file, "file");
        return file + ": " + labels.text("column", column.column()) + ": "
                + labels.text(column.isPersonal() ? "leftOut.personal" : "leftOut.asked");
    }

    /**
     * What the list of members says now, for whoever takes it over: that it counts as complete, unless the dossier says otherwise; of a table without rows, that it
     * says nothing of the list.
     *
     * @param read what became of the table; it has no defects
     * @return how many members were read, in a sentence or two
     */
    public String taken(ReadMembers read) {
        int members = read.members().size();
        boolean partial = read.dossier()
                .filter(dossier -> members > 0 && dossier.isPartial(MEMBERSHIPS))
                .isPresent();
        return labels.counted(partial ? "taken.partial" : "taken", members);
    }

    /** What is said of tables alone, by the code and its first value or by the code; otherwise what is said of dossiers. */
    private String text(Defect defect) {
        String[] values = defect.values().stream()
                .map(value -> inTheLanguage(defect.path().toString(), value))
                .toArray(String[]::new);
        Optional<String> special =
                values.length == 0 ? Optional.empty() : labels.find(defect.code() + "." + values[0], values);
        return special.or(() -> labels.find(defect.code(), values)).orElseGet(() -> defects.text(defect));
    }

    /** The words of the closed list of a column as tables have them in this language; other values as they are. */
    private String inTheLanguage(String key, String value) {
        return Arrays.stream(value.split(", ", -1))
                .map(word -> labels.find(key + "/" + word)
                        .map(forms -> forms.split("\\|", -1)[0])
                        .orElse(word))
                .collect(Collectors.joining(", "));
    }
}
