package org.openplp.web;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call of the engine, with the options as a tree. */
record Call(String function, Map<String, Object> options) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A call with some more options: keys and values in turn. */
    Call with(Object... more) {
        Map<String, Object> all = new LinkedHashMap<>(options);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) requireNonNull(more[i]), requireNonNull(more[i + 1]));
        }
        return new Call(function, all);
    }

    static Call of(String function, Object... options) {
        return new Call(function, Map.of()).with(options);
    }

    /** The same options for another function. */
    Call to(String other) {
        return new Call(other, options);
    }

    String json() {
        try {
            return MAPPER.writeValueAsString(options);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a JVM answers. */
    String answer() {
        return Calls.call(function, json());
    }

    /** What a comparison looks at: SHA-256 of the answer in UTF-8, as a browser works it out too. */
    static String digest(String answer) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(answer.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
