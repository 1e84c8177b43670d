package org.openplp.formats.permission;

import static java.util.Objects.requireNonNull;

import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.permission.Permission;

/**
 * An act with the answer to whether it is allowed.
 *
 * @param read the file of the dossier
 * @param act the act
 * @param permission the answer
 */
public record AnsweredAct(ReadDossier read, Act act, Permission permission) {
    /**
     * An act with its answer, for a dossier of a program.
     *
     * @param dossier the dossier before the act
     * @param act the act
     * @param permission the answer
     * @return the act and the answer
     */
    public static AnsweredAct of(Dossier dossier, Act act, Permission permission) {
        requireNonNull(act, "act");
        requireNonNull(permission, "permission");
        return new AnsweredAct(ReadDossier.of(dossier), act, permission);
    }
}
