package org.openplp.rules.rule.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Fee;
import org.openplp.core.partnership.HouseRules;
import org.openplp.law.RuleNode;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.norm.Register;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Explained;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.judge.HumanReview;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.Settings;
import org.openplp.rules.text.Language;

/** What each word of a compiled rule means. */
@DisplayName("A rule of compiled law")
class RuleReaderTest {
    private static Map<String, RuleNode> terms() {
        Map<String, RuleNode> terms = new HashMap<>(Map.of(
                "adult", Compiled.of("(yes memberships[].adult)"),
                "all-adult", Compiled.of("(every memberships (term adult))"),
                "a", Compiled.of("(not (term b))"),
                "b", Compiled.of("(term a)"),
                "t0", Compiled.of("(all (always) (always))"),
                "n0", Compiled.of("(always)")));
        for (int i = 1; i < 20; i++) {
            terms.put("t" + i, Compiled.of("(all (term t%d) (term t%d))".formatted(i - 1, i - 1)));
        }
        for (int i = 1; i < 900; i++) {
            terms.put("n" + i, Compiled.of("(term n%d)".formatted(i - 1)));
        }
        return terms;
    }

    static RuleReader reader() {
        Map<String, RuleNode> terms = terms();
        return new RuleReader(
                name -> Optional.ofNullable(terms.get(name)),
                Subjects.ENTRIES,
                Settings.ALL,
                () -> Register.ofThisRelease().circulars(Language.ENGLISH));
    }

    static Rule rule(String compiled) {
        return reader().rule(NormId.of("EXV-1"), List.of(Addressee.MEMBERS), Compiled.of(compiled));
    }

    static Condition condition(String compiled) {
        return reader().condition("a stage", Compiled.of(compiled));
    }

    private static Outcome judged(String judge, Sketch sketch) {
        return rule("(rule PARTNERSHIP " + judge + ")").judge().judge(Explained.scope(sketch));
    }

    private static CharterVersion.Signature signature(Party by) {
        return new CharterVersion.Signature(known(by), dated("2023-06-01"));
    }

