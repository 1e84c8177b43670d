package org.example.plp.spring;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openplp.core.fact.Defect;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.permission.Consequences;
import org.openplp.rules.permission.FactToFindOut;
import org.openplp.rules.permission.Permission;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Why something was not done, as problem details (RFC 9457). The type says what the trouble is, and programs go by it; the status says whether sending the
 * same again can ever help. 422 is for what is wrong in itself, whatever is on record. 409 is for what depends on the record, the day and the rules: what is
 * refused today may pass when these have changed. No value that was sent is repeated.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final String TYPES = "https://example.org/plp/problems/";
    private static final DefectTexts TEXTS = DefectTexts.in(Locale.ENGLISH);

    /** Something wrong in a record that was sent, and where. */
    record DefectShown(String path, int line, int column, String code, String text) {
        static DefectShown of(PlacedDefect placed) {
            Defect defect = placed.defect();
            return new DefectShown(
                    defect.path().toString(),
                    placed.place().line(),
                    placed.place().column(),
                    defect.code(),
                    text(defect));
        }

        private static String text(Defect defect) {
            if (defect.code().startsWith(SentRecords.CONSTRAINT)) {
                return defect.values().get(0);
            }
            return defect.code().equals(SentRecords.OTHER_ID)
                    ? "This is not the id of the partnership in the address."
                    : TEXTS.text(defect);
        }
    }

    /** A fact to find out, and the norms that it settles. */
    record FactShown(String path, List<String> settles) {
        static FactShown of(FactToFindOut fact) {
            return new FactShown(
                    fact.path().toString(),
                    fact.settles().stream()
                            .map(finding -> finding.norm().id().value())
                            .distinct()
                            .toList());
        }
    }

    /** Why an act cannot be done. */
    record ReasonShown(String code, String path, String text) {
        static ReasonShown of(Defect reason) {
            return new ReasonShown(reason.code(), reason.path().toString(), TEXTS.text(reason));
        }
    }

    @ExceptionHandler
    ProblemDetail defective(RecordDefective defective) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "record-defective",
                "The record is defective",
                "Correct what is wrong in it, and send it again.",
                Map.of(
                        "defects",
                        defective.defects().stream().map(DefectShown::of).toList()));
    }

    @ExceptionHandler
    ProblemDetail unknown(PartnershipUnknown unknown) {
        return problem(
                HttpStatus.NOT_FOUND,
                "partnership-unknown",
                "The partnership is not known",
                "Nothing is on record of it: take its record over first.",
                Map.of());
    }

    @ExceptionHandler
    ProblemDetail kept(PartnershipKept kept) {
        return problem(
                HttpStatus.CONFLICT,
                "partnership-kept",
                "Another record is kept",
                "The record of this partnership was taken over before, and what was done since would be lost.",
                Map.of());
    }

    @ExceptionHandler
    ProblemDetail notDone(NotDone notDone) {
        Permission answer = notDone.answer();
        if (answer instanceof Permission.No no) {
            return refused(no);
        }
        return answer instanceof Permission.CannotTell open
                ? cannotTell(open)
                : impossible((Permission.Impossible) answer);
    }

    private static ProblemDetail refused(Permission.No no) {
        List<NormShown> norms = shown(no.consequences().breached(), no.consequences());
        return problem(
                HttpStatus.CONFLICT,
                "norms-in-the-way",
                "Norms stand in the way",
                no.onAdviceAlone()
                        ? "Only advice stands in the way, so it may still be done for a reason."
                        : "It would breach what binds, be it locally only.",
                Map.of("onAdviceAlone", no.onAdviceAlone(), "norms", norms));
    }

    private static ProblemDetail cannotTell(Permission.CannotTell open) {
        String detail = switch (open.why()) {
            case UNDETERMINED -> "Put the missing facts on record, with the act or in the dossier, and ask again.";
            case RULE_FAILED -> "A rule failed, so that nothing is known of its norm.";
            case INFORMAL_GROUP -> "The group is no partnership, so that the norms do not apply to it.";
        };
        return problem(
                HttpStatus.CONFLICT,
                "cannot-tell",
                "It cannot be told whether this is allowed",
                detail,
                Map.of(
                        "why", open.why(),
                        "missing",
                                open.factsToFindOut().stream()
                                        .map(FactShown::of)
                                        .toList(),
                        "norms", shown(open.consequences().undetermined(), open.consequences())));
    }

    private static ProblemDetail impossible(Permission.Impossible impossible) {
        return problem(
                HttpStatus.CONFLICT,
                "act-impossible",
                "This cannot be done",
                "The record would contradict itself.",
                Map.of(
                        "reasons",
                        impossible.reasons().stream().map(ReasonShown::of).toList()));
    }

    /** Spring's own text repeats the value. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, "A value in the address cannot be read; a day is written as 2026-01-31.");
        return handleExceptionInternal(mismatch, problem, headers, status, request);
    }

    private static List<NormShown> shown(List<Finding> findings, Consequences consequences) {
        return NormShown.of(findings, consequences.after());
    }

    private static ProblemDetail problem(
            HttpStatus status, String type, String title, String detail, Map<String, Object> more) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        more.forEach(problem::setProperty);
        return problem;
    }
}
