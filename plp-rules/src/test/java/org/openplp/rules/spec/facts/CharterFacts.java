package org.openplp.rules.spec.facts;

import org.openplp.core.dossier.Dossier;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about the charter and later changes. */
public final class CharterFacts {
    public static final EntriesFact<Dossier, CharterVersion> CHARTER = Keys.list("partnership.charter");

    private CharterFacts() {}
}
