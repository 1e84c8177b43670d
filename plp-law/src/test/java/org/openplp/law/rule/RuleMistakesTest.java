package org.openplp.law.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.law.node.LawMistakes;
import org.openplp.law.node.LawNode;
import org.openplp.law.node.YamlFile;
import org.openplp.law.rule.RuleCompiler.OfANorm;

@DisplayName("What is wrong with a rule")
class RuleMistakesTest {
    private static final String TERMS = """
            groups:
              the-police: [MANDATED_OFFICER, CHIEF_OF_CORPS, POLICE, POLICE_ZONE]
            terms:
              in-office:
                of: appointments[]
                is: {until: not-over}
            """;

    @TempDir
    private Path folder;

    private LawNode file(String name, String text, LawMistakes mistakes) throws IOException {
        Path path = folder.resolve(name);
        Files.writeString(path, text);
        return YamlFile.read(name, path, mistakes);
    }

    private List<String> mistakes(String subject, String rule) throws IOException {
        LawMistakes mistakes = new LawMistakes();
        DossierKeys keys = DossierKeys.ofADossier();
        SharedTerms terms = new SharedTerms(keys, file("terms.yaml", TERMS, mistakes));
        RuleCompiler compiler = new RuleCompiler(keys, terms, Set.of("R20"));
        LawNode written = file("rule.yaml", rule, mistakes);
        if (written.isThere()) {
            boolean needsHumanReview = subject.isEmpty();
            String about = needsHumanReview ? "PARTNERSHIP" : subject;
            compiler.rule(written, new OfANorm(about, needsHumanReview, Set.of("feedback.max")));
        }
        return mistakes.lines();
    }

