package org.openplp.formats.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Result;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.entry.ActReader;

@DisplayName("What to give to an act")
class ActKeysTest {
    private static final String DOSSIER = """
            openplp: 1
            partnership:
              id: plp-1
              charter: [{version: '1', signedOn: 2025-01-01}]
            memberships:
              - {id: m-1, joinedOn: 2025-02-01}
              - {id: m-2, joinedOn: none, declarations: {wishToHelp: 2025-02-01}}
            appointments:
              - {id: a-1, role: COORDINATOR, from: 2025-02-01}
            memberList: {reviews: [{date: 2025-02-01}]}
            messages:
              - {id: msg-1, sentAt: 2025-02-01T10:00:00+01:00}
              - {id: msg-2, sentAt: none}
            meetings: [{date: 2025-02-01}]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            apply | membership: {id: m-3, declarations: {wishToHelp: 2026-02-01}} | memberships[2].adult | membership.adult=
            admit | membership: {id: m-3, joinedOn: 2026-02-01} | memberships[2].adult | membership.adult=
            admit | membership: {id: m-3, joinedOn: 2026-02-01} | memberships[2].acknowledgement.how | membership.acknowledgement.how=
            admit-applicant | {membership: m-2, day: 2026-02-01, acknowledgement: {date: 2026-02-01}} | memberships[1].acknowledgement.how | acknowledgement.how=
            reprimand | {membership: m-1, measure: {date: 2026-02-01}} | memberships[0].measures[0].signedBy | measure.signedBy=
            exclude-provisionally | {membership: m-1, measure: {date: 2026-02-01}} | memberships[0].measures[0].signedBy | measure.signedBy=
            exclude-definitively | {membership: m-1, measure: {date: 2026-02-01}} | memberships[0].measures[0].signedBy | measure.signedBy=
            appoint | appointment: {id: a-2, from: 2026-02-01} | appointments[1].role | appointment.role=
            screen | {appointment: a-1, screening: {date: 2026-02-01}} | appointments[0].screening.outcome | screening.outcome=
            reprimand-holder | {appointment: a-1, measure: {date: 2026-02-01}} | appointments[0].measures[0].signedBy | measure.signedBy=
            suspend | {appointment: a-1, measure: {date: 2026-02-01}} | appointments[0].measures[0].decidedBy | measure.decidedBy=
            remove | {appointment: a-1, measure: {date: 2026-02-01}} | appointments[0].measures[0].decidedBy | measure.decidedBy=
            draft | {day: 2026-02-01, message: {id: msg-3}} | messages[2].urgency | message.urgency=
            send | message: {id: msg-3, sentAt: 2026-02-01T10:00:00+01:00} | messages[2].urgency | message.urgency=
            send | message: {id: msg-2, sentAt: 2026-02-01T10:00:00+01:00} | messages[1].urgency | message.urgency=
            receive-report | report: {id: r-1, at: 2026-02-01T10:00:00+01:00} | reports[0].by | report.by=
            evaluate | evaluation: {id: e-1, date: 2026-02-01} | evaluations[0].by | evaluation.by=
            meet | meeting: {date: 2025-02-01} | meetings[1].kind | meeting.kind=
            review-list | review: {date: 2026-02-01} | memberList.reviews[1].by | review.by=
            consult | consultation: {date: 2026-02-01} | partnership.consultation.with | consultation.with=
            inform | informationMeeting: {date: 2026-02-01} | partnership.informationMeeting.agenda | informationMeeting.agenda=
            countersign-charter | signature: {date: 2026-02-01} | partnership.charter[0].signatures[1].by | signature.by=
            amend-charter | charter: {signedOn: 2026-02-01} | partnership.charter[1].contains | charter.contains=
            record-validation | recognition: {validatedOn: 2026-02-01} | partnership.charter[0].recognition.lettersTo | recognition.lettersTo=
            record-validation | {recognition: {validatedOn: 2026-02-01}, version: '1'} | partnership.charter[0].recognition.lettersTo | recognition.lettersTo=
            adopt-house-rules | houseRules: {version: '2', adoptedOn: 2026-02-01} | partnership.houseRules[0].basedOn | houseRules.basedOn=
            agree-on-communication | communicationPlan: {agreedOn: 2026-02-01} | partnership.communicationPlan[0].twoWay | communicationPlan.twoWay=
            place-sign | sign: {date: 2026-02-01} | partnership.signs[0].placedBy | sign.placedBy=
            """)
    void isNamedAsTheActTakesIt(String act, String facts, String path, String given) {
        assertThat(keys(act, facts, path)).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            send | message: {id: msg-3, sentAt: 2026-02-01T10:00:00+01:00} | messages[0].urgency
            send | message: {id: msg-3, sentAt: 2026-02-01T10:00:00+01:00} | messages
            send | message: {id: msg-3, sentAt: 2026-02-01T10:00:00+01:00} | messages[2].channels[0].kind
            admit-applicant | {membership: m-2, day: 2026-02-01} | memberships[1].adult
            leave | {membership: m-1, day: 2026-02-01} | memberships[0].adult
            step-down | {appointment: a-1, day: 2026-02-01} | appointments[0].role
            give-feedback | {message: msg-1, at: 2026-02-01T10:00:00+01:00} | messages[0].urgency
            open | day: 2026-02-01 | partnership.area
            """)
    void isNotNamedForWhatStandsElsewhereOrInsideAList(String act, String facts, String path) {
        assertThat(keys(act, facts, path)).isEqualTo("nothing");
    }

    private static String keys(String name, String facts, String path) {
        Act act = new ActReader().read(name, "act.yaml", facts).entry().orElseThrow();
        Dossier before = DossierReader.withDefaultLimit()
                .read("d.yaml", DOSSIER.getBytes(StandardCharsets.UTF_8))
                .dossier()
                .orElseThrow();
        Result<Dossier, ?> done = act.on(before);
        assertThat(done).as(name).isInstanceOf(Result.Accepted.class);
        return ActKeys.of(act, done.aggregate().orElseThrow())
                .flatMap(keys -> keys.toGive(FactPath.of(path)))
                .orElse("nothing");
    }
}
