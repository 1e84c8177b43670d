package org.openplp.bench.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Recorded;
import org.openplp.formats.dossier.DossierWriter;

/**
 * Writes a folder of dossiers, by default more than there are partnerships in Belgium: workload S3. They are in 171
 * invented police zones. For one dossier in twenty, the zone is not on record.
 */
public final class WriteCountry {
    private static final int PARTNERSHIPS = 2_000;
    private static final int MEMBERS = 200;
    private static final int MESSAGES = 40;
    private static final int ZONES = 180;
    private static final int WITHOUT_A_ZONE = 20;

    private WriteCountry() {}

    /**
     * Writes the folder.
     *
     * @param args the folder, {@code yaml} or {@code json}, and optionally the number of partnerships, by default 2,000
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || !(args[1].equals("yaml") || args[1].equals("json"))) {
            throw new IllegalArgumentException("give a folder, yaml or json, and if you like a number of partnerships");
        }
        int partnerships = args.length > 2 ? Integer.parseInt(args[2]) : PARTNERSHIPS;
        Path folder = Files.createDirectories(Path.of(args[0]));
        DossierWriter writer = new DossierWriter();
        for (int i = 0; i < partnerships; i++) {
            Dossier dossier = inItsZone(GeneratedDossier.of("plp-" + i, MEMBERS, MESSAGES, i), i);
            String content = args[1].equals("yaml") ? writer.asYaml(dossier) : writer.asJson(dossier);
            Files.writeString(folder.resolve("plp-" + i + "." + args[1]), content, StandardCharsets.UTF_8);
        }
    }

    private static Dossier inItsZone(Dossier dossier, int number) {
        Recorded<String> zone = number % WITHOUT_A_ZONE == 0
                ? Recorded.unknown()
                : Recorded.of(String.format(Locale.ROOT, "%04d", 1 + number % ZONES));
        return dossier.toBuilder()
                .partnership(dossier.partnership().toBuilder().policeZone(zone).build())
                .build();
    }
}
