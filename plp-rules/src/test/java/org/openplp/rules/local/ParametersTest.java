package org.openplp.rules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.core.actor.Party.HOUSE_RULES;
import static org.openplp.core.actor.Party.MUNICIPALITY;
import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.dossier.ArrangementBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Parameter;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.Settings;

/** What sets the parameters that the texts leave open, layer by layer (reading R14). */
class ParametersTest {
    private static ParameterOnDay parameter(String key, Sketch sketch, String day) {
        return assessment(sketch, day).parameters().stream()
                .filter(parameter -> parameter.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ParameterOnDay parameter(String key, ArrangementBuilder... arrangements) {
        return parameter(key, aPartnership().arrangements(arrangements), DAY);
    }

    private static void stands(ParameterOnDay parameter, String... layers) {
        assertThat(parameter.layers())
                .extracting(layer -> layer.level() + " " + layer.value().orElse("-") + " " + layer.standing())
                .containsExactly(layers);
    }

    @Test
    void haveALayerThatApplies() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ParameterOnDay("feedback.max", List.of()));
    }

    @Test
    void thatAreOpenAreThoseOfTheReadingAndNoOthers() {
        assertThat(Settings.ALL)
                .filteredOn(TermParameter::isOpen)
                .extracting(setting -> setting.key() + ": "
                        + setting.openTo().stream().sorted().map(Party::name).collect(Collectors.joining(" ")))
                .containsExactly(
                        "memberList.review.period: POLICE_ZONE",
                        "meetings.coordinatorOfficer.max: POLICE_ZONE HOUSE_RULES",
                        "meetings.members.max: POLICE_ZONE HOUSE_RULES",
                        "feedback.max: POLICE_ZONE",
                        "evaluation.period: POLICE_ZONE MUNICIPALITY HOUSE_RULES");
        assertThat(assessment(aPartnership()).parameters())
                .extracting(ParameterOnDay::key)
                .containsExactly(
                        "memberList.review.period",
                        "meetings.coordinatorOfficer.max",
                        "meetings.members.max",
                        "feedback.max",
                        "evaluation.period");
    }

    @Test
    void haveNoLayerOfAnArrangementOnAnother() {
        stands(
                parameter("feedback.max", anArrangement("memberList.review.period", "P2Y", Party.POLICE_ZONE)),
                "FEDERAL - APPLIES");
    }

    @Test
    void haveTheLayerOfTheTextsAloneWhereNoArrangementsWereHandedOver() {
        stands(
                parameter("feedback.max", aPartnership().but(d -> d.arrangements(Entries.unknown())), DAY),
                "FEDERAL - APPLIES");
    }

    @Test
    void showWhoSetsThemAndNeitherValueNorReference() {
        ParameterOnDay parameter = parameter(
                "memberList.review.period", anArrangement("memberList.review.period", "P2Y", Party.POLICE_ZONE));

        assertThat(parameter.layers())
                .extracting(ParameterLayer::toString)
                .containsExactly("FEDERAL SUPERSEDED", "POLICE_ZONE APPLIES at arrangements[0]");
    }

