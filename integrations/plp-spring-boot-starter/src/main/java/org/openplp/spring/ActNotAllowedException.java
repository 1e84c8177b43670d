package org.openplp.spring;

import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.entry.ActWriter;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.rules.permission.Permission;

/**
 * Thrown for an act that was not done because the answer was not yes. The starter answers with a problem that says why.
 */
public final class ActNotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient AnsweredAct answered;

    /**
     * Creates the exception.
     *
     * @param answered the act and the answer
     */
    public ActNotAllowedException(AnsweredAct answered) {
        super(ActWriter.name(answered.act()) + ": "
                + answered.permission().getClass().getSimpleName());
        this.answered = answered;
    }

    /**
     * Returns the answer if it is yes.
     *
     * @param dossier the dossier before the act
     * @param act the act
     * @param permission the answer, such as {@code plp.may(dossier, act)}
     * @return the same answer, with the effects of the act
     * @throws ActNotAllowedException if the answer is no, cannot tell or impossible
     */
    public static Permission.Yes unlessYes(Dossier dossier, Act act, Permission permission) {
        if (permission instanceof Permission.Yes yes) {
            return yes;
        }
        throw new ActNotAllowedException(AnsweredAct.of(dossier, act, permission));
    }

    /**
     * The act and the answer.
     *
     * @return the act with its answer
     */
    public AnsweredAct answered() {
        return answered;
    }
}
