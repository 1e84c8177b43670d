package org.example.host.good;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.rules.norm.Reading;

@Entity
final class DossierRow {
    String body = new DossierWriter().asJson(Dossier.of(Partnership.of("plp-1")));
    Reading reading = Reading.AS_WORDED;

    @Convert
    Dossier converted = Dossier.of(Partnership.of("plp-1"));
}
