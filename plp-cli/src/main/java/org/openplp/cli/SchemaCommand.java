package org.openplp.cli;

import java.util.concurrent.Callable;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Words;
import org.openplp.formats.schema.Schema;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp schema}: prints the schema of a file that openplp reads or writes. */
final class SchemaCommand implements Callable<Integer> {
    final Arguments arguments = new Arguments("schema", this);

    private final CommandSpec spec = arguments.spec();
    private final Given<Schema> schema = arguments.maybe("SCHEMA", "schema", Schema.class, Schema.DOSSIER);
    private final Output output = new Output(arguments);

    @Override
    public Integer call() {
        output.write(schema.get().text(Words.of(spec).texts().language()));
        return ExitCode.FINE.code();
    }
}
