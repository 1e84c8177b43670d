package org.openplp.law.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.law.RuleNode;
import org.openplp.law.node.LawMistakes;

@DisplayName("The rules in the files of norms, and what they share")
class RulesOfNormsTest {
    private static final String NORM = "norms/members/B-P2.yaml";
    private static final String FEDERAL = "norms/members/B-P10.yaml";

    @TempDir
    private Path law;

    @BeforeEach
    void write() throws IOException {
        SmallLaw.copyTo(law);
        change(
                NORM,
                "  member.minAge: 18\\n",
                "  member.minAge: 18\\n  member.review: P1Y\\n  member.contact: none\\n");
        change(NORM, "left: absent}", "is-not: gone}");
        Files.writeString(law.resolve("terms.yaml"), """
                groups:
                  those-who-decide: {of: MAYOR, perhaps: [COLLEGE]}
                terms:
                  gone:
                    label: {en: Gone, fr: Parti, nl: Vertrokken, de: Weggegangen}
                    of: memberships
                    is: {left: present}
                """);
        Files.writeString(law.resolve("parameters.yaml"), """
                member.review: {open-to: [POLICE_ZONE, HOUSE_RULES], shorter-only: true}
                member.contact: {open-to: [POLICE_ZONE], may-be-none: true}
                """);
        change(
                "stages.yaml",
                "MERGED: {reached: {partnership.operationalSince: present}}",
                "MERGED: {reached: {partnership.signs: {some: {acquiredBy: those-who-decide}}}}");
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = law.resolve(file);
        String content = Files.readString(path);
        String before = from.replace("\\n", "\n");
        assertThat(content).contains(before);
        Files.writeString(path, content.replace(before, to.replace("\\n", "\n")));
    }

    private List<String> mistakes() throws IOException {
        LawMistakes mistakes = new LawMistakes();
        CompileLaw.read(law, mistakes);
        return mistakes.lines();
    }

    private List<Map<String, List<String>>> rows(String table) throws IOException {
        LawTables tables = new LawTables(CompileLaw.read(law, new LawMistakes()));
        return Objects.requireNonNull(tables.tables().get(table));
    }

