package org.example.plp.spring;

import java.net.URI;
import org.openplp.spring.PlpProperties;
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

/** The problems of this application, beside those of the starter. No value that was sent is repeated. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private final String types;

    Problems(PlpProperties properties) {
        this.types = properties.problemTypes();
    }

    @ExceptionHandler
    ProblemDetail unknown(PartnershipUnknown unknown) {
        return problem(
                HttpStatus.NOT_FOUND,
                "partnership-unknown",
                "The partnership is not known",
                "Nothing is on record of it: take its record over first.");
    }

    @ExceptionHandler
    ProblemDetail notTakenOver(NotTakenOver refused) {
        return problem(HttpStatus.CONFLICT, refused.type(), "The record is not taken over", refused.getMessage());
    }

    /** Spring's own text repeats the value. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, "A value in the address cannot be read; a day is written as 2026-01-31.");
        return handleExceptionInternal(mismatch, problem, headers, status, request);
    }

    private ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(types + type));
        problem.setTitle(title);
        return problem;
    }
}
