package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.reader.Subjects.APPOINTMENT;
import static org.openplp.rules.rule.reader.Subjects.MEMBERSHIP;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.facts.AppointmentFacts.ROLE_IS_PAID;
import static org.openplp.rules.spec.facts.MeasureFacts.OF_MEMBERS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Post;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MeasureBuilder;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Sketch;

/** Findings about entries inside a subject, such as measures (reading R24), and about others than the subjects of a norm. */
class EntriesInsideTest {
    private static final String NORM = "SAN-M1";

    private static MeasureBuilder reprimand(String day) {
        return Measure.blank().toBuilder()
                .kind(known(Measure.Kind.REPRIMAND))
                .date(day.equals("?") ? Recorded.unknown() : dated(day))
                .written(Answer.NO);
    }

    private static MembershipBuilder member(String id, MeasureBuilder... measures) {
        return aMember(id)
                .measures(Entries.of(
                        Stream.of(measures).map(MeasureBuilder::build).toList()));
    }

    private static List<Finding> findings(Sketch sketch, String day) {
        return assessment(sketch, day).allFindings().stream()
                .filter(finding -> finding.norm().id().value().equals(NORM))
                .toList();
    }

    private static List<String> ids(Sketch sketch, String day) {
        return findings(sketch, day).stream().map(Finding::id).toList();
    }

    @Nested
    class TheIdOfAFinding {
        @Test
        void namesTheOwnerAndTheDay() {
            assertThat(ids(aPartnership().members(member("m-1", reprimand("2026-02-01"))), DAY))
                    .containsExactly("SAN-M1:m-1@2026-02-01");
        }

        @Test
        void countsMeasuresOfOneDayOfWhateverKind() {
            var talk = reprimand("2026-02-01").kind(known(Measure.Kind.TALK));
            var measures =
                    member("m-1", reprimand("2026-02-01"), talk, reprimand("2026-03-01"), reprimand("2026-02-01"));

            assertThat(ids(aPartnership().members(measures), DAY))
                    .containsExactly(
                            "SAN-M1:m-1@2026-02-01",
                            "SAN-M1:m-1@2026-02-01.2",
                            "SAN-M1:m-1@2026-03-01",
                            "SAN-M1:m-1@2026-02-01.3");
        }

        @Test
        void saysWhereThereIsNoDay() {
            assertThat(ids(
                            aPartnership()
                                    .members(member(
                                            "m-1",
                                            reprimand("?"),
                                            reprimand("?"),
                                            reprimand("?").date(Recorded.none()))),
                            DAY))
                    .containsExactly("SAN-M1:m-1@undated", "SAN-M1:m-1@undated.2");
        }

        @Test
        void countsForEachOwnerApart() {
            assertThat(ids(
                            aPartnership()
                                    .members(
                                            member("m-1", reprimand("2026-02-01")),
                                            member("m-2", reprimand("2026-02-01"))),
                            DAY))
                    .containsExactly("SAN-M1:m-1@2026-02-01", "SAN-M1:m-2@2026-02-01");
        }

        @Test
        void isThatOfTheSubjectAloneWhereItHasOne() {
            assertThat(assessment(aPartnership().members(member("m-1"))).allFindings())
                    .extracting(Finding::id)
                    .contains("DAT-1:m-1");
        }

        @Test
        void isUniqueInAnAssessment() {
            var dossier = aPartnership()
                    .members(
                            member("m-1", reprimand("2026-02-01"), reprimand("2026-02-01")),
                            member("m-2", reprimand("?"), reprimand("?")),
                            aMember("m-3"));

            assertThat(assessment(dossier).allFindings())
                    .extracting(Finding::id)
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class ThePlaceOfAFinding {
        @Test
        void isThatOfTheMeasureInTheFileAsHandedOver() {
            var dossier = aPartnership()
                    .members(
                            aMember("m-0").joinedOn(dated("2027-01-01")),
                            member("m-1", reprimand("2027-01-01"), reprimand("2026-02-01")));

            assertThat(findings(dossier, DAY))
                    .extracting(finding -> finding.subject().path().toString())
                    .containsExactly("memberships[1].measures[1]");
            assertThat(findings(dossier, DAY).get(0).explanation().evidence())
                    .extracting(evidence -> evidence.path().toString())
                    .containsExactly("memberships[1].measures[1].written", "memberships[1].measures[1].kind");
        }

        @Test
        void followsTheFileAndWhatIsLeftOutIsReportedFirst() {
            var dossier = aPartnership()
                    .members(
                            member("m-2", reprimand("2026-03-01"), reprimand("2026-02-01")),
                            aMember("m-3"),
                            member("m-1", reprimand("2026-01-01")));

            assertThat(ids(dossier, DAY))
                    .containsExactly(
                            "SAN-M1:plp-1", "SAN-M1:m-2@2026-03-01", "SAN-M1:m-2@2026-02-01", "SAN-M1:m-1@2026-01-01");
        }

        @Test
        void aLaterMeasureIsNotSeen() {
            var dossier = aPartnership().members(member("m-1", reprimand("2026-02-01"), reprimand("2026-03-01")));

            assertThat(findings(dossier, "2026-01-31"))
                    .extracting(Finding::toString)
                    .containsExactly("SAN-M1:plp-1 NOT_APPLICABLE");
            assertThat(ids(dossier, "2026-02-28")).containsExactly("SAN-M1:m-1@2026-02-01");
        }
    }

    @Test
    void everyMeasureIsCounted() {
        var dossier = aPartnership()
                .members(
                        member("m-1", reprimand("2026-02-01"), reprimand("2026-02-01")),
                        member("m-2", reprimand("2026-02-01").kind(known(Measure.Kind.TALK))));
        var assessment = assessment(dossier);

        assertThat(assessment.count(Outcome.BREACHED)).isEqualTo(2);
        assertThat(findings(dossier, DAY))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.BREACHED, Outcome.BREACHED, Outcome.NOT_APPLICABLE);
        for (Outcome outcome : Outcome.values()) {
            assertThat(assessment.count(outcome)).as(outcome.name()).isEqualTo((int) assessment.allFindings().stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .count());
        }
    }

