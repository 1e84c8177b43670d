package org.example.plp.spring;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Intake;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.entry.ReadEntry;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Reads the records that are sent. The application's own validator looks at each, with the constraints of openplp and those of {@code
 * META-INF/plp-constraints.xml}; all that is wrong is told at once, each at its place in what was sent.
 */
@Component
class SentRecords {
    /** Codes of violations begin with it, and the name of the constraint follows; the text is that of the validator. */
    static final String CONSTRAINT = "constraint.";

    /** The id in the record is another one than that in the address. */
    static final String OTHER_ID = "id.other";

    private final Validator validator;
    private final EntryReader<Dossier> dossiers = EntryReader.of(Dossier.class);
    private final EntryReader<MembershipAct.Admit> admissions;

    SentRecords(Validator validator) {
        this.validator = validator;
        this.admissions = EntryReader.of(MembershipAct.Admit.class)
                .checkedBy(act -> violations(act.membership()).stream()
                        .map(violation -> violation.under(FactPath.of("membership")))
                        .toList());
    }

    Dossier dossier(String partnership, MediaType type, byte[] content) {
        return sound(
                dossiers.checkedBy(dossier -> defects(partnership, dossier)).read(name(type), content));
    }

    MembershipAct.Admit admission(MediaType type, byte[] content) {
        return sound(admissions.read(name(type), content));
    }

    /** What the validator says comes first, what only openplp finds after it: an id that is used twice, an end before its start. */
    private List<Defect> defects(String partnership, Dossier dossier) {
        List<Defect> defects = new ArrayList<>(violations(dossier));
        List<FactPath> known = defects.stream().map(Defect::path).toList();
        Intake.defects(dossier).stream()
                .filter(defect -> !known.contains(defect.path()))
                .forEach(defects::add);
        if (defects.isEmpty() && !dossier.partnership().id().equals(partnership)) {
            defects.add(Defect.at("partnership.id", OTHER_ID));
        }
        return defects;
    }

    private List<Defect> violations(Object entry) {
        return validator.validate(entry).stream()
                .map(SentRecords::defect)
                .sorted(Comparator.comparing((Defect defect) -> defect.path().toString())
                        .thenComparing(Defect::code))
                .toList();
    }

    private static Defect defect(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return Defect.at(violation.getPropertyPath().toString(), CONSTRAINT + constraint, violation.getMessage());
    }

    private static <R extends Record> R sound(ReadEntry<R> read) {
        return read.entry().orElseThrow(() -> new RecordDefective(read.defects()));
    }

    private static String name(MediaType type) {
        return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type) ? "body.json" : "body.yaml";
    }
}
