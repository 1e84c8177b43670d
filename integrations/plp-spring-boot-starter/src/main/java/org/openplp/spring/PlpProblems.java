package org.openplp.spring;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.permission.AnsweredAct;
import org.openplp.rules.permission.Permission;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Writes problem details (RFC 9457) in the language of the request, to explain why something was not done. Programs can
 * rely on the type. The statuses 400, 413 and 422 mean that the request itself is wrong. The status 409 depends on the
 * record, the day and the rules, so the same request may pass later. No defect repeats a submitted value.
 */
public final class PlpProblems {
    /** The type for a record with defects, which follows the prefix in the property {@code openplp.problem-types}. */
    public static final String RECORD_DEFECTIVE = "record-defective";

    /** The type for a record that exceeds the property {@code openplp.limit}. */
    public static final String RECORD_TOO_LARGE = "record-too-large";

    /** The type for a day outside the years 0 to 9999. */
    public static final String DAY_OUT_OF_RANGE = "day-out-of-range";

    /** The type for an act that norms do not allow. */
    public static final String NORMS_IN_THE_WAY = "norms-in-the-way";

    /** The type for an act about which openplp cannot tell whether it is allowed. */
    public static final String CANNOT_TELL = "cannot-tell";

    /** The type for an act that would make the record contradict itself. */
    public static final String ACT_IMPOSSIBLE = "act-impossible";

    private static final int MOST_SHOWN = 100;

    private final RequestLanguage language;
    private final String types;
    private final Map<Language, Bundle> titles = new EnumMap<>(Language.class);

    /** A defect of a submitted record as the answer shows it. Line and column are 0 if they are not known. */
    private record DefectShown(String path, int line, int column, String code, String text) {}

    PlpProblems(RequestLanguage language, String types) {
        this.language = language;
        this.types = types;
        for (Language one : Language.values()) {
            String file = Bundle.file("problems", one);
            titles.put(one, Bundle.read(file, PlpProblems.class.getResourceAsStream(file)));
        }
    }

    /**
     * Explains why an act was not done. The property {@code answer} has the answer in the JSON of openplp.
     *
     * @param answered the act and the answer
     * @return the problem
     * @throws IllegalArgumentException if the answer is yes
     */
    public ProblemDetail of(AnsweredAct answered) {
        Permission answer = answered.permission();
        ProblemDetail problem = problem(HttpStatus.CONFLICT, type(answer), answer.text(language.get()));
        problem.setProperty("answer", answered);
        return problem;
    }

    /**
     * Explains why a record was not accepted. The property {@code defects} has the path, line, column, code and text of
     * each of the first 100 defects, and {@code defectCount} the number of all.
     *
     * @param defects the defects of the record
     * @return the problem
     */
    public ProblemDetail of(List<PlacedDefect> defects) {
        boolean tooLarge = defects.stream().allMatch(one -> one.defect().code().equals(DefectCode.FILE_TOO_LARGE));
        ProblemDetail problem = tooLarge
                ? problem(HttpStatus.CONTENT_TOO_LARGE, RECORD_TOO_LARGE, title(RECORD_TOO_LARGE + ".detail"))
                : problem(HttpStatus.UNPROCESSABLE_CONTENT, RECORD_DEFECTIVE, title(RECORD_DEFECTIVE + ".detail"));
        DefectTexts words = DefectTexts.inLanguage(language.get());
        problem.setProperty(
                "defects",
                defects.stream().limit(MOST_SHOWN).map(one -> shown(one, words)).toList());
        problem.setProperty("defectCount", defects.size());
        return problem;
    }

    /**
     * Explains that a day of the request is outside the years 0 to 9999.
     *
     * @return the problem
     */
    public ProblemDetail dayOutOfRange() {
        return problem(HttpStatus.BAD_REQUEST, DAY_OUT_OF_RANGE, title(DAY_OUT_OF_RANGE + ".detail"));
    }

    private static DefectShown shown(PlacedDefect placed, DefectTexts words) {
        Defect defect = placed.defect();
        boolean ofTheValidator = defect.code().startsWith(RecordCheck.CONSTRAINT);
        return new DefectShown(
                defect.path().toString(),
                placed.place().line(),
                placed.place().column(),
                defect.code(),
                ofTheValidator ? defect.values().get(0) : words.text(defect));
    }

    private static String type(Permission answer) {
        if (answer.isYes()) {
            throw new IllegalArgumentException("an act that is allowed is no problem");
        }
        if (answer instanceof Permission.No) {
            return NORMS_IN_THE_WAY;
        }
        return answer instanceof Permission.Undetermined ? CANNOT_TELL : ACT_IMPOSSIBLE;
    }

    private ProblemDetail problem(HttpStatus status, String type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(types + type));
        problem.setTitle(title(type));
        return problem;
    }

    private String title(String key) {
        return requireNonNull(titles.get(language.get()), "no titles in this language")
                .text(key);
    }
}
