package org.openplp.law.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.law.cases.CaseGroup;
import org.openplp.law.node.LawMistakes;
import org.openplp.law.node.LawNode;
import org.openplp.law.node.YamlFile;
import org.openplp.law.rule.DossierKeys;

@DisplayName("What is wrong with a law file")
class MistakesTest {
    private static final Path LAW = Path.of("../law");

    @TempDir
    private Path folder;

    private List<String> mistakes() throws IOException {
        LawMistakes mistakes = new LawMistakes();
        CompileLaw.read(folder, mistakes);
        return mistakes.lines();
    }

    private void copy() throws IOException {
        SmallLaw.copyTo(folder);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String content = Files.readString(path);
        String before = from.replace("\\n", "\n");
        assertThat(content).contains(before);
        int at = content.indexOf(before);
        Files.writeString(
                path, content.substring(0, at) + to.replace("\\n", "\n") + content.substring(at + before.length()));
    }

    @Test
    void isNothingInTheLawOfThisRelease() throws IOException {
        LawMistakes mistakes = new LawMistakes();
        CompileLaw.read(LAW, mistakes);

        assertThat(mistakes.lines()).isEmpty();
    }

    @Test
    void isNothingInTheCasesThatThePageShows() throws IOException {
        String page = Files.readString(LAW.resolve("README.md")).split("## Cases", 2)[1];
        Path file = Files.writeString(
                folder.resolve("page.yaml"), page.split("```yaml\n", 2)[1].split("```", 2)[0]);
        LawMistakes mistakes = new LawMistakes();
        LawNode shown = YamlFile.read("page.yaml", file, mistakes);

        assertThat(CaseGroup.of(shown, DossierKeys.ofADossier().names(), key -> ""))
                .hasSize(8);
        assertThat(mistakes.lines()).isEmpty();
    }

    @Test
    void isWhatOneReadingLeavesOpenInTwoPlaces() throws IOException {
        copy();
        String open = "    open:\n      en: Open.\n      fr: Ouvert.\n      nl: Open.\n      de: Offen.\n";
        change("norms/members/B-P2.yaml", "  - shared\n", open + "  - shared\n");
        assertThat(mistakes()).isEmpty();

        change(
                "norms/members/B-P2.yaml",
                "  - shared\n",
                "  - of: R8\n    en: Two.\n    fr: Deux.\n    nl: Twee.\n    de: Zwei.\n" + open + "  - shared\n");
        assertThat(mistakes())
                .containsExactly(
                        "law/norms/members/B-P2.yaml:91: what R8 leaves open is in law/norms/members/B-P2.yaml too;"
                                + " say it in one place");
    }

