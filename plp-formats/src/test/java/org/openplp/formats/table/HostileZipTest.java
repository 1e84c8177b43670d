package org.openplp.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.formats.table.MemberTables.TOO_LARGE;
import static org.openplp.formats.table.MemberTables.UNREADABLE;
import static org.openplp.formats.table.MemberTables.members;
import static org.openplp.formats.table.MemberTables.refusal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A workbook whose zip was made to cost time or memory")
@Timeout(value = 40, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileZipTest {
    private static final String DAMAGED =
            "members.xlsx: This file is damaged: part of it is not as it was saved, or occurs twice. "
                    + "Open it in the spreadsheet program, check its content and save it again as .xlsx.";
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;

    /** A zip of which all parts lie at the same place. */
    private static byte[] overlapping(int parts, byte[] deflated) {
        ByteBuffer zip = ByteBuffer.allocate(100 + deflated.length + parts * 47).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(LOCAL).putShort((short) 20).putShort((short) 0).putShort((short) 8);
        zip.putInt(0)
                .putInt(0)
                .putInt(deflated.length)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 0);
        zip.put((byte) 'a').put(deflated);
        int start = zip.position();
        for (int i = 0; i < parts; i++) {
            zip.putInt(CENTRAL).putShort((short) 20).putShort((short) 20).putShort((short) 0);
            zip.putShort((short) 8).putInt(0).putInt(0).putInt(deflated.length).putInt(0);
            zip.putShort((short) 1).put(new byte[16]).put((byte) 'a');
        }
        int length = zip.position() - start;
        zip.putInt(0x06054b50).putInt(0).putShort((short) parts).putShort((short) parts);
        zip.putInt(length).putInt(start).putShort((short) 0);
        return Arrays.copyOf(zip.array(), zip.position());
    }

    /** Blocks that hold nothing, and take time all the same. */
    private static byte[] emptyBlocks(int blocks) {
        byte[] none = new byte[blocks * 5 / 4 * 4 + 2]; // four blocks of ten bits are five bytes
        for (int i = 0; i < blocks / 4; i++) {
            // each is 0, 01, and seven times 0
            none[i * 5] = 2;
            none[i * 5 + 1] = 8;
            none[i * 5 + 2] = 32;
            none[i * 5 + 3] = (byte) 128;
        }
        none[blocks / 4 * 5] = 3;
        return Arrays.copyOf(none, blocks / 4 * 5 + 2);
    }

    /** Where the list of a workbook's parts tells of its last one, a picture. */
    private static int lastListed(ByteBuffer zip) {
        int last = 0;
        for (int i = 0; i < zip.limit() - 46; i++) {
            last = zip.getInt(i) == CENTRAL ? i : last;
        }
        return last;
    }

    private static byte[] withAPicture() {
        return Packed.rows(members(1, row -> ""))
                .with("xl/media/image1.png", "\u0089PNG")
                .bytes();
    }

    private static IntStream methods() {
        return IntStream.concat(IntStream.range(0, 100).filter(method -> method != 8), IntStream.of(65_535));
    }

    @Test
    @Timeout(value = 4, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ofPartsThatLieInOneAnotherIsRefusedBeforeTheyAreUnpacked() {
        assertThat(refusal(overlapping(900, emptyBlocks(800_000)))).isEqualTo(UNREADABLE);
    }

    @Test
    void ofTwoPartsAtTheSamePlaceIsRefused() {
        byte[] zip = withAPicture();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(lastListed(bytes) + 42, 0);

        assertThat(refusal(zip)).isEqualTo(UNREADABLE);
    }

    @Test
    void ofPartsThatAreLongerThanTheFileIsRefused() {
        byte[] zip = withAPicture();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(lastListed(bytes) + 20, zip.length);

        assertThat(refusal(zip)).isEqualTo(UNREADABLE);
    }

    @Test
    void ofAPartWithAnotherChecksumIsRefused() {
        byte[] zip = withAPicture();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int checksum = lastListed(bytes) + 16;
        bytes.putInt(checksum, bytes.getInt(checksum) + 1);

        assertThat(refusal(zip)).isEqualTo(DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet1.xml", "Sheet1.xml"})
    void ofTwoPartsOfOneNameIsRefused(String name) {
        byte[] zip = Packed.rows(members(1, row -> ""))
                .with("xl/worksheets/sheet9.xml", "<worksheet " + Packed.MAIN + "/>")
                .bytes();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(lastListed(bytes) + 46 + "xl/worksheets/".length());
        bytes.put(name.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(zip)).isEqualTo(DAMAGED);
    }

    @Test
    @Timeout(value = 4, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ofPartsWithoutEndIsRefusedBeforeTheyAreListed() {
        assertThat(refusal(overlapping(300_000, emptyBlocks(4)))).isEqualTo("members.xlsx: " + TOO_LARGE);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void inAnotherWayThanSpreadsheetsPackIsRefused(int method) {
        byte[] zip = Packed.rows(members(1, row -> "")).bytes();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < zip.length - 46; i++) {
            if (bytes.getInt(i) == LOCAL) {
                bytes.putShort(i + 8, (short) method);
            } else if (bytes.getInt(i) == CENTRAL) {
                bytes.putShort(i + 10, (short) method);
            }
        }

        assertThat(refusal(zip)).isEqualTo(method == 0 ? DAMAGED : UNREADABLE);
    }
}