    @Test
    void haveTheValueOfEveryNormOfTheRegisterThatNamesThem() {
        List<Parameter> register = Register.ofThisRelease().norms().stream()
                .map(Norm::parameters)
                .flatMap(List::stream)
                .toList();

        for (TermParameter setting : Settings.ALL) {
            assertThat(register)
                    .filteredOn(parameter -> parameter.key().equals(setting.key()))
                    .as(setting.key())
                    .isNotEmpty()
                    .extracting(Parameter::value)
                    .containsOnly(setting.ofTheText().map(Object::toString).orElse("none"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "memberList.review.period,        C-T8b,  P1Y",
        "meetings.coordinatorOfficer.max, C-T5,",
        "meetings.members.max,            C-T10a,",
        "feedback.max,                    M-T4,",
        "evaluation.period,               M-T9a,  P3Y",
    })
    void areThoseOfTheTextsWithoutAnArrangement(String key, String norm, String value) {
        ParameterOnDay parameter = parameter(key);
        ParameterLayer text = parameter.inForce();

        assertThat(parameter.layers()).hasSize(1);
        assertThat(text.level()).isEqualTo(ParameterLayer.Level.FEDERAL);
        assertThat(text.value()).isEqualTo(Optional.ofNullable(value));
        assertThat(text.unit()).isEqualTo(value == null ? ParameterLayer.Unit.NONE : ParameterLayer.Unit.PERIOD);
        assertThat(text.norms()).extracting(one -> one.id().value()).containsExactly(norm);
        assertThat(text.norms()).allSatisfy(one -> assertThat(one.citations()).isNotEmpty());
        assertThat(text.path()).isEmpty();
    }

    @Test
    void reportWhereAnArrangementIsWrittenDownAndHowLongItHolds() {
        ParameterLayer layer = parameter(
                        "memberList.review.period",
                        anArrangement("memberList.review.period", "P2Y", POLICE_ZONE)
                                .agreedOn(dated("2026-01-15"))
                                .until(endingOn("2027-01-14"))
                                .reference(known("zone/2026/3")))
                .inForce();

        assertThat(layer)
                .isEqualTo(new ParameterLayer(
                        ParameterLayer.Level.POLICE_ZONE,
                        Optional.of("P2Y"),
                        ParameterLayer.Unit.PERIOD,
                        List.of(),
                        Optional.of(FactPath.of("arrangements[0]")),
                        Optional.of("zone/2026/3"),
                        Optional.of(LocalDate.parse("2026-01-15")),
                        Optional.of(LocalDate.parse("2027-01-14")),
                        ParameterLayer.Applicability.APPLIES));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-14, FEDERAL P1Y APPLIES,",
        "2026-01-15, FEDERAL P1Y SUPERSEDED, POLICE_ZONE P2Y APPLIES",
        "2026-01-16, FEDERAL P1Y SUPERSEDED, POLICE_ZONE P2Y APPLIES",
        "2026-06-29, FEDERAL P1Y SUPERSEDED, POLICE_ZONE P2Y APPLIES",
        "2026-06-30, FEDERAL P1Y SUPERSEDED, POLICE_ZONE P2Y APPLIES",
        "2026-07-01, FEDERAL P1Y APPLIES,    POLICE_ZONE P2Y OVER",
    })
    void changeFromTheDayOfTheAgreementToItsLast(String day, String text, String agreed) {
        Sketch sketch = aPartnership()
                .arrangements(anArrangement("memberList.review.period", "P2Y", POLICE_ZONE)
                        .agreedOn(dated("2026-01-15"))
                        .until(endingOn("2026-06-30")));

        stands(
                parameter("memberList.review.period", sketch, day),
                agreed == null ? new String[] {text} : new String[] {text, agreed});
    }

    @Test
    void saySomethingOfEveryArrangementThatDoesNotApply() {
        stands(
                parameter(
                        "evaluation.period",
                        anArrangement("evaluation.period", "P2Y", POLICE_ZONE),
                        anArrangement("evaluation.period", "P1Y", HOUSE_RULES),
                        anArrangement("evaluation.period", "P4Y", MUNICIPALITY),
                        anArrangement("evaluation.period", "P1Y", Party.MAYOR),
                        anArrangement("evaluation.period", "now and then", MUNICIPALITY),
                        anArrangement("evaluation.period", "NONE", MUNICIPALITY),
                        anArrangement("evaluation.period", "P6M", POLICE_ZONE).until(endingOn("2026-11-23")),
                        anArrangement("evaluation.period", "P6M", POLICE_ZONE).by(Recorded.unknown()),
                        anArrangement("evaluation.period", "P6M", POLICE_ZONE).value(Recorded.unknown()),
                        anArrangement("feedback.max", "P7D", POLICE_ZONE)),
                "FEDERAL P3Y SUPERSEDED",
                "POLICE_ZONE P2Y SUPERSEDED",
                "HOUSE_RULES P1Y APPLIES",
                "MUNICIPALITY P4Y LONGER",
                "OTHER P1Y NOT_OPEN",
                "MUNICIPALITY now and then NO_TERM",
                "MUNICIPALITY NONE NO_TERM",
                "POLICE_ZONE P6M OVER",
                "NOT_ON_RECORD P6M NOT_SETTLED",
                "POLICE_ZONE - NOT_SETTLED");
    }

    @Test
    void mayBeDroppedWhereTheReadingSaysSo() {
        ParameterOnDay parameter = parameter(
                "memberList.review.period",
                anArrangement("memberList.review.period", "NONE", POLICE_ZONE),
                anArrangement("memberList.review.period", "P6M", MUNICIPALITY));

        stands(parameter, "FEDERAL P1Y SUPERSEDED", "POLICE_ZONE NONE APPLIES", "MUNICIPALITY P6M NOT_OPEN");
        assertThat(parameter.inForce().unit()).isEqualTo(ParameterLayer.Unit.NONE);
    }

    @Test
    void thatAreNotOpenAreNotAmongThem() {
        assertThat(assessment(aPartnership()
                                .arrangements(anArrangement("evaluation.recommendedPeriod", "P6M", POLICE_ZONE)))
                        .parameters())
                .allMatch(parameter -> parameter.layers().size() == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "memberList.review.period,        C-T8b,  P2Y, POLICE_ZONE",
        "meetings.coordinatorOfficer.max, C-T5,   P3M, HOUSE_RULES",
        "meetings.members.max,            C-T10a, P6M, HOUSE_RULES",
        "feedback.max,                    M-T4,   P7D, POLICE_ZONE",
        "evaluation.period,               M-T9a,  P2Y, MUNICIPALITY",
    })
    void areNamedInTheFindingOnlyWhileAnArrangementApplies(String key, String norm, String value, Party by) {
        Sketch breached = aPartnership()
                .roles(aRole("a-1", Post.COORDINATOR))
                .memberList(list -> list.reviews(Entries.none()))
                .meetings()
                .messages()
                .reports(aReport("r-1")
                        .at(at("2026-02-01T12:00:00+01:00"))
                        .feedbackAt(Recorded.none())
                        .feedbackBarred(Answer.NO))
                .evaluations()
                .but(d -> d.contacts(Entries.none()))
                .arrangements(anArrangement(key, value, by)
                        .agreedOn(dated("2024-01-15"))
                        .until(endingOn("2026-11-24")));

        assess(norm, breached).on("2026-11-24").isBreached().showsValue("arrangements[0]", value);
        for (String day : List.of("2024-01-14", "2026-11-25")) {
            assertThat(assess(norm, breached).on(day).finding().explanation().evidence())
                    .as(day)
                    .noneMatch(evidence -> evidence.path().toString().startsWith("arrangements"));
        }
    }
}
