package org.example.host.good;

import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.core.membership.Membership;

final class CountsMembers {
    String members(Dossier dossier) {
        Entries<Membership> members = dossier.memberships();
        return members.isKnown() ? members.size() + " members" : "members not on record";
    }
}
