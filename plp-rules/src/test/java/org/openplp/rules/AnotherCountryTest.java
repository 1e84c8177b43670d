package org.openplp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.rules.norm.NormsOfACountry.statutes;
import static org.openplp.rules.rule.Asked.asked;
import static org.openplp.rules.rule.Concept.DOSSIER;
import static org.openplp.rules.rule.EntriesFact.log;
import static org.openplp.rules.rule.Fact.fact;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Attestation;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.LawOfAHost;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.source.Source;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Exempleville;
import org.openplp.rules.text.Language;

/** Faraway is an invented country. Its book has four norms, one of them with an id of a Belgian norm, and nothing of the Belgian book. */
@DisplayName("A book of another country")
class AnotherCountryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final EntriesFact<Dossier, Membership> MEMBERS = log(DOSSIER, "memberships", Dossier::memberships);
    private static final Asked<Membership> IS_ADULT = asked(MEMBERS.entries(), "adult", Membership::adult);
    private static final Fact<Dossier, LocalDate> STARTED = fact(
            DOSSIER,
            "partnership.operationalSince",
            dossier -> dossier.partnership().operationalSince());
    private static final SubjectType<Membership> MEMBER = new SubjectType<>(
            SubjectKind.MEMBERSHIP, MEMBERS.entries(), Optional.of(MEMBERS), Membership::id, Optional.empty());

    private static LawOfAHost ofFaraway(String prefix) {
        return LawOfAHost.named(prefix, "Faraway", "1").says("en", "source.rules.title", "Act on boats of Faraway");
    }

    private static final List<Norm> NEIGHBOURS = statutes(
            "1",
            ofFaraway("FAR")
                    .byRecords("FAR-1", Shape.STANDING, SubjectKind.MEMBERSHIP)
                    .byRecords("FAR-2", Shape.ACT, SubjectKind.PARTNERSHIP)
                    .norm("FAR-3", Map.of("in-force", "", "bearers", "MEMB"), "rules"));

    private static final Norm OWN_MEM_4 = statutes(
                    "2.4",
                    ofFaraway("MEM")
                            .norm("MEM-4", Map.of("in-force", "", "bearers", "MEMB"), "rules article 4")
                            .says("en", "MEM-4.statement", "A member owns a boat.")
                            .says("en", "MEM-4.condition", "on the water")
                            .says("en", "MEM-4.not", "A member owns no boat.")
                            .says("en", "MEM-4.do", "The member could build one."))
            .get(0);

    private static final Country FARAWAY = new Country() {
        @Override
        public Rule forPeople(Norm norm) {
            return rule(norm.id().value())
                    .about(PARTNERSHIP)
                    .needsHumanReview(
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
            Register.of(Stream.concat(NEIGHBOURS.stream(), Stream.of(OWN_MEM_4)).toList()),
            new Books.WithRules(
                    FARAWAY,
                    List.of(
                            rule("FAR-1").about(MEMBER).holds(IS_ADULT),
                            rule("FAR-2")
                                    .about(PARTNERSHIP)
                                    .holds(STARTED.seenAs(day -> day.getMonthValue() <= 6)
                                            .equalTo(true)))));

    private static Dossier dossier(Answer adult) {
        return Dossier.of(Partnership.of("far-plp").toBuilder()
                        .operationalSince(Recorded.of(LocalDate.of(2024, 5, 1)))
                        .build())
                .toBuilder()
                .memberships(
                        Entries.of(Membership.of("m-1").toBuilder().adult(adult).build()))
                .build();
    }

    private static Assessment assessed(Dossier dossier) {
        var accepted = (DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(dossier, DAY);
        return BOOK.assess(accepted.snapshot(), Reading.AS_WORDED);
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
                        "MEM-4:far-plp UNDETERMINED");
        assertThat(assessment.overall().answer()).isEqualTo(Overall.Compliance.NOT_COMPLIANT);
        assertThat(assessment.notices()).isEmpty();
        assertThat(assessment.parameters()).isEmpty();
        assertThat(Duties.of(assessment, DAY.plusYears(1)).all()).isEmpty();
    }

    @Test
    void takesTheWordOfPeopleAboutWhatTheyJudge() {
        Dossier attested = dossier(Answer.YES).toBuilder()
                .attestations(Entries.of(attested("FAR-3"), attested("MEM-4")))
                .build();

        assertThat(assessed(attested).overall().answer()).isEqualTo(Overall.Compliance.COMPLIANT);
        assertThat(assessed(attested).notices()).isEmpty();
        assertThat(assessed(dossier(Answer.UNKNOWN)).overall().answer()).isEqualTo(Overall.Compliance.CANNOT_TELL);
    }

    @Test
    void doesNotTakeTheWordOfPeopleAboutWhatRecordsShow() {
        Dossier attested = dossier(Answer.UNKNOWN).toBuilder()
                .attestations(Entries.of(attested("FAR-1"), attested("FAR-2"), attested("FAR-3"), attested("MEM-4")))
                .build();

        assertThat(assessed(attested).overall().answer()).isEqualTo(Overall.Compliance.CANNOT_TELL);
        assertThat(BOOK.country().mayBeAttested(NEIGHBOURS.get(0))).isFalse();
    }

    private static Attestation attested(String norm) {
        return Attestation.blank().toBuilder()
                .norm(Recorded.of(norm))
                .subject(Recorded.of("far-plp"))
                .met(Answer.YES)
                .by(Recorded.of(Party.LOCAL_AUTHORITY))
                .date(Recorded.of(DAY))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void hasItsOwnWordsAlsoWhereABelgianNormHasTheSameId(Language language) {
        Texts texts = Texts.inLanguage(language);
        Source source = OWN_MEM_4.citations().get(0).source();

        assertThat(Register.ofThisRelease().norm("MEM-4")).isPresent();
        assertThat(texts.statement(OWN_MEM_4)).isEqualTo("A member owns a boat.");
        assertThat(texts.condition(OWN_MEM_4)).isEqualTo("on the water");
        assertThat(texts.interpretation(OWN_MEM_4)).isEmpty();
        assertThat(texts.whenMet(OWN_MEM_4)).isEmpty();
        assertThat(texts.whenNotMet(OWN_MEM_4)).contains("A member owns no boat.");
        assertThat(texts.whatToDo(OWN_MEM_4)).contains("The member could build one.");
        assertThat(texts.section(OWN_MEM_4)).isEmpty();
        assertThat(texts.openPoint(OWN_MEM_4, "R20")).isEmpty();
        assertThat(texts.title(OWN_MEM_4, source)).isEqualTo("Act on boats of Faraway");
        assertThat(texts.dateOf(OWN_MEM_4, source)).isEqualTo("2026-01-10");
        assertThat(OWN_MEM_4.actors()).containsExactly(Bearer.MEMB);
    }

    @Test
    void knowsNoCircularThatItsRegisterDoesNotHave() {
        Dossier follows = dossier(Answer.YES).toBuilder()
                .partnership(dossier(Answer.YES).partnership().toBuilder()
                        .houseRules(Entries.of(HouseRules.blank().toBuilder()
                                .adoptedOn(Recorded.of(LocalDate.of(2012, 1, 1)))
                                .basedOn(Recorded.of(HouseRules.Circular.CIRCULAR_2019))
                                .build()))
                        .build())
                .build();

        assertThat(assessed(follows).notices()).isEmpty();
        assertThat(BOOK.register().circulars(Language.FRENCH).all()).isEmpty();
        assertThat(BOOK.register().conflicts(Language.FRENCH).all()).isEmpty();
        assertThat(BOOK.register().openPoints(OWN_MEM_4, Language.FRENCH)).isEmpty();
    }

    @Test
    void takesLocalRulesWithAnyPrefixThatItsOwnRegisterDoesNotHave() {
        assertThat(BOOK.withLaw(Exempleville.judged("COM", "MEMB")).norm("COM-1"))
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.withLaw(Exempleville.judged("FAR", "MEMB")))
                .withMessage("the prefix FAR is one of the register; a local law has its own");
    }

    @Test
    void saysWhetherAnActIsAllowed() {
        Permission permission = Permissions.may(
                BOOK,
                dossier(Answer.YES),
                new MembershipAct.Admit(Membership.of("m-2").toBuilder()
                        .adult(Answer.NO)
                        .joinedOn(Recorded.of(DAY))
                        .build()),
                Reading.AS_WORDED);

        assertThat(permission).isInstanceOf(Permission.No.class);
    }

    @Test
    void refusesTwoNormsOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Register.of(List.of(OWN_MEM_4, OWN_MEM_4)))
                .withMessage("two norms MEM-4");
    }
}