    /** One of everything, on record. */
    private static Sketch everything() {
        return aPartnership()
                .roles(aRole("r-1", Post.COORDINATOR))
                .members(
                        aMember("m-1").adult(Answer.YES).worksInArea(Answer.YES),
                        aMember("m-2")
                                .adult(Answer.NO)
                                .worksInArea(Answer.YES)
                                .removedFromListOn(Optional.of(Departure.ERASED_DAY)))
                .reports(aReport("p-1").observedAt(at("2025-01-01T11:50+01:00")).at(at("2025-01-01T12:00+01:00")))
                .messages(aMessage("n-1")
                        .channel(known(Channel.Means.SMS))
                        .sentBy(known(Sender.DEPUTY_COORDINATOR))
                        .sentAt(at("2025-01-01T12:00+01:00"))
                        .feedbackAt(at("2025-01-02T23:00+01:00")))
                .plans(CommunicationPlan.blank().toBuilder()
                        .agreedOn(dated("2024-01-01"))
                        .channels(list(new Channel(
                                known(Channel.Means.SMS),
                                known(Urgency.URGENT),
                                known(Sender.COORDINATOR),
                                Recorded.unknown()))))
                .evaluations(
                        anEvaluation("e-1").date(dated("2024-01-01")).by(list(Party.COORDINATOR)),
                        anEvaluation("e-2").date(dated("2025-01-01")).by(list(Party.POLICE)))
                .meetings(aMeeting(Meeting.Kind.MEMBERS, "2026-05-01"))
                .charter(CharterVersion.blank().toBuilder()
                        .signatures(list(signature(Party.COORDINATOR), signature(Party.POLICE))))
                .houseRules(HouseRules.blank().toBuilder()
                        .adoptedOn(dated("2024-02-01"))
                        .basedOn(known(HouseRules.Circular.CIRCULAR_2010)))
                .area(area -> area.dwellings(known(50)))
                .partnership(p -> p.fee(known(new Fee(known(BigDecimal.TEN), Recorded.unknown(), Answer.UNKNOWN))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(always)                                                            | YES",
                "(not (always))                                                      | NO",
                "(all (always) (present partnership.operationalSince))               | YES",
                "(all)                                                               | YES",
                "(any (not (always)) (present partnership.operationalSince))         | YES",
                "(any)                                                               | NO",
                "(steps (always) (present partnership.operationalSince))             | YES",
                "(present partnership.collegeDecisionOn)                             | UNKNOWN",
                "(unless-shown (present partnership.collegeDecisionOn))              | YES",
                "(unless-shown (present partnership.operationalSince))               | NO",
                "(choose (present partnership.operationalSince) (always) (not (always))) | YES",
                "(choose (present partnership.collegeDecisionOn) (always) (not (always))) | NO",
                "(open R20 (not (always)) (always))                                  | UNKNOWN",
                "(open R20 (always) (always))                                        | YES",
                "(showing (always) (present partnership.collegeDecisionOn))          | YES",
                "(some memberships (yes memberships[].adult))                        | YES",
                "(some memberships (always))                                         | YES",
                "(every memberships (yes memberships[].adult))                       | NO",
                "(every memberships (yes memberships[].worksInArea))                 | YES",
                "(every memberships (term adult))                                    | NO",
                "(term all-adult)                                                    | NO",
                "(some appointments (one-of appointments[].role DEPUTY_COORDINATOR COORDINATOR)) | YES",
                "(some appointments (one-of appointments[].role MANDATED_OFFICER))   | NO",
                "(every appointments (over appointments[].until))                    | NO",
                "(over partnership.operationalSince)                                 | YES",
                "(over partnership.operationalSince P3Y2M22D)                        | YES",
                "(over partnership.operationalSince P3Y2M23D)                        | NO",
                "(some messages (over messages[].sentAt))                            | YES",
                "(some memberships (erased memberships[].removedFromListOn))         | YES",
                "(every memberships (erased memberships[].removedFromListOn))        | NO",
                "(number partnership.area.dwellings 50 '')                           | YES",
                "(number partnership.area.dwellings '' 49)                           | NO",
                "(number partnership.area.dwellings 51 60)                           | NO",
                "(more-than partnership.fee.amountPerYear 9.99)                            | YES",
                "(more-than partnership.fee.amountPerYear 10)                              | NO",
                "(every memberships (compare memberships[].joinedOn after partnership.operationalSince)) | YES",
                "(every memberships (compare memberships[].joinedOn on-or-after partnership.operationalSince P1Y)) | NO",
                "(every memberships (compare memberships[].joinedOn before partnership.operationalSince P1Y)) | YES",
                "(some messages (compare partnership.operationalSince on-or-before messages[].sentAt)) | YES",
                "(some reports (moment reports[].observedAt at-or-after reports[].at)) | NO",
                "(some reports (moment reports[].observedAt at-or-after reports[].at PT10M)) | YES",
                "(some reports (moment reports[].observedAt at-or-before reports[].at)) | YES",
                "(some messages (window messages[].feedbackAt messages[].sentAt P1D)) | YES",
                "(some messages (window messages[].feedbackAt messages[].sentAt P0D)) | NO",
                "(some messages (some partnership.communicationPlan (some partnership.communicationPlan[].channels"
                        + " (same-as partnership.communicationPlan[].channels[].channel messages[].channel)))) | YES",
                "(some messages (some partnership.communicationPlan (some partnership.communicationPlan[].channels"
                        + " (same-as partnership.communicationPlan[].channels[].sender messages[].sentBy)))) | NO",
                "(some messages (some partnership.communicationPlan (some partnership.communicationPlan[].channels"
                        + " (stands-for partnership.communicationPlan[].channels[].sender messages[].sentBy"
                        + " COORDINATOR=DEPUTY_COORDINATOR,STEERING_GROUP_MEMBER)))) | YES",
                "(some messages (some partnership.communicationPlan (some partnership.communicationPlan[].channels"
                        + " (stands-for partnership.communicationPlan[].channels[].sender messages[].sentBy"
                        + " COORDINATOR=STEERING_GROUP_MEMBER)))) | NO",
                "(every partnership.houseRules (since-the-circular partnership.houseRules[].adoptedOn FIRST)) | YES",
                "(some partnership.houseRules (circular-disputed partnership.houseRules[].adoptedOn)) | NO",
                "(every partnership.houseRules (not-older-than-circular partnership.houseRules[].basedOn"
                        + " partnership.houseRules[].adoptedOn)) | NO",
                "(some evaluations (includes evaluations[].by COORDINATOR MAYOR))    | YES",
                "(every evaluations (includes evaluations[].by COORDINATOR))         | NO",
                "(some evaluations (all (first evaluations) (includes evaluations[].by COORDINATOR))) | YES",
                "(latest evaluations evaluations[].date (includes evaluations[].by POLICE)) | YES",
                "(latest evaluations evaluations[].date (includes evaluations[].by MANDATED_OFFICER ? POLICE)) | UNKNOWN",
                "(latest evaluations evaluations[].date partnership.operationalSince (always)) | NO",
                "(some messages (latest evaluations evaluations[].date messages[].sentAt (always))) | YES",
                "(first-that evaluations (always) (includes evaluations[].by POLICE)) | NO",
                "(in-force evaluations (always) (includes evaluations[].by POLICE)) | YES",
                "(in-force evaluations (first evaluations) (includes evaluations[].by POLICE)) | NO",
                "(some partnership.charter (one-for-each partnership.charter[].signatures"
                        + " partnership.charter[].signatures[].by COORDINATOR= MAYOR=LOCAL_AUTHORITY)) | NO",
                "(some partnership.charter (one-for-each partnership.charter[].signatures"
                        + " partnership.charter[].signatures[].by COORDINATOR= CHIEF_OF_CORPS=POLICE)) | UNKNOWN",
                "(some partnership.charter (one-for-each partnership.charter[].signatures"
                        + " partnership.charter[].signatures[].by COORDINATOR= POLICE=)) | YES",
                "(every-day appointments appointments[].from appointments[].until partnership.operationalSince"
                        + " (one-of appointments[].role COORDINATOR)) | YES",
                "(every-day appointments appointments[].from appointments[].until partnership.operationalSince"
                        + " (one-of appointments[].role MANDATED_OFFICER)) | NO",
                "(some evaluations (every-day appointments appointments[].from appointments[].until"
                        + " evaluations[].date evaluations[].date (one-of appointments[].role COORDINATOR))) | YES",
            })
    void hasConditions(String compiled, Answer answer) {
        assertThat(Explained.test(condition(compiled), everything())).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(holds (always) (always) (not (always)))                            | MET",
                "(holds (not (always)) (not (always)) (not (always)))                | NOT_APPLICABLE",
                "(holds (always) (not (always)) (always))                            | PENDING",
                "(holds (always) (not (always)) (not (always)))                      | BREACHED",
                "(owed (always) (not (always)))                                      | PENDING",
                "(owed since=partnership.operationalSince (always) (always))         | MET",
                "(owed since=partnership.operationalSince within=feedback.max (always) (not (always))) | PENDING",
                "(before partnership.collegeDecisionOn (not (always)) (always))      | BREACHED",
                "(before partnership.operationalSince (not (always)) (always))       | MET",
                "(met-if (always) (holds (always) (not (always)) (not (always))))    | MET",
                "(worst (owed (always) (always)) (owed (always) (not (always))))     | PENDING",
                "(each memberships (holds (always) (yes memberships[].adult) (not (always)))) | BREACHED",
                "(followed (happening reports reports[].at (always)) (happening messages messages[].sentAt (always))) | MET",
                "(followed (happening messages messages[].sentAt (always)) (happening reports reports[].at (not (always)))) | PENDING",
                "(recurs evaluation.period partnership.operationalSince (happening evaluations evaluations[].date (always))) | MET",
                "(recurs evaluation.recommendedPeriod partnership.operationalSince"
                        + " (happening evaluations evaluations[].date (always)))     | BREACHED",
                "(regularly meetings.members.max partnership.operationalSince"
                        + " (happening meetings meetings[].date (one-of meetings[].kind MEMBERS))) | MET",
                "(recurs-from-the-last committee.period FED-4 (always) (happening meetings meetings[].date (always))) | MET",
                "(recurs-from-the-last committee.period FED-4 (always) (happening evaluations evaluations[].date (always))) | BREACHED",
                "(people (bearers MEMBERSHIP (always) (yes memberships[].adult) (not (always)))) | UNDETERMINED",
                "(people (bearers MEMBERSHIP (always) (yes memberships[].worksInArea) (not (always)))) | MET",
                "(people (bearers MEMBERSHIP (always) (not (always)) (yes memberships[].adult))) | BREACHED",
                "(people also-by-others (bearers MEMBERSHIP (always) (yes memberships[].worksInArea) (not (always)))) | UNDETERMINED",
            })
    void hasJudges(String compiled, Outcome outcome) {
        assertThat(judged(compiled, everything())).isEqualTo(outcome);
    }

