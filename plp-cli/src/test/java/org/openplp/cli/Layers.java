package org.openplp.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture.LayerDependencySpecification;
import java.util.List;
import java.util.stream.Stream;

/** The layers of the library and the command, the lowest first within each module. */
final class Layers {
    /** A line a layer: its name, its packages below {@code org.openplp}, and the layers that it may use. What may use all, no layer may use. */
    private static final String LAYERS = """
            annotation: core rules:
            fact: core.fact..:
            record: core.record..: fact
            validation: core.validation..: fact
            actor: core.actor..: fact, record
            concepts: core.partnership.. core.appointment.. core.membership.. core.communication.. core.activity..: \
                fact, record, actor
            dossier: core.dossier..: fact, record, validation, actor, concepts
            component: core.component..: fact, actor, concepts, dossier, act
            act: core.act..: fact, actor, concepts, dossier
            language: rules.text..: fact, component, dossier, law
            digest: rules.digest..:
            word: law.word..:
            law: law law.cases.. law.compile.. law.node.. law.prover.. law.rule..: component, concepts, dossier, word
            source: rules.source..: language, law
            norm: rules.norm..: language, law, source
            outcome: rules.outcome..: fact, language, norm
            rule: rules.rule..: fact, actor, component, concepts, dossier, law, source, norm, outcome
            pass: rules.pass..: fact, dossier, outcome, rule
            Belgium: rules.belgium: fact, actor, concepts, dossier, language, digest, law, norm, outcome, rule, \
                assessment
            local: rules.local..: fact, actor, dossier, source, norm, rule
            verdict: rules.verdict..: fact, concepts, dossier, norm, outcome, rule, pass
            assessment: rules.assessment..: fact, actor, concepts, dossier, language, digest, source, norm, outcome, \
                rule, pass, local, verdict
            duty: rules.duty..: fact, dossier, language, norm, outcome, rule, assessment
            permission: rules.permission..: fact, dossier, act, language, norm, outcome, rule, assessment, duty
            standing: rules.standing..: dossier, norm, outcome, assessment
            comparison: rules.comparison..: fact, concepts, dossier, source, norm, outcome, assessment, standing
            defect: formats.defect..: fact, language
            text: formats.source..: fact, defect
            form: formats.form..: fact, component, concepts, dossier, act, defect, text, word
            entry: formats.entry..: fact, concepts, dossier, act, defect, text, form
            sheet: formats.sheet..: fact, defect, text, form
            column: formats.column..: fact, dossier, language, defect, form, sheet, word
            workbook: formats.workbook..: fact, dossier, language, defect, form, entry, sheet, column
            file: formats.dossier..: fact, concepts, dossier, language, digest, defect, text, entry, workbook
            baseline: formats.baseline..: fact, concepts, dossier, language, norm, outcome, assessment, comparison, \
                defect, text, wording
            wording: formats.wording..: fact, concepts, dossier, language, source, norm, outcome, Belgium, local, \
                assessment, standing, defect, file
            rule-in-words: formats.rule..: fact, dossier, language, law, norm, outcome, rule, local, assessment, wording
            report: formats.report..: fact, concepts, dossier, language, norm, outcome, Belgium, local, assessment, \
                standing, defect, text, file, baseline, wording
            outline: formats.outline..: fact, dossier, language, norm, outcome, Belgium, local, assessment, standing, \
                defect, file, baseline, wording, report
            page: formats.html..: fact, concepts, dossier, language, digest, source, norm, outcome, Belgium, local, \
                assessment, duty, standing, defect, file, baseline, wording, report, outline, overview
            comparison-report: formats.comparison..: fact, concepts, dossier, language, norm, outcome, assessment, \
                standing, comparison, defect, file, wording, report, print
            duty-report: formats.duty..: fact, concepts, dossier, language, source, norm, outcome, assessment, duty, \
                standing, defect, file, wording, report, outline, print
            permission-report: formats.permission..: fact, component, concepts, dossier, act, language, norm, outcome, \
                assessment, duty, permission, standing, defect, entry, file, wording, report, outline, print
            tool-report: formats.ci..: fact, concepts, dossier, language, digest, source, norm, outcome, assessment, \
                standing, defect, file, baseline, wording, report, outline
            Markdown-report: formats.markdown..: fact, dossier, language, norm, assessment, standing, defect, file, \
                baseline, wording, report, outline, overview
            print: formats.print..: language, wording, report, page, Markdown-report
            overview: formats.overview..: fact, concepts, dossier, language, norm, outcome, assessment, standing, \
                defect, file, wording, report
            document: formats.document..: fact, actor, dossier, language, source, norm, outcome, rule, Belgium, local, \
                assessment, standing, defect, text, file, baseline, wording, rule-in-words, report, outline, page, \
                tool-report, Markdown-report, print, overview
            cases: formats.cases..: fact, dossier, law, norm, outcome, local, assessment, defect, file
            schema: formats.schema..: dossier, language, norm, wording
            table: formats.table..: fact, record, concepts, dossier, language, defect, text, entry, sheet, column, \
                workbook, wording
            way-in: formats: all
            command: cli..: all
            """;

    private Layers() {}

    static LayeredArchitecture architecture() {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitecture();
        List<String[]> rows = LAYERS.lines().map(line -> line.split(": *", -1)).toList();
        for (String[] row : rows) {
            layers = layers.layer(row[0]).definedBy(packages(row[1]));
        }
        for (String[] row : rows) {
            layers = mayUse(layers.whereLayer(row[0]), row[2]);
        }
        return layers;
    }

    private static LayeredArchitecture mayUse(LayerDependencySpecification layer, String others) {
        return switch (others) {
            case "all" -> layer.mayNotBeAccessedByAnyLayer();
            case "" -> layer.mayNotAccessAnyLayer();
            default -> layer.mayOnlyAccessLayers(others.split(", +"));
        };
    }

    private static String[] packages(String names) {
        return Stream.of(names.split(" +")).map(name -> "org.openplp." + name).toArray(String[]::new);
    }
}
