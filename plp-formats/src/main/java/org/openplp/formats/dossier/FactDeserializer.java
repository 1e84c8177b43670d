package org.openplp.formats.dossier;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

/**
 * Reads what may be on record or not: a fact, a list, an ending.
 *
 * @param <F> the carrier of the fact
 */
abstract class FactDeserializer<F> extends JsonDeserializer<F> implements ResolvableDeserializer {
    private final JavaType contentType;
    private @Nullable JsonDeserializer<Object> resolved;

    FactDeserializer(JavaType contentType) {
        this.contentType = contentType;
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        resolved = context.findNonContextualValueDeserializer(contentType);
    }

    @Override
    public F deserialize(JsonParser jackson, DeserializationContext context) throws IOException {
        LocatingParser parser = LocatingParser.of(jackson);
        return isNone(parser) ? none() : read(parser, context);
    }

    @Override
    public abstract F getAbsentValue(DeserializationContext context);

    @Override
    public boolean isCachable() {
        return true;
    }

    /** The fact that is known to be none. */
    abstract F none();

    /** The fact as it stands in the file. */
    abstract F read(LocatingParser parser, DeserializationContext context) throws IOException;

    /** Whether the word {@code none} can stand for the fact. */
    boolean takesNone() {
        return true;
    }

    JsonDeserializer<Object> content() {
        return Objects.requireNonNull(resolved, "Jackson resolves a deserializer before it uses it");
    }

    private boolean isNone(LocatingParser parser) throws IOException {
        return parser.isScalar() && parser.text().equals(Scalar.NONE) && takesNone();
    }

    /** A single fact. */
    static final class OfRecorded extends FactDeserializer<Recorded<Object>> {
        OfRecorded(JavaType contentType) {
            super(contentType);
        }

        @Override
        public Recorded<Object> getAbsentValue(DeserializationContext context) {
            return Recorded.unknown();
        }

        @Override
        Recorded<Object> none() {
            return Recorded.none();
        }

        @Override
        Recorded<Object> read(LocatingParser parser, DeserializationContext context) throws IOException {
            Object value = content().deserialize(parser, context);
            return value == null ? Recorded.unknown() : Recorded.of(value);
        }

        @Override
        boolean takesNone() {
            return !(content() instanceof Scalar<?> scalar) || scalar.takesNone();
        }
    }

    /** A fact that ends something; left out, or none, it has not happened. */
    static final class OfEnding extends FactDeserializer<Optional<Object>> {
        OfEnding(JavaType contentType) {
            super(contentType);
        }

        @Override
        public Optional<Object> getAbsentValue(DeserializationContext context) {
            return Optional.empty();
        }

        @Override
        Optional<Object> none() {
            return Optional.empty();
        }

        @Override
        Optional<Object> read(LocatingParser parser, DeserializationContext context) throws IOException {
            return Optional.ofNullable(content().deserialize(parser, context));
        }
    }

    /**
     * A list. Intake names its entries by their places, so what cannot be read leaves a blank entry behind; where there is no blank one, the whole list is
     * taken for unknown. Either way there is a defect, and no dossier.
     */
    static final class OfLog extends FactDeserializer<Log<Object>> {
        OfLog(JavaType contentType) {
            super(contentType);
        }

        @Override
        public Log<Object> getAbsentValue(DeserializationContext context) {
            return Log.unknown();
        }

        @Override
        Log<Object> none() {
            return Log.none();
        }

        @Override
        Log<Object> read(LocatingParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                parser.tell(DefectCode.VALUE_TYPE, "list");
                parser.skipChildren();
                return Log.unknown();
            }
            List<Object> entries = new ArrayList<>();
            boolean complete = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Object entry = parser.readUnlessRefused(content(), context);
                if (entry == null) {
                    entry = content().getAbsentValue(context);
                }
                if (entry == null) {
                    complete = false;
                } else {
                    entries.add(entry);
                }
            }
            return complete ? Log.of(entries) : Log.unknown();
        }
    }
}
