package org.openplp.rules.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;
import static org.openplp.rules.spec.facts.MemberFacts.ADDED_TO_LIST_ON;
import static org.openplp.rules.spec.facts.MemberFacts.JOINED_ON;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBER_IS_PAID;
import static org.openplp.rules.spec.facts.MemberFacts.WORKS_IN_AREA;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES_ADOPTED_ON;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES_ARE_AVAILABLE;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.act.PartnershipAct;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.RuleBuilder;
import org.openplp.rules.rule.reader.Keys;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Exempleville;
import org.openplp.rules.spec.Sketch;

/** What is put down to an act, shown on a book of one rule about the partnership. */
class WhatAnActAddsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final String FINDING = "EXV-1:plp-1";

    private final Condition neverOnRecord = Asked.asked(Concept.DOSSIER, "x", dossier -> Answer.UNKNOWN);

    private static Consequences consequences(
            Shape shape, Function<RuleBuilder.About, Rule> rule, Sketch sketch, Act act) {
        return may(shape, rule, sketch, act).whatItDoes().orElseThrow();
    }

    private static Permission may(Shape shape, Function<RuleBuilder.About, Rule> rule, Sketch sketch, Act act) {
        Rule written = rule.apply(Rule.rule("EXV-1").about(PARTNERSHIP));
        RuleBook book = Books.ofSections(List.of(), written)
                .withLaw(Exempleville.law(shape, written.about().kind()));
        return Permissions.may(book, sketch.dossier(), act, Reading.AS_WORDED);
    }

    private static Act admit(MembershipBuilder member) {
        return new MembershipAct.Admit(member.joinedOn(dated("2026-11-24")).build());
    }

    private static Stream<String> evidence(Consequences consequences) {
        assertThat(consequences.breached()).hasSize(1);
        return consequences.breached().get(0).explanation().evidence().stream()
                .map(fact -> fact.path().toString());
    }

    private static Stream<String> facts(Consequences consequences) {
        return consequences.factsToFindOut().stream().map(fact -> fact.path().toString());
    }

    @Test
    void isAnotherEntryInBreachThoughTheSameFactShowsIt() {
        Consequences consequences = consequences(
                Shape.ACT,
                draft -> draft.forEach(MEMBERSHIPS)
                        .holds(OPERATIONAL_SINCE.isThere().not()),
                aPartnership().members(aMember("m-1")),
                admit(aMember("m-9")));

        assertThat(consequences.breached()).extracting(Finding::id).containsExactly(FINDING);
    }

    @Test
    void isEveryFactThatTheStartMakesMatter() {
        Condition sinceTheStart = Condition.unless(OPERATIONAL_SINCE.isThere())
                .or(Asked.asked(Concept.DOSSIER, "y", dossier -> Answer.UNKNOWN));

        Consequences consequences = consequences(
                Shape.STANDING,
                draft -> draft.holds(neverOnRecord.and(sinceTheStart)),
                aPartnership().notInOperation(),
                new PartnershipAct.Open(DAY));

        assertThat(facts(consequences)).containsExactly("x", "y");
    }

    @Test
    void isAnOldDoubtThatTheStartMakesMatterThoughTheFirstDayWasNotOnRecord() {
        Consequences consequences = consequences(
                Shape.ACT,
                draft -> draft.when(OPERATIONAL_SINCE.isThere()).holds(neverOnRecord),
                aPartnership().notInOperation(),
                new PartnershipAct.Open(DAY));

        assertThat(facts(consequences)).containsExactly("x");
    }

    @Test
    void isNoOldDoubtAboutAnotherEntryThoughTheActMakesAFactOfThatKey() {
        MembershipBuilder applicant = aMember("m-9").joinedOn(Recorded.none()).acknowledgement(Recorded.none());
        Recorded<Acknowledgement> signed =
                known(new Acknowledgement(dated("2026-11-24"), known(Acknowledgement.How.SIGNED_FORM), known("1")));

        Fact<Membership, Acknowledgement.How> acknowledgedHow = Keys.fact("memberships[].acknowledgement.how");

        Consequences consequences = consequences(
                Shape.ACT,
                draft -> draft.holds(MEMBERSHIPS.every(acknowledgedHow.isThere())),
                aPartnership().members(aMember("m-1").acknowledgement(Recorded.unknown()), applicant),
                new MembershipAct.AdmitApplicant("m-9", DAY, signed));

        assertThat(facts(consequences)).isEmpty();
    }

    @Test
    void isADutyThatWasDoneAndIsOwedAgain() {
        Consequences consequences = consequences(
                Shape.OWED,
                draft -> draft.isOwed(MEMBERSHIPS.every(ADDED_TO_LIST_ON.isThere())),
                aPartnership().members(aMember("m-1").addedToListOn(dated("2024-03-01"))),
                admit(aMember("m-9").addedToListOn(Recorded.none())));

        assertThat(consequences.opened()).extracting(Duty::id).containsExactly(FINDING);
        assertThat(consequences.breached()).isEmpty();
        assertThat(consequences.waived()).isEmpty();
    }

    @Test
    void isWhatIsMissingOnItsOwnDayWhateverElseComesTheDayAfter() {
        Consequences consequences = consequences(
                Shape.ACT,
                draft -> draft.forEach(MEMBERSHIPS).holds(neverOnRecord.and(WORKS_IN_AREA)),
                aPartnership().members(aMember("m-1").joinedOn(dated("2026-11-25"))),
                admit(aMember("m-9")));

        assertThat(facts(consequences)).containsExactly("x", "memberships[1].worksInArea");
    }

    @Test
    void isOnlyWhatIsMissingBecauseOfItWhereItShowsTheDayAfter() {
        Consequences consequences = consequences(
                Shape.ACT,
                draft -> draft.forEach(MEMBERSHIPS)
                        .when(Condition.isOver(JOINED_ON))
                        .holds(neverOnRecord.and(WORKS_IN_AREA)),
                aPartnership().members(aMember("m-1").joinedOn(dated("2026-11-24"))),
                admit(aMember("m-9")));

        assertThat(consequences.undetermined()).extracting(Finding::id).containsExactly(FINDING);
        assertThat(facts(consequences)).containsExactly("memberships[1].worksInArea");
    }

    /** It was not known whether the norm asks anything; then somebody is paid, and it does. */
    @Test
    void isABreachWithAllThatShowsItWhereThereWasNoneBefore() {
        Consequences consequences = consequences(
                Shape.ACT,
                draft -> draft.when(MEMBERSHIPS.any(MEMBER_IS_PAID))
                        .holds(MEMBERSHIPS.every(
                                WORKS_IN_AREA.or(OPERATIONAL_SINCE.isThere().not()))),
                aPartnership().members(aMember("m-1").paid(Answer.UNKNOWN).worksInArea(Answer.NO)),
                admit(aMember("m-9").paid(Answer.YES).worksInArea(Answer.YES)));

        assertThat(evidence(consequences)).contains("memberships[0].worksInArea", "partnership.operationalSince");
    }

    /** A member breached the norm before; now the house rules in force do, for the partnership as a whole. */
    @Test
    void isABreachOfTheWholeWithAllThatShowsItBesideAnOldOneOfAnEntry() {
        Condition inForceIsAvailable = HOUSE_RULES.latest(HOUSE_RULES_ADOPTED_ON, HOUSE_RULES_ARE_AVAILABLE);
        HouseRules notAvailable = HouseRules.blank().toBuilder()
                .version(known("2"))
                .adoptedOn(dated("2026-11-24"))
                .availableToMembers(Answer.NO)
                .build();
        HouseRules available = notAvailable.toBuilder()
                .version(known("1"))
                .adoptedOn(dated("2024-01-01"))
                .availableToMembers(Answer.YES)
                .build();

        Consequences consequences = consequences(
                Shape.STANDING,
                draft -> draft.holds(MEMBERSHIPS.every(WORKS_IN_AREA).and(inForceIsAvailable)),
                aPartnership()
                        .members(aMember("m-1").worksInArea(Answer.NO))
                        .partnership(p -> p.houseRules(list(available))),
                new PartnershipAct.AdoptHouseRules(notAvailable));

        assertThat(evidence(consequences))
                .contains("memberships[0].worksInArea", "partnership.houseRules[1].availableToMembers");
    }

    @Test
    void isADoubtAndNoBreachWhereNotAllOfTheNewEntryIsKnown() {
        Condition inForceIsAvailable = HOUSE_RULES.latest(HOUSE_RULES_ADOPTED_ON, HOUSE_RULES_ARE_AVAILABLE);
        HouseRules first = HouseRules.blank().toBuilder()
                .version(known("1"))
                .adoptedOn(dated("2024-01-01"))
                .availableToMembers(Answer.YES)
                .build();
        HouseRules second = first.toBuilder()
                .version(known("2"))
                .adoptedOn(dated("2026-11-24"))
                .availableToMembers(Answer.UNKNOWN)
                .build();

        Consequences consequences = consequences(
                Shape.STANDING,
                draft -> draft.holds(inForceIsAvailable),
                aPartnership().partnership(p -> p.houseRules(list(first))),
                new PartnershipAct.AdoptHouseRules(second));

        assertThat(consequences.undetermined()).extracting(Finding::id).containsExactly(FINDING);
        assertThat(facts(consequences)).containsExactly("partnership.houseRules[1].availableToMembers");
        assertThat(consequences.breached()).isEmpty();
        assertThat(consequences.waived()).isEmpty();
    }

    @Test
    void mayHangOnAPointThatTheTextsLeaveOpen() {
        Condition paid = MEMBERSHIPS.any(MEMBER_IS_PAID).not();
        Function<RuleBuilder.About, Rule> open =
                draft -> draft.holds(Condition.open("R20", Condition.always().not(), Condition.always())
                        .or(paid));
        Sketch nobodyIsPaid = aPartnership().members(aMember("m-1").paid(Answer.NO));

        Permission openPoint =
                may(Shape.ACT, open, nobodyIsPaid, admit(aMember("m-9").paid(Answer.YES)));
        Permission missingFact = may(
                Shape.ACT,
                draft -> draft.holds(paid),
                nobodyIsPaid,
                admit(aMember("m-9").paid(Answer.UNKNOWN)));

        assertThat(((Permission.Undetermined) openPoint).leftOpen())
                .extracting(Finding::id)
                .containsExactly(FINDING);
        assertThat(((Permission.Undetermined) missingFact).leftOpen()).isEmpty();
    }

    /** The point is open for the new entry alone; what is breached already leaves nothing open. */
    @Test
    void mayHangOnAnOpenPointOfOneEntryWhereAnotherIsInBreachAlready() {
        Condition mayBePaid = Condition.open("R20", MEMBER_IS_PAID.not(), Condition.always());
        Sketch oneIsPaid =
                aPartnership().members(aMember("m-1").paid(Answer.YES).worksInArea(Answer.NO));

        Permission permission = may(
                Shape.ACT,
                draft -> draft.holds(MEMBERSHIPS.every(WORKS_IN_AREA.and(mayBePaid))),
                oneIsPaid,
                admit(aMember("m-9").paid(Answer.YES).worksInArea(Answer.YES)));

        assertThat(((Permission.Undetermined) permission).leftOpen())
                .extracting(Finding::id)
                .containsExactly(FINDING);
        assertThat(((Permission.Undetermined) permission).factsToFindOut()).isEmpty();
    }
}
