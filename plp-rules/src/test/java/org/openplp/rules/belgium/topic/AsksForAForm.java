package org.openplp.rules.belgium.topic;

import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MAYOR;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.spec.Sketch.built;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MeasureBuilder;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** Specifies what holds for the form of every measure, against a member or a coordinator. */
interface AsksForAForm extends Specification {
    MeasureBuilder asItShouldBe();

    MeasureBuilder asItShouldNotBe();

    /** The day on which the form that should not be is known to be wrong. */
    default String wrongFrom() {
        return "2026-03-01";
    }

    /** The list with the people against whom the measures are. */
    String people();

    /** The id of a person by a place in the list, from 1. */
    String id(int place);

    /** A dossier with a person for each of these lists of measures. */
    Sketch eachWith(List<Log<Measure>> measures);

    /** A dossier whose only person left after this measure. */
    Sketch gone(MeasureBuilder measure);

    static MeasureBuilder measure(Measure.Kind kind) {
        return Measure.blank().but().kind(kind).date(dated("2026-03-01"));
    }

    static Log<Measure> log(MeasureBuilder... measures) {
        return built(measures, MeasureBuilder::build);
    }

    default Sketch with(MeasureBuilder measure) {
        return eachWith(List.of(log(measure)));
    }

    default String inMeasure(String key) {
        return people() + "[0].measures[0]." + key;
    }

    @Test
    default void isMetByTheForm() {
        assess(with(asItShouldBe())).isMet().about(id(1));
    }

    @Test
    default void aWrongFormIsBreachedFromTheDayOfTheMeasureOn() {
        var dossier = with(asItShouldNotBe());

        assess(dossier).on("2026-02-28").isNotApplicable(Reason.CONCERNS_NONE);
        assess(dossier).on(wrongFrom()).isBreached();
        assess(dossier).isBreached();
    }

    @Test
    default void isStillJudgedInLaterYearsAndAfterThePersonLeftAndAfterTheEnd() {
        var gone = gone(asItShouldNotBe());

        assess(gone).on("2026-07-01").isBreached();
        assess(gone).on("2039-01-01").isBreached();
        assess(gone.ended("2026-06-30")).isBreached();
        assess(gone.notInOperation()).isBreached();
    }

    @ParameterizedTest
    @EnumSource(Measure.Kind.class)
    default void isAskedOfItsOwnKindAlone(Measure.Kind kind) {
        Measure measure = asItShouldNotBe().build();
        boolean itsOwn = measure.kind().equals(known(kind));

        assess(with(measure.but().kind(kind))).is(itsOwn ? Outcome.BREACHED : Outcome.NOT_APPLICABLE);
    }

    @Test
    default void dependsOnTheKind() {
        assess(with(asItShouldNotBe().kind(Recorded.unknown()))).isUndetermined(inMeasure("kind"));
    }

    @Test
    default void asksNothingWithoutMeasures() {
        assess(eachWith(List.of(Log.none(), Log.none())))
                .isNotApplicable(Reason.CONCERNS_NONE)
                .about("plp-1");
    }

    @Test
    default void oneFindingReportsAllListsThatAreLeftOut() {
        assess(eachWith(List.of(Log.unknown(), Log.none(), Log.unknown())))
                .isUndetermined(people() + "[0].measures", people() + "[2].measures")
                .because(Reason.LIST_NOT_COMPLETE)
                .about("plp-1");
    }

    @Test
    default void theSilenceOfAPartialListIsListedBesideTheMeasuresInIt() {
        assess(with(asItShouldBe()).partial(people() + ".measures"))
                .are("plp-1 UNDETERMINED", id(1) + " MET")
                .of("plp-1")
                .isUndetermined(people() + "[0].measures");
    }

    @Test
    default void eachMeasureHasAFindingOfItsOwn() {
        assess(eachWith(List.of(
                        log(asItShouldBe(), measure(Measure.Kind.TALK), asItShouldNotBe()), log(asItShouldBe()))))
                .are(id(1) + " MET", id(1) + " NOT_APPLICABLE", id(1) + " BREACHED", id(2) + " MET");
    }

    /** Specifies the form of a reprimand, which is the same for both. */
    interface OfAReprimand extends AsksForAForm {
        @Override
        default MeasureBuilder asItShouldBe() {
            return measure(Measure.Kind.REPRIMAND)
                    .decidedBy(list(CHIEF_OF_CORPS))
                    .adviceOf(list(MANDATED_OFFICER))
                    .written(Answer.YES);
        }

        @Override
        default MeasureBuilder asItShouldNotBe() {
            return asItShouldBe().written(Answer.NO);
        }

        @Test
        default void asksForTheDeciderTheAdviceAndWriting() {
            assess(with(asItShouldBe().decidedBy(list(MANDATED_OFFICER)))).isBreached();
            assess(with(asItShouldBe().decidedBy(list(POLICE)))).isBreached();
            assess(with(asItShouldBe().decidedBy(list(MAYOR)))).isBreached();
            assess(with(asItShouldBe().decidedBy(Log.none()))).isBreached();
            assess(with(asItShouldBe().adviceOf(list(COORDINATOR)))).isBreached();
            assess(with(asItShouldBe().adviceOf(list(COORDINATOR, MANDATED_OFFICER))))
                    .isMet();
        }

        @Test
        default void isUndeterminedWhereAFactIsLeftOut() {
            assess(with(asItShouldBe().decidedBy(Log.unknown()))).isUndetermined(inMeasure("decidedBy"));
            assess(with(asItShouldBe().adviceOf(Log.unknown()))).isUndetermined(inMeasure("adviceOf"));
            assess(with(asItShouldBe().written(Answer.UNKNOWN))).isUndetermined(inMeasure("written"));
            assess(with(measure(Measure.Kind.REPRIMAND)))
                    .isUndetermined(inMeasure("decidedBy"), inMeasure("adviceOf"), inMeasure("written"));
        }

        @Test
        default void theDayOfTheMeasureDoesNotDecide() {
            assess(with(asItShouldNotBe().date(Recorded.unknown()))).isBreached();
        }
    }
}
