package org.example.host.bad;

import org.openplp.core.dossier.Dossier;

final class CountsMembers {
    int members(Dossier dossier) {
        return dossier.memberships().orNoneYet().size();
    }
}
