package org.openplp.rules.belgium.topic;

import org.junit.jupiter.api.Nested;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.IncidentBuilder;
import org.openplp.core.actor.Party;
import org.openplp.rules.belgium.actor.IsCheckedFromIncidents;

class LimitsTest {
    @Nested
    class LIM_2 implements IsCheckedFromIncidents {
        @Override
        public Incident.Kind kind() {
            return Incident.Kind.PARTY_POLITICS;
        }

        @Override
        public Incident.Kind otherKind() {
            return Incident.Kind.PATROL;
        }

        @Override
        public IncidentBuilder incident() {
            return IsCheckedFromIncidents.super.incident().establishedBy(Party.MAYOR);
        }
    }
}
