package org.openplp.rules.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.text.Language.DUTCH;
import static org.openplp.rules.text.Language.ENGLISH;
import static org.openplp.rules.text.Language.FRENCH;
import static org.openplp.rules.text.Language.GERMAN;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.text.Language;

@DisplayName("The answer about an act, in words")
class AnswerInWordsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private static Permission may(Sketch sketch, Act act) {
        return Permissions.may(BelgianBook.ofThisRelease(), sketch.dossier(), act, Reading.AS_WORDED);
    }

    private static MembershipBuilder aMinor() {
        return Membership.of("m-9").toBuilder()
                .actor("p-9")
                .kind(Membership.Kind.RESIDENT)
                .joinedOn(DAY)
                .adult(false)
                .livesInArea(true)
                .voluntary(true)
                .paid(false)
                .consentToShareOn(DAY)
                .toldWhyDataIsKept(DAY)
                .acknowledgement(new Acknowledgement(
                        Recorded.of(DAY), Recorded.of(Acknowledgement.How.SIGNED_FORM), Recorded.of("1")));
    }

    private static Permission.No refusal() {
        return (Permission.No) may(aCompliantPartnership(), new MembershipAct.Admit(aMinor().build()));
    }

    private static Permission.No refusalBecauseOf(List<Finding> findings) {
        Consequences all = refusal().consequences();
        return new Permission.No(new Consequences(
                all.done(),
                all.before(),
                all.after(),
                findings,
                all.waived(),
                all.undetermined(),
                all.factsToFindOut(),
                all.failed(),
                all.toPutRight(),
                all.fromTheDayAfter(),
                all.forPeople(),
                all.opened()));
    }

    @Test
    void isYes() {
        Permission permission = may(aCompliantPartnership(), new MembershipAct.Leave("m-1", DAY));

        assertThat(permission.text(ENGLISH)).isEqualTo("Yes: " + permission.because(ENGLISH));
        assertThat(permission.because(ENGLISH)).startsWith("no norm that can be checked ");
        assertThat(permission.answer(ENGLISH)).isEqualTo("Yes");
        assertThat(permission.text(FRENCH)).startsWith("Oui");
    }

    @Test
    void countsNormsAndNotWhomTheyAreAbout() {
        Finding minor = refusal().consequences().breached().stream()
                .filter(finding -> !finding.norm().force().isAdvice())
                .findFirst()
                .orElseThrow();
        Finding another = minor.without(Set.of());
        Finding advice = refusal().consequences().after().allFindings().stream()
                .filter(finding -> finding.norm().force().isAdvice())
                .findFirst()
                .orElseThrow();

        assertThat(refusalBecauseOf(List.of(minor, another)).text(ENGLISH)).isEqualTo("No: 1 norm stands in the way.");
        assertThat(refusalBecauseOf(List.of(minor, another, advice)).text(ENGLISH))
                .isEqualTo("No: 2 norms stand in the way.");
        assertThat(refusalBecauseOf(List.of(advice)).text(ENGLISH))
                .isEqualTo("No: what stands in the way rests on advice alone.");
    }

    @ParameterizedTest
    @EnumSource(Permission.Doubt.class)
    void saysWhyItCannotBeTold(Permission.Doubt why) {
        Permission open = new Permission.Undetermined(refusal().consequences(), why);
        Set<String> said = new HashSet<>();
        for (Language language : Language.values()) {
            said.add(open.text(language));
        }

        assertThat(said)
                .hasSameSizeAs(Language.values())
                .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
        assertThat(open.text(ENGLISH)).startsWith("Cannot tell: ").doesNotContain("no norm");
    }

    @Test
    void saysWhetherADayIsMissingOrTheActImpossible() {
        Permission dayMissing = may(aCompliantPartnership(), new MembershipAct.Admit(Membership.of("m-9")));
        Permission impossible = may(
                aCompliantPartnership(),
                new MembershipAct.Admit(aMinor().id("m-1").build()));

        assertThat(dayMissing.text(ENGLISH)).isEqualTo("No answer yet: a day that the act needs is missing.");
        assertThat(impossible.text(ENGLISH)).isEqualTo("Impossible: given what is on record, the act cannot be done.");
        assertThat(impossible.text(DUTCH)).isNotEqualTo(impossible.text(GERMAN));
    }

    @Test
    void isNoRefusalWhereTheActOnlyPutsFactsOnRecord() {
        Permission onlyRecords =
                may(aCompliantPartnership(), new MembershipAct.RecordMembership(DAY, aMinor().build()));

        assertThat(onlyRecords.text(ENGLISH))
                .isEqualTo("Not a matter of permission: the act only puts facts on record.");
        assertThat(onlyRecords.text(DUTCH)).isNotEqualTo(onlyRecords.text(GERMAN));
    }
}
