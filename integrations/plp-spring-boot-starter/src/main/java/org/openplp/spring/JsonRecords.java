package org.openplp.spring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.dossier.DossierReader;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads dossiers, acts and entries in JSON with the mapper of the application, and no more of a body than the limit.
 * Jackson itself would take a text of up to 100 million characters into memory first.
 */
final class JsonRecords extends JacksonJsonHttpMessageConverter {
    private static final String CORE = "org.openplp.core.";

    private final long limit;

    JsonRecords(JsonMapper mapper, long limit) {
        super(mapper);
        this.limit = limit;
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType media) {
        Class<?> body = type.toClass();
        return body.isRecord() && body.getName().startsWith(CORE) && super.canRead(type, media);
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> value, @Nullable MediaType media) {
        return false;
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage input, @Nullable Map<String, Object> hints)
            throws IOException {
        return super.read(type, limited(input), hints);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) throws IOException {
        return super.readInternal(type, limited(input));
    }

    private HttpInputMessage limited(HttpInputMessage input) throws IOException {
        byte[] content = input.getBody().readNBytes((int) limit + 1);
        if (content.length > limit) {
            throw YamlRecords.refused(DossierReader.entries().withLimit(limit).read("body.json", content), input);
        }
        return new Body(new ByteArrayInputStream(content), input.getHeaders());
    }

    /** A body that was read. */
    private record Body(InputStream content, HttpHeaders headers) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return content;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