    /** The subject, or nothing for a norm that people settle; the rule; the mistake. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            APPOINTMENT | 'holds: {rol: COORDINATOR}' | '1:9: rol is no key of appointments[], nor of a dossier, and no word of a rule; did you mean role?'
            APPOINTMENT | 'when: {appointment.role: COORDINATOR}\\nholds: {adult: true}' | '1:8: appointment.role is no key of appointments[], nor of a dossier, and no word of a rule; did you mean appointments.role?'
            APPOINTMENT | 'holds:\\n  appointments[].rol: COORDINATOR' | '2:3: appointments[].rol is no key of appointments[], nor of a dossier, and no word of a rule; did you mean appointments.role?'
            PARTNERSHIP | 'holds: {partnership.charter: {some: {signedon: present}}}' | '1:38: signedon is no key of partnership.charter[], nor of a dossier, and no word of a rule; did you mean signedOn?'
            PARTNERSHIP | 'holds: {partnership.fee.amountPerYaer: {more-than: 0}}' | '1:9: partnership.fee.amountPerYaer is no key of a dossier, and no word of a rule; did you mean partnership.fee.amountPerYear?'
            PARTNERSHIP | 'holds: {partnership.area: {delimited: true}}' | '1:27: partnership.area is a record; write its keys in full, such as partnership.area.delimited'
            PARTNERSHIP | 'holds: {partnership: present}' | '1:9: partnership is a group of keys; write one of them'
            MEMBERSHIP | 'holds: {appointments.adult: true}' | '1:9: appointments.adult is of an entry of appointments, and nothing around it enters that list; write it in a test of appointments, such as some'
            PARTNERSHIP | 'holds: {memberships[].adult: true}' | '1: this is no YAML: expected '','' or ''}'', but got [; in braces, leave out the [] of a key'
            PARTNERSHIP | 'holds:\\n  memberships[].adult: true' | '2:3: memberships[].adult is of an entry of memberships, and nothing around it enters that list; write it in a test of memberships, such as some'
            PARTNERSHIP | 'holds: {memberships: {some: {measures: {some: {appointments.role: COORDINATOR}}}}}' | '1:48: appointments.role is of an entry of appointments, and nothing around it enters that list; write it in a test of appointments, such as some'
            PARTNERSHIP | 'holds: {memberships: {some: {appointments: {some: {messages: {some: {reports: {some: {meetings: {some: {incidents: present}}}}}}}}}}}' | '1:1: the rule has more than 5 lists inside each other with those of its terms; write less'
            APPOINTMENT | 'holds: {role: CORDINATOR}' | '1:15: CORDINATOR is no value of appointments[].role; did you mean COORDINATOR?'
            APPOINTMENT | 'holds: {role: [COORDINATOR, MAYOR]}' | '1:29: MAYOR is no value of appointments[].role; its values are COORDINATOR, DEPUTY_COORDINATOR, STEERING_GROUP_MEMBER, MANDATED_OFFICER'
            APPOINTMENT | 'holds: {role: the-police}' | '1:15: no value of appointments[].role is CHIEF_OF_CORPS, POLICE, POLICE_ZONE, which the group the-police has; name the words instead'
            APPOINTMENT | 'holds: {role: the-polce}' | '1:15: the-polce is no value of appointments[].role; did you mean the-police?'
            PARTNERSHIP | 'holds: {partnership.charter: {some: {contains: {includes: BUDGET}}}}' | '1:59: BUDGET is no value of partnership.charter[].contains; did you mean BUDGET_PLAN?'
            PARTNERSHIP | 'holds: {memberList.access: {only: COORDINATR}}' | '1:35: COORDINATR is no value of memberList.access; did you mean COORDINATOR?'
            APPOINTMENT | 'holds: {adult: present}' | '1:16: present is no test of appointments[].adult, which is true or false; its tests are true, false'
            APPOINTMENT | 'holds: {adult: yes}' | '1:16: yes is no test of appointments[].adult, which is true or false; its tests are true, false'
            APPOINTMENT | 'holds: {from: presnt}' | '1:15: presnt is no test of appointments[].from, which is a day; did you mean present?'
            APPOINTMENT | 'holds: {from: {befor: until}}' | '1:16: befor is no test of appointments[].from, which is a day; did you mean before?'
            APPOINTMENT | 'holds: {from: {at-least: 3}}' | '1:16: at-least is no test of appointments[].from, which is a day; its tests are before, on-or-before, on-or-after, after, over-since, since-the-circular, circular-in-force'
            APPOINTMENT | 'holds: {from: {before: role}}' | '1:24: role is a word; name a day'
            APPOINTMENT | 'holds: {from: {after: {add: 3 weeks, to: until}}}' | '1:29: 3 weeks is no period of a day to a century; write one as P3W, P1Y or P10D'
            APPOINTMENT | 'holds: {from: {after: {add: P200Y, to: until}}}' | '1:29: P200Y is no period of a day to a century; write one as P3W, P1Y or P10D'
            APPOINTMENT | 'holds: {from: {after: {ad: P3W, to: until}}}' | '1:24: ad is no word of after; did you mean add?'
            APPOINTMENT | 'holds: {role: {before: from}}' | '1:16: before is no test of appointments[].role, which is a word; its tests are same-as'
            APPOINTMENT | 'holds: {actor: {same-as: role}}' | '1:26: appointments[].role is a word of another kind than appointments[].actor; name one with the same values'
            APPOINTMENT | 'holds: {actor: Smith}' | '1:16: Smith is no test of appointments[].actor, which is a text; its tests are present, absent, same-as'
            MESSAGE | 'holds: {feedbackAt: {at-or-after: report}}' | '1:35: messages[].report is a text; name a moment'
            MESSAGE | 'holds: {feedbackAt: {at-or-after: {subtract: 15, from: sentAt}}}' | '1:46: 15 is no time of a second to a year; write one as PT15M'
            PARTNERSHIP | 'holds: {partnership.area.dwellings: {at-least: fifty}}' | '1:48: fifty is no number; write one as 50'
            PARTNERSHIP | 'holds: {partnership.area.dwellings: 50}' | '1:37: 50 is no test of partnership.area.dwellings, which is a number; its tests are present, absent, at-least, at-most, more-than'
            PARTNERSHIP | 'holds: {memberships: {includes: COMPANY}}' | '1:23: includes is no test of memberships, which is a list of entries; its tests are some, none, every, latest-by, first-that, in-force-if, one-for-each, every-day'
            PARTNERSHIP | 'holds: {memberships: true}' | '1:22: true is no test of memberships, which is a list of entries; its tests are present, absent, some, none, every, latest-by, first-that, in-force-if, one-for-each, every-day'
            PARTNERSHIP | 'holds: {partnership.consultation.with: the-police}' | '1:40: the-police is no test of partnership.consultation.with, which is a list of words; its tests are present, absent, includes, includes-one-of, excludes, only'
            PARTNERSHIP | 'holds: {partnership.houseRules: {latest-by: adoptedOn}}' | '1:33: latest-by has no has; add it'
            PARTNERSHIP | 'holds: {partnership.houseRules: {latest-by: version, has: always}}' | '1:45: version is a text; name a day'
            PARTNERSHIP | 'holds: {partnership.charter: {first-that: always, some: always}}' | '1:51: some is no word of first-that; its words are first-that, has'
            PARTNERSHIP | 'holds: {partnership.charter: {some: {signatures: {one-for-each: {date: {MAYOR: []}}}}}}' | '1:66: partnership.charter[].signatures[].date is a day; one-for-each is for a key that has words'
            PARTNERSHIP | 'holds: {partnership.charter: {some: {signatures: {one-for-each: {by: {MAYOR: [PLOICE]}}}}}}' | '1:79: PLOICE is no value of partnership.charter[].signatures[].by; did you mean POLICE?'
            PARTNERSHIP | 'holds: {memberships: {every-day: always, from: joinedOn, since: partnership.operationalSince}}' | '1:22: every-day has no until; add it'
            PARTNERSHIP | 'holds: {federal.committeeMeetings: {some: {date: present}}}' | '1:44: date is no key of federal.committeeMeetings[], nor of a dossier, and no word of a rule'
            PARTNERSHIP | 'holds: {first-in: partnership.charter}' | '1:19: nothing around it enters partnership.charter, so no entry can be its first'
            APPOINTMENT | 'holds: in-ofice' | '1:8: in-ofice is no term; did you mean in-office?'
            PARTNERSHIP | 'holds: in-office' | '1:8: the term in-office is of an entry of appointments, and nothing around it enters that list'
            APPOINTMENT | 'holds: [adult, paid]' | '1:8: a condition is no list; write all: or any: before it'
            APPOINTMENT | 'holds: {}' | '1:8: there is no condition; write keys with their tests, a term, or always'
            APPOINTMENT | 'holds: {any: {adult: true}}' | '1:14: write a list of two conditions or more'
            APPOINTMENT | 'holds: {adult: true, adult: false}' | '1:22: adult is there twice; keep one, or write both in a list under all'
            APPOINTMENT | 'holds: {if-shown: {adult: true}, then: always}' | '1:9: if-shown has no else; add it'
            APPOINTMENT | 'holds: {then: always}' | '1:9: then goes with if-shown; add it'
            APPOINTMENT | 'holds: {open: {point: R21, surely: never, perhaps: always}}' | '1:23: no text of the law says under open what R21 leaves open; write it there'
            APPOINTMENT | 'holds: {open: {point: R20, perhaps: always}}' | '1:15: open has no surely; add it'
            APPOINTMENT | 'holds: {from: in-time}' | '1:15: in-time goes with before, which names the start; add it to the rule'
            APPOINTMENT | 'holds: {adult: true, showing: [rol]}' | '1:32: rol is no key of appointments[], nor of a dossier; did you mean role?'
            APPOINTMENT | 'holds: {from: {since-the-circular: SECOND}}' | '1:36: since-the-circular is FIRST, and nothing else yet'
            APPOINTMENT | 'holds: &a {not: *a}' | '1:8: a rule has no anchors or tags; write what is meant in full'
            APPOINTMENT | 'when: {adult: true}' | '1:1: nothing is asked; write one of holds, owed, duties, recurs, regularly, recurs-from-the-last'
            APPOINTMENT | 'hold: {adult: true}' | '1:1: hold is no word of a rule; did you mean holds?'
            APPOINTMENT | 'holds: {adult: true}\\nwhen: {role: COORDINATOR}' | '1:1: the words of a rule stand in this order: when, holds'
            APPOINTMENT | 'holds: {adult: true}\\nowed: {paid: false}' | '1:1: holds and owed are two duties; write each as an item of duties'
            APPOINTMENT | 'holds: {adult: true}\\nsince: from' | '2:1: since does not go with holds; remove one of them'
            APPOINTMENT | 'if: {adult: true}\\nholds: {paid: false}' | '1:5: if goes with finding-for-each or each-of; write when instead'
            APPOINTMENT | 'before: from\\nwhen: {adult: true}\\nholds: {from: in-time}' | '2:1: when does not go with before; remove one of them'
            APPOINTMENT | 'finding-for-each: reports\\nholds: {by: present}' | '1:19: reports is a list of the dossier; finding-for-each is for a list of the subject'
            APPOINTMENT | 'finding-for-each: role\\nholds: {by: present}' | '1:19: role is a word; name a list'
            APPOINTMENT | 'each-of: measures\\nholds: {written: true}' | '1:10: measures is a list of each entry of appointments; name a list of the dossier'
            APPOINTMENT | 'owed: {adult: true}\\nwithin: feedback.max' | '2:9: a period needs a day from which it runs; add since'
            APPOINTMENT | 'owed: {adult: true}\\nsince: from\\nwithin: feedback.min' | '3:9: feedback.min is no period under parameters of this norm; its periods are feedback.max'
            APPOINTMENT | 'owed: {adult: true}\\nsince: role' | '2:8: role is a word; name a day'
            APPOINTMENT | 'duties: [{holds: {adult: true}}]' | '1:9: duties is a list of two or more; write a single one without it'
            APPOINTMENT | 'duties: [{holds: {adult: true}}, {holds: {paid: false}, timing: also-after-leaving}]' | '1:57: timing is no word of a duty; its words are met-if, each, each-of, if, before, after-each, when, holds, pending-while, owed, since, within, duties, recurs, regularly, recurs-from-the-last'
            PARTNERSHIP | 'recurs: {every: feedback.max, from: partnership.operationalSince}' | '1:9: recurs has no of; add it'
            PARTNERSHIP | 'recurs: {every: feedback.max, from: partnership.operationalSince, of: {each: meetings, dated: kind}}' | '1:95: kind is a word; name a day'
            MEMBERSHIP | 'recurs: {every: feedback.max, from: joinedOn, of: {each: meetings, dated: date}}' | '1:37: memberships[].joinedOn is a day of an entry; name one of the dossier'
            PARTNERSHIP | 'after-each: {each: meetings, date: date}\\nowed: {each: messages, dated: sentAt}' | '1:30: date is no word of what happens; did you mean dated?'
            APPOINTMENT | 'holds: {adult: true}\\ntiming: after-leaving' | '2:9: after-leaving is no timing; the timings are also-after-leaving, also-before-operation, leads-up-to-the-start'
            APPOINTMENT | 'holds: {adult: true}\\nalso: {about: MEMBER, holds: {adult: true}}' | '2:15: MEMBER is no subject that is an entry of a list; did you mean MEMBERSHIP?'
            APPOINTMENT | 'holds: {adult: true}\\nevidence: {reports: present}' | '2:1: evidence is for norms that people settle; records show this one'
             | 'also-by-others: true\\nmatters: [MESSAGE]' | '1:17: also-by-others goes with attested; add that, or leave this out'
             | 'holds: {memberships: present}' | '1:1: holds is for norms that records show; people settle this one, so its rule has attested, also-by-others, matters, evidence'
             | 'attested: {of: PARTNERSHIP}' | '1:16: PARTNERSHIP is no subject that is an entry of a list; these are APPOINTMENT, EVALUATION, MEMBERSHIP, MESSAGE, REPORT'
             | 'attested: {of: MEMBERSHIP, settled-by: {role: COORDINATOR}}' | '1:41: role is no key of memberships[], nor of a dossier, and no word of a rule'
            """)
    void isReportedWithItsPlaceAndWhatToDo(String subject, String rule, String reported) throws IOException {
        assertThat(mistakes(subject == null ? "" : subject, rule.replace("\\n", "\n")))
                .containsExactly("law/rule.yaml:" + reported);
    }
}