    @Test
    void areCompiled() throws IOException {
        assertThat(mistakes()).isEmpty();
        assertThat(rows("rule"))
                .containsExactly(Map.of(
                        "norm",
                        List.of("B-P2"),
                        "rule",
                        List.of(("rule 1 MEMBERSHIP 1 holds 0 3 always 0 0 all 0 2 yes 1 memberships[].adult 0"
                                        + " not 0 1 term 1 gone 0 not 0 1 always 0 0")
                                .split(" ", -1))));
        assertThat(rows("term"))
                .containsExactly(Map.of(
                        "name",
                        List.of("gone"),
                        "of",
                        List.of("memberships[]"),
                        "rule",
                        RuleNode.of("present", "memberships[].left").words()));
        assertThat(rows("group"))
                .containsExactly(Map.of(
                        "name", List.of("those-who-decide"), "of", List.of("MAYOR"), "perhaps", List.of("COLLEGE")));
        assertThat(rows("parameter"))
                .containsExactly(
                        Map.of(
                                "name", List.of("member.review"),
                                "text", List.of("P1Y"),
                                "open-to", List.of("POLICE_ZONE", "HOUSE_RULES"),
                                "shorter-only", List.of("true"),
                                "may-be-none", List.of()),
                        Map.of(
                                "name", List.of("member.contact"),
                                "text", List.of(),
                                "open-to", List.of("POLICE_ZONE"),
                                "shorter-only", List.of(),
                                "may-be-none", List.of("true")));
        assertThat(rows("stage"))
                .hasSize(11)
                .first()
                .isEqualTo(Map.of(
                        "name",
                        List.of("INITIATIVE"),
                        "rule",
                        RuleNode.of("present", "partnership.operationalSince").words(),
                        "dated",
                        List.of()));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            norms/members/B-P2.yaml | "adult: true, is-not: gone" | "adult: true" | law/norms/members/B-P2.yaml:50: the rule does not read memberships[].left; remove it from also-reads
            norms/members/B-P2.yaml | "adult: true, is-not: gone" | "is-not: gone" | law/norms/members/B-P2.yaml:43: the rule does not read memberships[].adult; read it, or write under not-read what says that it is not
            norms/members/B-P2.yaml | "adult: true, is-not: gone" | "adult: true, joinedOn: over, is-not: gone" | law/norms/members/B-P2.yaml:46: the rule reads memberships[].joinedOn; remove it from not-read
            norms/members/B-P2.yaml | "adult: true, is-not: gone" | "adult: true, paid: false, is-not: gone" | law/norms/members/B-P2.yaml:51: the rule reads memberships[].paid, which is not among the facts; add it there, or under also-reads with the reason
            norms/members/B-P2.yaml | "shape: STANDING" | "shape: RECURS" | law/norms/members/B-P2.yaml:51: a norm of the shape RECURS has a rule with recurs or recurs-from-the-last; this one has holds
            norms/members/B-P2.yaml | "shape: STANDING" | "shape: OWED" | law/norms/members/B-P2.yaml:51: a norm of the shape OWED has a rule with owed or regularly; this one has holds
            norms/members/B-P2.yaml | "  holds: {adult" | "  owed: {adult" | law/norms/members/B-P2.yaml:51: a norm of the shape STANDING has a rule with holds; this one has owed
            norms/members/B-P2.yaml | "  holds: {adult: true, is-not: gone}\\n" | "  owed: {adult: true, is-not: gone}\\n  since: joinedOn\\n  within: member.minAge\\n" | law/norms/members/B-P2.yaml:54:11: member.minAge is no period under parameters of this norm; its periods are member.contact, member.review
            norms/members/B-P2.yaml | "  holds: {adult: true, is-not: gone}\\n" | "  holds\\n" | law/norms/members/B-P2.yaml:52:3: a rule is a group of words, such as when and holds
            norms/members/B-P2.yaml | "is-not: gone" | "is-not: goen" | law/norms/members/B-P2.yaml:52:32: goen is no term; did you mean gone?
            norms/members/B-P2.yaml | "member.review: P1Y" | "member.revue: P1Y" | law/parameters.yaml:1:1: no norm names member.review under parameters with a period or none; name it there, or remove it
            norms/members/B-P10.yaml | "check: NONE" | "check: NONE\\nrule:\\n  holds: always" | law/norms/members/B-P10.yaml:18: a norm with nothing to check has no rule; remove it
            parameters.yaml | "[POLICE_ZONE]" | "[POLICEZONE]" | law/parameters.yaml:2:28: POLICEZONE is no party; did you mean POLICE_ZONE?
            terms.yaml | "[COLLEGE]" | "[COLEGE]" | law/terms.yaml:2:43: COLEGE is no value of any key of a dossier; did you mean COLLEGE?
            terms.yaml | "of: memberships" | "of: membership" | law/terms.yaml:6:9: membership is no list of a dossier; did you mean memberships?
            terms.yaml | "of: memberships" | "of: messages" | law/norms/members/B-P2.yaml:52:32: the term gone is of an entry of messages, and nothing around it enters that list
            terms.yaml | "is: {left: present}" | "is: {not: gone}" | law/terms.yaml:4:3: the term gone says itself, in a circle; say it without
            terms.yaml | "  gone:\\n" | "  gone: {label: {en: a, fr: b, nl: c, de: d}, is: always}\\n  gone:\\n" | law/terms.yaml:5: terms has gone twice; keep one of them
            terms.yaml | "  gone:\\n" | "  present: {is: always}\\n  gone:\\n" | law/terms.yaml:4:3: present is a word of the form of rules; take another name
            terms.yaml | ", de: Weggegangen}" | "}" | law/terms.yaml:5: label has no de; add it
            terms.yaml | "de: Weggegangen" | "de: Gone" | law/terms.yaml:5: label in de is the text in en; translate it
            terms.yaml | "    label: {en: Gone, fr: Parti, nl: Vertrokken, de: Weggegangen}\\n" | "" | law/terms.yaml:4: gone has no label; add it
            stages.yaml | "INITIATIVE: {reached: {partnership.operationalSince" | "INITIATIVE: {reached: {partnership.operationalsince" | law/stages.yaml:1:24: partnership.operationalsince is no key of a dossier, and no word of a rule; did you mean partnership.operationalSince?
            stages.yaml | "MERGED: {reached" | "MERGD: {reached" | law/stages.yaml:1: the file has no MERGED; add it
            """)
    void areCheckedWithTheirNorm(String file, String from, String to, String reported) throws IOException {
        change(file, unquoted(from), unquoted(to));

        assertThat(mistakes()).contains(reported);
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    @Test
    void areNeededWhereRecordsShowANorm() throws IOException {
        change(NORM, "rule:\\n  holds: {adult: true, is-not: gone}\\n", "");
        change("stages.yaml", "those-who-decide", "MAYOR");

        assertThat(mistakes())
                .containsExactly(
                        "law/norms/members/B-P2.yaml:24: a norm that records show has a rule; write it",
                        "law/terms.yaml:2:3: nothing uses those-who-decide; remove it",
                        "law/terms.yaml:4:3: nothing uses gone; remove it");
    }

    /** The rule follows from the bearers, and so do the facts that it reads. */
    @Test
    void mayBeMissingWherePeopleSettleTheNorm() throws IOException {
        change(FEDERAL, "check: NONE", """
                check: JUDGEMENT
                shape: JUDGED
                subject: PARTNERSHIP
                facts:
                  - attestations[]
                  - memberships[].adult""");

        assertThat(mistakes())
                .containsExactly(
                        "law/norms/members/B-P10.yaml:22: the rule does not read memberships[].adult; read it, or write under not-read what says that it is not");
    }
}
