package org.openplp.formats.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.label.FactWords;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** What is said of tables of members, in one language. Nothing that stands in a cell is repeated: it could be about a person. */
public final class TableTexts {
    private static final String MEMBERSHIPS = "memberships";

    private final FactWords words;
    private final Bundle labels;
    private final DefectTexts defects;

    private TableTexts(Language language, Bundle labels, DefectTexts defects) {
        this.words = FactWords.labelled(language, LocalDate::toString);
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
        return new TableTexts(language, Labels.of(TableTexts.class, language), DefectTexts.in(language));
    }

    /**
     * A defect as a line.
     *
     * @param file what the file is called
     * @param found the defect and where it stands
     * @return the file, the row, the column and the label of the fact if it has them, what is wrong and how to mend it
     */
    public String line(String file, TableDefect found) {
        requireNonNull(file, "file");
        StringBuilder line = new StringBuilder(file).append(": ");
        Defect defect = inTheDossier(found.defect());
        String key = label(defect);
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
        return line.append(text(defect)).toString();
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

    /** The path of a key of a membership begins with the membership; labels are found by whole paths. */
    private static Defect inTheDossier(Defect defect) {
        boolean isWhole = defect.path().isEmpty() || defect.path().toString().startsWith(MEMBERSHIPS);
        FactPath member = FactPath.of(MEMBERSHIPS).entry(0);
        return isWhole ? defect : new Defect(defect.path().under(member), defect.code(), defect.values());
    }

    /** The label of what it is about; the path of what is in another place of a dossier. */
    private String label(Defect defect) {
        return defect.path().toString().startsWith(MEMBERSHIPS + "[0].")
                ? words.fact(defect.path())
                : defects.path(defect);
    }

    /** What is said of tables alone, by the code and its first value or by the code; otherwise what is said of cells. */
    private String text(Defect defect) {
        String[] values = defect.values().stream()
                .map(value -> inTheLanguage(defect.path(), value))
                .toArray(String[]::new);
        Optional<String> special = values.length == 0
                ? Optional.empty()
                : labels.find(defect.code() + "." + defect.values().get(0), values);
        return special.or(() -> labels.find(defect.code(), values)).orElseGet(() -> defects.inACell(defect));
    }

    /** The words of the closed list of a column, and headings, as tables have them in this language; other values as they are. */
    private String inTheLanguage(FactPath key, String value) {
        return value.startsWith(MEMBERSHIPS + ".") ? words.fact(FactPath.of(value)) : words.value(key, value);
    }
}
