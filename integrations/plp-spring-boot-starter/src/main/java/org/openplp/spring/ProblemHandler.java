package org.openplp.spring;

import org.openplp.core.fact.BelgianTime;
import org.openplp.jackson3.DefectiveJsonException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers with problem details. It comes first but handles only the exceptions of openplp, which Spring also finds
 * among causes. The application still handles a body that is unreadable for another reason.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemHandler {
    private final PlpProblems problems;
    private final RequestLanguage language;

    ProblemHandler(PlpProblems problems, RequestLanguage language) {
        this.problems = problems;
        this.language = language;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAllowed(ActNotAllowedException refused) {
        return answer(problems.of(refused.answered()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> defective(DefectiveRecordException defective) {
        return answer(problems.of(defective.defects()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> defectiveJson(DefectiveJsonException defective) {
        return answer(problems.of(defective.defects()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> outOfRange(BelgianTime.YearOutOfRange day) {
        return answer(problems.dayOutOfRange());
    }

    private ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem)
                .headers(headers ->
                        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.get().code()))
                .build();
    }
}
