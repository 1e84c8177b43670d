package org.example.host.good;

import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.membership.Membership;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class MemberController {
    private final RuleBook book;
    private final Dossier dossier;

    MemberController(RuleBook book, Dossier dossier) {
        this.book = book;
        this.dossier = dossier;
    }

    @GetMapping
    boolean mayJoin(String id, boolean isAdult) {
        Membership applicant =
                Membership.of(id).toBuilder().adult(Answer.of(isAdult)).build();
        return Permissions.may(book, dossier, new MembershipAct.Admit(applicant), Reading.AS_WORDED)
                instanceof Permission.Yes;
    }

    @GetMapping
    boolean isMember(String id) {
        return dossier.membership(id).isPresent();
    }

    @GetMapping
    Outcome shown(String norm) {
        return Outcome.valueOf(norm);
    }

    String about(Finding finding) {
        return finding.explanation().missing() + " of " + finding.subject().id();
    }
}
