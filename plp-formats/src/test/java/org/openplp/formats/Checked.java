package org.openplp.formats;

import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Recorded;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.defect.Places;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.CheckedFile;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.text.Language;

/** Files of every kind that a report has to tell of. */
final class Checked {
    private static final Fact<Dossier, LocalDate> OPERATIONAL_SINCE = Fact.fact(
            Concept.DOSSIER,
            "partnership.operationalSince",
            dossier -> dossier.partnership().operationalSince());

    static final LocalDate DAY = LocalDate.parse("2026-11-24");

    /** What a file or a host could slip into a report: commands, markup, links, mentions, placeholders, and letters that steer. */
    static final List<String> HOSTILE = List.of(
            "\u001b[31mred\u0007",
            "x\n::error::boo\r\n##[error]boo",
            "%0A::stop-commands::x",
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "[click](https://evil.example) ![x](https://evil.example/x.png) [1](1) {0} {{0}}",
            "@everyone user@evil.example #1 GH-2 !3 &4 ~5 :bomb: $x^2$",
            "see https://evil.example or www.evil.example or <mailto:a@evil.example>",
            "| a | b |\n|---|---|\n| c |",
            "`code` ``x`` \\` \\| \\\\| *b* _i_ ~s~ ~(s)~ &amp; &#64;evil",
            "# h\n- l\n1. n\n> q\n---\n```\nx",
            "]]> <!-- --> <?x?> &e;",
            "\u202Eabc\u2066\u200B\u2028\uFEFF",
            "\uD800 \uDC00x \uFFFE \u0000",
            "=1+1 /close",
            "a@-b.com a@_b.com _www.evil.example_ *www.evil.example ~www.evil.example (www.evil.example)",
            "_a@evil.example_ mailto:a@evil.example xmpp:a@evil.example/b _GH-2 :+1: _https://evil.example_",
            "##vso[task.setvariable variable=x]y x##vso[build.addbuildtag]z ##[command]x ###vso[x]y");

    private Checked() {}

    /** Whether a character is one that a terminal, or a reader from left to right, could stumble over. */
    static boolean steers(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE || c == 0xFFFE;
    }

    static Messages in(Language language) {
        return new Messages(Texts.inLanguage(language));
    }

    static CheckedFile croisette() {
        return Reported.on(Trees.EXAMPLES.resolve("plp-croisette.yaml"), DAY).file();
    }

    static CheckedFile yaml(String name, String yaml) {
        return Reported.of(name, yaml, DAY).file();
    }

    /** Two things are wrong with it. */
    static CheckedFile unreadable() {
        String yaml = "openplp: 1\npartnership: {id: plp-1, adult: 3}\nnonsense: 1\n";
        return Reported.unreadable("no good.yaml", yaml);
    }

    /** The report under a baseline that freezes all of it, except that of one frozen finding nothing is left. */
    static CheckedFile frozen(CheckedFile checked, String... left) {
        Assessment assessment = checked.assessment().orElseThrow();
        Baseline whole = Baseline.of(FreezableFindings.of(List.of(assessment)));
        Frozen frozen = new Baseline(whole.entries().stream()
                        .filter(entry -> !List.of(left).contains(entry.finding()))
                        .toList())
                .freeze("known.json", assessment);
        return checked.under(frozen);
    }

    /** One local rule fails, whatever the record shows. */
    static CheckedFile failing() {
        return local(
                "f.yaml",
                "The partnership has begun.",
                OPERATIONAL_SINCE
                        .seenAs(day -> {
                            throw new IllegalStateException("a fault of the rule");
                        })
                        .equalTo(true));
    }

    /** A text stands in the name of the partnership and of the file, and in all that a host may write of its own norm, which is breached. */
    static CheckedFile hostile(String text) {
        CheckedFile checked = local(text + ".yaml", text, OPERATIONAL_SINCE.equalTo(LocalDate.parse("2100-01-01")));
        Assessment assessment = checked.assessment().orElseThrow();
        return checked.under(new Frozen(
                text,
                Set.of(),
                Baseline.of(FreezableFindings.of(List.of(assessment))).entries()));
    }

    private static CheckedFile local(String file, String text, Condition condition) {
        RuleBook book = RulesInJava.of(rule("EXV-1").about(PARTNERSHIP).holds(condition))
                .withLaw(LawOfOneText.of(text));
        Dossier plain = Trees.dossier(Trees.croisette());
        Dossier dossier = plain.toBuilder()
                .partnership(
                        plain.partnership().toBuilder().name(Recorded.of(text)).build())
                .build();
        return new CheckedFile(
                new ReadDossier.Sound(file, Optional.of("0".repeat(64)), Places.none(), dossier),
                Optional.of(Seen.in(dossier, DAY, book).assessment()));
    }
}
