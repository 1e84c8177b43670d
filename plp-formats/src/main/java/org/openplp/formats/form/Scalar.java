package org.openplp.formats.form;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.DefectCode;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.source.LocatingParser;
import org.openplp.formats.source.SourceText;
import org.openplp.law.word.NearWord;

/**
 * The form of a single value, which is read from its text and written as text.
 *
 * @param <T> the type of the value
 */
abstract class Scalar<T> implements ValueForm<T> {
    /** The word for what is known to be none, or has not happened. */
    static final String NONE = "none";

    private final String expected;

    Scalar(String expected) {
        this.expected = expected;
    }

    /** Reads the text, or reports why it cannot be read. */
    abstract @Nullable T read(String text, LocatingParser parser) throws IOException;

    @Override
    public boolean takesNone() {
        return false;
    }

    @Override
    public @Nullable T absent() {
        return null;
    }

    @Override
    public boolean isLeftOut(T value) {
        return value.equals(absent());
    }

    @Override
    public @Nullable T read(LocatingParser parser) throws IOException {
        if (!parser.isScalar()) {
            parser.report(DefectCode.VALUE_TYPE, expected);
            parser.skipChildren();
            return null;
        }
        String text = parser.text();
        if (text.isBlank()) {
            parser.report(DefectCode.KEY_EMPTY, "text");
            return null;
        }
        if (text.equals(NONE)) {
            parser.report(DefectCode.VALUE_TYPE, takesNone() ? expected : NONE);
            return null;
        }
        return read(text, parser);
    }

    /** The form of an answer; if left out, it is unknown. */
    static final class AnswerScalar extends Scalar<Answer> {
        private static final Map<String, Answer> ANSWERS = answers();
        private static final Pattern WRITTEN =
                Pattern.compile(ANSWERS.keySet().stream().sorted().collect(Collectors.joining("|")));

        private static Map<String, Answer> answers() {
            Map<String, Answer> answers = new HashMap<>();
            Stream.of("true", "True", "TRUE", "yes", "Yes", "YES").forEach(yes -> answers.put(yes, Answer.YES));
            Stream.of("false", "False", "FALSE", "no", "No", "NO").forEach(no -> answers.put(no, Answer.NO));
            return answers;
        }

        AnswerScalar() {
            super("answer");
        }

        @Override
        @Nullable
        Answer read(String text, LocatingParser parser) throws IOException {
            Answer answer = ANSWERS.get(text);
            if (answer == null) {
                parser.report(DefectCode.VALUE_TYPE, "answer");
            }
            return answer;
        }

        @Override
        public Answer absent() {
            return Answer.UNKNOWN;
        }

        @Override
        public FormShape shape() {
            return new FormShape.Single(FormShape.Kind.ANSWER, WRITTEN);
        }

        @Override
        public void write(Answer answer, FormWriter output) throws IOException {
            output.answer(answer == Answer.YES);
        }
    }

    /** The form of a truth that is never unknown. */
    static final class TruthScalar extends Scalar<Boolean> {
        private final AnswerScalar answers = new AnswerScalar();

        TruthScalar() {
            super("answer");
        }

        @Override
        @Nullable
        Boolean read(String text, LocatingParser parser) throws IOException {
            Answer answer = answers.read(text, parser);
            return answer == null ? null : answer == Answer.YES;
        }

        @Override
        public FormShape shape() {
            return answers.shape();
        }

        @Override
        public void write(Boolean truth, FormWriter output) throws IOException {
            output.answer(truth);
        }
    }

    /** The form of a text. If it is required and left out, it is empty, which intake reports. */
    static final class TextScalar extends Scalar<String> {
        private static final Pattern WRITTEN = Pattern.compile("(?s).*\\S.*");

        TextScalar() {
            super("text");
        }

        @Override
        @Nullable
        String read(String text, LocatingParser parser) throws IOException {
            if (!SourceText.isText(text)) {
                parser.report(DefectCode.VALUE_TYPE, "control");
                return null;
            }
            return text;
        }

        @Override
        public String absent() {
            return "";
        }

        @Override
        public FormShape shape() {
            return new FormShape.Single(FormShape.Kind.TEXT, WRITTEN);
        }

        @Override
        public void write(String text, FormWriter output) throws IOException {
            if (text.isBlank()) {
                throw output.refused("a blank text");
            }
            if (text.equals(NONE)) {
                throw output.refused("the word none as a text");
            }
            if (!SourceText.isText(text)) {
                throw output.refused("a text with a character that cannot be printed");
            }
            output.text(text);
        }
    }

    /** The form of a day. */
    static final class DateScalar extends Scalar<LocalDate> {
        private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        DateScalar() {
            super("date");
        }

        @Override
        @Nullable
        LocalDate read(String text, LocatingParser parser) throws IOException {
            if (text.length() != WrittenTime.OF_A_DAY || !WrittenTime.startsWithADay(text)) {
                parser.report(DefectCode.VALUE_DATE, "date");
                return null;
            }
            try {
                return WrittenTime.day(text);
            } catch (DateTimeException noSuchDay) {
                parser.report(DefectCode.VALUE_DATE, "day");
                return null;
            }
        }

        @Override
        public FormShape shape() {
            return new FormShape.Single(FormShape.Kind.DAY, WRITTEN);
        }

