package org.openplp.formats.ci;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.openplp.rules.digest.Sha256;

/** A short name by which tools recognise a finding. */
final class Fingerprint {
    private Fingerprint() {}

    /**
     * The SHA-256 digest of some texts. Each is preceded by its length, so that different lists give different input.
     */
    static String of(Iterable<String> texts) {
        MessageDigest digest = Sha256.start();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
