package org.openplp.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.entry.ReadEntry;
import org.openplp.jackson.form.LinedText;
import org.openplp.jackson.form.ModuleSettings;
import org.openplp.rules.text.Language;

/** Passes the tokens of a record to openplp's own reader for it. */
final class RecordDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1;

    private final transient Optional<EntryReader<?>> reader;
    private final String whyNot;
    private final transient ModuleSettings settings;

    RecordDeserializer(JavaType type, Optional<EntryReader<?>> reader, String whyNot, ModuleSettings settings) {
        super(type);
        this.reader = reader;
        this.whyNot = whyNot;
        this.settings = settings;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (reader.isEmpty()) {
            return context.reportBadDefinition(getValueType(context), whyNot);
        }
        Language language = settings.languageOf(context.getAttribute(Language.class));
        ReadEntry<?> read = text(parser, language).read(reader.get());
        if (read.entry().isEmpty()) {
            throw new DefectiveJsonException(read.defects(), language);
        }
        return read.entry().get();
    }

    /**
     * Collects the tokens as a text. No exception of Jackson becomes the cause of another, since its messages repeat
     * the input.
     */
    private LinedText text(JsonParser parser, Language language) throws IOException {
        LinedText text = new LinedText(settings.limit());
        try {
            boolean isJson;
            do {
                isJson = add(parser, text);
            } while (isJson && !text.isDone() && parser.nextToken() != null);
            if (isJson) {
                return text;
            }
        } catch (StreamConstraintsException beyond) {
            throw new DefectiveJsonException(LinedText.tooLarge(), language);
        } catch (StreamReadException malformed) {
            throw new DefectiveJsonException(malformed(malformed.getLocation()), language);
        }
        throw new DefectiveJsonException(malformed(parser.currentTokenLocation()), language);
    }

    private static List<PlacedDefect> malformed(@Nullable JsonLocation at) {
        return at == null ? LinedText.malformed(0, 0) : LinedText.malformed(at.getLineNr(), at.getColumnNr());
    }

    /** Adds the current token. Returns false for a token outside JSON, such as bytes that a host puts into a tree. */
    private static boolean add(JsonParser parser, LinedText text) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        switch (parser.currentToken()) {
            case START_OBJECT -> text.open('{', line, column);
            case END_OBJECT -> text.close('}', line, column);
            case START_ARRAY -> text.open('[', line, column);
            case END_ARRAY -> text.close(']', line, column);
            case FIELD_NAME -> text.key(parser.currentName(), line, column);
            case VALUE_STRING -> text.string(parser.getText(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                text.literal(parser.getText(), line, column);
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> {
                return false;
            }
        }
        return true;
    }
}
