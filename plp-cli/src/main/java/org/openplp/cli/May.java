package org.openplp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openplp.core.act.Act;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.RejectionCode;
import org.openplp.formats.act.ActReader;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.entry.ReadEntry;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.formats.permission.PermissionJson;
import org.openplp.formats.permission.PermissionText;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.permission.Permissions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plp may}: asks beforehand whether an act is allowed. */
@Command(
        name = "may",
        description = "Says whether an act is allowed: yes; no, with the norms in the way; or what to find out first.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "plp may open plp.yaml day=2026-12-01",
            "plp may admit plp.yaml membership.id=m-9 membership.joinedOn=2026-12-01 membership.adult=true",
            "plp may exclude-definitively plp.yaml --facts decision.yaml",
            "",
            "An act looks at its own day. Nothing is written to the dossier.",
            "Exit codes: 0 yes; 1 no, cannot tell, or impossible; 2 wrong usage; 3 unreadable or invalid input;",
            "4 a rule failed, or plp itself."
        })
final class May implements Callable<Integer> {
    private static final Set<String> INVALID = Set.of(
            DefectCode.ID_MISSING, DefectCode.ID_INVALID, RejectionCode.DAY_MISSING, Permissions.ACT_ONLY_RECORDS);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "ACT",
            completionCandidates = ActNames.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String act;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "The dossier in YAML, or in JSON if the name ends in .json.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Parameters(
            index = "2..*",
            paramLabel = "KEY=VALUE",
            description = "A fact of the act, such as membership.adult=true; left out, it is not on record.")
    private List<String> given = new ArrayList<>();

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = "A file with the facts of the act, in place of KEY=VALUE; keys as in a dossier.")
    private @Nullable Path facts;

    @Option(
            names = "--reading",
            converter = HowReadConverter.class,
            completionCandidates = HowReadCandidates.class,
            description = "How strictly to read: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Check.HowRead reading = Check.HowRead.AS_WORDED;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        if (!ActReader.names().contains(act)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "this is no act that can be asked about; the acts are " + String.join(", ", ActReader.names()));
        }
        output.refuseToOverwrite(facts == null ? List.of(file) : List.of(file, facts));
        ReadDossier read = DossierReader.withDefaultLimit().read(file);
        ReadEntry<Act> asked = facts();
        if (read.dossier().isEmpty() || asked.entry().isEmpty()) {
            tellDefects(read, asked);
            return ExitCode.INVALID_INPUT.code();
        }
        Permission permission = Permissions.may(
                InstalledBook.of(spec), read.dossier().get(), asked.entry().get(), reading.reading());
        output.write(text(new AnsweredAct(read, asked.entry().get(), permission)));
        return exitCode(permission).code();
    }

    /** An act whose own facts are wrong or lack what it needs is invalid input; one that the record does not admit is a no. */
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
            throw new ParameterException(
                    spec.commandLine(), "give the facts of the act as KEY=VALUE or by --facts, not both");
        }
        if (facts != null) {
            return new ActReader().read(act, facts);
        }
        try {
            return new ActReader().read(act, act, GivenFacts.of(given).asYaml());
        } catch (IllegalArgumentException mistake) {
            throw new ParameterException(spec.commandLine(), String.valueOf(mistake.getMessage()), mistake);
        }
    }

    private void tellDefects(ReadDossier read, ReadEntry<Act> asked) {
        PrintWriter err = spec.commandLine().getErr();
        Situations.tellDefects(List.of(read), err);
        DefectTexts texts = DefectTexts.in(Locale.ENGLISH);
        for (PlacedDefect defect : asked.defects()) {
            err.println(
                    facts == null
                            ? act + ": " + defect.defect().path() + ": " + texts.text(defect.defect())
                            : texts.line(asked.file(), defect));
        }
        err.flush();
    }

    private String text(AnsweredAct answered) {
        Messages messages = new Messages(Texts.english());
        DefectTexts texts = DefectTexts.in(Locale.ENGLISH);
        return switch (format) {
            case TEXT -> new PermissionText(messages, texts, output.wantsColours()).of(answered);
            case JSON -> new PermissionJson(messages, texts).of(answered);
        };
    }
}
