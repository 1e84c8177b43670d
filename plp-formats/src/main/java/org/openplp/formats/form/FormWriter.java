package org.openplp.formats.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.RunnerCommands;

/** Takes values from forms and writes them as YAML or JSON, with line feeds, and independent of the machine. */
public final class FormWriter {
    /** A source of values for an output. */
    public interface Content {
        /** Writes all values, from the first to the last. */
        void writeTo(FormWriter output) throws IOException;
    }

    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final Set<String> OTHER_WITHOUT_QUOTES =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final JsonGenerator generator;

    private FormWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The content as YAML. */
    public static String yaml(Content content) {
        StringWriter text = new StringWriter();
        try {
            write(content, new YamlGenerator(JSON, text));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string can be written to", impossible);
        }
        return RunnerCommands.inYaml(text.toString());
    }

    /** The content as JSON on several lines. */
    public static String json(Content content) {
        StringWriter text = new StringWriter();
        try {
            JsonGenerator generator = JSON.createGenerator(RunnerCommands.inJson(text));
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
            write(content, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string can be written to", impossible);
        }
        return text.append('\n').toString();
    }

    /** The content as JSON on one line, without a line break at its end. */
    public static String line(Content content) {
        StringWriter text = new StringWriter();
        try {
            write(content, JSON.createGenerator(RunnerCommands.inJson(text)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string can be written to", impossible);
        }
        return text.toString();
    }

    /** Closes the generator only after the last value, so that a refused value fails for its own reason and not as an unfinished text. */
    private static void write(Content content, JsonGenerator generator) throws IOException {
        content.writeTo(new FormWriter(generator));
        generator.close();
    }

    /** Starts a group of keys. */
    public void startRecord() throws IOException {
        generator.writeStartObject();
    }

    /** Writes a key; its value must follow. */
    public void key(String key) throws IOException {
        generator.writeFieldName(key);
    }

    /** Ends a group of keys. */
    public void endRecord() throws IOException {
        generator.writeEndObject();
    }

    /** Starts a list. */
    public void startList() throws IOException {
        generator.writeStartArray();
    }

    /** Ends a list. */
    public void endList() throws IOException {
        generator.writeEndArray();
    }

    void answer(boolean yes) throws IOException {
        generator.writeBoolean(yes);
    }

    /** Writes a number with these digits. */
    public void number(String digits) throws IOException {
        generator.writeNumber(digits);
    }

    /** Writes a day, a time or a word of the format, which every reader of this format takes for text. */
    public void word(String word) throws IOException {
        if (generator instanceof YamlGenerator) {
            generator.writeNumber(word); // this generator writes the value without quotes
        } else {
            generator.writeString(word);
        }
    }

    /** Writes a text of the user, in quotes if some YAML reader could take it for something else. */
    void text(String text) throws IOException {
        if (isSameWithoutQuotes(text)) {
            word(text);
        } else {
            generator.writeString(text);
        }
    }

    /**
     * Whether YAML 1.1 and 1.2 read a text the same with or without quotes. A few other texts also qualify, but are not worth a distinction. This is no
     * regular expression, which in a browser takes a frame of the stack for each letter.
     */
    private static boolean isSameWithoutQuotes(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && !text.endsWith(" ")
                && text.codePoints().allMatch(FormWriter::isInAWord)
                && !OTHER_WITHOUT_QUOTES.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isInAWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER
                || " ._/-".indexOf(character) >= 0;
    }

    /** The exception for the next value, if no file can express it. It does not show the value, which could be personal. */
    IllegalArgumentException refused(String why) {
        JsonStreamContext here = generator.getOutputContext();
        FactPath path = here.inArray() ? path(here.getParent()).entry(here.getEntryCount()) : path(here);
        return new IllegalArgumentException(path + ": no file can say " + why);
    }

    private static FactPath path(JsonStreamContext at) {
        if (at.inRoot()) {
            return FactPath.ROOT;
        }
        FactPath outer = path(at.getParent());
        return at.inArray() ? outer.entry(at.getCurrentIndex()) : outer.key(at.getCurrentName());
    }
}
