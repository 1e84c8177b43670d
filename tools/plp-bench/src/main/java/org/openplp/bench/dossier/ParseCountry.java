package org.openplp.bench.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.openplp.formats.report.DossierFiles;
import org.openplp.formats.report.InOrder;

/**
 * Parses the dossiers of a folder with plain Jackson and discards them. Any reader of these files needs at least this
 * work. It uses as many threads as {@code plp check}, and parses file by file as well.
 */
public final class ParseCountry {
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonFactory YAML = new YAMLFactory();

    private ParseCountry() {}

    private record Parsed(long values, long characters) {
        Parsed and(Parsed other) {
            return new Parsed(values + other.values, characters + other.characters);
        }
    }

    /**
     * Parses the folder and prints how much it contains.
     *
     * @param args the folder
     * @throws IOException if the folder cannot be read
     */
    public static void main(String[] args) throws IOException {
        Parsed[] all = {new Parsed(0, 0)};
        InOrder.onAllProcessors()
                .run(
                        DossierFiles.under(Path.of(args[0])),
                        (number, file) -> parse(file),
                        (number, file) -> parse(file),
                        parsed -> all[0] = all[0].and(parsed));
        System.out.println(all[0].values() + " values, " + all[0].characters() + " characters");
    }

    private static Parsed parse(Path file) {
        JsonFactory factory = file.toString().endsWith(".json") ? JSON : YAML;
        try (JsonParser parser = factory.createParser(file.toFile())) {
            long values = 0;
            long characters = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    values++;
                    // Reads the text, since a parser skips it otherwise.
                    characters += parser.getText().length();
                }
            }
            return new Parsed(values, characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
