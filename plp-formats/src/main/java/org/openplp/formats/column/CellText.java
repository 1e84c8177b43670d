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
import org.openplp.formats.sheet.TableRow;

/**
 * Texts, days, times and amounts as people write them in cells. A text that a spreadsheet would change, such as one that ends in a space, or that could be taken
 * for a total or a title, is written as a JSON string in quotes.
 */
public final class CellText {
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})S([/.-])S([0-9]{1,2})S\\2S([0-9]{4})".replace("S", Plain.SPACE + "*"));
    private static final Pattern DAY_WITH_TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9:]+");
    private static final Pattern TIME = Pattern.compile("(.+?)[T ]+([0-9]{1,2})[:hu.]([0-9]{2})(?::([0-9]{2}))?");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:€\\s*|EUR\\s*)?(-?[0-9]+)(?:[.,]([0-9]+))?(?:\\s*€|\\s*EUR|\\s*[Ee]uro)?");

    /** Characters that a spreadsheet or XML would change. */
    private static final Pattern NOT_KEPT = Pattern.compile("[\\x00-\\x09\\x0B-\\x1F]|_x[0-9A-Fa-f]{4}_");

    private static final JsonFactory JSON = new JsonFactory();
    private static final String BETWEEN = ";\n";

    private CellText() {}

    /** The cell for a text. */
    public static String of(String text) {
        return text.equals(TableRow.stripped(text))
                        && !text.startsWith("\"")
                        && !NOT_KEPT.matcher(text).find()
                        && !Vocabulary.ofAllLanguages().isTotal(text)
                ? text
                : quoted(text);
    }

    /** The cell for the texts of a list. */
    public static String of(List<String> items) {
        List<String> written = new ArrayList<>();
        for (String item : items) {
            boolean couldBeMore = item.contains(";") || item.contains("\n");
            written.add(couldBeMore ? quoted(item) : of(item));
        }
        String cell = String.join(BETWEEN, written);
        // even several texts could read as none, such as "none" and a full stop
        return isNone(cell) ? items.stream().map(CellText::quoted).collect(Collectors.joining(BETWEEN)) : cell;
    }

    /** Whether a cell means none. */
    public static boolean isNone(String cell) {
        return !cell.startsWith("\"") && Vocabulary.ofAllLanguages().says("none", cell);
    }

    /** The id of an entry of which nothing else is on record, which could be taken for a title between the rows. */
    public static String ofIdAlone(String id) {
        return isTitle(id) ? quoted(id) : of(id);
    }

    /** Whether a cell with nothing beside it holds a title, and no id or number of an entry. */
    public static boolean isTitle(String cell) {
        return !cell.startsWith("\"")
                && (cell.chars().noneMatch(Character::isDigit) || cell.chars().anyMatch(Character::isWhitespace));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        JsonStringEncoder.getInstance().quoteAsString(text, quoted);
        return quoted.append('"').toString().replace("_x", "\\u005fx");
    }

    /** The text of a cell. */
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

    /** The texts of a list in one cell, separated by semicolons or line breaks. */
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
        String text = TableRow.stripped(item.toString());
        item.setLength(0);
        if (!text.isEmpty()) {
            items.add(text(text));
        }
    }

    /** A day as the format writes it, also from Belgian order; if it is not a day, the same text. */
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

    /** A time as the format writes it. Without an offset it is Belgian time, unless the clock shows it twice or never. */
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

    /** An amount as the format writes it; if it is not an amount, the same text. */
    public static String amount(String cell) {
        Matcher amount = AMOUNT.matcher(cell);
        if (!amount.matches()) {
            return cell;
        }
        return amount.group(2) == null ? amount.group(1) : amount.group(1) + "." + amount.group(2);
    }
}
