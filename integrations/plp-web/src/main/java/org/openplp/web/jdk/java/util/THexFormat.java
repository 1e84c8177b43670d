package org.openplp.web.jdk.java.util;

/** The methods for hexadecimal digits that openplp uses. */
public final class THexFormat {
    private static final THexFormat LOWER_CASE = new THexFormat();

    private THexFormat() {}

    /** The format with digits in lower case. */
    public static THexFormat of() {
        return LOWER_CASE;
    }

    /** Two digits for each byte. */
    public String formatHex(byte[] bytes) {
        StringBuilder digits = new StringBuilder(2 * bytes.length);
        for (byte one : bytes) {
            digits.append(Character.forDigit((one >> 4) & 15, 16)).append(Character.forDigit(one & 15, 16));
        }
        return digits.toString();
    }
}
