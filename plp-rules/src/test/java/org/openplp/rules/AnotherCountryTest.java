package org.openplp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.rules.norm.NormsOfACountry.statute;
import static org.openplp.rules.rule.Asked.asked;
import static org.openplp.rules.rule.Concept.DOSSIER;
import static org.openplp.rules.rule.Fact.fact;
import static org.openplp.rules.rule.LogFact.log;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.dossier.Attestation;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Situation;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Country;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.source.Source;
import org.openplp.rules.text.Language;

/** Faraway is an invented country. Its book has four norms, one of them with an id of a Belgian norm, and nothing of the Belgian book. */
@DisplayName("A book of another country")
class AnotherCountryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final LogFact<Dossier, Membership> MEMBERS = log(DOSSIER, "memberships", Dossier::memberships);
    private static final Asked<Membership> IS_ADULT = asked(MEMBERS.entries(), "adult", Membership::adult);
    private static final Fact<Dossier, LocalDate> STARTED = fact(
            DOSSIER,
            "partnership.operationalSince",
            dossier -> dossier.partnership().operationalSince());
    private static final SubjectType<Membership> MEMBER = new SubjectType<>(
            SubjectKind.MEMBERSHIP, MEMBERS.entries(), Optional.of(MEMBERS), Membership::id, Optional.empty());

    private static final Norm MEMBERS_ARE_ADULTS = statute(
            "1",
            Norm.local("FAR-1")
                    .says("A member is of full age.")
                    .asksOf(Bearer.PLP)
                    .isSeenFromRecords(Shape.STANDING, SubjectKind.MEMBERSHIP)
                    .whenNotMet("A member is a minor.", "The partnership should end the membership.")
                    .standsIn("Act on neighbourhoods of Faraway, article 1", "1 May 2020", Source.Read.READ));
    private static final Norm STARTS_IN_SPRING = statute(
            "1",
            Norm.local("FAR-2")
                    .says("A partnership starts in the first half of a year.")
                    .asksOf(Bearer.PLP)
                    .isSeenFromRecords(Shape.ACT, SubjectKind.PARTNERSHIP)
                    .whenNotMet("The partnership started in the second half of a year.", "Nothing can be done.")
                    .standsIn("Act on neighbourhoods of Faraway, article 2", "1 May 2020", Source.Read.READ));
    private static final Norm NEIGHBOURS_GREET = statute(
            "1",
            Norm.local("FAR-3")
                    .says("Neighbours greet each other.")
                    .asksOf(Bearer.MEMB)
                    .isForPeopleToJudge()
                    .standsIn("Act on neighbourhoods of Faraway, article 3", "1 May 2020", Source.Read.READ));

    private static final Norm OWN_B_P4 = statute(
            "2.4",
            Norm.local("B-P4")
                    .says("A member owns a boat.")
                    .asksOf(Bearer.MEMB)
                    .when("on the water")
                    .isForPeopleToJudge()
                    .whenNotMet("A member owns no boat.", "The member could build one.")
                    .standsIn("Act on boats of Faraway, article 4", "1 May 2020", Source.Read.READ));

    private static final Country FARAWAY = new Country() {
        @Override
        public Rule forPeople(Norm norm) {
            return rule(norm.id().value())
                    .about(PARTNERSHIP)
                    .isForPeopleToJudge(
                            List.of(), true, List.of(), Condition.always().not());
        }

        @Override
        public List<SubjectType<?>> entries() {
            return List.of(MEMBER);
        }
    };

    private static final RuleBook BOOK = RuleBook.of(
            "plp-faraway",
            "1",
            Register.of(List.of(MEMBERS_ARE_ADULTS, STARTS_IN_SPRING, NEIGHBOURS_GREET, OWN_B_P4)),
            FARAWAY,
            Chapter.of(
                    "1",
                    rule("FAR-1").about(MEMBER).holds(IS_ADULT),
                    rule("FAR-2").about(PARTNERSHIP).holds(STARTED.where(day -> day.getMonthValue() <= 6))),
            Chapter.of("2.4"));

    private static Dossier dossier(Answer adult) {
        return Dossier.of(Partnership.of("far-plp")
                        .but()
                        .operationalSince(Recorded.of(LocalDate.of(2024, 5, 1)))
                        .build())
                .but()
                .memberships(Log.of(Membership.of("m-1").but().adult(adult).build()))
                .build();
    }

    private static Assessment assessed(Dossier dossier) {
        var accepted = (Situation.Attempt.Accepted) Situation.of(dossier, DAY);
        return BOOK.assess(accepted.situation(), Reading.AS_WORDED);
    }

    @Test
    void findsWhatItsOwnLawAsks() {
        Assessment assessment = assessed(dossier(Answer.NO));

        assertThat(assessment.allFindings())
                .extracting(Finding::toString)
                .containsExactly(
                        "FAR-1:m-1 BREACHED",
                        "FAR-2:far-plp MET",
                        "FAR-3:far-plp UNDETERMINED",
                        "B-P4:far-plp UNDETERMINED");
        assertThat(assessment.overall().answer()).isEqualTo(Overall.Compliance.NOT_COMPLIANT);
        assertThat(assessment.notices()).isEmpty();
        assertThat(assessment.parameters()).isEmpty();
        assertThat(Duties.of(assessment, DAY.plusYears(1)).all()).isEmpty();
    }

    @Test
    void takesTheWordOfPeopleAboutWhatTheyJudge() {
        Dossier attested = dossier(Answer.YES)
                .but()
                .attestations(Log.of(attested("FAR-3"), attested("B-P4")))
                .build();

        assertThat(assessed(attested).overall().answer()).isEqualTo(Overall.Compliance.COMPLIANT);
        assertThat(assessed(dossier(Answer.UNKNOWN)).overall().answer()).isEqualTo(Overall.Compliance.CANNOT_TELL);
    }

    private static Attestation attested(String norm) {
        return Attestation.blank()
                .but()
                .norm(Recorded.of(norm))
                .subject(Recorded.of("far-plp"))
                .met(Answer.YES)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void hasItsOwnWordsAlsoWhereABelgianNormHasTheSameId(Language language) {
        Texts texts = Texts.in(language);
        Source source = OWN_B_P4.citations().get(0).source();

        assertThat(Register.ofThisRelease().norm("B-P4")).isPresent();
        assertThat(texts.statement(OWN_B_P4)).isEqualTo("A member owns a boat.");
        assertThat(texts.condition(OWN_B_P4)).isEqualTo("on the water");
        assertThat(texts.interpretation(OWN_B_P4)).isEmpty();
        assertThat(texts.whenMet(OWN_B_P4)).isEmpty();
        assertThat(texts.whenNotMet(OWN_B_P4)).contains("A member owns no boat.");
        assertThat(texts.whatToDo(OWN_B_P4)).contains("The member could build one.");
        assertThat(texts.section(OWN_B_P4)).isEmpty();
        assertThat(texts.openPoint(OWN_B_P4, "R20")).isEmpty();
        assertThat(texts.title(OWN_B_P4, source)).isEqualTo("Act on boats of Faraway, article 4");
        assertThat(texts.dateOf(OWN_B_P4, source)).isEqualTo("1 May 2020");
        assertThat(OWN_B_P4.actors()).containsExactly(Bearer.MEMB);
    }

    @Test
    void knowsNoCircularThatItsRegisterDoesNotHave() {
        Dossier follows = dossier(Answer.YES)
                .but()
                .partnership(dossier(Answer.YES)
                        .partnership()
                        .but()
                        .houseRules(Log.of(HouseRules.blank()
                                .but()
                                .adoptedOn(Recorded.of(LocalDate.of(2012, 1, 1)))
                                .basedOn(Recorded.of(HouseRules.Circular.CIRCULAR_2019))
                                .build()))
                        .build())
                .build();

        assertThat(assessed(follows).notices()).isEmpty();
        assertThat(BOOK.register().circulars(Language.FRENCH).all()).isEmpty();
        assertThat(BOOK.register().conflicts(Language.FRENCH).all()).isEmpty();
        assertThat(BOOK.register().openPoints(OWN_B_P4, Language.FRENCH)).isEmpty();
    }

    @Test
    void takesLocalRulesWithAnyPrefixThatItsOwnRegisterDoesNotHave() {
        LocalRules belgianPrefix = localRules("COM");

        assertThat(BOOK.with(belgianPrefix).norm("COM-1")).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.with(localRules("FAR")))
                .withMessage("the prefix FAR is one of the register; local rules have their own");
    }

    private static LocalRules localRules(String prefix) {
        Norm norm = Norm.local(prefix + "-1")
                .says("Neighbours sing.")
                .asksOf(Bearer.MEMB)
                .isForPeopleToJudge()
                .standsIn("Songs of a village", "2026", Source.Read.READ)
                .build();
        return new LocalRules(prefix, "A village", "1", List.of(norm), List.of());
    }

    @Test
    void saysWhetherAnActIsAllowed() {
        Permission permission = Permissions.may(
                BOOK,
                dossier(Answer.YES),
                new MembershipAct.Admit(Membership.of("m-2")
                        .but()
                        .adult(Answer.NO)
                        .joinedOn(Recorded.of(DAY))
                        .build()),
                Reading.AS_WORDED);

        assertThat(permission).isInstanceOf(Permission.No.class);
    }

    @Test
    void refusesTwoNormsOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Register.of(List.of(NEIGHBOURS_GREET, NEIGHBOURS_GREET)))
                .withMessage("two norms FAR-3");
    }
}
