package org.openplp.jackson3;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.entry.ReadEntry;
import org.openplp.jackson.form.LinedText;
import org.openplp.jackson.form.ModuleSettings;
import org.openplp.rules.text.Language;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Passes the tokens of a record to openplp's own reader for it. */
final class RecordDeserializer extends StdDeserializer<Object> {
    private final Optional<EntryReader<?>> reader;
    private final String whyNot;
    private final ModuleSettings settings;

    RecordDeserializer(JavaType type, Optional<EntryReader<?>> reader, String whyNot, ModuleSettings settings) {
        super(type);
        this.reader = reader;
        this.whyNot = whyNot;
        this.settings = settings;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
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
    private LinedText text(JsonParser parser, Language language) {
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

    private static List<PlacedDefect> malformed(@Nullable TokenStreamLocation at) {
        return at == null ? LinedText.malformed(0, 0) : LinedText.malformed(at.getLineNr(), at.getColumnNr());
    }

    /** Adds the current token. Returns false for a token outside JSON, such as bytes that a host puts into a tree. */
    private static boolean add(JsonParser parser, LinedText text) {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        switch (parser.currentToken()) {
            case START_OBJECT -> text.open('{', line, column);
            case END_OBJECT -> text.close('}', line, column);
            case START_ARRAY -> text.open('[', line, column);
            case END_ARRAY -> text.close(']', line, column);
            case PROPERTY_NAME -> text.key(parser.currentName(), line, column);
            case VALUE_STRING -> text.string(parser.getString(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                text.literal(parser.getString(), line, column);
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> {
                return false;
            }
        }
        return true;
    }
}
