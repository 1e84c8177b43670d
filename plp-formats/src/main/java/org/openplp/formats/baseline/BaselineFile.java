package org.openplp.formats.baseline;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.openplp.formats.source.ReadingStopped;
import org.openplp.formats.source.SourceFile;

/**
 * Baselines as text: JSON in format 1, sorted, with line feeds and without a day. Equal baselines give the same bytes.
 */
public final class BaselineFile {
    /** The version of the format that is written. */
    public static final int FORMAT = 1;

    private BaselineFile() {}

    /**
     * Writes a baseline.
     *
     * @param baseline the baseline
     * @return a JSON object, ending in a line break
     */
    public static String write(Baseline baseline) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeArrayFieldStart("frozen");
            for (FrozenFinding entry : baseline.entries()) {
                json.writeStartObject();
                json.writeStringField("partnership", entry.partnership());
                json.writeStringField("finding", entry.finding());
                json.writeStringField("outcome", entry.outcome().name());
                json.writeArrayFieldStart("why");
                for (String one : entry.why()) {
                    json.writeString(one);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be written to", e);
        }
        return text.append('\n').toString();
    }

    /**
     * Reads the baseline in a file.
     *
     * @param file the file
     * @param limit the size of the largest file, in bytes, from 1 byte to 1 GiB
     * @return the baseline
     * @throws UnreadableBaseline if the file cannot be read, is too large, or is not a baseline of this format
     * @throws IllegalArgumentException if the limit is less than 1 byte or more than 1 GiB
     */
    public static Baseline read(Path file, long limit) throws UnreadableBaseline {
        requireNonNull(file, "file");
        int most = SourceFile.limit(limit);
        byte[] content;
        try {
            content = SourceFile.bytes(file, most);
        } catch (ReadingStopped e) {
            throw UnreadableBaseline.whole(file.toString(), "unreadable", "");
        }
        if (content.length > most) {
            throw UnreadableBaseline.whole(file.toString(), "tooLarge", Integer.toString(most));
        }
        return read(file.toString(), content);
    }

    /**
     * Reads a baseline from the content of a file.
     *
     * @param file the name of the file in messages
     * @param content the bytes of the file
     * @return the baseline
     * @throws UnreadableBaseline if it is not a baseline of this format
     */
    public static Baseline read(String file, byte[] content) throws UnreadableBaseline {
        requireNonNull(file, "file");
        requireNonNull(content, "content");
        return new BaselineReader(file).read(content);
    }
}