    @Test
    void isAboutItsSubjectsAndOwedToSomebody() {
        Rule rule = rule("(rule MEMBERSHIP also-after-leaving leads-up-to-the-start"
                + " (holds (always) (yes memberships[].adult) (not (always))))");

        assertThat(rule.about()).isSameAs(Subjects.MEMBERSHIP);
        assertThat(rule.to()).containsExactly(Addressee.MEMBERS);
        assertThat(rule.timings())
                .containsExactlyInAnyOrder(Rule.Timing.ALSO_AFTER_LEAVING, Rule.Timing.LEADS_UP_TO_THE_START);
        assertThat(rule.keys()).containsExactly("memberships[].adult", "memberships");
    }

    @Test
    void mayBeAboutEntriesInsideASubject() {
        Rule rule = rule("(rule MEMBERSHIP (owed since=memberships[].measures[].date (always)"
                + " (present memberships[].measures[].toldOn))"
                + " (within memberships[].measures memberships[].measures[].date (yes memberships[].adult)))");

        assertThat(rule.within().orElseThrow().log().fullKey()).isEqualTo("memberships[].measures");
        assertThat(rule.within().orElseThrow().date().fullKey()).isEqualTo("memberships[].measures[].date");
        assertThat(rule.keys()).contains("memberships[].adult", "memberships[].measures[].toldOn");
    }

