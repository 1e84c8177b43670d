package org.openplp.formats.source;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.openplp.core.fact.DefectCode;
import org.openplp.formats.defect.Place;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/** Creates parsers that read every scalar of a YAML file as text, so that no schema of YAML 1.1 or 1.2 changes its meaning. */
final class TextYamlFactory extends YAMLFactory {
    private static final long serialVersionUID = 1L;

    @Override
    public YAMLParser createParser(String text) {
        return new TextYamlParser(
                _createContext(_createContentReference(text), true),
                _parserFeatures,
                _yamlParserFeatures,
                _objectCodec,
                new WholeText(text));
    }

    private static final class TextYamlParser extends YAMLParser {
        private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

        private final WholeText text;

        TextYamlParser(IOContext context, int parserFeatures, int yamlFeatures, ObjectCodec codec, WholeText text) {
            super(
                    context,
                    parserFeatures,
                    yamlFeatures,
                    codec,
                    new StringReader(""),
                    new ParserImpl(text, withoutLimits()));
            this.text = text;
        }

        private static LoaderOptions withoutLimits() { // the size of the file is the limit
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            options.setNestingDepthLimit(Integer.MAX_VALUE);
            return options;
        }

        @Override
        protected JsonToken _decodeScalar(ScalarEvent scalar) {
            _textValue = scalar.getValue();
            _cleanedTextValue = null;
            boolean nothing = scalar.getScalarStyle() == ScalarStyle.PLAIN && NOTHING.contains(_textValue);
            return nothing ? JsonToken.VALUE_NULL : JsonToken.VALUE_STRING;
        }

        @Override
        protected Event getEvent() throws IOException {
            Event event;
            try {
                event = super.getEvent();
            } catch (MarkedYAMLException broken) {
                throw ReadingStopped.bySyntax(placeOf(broken), "YAML");
            } catch (RuntimeException broken) {
                throw ReadingStopped.bySyntax(text.place(), "YAML");
            }
            if (_parsingContext.inObject() && _currToken != JsonToken.FIELD_NAME) {
                refuseAsKey(event);
            }
            return event;
        }

        private static void refuseAsKey(Event event) throws ReadingStopped {
            if (event instanceof AliasEvent) {
                throw ReadingStopped.at(placeOf(event.getStartMark()), DefectCode.YAML_ALIAS);
            }
            if (event instanceof ScalarEvent key && key.getTag() != null) {
                throw ReadingStopped.at(placeOf(event.getStartMark()), DefectCode.VALUE_TYPE, "tag");
            }
        }

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
}
