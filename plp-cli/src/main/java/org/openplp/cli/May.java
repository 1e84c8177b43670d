package org.openplp.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Terminal;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.ActNames;
import org.openplp.cli.option.Format;
import org.openplp.cli.option.GivenFacts;
import org.openplp.cli.option.HowRead;
import org.openplp.cli.option.InstalledBook;
import org.openplp.core.act.Act;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.RejectionCode;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.NearWord;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.entry.ActReader;
import org.openplp.formats.entry.ReadEntry;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.formats.permission.PermissionJson;
import org.openplp.formats.permission.PermissionText;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plp may}: asks beforehand whether an act is allowed. */
@Command(name = "may", mixinStandardHelpOptions = true, addMethodSubcommands = false, footerHeading = "%n")
final class May implements Callable<Integer> {
    private static final Set<String> INVALID = Set.of(
            DefectCode.ID_MISSING, DefectCode.ID_INVALID, RejectionCode.DAY_MISSING, Permissions.ACT_ONLY_RECORDS);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ACT", completionCandidates = ActNames.class, descriptionKey = "act")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String act;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Parameters(index = "2..*", paramLabel = "KEY=VALUE", descriptionKey = "given")
    private List<String> given = new ArrayList<>();

    @Option(names = "--facts", paramLabel = "FILE")
    private @Nullable Path facts;

    @Option(names = "--reading", paramLabel = "READING")
    private HowRead reading = HowRead.AS_WORDED;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        if (!ActReader.names().contains(act)) {
            String acts = String.join(", ", ActReader.names());
            throw NearWord.of(act, ActReader.names())
                    .map(near -> Mistake.of(spec, "may.act.near", act, near, acts))
                    .orElseGet(() -> Mistake.of(spec, "may.act", act, acts));
        }
        output.refuseToOverwrite(facts == null ? List.of(file) : List.of(file, facts));
        ReadDossier read = DossierReader.withDefaultLimit().read(file);
        ReadEntry<Act> asked = facts();
        if (read.dossier().isEmpty() || asked.entry().isEmpty()) {
            printDefects(read, asked);
            output.nothingToReport();
            return ExitCode.INVALID_INPUT.code();
        }
        Permission permission = Permissions.may(
                InstalledBook.of(spec), read.dossier().get(), asked.entry().get(), reading.reading());
        output.write(text(new AnsweredAct(read, asked.entry().get(), permission)));
        return exitCode(permission).code();
    }

    /**
     * An act is invalid input if its own facts are wrong or incomplete. If the dossier contradicts it, the answer is
     * no.
     */
    private static ExitCode exitCode(Permission permission) {
        boolean invalid = permission instanceof Permission.Impossible impossible
                && impossible.reasons().stream().map(Defect::code).anyMatch(INVALID::contains);
        boolean failed =
                permission.whatItDoes().filter(what -> !what.failed().isEmpty()).isPresent();
        return invalid
                ? ExitCode.INVALID_INPUT
                : failed ? ExitCode.RULE_FAILED : permission.isYes() ? ExitCode.FINE : ExitCode.FINDING;
    }

    private ReadEntry<Act> facts() {
        if (facts != null && !given.isEmpty()) {
            throw Mistake.of(spec, "may.both");
        }
        if (facts != null) {
            return new ActReader().read(act, facts);
        }
        try {
            return new ActReader().read(act, act, GivenFacts.of(given).asYaml());
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
                    facts == null
                            ? Terminal.printable(
                                    act + ": " + texts.path(defect.defect()) + ": " + texts.text(defect.defect()))
                            : texts.line(asked.file(), defect));
        }
        err.flush();
    }

    private String text(AnsweredAct answered) {
        Messages messages = Words.of(spec).messages();
        DefectTexts texts = Words.of(spec).defects();
        return switch (format) {
            case TEXT -> new PermissionText(messages, texts, output.wantsColours()).of(answered);
            case JSON -> new PermissionJson(messages, texts).of(answered);
        };
    }
}
