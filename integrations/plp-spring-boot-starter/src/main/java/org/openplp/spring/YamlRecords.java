package org.openplp.spring;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.entry.ReadEntry;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;

/** Reads dossiers and acts in YAML from request bodies. JSON goes through Jackson, and answers are in JSON. */
final class YamlRecords extends AbstractHttpMessageConverter<Record> {
    private final Map<Class<?>, EntryReader<? extends Record>> readers = new ConcurrentHashMap<>();
    private final RecordCheck check;
    private final long limit;

    YamlRecords(RecordCheck check, long limit) {
        super(MediaType.APPLICATION_YAML, MediaType.valueOf("application/x-yaml"), MediaType.valueOf("text/yaml"));
        this.check = check;
        this.limit = limit;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Dossier.class || (type.isRecord() && Act.class.isAssignableFrom(type));
    }

    @Override
    protected boolean canWrite(@Nullable MediaType type) {
        return false;
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage input) throws IOException {
        byte[] content = input.getBody().readNBytes((int) limit + 1);
        ReadEntry<? extends Record> read =
                readers.computeIfAbsent(type, this::reader).read("body.yaml", content);
        return read.entry().orElseThrow(() -> refused(read, input));
    }

    /** The exception for a record with defects. */
    static HttpMessageNotReadableException refused(ReadEntry<?> read, HttpInputMessage input) {
        DefectiveRecordException defective = new DefectiveRecordException(read.defects());
        return new HttpMessageNotReadableException("the record has defects", defective, input);
    }

    private EntryReader<? extends Record> reader(Class<?> type) {
        EntryReader<? extends Record> reader =
                type == Dossier.class ? DossierReader.entries() : EntryReader.of(type.asSubclass(Record.class));
        return reader.withLimit(limit).checkedBy(check);
    }

    @Override
    protected void writeInternal(Record record, HttpOutputMessage output) {
        throw new HttpMessageNotWritableException("records are not written as YAML");
    }
}
