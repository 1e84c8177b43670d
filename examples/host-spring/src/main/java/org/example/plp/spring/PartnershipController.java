package org.example.plp.spring;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_YAML_VALUE;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.membership.Membership;
import org.openplp.formats.Check;
import org.openplp.formats.permission.AnsweredAct;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Partnerships over HTTP. */
@RestController
@RequestMapping("/partnerships/{partnership}")
class PartnershipController {
    private final Partnerships partnerships;

    PartnershipController(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @PutMapping(consumes = {APPLICATION_YAML_VALUE, APPLICATION_JSON_VALUE})
    ResponseEntity<Void> takeOver(@PathVariable String partnership, @RequestBody Dossier dossier) {
        boolean begins = partnerships.takeOver(partnership, dossier);
        return ResponseEntity.status(begins ? HttpStatus.CREATED : HttpStatus.NO_CONTENT)
                .build();
    }

    @GetMapping("/assessment")
    Check assessment(
            @PathVariable String partnership,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on) {
        return partnerships.check(partnership, on);
    }

    @PostMapping(
            path = "/members",
            consumes = {APPLICATION_YAML_VALUE, APPLICATION_JSON_VALUE})
    ResponseEntity<AnsweredAct> admit(@PathVariable String partnership, @RequestBody MembershipAct.Admit act) {
        AnsweredAct done = partnerships.doIfAllowed(partnership, act);
        return ResponseEntity.created(address(partnership, act.membership().id()))
                .body(done);
    }

    @GetMapping("/members/{member}")
    ResponseEntity<Membership> member(@PathVariable String partnership, @PathVariable String member) {
        return ResponseEntity.of(partnerships.dossier(partnership).membership(member));
    }

    private static URI address(String partnership, String member) {
        return UriComponentsBuilder.fromPath("/partnerships/{partnership}/members/{member}")
                .encode()
                .buildAndExpand(partnership, member)
                .toUri();
    }
}
