package org.example.host.bad;

import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class GivesRecords {
    @GetMapping
    Optional<Membership> member(String id) {
        return Dossier.of(Partnership.of("plp-1")).membership(id);
    }
}
