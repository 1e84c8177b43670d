package org.openplp.formats.permission;

import org.openplp.core.act.Act;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.permission.Permission;

/**
 * An act about which a dossier was asked, and the answer.
 *
 * @param read the file of the dossier
 * @param act the act
 * @param permission the answer
 */
public record AnsweredAct(ReadDossier read, Act act, Permission permission) {}
