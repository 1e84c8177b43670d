package org.openplp.web.jdk.java.util;

/** What openplp asks of hexadecimal digits. */
public final class THexFormat {
    private static final THexFormat LOWER_CASE = new THexFormat();

    private THexFormat() {}

    /** Digits in lower case. */
    public static THexFormat of() {
        return LOWER_CASE;
    }

    /** Two digits a byte. */
    public String formatHex(byte[] bytes) {
        StringBuilder digits = new StringBuilder(2 * bytes.length);
        for (byte one : bytes) {
            digits.append(Character.forDigit((one >> 4) & 15, 16)).append(Character.forDigit(one & 15, 16));
        }
        return digits.toString();
    }
}
