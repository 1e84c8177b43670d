package org.openplp.rules.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.openplp.rules.digest.Sha256;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.rule.Rule;

/** The digest of a book. It differs between books with different norms or rules. */
final class BookDigest {
    private BookDigest() {}

    static String of(List<Norm> norms, Map<Norm, Rule> rules) {
        MessageDigest sha = Sha256.start();
        for (Norm norm : norms) {
            sha.update(norm.toString().getBytes(StandardCharsets.UTF_8));
            norm.written()
                    .map(law -> law.words(norm.id().value()))
                    .filter(words -> !words.isEmpty())
                    .ifPresent(words -> sha.update(words.toString().getBytes(StandardCharsets.UTF_8)));
            Rule rule = rules.get(norm);
            if (rule != null) {
                sha.update((rule.keys() + " " + new TreeSet<>(rule.timings())).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
