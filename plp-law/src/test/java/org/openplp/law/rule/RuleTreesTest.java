package org.openplp.law.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.law.RuleNode;
import org.openplp.law.node.LawMistakes;
import org.openplp.law.node.LawNode;
import org.openplp.law.node.YamlFile;
import org.openplp.law.rule.RuleCompiler.OfANorm;

@DisplayName("The tree of a rule")
class RuleTreesTest {
    private static final String TERMS = """
            groups:
              the-officer: {of: MANDATED_OFFICER, perhaps: [POLICE]}
              the-police: [MANDATED_OFFICER, POLICE]
            terms:
              in-office: {of: appointments, is: {until: not-over}}
              removal: {of: [appointments.measures, appointments], is: {appointments.role: COORDINATOR, kind: REMOVAL}}
              never-used: {is: in-operation}
              in-operation: {is: {partnership.operationalSince: present}}
            """;

    @TempDir
    private Path folder;

    private final LawMistakes mistakes = new LawMistakes();

    private LawNode file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.writeString(path, text);
        return YamlFile.read(name, path, mistakes);
    }

    private RuleNode compiled(String subject, String rule, RuleCompiler compiler) throws IOException {
        boolean needsHumanReview = subject.isEmpty();
        return compiler.rule(
                file("rule.yaml", rule),
                new OfANorm(needsHumanReview ? "PARTNERSHIP" : subject, needsHumanReview, Set.of("feedback.max")));
    }

    private RuleCompiler compiler() throws IOException {
        DossierKeys keys = DossierKeys.ofADossier();
        return new RuleCompiler(keys, new SharedTerms(keys, file("terms.yaml", TERMS)), Set.of("R20"));
    }

    private static String shown(RuleNode node) {
        String parts = node.parts().stream().map(RuleTreesTest::shown).collect(Collectors.joining("; "));
        return node.word()
                + node.args().stream().map(arg -> " " + arg).collect(Collectors.joining())
                + (parts.isEmpty() ? "" : " {" + parts + "}");
    }

    /** A condition that holds of the subject, and its tree. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            APPOINTMENT | 'always' | 'always'
            APPOINTMENT | 'never' | 'not {always}'
            APPOINTMENT | '{adult: true}' | 'yes appointments[].adult'
            APPOINTMENT | '{adult: false, role: COORDINATOR}' | 'all {not {yes appointments[].adult}; one-of appointments[].role COORDINATOR}'
            APPOINTMENT | '{appointments.role: [COORDINATOR, MANDATED_OFFICER]}' | 'one-of appointments[].role COORDINATOR MANDATED_OFFICER'
            APPOINTMENT | '{designatedBy: the-police}' | 'one-of appointments[].designatedBy MANDATED_OFFICER POLICE'
            APPOINTMENT | '{designatedBy: [the-officer, MAYOR]}' | 'one-of appointments[].designatedBy MANDATED_OFFICER MAYOR ? POLICE'
            APPOINTMENT | '{until: absent}' | 'not {present appointments[].until}'
            APPOINTMENT | '{until: over}' | 'over appointments[].until'
            APPOINTMENT | '{until: not-over}' | 'not {over appointments[].until}'
            APPOINTMENT | '{from: {over-since: P1M}}' | 'over appointments[].from P1M'
            APPOINTMENT | '{from: {before: until, after: partnership.operationalSince}}' | 'all {compare appointments[].from before appointments[].until; compare appointments[].from after partnership.operationalSince}'
            APPOINTMENT | '{from: {on-or-before: {add: P3W, to: until}}}' | 'compare appointments[].from on-or-before appointments[].until P3W'
            MESSAGE | '{sentAt: {at-or-after: availableToCoordinatorAt}}' | 'moment messages[].sentAt at-or-after messages[].availableToCoordinatorAt'
            MESSAGE | '{sentAt: {at-or-before: {subtract: PT15M, from: feedbackAt}}}' | 'moment messages[].sentAt at-or-before messages[].feedbackAt PT15M'
            MESSAGE | '{feedbackAt: {at-or-after: sentAt, on-or-before: {add: P1D, to: sentAt}}}' | 'window messages[].feedbackAt messages[].sentAt P1D'
            MEMBERSHIP | '{removedFromListOn: erased}' | 'erased memberships[].removedFromListOn'
            PARTNERSHIP | '{partnership.area.dwellings: {at-least: 50, at-most: 350}}' | 'number partnership.area.dwellings 50 350'
            PARTNERSHIP | '{partnership.area.dwellings: {at-most: 350}}' | 'number partnership.area.dwellings  350'
            PARTNERSHIP | '{partnership.fee.amountPerYear: {more-than: 0}}' | 'more-than partnership.fee.amountPerYear 0'
            MESSAGE | '{report: {same-as: messages.id}}' | 'same-as messages[].report messages[].id'
            PARTNERSHIP | '{partnership.communicationPlan: {some: {channels: {some: {for: {same-as: for, or: {URGENT: [NON_URGENT]}}}}}}}' | 'some partnership.communicationPlan {some partnership.communicationPlan[].channels {stands-for partnership.communicationPlan[].channels[].for partnership.communicationPlan[].channels[].for URGENT=NON_URGENT}}'
            PARTNERSHIP | '{partnership.houseRules: {every: {adoptedOn: {since-the-circular: FIRST}}}}' | 'every partnership.houseRules {since-the-circular partnership.houseRules[].adoptedOn FIRST}'
            PARTNERSHIP | '{partnership.houseRules: {none: {adoptedOn: {circular-in-force: DISPUTED}}}}' | 'not {some partnership.houseRules {circular-disputed partnership.houseRules[].adoptedOn}}'
            PARTNERSHIP | '{partnership.houseRules: {some: {basedOn: {not-older-than-circular-on: adoptedOn}}}}' | 'some partnership.houseRules {not-older-than-circular partnership.houseRules[].basedOn partnership.houseRules[].adoptedOn}'
            PARTNERSHIP | '{memberships: present}' | 'some memberships {always}'
            PARTNERSHIP | '{memberships: absent}' | 'not {some memberships {always}}'
            EVALUATION | '{by: {includes: [the-officer, COORDINATOR]}}' | 'all {includes evaluations[].by MANDATED_OFFICER ? POLICE; includes evaluations[].by COORDINATOR}'
            EVALUATION | '{by: {includes-one-of: [the-police, MEMBERS]}}' | 'includes evaluations[].by MANDATED_OFFICER POLICE MEMBERS'
            EVALUATION | '{by: {excludes: the-officer}}' | 'not {includes evaluations[].by MANDATED_OFFICER ? POLICE}'
            EVALUATION | '{sections: {only: AIMS}}' | 'not {includes evaluations[].sections AGREEMENTS_KEPT EXPERIENCE_OF_MEMBERS}'
            PARTNERSHIP | '{partnership.charter: {some: {first-in: partnership.charter}}}' | 'some partnership.charter {first partnership.charter}'
            PARTNERSHIP | '{partnership.houseRules: {latest-by: adoptedOn, up-to: partnership.operationalSince, has: {availableToMembers: true}}}' | 'latest partnership.houseRules partnership.houseRules[].adoptedOn partnership.operationalSince {yes partnership.houseRules[].availableToMembers}'
            PARTNERSHIP | '{partnership.charter: {first-that: {signedOn: present}, has: {version: present}}}' | 'first-that partnership.charter {present partnership.charter[].signedOn; present partnership.charter[].version}'
            PARTNERSHIP | '{partnership.charter: {in-force-if: {signedOn: present}, has: {version: present}}}' | 'in-force partnership.charter {present partnership.charter[].signedOn; present partnership.charter[].version}'
            PARTNERSHIP | '{partnership.charter: {some: {signatures: {one-for-each: {by: {MAYOR: [LOCAL_AUTHORITY, MUNICIPALITY], COORDINATOR: []}}}}}}' | 'some partnership.charter {one-for-each partnership.charter[].signatures partnership.charter[].signatures[].by MAYOR=LOCAL_AUTHORITY,MUNICIPALITY COORDINATOR=}'
            PARTNERSHIP | '{appointments: {every-day: {role: COORDINATOR}, from: from, until: until, since: partnership.operationalSince, to: partnership.ended.date}}' | 'every-day appointments appointments[].from appointments[].until partnership.operationalSince partnership.ended.date {one-of appointments[].role COORDINATOR}'
            PARTNERSHIP | '{appointments: {some: {is: in-office, is-not: in-operation}}}' | 'some appointments {all {term in-office; not {term in-operation}}}'
            APPOINTMENT | '{all: [{adult: true}, in-office], any: [{paid: true}, {paid: false}]}' | 'all {yes appointments[].adult; term in-office; any {yes appointments[].paid; not {yes appointments[].paid}}}'
            APPOINTMENT | '{not: {not: in-office}}' | 'term in-office'
            APPOINTMENT | '{steps: [{from: present}, {until: present}]}' | 'steps {present appointments[].from; present appointments[].until}'
            APPOINTMENT | '{unless-shown: {paid: true}}' | 'unless-shown {yes appointments[].paid}'
            APPOINTMENT | '{shown: {paid: true}}' | 'not {unless-shown {yes appointments[].paid}}'
            APPOINTMENT | '{if-shown: in-office, then: {paid: true}, else: never}' | 'choose {term in-office; yes appointments[].paid; not {always}}'
            APPOINTMENT | '{open: {point: R20, surely: never, perhaps: always}}' | 'open R20 {not {always}; always}'
            APPOINTMENT | '{adult: true, showing: [from, paid, measures, {until: present}]}' | 'showing {yes appointments[].adult; present appointments[].from; yes appointments[].paid; some appointments[].measures {always}; present appointments[].until}'
            EVALUATION | '{date: present, showing: [sections]}' | 'showing {present evaluations[].date; includes evaluations[].sections AGREEMENTS_KEPT AIMS EXPERIENCE_OF_MEMBERS}'
            """)
    void keepsEachCondition(String subject, String condition, String tree) throws IOException {
        RuleNode compiled = compiled(subject, "holds: " + condition, compiler());

        assertThat(mistakes.lines()).isEmpty();
        assertThat(shown(compiled)).isEqualTo("rule " + subject + " {holds {always; " + tree + "; not {always}}}");
        assertThat(RuleNode.of(compiled.words())).isEqualTo(compiled);
    }

    /** The subject, or nothing for a norm that people settle; the rule; its tree. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            APPOINTMENT | 'when: {paid: true}\\nholds: {adult: true}\\npending-while: {from: absent}\\ntiming: [also-after-leaving, also-before-operation]' | 'rule APPOINTMENT also-after-leaving also-before-operation {holds {yes appointments[].paid; yes appointments[].adult; not {present appointments[].from}}}'
            PARTNERSHIP | 'before: partnership.operationalSince\\nholds: {partnership.communicationPlan: {some: {agreedOn: in-time}}}' | 'rule PARTNERSHIP leads-up-to-the-start {before partnership.operationalSince {some partnership.communicationPlan {present partnership.communicationPlan[].agreedOn}; some partnership.communicationPlan {compare partnership.communicationPlan[].agreedOn on-or-before partnership.operationalSince}}}'
            APPOINTMENT | 'owed: {adult: true}' | 'rule APPOINTMENT {owed {always; yes appointments[].adult}}'
            APPOINTMENT | 'owed: {adult: true}\\nsince: from\\nwithin: feedback.max' | 'rule APPOINTMENT {owed since=appointments[].from within=feedback.max {always; yes appointments[].adult}}'
            PARTNERSHIP | 'met-if: {memberList: absent}\\neach: memberships\\nholds: {adult: true}' | 'rule PARTNERSHIP {met-if {not {present memberList}; each memberships {holds {always; yes memberships[].adult; not {always}}}}}'
            APPOINTMENT | 'each-of: incidents\\nif: {role: COORDINATOR}\\nowed: {by: {same-as: appointments.actor}}' | 'rule APPOINTMENT {each-of incidents {one-of appointments[].role COORDINATOR; owed {always; same-as incidents[].by appointments[].actor}}}'
            PARTNERSHIP | 'duties: [{each: meetings, holds: {date: present}}, {each: reports, owed: {feedbackAt: present}}]' | 'rule PARTNERSHIP {worst {each meetings {holds {always; present meetings[].date; not {always}}}; each reports {owed {always; present reports[].feedbackAt}}}}'
            PARTNERSHIP | 'after-each: {each: adviceGiven, dated: date}\\nowed: {each: messages, that: {about: PREVENTION}, dated: sentAt}' | 'rule PARTNERSHIP {followed {happening adviceGiven adviceGiven[].date {always}; happening messages messages[].sentAt {one-of messages[].about PREVENTION}}}'
            PARTNERSHIP | 'recurs: {every: feedback.max, from: partnership.operationalSince, of: {each: meetings, that: {kind: MEMBERS}, dated: date}}' | 'rule PARTNERSHIP {recurs feedback.max partnership.operationalSince {happening meetings meetings[].date {one-of meetings[].kind MEMBERS}}}'
            PARTNERSHIP | 'regularly: {every: feedback.max, from: partnership.operationalSince, of: [{each: meetings, dated: date}, {each: contacts, dated: date}]}' | 'rule PARTNERSHIP {regularly feedback.max partnership.operationalSince {happening meetings meetings[].date {always}; happening contacts contacts[].date {always}}}'
            PARTNERSHIP | 'when: in-operation\\nrecurs-from-the-last: {every: feedback.max, of: {each: federal.committeeMeetings, dated: itself}, open: R20}' | 'rule PARTNERSHIP {recurs-from-the-last feedback.max R20 {term in-operation; happening federal.committeeMeetings federal.committeeMeetings[] {always}}}'
            APPOINTMENT | 'finding-for-each: measures\\nif: {role: COORDINATOR}\\nwhen: removal\\nholds: {written: true}' | 'rule APPOINTMENT {holds {term removal; yes appointments[].measures[].written; not {always}}; within appointments[].measures appointments[].measures[].date {one-of appointments[].role COORDINATOR}}'
            APPOINTMENT | 'holds: {paid: false}\\nalso: {about: MEMBERSHIP, holds: {paid: false}}' | 'rule APPOINTMENT {holds {always; not {yes appointments[].paid}; not {always}}; also MEMBERSHIP {not {yes memberships[].paid}}}'
             | 'matters: [MESSAGE]' | 'rule PARTNERSHIP {people {matter MESSAGE}}'
             | 'evidence: {incidents: present}' | 'rule PARTNERSHIP {people {evidence {some incidents {always}}}}'
             | 'attested: {of: MEMBERSHIP, that: {adult: true}, settled-by: {paid: true}, refuted-by: {paid: false}}\\nalso-by-others: true' | 'rule PARTNERSHIP {people also-by-others {bearers MEMBERSHIP {yes memberships[].adult; yes memberships[].paid; not {yes memberships[].paid}}}}'
            """)
    void keepsEachJudge(String subject, String rule, String tree) throws IOException {
        RuleNode compiled = compiled(subject == null ? "" : subject, rule.replace("\\n", "\n"), compiler());

        assertThat(mistakes.lines()).isEmpty();
        assertThat(shown(compiled)).isEqualTo(tree);
    }

    /** The key of a rule that is read, and those that are not, as reports name them. */
    @Test
    void namesTheKeysThatTheEngineReads() throws IOException {
        RuleCompiler compiler = compiler();
        RuleNode rule = compiled("APPOINTMENT", """
                finding-for-each: measures
                if: {role: COORDINATOR}
                duties:
                  - {when: removal, holds: {talkOn: {on-or-before: date}, signedBy: {includes: the-police}}}
                  - {owed: {partnership.charter: {latest-by: signedOn, up-to: toldOn, has: always}}, since: copyToInteriorOn}
                  - {owed: {federal.committeeMeetings: {some: {itself: present}}}, since: talkWithChiefOn, within: feedback.max}
                also: {about: MEMBERSHIP, holds: {adult: true}}
                """, compiler);

        assertThat(mistakes.lines()).isEmpty();
        assertThat(compiler.keysOf(rule))
                .containsExactlyInAnyOrder(
                        "appointments",
                        "appointments[].role",
                        "appointments[].measures",
                        "appointments[].measures[].date",
                        "appointments[].measures[].kind",
                        "appointments[].measures[].talkOn",
                        "appointments[].measures[].signedBy",
                        "partnership.charter",
                        "partnership.charter[].signedOn",
                        "appointments[].measures[].toldOn",
                        "federal.committeeMeetings",
                        "federal.committeeMeetings[]",
                        "appointments[].measures[].talkWithChiefOn",
                        "memberships[].adult");
    }
}
