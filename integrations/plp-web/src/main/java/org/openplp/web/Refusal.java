package org.openplp.web;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.wording.HeadJson;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.norm.Texts;

/** The refusal of a call. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The kinds of refusals, by the names of the errors in JavaScript. */
    enum Kind {
        /** A mistake of the caller. */
        ARGUMENT("ArgumentError"),
        /** A dossier with defects. */
        DOSSIER("DossierError"),
        /** An act whose facts have defects. */
        ACT("ActError");

        private final String errorName;

        Kind(String errorName) {
            this.errorName = errorName;
        }

        String errorName() {
            return errorName;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient Optional<String> which;
    private final transient List<PlacedDefect> defects;
    private final transient Texts texts;

    private Refusal(
            Kind kind, String code, String message, Optional<String> which, List<PlacedDefect> defects, Texts texts) {
        super(message);
        this.kind = kind;
        this.code = code;
        this.which = which;
        this.defects = defects;
        this.texts = texts;
    }

    static Refusal argument(String code, String message) {
        return new Refusal(Kind.ARGUMENT, code, message, Optional.empty(), List.of(), Texts.english());
    }

    /**
     * The refusal of a dossier with defects.
     *
     * @param which the option with the dossier
     */
    static Refusal dossier(String which, List<PlacedDefect> defects, Texts texts) {
        String message = "the dossier has defects: look at them, and mend them";
        return new Refusal(Kind.DOSSIER, "dossier.defective", message, Optional.of(which), defects, texts);
    }

    static Refusal act(List<PlacedDefect> defects, Texts texts) {
        String message = "the facts of the act have defects: look at them, and mend them";
        return new Refusal(Kind.ACT, "act.defective", message, Optional.empty(), defects, texts);
    }

    String asJson() {
        DefectTexts words = DefectTexts.inLanguage(texts.language());
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("name", kind.errorName());
            json.writeStringField("code", code);
            json.writeStringField("message", getMessage());
            if (which.isPresent()) {
                json.writeStringField("which", which.get());
            }
            json.writeArrayFieldStart("defects");
            for (PlacedDefect defect : defects) {
                json.writeStartObject();
                json.writeStringField("path", defect.defect().path().toString());
                HeadJson.place(json, defect.place());
                json.writeStringField("code", defect.defect().code());
                json.writeStringField("text", words.text(defect, texts.facts()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