    @ParameterizedTest
    @CsvSource({
        "norms/members/B-P2.yml",
        "norms/members/new/B-P99.yaml",
        "norms/members/B-P99.YAML",
        "norms/members/B-P99.yaml.txt"
    })
    void isAFileThatWouldNotBeRead(String file) throws IOException {
        copy();
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), "id: B-P99\n");

        assertThat(mistakes())
                .containsExactly(
                        "law/" + file
                                + ":1: this file would not be read; name it as law/norms/SECTION/ID.yaml, or move it elsewhere");
    }

    @ParameterizedTest
    @CsvSource({"norms/members/.B-P2.yaml.swp", "norms/members/B-P2.yaml~", "README.md"})
    void isNoFileOfAnEditor(String file) throws IOException {
        copy();
        Files.writeString(folder.resolve(file), "");

        assertThat(mistakes()).isEmpty();
    }

    @Test
    void isNoScenarioWhichTheTestkitReads() throws IOException {
        copy();
        Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/minor.yaml"), "case: A minor\n");
        assertThat(mistakes()).isEmpty();

        Files.writeString(folder.resolve("scenarios/minor.txt"), "a note");
        assertThat(mistakes())
                .singleElement()
                .asString()
                .startsWith("law/scenarios/minor.txt:1: this file would not be read");
    }

    @Test
    void isNoNumberHoweverLong() throws IOException {
        copy();
        change("norms/members/B-P10.yaml", "id: B-P10", "id: B-P99999999999");

        assertThat(mistakes()).isNotEmpty().allMatch(line -> line.startsWith("law/"));
    }

    @Test
    void isNothingInTheSmallLawThatIsSpoiltHere() throws IOException {
        copy();

        assertThat(mistakes()).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            norms/members/B-P2.yaml | "bearers: [MEMB]" | "bearers: [MEMB" | law/norms/members/B-P2.yaml:13: this is no YAML: expected ',' or ']', but got :; prose stands in a folded block (>-), indented under its key
            norms/members/B-P2.yaml | "force: ADVICE" | "modality: IDEAL\\nforce: ADVICE" | law/norms/members/B-P2.yaml:16: the file has modality twice; keep one of them
            norms/members/B-P2.yaml | "confidence: H" | "confidence: H\\nsince: 2010" | law/norms/members/B-P2.yaml:20: the file has no key since; its keys are id, statement, condition, interpretation, bearers, actors, owed-to, modality, force, citations, confidence, in-force, merged, scope, stage, check, shape, subject, undated, parameters, not-asked, facts, not-read, also-reads, rule, met, not, do, open, readings, conflicts, cases
            norms/members/B-P10.yaml | "force: FEDERAL\\nconfidence: M" | "confidence: M\\nforce: FEDERAL" | law/norms/members/B-P10.yaml:1: the keys of the file stand in this order: id, statement, bearers, modality, force, confidence, check, readings, conflicts
            norms/members/B-P2.yaml | "force: ADVICE\\n" | "" | law/norms/members/B-P2.yaml:1: the file has no force; add it, as one of STATUTE, FEDERAL, LOCAL, TEMPLATE, ADVICE
            norms/members/B-P2.yaml | "force: ADVICE" | "force: DUTY" | law/norms/members/B-P2.yaml:16: force is DUTY, which is none of STATUTE, FEDERAL, LOCAL, TEMPLATE, ADVICE
            norms/members/B-P2.yaml | "bearers: [MEMB]" | "bearers: [MAYOR]" | law/norms/members/B-P2.yaml:12: an item of bearers is MAYOR, which is none of ALL, INIT, COORD, DEP, SG, MAND, MEMB, LOC, BURG, CHIEF, PROV, IBZ, CEP, POL, PLP
            norms/members/B-P2.yaml | "bearers: [MEMB]" | "bearers: MEMB" | law/norms/members/B-P2.yaml:12: bearers is not a list
            norms/members/B-P2.yaml | "bearers: [MEMB]" | "bearers: []" | law/norms/members/B-P2.yaml:12: bearers is empty; write an item, or leave out a key that is not required
            norms/members/B-P2.yaml | "force: ADVICE" | "force:" | law/norms/members/B-P2.yaml:16: force has no value; write one or leave the key out
            norms/members/B-P2.yaml | "merged: [B-P9]" | "merged: &old [B-P9]" | law/norms/members/B-P2.yaml:21: merged has an anchor or a tag; write what is meant in full
            norms/members/B-P2.yaml | "  - shared\\n" | "  - [shared]\\n" | law/norms/members/B-P2.yaml:81: an item of readings is neither a text nor the keys of, en, fr, nl, de, open
            norms/members/B-P2.yaml | "2010-12-10..2019" | "2010-12-10 to 2019" | law/norms/members/B-P2.yaml:20: in-force is 2010-12-10 to 2019-02-13, which does not look like ^(\\d{4}-\\d\\d-\\d\\d)?\\.\\.(\\d{4}-\\d\\d-\\d\\d)?$ (first day..last day; either may be left out)
            norms/members/B-P2.yaml | "2010-12-10..2019" | "2010-13-10..2019" | law/norms/members/B-P2.yaml:20: 2010-13-10 is no day; write one as 2026-11-24
            norms/members/B-P2.yaml | "2010-12-10..2019" | "2020-12-10..2019" | law/norms/members/B-P2.yaml:20: in-force ends before it begins; write the first day first
            norms/members/B-P2.yaml | "  de: >-\\n    Der Koordinator sollte {memberships[].adult} prüfen.\\n" | "" | law/norms/members/B-P2.yaml:61: do has no de; add it
            norms/members/B-P2.yaml | "A member is not of full age." | "A member is  not of full age." | law/norms/members/B-P2.yaml:53: not in en has more white space than single spaces; write it as a folded block (>-)
            norms/members/B-P2.yaml | "majeur ; il" | "majeur\u00a0; il" | law/norms/members/B-P2.yaml:55: not in fr has a no-break space; write a plain one, the compiler puts them where French has them
            norms/members/B-P2.yaml | "majeur ; il" | "majeur; il" | law/norms/members/B-P2.yaml:55: not in fr has a sign without its space; in French one stands before ; : ! ? and inside « »
            norms/members/B-P2.yaml | "Un membre n'est pas majeur ; il faut l'être." | "A member is not of full age." | law/norms/members/B-P2.yaml:55: not in fr is the text in en; translate it
            norms/members/B-P2.yaml | "A member is not of full age." | "A member is not of full age" | law/norms/members/B-P2.yaml:53: not in en is a sentence; end it with a full stop
            norms/members/B-P2.yaml | "De dag van 1000" | "De dag van 1001" | law/norms/members/B-P2.yaml:77: the reading in nl and in en differ in what they name: 1000, 1001
            norms/members/B-P2.yaml | "Een lid is niet meerderjarig." | "Een lid is geen 18 jaar." | law/norms/members/B-P2.yaml:57: not in nl and in en differ in what they name: 18
            norms/members/B-P2.yaml | "A member is not of full age." | "A member has joined less than three years ago." | law/norms/members/B-P2.yaml:59: not in de and in en differ in what they name: 3
            norms/members/B-P2.yaml | "member.minAge: 18" | "member.minAge: P3Y" | law/norms/members/B-P2.yaml:3: statement in en does not have the number of member.minAge: P3Y
            norms/members/B-P2.yaml | "Koordinator sollte" | "Koordinator muss" | law/norms/members/B-P2.yaml:68: do in de says [must], and in en [should]; let both bind alike
            norms/members/B-P2.yaml | "zou {memberships[].adult}" | "zou de leeftijd" | law/norms/members/B-P2.yaml:66: do in nl and in en differ in what they name: memberships[].adult
            norms/members/B-P2.yaml | "see to {memberships[].adult}" | "see to {membership.adult}" | law/norms/members/B-P2.yaml:62: do in en names {membership.adult}, which is no key of a dossier; did you mean memberships[].adult?
            norms/members/B-P2.yaml | "see to {memberships[].adult}" | "see to memberships[].adult" | law/norms/members/B-P2.yaml:62: do in en names memberships[].adult; write a key of a dossier in braces: {memberships[].adult}
            norms/members/B-P2.yaml | "  - memberships[].adult" | "  - memberships[].age" | law/norms/members/B-P2.yaml:41: memberships[].age is no key of a dossier
            norms/members/B-P2.yaml | "id: B-P2" | "id: B-P3" | law/norms/members/B-P2.yaml:1: the norm B-P3 stands in B-P2.yaml; a file has the name of its norm
            norms/members/B-P10.yaml | "id: B-P10" | "id: B-P2" | law/norms/members/B-P2.yaml:1: there is another norm B-P2, or one that differs by capitals alone; take a free id
            norms/members/B-P10.yaml | "A member belongs to a household." | "The member is of full age." | law/norms/members/B-P10.yaml:2: the statement is that of B-P2 too; say what is of this norm
            norms/members/B-P2.yaml | "merged: [B-P9]" | "merged: [B-P10]" | law/norms/members/B-P2.yaml:21: B-P10 is a norm itself; merged is for ids that are no norm any more
            norms/members/B-P2.yaml | "PROF:B-P2" | "PROFIL:B-P2" | law/norms/members/B-P2.yaml:18: PROFIL:B-P2 begins with the code of no source; add PROFIL to sources.yaml, or correct it
            norms/members/B-P2.yaml | "  - shared\\n" | "  - sharing\\n" | law/norms/members/B-P2.yaml:81: there is no reading sharing in readings.yaml; name one of it, or write the reading here
            norms/members/B-P2.yaml | "  - shared\\n" | "  - chosen\\n" | law/norms/members/B-P2.yaml:81: chosen says itself which norms it is for; remove this line
            norms/members/B-P2.yaml | "  - ages\\n" | "  - age\\n" | law/norms/members/B-P2.yaml:83: there is no law/conflicts/age.yaml; write it, or the conflict here
            readings.yaml | "chosen:" | "unused:\\n  en: One.\\n  fr: Un.\\n  nl: Een.\\n  de: Eins.\\nchosen:" | law/readings.yaml:11: no norm names the reading unused; name it under readings of one, or remove it
            sources.yaml | "  tier: T3" | "  url: https://a.example ; https://b.example\\n  tier: T3" | law/sources.yaml:8: url is https://a.example ; https://b.example, which does not look like ^https?://\\S+$ (a public address)
            conflicts/ages.yaml | "reading: R2" | "reading: R3" | law/conflicts/ages.yaml:51: R3 is the reading of nothing; one is in readings.yaml or in a norm, under of
            norms/members/B-P2.yaml | "check: RECORDS\\nshape: STANDING" | "check: RECORDS" | law/norms/members/B-P2.yaml:24: a norm with something to check has a shape; add one
            norms/members/B-P10.yaml | "check: NONE" | "check: NONE\\nshape: JUDGED" | law/norms/members/B-P10.yaml:17: a norm with nothing to check has no shape; remove it
            norms/members/B-P2.yaml | "shape: STANDING" | "shape: JUDGED" | law/norms/members/B-P2.yaml:25: a norm that is checked by RECORDS does not have the shape JUDGED; ATTESTED goes with ATTESTATION, JUDGED with JUDGEMENT
            norms/members/B-P2.yaml | "subject: MEMBERSHIP" | "subject: MEMBERSHIP\\nundated: true" | law/norms/members/B-P2.yaml:27: only a norm of the shape OWED is undated; remove the key
            norms/members/B-P2.yaml | "  member.minAge: an age" | "  member.maxAge: an age" | law/norms/members/B-P2.yaml:39: member.maxAge is no parameter of this norm; not-asked is for those above
            norms/members/B-P2.yaml | "not-read:\\n  memberships[].joinedOn" | "not-read:\\n  memberships[].id" | law/norms/members/B-P2.yaml:44: memberships[].id is not among the facts of this norm; not-read is for those
            norms/members/B-P2.yaml | "    of: R8" | "    of: R9" | law/norms/members/B-P2.yaml:45: R9 is neither a reading nor a norm; name what says that the fact is not read
            norms/members/B-P2.yaml | "  memberships[].left: who" | "  memberships[].adult: who" | law/norms/members/B-P2.yaml:48: memberships[].adult is among the facts of this norm; also-reads is for others
            norms/members/B-P2.yaml | "    memberships:" | "    members:" | law/norms/members/B-P2.yaml:86: members is no key of a dossier; did you mean memberships?
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {membership.adult: true, is: MET}" | law/norms/members/B-P2.yaml:91: membership.adult is no key of a dossier; there is appointments[].adult, memberships[].adult
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {adlut: true, is: MET}" | law/norms/members/B-P2.yaml:91: adlut is no key of a dossier; did you mean memberships[].adult?
            norms/members/B-P2.yaml | "        lacks: [adult]" | "        lacks: [adlut]" | law/norms/members/B-P2.yaml:101: adlut is no key of a dossier; did you mean memberships[].adult?
            norms/members/B-P2.yaml | "  - memberships[].adult" | "  - memberships[].adlut" | law/norms/members/B-P2.yaml:41: memberships[].adlut is no key of a dossier; did you mean memberships[].adult?
            norms/members/B-P2.yaml | "check: RECORDS" | "check: RECORD" | law/norms/members/B-P2.yaml:24: check is RECORD; did you mean RECORDS?
            norms/members/B-P2.yaml | "shape: STANDING" | "shpae: STANDING" | law/norms/members/B-P2.yaml:25: the file has no key shpae; did you mean shape?
            norms/members/B-P2.yaml | "memberships.m-1" | "membership.m-1" | law/norms/members/B-P2.yaml:88: membership.m-1 is no key of a dossier
            norms/members/B-P2.yaml | "        lacks: [adult]" | "        lacks: [age]" | law/norms/members/B-P2.yaml:101: age is no key of a dossier
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {adult: true, is: GOOD}" | law/norms/members/B-P2.yaml:91: is is GOOD, which is none of MET, BREACHED, PENDING, UNDETERMINED, NOT_APPLICABLE
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {adult: true, is: [m-1 GOOD]}" | law/norms/members/B-P2.yaml:91: is lists all findings, each with its subject: [m-1 BREACHED, m-2 MET]; the outcomes are MET, BREACHED, PENDING, UNDETERMINED, NOT_APPLICABLE
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {adult: true}" | law/norms/members/B-P2.yaml:91: an item of rows has no is; add it
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {adult: true, is: PENDING}" | law/norms/members/B-P2.yaml:84: no case is MET; add one
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {adult: true, is: MET, due: none, because: RULE}" | law/norms/members/B-P2.yaml:91: the keys of an item of rows stand in this order: is, because, due
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {adult: true, on: 2026-13-01, is: MET}" | law/norms/members/B-P2.yaml:91: 2026-13-01 is no day; write one as 2026-11-24
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {adult: true, without: [kind], is: MET}" | law/norms/members/B-P2.yaml:91: there is nothing at memberships[m-1].kind
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {memberships.2.adult: true, is: MET}" | law/norms/members/B-P2.yaml:91: memberships[2].adult leaves a gap; the list has 1 entries
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {left: gone, left.date: 2026-01-01, is: MET}" | law/norms/members/B-P2.yaml:91: memberships[m-1].left.date leads through left, which is the text gone here
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {adult: true, is: MET, notice: [a-notice, a-notice, a-notice, a-notice, a-notice, a-notice, a-notice, a-notice, a-notice, a-notice, a-notice, a-notice, a-notice, a-notice, a-notice]}" | law/norms/members/B-P2.yaml:91: the line is longer than 150 characters; write each key on a line of its own
            norms/members/B-P2.yaml | "- {left.date: 2026-03-31, adult: false, is: NOT_APPLICABLE}" | "- {adult: true, is: MET}" | law/norms/members/B-P2.yaml:107: the row says nothing that line 91 does not say; remove one
            norms/members/B-P2.yaml | "[from-joining, to-leaving]" | "[to-leaving, leaving]" | law/norms/members/B-P2.yaml:89: an item of frame is leaving, which is none of from-joining, from-taking-office, to-leaving, to-leaving-office, before-operation, from-the-start, until-the-end, after-the-end, by-no-day, each-key-left-out
            norms/members/B-P2.yaml | "[from-joining, to-leaving]" | "[by-no-day]" | law/norms/members/B-P2.yaml:89: the frame by-no-day needs a row that is PENDING in its group; add one
            norms/members/B-P2.yaml | "        is: BREACHED" | "        is: [m-1 BREACHED, m-2 MET]" | law/norms/members/B-P2.yaml:89: the frame from-joining needs a row that is BREACHED in its group; add one
            norms/members/B-P2.yaml | "        is: BREACHED" | "        is: [m-1 BREACHED, m-2 MET]" | law/norms/members/B-P2.yaml:94: due is of one finding, and there are several; write a row of its own
            norms/members/B-P2.yaml | "        is: BREACHED" | "        is: [m-1 BREACHED, m-2 MET]" | law/norms/members/B-P2.yaml:95: a row that people see has one outcome
            norms/members/B-P2.yaml | "        due: none" | "        due: none\\n        because: RULE" | law/norms/members/B-P2.yaml:92: the keys of an item of rows stand in this order: is, because, due, show
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {adult: true, is: MET, lacks: []}" | law/norms/members/B-P2.yaml:91: only what is UNDETERMINED can lack nothing; remove lacks
            norms/members/B-P2.yaml | "- {adult: true, is: MET}" | "- {adult: true, is: MET, shows: {}}" | law/norms/members/B-P2.yaml:91: shows is empty; name the evidence, or remove it
            norms/members/B-P2.yaml | "        lacks: [adult]\\n" | "" | law/norms/members/B-P2.yaml:100: what is UNDETERMINED lacks a fact; name it under lacks or later, or write lacks: []
            norms/members/B-P2.yaml | "          nl: Een lid is een kind.\\n" | "" | law/norms/members/B-P2.yaml:95: show has no nl; add it
            norms/members/B-P2.yaml | "          nl: Een lid is een kind.\\n" | "          nl: A member is a child.\\n" | law/norms/members/B-P2.yaml:98: show in nl is the text in en; translate it
            norms/members/B-P2.yaml | "          nl: Een lid is een kind.\\n" | "          nl: Een lid is een kind\\n" | law/norms/members/B-P2.yaml:98: show in nl is a sentence; end it with a full stop
            norms/members/B-P2.yaml | "        show:\\n          en: It is not known how old a member is.\\n          fr: On ignore si un membre est majeur.\\n          nl: Of een lid meerderjarig is, staat niet in het dossier.\\n          de: Ob ein Mitglied volljährig ist, steht nicht im Dossier.\\n" | "" | law/norms/members/B-P2.yaml:84: no case that is UNDETERMINED has texts under show; write them for one that people understand
            circulars.yaml | "norms: [B-P2]" | "norms: [B-P3]" | law/circulars.yaml:14: B-P3 is no norm; name one that has a file
            """)
    void isReportedWithItsPlaceAndWhatToDo(String file, String from, String to, String reported) throws IOException {
        copy();
        change(file, unquoted(from), unquoted(to));

        assertThat(mistakes()).contains(reported.replace("\\\\", "\\"));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            Membership.yaml | '  adult:' | '  adlut:' | Membership.yaml:#:3: Membership has no adlut; did you mean adult?
            Membership.yaml | '  adult:' | '  adlut:' | Membership.yaml:8:3: nothing says what Membership.adult is; add it
            Membership.yaml | '  id:' | '  id: {}\n  other:' | Membership.yaml:8: id has no label; add it
            Membership.yaml | 'fr: Membre, ' | '' | Membership.yaml:1: label has no fr; add it
            Membership.yaml | 'fr: Membre,' | 'fr: Mem\u00a0bre,' | Membership.yaml:1: label in fr has a no-break space; write a plain one, the compiler puts them where French has them
            Membership.yaml | 'en: Member,' | 'en: member,' | Membership.yaml:1:13: a label is at most six words that begin with a capital, without a sign at the end
            Membership.yaml | 'Lives in the area' | 'Works in the area' | Membership.yaml:#:17: Membership has the label Works in the area twice; give one another
            Membership.yaml | 'to the last.' | 'to the last' | Membership.yaml:3: explanation in en is a sentence; end it with a full stop
            Membership.yaml | '      RESIDENT:' | '      SQUATTER:' | Membership.yaml:#:7: Membership.Kind has no SQUATTER; it has RESIDENT, SELF_EMPLOYED, COMPANY, PROFESSIONAL_GROUP
            Membership.yaml | '  Kind:' | '  Kin:' | Membership.yaml:1: nothing says what Membership.Kind is; add its label, explanation and keys
            Membership.yaml | '  Kind:' | '  Kin:' | Membership.yaml:#:5: a dossier has no record or closed list Membership.Kin
            Partnership.yaml | 'of: charter' | 'of: signs' | Partnership.yaml:#:3: Partnership has no recognition; it has id, name, types
            values.yaml | 'sentences:' | 'phrases:' | values.yaml:1: the file has no sentences; add it
            """)
    void isReportedOfTheKeysOfADossier(String file, String from, String to, String reported) throws IOException {
        copy();
        Path keys = Files.createDirectory(folder.resolve("keys"));
        for (Path path : SmallLaw.filesIn(LAW.resolve("keys"))) {
            Files.copy(path, keys.resolve(path.getFileName()));
        }
        assertThat(mistakes()).isEmpty();

        change("keys/" + file, from, to);
        assertThat(mistakes())
                .map(line -> reported.contains("#") ? line.replaceFirst(":\\d+", ":#") : line)
                .anySatisfy(line -> assertThat(line).startsWith("law/keys/" + reported));
    }

    @Test
    void isNoRowAboutAnotherEntryOfTheSameDossier() throws IOException {
        copy();
        change("norms/members/B-P2.yaml", "cases:\n", """
                cases:
                  - given: {memberships: [{id: m-1, adult: true}, {id: m-2, adult: true}]}
                    of: memberships.m-1
                    rows: [{is: MET}]
                  - given: {memberships: [{id: m-1, adult: true}, {id: m-2, adult: true}]}
                    of: memberships.m-2
                    rows: [{is: MET}]
                """);

        assertThat(mistakes()).isEmpty();
    }

    @Test
    void isAFileThatIsMissing() throws IOException {
        copy();
        Files.delete(folder.resolve("circulars.yaml"));
        Files.delete(folder.resolve("norms/members/section.yaml"));

        assertThat(mistakes())
                .contains(
                        "law/circulars.yaml:1: this file is missing",
                        "law/norms/members/B-P2.yaml:1: law/norms/members has no section.yaml; write one with its number and title, or move the norm");
    }

    @Test
    void isThatAConflictIsNamedByNobodyOrHasTheNameOfAnother() throws IOException {
        copy();
        change("norms/members/B-P2.yaml", "conflicts:\\n  - ages\\n", "");
        change("norms/members/B-P10.yaml", "\\nconflicts:\\n  - ages\\n", "");

        assertThat(mistakes())
                .contains(
                        "law/conflicts/ages.yaml:1: no norm names the conflict ages; name it under conflicts of one, or remove the file");
    }

    @Test
    void keepsTheBuildFromMakingAnything(@TempDir Path out) throws IOException {
        copy();
        change("norms/members/B-P2.yaml", "force: ADVICE", "force: DUTY");

        assertThatThrownBy(() -> CompileLaw.main(folder.toString(), out + "/classes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 mistake in the law, told above by file and line");
        assertThat(out).isEmptyDirectory();
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
