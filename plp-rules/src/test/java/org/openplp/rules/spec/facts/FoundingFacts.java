package org.openplp.rules.spec.facts;

import org.openplp.core.dossier.Dossier;
import org.openplp.core.partnership.Consultation;
import org.openplp.core.partnership.Initiative;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about how a partnership came about. */
public final class FoundingFacts {
    public static final Fact<Dossier, Initiative> INITIATIVE = Keys.fact("partnership.initiative");
    public static final Fact<Dossier, Consultation> CONSULTATION = Keys.fact("partnership.consultation");

    private FoundingFacts() {}
}