    @Test
    void mayAlsoBeAboutOtherSubjects() {
        Rule rule = rule("(rule APPOINTMENT (holds (always) (yes appointments[].adult) (not (always)))"
                + " (also MEMBERSHIP (yes memberships[].adult)))");

        assertThat(rule.also().orElseThrow().about()).isSameAs(Subjects.MEMBERSHIP);
    }

    @Test
    void mayLookAtAListAroundItsSubjects() {
        Rule rule = rule("(rule APPOINTMENT (each-of evaluations (one-of appointments[].role COORDINATOR)"
                + " (holds (always) (present evaluations[].date) (not (always)))))");

        assertThat(rule.keys()).contains("evaluations", "evaluations[].date", "appointments[].role");
    }

    @Test
    void leavesTheBearersToTheNorm() {
        Rule rule = rule("(rule PARTNERSHIP (people (matter MESSAGE) (evidence (some memberships (always)))))");

        HumanReview people = (HumanReview) rule.judge();
        assertThat(people.bearers()).isEmpty();
        assertThat(people.matters()).containsExactly(Subjects.MESSAGE);
        assertThat(rule.keys()).contains("memberships");
    }

    @Test
    void knowsThatNobodyIsRefuted() {
        HumanReview people = (HumanReview)
                rule("(rule PARTNERSHIP (people (bearers MEMBERSHIP (always) (not (always)) (not (always)))))")
                        .judge();

        assertThat(people.bearers().get(0).mayBeRefuted()).isFalse();
    }

    @Test
    void sharesItsTerms() {
        RuleReader reader = reader();
        RuleNode term = Compiled.of("(term all-adult)");

        assertThat(reader.condition("one", term)).isSameAs(reader.condition("other", term));
    }
}
