package org.openplp.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.actor.Post;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Explanation;

class EntryNamesTest {
    private final EntryNames names = EntryNames.from(aPartnership()
            .roles(aRole("a-0", Post.COORDINATOR), aRole("a-1", Post.MANDATED_OFFICER))
            .members(aMember("m-0"), aMember("m-1"))
            .messages(aMessage("msg-0"))
            .reports(aReport("r-0"))
            .evaluations(anEvaluation("e-0"))
            .but(d -> d.incidents(list(Incident.of("i-0"))))
            .dossier());

    @ParameterizedTest
    @CsvSource({
        "appointments[1].role,                  appointments[a-1].role",
        "memberships[0].adult,                  memberships[m-0].adult",
        "messages[0].sentAt,                    messages[msg-0].sentAt",
        "reports[0].at,                         reports[r-0].at",
        "evaluations[0].date,                   evaluations[e-0].date",
        "incidents[0].kind,                     incidents[i-0].kind",
        "memberships[1].measures[12].date,      memberships[m-1].measures[].date",
        "memberships[7].measures[12].date,      memberships[].measures[].date",
        "meetings[3].date,                      meetings[].date",
        "partnership.operationalSince,          partnership.operationalSince",
        "partnership.charter[0].signatures[10], partnership.charter[].signatures[]",
    })
    void callAnEntryByItsIdAndLeaveOutThePlaceOfAnyOther(String path, String name) {
        assertThat(names.of(FactPath.of(path))).hasToString(name);
    }

    @ParameterizedTest
    @CsvSource({
        "memberships[1].adult, adult,       YES,                    memberships[m-1].adult=YES",
        "meetings[3],          kind,        MEMBERS,                meetings[].kind=MEMBERS",
        "meetings,             meetings,    '12 on record, none fits', 'meetings=12 on record, none fits'",
    })
    void callEvidenceByItsKey(String path, String key, String value, String name) {
        assertThat(names.of(new Explanation.Evidence(FactPath.of(path), key, new EvidenceValue.Value(value))))
                .isEqualTo(name);
    }

    @Test
    void sayNotHowManyDoNotFit() {
        assertThat(names.of(
                        new Explanation.Evidence(FactPath.of("meetings"), "meetings", new EvidenceValue.NoneFits(12))))
                .isEqualTo("meetings=none");
    }

    @Test
    void callAGapByTheDayOnWhichItBegins() {
        LocalDate first = LocalDate.parse("2026-04-01");

        for (LocalDate last : List.of(first, first.plusDays(39))) {
            assertThat(names.of(new Explanation.Evidence(
                            FactPath.of("appointments"), "appointments", new EvidenceValue.Gap(first, last))))
                    .isEqualTo("appointments=none from 2026-04-01");
        }
    }

    @Test
    void nameNoEntriesWhereNoListWasHandedOver() {
        Dossier bare = Dossier.of(Partnership.of("plp-1"));

        assertThat(bare.memberships()).isEqualTo(Entries.unknown());
        assertThat(EntryNames.from(bare).of(FactPath.of("memberships[0].adult")))
                .hasToString("memberships[].adult");
    }
}
