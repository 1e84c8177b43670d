package org.openplp.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.Manner;
import org.openplp.formats.source.SourceFile;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

/** The options of a call, given as a JSON object of texts, numbers and truth values. */
final class Request {
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    /** Whoever reads the dossier says whether it is too long. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Map<String, String> options = new HashMap<>();

    private Request() {}

    static Request of(String json) {
        Request request = new Request();
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                if (!value.isScalarValue()) {
                    throw invalid();
                }
                if (value != JsonToken.VALUE_NULL) {
                    request.options.put(key, parser.getText());
                }
            }
        } catch (IOException e) {
            throw invalid();
        }
        return request;
    }

    private static Refusal invalid() {
        return Refusal.argument("request.invalid", "a request is a JSON object of texts, numbers and truth values");
    }

    Optional<String> text(String option) {
        return Optional.ofNullable(options.get(option));
    }

    String required(String option) {
        return text(option).orElseThrow(() -> Refusal.argument(option + ".missing", option + " is required"));
    }

    boolean isOn(String option) {
        return text(option).filter("true"::equals).isPresent();
    }

    Optional<LocalDate> day(String option) {
        return text(option).map(written -> {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException e) {
                throw Refusal.argument(
                        option + ".invalid", option + " is a day such as 2026-11-24, and not " + written);
            }
        });
    }

    /** The day to assess; no clock is read. */
    LocalDate on() {
        return day("on")
                .orElseThrow(() -> Refusal.argument(
                        "on.missing", "on is required, as a day such as 2026-11-24: no clock is read"));
    }

    int wholeNumber(String option, int otherwise) {
        return text(option)
                .map(written -> {
                    try {
                        return Integer.parseInt(written);
                    } catch (NumberFormatException e) {
                        throw Refusal.argument(option + ".invalid", option + " is a whole number, and not " + written);
                    }
                })
                .orElse(otherwise);
    }

    /** The language of a tag such as {@code nl-BE}, of which only the first part matters. */
    Language language() {
        return text("lang")
                .map(code -> Language.of(code.split("-", 2)[0].toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> unknown(
                                "lang", code, Stream.of(Language.values()).map(Language::code))))
                .orElse(Language.ENGLISH);
    }

    Reading reading() {
        return text("reading")
                .map(word -> switch (word) {
                    case "as-worded" -> Reading.AS_WORDED;
                    case "binding" -> Reading.BINDING_ONLY;
                    default -> throw unknown("reading", word, Stream.of("as-worded", "binding"));
                })
                .orElse(Reading.AS_WORDED);
    }

    /** An option whose words are the constants of an enum. */
    <E extends Enum<E>> E word(String option, E[] words, E otherwise) {
        return text(option)
                .map(word -> Arrays.stream(words)
                        .filter(one -> one.toString().equals(word))
                        .findFirst()
                        .orElseThrow(
                                () -> unknown(option, word, Stream.of(words).map(Enum::toString))))
                .orElse(otherwise);
    }

    static Refusal unknown(String option, String word, Stream<String> known) {
        return Refusal.argument(
                option + ".unknown",
                option + " is one of " + known.collect(Collectors.joining(", ")) + ", and not " + word);
    }

    /** The texts of the language, with labels instead of keys if requested. */
    Texts texts() {
        Texts texts = Texts.inLanguage(language());
        return isOn("labelled") ? texts.labelled() : texts;
    }

    Messages messages() {
        return new Messages(texts());
    }

    Manner manner() {
        return new Manner(messages(), isOn("all"), false);
    }

    /** Compiled local law: files in Base64, with spaces between them. */
    Optional<String> law() {
        return text("law");
    }

    RuleBook book() {
        return LastBook.of(this);
    }

    /** The dossier as written. */
    String dossier() {
        return required("dossier");
    }

    /** The name under which the dossier is read. */
    String file() {
        return file("dossier", "name");
    }

    private String file(String dossier, String name) {
        return text(name).orElseGet(() -> usualName(required(dossier)));
    }

    ReadDossier read(String dossier, String name) {
        String text = required(dossier);
        String file = file(dossier, name);
        if (SourceFile.isWorkbook(file)) {
            throw Refusal.argument(name + ".workbook", "a workbook cannot be read here: " + file);
        }
        return READER.read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    ReadDossier read() {
        return read("dossier", "name");
    }

    /** The dossier, or a refusal if it has defects. */
    Dossier sound(String which, ReadDossier read) {
        return read.dossier().orElseThrow(() -> Refusal.dossier(which, read.defects(), texts()));
    }

    /** A name under which a text is read as JSON if it begins like a JSON object, and otherwise as YAML. */
    static String usualName(String text) {
        return text.stripLeading().startsWith("{") ? "dossier.json" : "dossier.yaml";
    }
}
