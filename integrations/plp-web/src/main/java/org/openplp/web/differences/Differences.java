package org.openplp.web.differences;

import java.io.ByteArrayInputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Membership;
import org.openplp.rules.text.Bundle;
import org.teavm.jso.JSExport;

/** One line for each difference: its name, a tab, and the result. */
public final class Differences {
    /** Code that uses one class or method. */
    private interface Piece {
        Object result() throws Exception;
    }

    private static final Map<String, Piece> PIECES = new TreeMap<>(Map.ofEntries(
            Map.entry("Arrays.compareUnsigned", Differences::comparedUnsigned),
            Map.entry("AtomicReferenceArray", () -> {
                AtomicReferenceArray<String> array = new AtomicReferenceArray<>(2);
                array.set(0, "a");
                return Arrays.asList(array.length(), array.getAndSet(0, "b"), array.get(0), array.get(1));
            }),
            Map.entry("Character.toString(int)", () -> Character.toString(0x1F1E7)),
            Map.entry(
                    "Class.getPackageName",
                    () -> Stream.of(Membership.class).map(Class::getPackageName).toList()),
            Map.entry(
                    "Class.getPermittedSubclasses",
                    () -> List.of(
                            names(Act.class.getPermittedSubclasses()),
                            names(MembershipAct.class.getPermittedSubclasses()))),
            Map.entry("Class.isRecord", () -> List.of(Membership.class.isRecord(), Act.class.isRecord())),
            Map.entry("Class.isSealed", () -> List.of(Act.class.isSealed(), Membership.class.isSealed())),
            Map.entry("Components.requireAll", Differences::nullComponent),
            Map.entry("ConcurrentHashMap.newKeySet", () -> {
                Set<String> keys = ConcurrentHashMap.newKeySet();
                return List.of(keys.add("a"), keys.add("a"), keys);
            }),
            Map.entry("FilterWriter", Differences::filtered),
            Map.entry("HexFormat", () -> HexFormat.of().formatHex(new byte[] {0, 10, -1})),
            Map.entry("InputStreamReader, of which Bundle does without", Differences::readAcrossBuffers),
            Map.entry("LocalDate.EPOCH", () -> LocalDate.EPOCH.plusYears(1)),
            Map.entry(
                    "Matcher.replaceAll(Function)",
                    () -> Pattern.compile("[0-9]+").matcher("a1b22").replaceAll(found -> "<" + found.group() + ">")),
            Map.entry(
                    "Matcher.results",
                    () -> Pattern.compile("[0-9]+")
                            .matcher("a1b22")
                            .results()
                            .map(MatchResult::group)
                            .toList()),
            Map.entry(
                    "MessageDigest",
                    () -> HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256")
                                    .digest("\u0153uvre".getBytes(StandardCharsets.UTF_8)))),
            Map.entry("MethodHandles, without which no rule is fused", Differences::definedAsAClass),
            Map.entry(
                    "Optional.toString",
                    () -> List.of(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 24)), "" + Optional.of("a"))),
            Map.entry("Properties.load(Reader)", () -> {
                Properties properties = new Properties();
                properties.load(new StringReader("key = \u0153uvre \u20AC"));
                return properties;
            }),
            Map.entry("Reader.nullReader", () -> {
                try (Reader none = Reader.nullReader()) {
                    return none.read();
                }
            }),
            Map.entry("ReentrantLock", () -> {
                ReentrantLock lock = new ReentrantLock();
                lock.lock();
                try {
                    return lock.tryLock();
                } finally {
                    lock.unlock();
                }
            }),
            Map.entry(
                    "Stream.distinct behind concat",
                    () -> Stream.concat(Stream.of("a", "b"), Stream.of("b", "a"))
                            .distinct()
                            .toList()),
            Map.entry(
                    "Stream.distinct behind flatMap",
                    () -> Stream.of(List.of("a", "b"), List.of("b", "a", "c"))
                            .flatMap(List::stream)
                            .distinct()
                            .collect(Collectors.joining())),
            Map.entry(
                    "Stream.distinct by reference",
                    () -> ((Function<Stream<String>, Stream<String>>) Stream::distinct)
                            .apply(Stream.of("a", "a"))
                            .toList()),
            Map.entry("String.getBytes", Differences::encodedAcrossBuffers),
            Map.entry(
                    "String.split",
                    () -> List.of(".a..b.".split("\\.", -1), "a1b".split("[0-9]", -1)).stream()
                            .map(List::of)
                            .toList()),
            Map.entry("String.format %%", () -> String.format(Locale.ROOT, "%%%02X, %d%%", 32, 7)),
            Map.entry(
                    "Stream.ofNullable",
                    () -> IntStream.range(0, 2)
                            .boxed()
                            .flatMap(i -> Stream.ofNullable(i == 0 ? null : "a"))
                            .toList()),
            Map.entry(
                    "ZoneId",
                    () -> Stream.of("1900-01-01T00:00", "1980-07-01T00:00", "2026-03-29T02:30", "2300-07-01T00:00")
                            .map(time -> LocalDateTime.parse(time).atZone(BelgianTime.ZONE))
                            .toList()),
            Map.entry("XMLStreamWriter", Differences::xml)));

    private Differences() {}

    /** TeaVM requires a main method. */
    public static void main(String[] nothing) {}

    /**
     * Runs all pieces of code.
     *
     * @return the lines, sorted by name
     */
    @JSExport
    public static String all() {
        return PIECES.entrySet().stream()
                .map(piece -> piece.getKey() + "\t" + result(piece.getValue()))
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("NullAway") // a host may not be checked
    private static Object nullComponent() {
        try {
            return new Departure(Recorded.none(), null);
        } catch (NullPointerException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static String result(Piece piece) {
        try {
            return String.valueOf(piece.result());
        } catch (Exception | LinkageError e) {
            return e.toString();
        }
    }

    private static List<String> names(Class<?>[] types) {
        return Stream.of(types).map(Class::getSimpleName).toList();
    }

    private static List<Integer> comparedUnsigned() {
        byte[] text = {1, 2, -1, 2, 1};
        return IntStream.range(0, text.length)
                .mapToObj(from -> Integer.signum(Arrays.compareUnsigned(text, from, text.length, text, 1, 3)))
                .toList();
    }

    /** No class comes of no bytes, nor of any where none can be defined. */
    private static String definedAsAClass() {
        try {
            return MethodHandles.lookup()
                    .defineHiddenClassWithClassData(new byte[0], "", true)
                    .lookupClass()
                    .getName();
        } catch (IllegalAccessException | RuntimeException | Error notHere) {
            return "no class";
        }
    }

    private static String xml() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("a");
        xml.writeAttribute("b", "<&>\"' \u20AC");
        xml.writeCharacters("<&>\"' ]]>");
        xml.writeEmptyElement("c");
        xml.writeEndDocument();
        xml.close();
        return text.toString();
    }

    private static String filtered() throws IOException {
        StringWriter text = new StringWriter();
        FilterWriter filter = new FilterWriter(text) {
            @Override
            public void write(int c) throws IOException {
                out.write(Character.toUpperCase(c));
            }
        };
        filter.write('a');
        filter.write("bcd", 1, 2);
        filter.append("e").flush();
        return text.toString();
    }

    /** Texts in which a character of two, three or four bytes lies across the end of a buffer, whatever its size, at each of its bytes. */
    private static Stream<String> acrossBuffers() {
        return Stream.of("\u00E9", "\u20AC", "\uD83C\uDDE7")
                .flatMap(character ->
                        IntStream.range(0, 4).mapToObj(before -> "a".repeat(before) + character.repeat(5_000)));
    }

    private static List<Boolean> readAcrossBuffers() {
        return acrossBuffers()
                .map(text -> text.equals(
                        Bundle.read("texts", new ByteArrayInputStream(("key=" + text).getBytes(StandardCharsets.UTF_8)))
                                .text("key")))
                .toList();
    }

    private static List<Integer> encodedAcrossBuffers() {
        return Stream.concat(acrossBuffers(), Stream.of("\uD83C", "\uDDE7\uD83Ca"))
                .map(text -> Arrays.hashCode(text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
