package org.openplp.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.rules.text.Language;
import tools.jackson.databind.json.JsonMapper;

/** The modules for both lines of Jackson, so that every test is one of both. */
enum BothLines {
    JACKSON_2 {
        @Override
        String write(Object value, Language language) throws Refused {
            try {
                return Mappers.TWO
                        .writer()
                        .withAttribute(Language.class, language)
                        .writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new Refused(e, List.of());
            }
        }

        @Override
        <T> T read(String json, Class<T> type, Language language) throws Refused {
            try {
                return Mappers.TWO
                        .readerFor(type)
                        .withAttribute(Language.class, language)
                        .readValue(json);
            } catch (DefectiveJsonException e) {
                throw new Refused(e, e.defects());
            } catch (JsonProcessingException e) {
                throw new Refused(e, List.of());
            }
        }

        @Override
        <T> T bytes(byte[] json, Class<T> type) throws Refused {
            try {
                return Mappers.TWO.readValue(json, type);
            } catch (DefectiveJsonException e) {
                throw new Refused(e, e.defects());
            } catch (IOException e) {
                throw new Refused(e, List.of());
            }
        }

        @Override
        Object tree(Object value) {
            return Mappers.TWO.convertValue(value, Object.class);
        }

        @Override
        <T> T fromTree(Object tree, Class<T> type) throws Refused {
            try {
                return Mappers.TWO.convertValue(tree, type);
            } catch (IllegalArgumentException e) {
                throw e.getCause() instanceof DefectiveJsonException defective
                        ? new Refused(defective, defective.defects())
                        : new Refused(e, List.of());
            }
        }

        @Override
        <T> T limited(String json, Class<T> type, int limit) throws Refused {
            try {
                return new ObjectMapper()
                        .registerModule(new PlpModule().withLimit(limit))
                        .readValue(json, type);
            } catch (DefectiveJsonException e) {
                throw new Refused(e, e.defects());
            } catch (JsonProcessingException e) {
                throw new Refused(e, List.of());
            }
        }
    },
    JACKSON_3 {
        @Override
        String write(Object value, Language language) throws Refused {
            try {
                return Mappers.THREE
                        .writer()
                        .withAttribute(Language.class, language)
                        .writeValueAsString(value);
            } catch (tools.jackson.core.JacksonException e) {
                throw new Refused(e, List.of());
            }
        }

        @Override
        <T> T read(String json, Class<T> type, Language language) throws Refused {
            try {
                return Mappers.THREE
                        .readerFor(type)
                        .withAttribute(Language.class, language)
                        .readValue(json);
            } catch (org.openplp.jackson3.DefectiveJsonException e) {
                throw new Refused(e, e.defects());
            } catch (tools.jackson.core.JacksonException e) {
                throw new Refused(e, List.of());
            }
        }

        @Override
        <T> T bytes(byte[] json, Class<T> type) throws Refused {
            try {
                return Mappers.THREE.readValue(json, type);
            } catch (org.openplp.jackson3.DefectiveJsonException e) {
                throw new Refused(e, e.defects());
            } catch (tools.jackson.core.JacksonException e) {
                throw new Refused(e, List.of());
            }
        }

        @Override
        Object tree(Object value) {
            return Mappers.THREE.convertValue(value, Object.class);
        }

        @Override
        <T> T fromTree(Object tree, Class<T> type) throws Refused {
            try {
                return Mappers.THREE.convertValue(tree, type);
            } catch (org.openplp.jackson3.DefectiveJsonException e) {
                throw new Refused(e, e.defects());
            } catch (tools.jackson.core.JacksonException e) {
                throw new Refused(e, List.of());
            }
        }

        @Override
        <T> T limited(String json, Class<T> type, int limit) throws Refused {
            try {
                return JsonMapper.builder()
                        .addModule(new org.openplp.jackson3.PlpModule().withLimit(limit))
                        .build()
                        .readValue(json, type);
            } catch (org.openplp.jackson3.DefectiveJsonException e) {
                throw new Refused(e, e.defects());
            } catch (tools.jackson.core.JacksonException e) {
                throw new Refused(e, List.of());
            }
        }
    };

    private static final class Mappers {
        static final ObjectMapper TWO = new ObjectMapper().findAndRegisterModules();
        static final JsonMapper THREE = JsonMapper.builder().findAndAddModules().build();
    }

    /** An exception of Jackson. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        final transient List<PlacedDefect> defects;
        final transient Optional<Throwable> cause;

        Refused(Exception by, List<PlacedDefect> defects) {
            super(by);
            this.defects = defects;
            this.cause = Optional.ofNullable(by.getCause());
        }

        String said() {
            return String.valueOf(getMessage());
        }
    }

    abstract String write(Object value, Language language) throws Refused;

    abstract <T> T read(String json, Class<T> type, Language language) throws Refused;

    abstract <T> T bytes(byte[] json, Class<T> type) throws Refused;

    abstract Object tree(Object value);

    abstract <T> T fromTree(Object tree, Class<T> type) throws Refused;

    abstract <T> T limited(String json, Class<T> type, int limit) throws Refused;
}
