package org.example.host.bad;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.openplp.core.dossier.Dossier;

final class ReadsWithJackson {
    Dossier read(String json) throws JsonProcessingException {
        return new ObjectMapper().readValue(json, Dossier.class);
    }
}
