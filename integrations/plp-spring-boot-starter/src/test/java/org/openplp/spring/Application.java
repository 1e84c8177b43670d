package org.openplp.spring;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.rules.permission.Permission;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a host writes, and nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Application {
    private static final Dossier FOUNDED = ((ReadDossier.Sound) DossierReader.withDefaultLimit()
                    .read(
                            "founded.yaml",
                            "openplp: 1\npartnership: {id: plp-9, operationalSince: 2026-01-01}\nmemberships: []\n"
                                    .getBytes(StandardCharsets.UTF_8)))
            .content();

    /** Any other class with a body. */
    record Note(int number) {}

    @RestController
    static class Controller {
        private final Plp plp;

        Controller(Plp plp) {
            this.plp = plp;
        }

        @PostMapping("/checks")
        Check check(@RequestBody Dossier dossier, @RequestParam LocalDate on) {
            return plp.check(dossier, on);
        }

        @PostMapping("/members")
        Dossier admit(@RequestBody MembershipAct.Admit act) {
            Permission.Yes yes = ActNotAllowedException.unlessYes(FOUNDED, act, plp.may(FOUNDED, act));
            return yes.consequences().done().now();
        }

        @PostMapping("/questions")
        AnsweredAct ask(@RequestBody MembershipAct.Admit act) {
            return AnsweredAct.of(FOUNDED, act, plp.may(FOUNDED, act));
        }

        @PostMapping("/notes")
        Note note(@RequestBody Note note) {
            return note;
        }
    }

    /** The application answers in its own way where a body of its own is malformed. */
    @RestControllerAdvice
    static class OwnProblems {
        @ExceptionHandler
        org.springframework.http.ResponseEntity<String> malformed(HttpMessageNotReadableException malformed) {
            return org.springframework.http.ResponseEntity.badRequest().body("ours");
        }
    }
}
