package org.openplp.formats.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/** Writes YAML. What is written is written as JSON too, to nowhere, which checks the order of keys and values and knows the path. */
final class YamlGenerator extends JsonGeneratorDelegate {
    private static final ImplicitTuple WITHOUT_TAG = new ImplicitTuple(true, true);

    private final Emitter emitter;

    YamlGenerator(JsonFactory checks, Writer text) throws IOException {
        super(checks.createGenerator(Writer.nullWriter()), false);
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        this.emitter = new Emitter(text, options);
        emitter.emit(new StreamStartEvent(null, null));
        emitter.emit(new DocumentStartEvent(null, null, false, null, Map.of()));
    }

    private void scalar(String value, ScalarStyle style) throws IOException {
        emitter.emit(new ScalarEvent(null, null, WITHOUT_TAG, value, null, null, style));
    }

    @Override
    public void writeStartObject() throws IOException {
        super.writeStartObject();
        emitter.emit(new MappingStartEvent(null, null, true, null, null, FlowStyle.BLOCK));
    }

    @Override
    public void writeEndObject() throws IOException {
        super.writeEndObject();
        emitter.emit(new MappingEndEvent(null, null));
    }

    @Override
    public void writeStartArray() throws IOException {
        super.writeStartArray();
        emitter.emit(new SequenceStartEvent(null, null, true, null, null, FlowStyle.BLOCK));
    }

    @Override
    public void writeEndArray() throws IOException {
        super.writeEndArray();
        emitter.emit(new SequenceEndEvent(null, null));
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        super.writeFieldName(name);
        scalar(name, ScalarStyle.PLAIN);
    }

    @Override
    public void writeString(String text) throws IOException {
        super.writeString(text);
        scalar(text, ScalarStyle.DOUBLE_QUOTED);
    }

    /** Writes a number or another word without quotes. */
    @Override
    public void writeNumber(String word) throws IOException {
        super.writeNumber(word);
        scalar(word, ScalarStyle.PLAIN);
    }

    @Override
    public void writeBoolean(boolean state) throws IOException {
        super.writeBoolean(state);
        scalar(Boolean.toString(state), ScalarStyle.PLAIN);
    }

    @Override
    public void close() throws IOException {
        super.close();
        emitter.emit(new DocumentEndEvent(null, null, false));
        emitter.emit(new StreamEndEvent(null, null));
    }
}
