package org.openplp.formats.table;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.DossierLabels;
import org.openplp.rules.text.Language;

/** The texts about tables of members, in one language. They never repeat the content of a cell, as it could be about a person. */
public final class TableTexts {
    private static final String MEMBERSHIPS = "memberships";

    private final DossierLabels words;
    private final Bundle labels;
    private final DefectTexts defects;

    private TableTexts(Language language, Bundle labels, DefectTexts defects) {
        this.words = DossierLabels.inLanguage(language);
        this.labels = labels;
        this.defects = defects;
    }

    /**
     * The texts in a language.
     *
     * @param language the language
     * @return the texts
     */
    public static TableTexts inLanguage(Language language) {
        return new TableTexts(language, Labels.of(TableTexts.class, language), DefectTexts.inLanguage(language));
    }

    /**
     * A defect as a line.
     *
     * @param file the name of the file
     * @param found the defect and its place
     * @return the file, the row, column and label of the fact if it has them, the problem, and how to fix it
     */
    public String line(String file, TableDefect found) {
        requireNonNull(file, "file");
        return file + ": " + line(found);
    }

    /**
     * A defect as a line, without the name of the file.
     *
     * @param found the defect and its place
     * @return the row, column and label of the fact if it has them, the problem, and how to fix it
     */
    public String line(TableDefect found) {
        StringBuilder line = new StringBuilder();
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
     * A summary for the person who takes over the members. The list counts as complete, unless the dossier says otherwise. A table without rows says nothing
     * about the list.
     *
     * @param read the result of reading the table, without defects
     * @return the number of members read, in a sentence or two
     */
    public String taken(ReadMembers read) {
        int members = read.members().size();
        boolean partial = read.dossier()
                .filter(dossier -> members > 0 && dossier.isPartial(MEMBERSHIPS))
                .isPresent();
        return labels.counted(partial ? "taken.partial" : "taken", members);
    }

    /** Puts the path of a key below a membership, since labels are found by whole paths. */
    private static Defect inTheDossier(Defect defect) {
        boolean isWhole = defect.path().isEmpty() || defect.path().toString().startsWith(MEMBERSHIPS);
        FactPath member = FactPath.of(MEMBERSHIPS).entry(0);
        return isWhole ? defect : new Defect(defect.path().under(member), defect.code(), defect.values());
    }

    /** The label of a fact of a membership; for anything else in the dossier, its path. */
    private String label(Defect defect) {
        return defect.path().toString().startsWith(MEMBERSHIPS + "[0].") ? label(defect.path()) : defects.path(defect);
    }

    private String label(FactPath fact) {
        return words.of(fact).orElseGet(fact::toString);
    }

    /** The text for tables, by the code and its first value or by the code alone; otherwise the text for cells. */
    private String text(Defect defect) {
        String[] values = defect.values().stream()
                .map(value -> inTheLanguage(defect.path(), value))
                .toArray(String[]::new);
        Optional<String> special = values.length == 0
                ? Optional.empty()
                : labels.find(defect.code() + "." + defect.values().get(0), values);
        return special.or(() -> labels.find(defect.code(), values)).orElseGet(() -> defects.inACell(defect));
    }

    /** Closed-list words and headings in the language of the table; other values unchanged. */
    private String inTheLanguage(FactPath key, String value) {
        return value.startsWith(MEMBERSHIPS + ".") ? label(FactPath.of(value)) : words.word(key, value);
    }
}
