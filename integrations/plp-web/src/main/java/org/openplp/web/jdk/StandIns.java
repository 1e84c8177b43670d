package org.openplp.web.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.invoke.MethodHandles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.openplp.core.component.Component;
import org.openplp.core.record.Components;
import org.openplp.formats.sheet.TableRow;
import org.openplp.formats.sheet.XlsxTable;
import org.openplp.formats.source.LocatingParser;
import org.openplp.formats.workbook.WorkbookReader;
import org.openplp.formats.workbook.WorkbookText;

/** Replacements of single methods. */
@SuppressWarnings("DoNotCallSuggester") // methods that a browser cannot run throw, but are called all the same
public final class StandIns {
    /** The ending of the name of a compressed resource. */
    public static final String COMPRESSED = ".z";

    private static final String NO_LETTER = "\uFFFF";

    private StandIns() {}

    @InsteadOf(LocalDate.class)
    static LocalDate EPOCH() {
        return LocalDate.ofEpochDay(0);
    }

    @InsteadOf(Stream.class)
    static <T> Stream<T> ofNullable(@Nullable T value) {
        return value == null ? Stream.empty() : Stream.of(value);
    }

    /** After flatMap and concat, TeaVM forgets which elements it saw. */
    @InsteadOf(Stream.class)
    static <T> Stream<T> distinct(Stream<T> stream) {
        Set<T> seen = new LinkedHashSet<>();
        stream.forEach(seen::add);
        return seen.stream();
    }

    @InsteadOf(ConcurrentHashMap.class)
    static <T> Set<T> newKeySet() {
        return Collections.newSetFromMap(new HashMap<T, Boolean>());
    }

    @InsteadOf(Reader.class)
    static Reader nullReader() {
        return new StringReader("");
    }

    @InsteadOf(Writer.class)
    static Writer nullWriter() {
        return new StringWriter();
    }

    @InsteadOf(Character.class)
    static String toString(int codePoint) {
        return new String(Character.toChars(codePoint));
    }

