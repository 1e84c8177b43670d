package org.example.plp.plain;

import java.util.List;
import org.openplp.rules.permission.Permission;

/** What the application answers to somebody who wants to do something. */
sealed interface Reply {
    /** It was done, and the dossier of this partnership is at this version now. */
    record Done(String partnership, long version) implements Reply {}

    /** It was not done: norms stand in the way. If these are advice alone, somebody may decide to do it nevertheless. */
    record Refused(List<NormShown> norms, boolean onAdviceAlone) implements Reply {}

    /** It was not done: it cannot be told whether it is allowed before these facts are on record, those that settle most first. */
    record FindOutFirst(Permission.Doubt why, List<String> facts, List<NormShown> leftOpen) implements Reply {}

    /** It cannot be done: the record would contradict itself, or nobody knows such a partnership. */
    record Impossible(List<String> codes) implements Reply {}
}
