package org.example.host.good;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.outcome.Outcome;

final class ReadsWithOpenplp {
    Optional<Dossier> read(byte[] json) {
        return DossierReader.withDefaultLimit().read("sent.json", json).dossier();
    }

    Outcome shown(String json) throws JsonProcessingException {
        return new ObjectMapper().readValue(json, Outcome.class);
    }

    JsonNode tree(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }
}
