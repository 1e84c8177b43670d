package org.openplp.formats.column;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplp.core.fact.BelgianTime;

/**
 * Texts, days, times and amounts as people write them in cells. A text that a spreadsheet would not keep as it is, such as one with a blank at its end, stands in a
 * cell as JSON writes it, in quotation marks.
 */
public final class CellText {
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern DAY_WITH_TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9:]+");
    private static final Pattern TIME = Pattern.compile("(.+?)[T ]+([0-9]{1,2})[:hu.]([0-9]{2})(?::([0-9]{2}))?");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:€\\s*|EUR\\s*)?(-?[0-9]+)(?:[.,]([0-9]+))?(?:\\s*€|\\s*EUR|\\s*[Ee]uro)?");

    /** What a spreadsheet, or XML, takes for something else. */
    private static final Pattern NOT_KEPT = Pattern.compile("[\\x00-\\x09\\x0B-\\x1F]|_x[0-9A-Fa-f]{4}_");

    private static final JsonFactory JSON = new JsonFactory();
    private static final String BETWEEN = ";\n";

    private CellText() {}

    /** A text as it stands in a cell. */
    public static String of(String text) {
        return text.equals(text.strip())
                        && !text.startsWith("\"")
                        && !NOT_KEPT.matcher(text).find()
                ? text
                : quoted(text);
    }

    /** The texts of a list as they stand in one cell. */
    public static String of(List<String> items) {
        List<String> written = new ArrayList<>();
        for (String item : items) {
            boolean couldBeMore = item.contains(";") || item.contains("\n");
            written.add(couldBeMore ? quoted(item) : of(item));
        }
        String cell = String.join(BETWEEN, written);
        // several could be read as none too, such as "none" and a full stop
        return isNone(cell) ? items.stream().map(CellText::quoted).collect(Collectors.joining(BETWEEN)) : cell;
    }

    /** Whether a cell says that there is none. */
    public static boolean isNone(String cell) {
        return !cell.startsWith("\"") && Vocabulary.ofAllLanguages().says("none", cell);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        JsonStringEncoder.getInstance().quoteAsString(text, quoted);
        return quoted.append('"').toString().replace("_x", "\\u005fx");
    }

    /** The text that stands in a cell. */
    public static String text(String cell) {
        return cell.startsWith("\"") ? unquoted(cell).orElse(cell) : cell;
    }

    private static Optional<String> unquoted(String cell) {
        try (JsonParser parser = JSON.createParser(cell)) {
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                return Optional.empty();
            }
            String text = parser.getText();
            return parser.nextToken() == null ? Optional.of(text) : Optional.empty();
        } catch (IOException noText) {
            return Optional.empty();
        }
    }

    /** The texts of a list that stand in one cell, with semicolons or line breaks between them. */
    public static List<String> texts(String cell) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (quoted && character == '\\' && i + 1 < cell.length()) {
                item.append(character).append(cell.charAt(++i));
            } else if (!quoted && (character == ';' || character == '\n')) {
                add(item, items);
            } else {
                quoted ^= character == '"' && (quoted || item.toString().isBlank());
                item.append(character);
            }
        }
        add(item, items);
        return items;
    }

    private static void add(StringBuilder item, List<String> items) {
        String text = item.toString().strip();
        item.setLength(0);
        if (!text.isEmpty()) {
            items.add(text(text));
        }
    }

    /** A day, in the Belgian order too, as the format writes it; the same text if it is none. */
    public static String day(String cell) {
        Matcher withTime = DAY_WITH_TIME.matcher(cell);
        if (withTime.matches()) {
            return withTime.group(1);
        }
        Matcher day = DAY_FIRST.matcher(cell);
        return day.matches() ? day.group(4) + "-" + twoDigits(day.group(3)) + "-" + twoDigits(day.group(1)) : cell;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** A time as the format writes it: without an offset it is one of Belgium, unless the clock shows it twice or not at all. */
    public static String time(String cell) {
        Matcher time = TIME.matcher(cell);
        if (!time.matches()) {
            return cell;
        }
        String seconds = time.group(4) == null ? "00" : time.group(4);
        String written = day(time.group(1)) + "T" + twoDigits(time.group(2)) + ":" + time.group(3) + ":" + seconds;
        try {
            LocalDateTime local = LocalDateTime.parse(written);
            List<ZoneOffset> offsets = BelgianTime.ZONE.getRules().getValidOffsets(local);
            return offsets.size() == 1
                    ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(offsets.get(0)))
                    : written;
        } catch (DateTimeException noTime) {
            return cell;
        }
    }

    /** An amount as the format writes it; the same text if it is none. */
    public static String amount(String cell) {
        Matcher amount = AMOUNT.matcher(cell);
        if (!amount.matches()) {
            return cell;
        }
        return amount.group(2) == null ? amount.group(1) : amount.group(1) + "." + amount.group(2);
    }
}