    @Test
    void measuresCannotBeWaived() {
        var dossier =
                aPartnership().members(member("m-1", reprimand("2026-02-01"))).waivers(aWaiver(NORM, "m-1"));

        assertThat(findings(dossier, DAY).get(0).waiver()).isEmpty();
        assertThat(assessment(dossier).notices()).extracting(Notice::code).contains("waiver.not-waivable");
    }

    @Nested
    class AboutOthers {
        private static List<String> found(Sketch sketch) {
            return assessment(sketch).allFindings().stream()
                    .map(Finding::toString)
                    .filter(finding -> finding.startsWith("COO-12"))
                    .toList();
        }

        @Test
        void standBehindTheSubjectsWhereTheirOwnEntrySettlesIt() {
            var dossier = aPartnership()
                    .members(aMember("m-1").paid(Answer.NO), aMember("m-2"))
                    .roles(aRole("a-1", Post.COORDINATOR), aRole("a-2", Post.MANDATED_OFFICER));

            assertThat(found(dossier))
                    .containsExactly("COO-12:a-1 UNDETERMINED", "COO-12:a-2 NOT_APPLICABLE", "COO-12:m-1 MET");
        }

        @Test
        void areSomebodyWhomTheNormConcerns() {
            assertThat(found(aPartnership().roles().members(aMember("m-1").paid(Answer.YES))))
                    .containsExactly("COO-12:m-1 BREACHED");
        }

        @Test
        void canBeWaivedLikeAnySubject() {
            var dossier = aPartnership()
                    .roles()
                    .members(aMember("m-1").paid(Answer.YES))
                    .waivers(aWaiver("COO-12", "m-1"));

            assertThat(assessment(dossier).findings())
                    .filteredOn(finding -> finding.id().equals("COO-12:m-1"))
                    .singleElement()
                    .matches(finding -> finding.waiver().isPresent());
        }

        @Test
        void leaveNothingWhereTheRuleFails() {
            Rule fails = rule("COO-12")
                    .about(APPOINTMENT)
                    .holds(ROLE_IS_PAID.not())
                    .alsoFor(
                            MEMBERSHIP,
                            OF_MEMBERS
                                    .measures()
                                    .any(OF_MEMBERS
                                            .date()
                                            .seenAs(AboutOthers::fail)
                                            .equalTo(true)));
            var dossier = aPartnership()
                    .roles(aRole("a-1", Post.COORDINATOR).paid(Answer.NO))
                    .members(member("m-1", reprimand("2026-02-01")));

            assertThat(bookOf(fails)
                            .assess(snapshot(dossier), Reading.AS_WORDED)
                            .allFindings())
                    .extracting(Finding::toString)
                    .contains("COO-12:plp-1 FAILED")
                    .noneMatch(finding -> finding.startsWith("COO-12:a-1") || finding.startsWith("COO-12:m-1"));
        }

        private static boolean fail(Object value) {
            throw new IllegalStateException("a fault of the rule, with " + value);
        }
    }

    /** The section of a rule, in which it stands in the place of the rule of its norm. */
    private static RuleBook bookOf(Rule written) {
        Register register = Register.ofThisRelease();
        String section = register.norm(written.norm().value()).orElseThrow().section();
        Rule[] rules = BelgianBook.ofThisRelease().norms().stream()
                .filter(norm -> norm.section().equals(section) && norm.check() == CheckKind.RECORDS)
                .map(norm -> norm.id().equals(written.norm())
                        ? written
                        : BelgianBook.ofThisRelease().rule(norm).orElseThrow())
                .toArray(Rule[]::new);
        return Books.ofSection(section, rules);
    }
}
