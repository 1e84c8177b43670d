package org.example.host.bad;

import org.openplp.core.fact.Answer;
import org.openplp.core.membership.Membership;

final class MemberController {
    boolean mayJoin(Membership applicant) {
        return applicant.adult() == Answer.YES;
    }
}
