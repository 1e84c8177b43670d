package org.openplp.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Terminal;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.ActNames;
import org.openplp.cli.option.AnswerFormat;
import org.openplp.cli.option.GivenFacts;
import org.openplp.cli.option.HowRead;
import org.openplp.cli.option.LawOption;
import org.openplp.cli.option.Situations;
import org.openplp.core.act.Act;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.RejectionCode;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.entry.ActReader;
import org.openplp.formats.entry.ReadEntry;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.formats.permission.PermissionJson;
import org.openplp.formats.permission.PermissionReport;
import org.openplp.formats.report.Manner;
import org.openplp.law.word.NearWord;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp may}: asks beforehand whether an act is allowed. */
final class May implements Callable<Integer> {
    private static final Set<String> INVALID = Set.of(
            DefectCode.ID_MISSING, DefectCode.ID_INVALID, RejectionCode.DAY_MISSING, Permissions.ACT_ONLY_RECORDS);

    final Arguments arguments = new Arguments("may", this).withFooter();

    private final CommandSpec spec = arguments.spec();
    private final Given<String> act = arguments.parameter("ACT", "act", new ActNames());
    private final Given<Path> file = arguments.parameter("FILE", "dossier", Path.class);
    private final Given<List<String>> given = arguments.parameters("KEY=VALUE", "given", "0..1", String.class);
    private final Given<Path> facts = arguments.option("--facts", "FILE", Path.class);
    private final Given<HowRead> reading = arguments.option("--reading", "READING", HowRead.AS_WORDED);
    private final Given<AnswerFormat> format = arguments.option("--format", "FORMAT", AnswerFormat.TEXT);
    private final LawOption law = new LawOption(arguments);
    private final Output output = new Output(arguments);

    @Override
    public Integer call() {
        if (!ActReader.names().contains(act.get())) {
            String acts = String.join(", ", ActReader.names());
            throw NearWord.of(act.get(), ActReader.names())
                    .map(near -> Mistake.of(spec, "may.act.near", act.get(), near, acts))
                    .orElseGet(() -> Mistake.of(spec, "may.act", act.get(), acts));
        }
        output.refuseToOverwrite(
                facts.find().map(one -> List.of(file.get(), one)).orElse(List.of(file.get())));
        ReadDossier read = DossierReader.withDefaultLimit().read(file.get());
        ReadEntry<Act> asked = facts();
        if (read.dossier().isEmpty() || asked.entry().isEmpty()) {
            printDefects(read, asked);
            output.nothingToReport();
            return ExitCode.INVALID_INPUT.code();
        }
        Permission permission = Permissions.may(
                law.book(),
                read.dossier().get(),
                asked.entry().get(),
                reading.get().reading());
        output.write(text(new AnsweredAct(read, asked.entry().get(), permission)));
        return exitCode(permission).code();
    }

    /**
     * An act is invalid input if its own facts are wrong or incomplete. If the dossier contradicts it, the answer is
     * no.
     */
    static ExitCode exitCode(Permission permission) {
        boolean invalid = permission instanceof Permission.Impossible impossible
                && impossible.reasons().stream().map(Defect::code).anyMatch(INVALID::contains);
        boolean failed =
                permission.whatItDoes().filter(what -> !what.failed().isEmpty()).isPresent();
        return invalid
                ? ExitCode.INVALID_INPUT
                : failed ? ExitCode.RULE_FAILED : permission.isYes() ? ExitCode.FINE : ExitCode.FINDING;
    }

    private ReadEntry<Act> facts() {
        if (facts.find().isPresent() && !given.get().isEmpty()) {
            throw Mistake.of(spec, "may.both");
        }
        if (facts.find().isPresent()) {
            return new ActReader().read(act.get(), facts.get());
        }
        try {
            return new ActReader()
                    .read(act.get(), act.get(), GivenFacts.of(given.get()).asYaml());
        } catch (GivenFacts.NoFact mistake) {
            throw Mistake.of(spec, mistake, mistake.what(), mistake.key());
        }
    }

    private void printDefects(ReadDossier read, ReadEntry<Act> asked) {
        PrintWriter err = spec.commandLine().getErr();
        Situations.printDefects(List.of(read), spec);
        DefectTexts texts = Words.of(spec).defects();
        for (PlacedDefect defect : asked.defects()) {
            err.println(
                    facts.find().isEmpty()
                            ? Terminal.printable(
                                    act.get() + ": " + texts.path(defect.defect()) + ": " + texts.text(defect.defect()))
                            : texts.line(asked.file(), defect));
        }
        err.flush();
    }

    private String text(AnsweredAct answered) {
        Messages messages = Words.of(spec).messages();
        return format.get()
                .page()
                .map(page -> PermissionReport.of(page, new Manner(messages, false, output.wantsColours()), answered))
                .orElseGet(() -> new PermissionJson(messages, Words.of(spec).defects()).of(answered));
    }
}
