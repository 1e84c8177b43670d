package org.example.plp.spring;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_YAML_VALUE;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.membership.Membership;
import org.openplp.formats.entry.EntryWriter;
import org.openplp.rules.permission.Permission;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Partnerships over HTTP. Records are sent as openplp reads them, so their bytes go to its readers and not through Jackson. */
@RestController
@RequestMapping("/partnerships/{partnership}")
class PartnershipController {
    private static final EntryWriter<Membership> MEMBERSHIPS = EntryWriter.of(Membership.class);

    private final Partnerships partnerships;
    private final SentRecords sent;

    PartnershipController(Partnerships partnerships, SentRecords sent) {
        this.partnerships = partnerships;
        this.sent = sent;
    }

    @PutMapping(consumes = {APPLICATION_YAML_VALUE, APPLICATION_JSON_VALUE})
    ResponseEntity<Void> takeOver(
            @PathVariable String partnership,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody byte[] content) {
        boolean begins = partnerships.takeOver(sent.dossier(partnership, type, content));
        return ResponseEntity.status(begins ? HttpStatus.CREATED : HttpStatus.NO_CONTENT)
                .build();
    }

    @GetMapping("/assessment")
    AssessmentShown assessment(
            @PathVariable String partnership,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on) {
        return AssessmentShown.of(partnerships.assess(partnership, on));
    }

    @PostMapping(
            path = "/members",
            consumes = {APPLICATION_YAML_VALUE, APPLICATION_JSON_VALUE})
    ResponseEntity<Admitted> admit(
            @PathVariable String partnership,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody byte[] content) {
        MembershipAct.Admit act = sent.admission(type, content);
        Permission answer = partnerships.doIfAllowed(partnership, act);
        if (answer instanceof Permission.Yes yes) {
            String member = act.membership().id();
            return ResponseEntity.created(address(partnership, member)).body(Admitted.of(member, yes.consequences()));
        }
        throw new NotDone(answer);
    }

    @GetMapping(path = "/members/{member}", produces = APPLICATION_JSON_VALUE)
    ResponseEntity<String> member(@PathVariable String partnership, @PathVariable String member) {
        return ResponseEntity.of(
                partnerships.dossier(partnership).membership(member).map(MEMBERSHIPS::asJson));
    }

    private static URI address(String partnership, String member) {
        return UriComponentsBuilder.fromPath("/partnerships/{partnership}/members/{member}")
                .encode()
                .buildAndExpand(partnership, member)
                .toUri();
    }
}
