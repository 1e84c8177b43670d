package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.comparison.Assessments;

@DisplayName("Facts that are evidence and decide nothing")
class ShownBesideTest {
    private static final String DOSSIER = """
            openplp: 1
            partnership: {id: plp-1, operationalSince: 2020-01-01}
            memberships:
              - id: m-1
                actor: p-1
                measures:
                  - {date: 2024-03-01, kind: DEFINITIVE_EXCLUSION, decidedBy: [COORDINATOR], written: true, reasoned: true,
                     signedBy: [COORDINATOR, MANDATED_OFFICER], endorsedBy: [CHIEF_OF_CORPS], toldOn: 2024-03-02}
            appointments:
              - {id: a-1, role: COORDINATOR, declarations: {neutrality: 2020-01-02}}
            memberList: {statedBy: COORDINATOR, statedOn: 2024-01-01, protectedMedium: true, access: [COORDINATOR], onSocialMedia: false}
            messageLog: {kept: true, keptBy: COORDINATOR}
            messages:
              - {id: msg-1, about: CRIME, urgency: URGENT, origin: POLICE, draftedBy: COORDINATOR, sentBy: POLICE, channel: SMS,
                 sentAt: 2024-02-01T10:00:00+01:00, validatedByPoliceAt: 2024-02-01T09:00:00+01:00, feedbackAt: 2024-02-02T10:00:00+01:00}
            reports:
              - {id: r-1, by: p-1, urgency: URGENT, directlyToPolice: false, observedAt: 2024-02-01T08:00:00+01:00, at: 2024-02-01T08:30:00+01:00}
            awareness: [{date: 2024-01-01, by: COORDINATOR, how: LEAFLET}]
            promotion: [{date: 2024-01-01, by: MANDATED_OFFICER, to: NEW_RESIDENTS}]
            zonePlans: [{kind: ACTION_PLAN, from: 2024-01-01, includesPartnerships: true}]
            localAuthority: {financialSupport: {needed: true, askedOn: 2024-01-01, examinedOn: 2024-02-01}}
            incidents:
              - {id: i-1, kind: PATROL, date: 2024-05-01, by: p-1, establishedBy: POLICE, establishedOn: 2024-05-02}
            """;

    private static Assessment assessed(String text) {
        return Reported.of("d.yaml", text, LocalDate.parse("2024-06-15")).assessment();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C-P1   | UNDETERMINED | appointments[0].declarations.neutrality
            C-T7a  | MET          | awareness[0].how
            M-T12b | MET          | zonePlans[0].kind
            M-T13  | MET          | promotion[0].to
            B-L1a  | UNDETERMINED | incidents[0].by incidents[0].date
            B-T1a  | BREACHED     | reports[0].by
            B-T1b  | UNDETERMINED | reports[0].observedAt reports[0].at
            B-T4a  | BREACHED     | incidents[0].by incidents[0].date
            A-T4   | MET          | localAuthority.financialSupport.askedOn
            COO-8  | MET          | messages[0].feedbackAt messages[0].origin messages[0].sentAt
            COM-5  | BREACHED     | messages[0].origin messages[0].validatedByPoliceAt
            COM-12 | MET          | messages[0].channel
            DAT-2  | MET          | memberList.statedBy
            DAT-3  | MET          | memberList.statedBy
            SAN-M4 | MET          | memberships[0].measures[0].decidedBy
            """)
    void areShownAsSuch(String norm, String outcome, String paths) {
        Finding finding = assessed(DOSSIER).allFindings().stream()
                .filter(one -> one.norm().id().value().equals(norm))
                .filter(one -> one.outcome().name().equals(outcome))
                .findFirst()
                .orElseThrow();

        assertThat(finding.explanation().evidence())
                .filteredOn(evidence -> !evidence.decided())
                .extracting(fact -> fact.path().toString())
                .containsExactlyInAnyOrder(paths.split(" "));
    }

    @Test
    void neitherThawWhatIsFrozenNorMakeAFindingADifferentOne() {
        Assessment before = assessed(DOSSIER);
        Assessment after = assessed(DOSSIER.replace("origin: POLICE, ", "")
                .replace("validatedByPoliceAt: 2024-02-01T09:00:00+01:00", "validatedByPoliceAt: none")
                .replace("reports:\n  - {id: r-1, by: p-1, ", "reports:\n  - {id: r-1, "));

        assertThat(Baseline.of(FreezableFindings.of(List.of(after))))
                .isEqualTo(Baseline.of(FreezableFindings.of(List.of(before))));
        assertThat(Assessments.compare(before, after).changes()).isEmpty();
    }
}
