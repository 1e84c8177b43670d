package org.openplp.formats.source;

import com.fasterxml.jackson.core.JsonToken;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.DefectCode;
import org.openplp.formats.defect.Place;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/** The tokens of a YAML text. Every scalar is text, so that no schema of YAML 1.1 or 1.2 changes its meaning. */
final class YamlTokens implements Tokens {
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final WholeText text;
    private final ParserImpl parser;
    private final BitSet mappings = new BitSet();
    private int depth;
    private @Nullable Event event;
    private @Nullable JsonToken token;

    YamlTokens(String text) {
        this.text = new WholeText(text);
        this.parser = new ParserImpl(this.text, withoutLimits());
    }

    private static LoaderOptions withoutLimits() { // the size of the file is the limit
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        return options;
    }

    @Override
    public @Nullable JsonToken next() throws ReadingStopped {
        Event next = read();
        event = next;
        token = mappings.get(depth) && token != JsonToken.FIELD_NAME ? key(next) : value(next);
        return token;
    }

    /** The next event that is no boundary of a document. */
    private Event read() throws ReadingStopped {
        try {
            Event next = parser.getEvent();
            while (next.is(Event.ID.StreamStart) || next.is(Event.ID.DocumentStart) || next.is(Event.ID.DocumentEnd)) {
                next = parser.getEvent();
            }
            return next;
        } catch (MarkedYAMLException broken) {
            throw ReadingStopped.bySyntax(placeOf(broken), "YAML");
        } catch (RuntimeException broken) {
            throw ReadingStopped.bySyntax(text.place(), "YAML");
        }
    }

    private JsonToken key(Event next) throws ReadingStopped {
        if (next.is(Event.ID.MappingEnd)) {
            depth--;
            return JsonToken.END_OBJECT;
        }
        if (next.is(Event.ID.Alias)) {
            throw ReadingStopped.at(start(), DefectCode.YAML_ALIAS);
        }
        if (!next.is(Event.ID.Scalar)) {
            throw ReadingStopped.bySyntax(start(), "YAML");
        }
        if (isTagged()) {
            throw ReadingStopped.at(start(), DefectCode.VALUE_TYPE, "tag");
        }
        return JsonToken.FIELD_NAME;
    }

    private @Nullable JsonToken value(Event next) {
        if (next instanceof ScalarEvent scalar) {
            boolean isNothing = scalar.getScalarStyle() == ScalarStyle.PLAIN && NOTHING.contains(scalar.getValue());
            return isNothing ? JsonToken.VALUE_NULL : JsonToken.VALUE_STRING;
        }
        if (next instanceof CollectionStartEvent) {
            boolean isMapping = next.is(Event.ID.MappingStart);
            mappings.set(++depth, isMapping);
            return isMapping ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
        }
        if (next.is(Event.ID.SequenceEnd)) {
            depth--;
            return JsonToken.END_ARRAY;
        }
        return next.is(Event.ID.Alias) ? JsonToken.VALUE_STRING : null;
    }

    @Override
    public String text() {
        return event instanceof ScalarEvent scalar
                ? scalar.getValue()
                : event instanceof AliasEvent alias ? alias.getAnchor() : "";
    }

    @Override
    public Place start() {
        return event == null ? Place.START : placeOf(event.getStartMark());
    }

    @Override
    public boolean isAlias() {
        return event instanceof AliasEvent;
    }

    @Override
    public boolean isTagged() {
        return (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent collection && collection.getTag() != null);
    }

    @Override
    public void close() {}

    /** The place of the error; for something that is never closed, the place where it was opened. */
    private Place placeOf(MarkedYAMLException broken) {
        Mark problem = broken.getProblemMark();
        Mark context = broken.getContextMark();
        Mark mark = context != null && (problem == null || text.isEnd(problem)) ? context : problem;
        return mark == null ? text.place() : placeOf(mark);
    }

    private static Place placeOf(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
