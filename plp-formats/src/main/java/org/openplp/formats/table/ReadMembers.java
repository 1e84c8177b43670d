package org.openplp.formats.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.membership.Membership;

/**
 * The result of reading a table of members.
 *
 * @param file the name of the file
 * @param members the members, in the order of the rows; none if there are defects, or if there are no rows, which does not mean that the partnership has none
 * @param dossier the dossier with the members, if they were read into one and there are no defects; unchanged if there are no rows
 * @param leftOut the columns from which nothing is taken, from left to right, as defects that stop nothing
 * @param defects all defects that stop the table, row by row; empty if there are none
 */
public record ReadMembers(
        String file,
        List<Membership> members,
        Optional<Dossier> dossier,
        List<TableDefect> leftOut,
        List<TableDefect> defects) {
    /** Copies the lists. */
    public ReadMembers {
        requireNonNull(file, "file");
        requireNonNull(members, "members");
        requireNonNull(dossier, "dossier");
        requireNonNull(leftOut, "leftOut");
        requireNonNull(defects, "defects");
        members = List.copyOf(members);
        leftOut = List.copyOf(leftOut);
        defects = List.copyOf(defects);
    }

    static ReadMembers stopped(String file, List<TableDefect> leftOut, List<TableDefect> defects) {
        return new ReadMembers(file, List.of(), Optional.empty(), leftOut, defects);
    }
}
