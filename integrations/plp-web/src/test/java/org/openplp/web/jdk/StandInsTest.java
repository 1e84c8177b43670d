package org.openplp.web.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Membership;
import org.openplp.web.jdk.java.security.TMessageDigest;
import org.openplp.web.jdk.java.util.THexFormat;
import org.openplp.web.jdk.java.util.concurrent.atomic.TAtomicReferenceArray;
import org.openplp.web.jdk.javax.xml.stream.TXMLOutputFactory;
import org.openplp.web.jdk.javax.xml.stream.TXMLStreamWriter;

@DisplayName("A stand-in does what the JDK does:")
class StandInsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\u007F\u0080\u07FF\u0800\uFFFF",
                "\uD83C\uDDE7\uDBFF\uDFFF",
                "\uD83C",
                "a\uDDE7\uD83Cb",
                "\uD83C\uD83C\uDDE7"
            })
    void textsAreWrittenAsBytes(String text) {
        assertThat(StandIns.getBytes(text, StandardCharsets.UTF_8)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(StandIns.getBytes(text, StandardCharsets.UTF_16)).isEqualTo(text.getBytes(StandardCharsets.UTF_16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = b",
                "  a.b\t:\tc d ",
                "a b=c",
                "# no\n! nor this\n\na=1\r\nb=2\rc=3",
                "a = one \\\n    two\\\r\n   three",
                "a\\ b\\=c = \\u0153uvre \\t\\n\\q\\\\",
                "\u0153uvre = \u20AC \uD83C\uDDE7\uD83C\uDDEA",
                "a",
                "a=",
                "=b",
                "a=b\na=c",
                "a = b\\",
                "",
                "\\\n a=b"
            })
    void propertiesAreReadFromAnyLetters(String text) throws Exception {
        Properties expected = new Properties();
        expected.load(new StringReader(text));

        Properties read = new Properties();
        StandIns.load(read, new StringReader(text));

        assertThat(read).isEqualTo(expected);
    }

    @Test
    void everyFileOfTextsIsReadTheSame() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("..", ".."))) {
            List<Path> texts = files.filter(file -> file.toString().contains("src/main/resources"))
                    .filter(file -> file.toString().endsWith(".properties"))
                    .toList();
            assertThat(texts).hasSizeGreaterThan(50);
            for (Path file : texts) {
                propertiesAreReadFromAnyLetters(Files.readString(file));
            }
        }
    }

    @Test
    void aMalformedEscapeIsRefused() {
        assertThatThrownBy(() -> StandIns.load(new Properties(), new StringReader("a=\\u12x4")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void digestsAreThoseOfSha256() throws Exception {
        Random random = new Random(1);
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            byte[] expected = MessageDigest.getInstance("SHA-256").digest(bytes);

            byte[] digest = TMessageDigest.getInstance("SHA-256").digest(bytes);

            assertThat(THexFormat.of().formatHex(digest))
                    .isEqualTo(HexFormat.of().formatHex(expected));
        }
    }

    @Test
    void classes() {
        assertThat(StandIns.isRecord(Membership.class)).isTrue();
        assertThat(StandIns.isRecord(Act.class)).isFalse();
    }

    @Test
    void nullComponentsAreRefusedByName() {
        StandIns.requireAll(Departure.class, Recorded.none(), Recorded.none());
        assertThatNullPointerException()
                .isThrownBy(() -> StandIns.requireAll(Departure.class, Recorded.none(), null))
                .withMessage("why");
    }

    @Test
    void streams() {
        assertThat(StandIns.distinct(Stream.of("b", "a", "b", "c", "a"))).containsExactly("b", "a", "c");
        assertThat(StandIns.ofNullable(null)).isEmpty();
        assertThat(StandIns.ofNullable("a")).containsExactly("a");
        assertThat(StandIns.newKeySet().add("a")).isTrue();
    }

    @Test
    void texts() throws Exception {
        assertThat(StandIns.toString(0x1F1E7)).isEqualTo(Character.toString(0x1F1E7));
        assertThat(StandIns.toString(Optional.empty()))
                .isEqualTo(Optional.empty().toString());
        assertThat(StandIns.toString(Optional.of("a")))
                .isEqualTo(Optional.of("a").toString());
        assertThat(StandIns.getPackageName(Dossier.class)).isEqualTo(Dossier.class.getPackageName());
        assertThat(StandIns.format(Locale.ROOT, "%%%02X, %d%%", 32, 7))
                .isEqualTo(String.format(Locale.ROOT, "%%%02X, %d%%", 32, 7));
        assertThat(StandIns.EPOCH()).isEqualTo(LocalDate.EPOCH);
        try (Reader none = StandIns.nullReader()) {
            assertThat(none.read()).isEqualTo(-1);
        }
    }

    @Test
    void bytesAreComparedWithoutTheirSign() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] one = new byte[random.nextInt(5)];
            byte[] other = new byte[random.nextInt(5)];
            random.nextBytes(one);
            random.nextBytes(other);
            int shared = random.nextInt(Math.min(one.length, other.length) + 1);
            System.arraycopy(one, 0, other, 0, shared);
            int from = random.nextInt(shared + 1);
            assertThat(StandIns.compareUnsigned(one, from, one.length, other, from, other.length))
                    .isEqualTo(Arrays.compareUnsigned(one, from, one.length, other, from, other.length));
        }
    }

    @Test
    void arraysOfReferences() {
        TAtomicReferenceArray<String> array = new TAtomicReferenceArray<>(2);
        AtomicReferenceArray<String> expected = new AtomicReferenceArray<>(2);
        array.set(1, "a");
        expected.set(1, "a");

        assertThat(array.getAndSet(1, "b")).isEqualTo(expected.getAndSet(1, "b"));
        assertThat(array.length()).isEqualTo(expected.length());
        for (int i = 0; i < 2; i++) {
            assertThat(array.get(i)).isEqualTo(expected.get(i));
        }
    }

    /** The pass of a rule is then the plain one. */
    @Test
    void noClassIsDefined() {
        assertThatThrownBy(StandIns::lookup).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void matches() {
        Pattern digits = Pattern.compile("[0-9]+");
        assertThat(StandIns.results(digits.matcher("1a22b333")).map(MatchResult::group))
                .containsExactly("1", "22", "333");
        assertThat(StandIns.replaceAll(digits.matcher("1a22b333"), found -> "<" + found.group() + ">"))
                .isEqualTo("<1>a<22>b<333>");
    }

    @Test
    void xml() throws Exception {
        StringWriter expected = new StringWriter();
        XMLStreamWriter jdk = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(expected);
        jdk.writeStartDocument("UTF-8", "1.0");
        jdk.writeStartElement("a");
        jdk.writeAttribute("b", "<&>\"' \u20AC");
        jdk.writeEmptyElement("c");
        jdk.writeAttribute("d", "");
        jdk.writeStartElement("e");
        jdk.writeCharacters("<&>\"' \uD83C\uDDE7]]>");
        jdk.writeEndElement();
        jdk.writeStartElement("f");
        jdk.writeEndDocument();
        jdk.close();

        StringWriter written = new StringWriter();
        TXMLStreamWriter xml = TXMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("a");
        xml.writeAttribute("b", "<&>\"' \u20AC");
        xml.writeEmptyElement("c");
        xml.writeAttribute("d", "");
        xml.writeStartElement("e");
        xml.writeCharacters("<&>\"' \uD83C\uDDE7]]>");
        xml.writeEndElement();
        xml.writeStartElement("f");
        xml.writeEndDocument();
        xml.close();

        assertThat(written).hasToString(expected.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", ".", "a.b", ".a..b.", "memberships[0].left.date", "a, b", ", ", ",, ,", "a b"})
    void splitsTexts(String text) {
        for (String regex : List.of("\\.", ", ", "[ ,]", ".")) {
            for (int limit = -1; limit < 3; limit++) {
                assertThat(StandIns.split(text, regex, limit)).as(regex + limit).isEqualTo(text.split(regex, limit));
            }
        }
    }
}
