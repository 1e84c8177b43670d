package org.openplp.cli;

import java.util.concurrent.Callable;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Words;
import org.openplp.formats.schema.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plp schema}: prints the schema of a file that openplp reads or writes. */
@Command(name = "schema", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class SchemaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "SCHEMA", arity = "0..1", descriptionKey = "schema")
    private Schema schema = Schema.DOSSIER;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        output.write(schema.text(Words.of(spec).texts().language()));
        return ExitCode.FINE.code();
    }
}