        @Override
        public void write(LocalDate day, FormWriter output) throws IOException {
            String text = day.toString();
            if (!WRITTEN.matcher(text).matches()) {
                throw output.refused("a day outside the years 0 to 9999");
            }
            output.word(text);
        }

        @Override
        public boolean takesNone() {
            return true;
        }
    }

    /** The form of a time with its offset. */
    static final class TimeScalar extends Scalar<OffsetDateTime> {
        private static final String LOCAL = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";
        private static final Pattern WITHOUT_OFFSET = Pattern.compile(LOCAL);
        private static final Pattern WRITTEN = Pattern.compile(LOCAL + "(Z|[+-][0-9]{2}:[0-9]{2})");

        TimeScalar() {
            super("time");
        }

        @Override
        @Nullable
        OffsetDateTime read(String text, LocatingParser parser) throws IOException {
            boolean isUsual = WrittenTime.isUsual(text);
            if (!isUsual && !WRITTEN.matcher(text).matches()) {
                parser.report(
                        DefectCode.VALUE_DATE, WITHOUT_OFFSET.matcher(text).matches() ? "offset" : "time");
                return null;
            }
            try {
                OffsetDateTime time = isUsual ? WrittenTime.usual(text) : OffsetDateTime.parse(text);
                BelgianTime.dayOf(time); // refuses a year outside 0 to 9999, as written or in Belgium
                return time;
            } catch (DateTimeException | IllegalArgumentException noSuchTime) {
                parser.report(DefectCode.VALUE_DATE, "moment");
                return null;
            }
        }

        @Override
        public FormShape shape() {
            return new FormShape.Single(FormShape.Kind.TIME, WRITTEN);
        }

        @Override
        public void write(OffsetDateTime time, FormWriter output) throws IOException {
            String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
            if (!WRITTEN.matcher(text).matches()) {
                throw output.refused("a time outside the years 0 to 9999, or with seconds in its offset");
            }
            output.word(text);
        }

        @Override
        public boolean takesNone() {
            return true;
        }
    }

    /** The form of a whole number in plain digits. Leading zeros are refused, as some YAML readers take them for octal and others do not. */
    static final class WholeNumberScalar extends Scalar<Integer> {
        private static final Pattern WRITTEN = Pattern.compile("0|-?[1-9][0-9]{0,9}");

        WholeNumberScalar() {
            super("number");
        }

        @Override
        @Nullable
        Integer read(String text, LocatingParser parser) throws IOException {
            if (WRITTEN.matcher(text).matches()) {
                long number = Long.parseLong(text);
                if (number == (int) number) {
                    return (int) number;
                }
            }
            parser.report(DefectCode.VALUE_TYPE, "number");
            return null;
        }

        @Override
        public FormShape shape() {
            return new FormShape.Single(FormShape.Kind.WHOLE_NUMBER, WRITTEN);
        }

        @Override
        public void write(Integer number, FormWriter output) throws IOException {
            output.number(number.toString());
        }
    }

    /** The form of an amount in plain digits, with its decimals as written. */
    static final class AmountScalar extends Scalar<BigDecimal> {
        private static final int MOST_DIGITS = 15;
        private static final int MOST_DECIMALS = 14;
        private static final Pattern WRITTEN =
                Pattern.compile("-?(0|[1-9][0-9]{0," + (MOST_DIGITS - 1) + "})(\\.[0-9]{1," + MOST_DECIMALS + "})?");

        AmountScalar() {
            super("amount");
        }

        @Override
        @Nullable
        BigDecimal read(String text, LocatingParser parser) throws IOException {
            if (WRITTEN.matcher(text).matches()) {
                return new BigDecimal(text);
            }
            parser.report(DefectCode.VALUE_TYPE, "amount");
            return null;
        }

        @Override
        public FormShape shape() {
            return new FormShape.Single(FormShape.Kind.AMOUNT, WRITTEN);
        }

        /** Writes all digits: 1E+2 comes back as 100, which is equal. */
        @Override
        public void write(BigDecimal amount, FormWriter output) throws IOException {
            long digits = (long) amount.precision() - amount.scale();
            if (digits > MOST_DIGITS || amount.scale() > MOST_DECIMALS) {
                throw output.refused("an amount with so many digits");
            }
            output.number(amount.toPlainString());
        }
    }

    /** The form of a word of a closed list, which is an enum. */
    static final class WordScalar extends Scalar<Enum<?>> {
        private final Class<? extends Enum<?>> list;
        private final Map<String, Enum<?>> words = new LinkedHashMap<>();

        WordScalar(Class<? extends Enum<?>> list) {
            super("word");
            this.list = list;
            for (Enum<?> word : list.getEnumConstants()) {
                words.put(word.name(), word);
            }
        }

        @Override
        @Nullable
        Enum<?> read(String text, LocatingParser parser) throws IOException {
            Enum<?> word = words.get(text);
            if (word == null) {
                parser.report(
                        DefectCode.VALUE_UNKNOWN,
                        DefectTexts.nearAndKnown(NearWord.of(text, words.keySet()), words.keySet()));
            }
            return word;
        }

        @Override
        public FormShape shape() {
            return new FormShape.Word(list);
        }

        @Override
        public void write(Enum<?> word, FormWriter output) throws IOException {
            output.text(word.name());
        }
    }
}
