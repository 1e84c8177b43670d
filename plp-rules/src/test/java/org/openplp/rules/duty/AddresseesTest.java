package org.openplp.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Check;
import org.openplp.rules.norm.Modality;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Shape;
import org.openplp.rules.rule.Rule;

/** Towards whom each duty is owed: worked out by hand from the statements of the register, which often name nobody but those who owe it. */
class AddresseesTest {
    private static final String BY_HAND = """
            I-1a   -
            I-2a   -
            I-2b   -
            C-P5a  -
            C-T1   POLICE MANDATED_OFFICER
            C-T2   NEIGHBOURHOOD
            C-T5   POLICE
            C-T6a  -
            C-T6b  -
            C-T7a  MEMBERS
            C-T8a  -
            C-T8b  -
            C-T10a -
            C-T10b -
            M-P1   -
            M-T1   PARTNERSHIP
            M-T2b  AUTHORITIES
            M-T4   MEMBERS
            M-T5   MEMBERS
            M-T7a  -
            M-T9a  -
            M-T9b  -
            M-T12a -
            M-T12b -
            M-T13  NON_MEMBERS
            B-P1b  -
            A-L6   -
            A-T2a  -
            A-T2b  -
            A-T3a  -
            A-T3b  -
            A-T4   -
            A-T5   OTHER_AUTHORITIES
            A-T7   PARTNERSHIP
            A-T9b  -
            F-T2   -
            F-T6   -
            CRE-3  -
            CRE-4  ADMINISTRATIVE_AUTHORITIES JUDICIAL_AUTHORITIES
            CRE-6  RESIDENTS
            CRE-7  -
            CRE-9  -
            CHA-1  -
            CHA-4a -
            CHA-4b -
            CHA-5  -
            CHA-6  -
            CHA-7  -
            CHA-8  PARTNERS INTERIOR
            CHA-9  INTERIOR
            CHA-10 -
            CHA-11 CHIEF_OF_CORPS MAYOR
            CHA-12 -
            ROI-1  -
            ROI-2  -
            ROI-3  -
            ROI-4  MEMBERS
            COO-1  -
            COO-3  -
            COO-4  MEMBERS
            COO-13 -
            COM-1  -
            COM-4  MEMBERS
            COM-16 WHO_REPORTED
            DAT-2  -
            DAT-4a MEMBER_CONCERNED
            DAT-4b MEMBERS
            FIN-2b -
            FIN-4  -
            FIN-6  -
            SAN-M2 PUBLIC_PROSECUTOR
            SAN-M4 MEMBER_CONCERNED
            SAN-C2 PUBLIC_PROSECUTOR
            SAN-C4 COORDINATOR INTERIOR
            FED-4  -
            """;

    @Test
    void areThoseWhomTheStatementNames() {
        Map<String, String> found = new TreeMap<>();
        RuleBook book = RuleBook.ofThisRelease();
        for (Norm norm : book.norms()) {
            book.rule(norm)
                    .filter(rule -> mayBeADuty(norm, rule))
                    .ifPresent(rule -> found.put(
                            norm.id().value(),
                            rule.to().isEmpty()
                                    ? "-"
                                    : rule.to().stream().map(Enum::name).collect(Collectors.joining(" "))));
        }
        Map<String, String> expected = BY_HAND.lines()
                .map(line -> line.split(" +", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, other) -> one, TreeMap::new));

        assertThat(found).isEqualTo(expected);
    }

    /** What is owed, and what may be pending: before the start, or as a step of a form that follows. */
    private static boolean mayBeADuty(Norm norm, Rule rule) {
        boolean asks = norm.check() == Check.RECORDS
                && norm.modality() != Modality.PROHIBITION
                && norm.modality() != Modality.PERMISSION;
        boolean standing = norm.shape() == Shape.STANDING
                && (norm.modality() == Modality.OBLIGATION || norm.modality() == Modality.DEFINITION)
                && !rule.timings().contains(Rule.Timing.ALSO_BEFORE_OPERATION);
        return asks
                && (norm.shape() == Shape.OWED
                        || norm.shape() == Shape.RECURS
                        || standing
                        || rule.timings().contains(Rule.Timing.LEADS_UP_TO_THE_START)
                        || !rule.to().isEmpty()
                        || norm.id().value().startsWith("A-T3"));
    }
}