    /** TeaVM's makes a pattern each time, also of the point between the steps of a path. */
    @InsteadOf(String.class)
    static String[] split(String text, String regex, int limit) {
        String separator = regex.equals("\\.") ? "." : regex.equals(", ") ? regex : "";
        if (separator.isEmpty() || limit >= 0) {
            return text.split(regex, limit);
        }
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
            parts.add(text.substring(begin, end));
            begin = end + separator.length();
        }
        parts.add(text.substring(begin));
        return parts.toArray(String[]::new);
    }

    /** TeaVM's fails where the halves of a character lie at the ends of its buffers. */
    @InsteadOf(String.class)
    static byte[] getBytes(String text, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return text.getBytes(charset);
        }
        byte[] bytes = new byte[3 * text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = text.codePointAt(i);
            if (letter < 0x80) {
                bytes[size++] = (byte) letter;
            } else if (letter < 0x800) {
                bytes[size++] = (byte) (0xC0 | (letter >> 6));
                bytes[size++] = (byte) (0x80 | (letter & 0x3F));
            } else if (letter > 0xFFFF) {
                bytes[size++] = (byte) (0xF0 | (letter >> 18));
                bytes[size++] = (byte) (0x80 | ((letter >> 12) & 0x3F));
                bytes[size++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
                bytes[size++] = (byte) (0x80 | (letter & 0x3F));
                i++;
            } else if (Character.isSurrogate((char) letter)) {
                bytes[size++] = '?';
            } else {
                bytes[size++] = (byte) (0xE0 | (letter >> 12));
                bytes[size++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
                bytes[size++] = (byte) (0x80 | (letter & 0x3F));
            }
        }
        return Arrays.copyOf(bytes, size);
    }

    /** TeaVM's takes an argument for a percent sign. */
    @InsteadOf(String.class)
    static String format(Locale locale, String format, Object... arguments) {
        return String.format(locale, format.replace("%%", NO_LETTER), arguments).replace(NO_LETTER, "%");
    }

    /** TeaVM gives another text, and a digest is made of it. */
    @InsteadOf(value = Optional.class, inPlace = true)
    static String toString(Optional<?> optional) {
        return optional.isPresent() ? "Optional[" + optional.get() + "]" : "Optional.empty";
    }

    @InsteadOf(Matcher.class)
    static Stream<MatchResult> results(Matcher matcher) {
        matcher.reset();
        List<MatchResult> results = new ArrayList<>();
        while (matcher.find()) {
            results.add(matcher.toMatchResult());
        }
        return results.stream();
    }

    @InsteadOf(Matcher.class)
    static String replaceAll(Matcher matcher, Function<MatchResult, String> replacer) {
        matcher.reset();
        StringBuffer replaced = new StringBuffer();
        while (matcher.find()) {
            matcher.appendReplacement(replaced, replacer.apply(matcher));
        }
        return matcher.appendTail(replaced).toString();
    }

    /** TeaVM keeps only eight bits of a letter. */
    @InsteadOf(Properties.class)
    static void load(Properties properties, Reader reader) {
        try {
            PropertiesText.of(reader).forEach(properties::setProperty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser cannot define classes, so rules are not fused. */
    @InsteadOf(MethodHandles.class)
    static MethodHandles.Lookup lookup() {
        throw new UnsupportedOperationException("no class can be defined here");
    }

    @InsteadOf(MethodHandles.Lookup.class)
    static MethodHandles.Lookup defineHiddenClassWithClassData(
            MethodHandles.Lookup lookup,
            byte[] bytes,
            Object data,
            boolean isInitialized,
            MethodHandles.Lookup.ClassOption... options) {
        return lookup();
    }

    @InsteadOf(MethodHandles.Lookup.class)
    static Class<?> lookupClass(MethodHandles.Lookup lookup) {
        return lookup().getClass();
    }

    @InsteadOf(Arrays.class)
    static int compareUnsigned(byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
        int length = Math.min(to - from, otherTo - otherFrom);
        for (int i = 0; i < length; i++) {
            int difference = (one[from + i] & 0xFF) - (other[otherFrom + i] & 0xFF);
            if (difference != 0) {
                return difference;
            }
        }
        return (to - from) - (otherTo - otherFrom);
    }

    /** Resources are embedded in compressed form. */
    @InsteadOf(Class.class)
    static @Nullable InputStream getResourceAsStream(Class<?> owner, String name) {
        InputStream compressed = owner.getResourceAsStream(name + COMPRESSED);
        return compressed == null ? null : new InflaterInputStream(compressed);
    }

    /** Reading workbooks needs more of the JDK than exists here. Nobody calls this, since the names of workbooks are refused. */
    @InsteadOf(WorkbookReader.class)
    static WorkbookText read(byte[] content) {
        throw new UnsupportedOperationException("no workbook can be read here");
    }

    @InsteadOf(XlsxTable.class)
    static List<TableRow> rows(byte[] content, Optional<String> sheet) {
        throw new UnsupportedOperationException("no workbook can be read here");
    }

    /** It would bring another parser of JSON. Nobody calls this, since only overviews are read without places. */
    @InsteadOf(LocatingParser.class)
    static LocatingParser withoutPlaces(byte[] content, boolean isJson, long mostValues, long mostEntries) {
        throw new UnsupportedOperationException("no overview can be made here");
    }

    @InsteadOf(Class.class)
    static String getPackageName(Class<?> type) {
        String name = type.getName();
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** The components of a record cannot be found by reflection here. */
    @InsteadOf(Components.class)
    static void requireAll(Class<? extends Record> record, @Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                throw new NullPointerException(Component.of(record).get(i).key());
            }
        }
    }

    @InsteadOf(Class.class)
    static boolean isRecord(Class<?> type) {
        return type.getSuperclass() == Record.class;
    }

    @InsteadOf(Class.class)
    static boolean isSealed(Class<?> type) {
        return SealedFamilies.permitted(type).length > 0;
    }

    @InsteadOf(Class.class)
    static Class<?>[] getPermittedSubclasses(Class<?> type) {
        return SealedFamilies.permitted(type);
    }
}
